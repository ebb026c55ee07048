import { gap, has } from './gap.ts';
import { ofKind } from './line.ts';
import type { Line } from './line.ts';

const fewestWords = 25;
const titleLength = 12;
const openingLength = 30;

/**
 * Parts a paste into its ads, as lists of sentences. It parts only where it is clear: at a ruled line or
 * several empty lines with the start of an ad behind them, or at each "Job title:" where there are several.
 * A part of fewer than 25 words stays with what stands before it.
 */
export function splitAds(lines: readonly Line[]): readonly (readonly Line[])[] {
  const labels = lines.filter((line) => isLabelled(line));
  const starts = lines.map(
    (line, index) =>
      index === 0 || startsAd(lines, index) || (labels.length > 1 && isLabelled(line)),
  );
  const ads: Line[][] = [];
  let words = 0;
  lines.forEach((line, index) => {
    const last = ads.at(-1);
    if (last === undefined || (starts[index] === true && words >= fewestWords)) {
      ads.push([line]);
      words = 0;
    } else last.push(line);
    words += line.sentence.to - line.sentence.from;
  });
  if (words < fewestWords && ads.length > 1) ads.at(-2)?.push(...(ads.pop() ?? []));
  return ads;
}

function startsAd(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || !has(line.sentence.before, gap.rule | gap.blankLines)) return false;
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
