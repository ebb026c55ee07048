import type { Heading } from './headings.ts';

/** What holds below a heading; null: nothing is said. `elsewhere`: it is not of this ad. */
export type Section = 'required' | 'preferred' | 'offered' | 'elsewhere' | null;

/** What holds for a line. `among-demands`: no heading says anything, and the lines around ask something of an applicant. */
export type Standing = Section | 'among-demands';

/** What follows below a heading, from what held before it. */
export function sectionAfter(heading: Heading, before: Section): Section {
  // Among the ads that a page shows beside this one, only a heading of this one ends them.
  if (before === 'elsewhere' && (!heading.whole || heading.says === 'unknown')) return before;
  // "Certifications" and "Skills" by themselves head what is asked for.
  if (heading.says === 'keeps') return before ?? 'required';
  if (heading.says === 'unknown') return null;
  if (heading.says === 'neutral') return null;
  return heading.says;
}
