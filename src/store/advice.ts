import { ruleset } from 'virtual:ruleset';
import { advise, type Advice } from '../engine/advise.ts';
import { writeFragment } from '../link/fragment.ts';
import type { Answers } from '../model/answers.ts';

const known = new Map<string, Advice>();
const most = 50;

/** `advise` on the compiled rules, remembered for the last few sets of answers: a page asks several times for the same. */
export function adviceFor(answers: Answers): Advice {
  const key = writeFragment(answers);
  const before = known.get(key);
  if (before !== undefined) return before;
  const advice = advise(ruleset, answers);
  const [oldest] = known.keys();
  if (known.size >= most && oldest !== undefined) known.delete(oldest);
  known.set(key, advice);
  return advice;
}
