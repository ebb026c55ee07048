import type { Answers } from '../../model/answers.ts';
import { words } from '../../words/words.ts';
import { goesInto } from '../ads.ts';
import { adviceFor } from '../advice.ts';
import { optionLabel, verdictName } from './names.ts';

/** Says which answers take up what the ads say, where it is not those on screen. */
export function intoWords(answers: Answers): string | null {
  const { draft, answers: into } = goesInto(answers);
  if (draft !== null) {
    const { verdict } = adviceFor(into);
    return words.ads.into(
      words.start.about(optionLabel('side', into['side'] ?? ''), verdictName(verdict)),
    );
  }
  return into === answers ? null : words.ads.fresh;
}
