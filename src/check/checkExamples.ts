import type { Compiled } from '../compile/compile.ts';
import { advise } from '../engine/advise.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { Finding } from './finding.ts';
import { placeOf } from './places.ts';

/** What to do about an example that leaves out what it is asked. */
function answer({ questions }: Ruleset, unanswered: readonly string[]): string {
  const asked = unanswered.map((id) => `"${id}"`).join(' and ');
  const choices = questions.flatMap(({ id, options, unsure }) => {
    if (!unanswered.includes(id)) return [];
    const open = unsure === null ? '' : ` (or ${unsure.id})`;
    return [`${id}: ${options.map((option) => option.id).join(' or ')}${open}`];
  });
  return `It does not answer ${asked}, which ${unanswered.length === 1 ? 'is' : 'are'} asked here now. Add to its answers ${choices.join('; ')}.`;
}

/** Examples that come to another verdict than they say, or hold answers that do not apply. */
export function checkExamples({ ruleset, sources }: Compiled): readonly Finding[] {
  return ruleset.examples.flatMap(({ id, answers, verdict }): Finding[] => {
    const advice = advise(ruleset, answers);
    const found: Finding[] = [];
    if (advice.verdict !== verdict) {
      const likely = advice.settled ? '' : ` (probably ${advice.likely})`;
      const unanswered = advice.deciding.filter((question) => answers[question] === undefined);
      found.push({
        ...placeOf(sources, 'examples', id, ['verdict']),
        check: 'example-fails',
        severity: 'error',
        witness: answers,
        message: `The example "${id}" comes to "${advice.verdict}"${likely}, not to "${verdict}". ${unanswered.length > 0 ? answer(ruleset, unanswered) : 'Change the rules back, or the example if its verdict should change.'}`,
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
