import { holds, questionsIn } from '../../engine/condition.ts';
import type { Facts } from '../../engine/condition.ts';
import { lookedAt, lookedKey } from '../../engine/diagram/looked.ts';
import type { Condition } from '../../model/condition.ts';
import type { Ruleset } from '../../model/ruleset.ts';
import { aboutAnswers, partsOf } from './conditions.ts';
import type { Diagrams } from './diagrams.ts';
import { factsAfter } from './factsAfter.ts';
import { gathered, tallyOf, type Rest, type Tally } from './tallies.ts';
import type { Track } from './track.ts';

/** What is asked of every world. */
export interface Enquiry<Outcome> {
  /** The worlds that it is about. */
  readonly when: Condition;
  /** What `outcome` tries or wants to know of the answers, the bands and the verdict. */
  readonly tries?: readonly Condition[];
  /** What else is followed; `outcome` is told where each track ends. */
  readonly tracks?: readonly Track[];
  /** What a world comes to. Called once for all worlds that are alike to it; the facts are the walk's own. */
  readonly outcome: (facts: Facts, ends: readonly number[]) => Outcome;
}

/**
 * Counts the worlds by what they come to. Promises the same as trying them one by one in the order of
 * `eachWorld`, and needs some hundred steps for a million worlds: as soon as two walks stand alike, and
 * their answers are alike to whatever is still looked at, they are walked on as one.
 */
export function tally<Outcome>(
  ruleset: Ruleset,
  diagrams: Diagrams,
  { when, tries = [], tracks: own = [], outcome }: Enquiry<Outcome>,
): ReadonlyMap<Outcome, Tally> {
  const { questions } = ruleset;
  // What looks at answers alone is tried as soon as its last question is behind: whatever fails is not walked.
  const early = partsOf(when).filter(aboutAnswers);
  const late = partsOf(when).filter((part) => !aboutAnswers(part));
  const place = new Map(questions.map(({ id }, level) => [id, level]));
  const lastIn = (part: Condition) =>
    Math.max(0, ...questionsIn(part).map((id) => place.get(id) ?? 0));
  const gates = questions.map((_, level) => early.filter((part) => lastIn(part) === level));

  const facts = factsAfter(ruleset, diagrams, late, tries);
  const tracks = [...own, ...facts.tracks];
  const looked = lookedAt(questions, [
    ...early.map((condition) => ({ condition, until: lastIn(condition) })),
    ...[...late, ...tries, ...facts.looks].map((condition) => ({
      condition,
      until: questions.length,
    })),
    ...questions.map(({ askedWhen }, until) => ({ condition: askedWhen, until })),
  ]);

  const answers: Record<string, string | undefined> = {};
  const known = questions.map(() => new Map<string, ReadonlyMap<Outcome, Rest>>());
  const nothing: ReadonlyMap<Outcome, Rest> = new Map();

  /** Everything that the worlds from this question on come to. */
  function visit(level: number, at: readonly number[]): ReadonlyMap<Outcome, Rest> {
    const question = questions[level];
    if (question === undefined) return end(at);
    if (!holds(question.askedWhen, { answers })) return goOn(level, -1, at);
    const key = `${lookedKey(looked[level], answers)}|${at.join()}`;
    const before = known[level]?.get(key);
    if (before !== undefined) return before;
    const found = gathered(level, question.options.length, (option) => {
      answers[question.id] = question.options[option]?.id;
      return goOn(level, option, at);
    });
    answers[question.id] = undefined;
    known[level]?.set(key, found);
    return found;
  }

  function goOn(level: number, option: number, at: readonly number[]) {
    for (const part of gates[level] ?? []) if (!holds(part, { answers })) return nothing;
    const there = tracks.map(({ after, start }, track) => after(at[track] ?? start, level, option));
    return facts.hopeful(there.slice(own.length)) ? visit(level + 1, there) : nothing;
  }

  function end(at: readonly number[]): ReadonlyMap<Outcome, Rest> {
    const told = facts.tell(answers, at.slice(own.length));
    if (!late.every((part) => holds(part, told))) return nothing;
    return new Map([[outcome(told, at), { worlds: 1, size: 0, first: null }]]);
  }

  const found = visit(
    0,
    tracks.map(({ start }) => start),
  );
  return new Map([...found].map(([what, rest]) => [what, tallyOf(questions, rest)]));
}
