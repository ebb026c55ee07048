import { editionOf } from '../compile/edition.ts';
import { editionsFolder } from '../compile/readEditions.ts';
import { advise } from '../engine/advise.ts';
import { writeFragment } from '../link/fragment.ts';
import { writeRoute } from '../link/route.ts';
import type { Edition } from '../model/edition.ts';
import type { Ruleset } from '../model/ruleset.ts';

/** Two files to write, by their paths from the project's folder: the edition, and links as people would send them. */
export type Release = ReadonlyMap<string, string>;

/** The edition that follows on the published ones, and a link for each example, frozen with the verdict that it gives. */
export function release(
  ruleset: Ruleset,
  editions: readonly Edition[],
  { date, note }: Pick<Edition, 'date' | 'note'>,
): Release {
  const number = editions.length + 1;
  const links = ruleset.examples.map(({ answers: given }) => {
    const { answers, verdict } = advise(ruleset, given);
    const fragment = writeFragment(answers, { number, draft: false });
    return { link: `${writeRoute({ kind: 'verdict', id: verdict })}#${fragment}`, verdict };
  });
  return new Map([
    [
      `${editionsFolder}/${String(number)}.json`,
      `${JSON.stringify(editionOf(ruleset, { number, date, note }))}\n`,
    ],
    [
      `tests/fixtures/links/${String(number)}.jsonl`,
      links.map((line) => `${JSON.stringify(line)}\n`).join(''),
    ],
  ]);
}
