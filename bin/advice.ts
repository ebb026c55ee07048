import { advise } from '../src/engine/advise.ts';
import { reasonsFor, standings } from '../src/engine/explain.ts';
import { writeFragment } from '../src/link/fragment.ts';
import type { MadeWith } from '../src/link/fragment.ts';
import { writeRoute } from '../src/link/route.ts';
import type { Ruleset } from '../src/model/ruleset.ts';
import type { Sheet } from './answers.ts';

/** The advice as plain JSON, for scripts. A score is a number, or [from, to] while open answers leave a range. */
export function adviceAsJson(ruleset: Ruleset, sheet: Sheet, madeWith: MadeWith | null) {
  const advice = advise(ruleset, sheet.answers);
  const standing = standings(ruleset, advice.answers);
  return {
    verdict: advice.verdict,
    likely: advice.likely,
    settled: advice.settled,
    scores: Object.fromEntries(
      standing.map(({ score, from, to }) => [score.id, from === to ? from : [from, to]]),
    ),
    bands: Object.fromEntries(
      standing.map(({ score, bands }) => [score.id, bands.length === 1 ? bands[0] : bands]),
    ),
    because: reasonsFor(ruleset, advice.answers).map(({ rule, answers, assumed }) => ({
      rule: rule.id,
      text: rule.because,
      answers,
      assumed,
      points: rule.add,
      claim: rule.claim,
    })),
    possible: advice.possible,
    next: advice.next,
    dropped: advice.dropped,
    renamed: sheet.renamed,
    withdrawn: sheet.withdrawn,
    link: `${writeRoute({ kind: 'verdict', id: advice.verdict })}#${writeFragment(advice.answers, madeWith)}`,
  };
}
