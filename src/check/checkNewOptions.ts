import type { Compiled } from '../compile/compile.ts';
import { meaningOf } from '../link/heirs.ts';
import type { Edition } from '../model/edition.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { Finding } from './finding.ts';
import { count } from './findingText.ts';
import { goneIds } from './goneIds.ts';
import { namingsIn } from './namings.ts';
import { placeOf } from './places.ts';

/**
 * Options that the newest edition does not have, each with every place that names options beside it and
 * not this one: their author goes through the list once. It goes with the next edition.
 */
export function checkNewOptions(
  { ruleset, sources }: Compiled,
  editions: readonly Edition[],
): readonly Finding[] {
  const newest = editions.at(-1);
  if (newest === undefined) return [];
  const known = knownIn(newest, ruleset);
  const namings = namingsIn(sources);
  return ruleset.questions.flatMap(({ id: question, options }) => {
    // Where all of them are new, so is the question, and nothing was written without it.
    if (!options.some(({ id }) => known.has(`${question}=${id}`))) return [];
    return options.flatMap(({ id }, index): Finding[] => {
      if (known.has(`${question}=${id}`)) return [];
      const without = namings.filter(
        (naming) => naming.question === question && !naming.options.includes(id),
      );
      if (without.length === 0) return [];
      const places = without.map(
        ({ place: { file, line, column }, options: beside }) =>
          `\n    ${file}:${String(line)}:${String(column)}: [${beside.join(', ')}]`,
      );
      return [
        {
          ...placeOf(sources, 'questions', question, ['options', index, 'id']),
          check: 'option-new',
          severity: 'warning',
          witness: null,
          message: `The option "${id}" of "${question}" is new since edition ${String(newest.number)}. ${count(places.length, 'place')} ${places.length === 1 ? 'names' : 'name'} options beside it and not this one. Decide at each whether it belongs there too. This list goes when the rules are published.${places.join('')}`,
        },
      ];
    });
  });
}

/** `question=option` of today for each option of an edition, under whatever id it has by now. */
function knownIn(edition: Edition, ruleset: Ruleset): ReadonlySet<string> {
  const { questions, migrations } = ruleset;
  const kept = edition.questions.flatMap(({ id, options }) =>
    options.flatMap((option) => {
      const meaning = meaningOf(id, option.id, questions, migrations);
      return meaning.kind === 'answer' ? [`${meaning.question}=${meaning.option}`] : [];
    }),
  );
  const renamed = goneIds(edition, ruleset).flatMap((gone) =>
    gone.kind === 'option' && gone.heir !== null ? [`${gone.question}=${gone.heir}`] : [],
  );
  return new Set([...kept, ...renamed]);
}
