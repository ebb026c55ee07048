import { gap, has } from './gap.ts';
import { headingOf } from './headings.ts';
import { ofKind } from './line.ts';
import type { Line } from './line.ts';

const fewestWords = 25;
const titleLength = 12;
const openingLength = 30;

/**
 * Parts a paste into its ads, as lists of sentences. It parts only where it is clear: at a ruled line with an
 * ad behind it, at several empty lines with the start of one, or at each "Job title:" or "2) PRODUCT OWNER"
 * where there are several. A part of fewer than 25 words that asks for nothing stays with what stands beside it.
 */
export function splitAds(lines: readonly Line[]): readonly (readonly Line[])[] {
  const signs = gap.rule | (isAiry(lines) ? 0 : gap.blankLines);
  const several = [isLabelled, isNumbered].filter((opens) => lines.filter(opens).length > 1);
  const ruled = ruledAds(lines);
  const starts = lines.map(
    (line, index) =>
      index === 0 ||
      ruled.has(index) ||
      startsAd(lines, index, signs) ||
      several.some((opens) => opens(line)),
  );
  const ads: Line[][] = [];
  let part = nothing;
  lines.forEach((line, index) => {
    const last = ads.at(-1);
    if (last === undefined || (starts[index] === true && isEnough(part))) {
      ads.push([line]);
      part = nothing;
    } else last.push(line);
    part = withLine(part, line);
  });
  if (!isEnough(part) && ads.length > 1) ads.at(-2)?.push(...(ads.pop() ?? []));
  return ads;
}

/** How long a part is, and whether it asks for something. */
interface Part {
  readonly words: number;
  readonly asks: boolean;
}

const nothing: Part = { words: 0, asks: false };

function withLine({ words, asks }: Part, line: Line): Part {
  const { from, to } = line.sentence;
  const isAsking = line.hits.some(
    ({ meaning, ...hit }) =>
      meaning.kind === 'certification' ||
      (meaning.kind === 'heading' &&
        meaning.says === 'required' &&
        hit.from === from &&
        hit.to === to),
  );
  return { words: words + to - from, asks: asks || isAsking };
}

function isEnough({ words, asks }: Part): boolean {
  return asks || words >= fewestWords;
}

/** The lines behind a ruled line that begin an ad, whatever its title is: no heading, and before the next such line something is asked for. */
function ruledAds(lines: readonly Line[]): ReadonlySet<number> {
  const starts = new Set<number>();
  let part = nothing;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line === undefined) break;
    part = withLine(part, line);
    if (!has(line.sentence.before, gap.rule)) continue;
    if (part.asks && part.words >= fewestWords && headingOf(line) === null) starts.add(index);
    part = nothing;
  }
  return starts;
}

/** Several empty lines stand everywhere in it, so that they part nothing. */
function isAiry(lines: readonly Line[]): boolean {
  const apart = lines.filter(({ sentence }) => has(sentence.before, gap.blankLines));
  return apart.length * 4 > lines.length;
}

function startsAd(lines: readonly Line[], index: number, signs: number): boolean {
  const line = lines[index];
  if (line === undefined || !has(line.sentence.before, signs)) return false;
  return isTitle(line) || opensAd(lines, index);
}

/** A short line with the name of a job in it. */
function isTitle(line: Line): boolean {
  const { sentence } = line;
  if (sentence.to - sentence.from > titleLength || !has(sentence.after, gap.newline)) return false;
  return (
    !has(sentence.after, gap.stop) &&
    ofKind(line, 'ad').some(({ meaning }) => meaning.sign === 'title')
  );
}

/** "We are looking for a product manager": both a job and a search among the first words. */
function opensAd(lines: readonly Line[], index: number): boolean {
  const from = lines[index]?.sentence.from ?? 0;
  const first = lines
    .slice(index, index + 3)
    .filter(({ sentence }) => sentence.from - from < openingLength);
  const signs = new Set(
    first.flatMap((line) => ofKind(line, 'ad').map(({ meaning }) => meaning.sign)),
  );
  return signs.has('title') && signs.has('opening');
}

function isLabelled(line: Line): boolean {
  if (!has(line.sentence.before, gap.newline)) return false;
  return ofKind(line, 'ad').some(
    ({ from, to, meaning }) =>
      meaning.sign === 'label' &&
      from === line.sentence.from &&
      has(line.tokens[to]?.gap ?? 0, gap.colon),
  );
}

/** "2) TECHNICAL PRODUCT OWNER": a title with a number, in capitals. */
function isNumbered(line: Line): boolean {
  const { from, to } = line.sentence;
  const [number, ...title] = line.tokens.slice(from, to);
  if (!has(line.sentence.before, gap.newline) || !/^\d{1,2}$/.test(number?.word ?? ''))
    return false;
  return isTitle(line) && title.every(({ written }) => !/\p{Ll}/u.test(written));
}
