import type { Answers } from '../model/answers.ts';
import type { Question } from '../model/question.ts';
import { linkVersion, readFragment } from './fragment.ts';

/** A part of a link that could not be used, and why. Shown to the person. */
export interface DroppedPart {
  readonly part: string;
  readonly why: 'unknown-question' | 'unknown-option' | 'twice';
}

/** What a link holds: answers (perhaps not all of those it meant), or nothing that can be read. */
export type LinkContent =
  | {
      readonly kind: 'answers';
      readonly answers: Answers;
      readonly dropped: readonly DroppedPart[];
      /** The link was written by a later version of the tool than this one. */
      readonly newer: boolean;
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable'; readonly dropped: readonly DroppedPart[] };

/**
 * Reads the part behind the # against today's questions. Unknown questions and options are
 * dropped and named, the rest is kept. Expects any text whatever; never throws. Answers to
 * questions that do not apply are kept here: dropping those is the engine's affair.
 */
export function readLink(fragment: string, questions: readonly Question[]): LinkContent {
  const { version, parts } = readFragment(fragment);
  if (parts.length === 0) return { kind: 'empty' };

  const known = new Map(questions.map((question) => [question.id, question]));
  const answers: Record<string, string> = {};
  const dropped: DroppedPart[] = [];
  for (const { name, value } of parts) {
    const question = known.get(name);
    const part = value === '' ? name : `${name}=${value}`;
    if (question === undefined) dropped.push({ part, why: 'unknown-question' });
    else if (!allows(question, value)) dropped.push({ part, why: 'unknown-option' });
    else if ((answers[name] ?? value) !== value) dropped.push({ part, why: 'twice' });
    else answers[name] = value;
  }
  if (Object.keys(answers).length === 0) return { kind: 'unreadable', dropped };
  return { kind: 'answers', answers, dropped, newer: isNewer(version) };
}

function allows(question: Question, option: string): boolean {
  return option === question.unsure?.id || question.options.some(({ id }) => id === option);
}

function isNewer(version: string | null): boolean {
  return version !== null && Number(version) > Number(linkVersion);
}
