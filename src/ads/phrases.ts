import { gap, has } from './gap.ts';
import type { Step } from './step.ts';
import { tokenise } from './tokenise.ts';
import type { Token } from './tokenise.ts';

/** A phrase of the vocabulary as it is sought: word after word. */
export interface Phrase {
  readonly words: readonly {
    readonly word: string;
    /** Written with a capital in the vocabulary, so found only when written so. */
    readonly exactly: string | null;
    /** "A-CSPO": beside a single letter the hyphen counts. */
    readonly tight: boolean;
  }[];
}

/** A phrase found in a text: the words from one place up to, without, another. */
export interface Hit<M> {
  readonly from: number;
  readonly to: number;
  readonly meaning: M;
}

interface Ending<M> {
  readonly phrase: Phrase;
  readonly meaning: M;
}

interface Node<M> {
  readonly next: Map<string, Node<M>>;
  readonly endings: Ending<M>[];
}

/** Every phrase, by its words one after the other, so that all of them are sought at once. */
export type PhraseBook<M> = Node<M>;

/** More words than any phrase has that people write; the longest walk from a place in the text. */
export const longestPhrase = 10;

// Between the words of a phrase these may stand; a comma or a full stop parts two phrases.
const parting = ~(gap.space | gap.newline | gap.joint | gap.dot | gap.hyphen | gap.mark);

/** Reads a phrase of the vocabulary. Null where it could never be found: no words, too many, or a stop within. */
export function phraseOf(spelling: string): Phrase | null {
  const tokens = tokenise(spelling);
  if (tokens.length === 0 || tokens.length > longestPhrase) return null;
  if (tokens.some((token, place) => place > 0 && has(token.gap, parting))) return null;
  return {
    words: tokens.map(({ word, written, gap: signs }, place) => ({
      word,
      exactly: /\p{Lu}/u.test(written) ? written : null,
      tight:
        place > 0 &&
        has(signs, gap.hyphen) &&
        Math.min(written.length, tokens[place - 1]?.written.length ?? 2) === 1,
    })),
  };
}

/** A book of phrases. Spellings that could never be found are left out; the compiler refuses them. */
export function phraseBook<M>(
  entries: Iterable<readonly [spelling: string, meaning: M]>,
): PhraseBook<M> {
  const root: Node<M> = { next: new Map(), endings: [] };
  for (const [spelling, meaning] of entries) {
    const phrase = phraseOf(spelling);
    if (phrase === null) continue;
    let node = root;
    for (const { word } of phrase.words) {
      const known: Node<M> = node.next.get(word) ?? { next: new Map(), endings: [] };
      node.next.set(word, known);
      node = known;
    }
    node.endings.push({ phrase, meaning });
  }
  return root;
}

/** Every phrase that stands between two places, by where it starts, longer ones first. Tells `step` of each word looked at. */
export function findPhrases<M>(
  book: PhraseBook<M>,
  tokens: readonly Token[],
  from: number,
  to: number,
  step: Step,
): Hit<M>[] {
  const hits: Hit<M>[] = [];
  for (let start = from; start < to; start += 1) {
    const here: Hit<M>[] = [];
    const walked: Token[] = [];
    let node: Node<M> = book;
    const last = Math.min(to, start + longestPhrase);
    for (let at = start; at < last; at += 1) {
      const token = tokens[at];
      step(1);
      if (token === undefined || (at > start && has(token.gap, parting))) break;
      const next = node.next.get(token.word);
      // "SAFe 5.1 Agilist": the number of a version parts no phrase.
      if (next === undefined && at > start && isNumber(token)) continue;
      if (next === undefined) break;
      node = next;
      walked.push(token);
      for (const { phrase, meaning } of node.endings)
        if (stands(phrase, walked)) here.push({ from: start, to: at + 1, meaning });
    }
    hits.push(...here.reverse());
  }
  return hits;
}

function isNumber({ word }: Token): boolean {
  return /^\d{1,2}$/.test(word);
}

function stands({ words }: Phrase, walked: readonly Token[]): boolean {
  return words.every(({ exactly, tight }, place) => {
    const token = walked[place];
    if (token === undefined || (exactly !== null && token.written !== exactly)) return false;
    return !tight || has(token.gap, gap.hyphen);
  });
}

/** Of phrases that overlap, the one that starts first, and the longest of those. */
export function longestOf<M>(hits: readonly Hit<M>[]): readonly Hit<M>[] {
  let free = 0;
  return hits.filter(({ from, to }) => {
    if (from < free) return false;
    free = to;
    return true;
  });
}
