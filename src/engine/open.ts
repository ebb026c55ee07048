import type { DontKnow } from '../model/answers.ts';

/** The answer that leaves every option possible. */
export const dontKnow: DontKnow = 'dont-know';

/** Not answered and `dont-know` mean the same: any option may be true. */
export function isOpen(answer: string | undefined): answer is undefined | DontKnow {
  return answer === undefined || answer === dontKnow;
}
