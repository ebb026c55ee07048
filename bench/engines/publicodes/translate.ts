import type { Condition } from '../../../src/model/condition.ts';
import type { Score } from '../../../src/model/score.ts';
import { rulesFor, type Side } from '../../sides.ts';

/** What a Publicodes rule is worth: a text to parse, a number, or one of its mechanisms. */
export type Worth = string | number | readonly Worth[] | { readonly [mechanism: string]: Worth };

/** The situation's value of a question that was not asked. */
const notAsked = `'not asked'`;

/** A side as Publicodes rules: a rule for each question, each sum, each band, and the verdict. */
export function toPublicodes(side: Side): Record<string, Record<string, Worth>> {
  const rules: Record<string, Record<string, Worth>> = {};
  for (const { id } of side.questions) rules[named('answer', id)] = { 'par défaut': notAsked };
  for (const score of side.scores) {
    rules[named('sum', score.id)] = { somme: pointsOf(side, score) };
    rules[named('band', score.id)] = bandOf(score);
  }
  const rows = side.table.map(({ when, verdict }) => ({ si: worthOf(when), alors: text(verdict) }));
  return { ...rules, verdict: cases(rows, `'no row fits'`) };
}

function pointsOf(side: Side, score: Score): readonly Worth[] {
  return rulesFor(side, score).map(({ when, add }) =>
    cases([{ si: worthOf(when), alors: add[score.id] ?? 0 }], 0),
  );
}

/** An id as the name of a rule, in which a hyphen is a minus. */
export function named(kind: 'answer' | 'band' | 'sum', id: string): string {
  return `${kind} ${id.replaceAll('-', ' ')}`;
}

export function text(id: string): string {
  return `'${id}'`;
}

function cases(all: readonly Worth[], otherwise: Worth): Record<string, Worth> {
  return { variations: [...all, { sinon: otherwise }] };
}

function bandOf({ id, bands }: Score): Record<string, Worth> {
  const [lowest, ...higher] = bands;
  const starts = higher.toReversed().map((band) => ({
    si: `${named('sum', id)} >= ${String(band.from)}`,
    alors: text(band.id),
  }));
  return cases(starts, text(lowest?.id ?? ''));
}

function worthOf(condition: Condition): Worth {
  switch (condition.kind) {
    case 'answer':
      return oneOf(named('answer', condition.question), condition.in);
    case 'band':
      return oneOf(named('band', condition.score), condition.in);
    case 'verdict':
      throw new Error('A row of a table cannot look at the verdict.');
    case 'all':
      return condition.of.length === 0
        ? 'oui'
        : { 'toutes ces conditions': condition.of.map(worthOf) };
    case 'any':
      return condition.of.length === 0
        ? 'non'
        : { 'une de ces conditions': condition.of.map(worthOf) };
    case 'not':
      return { '=': [worthOf(condition.of), 'non'] };
  }
}

function oneOf(name: string, ids: readonly string[]): Worth {
  return { 'une de ces conditions': ids.map((id) => `${name} = ${text(id)}`) };
}
