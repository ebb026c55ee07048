import type { Compiled } from '../compile/compile.ts';
import type { Finding } from './finding.ts';
import { mentionsIn } from './mentions.ts';
import { placeOf } from './places.ts';

// Many questions have a plain case that nothing follows from: "no", "somewhat". So one is suspicious
// only among at least so many that are named.
const namedBeside = 3;
const shown = 3;

/** Options that no condition names though most of those beside them are named: a new one, as a rule, that was forgotten elsewhere. */
export function checkOptions(compiled: Compiled): readonly Finding[] {
  const { ruleset, sources } = compiled;
  const mentions = mentionsIn(compiled);
  return ruleset.questions.flatMap(({ id: question, options }) => {
    const named = options.flatMap(({ id }) => {
      const places = mentions.get(`${question}=${id}`);
      return places === undefined ? [] : [{ id, places }];
    });
    const [most] = named.toSorted((a, b) => b.places.length - a.places.length);
    const unnamed = options.length - named.length;
    if (most === undefined || named.length < namedBeside * unnamed) return [];
    return options.flatMap(({ id }, index): Finding[] => {
      if (mentions.has(`${question}=${id}`)) return [];
      return [
        {
          ...placeOf(sources, 'questions', question, ['options', index, 'id']),
          check: 'option-unnamed',
          severity: 'warning',
          witness: null,
          message: `The option "${id}" of "${question}" is named nowhere. "${most.id}" beside it is named in ${inPlaces(most.places)}. Name it where something follows from it too.`,
        },
      ];
    });
  });
}

function inPlaces(places: readonly string[]): string {
  const listed = places.slice(0, shown).join(', ');
  const more = places.length > shown ? ` and ${String(places.length - shown)} more` : '';
  return `${String(places.length)} ${places.length === 1 ? 'place' : 'places'}: ${listed}${more}`;
}
