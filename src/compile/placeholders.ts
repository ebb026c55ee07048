import type { Problem } from './problem.ts';
import type { Entry } from './shape.ts';
import type { Sources } from './sources.ts';
import { suggest } from './suggest.ts';
import type { Path } from './yaml.ts';

/**
 * Checks that no letter can be left with a hole: every {…} in it is a placeholder that exists, no
 * brace stands alone, and the last words of each placeholder fit everybody.
 */
export function checkPlaceholders({ letters, placeholders }: Sources, problems: Problem[]): void {
  const known = placeholders.map(({ value }) => value.id);
  for (const entry of letters) {
    const { subject, text } = entry.value;
    if (subject !== undefined) checkText(entry, ['subject'], subject, known, problems);
    text.forEach(({ says, instead = [] }, place) => {
      checkText(entry, ['text', place, 'says'], says, known, problems);
      instead.forEach((wording, index) => {
        const path = ['text', place, 'instead', index, 'says'];
        checkText(entry, path, wording.says, known, problems);
      });
    });
  }
  for (const entry of placeholders) {
    const { id, words } = entry.value;
    words.forEach(({ says }, index) => {
      if (!/[{}]/.test(says)) return;
      const message = `says: "${says}": words that take the place of {${id}} cannot hold braces themselves. Write them out.`;
      problems.push({ ...entry.source.place([...entry.path, 'words', index, 'says']), message });
    });
    const last = words.length - 1;
    if (fitsEverybody(words[last]?.when)) continue;
    problems.push({
      ...entry.source.place([...entry.path, 'words', last]),
      message: `Whoever fits none of these would read a letter with a hole where {${id}} stands. End the list with words for everybody: { when: {}, says: … }.`,
    });
  }
}

/** An empty condition as it is written, before it is read. */
function fitsEverybody(when: unknown): boolean {
  return typeof when === 'object' && when !== null && Object.keys(when).length === 0;
}

function checkText(
  entry: Entry<unknown>,
  path: Path,
  text: string,
  known: readonly string[],
  problems: Problem[],
): void {
  const tell = (message: string) =>
    problems.push({ ...entry.source.place([...entry.path, ...path]), message });
  for (const [whole, id = ''] of text.matchAll(/\{([^{}]*)\}/g)) {
    if (!known.includes(id))
      tell(
        `${whole} is no placeholder: rules/placeholders.yaml does not list "${id}".${suggest(id, known)}`,
      );
  }
  if (/[{}]/.test(text.replaceAll(/\{[^{}]*\}/g, '')))
    tell('A brace stands alone in this text. A placeholder is written {like-this}.');
}
