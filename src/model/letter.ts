import { z } from 'zod';
import type { Condition } from './condition.ts';
import { condition, id, idOf, prose } from './fields.ts';

const wording = z.strictObject({ when: condition, says: prose });

/** One letter as it stands in rules/letters.yaml. Its texts may hold placeholders, such as {course}. */
export const letterSource = z.strictObject({
  id,
  when: condition,
  to: prose,
  subject: prose.optional(),
  text: z
    .array(
      z.strictObject({
        when: condition.optional(),
        says: prose,
        instead: z.array(wording).optional(),
      }),
    )
    .min(1),
  'finds-out': idOf('question').optional(),
});

/** One placeholder as it stands in rules/placeholders.yaml: the words that take its place, the first that fit. */
export const placeholderSource = z.strictObject({ id, words: z.array(wording).min(1) });

/** Words for people whose answers fit `when`. */
export interface Wording {
  readonly when: Condition;
  readonly says: string;
}

/** A paragraph of a letter: left out where `when` does not fit, else the first of `instead` that fits, else `says`. */
export interface Paragraph extends Wording {
  readonly instead: readonly Wording[];
}

/** A letter that is drafted from the answers, for the person to finish and send. */
export interface Letter {
  readonly id: string;
  readonly when: Condition;
  /** Who it is for, as it stands after "A note to". */
  readonly to: string;
  /** Null: not a mail, such as a line for an ad. It is copied and no more. */
  readonly subject: string | null;
  readonly text: readonly Paragraph[];
  /** The question whose answer it asks for, if any. */
  readonly findsOut: string | null;
}

/** Stands in letters as {id}. Its last words fit everybody, so that none is ever left over. */
export interface Placeholder {
  readonly id: string;
  readonly words: readonly Wording[];
}
