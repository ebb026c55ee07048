import type { Compiled } from '../compile/compile.ts';
import type { Condition } from '../model/condition.ts';
import { placeOfRow } from './places.ts';

/** Where options are named: `question=option` → the places, in words. */
export type Mentions = ReadonlyMap<string, readonly string[]>;

/** Gathers which condition anywhere names which option. `fits` names the options behind it; a law along options names them too. */
export function mentionsIn({ ruleset, sources }: Compiled): Mentions {
  const found = new Map<string, string[]>();
  const name = (question: string, options: readonly string[], where: string) => {
    for (const option of options) {
      const places = found.get(`${question}=${option}`) ?? [];
      if (!places.includes(where)) places.push(where);
      found.set(`${question}=${option}`, places);
    }
  };
  const look = (condition: Condition, where: string): void => {
    if (condition.kind === 'answer') name(condition.question, condition.in, where);
    else if (condition.kind === 'not') look(condition.of, where);
    else if (condition.kind === 'all' || condition.kind === 'any')
      for (const part of condition.of) look(part, where);
  };

  for (const { id, when } of ruleset.rules) look(when, `the rule "${id}"`);
  for (const [side, rows] of Object.entries(ruleset.tables)) {
    rows.forEach(({ when }, row) => {
      const { file, line } = placeOfRow(sources, side, row);
      look(when, `the row at ${file}:${String(line)}`);
    });
  }
  for (const { id, when, instead } of ruleset.steps)
    for (const one of [{ when }, ...instead]) look(one.when, `the step "${id}"`);
  for (const { id, when, text } of ruleset.letters) {
    const parts = text.flatMap((paragraph) => [paragraph, ...paragraph.instead]);
    for (const one of [{ when }, ...parts]) look(one.when, `the letter "${id}"`);
  }
  for (const { id, words } of ruleset.placeholders)
    for (const { when } of words) look(when, `the placeholder "${id}"`);
  for (const law of ruleset.laws) {
    look(law.when, `the law "${law.id}"`);
    if (law.kind === 'ordered') name(law.question, law.along, `the law "${law.id}"`);
    else look(law.what, `the law "${law.id}"`);
  }
  for (const { id, askedWhen, instead } of ruleset.questions) {
    look(askedWhen, `the question "${id}"`);
    for (const { when } of instead) look(when, `the question "${id}"`);
  }
  for (const { id, instead } of ruleset.verdicts)
    for (const { when } of instead) look(when, `the verdict "${id}"`);
  return found;
}
