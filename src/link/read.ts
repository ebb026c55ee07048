import type { Answers } from '../model/answers.ts';
import type { Migration } from '../model/migration.ts';
import { linkVersion, readFragment } from './fragment.ts';
import type { MadeWith } from './fragment.ts';
import { meaningOf } from './heirs.ts';
import type { Known } from './heirs.ts';

/** A part of a link that could not be used, and why. Shown to the person. */
export interface DroppedPart {
  readonly part: string;
  readonly why: 'unknown-question' | 'unknown-option' | 'withdrawn' | 'twice';
}

/** What a link holds: answers (perhaps not all of those it meant), or nothing that can be read. */
export type LinkContent =
  | {
      readonly kind: 'answers';
      readonly answers: Answers;
      readonly dropped: readonly DroppedPart[];
      /** The link was written by a later version of the tool than this one. */
      readonly newer: boolean;
      readonly madeWith: MadeWith | null;
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable'; readonly dropped: readonly DroppedPart[] };

/**
 * Reads the part behind the # against the questions known: today's, or those of an edition. Renamed
 * ids are followed to their heirs; unknown and withdrawn ones are dropped and named, the rest is kept.
 * Expects any text whatever; never throws. Answers to questions that do not apply are kept here:
 * dropping those is the engine's affair.
 */
export function readLink(
  fragment: string,
  known: Known,
  migrations: readonly Migration[] = [],
): LinkContent {
  const { version, madeWith, parts } = readFragment(fragment);
  if (parts.length === 0) return { kind: 'empty' };

  const answers: Record<string, string> = {};
  const dropped: DroppedPart[] = [];
  for (const { name, value } of parts) {
    const part = value === '' ? name : `${name}=${value}`;
    const meaning = meaningOf(name, value, known, migrations);
    if (meaning.kind !== 'answer') dropped.push({ part, why: meaning.kind });
    else if ((answers[meaning.question] ?? meaning.option) !== meaning.option)
      dropped.push({ part, why: 'twice' });
    else answers[meaning.question] = meaning.option;
  }
  if (Object.keys(answers).length === 0) return { kind: 'unreadable', dropped };
  return { kind: 'answers', answers, dropped, newer: isNewer(version), madeWith };
}

/** A link that gives no version counts as an old one. */
function isNewer(version: string | null): boolean {
  return Number(version) > Number(linkVersion);
}
