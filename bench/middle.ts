/** The middle of measured numbers, and the half of them that lies around it. */
export interface Middle {
  readonly median: number;
  readonly from: number;
  readonly to: number;
}

/** Median and quartiles; between two numbers, a share of each. Refuses an empty list. */
export function middleOf(numbers: readonly number[]): Middle {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)];
    const above = sorted[Math.ceil(place)];
    if (below === undefined || above === undefined) throw new Error('Nothing was measured.');
    return below + (above - below) * (place - Math.floor(place));
  };
  return { median: at(0.5), from: at(0.25), to: at(0.75) };
}

/** How many times as long one took as the other, round by round. */
export function ratios(times: readonly number[], reference: readonly number[]): Middle {
  return middleOf(times.map((time, round) => time / (reference[round] ?? NaN)));
}
