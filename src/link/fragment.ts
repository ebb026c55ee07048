import type { Answers } from '../model/answers.ts';

/** The version of the form below. A link says which one it was written in. */
export const linkVersion = '1';

const draftMark = '-draft';

/** Which edition of the rules a link was made with; `draft` where they had been worked on since. */
export interface MadeWith {
  readonly number: number;
  readonly draft: boolean;
}

/**
 * Answers as the part behind the #: `v=1&rules=2&goal=promotion&side=myself`. Named and sorted,
 * so that the same answers always give the same link and the order of questions may change.
 */
export function writeFragment(answers: Answers, madeWith: MadeWith | null = null): string {
  const named = Object.entries(answers)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([question, option]) => `${encodeURIComponent(question)}=${encodeURIComponent(option)}`);
  const rules =
    madeWith === null ? [] : [`rules=${String(madeWith.number)}${madeWith.draft ? draftMark : ''}`];
  return [`v=${linkVersion}`, ...rules, ...named].join('&');
}

/** The named parts of a fragment as they stand in it, and what it says of its form and its rules, if anything. */
export interface Fragment {
  readonly version: string | null;
  /** Null where the link is from before there were editions, or the number is damaged. */
  readonly madeWith: MadeWith | null;
  readonly parts: readonly { readonly name: string; readonly value: string }[];
}

/**
 * Takes a fragment apart. Forgives what mail and chat programs do to links: an escaped
 * & or =, a line break or a space in the middle, capitals, and a full stop or bracket at the end.
 * Never throws; what is no `name=value` is kept as a part without a value.
 */
export function readFragment(fragment: string): Fragment {
  const mended = unescapeAll(fragment.replace(/^#/, ''))
    .replace(/&amp;/gi, '&')
    .replace(/\s/g, '')
    .replace(/[.,;:!?)\]>}"'’”*]+$/, '')
    .toLowerCase();
  let version: string | null = null;
  let madeWith: MadeWith | null = null;
  const parts: { name: string; value: string }[] = [];
  for (const part of mended.split('&')) {
    if (part === '') continue;
    const cut = part.indexOf('=');
    const name = cut < 0 ? part : part.slice(0, cut);
    const value = cut < 0 ? '' : part.slice(cut + 1);
    if (name === 'v') version ??= value;
    else if (name === 'rules') madeWith ??= readMadeWith(value);
    else parts.push({ name, value });
  }
  return { version, madeWith, parts };
}

function readMadeWith(value: string): MadeWith | null {
  const [, number, more] = /^([1-9]\d{0,5})(.?)/.exec(value) ?? [];
  return number === undefined ? null : { number: Number(number), draft: more !== '' };
}

/** Undoes percent escapes, also doubled and tripled ones. A broken escape stays as it is. */
function unescapeAll(text: string): string {
  let here = text;
  for (let round = 0; round < 3; round += 1) {
    here = here.replace(/%[0-7][0-9a-f]/gi, (escape) =>
      String.fromCharCode(Number.parseInt(escape.slice(1), 16)),
    );
  }
  return here;
}
