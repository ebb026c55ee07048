/** What stands between two words, as a sum of these. */
export const gap = {
  space: 1,
  newline: 2,
  blankLine: 4,
  blankLines: 8,
  stop: 16,
  comma: 32,
  semicolon: 64,
  colon: 128,
  dash: 256,
  open: 512,
  close: 1024,
  joint: 2048,
  hyphen: 4096,
  bullet: 8192,
  rule: 16_384,
  mark: 32_768,
  other: 65_536,
  /** Within a word, as in Scrum.org and 5.1. */
  dot: 131_072,
} as const;

/** Whether any of some signs stands in a gap. */
export function has(signs: number, wanted: number): boolean {
  return (signs & wanted) !== 0;
}
