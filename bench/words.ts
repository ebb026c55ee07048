import type { Middle } from './middle.ts';

/** 2188422 → 2,188,422. */
export function count(number: number): string {
  return Math.round(number).toLocaleString('en');
}

/** Three digits that count: 0.0123, 1.23, 123, 12,300. */
export function digits(number: number): string {
  return number.toLocaleString('en', { maximumSignificantDigits: 3 });
}

export function times(middle: Middle): string {
  return `${withSpread(middle, 1)} times`;
}

export function seconds(middle: Middle): string {
  return `${withSpread(middle, 1)} s`;
}

export function milliseconds(middle: Middle): string {
  return `${withSpread(middle, 1e3)} ms`;
}

/** The median, and the middle half of the rounds behind it. */
export function withSpread({ median, from, to }: Middle, scale: number): string {
  return `${digits(median * scale)} (${digits(from * scale)}–${digits(to * scale)})`;
}
