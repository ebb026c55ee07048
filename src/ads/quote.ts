import type { Line } from './line.ts';
import type { Quoted } from './reading.ts';
import type { Span } from './strength.ts';

/** The sentence of a line, with the words in it that decide. */
export function quoteOf(text: string, { sentence, tokens }: Line, span: Span): Quoted {
  const { start, end } = sentence;
  return {
    quote: text.slice(start, end),
    start,
    end,
    words: { start: tokens[span.from]?.start ?? start, end: tokens[span.to - 1]?.end ?? end },
  };
}
