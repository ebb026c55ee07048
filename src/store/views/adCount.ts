import { words } from '../../words/words.ts';

/** One group of ads: its share as counted, and between which shares the truth lies, each from 0 to 1. */
export interface CountRow {
  readonly group: string;
  readonly ads: number;
  readonly asking: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly shareText: string;
  readonly intervalText: string;
}

export function countRows(): readonly CountRow[] {
  return words.adCount.rows.map(({ group, ads, asking }) => {
    const share = asking / ads;
    const { low, high } = wilson(asking, ads);
    return {
      group,
      ads,
      asking,
      share,
      low,
      high,
      shareText: words.adCount.percent(percent(share)),
      intervalText: words.adCount.from(percent(low), percent(high)),
    };
  });
}

/** The 95 % score interval of a share (Wilson 1927), which also holds for few ads and for none that ask. */
export function wilson(count: number, of: number): { readonly low: number; readonly high: number } {
  const z = 1.959964;
  const share = count / of;
  const middle = share + (z * z) / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  return { low: Math.max(0, (middle - reach) / whole), high: (middle + reach) / whole };
}

function percent(share: number): string {
  return new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(share * 100);
}
