import { gap, has } from './gap.ts';
import { ofKind } from './line.ts';
import type { Found, Line } from './line.ts';
import type { Span } from './strength.ts';
import type { Token } from './tokenise.ts';

// A stop within a sentence is that of an abbreviation.
const clause = gap.semicolon | gap.dash;

/** Whether a "no" among some words of strength denies a place: "no PMP", and not "no PMP, no interview". */
export function isRefused(span: Span, cues: readonly Found<'cue'>[], line: Line): boolean {
  return !isThreat(line) && cues.some((cue) => isRefusal(cue, span, line));
}

/** "No CSPO, no interview" denies the interview. */
function isThreat(line: Line): boolean {
  const no = ofKind(line, 'cue').filter(({ meaning }) => meaning.says === 'no');
  return ofKind(line, 'cue').some(
    ({ from, meaning }) =>
      meaning.says === 'required' &&
      has(line.tokens[from]?.gap ?? 0, gap.comma | clause) &&
      no.some((one) => one.from === from),
  );
}

/** "No certification", "no specific Scrum certification", "no PMP, CSPO or CSM": the word stands close before it, or before a list of letters. */
function isRefusal({ from, to, meaning }: Found<'cue'>, span: Span, { tokens }: Line): boolean {
  if (meaning.says !== 'no' || from > span.from) return false;
  // "No CSPO yet? We pay for it."
  if (tokens[span.to]?.word === 'yet') return false;
  const between = tokens.slice(to, span.from);
  if (between.length > 0 && between.every(isListed)) return true;
  return (
    between.length <= 2 &&
    [...between, tokens[span.from]].every(
      (token) => !has(token?.gap ?? 0, clause | gap.comma | gap.colon),
    )
  );
}

function isListed({ written, word }: Token): boolean {
  return /^\p{Lu}{2,}$/u.test(written) || word === 'or' || word === 'and';
}
