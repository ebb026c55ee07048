import { ruleset } from 'virtual:ruleset';
import type { Facts } from '../../engine/condition.ts';
import { holds } from '../../engine/condition.ts';
import { writeLetter } from '../../engine/letter.ts';
import type { Letter } from '../../model/letter.ts';
import { words } from '../../words/words.ts';

/** A letter as the page offers it: what opens it, and the draft. */
export interface LetterView {
  readonly id: string;
  /** What the fold that holds it is called, and what the text in it is called. */
  readonly offer: string;
  readonly label: string;
  /** Null where it is no mail. */
  readonly subject: string | null;
  readonly draft: string;
}

/** The letter of a step, or null where it names none or it does not fit this person. */
export function letterView(id: string | null, facts: Facts): LetterView | null {
  const letter = ruleset.letters.find((one) => one.id === id);
  return letter === undefined || !holds(letter.when, facts) ? null : viewOf(letter, facts);
}

/** The letter that asks for the answer to a question, or null. */
export function letterFor(question: string, facts: Facts): LetterView | null {
  const letter = ruleset.letters.find(
    ({ findsOut, when }) => findsOut === question && holds(when, facts),
  );
  return letter === undefined ? null : viewOf(letter, facts);
}

function viewOf(letter: Letter, facts: Facts): LetterView {
  const { subject, body } = writeLetter(ruleset.placeholders, letter, facts);
  const { draftNote, draftLine, noteFor, lineFor } = words.letters;
  return {
    id: letter.id,
    offer: (subject === null ? draftLine : draftNote)(letter.to),
    label: (subject === null ? lineFor : noteFor)(letter.to),
    subject,
    draft: body,
  };
}
