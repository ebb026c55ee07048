import { words } from '../../words/words.ts';
import type { Standing } from '../../engine/explain.ts';
import type { Score, Tone } from '../../model/score.ts';

/** One score as the page draws it: places on a bar from 0 to 1, and the same in words. */
export interface MeterView {
  readonly id: string;
  readonly label: string;
  readonly band: string;
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
  readonly note: string;
}

export function meterView({ score, from, to, bands }: Standing): MeterView {
  const [low, high] = [labelOf(score, bands[0]), labelOf(score, bands.at(-1))];
  const known = bands.length === 1;
  return {
    id: score.id,
    label: score.label,
    band: known ? low : words.verdict.range(low, high),
    from: onBar(score, from),
    to: onBar(score, to),
    tone: score.tone,
    note: known
      ? (score.bands.find(({ id }) => id === bands[0])?.means ?? '')
      : words.verdict.rangeNote,
  };
}

function labelOf(score: Score, band: string | undefined): string {
  return score.bands.find(({ id }) => id === band)?.label ?? '';
}

/** The bar runs from two points below the lowest threshold to two above the highest; what lies beyond is drawn at its ends. */
function onBar(score: Score, sum: number): number {
  const starts = score.bands.flatMap(({ from }) => (from === null ? [] : [from]));
  const least = Math.min(...starts) - 2;
  const most = Math.max(...starts) + 2;
  return Math.min(1, Math.max(0.06, (sum - least) / (most - least)));
}
