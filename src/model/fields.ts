import { z } from 'zod';

/** An id: small letters, digits and hyphens, as it stands in links and file names. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is small letters, digits and single hyphens');

/** The id of another record. The kind lets editors complete it. */
export function idOf(kind: 'claim' | 'source' | 'score' | 'letter' | 'question'): typeof id {
  return id.describe(kind);
}

/** Prose for people. Never empty, no stray space at the ends. */
export const prose = z
  .string()
  .min(1, 'some text belongs here')
  .refine((text) => text.trim() === text, 'there is a space at the start or the end');

/** A whole number, written as text because the loader reads every scalar as text. */
export const whole = z
  .string()
  .regex(
    /^[+-]?\d+$/,
    'a whole number belongs here, such as +2 or -1, with the hyphen of the keyboard',
  )
  .transform(Number);

/**
 * A day, or what is known of it: 2024, 2024-05 or 2024-05-31; or `undated`, with the years in which
 * it must have been written where those are known: `undated, about 2021 to 2023`, `undated, since 2020`.
 */
export const day = z
  .string()
  .regex(
    /^(\d{4}(-\d{2}(-\d{2})?)?|undated(, (about|since|before) \d{4}( to \d{4})?)?)$/,
    'a date belongs here, such as 2024-05-31, 2024-05 or 2024, or: undated, about 2021 to 2023',
  );

/** A day that the author knows for certain, since it is the author's own. */
export const wholeDay = z.iso.date('a day belongs here, such as 2026-11-23');

/** An address on the web. */
export const address = z.string().regex(/^https?:\/\/\S+$/, 'an address belongs here, https://…');

/** yes or no as words: the loader keeps them as text on purpose. */
export const yesNo = z.enum(['yes', 'no']).transform((word) => word === 'yes');

/** Read by the condition reader, which knows the questions. */
export const condition = z.unknown().describe('condition');
