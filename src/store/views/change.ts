import { ruleset } from 'virtual:ruleset';
import type { Advice } from '../../engine/advise.ts';
import { whatWouldChange } from '../../engine/change.ts';
import type { Change } from '../../engine/change.ts';
import { isOpen } from '../../engine/open.ts';
import type { Answers } from '../../model/answers.ts';
import type { Question } from '../../model/question.ts';
import type { Rule } from '../../model/rule.ts';
import type { Outlook } from '../../model/verdict.ts';
import { words } from '../../words/words.ts';
import { adviceFor } from '../advice.ts';
import { hrefOf } from '../address.ts';
import { changeSide, differenceOf, rulesOf } from './changeSide.ts';
import type { ChangeSide, Difference } from './changeSide.ts';
import { verdictById } from './names.ts';

/** Other answers and what they would lead to. */
export interface ChangeCard extends Difference {
  readonly id: string;
  /** "If: …", and for two answers at once "and: …". */
  readonly conditions: readonly string[];
  readonly verdict: string;
  readonly tone: Outlook;
  readonly note: string;
  readonly then: ChangeSide;
  readonly use: string;
  /** Every answer then, and where taking them over leads. */
  readonly answers: Answers;
  readonly href: string;
}

/** What would change a settled verdict: a few in the open, the rest folded. Both empty where nothing would. */
export interface ChangeView {
  readonly lead: string;
  readonly now: ChangeSide;
  readonly open: readonly ChangeCard[];
  readonly more: readonly ChangeCard[];
  readonly moreLabel: string;
}

const most = 6;

/** Null while the verdict is open: then it is what is open that decides. */
export function changeView(given: Answers): ChangeView | null {
  const advice = adviceFor(given);
  const found = whatWouldChange(ruleset, advice);
  if (found === null) return null;
  const { changes, distance } = found;
  const rules = rulesOf(advice);
  const { open, more } = folded(changes, advice);
  const all = [...open, ...more];
  const cards = all.map((change, place) => ({
    ...card(change, advice, rules),
    note: noteFor(change, all.slice(0, place)),
  }));
  const label = distance === 2 ? words.change.morePairs : words.change.more;
  return {
    lead: leadFor(distance, changes, advice),
    now: changeSide(advice),
    open: cards.slice(0, open.length),
    more: cards.slice(open.length),
    moreLabel: label(more.length),
  };
}

/** In the open stand the first few that differ in question or outcome; the like of them and the rest are folded. */
function folded(changes: readonly Change[], { verdict }: Advice) {
  const seen = new Set<string>();
  const open: Change[] = [];
  const more: Change[] = [];
  for (const change of changes) {
    const { settled, likely } = change.then;
    const key = [...Object.keys(change.answers), settled ? '' : 'open', likely].join();
    const told = seen.has(key) || open.length === most || likely === verdict;
    seen.add(key);
    (told ? more : open).push(change);
  }
  return open.length === 0 ? { open: more.slice(0, most), more: more.slice(most) } : { open, more };
}

function leadFor(distance: 0 | 1 | 2, changes: readonly Change[], { answers }: Advice): string {
  if (distance === 0) return words.change.none;
  if (distance === 2) return words.change.pairs;
  const all = Object.entries(answers).filter(([id, given]) => id !== 'side' && !isOpen(given));
  const turning = new Set(changes.flatMap((change) => Object.keys(change.answers)));
  const names = ruleset.questions.filter(({ id }) => turning.has(id)).map(({ name }) => name);
  const [name, another] = names;
  return name !== undefined && another === undefined
    ? words.change.turnsOnOne(name, all.length)
    : words.change.turnsOn(names, all.length);
}

function card(change: Change, now: Advice, rules: readonly Rule[]): Omit<ChangeCard, 'note'> {
  const { answers, then } = change;
  const { name, outlook } = verdictById(then.likely);
  const options = Object.entries(answers);
  return {
    id: new URLSearchParams(answers).toString(),
    conditions: options.map(([id, option], place) =>
      (place === 0 ? words.change.if : words.change.and)(saidOf(id, option)),
    ),
    verdict: verdictText(then, name, now.verdict),
    tone: outlook,
    then: changeSide(then),
    ...differenceOf(rules, then),
    use: options.length > 1 ? words.change.useBoth : words.change.use,
    answers: then.answers,
    href: hrefOf(
      then.next === null
        ? { kind: 'verdict', id: then.verdict }
        : { kind: 'question', id: then.next },
      then.answers,
    ),
  };
}

function verdictText({ settled, likely }: Advice, name: string, now: string): string {
  if (settled) return name;
  return likely === now ? words.change.lessSure(name) : words.change.likely(name);
}

/** What the person can do about it. How to find something out is told once. */
function noteFor({ answers, control }: Change, before: readonly Change[]): string {
  if (control !== 'findable') return words.change[control];
  const tasks = Object.keys(answers)
    .filter((id) => before.every((one) => one.answers[id] === undefined))
    .flatMap((id) => questionOf(id)?.task ?? []);
  return tasks.length === 0 ? words.change.findable : words.change.task(tasks.join(' '));
}

function saidOf(id: string, option: string): string {
  return questionOf(id)?.options.find((one) => one.id === option)?.said ?? option;
}

function questionOf(id: string): Question | undefined {
  return ruleset.questions.find((one) => one.id === id);
}
