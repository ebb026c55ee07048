import type { Compiled } from '../compile/compile.ts';
import type { Coverage } from './coverage.ts';
import type { Finding } from './finding.ts';
import { mentionsIn, type Mentions } from './mentions.ts';
import { placeOf } from './places.ts';

// Many questions have a plain case that nothing follows from: "no", "somewhat". An example shows that
// it is meant so; and even then it is suspicious among at least so many that are named.
const namedBeside = 3;
const shown = 3;

/** Options that no condition names and that are hardly meant to be a plain case: new ones, as a rule, that were forgotten elsewhere. */
export function checkOptions(compiled: Compiled, covered: Coverage): readonly Finding[] {
  const { ruleset, sources } = compiled;
  const mentions = mentionsIn(compiled);
  return ruleset.questions.flatMap(({ id: question, options }) => {
    const most = mostNamed(question, options, mentions);
    if (most === null) return [];
    const unnamed = options.filter(({ id }) => !mentions.has(`${question}=${id}`));
    const crowd = options.length - unnamed.length >= namedBeside * unnamed.length;
    return unnamed.flatMap(({ id }): Finding[] => {
      const inExample = covered.options.has(`${question}=${id}`);
      if (inExample && !crowd) return [];
      const beside = `"${most.id}" beside it is named in ${inPlaces(most.places)}.`;
      const what = inExample
        ? 'Name it where something follows from it too.'
        : 'Name it where something follows from it too, or show by an example that nothing does.';
      return [
        {
          ...placeOf(sources, 'questions', question, [
            'options',
            options.findIndex((one) => one.id === id),
            'id',
          ]),
          check: 'option-unnamed',
          severity: 'warning',
          witness: null,
          message: `The option "${id}" of "${question}" is named nowhere. ${beside} ${what}`,
        },
      ];
    });
  });
}

/** The option of a question that stands in most places; null: none stands anywhere, and the question itself is told of. */
function mostNamed(
  question: string,
  options: readonly { readonly id: string }[],
  mentions: Mentions,
) {
  const named = options.flatMap(({ id }) => {
    const places = mentions.get(`${question}=${id}`);
    return places === undefined ? [] : [{ id, places }];
  });
  return named.sort((a, b) => b.places.length - a.places.length)[0] ?? null;
}

function inPlaces(places: readonly string[]): string {
  const listed = places.slice(0, shown).join(', ');
  const more = places.length > shown ? ` and ${String(places.length - shown)} more` : '';
  return `${String(places.length)} ${places.length === 1 ? 'place' : 'places'}: ${listed}${more}`;
}
