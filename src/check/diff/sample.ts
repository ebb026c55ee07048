import { decide } from '../../engine/evaluate.ts';
import { writeFragment } from '../../link/fragment.ts';
import { writeRoute } from '../../link/route.ts';
import type { Answers } from '../../model/answers.ts';
import type { Diff } from './diff.ts';

/** A world for a reviewer: its answers, what its scores do, and the link that opens it in the new rules. */
export function sampleText({ aligned, after }: Diff, answers: Answers): readonly string[] {
  const asked = new Set(after.questions.map(({ id }) => id));
  const own = Object.entries(answers).filter(([question]) => asked.has(question));
  const lent = Object.entries(answers).filter(([question]) => !asked.has(question));
  const words = (pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([question, option]) => `${question}: ${option}`).join(', ');
  const verdict = aligned === null ? null : decide(aligned.after.book, answers).verdict;
  const scores =
    aligned === null ? '' : scoresText(aligned.before.book, aligned.after.book, answers);
  return [
    words(own.filter(([question]) => question !== 'side')),
    ...(lent.length === 0 ? [] : [`and, asked no more: ${words(lent)}`]),
    ...(scores === '' ? [] : [scores]),
    `\`${writeRoute({ kind: 'verdict', id: verdict })}#${writeFragment(Object.fromEntries(own))}\``,
  ];
}

/** The scores whose sum or band differs in this world: `door 2 (ajar) → 3 (open)`. */
function scoresText(
  before: Parameters<typeof decide>[0],
  after: Parameters<typeof decide>[0],
  answers: Answers,
): string {
  const then = decide(before, answers);
  const now = decide(after, answers);
  const at = ({ scores, bands }: typeof now, id: string) =>
    id in scores ? `${String(scores[id])} (${bands[id] ?? ''})` : 'no such score';
  return [...new Set([...Object.keys(now.scores), ...Object.keys(then.scores)])]
    .filter((id) => at(then, id) !== at(now, id))
    .map((id) => `${id} ${at(then, id)} → ${at(now, id)}`)
    .join(', ');
}
