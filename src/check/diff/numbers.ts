/** 18204 → "18,204". */
export function figure(n: number): string {
  return n.toLocaleString('en');
}

/** "1 world", "18,204 worlds". */
export function count(n: number, noun: string): string {
  return `${figure(n)} ${noun}${n === 1 ? '' : 's'}`;
}

/** "0.8 %". What is there but rounds to nothing is "under 0.1 %". */
export function share(part: number, whole: number): string {
  const percent = (100 * part) / Math.max(1, whole);
  return part > 0 && percent < 0.1 ? 'under 0.1 %' : `${percent.toFixed(1)} %`;
}
