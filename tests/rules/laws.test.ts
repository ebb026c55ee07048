import { expect, test } from 'vitest';
import { loadRuleset } from '../../bin/rules.ts';
import { lookUp } from '../../src/engine/diagram/lookup.ts';
import type { World } from '../../src/model/answers.ts';
import { worldTable, type WorldTable } from './worldTable.ts';

// The laws that the essay implies, over every complete set of answers, by the plain interpreter.

const ruleset = loadRuleset();
const myself = worldTable(ruleset, 'myself');
const team = worldTable(ruleset, 'team');
const applicants = worldTable(ruleset, 'applicants');

const fits = ({ framework, certification }: World) =>
  (framework === 'safe' && (certification === 'safe-popm' || certification === 'safe-apm')) ||
  (framework === 'scrum' && (certification === 'cspo' || certification === 'pspo'));
const holder = ({ held }: World) => held === 'this-one';
const looking = ({ goal = '' }: World) => ['first-role', 'next-role', 'promotion', 'contract'].includes(goal);
const free = ({ payer }: World) => payer === 'employer' || payer === 'grant';
const rank = (table: WorldTable, world: World) =>
  ruleset.verdicts.findIndex(({ id }) => id === table.verdict(world));

/** The first world of which the statement is false, or none; and on how many it was tried. */
function tried(table: WorldTable, applies: (world: World) => boolean, holds: (world: World) => boolean) {
  let worlds = 0;
  let against: World | null = null;
  table.each((world) => {
    if (against !== null || !applies(world)) return;
    worlds += 1;
    if (!holds(world)) against = { ...world, verdict: table.verdict(world) };
  });
  return { against, tried: worlds > 0 };
}
const always = { against: null, tried: true };

test('the diagram that ships gives every world the interpreter’s verdict', () => {
  for (const table of [myself, team, applicants]) {
    const agrees = (world: World) =>
      ruleset.verdicts[lookUp(ruleset.diagram, ruleset.questions, world)]?.id === table.verdict(world);
    expect(tried(table, () => true, agrees)).toEqual(always);
  }
});

test('1: without a framework role and anything in writing nobody is told to get it', () => {
  const bare = (world: World) => world['named'] === 'not-named' && (world['framework'] === 'none' || !fits(world));
  const undecided = ({ certification, framework }: World) => certification === 'undecided' && framework !== 'none';
  expect(
    tried(myself, (world) => bare(world) && !undecided(world), (world) => myself.verdict(world) !== 'get-it'),
  ).toEqual(always);
});

test('2: whoever looks for the role that the framework and the certification share is never told to skip it', () => {
  expect(
    tried(myself, (world) => fits(world) && looking(world) && !holder(world), (world) => myself.verdict(world) !== 'skip'),
  ).toEqual(always);
});

test('3: somebody new whose employer pays freely is never told to skip it, unless for a line on the CV', () => {
  const newcomer = ({ experience, want, payer }: World) =>
    (experience === 'none' || experience === 'untitled') && free({ payer }) && want !== 'show-something';
  expect(tried(myself, newcomer, (world) => myself.verdict(world) !== 'skip')).toEqual(always);
});

test('4: cheaper for the person never makes the verdict worse', () => {
  const cheaper: Record<string, readonly string[]> = { me: ['shared'], shared: ['employer', 'grant'] };
  const holds = (world: World) =>
    (cheaper[world['payer'] ?? ''] ?? []).every((payer) => {
      const there = payer === 'shared' ? { ...world, payer } : { ...world, payer, burden: undefined };
      return rank(myself, there) <= rank(myself, world);
    });
  expect(tried(myself, ({ payer }) => payer === 'me' || payer === 'shared', holds)).toEqual(always);
});

test('4, further: a lighter burden never makes the verdict worse', () => {
  const lighter: Record<string, string> = { heavy: 'stretch', stretch: 'light' };
  const holds = (world: World) =>
    rank(myself, { ...world, burden: lighter[world['burden'] ?? ''] }) <= rank(myself, world);
  expect(tried(myself, ({ burden }) => burden === 'heavy' || burden === 'stretch', holds)).toEqual(always);
});

test('5: the more it is named in writing, the better the verdict or the same', () => {
  const more: Record<string, string> = { 'not-named': 'preferred', preferred: 'required' };
  const holds = (world: World) => rank(myself, { ...world, named: more[world['named'] ?? ''] }) <= rank(myself, world);
  expect(tried(myself, ({ named }) => named !== 'required', holds)).toEqual(always);
});

test('6: more experience never teaches more to somebody who wants a picture of the whole job', () => {
  const more: Record<string, string> = { none: 'untitled', untitled: 'junior', junior: 'senior' };
  const holds = (world: World) => {
    const experience = more[world['experience'] ?? ''];
    const there = { ...world, experience, chance: experience === 'untitled' ? world['chance'] : undefined };
    return myself.score(there, 'learning') <= myself.score(world, 'learning');
  };
  const applies = ({ want, experience }: World) => want === 'learn-the-job' && experience !== 'senior';
  expect(tried(myself, applies, holds)).toEqual(always);
});

test('7: among certifications that no framework defines, which one it is never changes the door', () => {
  const plain = ['pragmatic', 'aipmm', 'blackblot', 'school', 'other'];
  const holds = (world: World) =>
    plain.every((certification) => myself.score({ ...world, certification }, 'door') === myself.score(world, 'door'));
  expect(tried(myself, ({ certification }) => certification === 'pragmatic', holds)).toEqual(always);
});

test('8: the door is open only by the framework or by the written line', () => {
  const open = ruleset.scores.find(({ id }) => id === 'door')?.bands.find(({ id }) => id === 'open')?.from ?? NaN;
  const reason = (world: World) =>
    fits(world) ||
    world['named'] !== 'not-named' ||
    (world['certification'] === 'undecided' && world['framework'] !== 'none');
  expect(tried(myself, (world) => myself.score(world, 'door') >= open, reason)).toEqual(always);
});

test('9: asking applicants for it needs a framework that defines the role, or an obligation', () => {
  const asked = (world: World) => applicants.verdict(world) === 'ask-for-it';
  const bound = (world: World) => world['own-framework'] !== 'none' || world['obligation'] === 'yes';
  expect(tried(applicants, asked, bound)).toEqual(always);
});

test('10: people new to the role who will use it within weeks are sent on a course', () => {
  const newcomers = (world: World) => world['team-stage'] === 'new' && world['practice'] === 'yes';
  expect(tried(team, newcomers, (world) => team.verdict(world) !== 'build-your-own')).toEqual(always);
});

test('further: nobody who holds it is told to get it, and only holders to keep it up or let it lapse', () => {
  const forHolders = (world: World) => ['keep-it', 'let-lapse'].includes(myself.verdict(world));
  expect(tried(myself, () => true, (world) => forHolders(world) === holder(world))).toEqual(always);
});

test('further: “only if someone else pays” is not said where someone else pays for all of it', () => {
  expect(tried(myself, free, (world) => myself.verdict(world) !== 'if-paid')).toEqual(always);
});
