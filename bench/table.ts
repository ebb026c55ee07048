import { count, digits, withSpread } from './words.ts';
import type { Middle } from './middle.ts';
import type { Weight } from './weigh.ts';

/** One contestant as the table shows it. */
export interface Line {
  readonly name: string;
  /** Seconds a world, and its time as a multiple of a full trace's; null where it did not take part. */
  readonly time: Middle | null;
  readonly toTrace: Middle | null;
  /** Bytes, or why there are none. */
  readonly weight: Weight | string;
}

/** The measured lines as a Markdown table. Rates and the walk of all worlds follow from the median time of a world. */
export function tableOf(lines: readonly Line[], worlds: number): string {
  const head = [
    'engine',
    'µs a world',
    'evaluations a second',
    'time beside our full trace',
    `all ${count(worlds)} worlds`,
    'browser, raw bytes',
    'brotli',
  ];
  const rows = lines.map(({ name, time, toTrace, weight }) => [
    name,
    ...(time === null || toTrace === null
      ? ['–', '–', '–', '–']
      : [
          withSpread(time, 1e6),
          count(1 / time.median),
          `× ${withSpread(toTrace, 1)}`,
          `${digits(time.median * worlds)} s`,
        ]),
    ...(typeof weight === 'string' ? [weight, '–'] : [count(weight.raw), count(weight.brotli)]),
  ]);
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
