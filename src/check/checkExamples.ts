import type { Compiled } from '../compile/compile.ts';
import { advise } from '../engine/advise.ts';
import type { Finding } from './finding.ts';
import { placeOf } from './places.ts';

/** Examples that come to another verdict than they say, or hold answers that do not apply. */
export function checkExamples({ ruleset, sources }: Compiled): readonly Finding[] {
  return ruleset.examples.flatMap(({ id, answers, verdict }): Finding[] => {
    const advice = advise(ruleset, answers);
    const found: Finding[] = [];
    if (advice.verdict !== verdict) {
      const likely = advice.settled ? '' : ` (probably ${advice.likely})`;
      found.push({
        ...placeOf(sources, 'examples', id, ['verdict']),
        check: 'example-fails',
        severity: 'error',
        witness: answers,
        message: `The example "${id}" comes to "${advice.verdict}"${likely}, not to "${verdict}". Change the rules back, or the example if its verdict should change.`,
      });
    }
    if (advice.dropped.length > 0) {
      found.push({
        ...placeOf(sources, 'examples', id, ['answers']),
        check: 'example-stale',
        severity: 'warning',
        witness: answers,
        message: `The example "${id}" answers questions that do not arise beside its other answers: ${advice.dropped.join(', ')}. Remove them.`,
      });
    }
    return found;
  });
}
