import type { Source } from '../model/claim.ts';
import type { Ruleset } from '../model/ruleset.ts';

/** The rules as every page loads them: what only the pages beside the questionnaire show comes with those. */
export function shipped(ruleset: Ruleset): Ruleset {
  return {
    ...ruleset,
    laws: [],
    examples: [],
    certifications: [],
    sources: reasonSources(ruleset),
  };
}

/** The sources that claims and usual answers rest on. Those of the catalogue's facts come with the catalogue. */
function reasonSources({ claims, questions, sources, examples }: Ruleset): readonly Source[] {
  const cited = new Set([
    ...claims.flatMap(({ support, contest }) =>
      [...support, ...contest].map(({ source }) => source),
    ),
    ...questions.flatMap(({ usual }) => (usual === null ? [] : [usual.source])),
    ...examples.flatMap(({ source }) => (source === null ? [] : [source])),
  ]);
  return sources.filter(({ id }) => cited.has(id));
}
