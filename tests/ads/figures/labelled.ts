import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const shape = z.object({
  id: z.string().regex(/^made-up-\d{3}$/),
  text: z.string(),
  language: z.string(),
  kinds: z.array(z.string()),
  certifications: z.array(z.object({ name: z.string(), strength: z.string(), quote: z.string() })),
  frameworks: z.array(z.string()),
});

/** A made-up ad with what a reader should find in it; tests/fixtures/ads/README.md says by which rules. */
export type Labelled = z.infer<typeof shape>;

/** `open` ads may be looked at when the words are written; `held-out` ones are only counted, never read. */
export const halves = ['open', 'held-out'] as const;
export type Half = (typeof halves)[number];

const path = fileURLToPath(new URL('../../fixtures/ads/made-up.jsonl', import.meta.url));

/** The ads with an odd number are open, those with an even number are held out. */
export function labelled(half: Half): readonly Labelled[] {
  const ads = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => shape.parse(JSON.parse(line)));
  return ads.filter(({ id }) => halfOf(id) === half);
}

function halfOf(id: string): Half {
  return Number(id.slice(-3)) % 2 === 1 ? 'open' : 'held-out';
}
