import { gap } from './gap.ts';
import type { Step } from './step.ts';

/** A piece of HTML: where it ends, and what it is, signs between words or a character of the text. */
export interface Markup {
  readonly end: number;
  readonly signs: number;
  readonly character: string | null;
}

/** Reads the tag, comment or entity that starts at an offset; null: it is text. Every offset is looked at a bounded number of times. */
export type MarkupReader = (at: number) => Markup | null;

const AND = 38;
const LESS = 60;

export function markupReader(text: string, step: Step): MarkupReader {
  // Elements that were found to have no end are not looked for again.
  const endless = new Set<string>();
  // Each search ends at the next bracket, where the next one starts: together they read the text once.
  const bracket = /[<>]|&(?:amp;)?[lg]t;/gi;
  const tagAt = (at: number, open: string, close: string): Markup | null => {
    const from = at + open.length;
    if (text.startsWith('!--', from)) return skipTo(`--${close}`, from);
    const name = tagName.exec(text.slice(from, from + 12))?.[1]?.toLowerCase();
    if (name === undefined) return null;
    if (unread.has(name)) {
      const whole = skipTo(`${open}/${name}`, from);
      if (whole !== null) return whole;
    }
    bracket.lastIndex = from;
    const next = bracket.exec(text);
    step((next?.index ?? text.length) - from);
    if (next?.[0] !== close || next.index - from > longestTag) return null;
    return {
      end: next.index + close.length,
      signs: signsOf(name, text[from] === '/'),
      character: null,
    };
  };
  const skipTo = (what: string, from: number): Markup | null => {
    if (endless.has(what)) return null;
    const end = text.indexOf(what, from);
    step((end < 0 ? text.length : end) - from);
    if (end < 0) endless.add(what);
    return end < 0 ? null : { end: end + what.length, signs: gap.newline, character: null };
  };
  return (at) => {
    const unit = text.charCodeAt(at);
    if (unit === LESS) return tagAt(at, '<', '>');
    if (unit !== AND) return null;
    const [entity, name = ''] = entityShape.exec(text.slice(at, at + 20)) ?? [];
    if (entity === undefined) return null;
    const character = characterOf(name);
    if (character === '<') {
      const tag = tagAt(at, entity, entity.replace(name, 'gt'));
      if (tag !== null) return tag;
    }
    return character === null ? null : { end: at + entity.length, signs: 0, character };
  };
}

const longestTag = 2000;
const tagName = /^\/?([a-z][a-z0-9]*)(?![a-z0-9])/i;
const entityShape = /^&(?:amp;)?(#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8});/i;
const everyEntity = /&(?:amp;)?(#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8});/gi;
const unread = new Set(['script', 'style', 'noscript', 'svg']);

function signsOf(name: string, closes: boolean): number {
  if (name === 'li') return gap.newline | gap.bullet;
  if (name === 'hr') return gap.newline | gap.rule;
  // What closes a heading does not mark the next line as one.
  if (/^h[1-6]$/.test(name)) return closes ? gap.newline | gap.blankLine : gap.newline | gap.mark;
  if (name === 'b' || name === 'strong') return closes ? gap.space : gap.mark;
  if (name === 'td' || name === 'th') return gap.semicolon;
  if (name === 'br') return gap.newline;
  return inline.has(name) ? gap.space : gap.newline | gap.blankLine;
}

const inline = new Set(
  'a abbr bdi bdo cite code em font i img input label mark q s small span sub sup tt u var wbr'.split(
    ' ',
  ),
);

/** The characters that the entities in a piece of text stand for. */
export function withoutEntities(text: string): string {
  return text.replace(everyEntity, (entity, name: string) => characterOf(name) ?? entity);
}

function characterOf(name: string): string | null {
  if (!name.startsWith('#')) return entities[name] ?? letterOf(name);
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0xffff ? String.fromCharCode(code) : ' ';
}

/** `eacute`, `Uuml` and the like: the letter is enough, since accents are not compared. */
function letterOf(name: string): string | null {
  return /^([a-z])(acute|grave|circ|uml|tilde|cedil|ring|slash|caron)$/i.exec(name)?.[1] ?? null;
}

// prettier-ignore
const entities: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: '\u2019', nbsp: ' ', reg: '\u00ae', trade: '\u2122', copy: '\u00a9',
  bull: '\u2022', middot: '\u00b7', hellip: '\u2026', ndash: '\u2013', mdash: '\u2014', shy: '\u00ad', rsquo: '\u2019', lsquo: '\u2018',
  rdquo: '"', ldquo: '"', laquo: '"', raquo: '"', szlig: '\u00df', oelig: '\u0153', aelig: '\u00e6', euro: '\u20ac', pound: '\u00a3', ensp: ' ', emsp: ' ', thinsp: ' ',
};
