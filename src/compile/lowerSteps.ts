import type { Step } from '../model/step.ts';
import type { ReadIn } from './readIn.ts';
import type { Sources } from './sources.ts';

/** Makes steps of their records. Their conditions may look at everything: answers, bands and the verdict. */
export function lowerSteps({ steps }: Sources, read: ReadIn): readonly Step[] {
  return steps.map((entry) => ({
    ...entry.value,
    when: read(entry, ['when'], entry.value.when, 'verdicts'),
    instead: (entry.value.instead ?? []).map(({ when, title, text, why }, index) => ({
      when: read(entry, ['instead', index, 'when'], when, 'verdicts'),
      title: title ?? null,
      text: text ?? null,
      why: why ?? null,
    })),
    claim: entry.value.claim ?? null,
    letter: entry.value.letter ?? null,
  }));
}
