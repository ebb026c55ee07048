import type { Ruleset } from '../../model/ruleset.ts';
import { changedParts, type PartChange } from './parts.ts';
import { writeCondition } from './writeCondition.ts';

/** A record of the rules files that is new, gone or differs. */
export interface RecordChange {
  /** `rule`, `question`, …, as the author calls it. */
  readonly kind: string;
  readonly id: string;
  readonly state: 'new' | 'gone' | 'changed';
  /** What differs in it besides its sentences. */
  readonly facts: readonly PartChange[];
  /** Sentences for people that are worded otherwise. */
  readonly words: readonly PartChange[];
}

const kinds = {
  question: 'questions',
  score: 'scores',
  rule: 'rules',
  verdict: 'verdicts',
  step: 'steps',
  letter: 'letters',
  placeholder: 'placeholders',
  claim: 'claims',
  source: 'sources',
  certification: 'certifications',
  law: 'laws',
  example: 'examples',
} as const;

/** Keys that hold sentences for people, wherever in a record they stand. All of `instead` does too. */
const sentences = new Set(
  `name ask hint why label said because task short asks means headline probably summary
  title text says essay beyond note story issuer about by to subject words`.split(/\s+/),
);

/** Every record that differs between two revisions, kind by kind in the order of the files. */
export function recordChanges(before: Ruleset, after: Ruleset): readonly RecordChange[] {
  return [
    ...Object.entries(kinds).flatMap(([kind, list]) => changesOf(kind, before[list], after[list])),
    ...changesOf('table', tablesOf(before), tablesOf(after)),
  ];
}

interface Known {
  readonly id: string;
}

function changesOf(
  kind: string,
  before: readonly Known[],
  after: readonly Known[],
): readonly RecordChange[] {
  const then = new Map(before.map((record) => [record.id, record]));
  const now = new Map(after.map((record) => [record.id, record]));
  return [...new Set([...now.keys(), ...then.keys()])].flatMap((id): readonly RecordChange[] => {
    const state = !then.has(id) ? 'new' : !now.has(id) ? 'gone' : 'changed';
    const parts = state === 'changed' ? changedParts(then.get(id), now.get(id)) : [];
    if (state === 'changed' && parts.length === 0) return [];
    const words = parts.filter(
      ({ at }) => sentences.has(at.at(-1) ?? '') || at.includes('instead'),
    );
    return [{ kind, id, state, words, facts: parts.filter((part) => !words.includes(part)) }];
  });
}

/** A table as a record of its rows, so that a row put between others does not look like a change of all below. */
function tablesOf({ tables }: Ruleset): readonly Known[] {
  return Object.entries(tables).map(([id, rows]) => ({
    id,
    rows: rows.map(({ when, verdict }) => ({ id: `${writeCondition(when)} → ${verdict}` })),
  }));
}
