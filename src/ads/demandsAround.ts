import type { Heading } from './headings.ts';
import { ofKind } from './line.ts';
import type { Line } from './line.ts';
import type { Standing } from './section.ts';

const reach = 4;
const fewest = 2;

/**
 * Whether the lines around one ask something of an applicant, as in "7 years of experience", where no heading
 * says so. `headings` has a place for each line; what is behind the next heading is not around.
 */
export function demandsAround(
  lines: readonly Line[],
  headings: readonly (Heading | null)[],
  index: number,
): Standing {
  const asks = (at: number) => {
    const line = lines[at];
    return line !== undefined && ofKind(line, 'quality').length > 0;
  };
  const isHeading = (at: number) => headings[at]?.whole === true;
  let found = asks(index) ? 1 : 0;
  for (const step of [-1, 1])
    for (let away = 1; away <= reach && !isHeading(index + step * away); away += 1)
      if (asks(index + step * away)) found += 1;
  return found >= fewest ? 'among-demands' : null;
}
