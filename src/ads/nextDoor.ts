import { gap, has } from './gap.ts';
import { ofKind } from './line.ts';
import type { Line } from './line.ts';
import { cueOf, isAboutCertificates } from './otherHeading.ts';
import { wordsOf } from './parts.ts';
import type { Section } from './section.ts';

/**
 * What the sentence behind or before says of a certification that a sentence leaves open: "CSPO or PSPO.
 * Either would be a plus.", "A certificate is a must. We take CSPO and PSPO." Null: nothing.
 */
export function saidNextDoor(lines: readonly Line[], index: number): Section {
  const [before, line, after] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line === undefined) return null;
  if (after !== undefined && isSameParagraph(after) && refersBack(after)) return cueOf(after);
  const announces = before !== undefined && isSameParagraph(line) && announcesNames(before);
  return announces ? cueOf(before) : null;
}

function isSameParagraph({ sentence }: Line): boolean {
  return !has(sentence.before, gap.newline | gap.blankLine | gap.bullet | gap.rule);
}

/** It begins with a word such as "either" or "that", or has nothing but a word of strength: "A must." */
function refersBack(line: Line): boolean {
  const { from, to } = line.sentence;
  if (line.hits.some(isAboutCertificates)) return false;
  if (ofKind(line, 'refers').some((hit) => hit.from === from)) return true;
  const said = new Set(ofKind(line, 'cue').flatMap(wordsOf));
  return wordsOf({ from, to }).every((at) => said.has(at));
}

/** It speaks of a certificate and names none. */
function announcesNames(line: Line): boolean {
  const isNamed = ofKind(line, 'certification').length > 0;
  return !isNamed && line.hits.some(isAboutCertificates);
}
