import type { Letter, Placeholder } from '../model/letter.ts';
import type { ReadIn } from './readIn.ts';
import type { Sources } from './sources.ts';

/** Makes letters of their records. As in steps, every condition may look at answers, bands and the verdict. */
export function lowerLetters({ letters }: Sources, read: ReadIn): readonly Letter[] {
  return letters.map((entry) => {
    const { id, when, to, subject, text, 'finds-out': findsOut } = entry.value;
    return {
      id,
      when: read(entry, ['when'], when, 'verdicts'),
      to,
      subject: subject ?? null,
      text: text.map(({ when: given, says, instead }, place) => ({
        when: read(entry, ['text', place, 'when'], given ?? {}, 'verdicts'),
        says,
        instead: (instead ?? []).map((wording, index) => ({
          when: read(entry, ['text', place, 'instead', index, 'when'], wording.when, 'verdicts'),
          says: wording.says,
        })),
      })),
      findsOut: findsOut ?? null,
    };
  });
}

export function lowerPlaceholders({ placeholders }: Sources, read: ReadIn): readonly Placeholder[] {
  return placeholders.map((entry) => ({
    id: entry.value.id,
    words: entry.value.words.map(({ when, says }, index) => ({
      when: read(entry, ['words', index, 'when'], when, 'verdicts'),
      says,
    })),
  }));
}
