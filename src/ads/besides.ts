import { gap } from './gap.ts';

// A stop within a sentence is that of an abbreviation.
export const ends = gap.semicolon | gap.dash;
/** Signs that part two phrases. */
export const besides =
  ends | gap.open | gap.close | gap.colon | gap.comma | gap.joint | gap.other | gap.bullet;
