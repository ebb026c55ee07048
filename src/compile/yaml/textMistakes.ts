import type { Mistake, Seen } from './mistake.ts';

/** One bracket or brace too many. */
export function closesNothing({ error, text }: Seen): Mistake | null {
  const [offset] = error.pos;
  const here = text.charAt(offset);
  if (error.code !== 'UNEXPECTED_TOKEN' || (here !== ']' && here !== '}')) return null;
  return { offset, message: `This "${here}" closes nothing. Remove it.` };
}

/** Two entries between brackets or braces with nothing between them. */
export function commaMissing({ error, then }: Seen): Mistake | null {
  const found = [error, then].find((one) => one?.message.startsWith('Missing ,'));
  if (found === undefined) return null;
  return { offset: error.pos[0], message: 'A comma is missing in front of this.' };
}

/** A bracket or brace that opens in the middle of a text, or a comma with nothing in front of it. */
export function strayInFlow({ error, text }: Seen): Mistake | null {
  const [offset] = error.pos;
  if (/Unexpected flow-(map|seq)-start/.test(error.message)) {
    const here = text.charAt(offset);
    return { offset, message: `A "${here}" stands inside a text. Put the text in quotes.` };
  }
  if (error.message.startsWith('Unexpected , in flow'))
    return { offset, message: 'Nothing stands in front of this comma. Remove the comma.' };
  return null;
}

/** Characters with a meaning of their own, at the start of a text that meant none. */
export function startsBadly({ error, text, before }: Seen): Mistake | null {
  const [offset] = error.pos;
  if (/Not a YAML token|Block scalar header/.test(error.message)) {
    const sign = Math.max(text.lastIndexOf('>', offset), text.lastIndexOf('|', offset));
    return {
      offset,
      message: `Nothing can stand on the line behind "${text.charAt(sign)}". Put the text on the next line, or put all of it in quotes.`,
    };
  }
  if (error.code === 'BAD_DQ_ESCAPE') {
    return {
      offset,
      message:
        'A backslash means something else in double quotes. Use single quotes, or write two.',
    };
  }
  const quotes = (at: number) => ({
    offset: at,
    message: `A text that starts with "${text.charAt(at)}" needs quotes.`,
  });
  if (
    ['BAD_SCALAR_START', 'BAD_ALIAS'].includes(error.code) ||
    error.message.endsWith('on same line with key') ||
    text.startsWith('? ', offset)
  )
    return quotes(offset);
  // [x] and more, {x} and more, *x* and more: what looks like a list, a record or an alias ends too early.
  const value = before.replace(/\s*(- +)*([^\s:]+: +)?/, '');
  if (error.code === 'UNEXPECTED_TOKEN' && /^([[{].*[\]}]\s*|\*\S*\s*)$/.test(value))
    return quotes(offset - value.length);
  return null;
}

/** A quote closed in the middle of the text: "Product" names five jobs, or 'it's so'. */
export function textGoesOn({ error, before }: Seen): Mistake | null {
  if (error.code !== 'UNEXPECTED_TOKEN') return null;
  const [offset] = error.pos;
  if (before.endsWith("'"))
    return {
      offset,
      message: `An apostrophe ends a text in single quotes. Put the text in double quotes.`,
    };
  const quote = /(["'])\s*$/.exec(before)?.[1];
  if (quote === undefined) return null;
  const mend = quote === '"' ? `single quotes: '…'` : 'double quotes: "…"';
  return {
    offset,
    message: `The text goes on behind its closing quote. Put all of it in ${mend}.`,
  };
}

/** Unquoted text with ": " in it. */
export function colonInText({ error, then, text }: Seen): Mistake | null {
  const compact = error.message.startsWith('Nested');
  if (!compact && error.code !== 'BLOCK_IN_FLOW') return null;
  const [offset] = error.pos;
  if (/^["']/.test(text.slice(offset)))
    return {
      offset,
      message: `The text goes on behind its closing quote. Put all of it in single quotes: '…'.`,
    };
  const where = then?.code === 'MULTILINE_IMPLICIT_KEY' ? ', on its second line' : '';
  const told = `The text contains ": "${where}. Put it in quotes.`;
  if (compact) return { offset, message: told };
  return {
    offset,
    message: `${told} If a new entry starts here, put a comma in front of it.`,
  };
}
