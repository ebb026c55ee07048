import type { Letter, Placeholder, Wording } from '../model/letter.ts';
import { holds } from './condition.ts';
import type { Facts } from './condition.ts';

/** A letter as one person would send it. */
export interface Written {
  /** Null where it is no mail. */
  readonly subject: string | null;
  /** Paragraphs with an empty line between them. */
  readonly body: string;
}

/**
 * Drafts a letter for somebody: the paragraphs that fit, in the words that fit, every placeholder
 * filled. Promises that no {…} of a compiled ruleset is left over. Open answers fit no condition on
 * them, so they get the words for everybody.
 */
export function writeLetter(
  placeholders: readonly Placeholder[],
  { subject, text }: Letter,
  facts: Facts,
): Written {
  const fill = (words: string) =>
    words.replaceAll(/\{([^{}]*)\}/g, (whole, id: string) => {
      const placeholder = placeholders.find((one) => one.id === id);
      return placeholder === undefined ? whole : (fitting(placeholder.words, facts) ?? whole);
    });
  return Object.freeze({
    subject: subject === null ? null : fill(subject),
    body: text
      .filter(({ when }) => holds(when, facts))
      .map(({ says, instead }) => sentenceCase(fill(fitting(instead, facts) ?? says)))
      .join('\n\n'),
  });
}

function fitting(words: readonly Wording[], facts: Facts): string | null {
  return words.find(({ when }) => holds(when, facts))?.says ?? null;
}

/** What takes the place of a placeholder is written as in the middle of a sentence; a paragraph starts with a capital. */
function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
