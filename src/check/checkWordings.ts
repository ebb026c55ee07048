import type { Compiled } from '../compile/compile.ts';
import type { WithId } from '../compile/sources.ts';
import type { Path } from '../compile/yaml.ts';
import type { Condition } from '../model/condition.ts';
import type { Letter } from '../model/letter.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { Finding } from './finding.ts';
import { opened } from './opened.ts';
import { placeOf } from './places.ts';
import { allOf } from './tally/conditions.ts';
import { diagramsOf } from './tally/diagrams.ts';
import { tally } from './tally/tally.ts';

/** Letters that nobody is ever offered, and words of steps, letters and placeholders that nobody can ever read. */
export function checkWordings({ ruleset, sources }: Compiled): readonly Finding[] {
  const diagrams = diagramsOf(ruleset);
  const everHolds = (when: Condition) =>
    tally(ruleset, diagrams, { when, outcome: () => true }).size > 0;
  const found: Finding[] = [];
  const tell = (kind: WithId, id: string, path: Path, check: string, message: string) =>
    found.push({
      ...placeOf(sources, kind, id, path),
      check,
      severity: 'warning',
      witness: null,
      message,
    });
  /** Of words of which the first that fit are read: those that no reader is left for. */
  const wordings = (
    kind: WithId,
    id: string,
    path: Path,
    readers: readonly Reader[],
    whens: readonly Condition[],
  ) => {
    whens.forEach((when, index) => {
      const earlier = whens.slice(0, index).map((of): Condition => ({ kind: 'not', of }));
      const own = allOf(when, ...earlier);
      if (readers.some(({ base, seen }) => everHolds(allOf(base, seen(own))))) return;
      const message =
        'Nobody ever reads these words: their condition never fits, or words further up fit first. Change the condition or remove them.';
      tell(kind, id, [...path, index, 'when'], 'words-never-read', message);
    });
  };

  for (const { id, when, instead } of ruleset.steps) {
    const whens = instead.map((wording) => wording.when);
    wordings('steps', id, ['instead'], [{ base: when, seen: asIs }], whens);
  }
  for (const letter of ruleset.letters) {
    const { id, text } = letter;
    const readers = readersOf(letter, ruleset).filter(({ base }) => everHolds(base));
    if (readers.length === 0) {
      const message = `The letter "${id}" is never offered: no step that names it and no question that it finds out is shown to anybody whom its condition fits. Name it in a step, or change the condition.`;
      tell('letters', id, ['when'], 'letter-never-offered', message);
      continue;
    }
    text.forEach((paragraph, place) => {
      const within = readers.map(({ base, seen }) => ({
        base: allOf(base, seen(paragraph.when)),
        seen,
      }));
      if (!within.some(({ base }) => everHolds(base)))
        tell(
          'letters',
          id,
          ['text', place, 'when'],
          'words-never-read',
          'Nobody ever reads this paragraph: its condition never fits where the letter is offered. Change the condition or remove the paragraph.',
        );
      else {
        const whens = paragraph.instead.map((wording) => wording.when);
        wordings('letters', id, ['text', place, 'instead'], within, whens);
      }
    });
  }
  for (const { id, words } of ruleset.placeholders) {
    const whens = words.map((wording) => wording.when);
    wordings('placeholders', id, ['words'], [{ base: allOf(), seen: asIs }], whens);
  }
  return found;
}

/** Who reads a letter, and how conditions look to them. */
interface Reader {
  readonly base: Condition;
  readonly seen: (condition: Condition) => Condition;
}

function asIs(condition: Condition): Condition {
  return condition;
}

/** Whoever is shown a step that names the letter, and whoever has the question open that it finds out. */
function readersOf({ id, when, findsOut }: Letter, { steps }: Ruleset): readonly Reader[] {
  const atSteps = steps
    .filter(({ letter }) => letter === id)
    .map((step) => ({ base: allOf(step.when, when), seen: asIs }));
  if (findsOut === null) return atSteps;
  const seen = (condition: Condition) => opened(condition, findsOut);
  return [...atSteps, { base: seen(when), seen }];
}
