import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const shape = z.object({
  id: z.string(),
  text: z.string(),
  language: z.string(),
  kinds: z.array(z.string()),
  certifications: z.array(z.object({ name: z.string(), strength: z.string(), quote: z.string() })),
  frameworks: z.array(z.string()),
});

/** A made-up ad with what a reader should find in it; tests/fixtures/ads/README.md says by which rules. */
export type Labelled = z.infer<typeof shape>;

/** `open` ads may be looked at when the words are written; `held-out` ones are only counted, never read. */
export const sets = ['open', 'held-out'] as const;
export type LabelledSet = (typeof sets)[number];

const files: Readonly<Record<LabelledSet, string>> = {
  open: 'made-up.jsonl',
  'held-out': 'unseen.jsonl',
};

export function labelled(set: LabelledSet): readonly Labelled[] {
  const path = fileURLToPath(new URL(`../../fixtures/ads/${files[set]}`, import.meta.url));
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => shape.parse(JSON.parse(line)));
}
