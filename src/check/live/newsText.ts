import type { Checked } from '../checked.ts';
import { count, countText, findingText, witnessLink } from '../findingText.ts';
import type { Moved } from './moved.ts';
import type { News } from './news.ts';

/** The news as lines: what is new, errors first, what is gone, whose verdict changed, and how things stand. */
export function newsText(
  { appeared, gone }: News,
  moved: readonly Moved[],
  standing: string,
  address: string,
): string {
  return [
    ...appeared.map((finding) => `new   ${findingText(finding, address)}`),
    ...gone.map(
      ({ file, line, message }) => `gone  ${file} (it was on line ${String(line)}): ${message}`,
    ),
    ...moved.map(({ text, witness }) =>
      witness === null ? text : `${text}\n        see ${address}${witnessLink(witness)}`,
    ),
    standing,
  ].join('\n');
}

/** One line that says how things stand. */
export function standingText({ findings, whole }: Checked): string {
  if (whole === null)
    return `${countText(findings)}. The rules do not compile. What else follows is told when they do.`;
  if (findings.length > 0) return `${countText(findings)} in all.`;
  const { ruleset, report } = whole;
  const worlds = report.survey.sides.reduce((sum, side) => sum + side.worlds, 0);
  const laws = `${count(ruleset.laws.length, 'law')} tried on ${count(worlds, 'world')}`;
  return `All is well: ${laws}, ${count(ruleset.examples.length, 'example')} tried.`;
}
