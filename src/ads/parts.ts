import { listing } from './conjunctions.ts';
import { has } from './gap.ts';
import type { Part } from './meaning.ts';
import { ofKind } from './line.ts';
import type { Line } from './line.ts';
import { longestOf } from './phrases.ts';
import type { Span } from './strength.ts';

/** What each word of a sentence can be in a phrase around "certification". Places count words of the text. */
export interface Parts {
  readonly from: number;
  readonly to: number;
  readonly is: (part: Part, at: number) => boolean;
  /** Belongs to a name. */
  readonly isNamed: (at: number) => boolean;
  /** Says what a certificate is in: "agile", "product management". */
  readonly isField: (at: number) => boolean;
  readonly isNumber: (at: number) => boolean;
  /** Written with a capital. */
  readonly isLarge: (at: number) => boolean;
  /** Three letters and more, all of them capitals. */
  readonly isLetters: (at: number) => boolean;
  /** "certifications". */
  readonly isMany: (at: number) => boolean;
  /** A word like "certification" itself. */
  readonly isCore: (at: number) => boolean;
  /** "and", "or". */
  readonly isJoining: (at: number) => boolean;
  /** Belongs to a word of strength. */
  readonly isCue: (at: number) => boolean;
  /** Whether any of some signs stand before a word. */
  readonly after: (at: number, signs: number) => boolean;
  /** The places of the words of some lists; of phrases that overlap the longest counts. */
  readonly placesOf: (lists: readonly string[]) => readonly number[];
}

export function partsOf(line: Line, names: readonly Span[], fields: ReadonlySet<string>): Parts {
  const { sentence, tokens } = line;
  const named = new Set(names.flatMap(wordsOf));
  const cues = new Set(ofKind(line, 'cue').flatMap(wordsOf));
  const parts = new Map<Part, Set<number>>();
  for (const hit of ofKind(line, 'part')) addAll(parts, hit.meaning.part, hit);
  const hits = ofKind(line, 'list').filter(
    ({ from, meaning }) => fields.has(meaning.id) && !named.has(from),
  );
  const lists = new Map<string, Set<number>>();
  for (const { from, to } of longestOf(hits))
    for (const hit of hits)
      if (hit.from === from && hit.to === to) addAll(lists, hit.meaning.id, hit);
  const all = new Set([...lists.values()].flatMap((places) => [...places]));
  return {
    from: sentence.from,
    to: sentence.to,
    is: (part, at) => parts.get(part)?.has(at) === true,
    isNamed: (at) => named.has(at),
    isField: (at) => all.has(at),
    isNumber: (at) => /^\d+$/.test(tokens[at]?.word ?? ''),
    isLarge: (at) => /^\p{Lu}/u.test(tokens[at]?.written ?? ''),
    isLetters: (at) => /^\p{Lu}{3,}$/u.test(tokens[at]?.written ?? ''),
    isMany: (at) => parts.get('noun')?.has(at) === true && /s$/i.test(tokens[at]?.written ?? ''),
    isCore: (at) => parts.get('noun')?.has(at) === true || parts.get('adjective')?.has(at) === true,
    isJoining: (at) => listing.has(tokens[at]?.word ?? ''),
    isCue: (at) => cues.has(at),
    after: (at, signs) => has(tokens[at]?.gap ?? 0, signs),
    placesOf: (ids) => ids.flatMap((id) => [...(lists.get(id) ?? [])]),
  };
}

/** The places of the words of a span. */
export function wordsOf({ from, to }: Span): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function addAll<K>(map: Map<K, Set<number>>, key: K, span: Span): void {
  const places = map.get(key) ?? new Set<number>();
  for (const at of wordsOf(span)) places.add(at);
  map.set(key, places);
}
