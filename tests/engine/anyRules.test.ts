import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise } from '../../src/engine/advise.ts';
import { applies } from '../../src/engine/applies.ts';
import { decisiveIn, holds, questionsIn } from '../../src/engine/condition.ts';
import { bandDiagram, diagramOfSums, sumOffset } from '../../src/engine/diagram/bands.ts';
import { buildDiagram, GapError } from '../../src/engine/diagram/build.ts';
import { lookUp } from '../../src/engine/diagram/lookup.ts';
import { restrict } from '../../src/engine/diagram/restrict.ts';
import { shares } from '../../src/engine/diagram/shares.ts';
import { decide } from '../../src/engine/evaluate.ts';
import { reasonsFor, standings } from '../../src/engine/explain.ts';
import { findOut } from '../../src/engine/findOut.ts';
import { verdictIn } from '../../src/engine/verdictIn.ts';
import { withUsual } from '../../src/engine/likely.ts';
import { bitsOf } from '../../src/engine/masks/bits.ts';
import { codeOf, meets } from '../../src/engine/masks/program.ts';
import { walkSide, walkWorlds } from '../../src/engine/masks/walk.ts';
import { eachWorld } from '../../src/engine/worlds.ts';
import type { World } from '../../src/model/answers.ts';
import { decidingOf, everyFilling, sharesOf, stillCounting, worldsOf } from './oracle.ts';
import { bookAndSheet, conditions, rulebooks } from './rulesets.ts';

// Everything fast is held against the plain interpreter, under rules of every shape.

/** A world as the list of its answers by the place of the question; -1 where it is not asked. */
const listed = (questions: Parameters<typeof eachWorld>[0], world: World) =>
  questions.map(({ id, options }) => options.findIndex((option) => option.id === world[id]));

describe('under any rules', () => {
  test('the worlds visited are all that fit the answers, in asking order', () => {
    fc.assert(
      fc.property(bookAndSheet, ({ ruleset, sheet }) => {
        const seen: number[][] = [];
        eachWorld(ruleset.questions, sheet, null, (world) =>
          seen.push(listed(ruleset.questions, world)),
        );
        expect(seen).toEqual(
          worldsOf(ruleset, sheet).map((world) => listed(ruleset.questions, world)),
        );
      }),
    );
  });

  test('asked about some questions, the visit goes no further than what decides about them', () => {
    fc.assert(
      fc.property(bookAndSheet, ({ ruleset: { questions }, sheet }) => {
        for (const { id } of questions) {
          const close = (ids: readonly string[]): readonly string[] => {
            const gates = questions
              .filter((one) => ids.includes(one.id))
              .flatMap((one) => questionsIn(one.askedWhen));
            return gates.every((gate) => ids.includes(gate))
              ? ids
              : close([...new Set([...ids, ...gates])]);
          };
          const wanted = close([id]);
          const few = questions.filter((one) => wanted.includes(one.id));
          const seen: unknown[] = [];
          eachWorld(questions, sheet, [id], (world) => seen.push(listed(few, world)));
          expect(seen).toEqual(
            worldsOf({ questions: few }, sheet).map((world) => listed(few, world)),
          );
          const asked = worldsOf({ questions: few }, sheet).map((world) => world[id] !== undefined);
          const some = asked.includes(true) ? 'maybe' : 'never';
          const question = questions.find((one) => one.id === id);
          if (question === undefined) continue;
          expect(applies(questions, sheet, question)).toBe(asked.includes(false) ? some : 'always');
        }
      }),
    );
  });

  test('the verdict’s diagram looks up what the interpreter decides, and holds nothing twice', () => {
    fc.assert(
      fc.property(rulebooks, (book) => {
        const diagram = buildDiagram(book);
        for (const world of worldsOf(book, {})) {
          const place = lookUp(diagram, book.questions, world);
          expect(book.verdicts[place]?.id).toBe(decide(book, world).verdict);
        }
        expect(new Set(diagram.nodes.map((node) => node.join())).size).toBe(diagram.nodes.length);
        for (const [, ...children] of diagram.nodes) {
          expect(new Set(children).size).toBeGreaterThan(1);
        }
      }),
    );
  });

  test('a score’s diagrams look up its sum and its band', () => {
    fc.assert(
      fc.property(rulebooks, (book) => {
        for (const score of book.scores) {
          const sums = diagramOfSums(book, score);
          const bands = bandDiagram(book, score);
          for (const world of worldsOf(book, {})) {
            const fired = book.rules.filter(({ when }) => holds(when, { answers: world }));
            const sum = fired.reduce((total, { add }) => total + (add[score.id] ?? 0), 0);
            expect(lookUp(sums, book.questions, world) - sumOffset).toBe(sum);
            const place = score.bands.findLastIndex(({ from }) => from === null || from <= sum);
            expect(lookUp(bands, book.questions, world)).toBe(place);
          }
        }
      }),
    );
  });

  test('the masks walk the worlds in the same order to the same sums, rows and verdicts', () => {
    fc.assert(
      fc.property(rulebooks, (book) => {
        const seen: unknown[] = [];
        walkWorlds(book, ({ options, sums, row, verdict }) =>
          seen.push({ options: [...options], sums: [...sums], row, verdict }),
        );
        const expected = worldsOf(book, {}).map((world) => {
          const { scores, row, verdict } = decide(book, world);
          return {
            options: listed(book.questions, world),
            sums: book.scores.map(({ id }) => scores[id] ?? 0),
            row,
            verdict: book.verdicts.findIndex(({ id }) => id === verdict),
          };
        });
        expect(seen).toEqual(expected);
      }),
    );
  });

  test('a condition over answers, bands and the verdict holds by its masks where it holds', () => {
    const bookAndCondition = rulebooks.chain((book) => {
      const bands = book.scores.map(({ id }) =>
        fc.constant({ kind: 'band', score: id, in: ['b1'] } as const),
      );
      const ids = book.verdicts.map(({ id }) => id).filter((_, place) => place % 3 === 0);
      const decided = fc.constant({ kind: 'verdict', in: ids } as const);
      const condition = conditions(book.questions, [...bands, decided]);
      return fc.record({ book: fc.constant(book), condition });
    });
    fc.assert(
      fc.property(bookAndCondition, ({ book, condition }) => {
        const bits = bitsOf(book);
        const code = codeOf(condition, bits);
        for (const side of ['left', 'right']) {
          const met: boolean[] = [];
          walkSide(book, side, bits, ({ world }) => met.push(meets(code, world)));
          const expected = worldsOf(book, { side }).map((world) => {
            const { verdict, bands } = decide(book, world);
            return holds(condition, { answers: world, bands, verdict });
          });
          expect(met).toEqual(expected);
        }
      }),
    );
  });

  test('a table without a row for everybody is told of somebody it forgets', () => {
    fc.assert(
      fc.property(rulebooks, (book) => {
        const tables = Object.fromEntries(
          Object.entries(book.tables).map(([side, rows]) => [side, rows.slice(0, -1)]),
        );
        const short = { ...book, tables };
        const forgotten = (world: World) => {
          try {
            decide(short, world);
            return false;
          } catch {
            return true;
          }
        };
        let gap: unknown = null;
        try {
          buildDiagram(short);
        } catch (error) {
          gap = error;
        }
        if (gap !== null) expect(gap).toMatchObject({ name: 'GapError' });
        expect(gap instanceof GapError).toBe(worldsOf(short, {}).some(forgotten));
        if (gap instanceof GapError) expect(forgotten(gap.answers)).toBe(true);
      }),
    );
  });
});

describe('under any rules, with any sheet', () => {
  test('the answers that count are those to questions that some world asks', () => {
    fc.assert(
      fc.property(bookAndSheet, ({ ruleset, sheet }) => {
        const counting = stillCounting(ruleset, sheet);
        const { answers, dropped, unasked } = advise(ruleset, sheet);
        expect(answers).toEqual(counting);
        expect(dropped).toEqual(
          ruleset.questions
            .map(({ id }) => id)
            .filter((id) => sheet[id] !== undefined && counting[id] === undefined),
        );
        const worlds = worldsOf(ruleset, counting);
        expect(unasked).toEqual(
          ruleset.questions
            .map(({ id }) => id)
            .filter((id) => counting[id] === undefined && worlds.some((world) => world[id])),
        );
      }),
    );
  });

  test('the advice is what deciding every filling says', () => {
    fc.assert(
      fc.property(bookAndSheet, ({ ruleset, sheet }) => {
        const advice = advise(ruleset, sheet);
        const { answers } = advice;
        const reached = new Set(everyFilling(ruleset, answers).map(({ verdict }) => verdict));
        const possible = ruleset.verdicts.map(({ id }) => id).filter((id) => reached.has(id));
        const deciding = decidingOf(ruleset, answers);
        expect(advice.possible).toEqual(possible);
        expect(advice.deciding).toEqual(deciding);
        expect(advice.settled).toBe(possible.length === 1);
        expect(advice.verdict).toBe(possible.length === 1 ? possible[0] : 'find-out');
        expect(advice.next).toBe(deciding.find((id) => answers[id] === undefined) ?? null);
        expect(advice.likely).toBe(likeliest(ruleset, answers));
      }),
    );
  });

  test('an edition kept of the rules gives the verdict that they give', () => {
    fc.assert(
      fc.property(bookAndSheet, ({ ruleset, sheet }) => {
        const { questions, verdicts, diagram } = ruleset;
        const dated = { format: 1, number: 1, date: '2026-11-23', note: 'First.' } as const;
        const kept = questions.map(({ id, name, options, unsure }) => ({
          ...{ id, name, unsure },
          options: [...options],
        }));
        const nodes = [...diagram.nodes];
        const edition = {
          ...dated,
          questions: kept,
          verdicts: [...verdicts],
          diagram: { nodes, root: diagram.root },
        };
        expect(verdictIn(edition, sheet)).toBe(advise(ruleset, sheet).verdict);
      }),
    );
  });

  test('the share of a verdict is how often it comes up', () => {
    fc.assert(
      fc.property(bookAndSheet, ({ ruleset, sheet }) => {
        const answers = stillCounting(ruleset, sheet);
        const left = shares(restrict(ruleset.diagram, ruleset.questions, answers));
        const expected = sharesOf(ruleset, answers);
        expect(left.size).toBe(expected.size);
        for (const [place, share] of left) {
          expect(share).toBeCloseTo(expected.get(ruleset.verdicts[place]?.id ?? '') ?? 0, 9);
        }
      }),
    );
  });

  test('what to find out is what makes two fillings agree most often, and its outcomes are advice', () => {
    fc.assert(
      fc.property(bookAndSheet, ({ ruleset, sheet }) => {
        const advice = advise(ruleset, sheet);
        const { answers, deciding } = advice;
        const found = findOut(ruleset, advice);
        const unknown = deciding.filter((id) => answers[id] !== undefined);
        const asked = unknown.length > 0 ? unknown : deciding;
        const agreed = asked.map((id) => ({ id, agreement: agreement(ruleset, answers, id) }));
        const most = Math.max(...agreed.map((one) => one.agreement));
        const best = agreed.find((one) => one.agreement > most - 1e-6);
        expect(found?.question).toBe(best?.id);
        for (const { option, ...outcome } of found?.outcomes ?? []) {
          const then = { ...answers, [found?.question ?? '']: option };
          const { settled, likely, possible } = advise(ruleset, then);
          expect(outcome).toEqual({ settled, likely, possible });
        }
      }),
    );
  });

  test('a score stands where the worlds that fit can bring it', () => {
    fc.assert(
      fc.property(bookAndSheet, ({ ruleset, sheet }) => {
        const answers = stillCounting(ruleset, sheet);
        const worlds = worldsOf(ruleset, answers).map((world) => decide(ruleset, world));
        const expected = ruleset.scores
          .filter(({ side }) => side === answers['side'])
          .map((score) => {
            const sums = worlds.map(({ scores }) => scores[score.id] ?? 0);
            const reached = worlds.map(({ bands }) => bands[score.id]);
            const bands = score.bands.map(({ id }) => id).filter((id) => reached.includes(id));
            return { score, from: Math.min(...sums), to: Math.max(...sums), bands };
          });
        expect(standings(ruleset, answers)).toEqual(expected);
      }),
    );
  });

  test('the reasons are the rules that fire in every world that is left of the usual one', () => {
    fc.assert(
      fc.property(bookAndSheet, ({ ruleset, sheet }) => {
        const answers = stillCounting(ruleset, sheet);
        const worlds = worldsOf(ruleset, withUsual(ruleset, answers));
        const sure = ruleset.rules
          .filter(({ side }) => side === answers['side'])
          .filter(({ when }) => worlds.every((world) => holds(when, { answers: world })));
        const reasons = reasonsFor(ruleset, answers);
        expect(new Set(reasons.map(({ rule }) => rule))).toEqual(new Set(sure));
        for (const { rule, ...reason } of reasons) {
          const usual = withUsual(ruleset, answers);
          const decisive = worlds.flatMap((world) => decisiveIn(rule.when, { answers: world }));
          const known = [...new Set(decisive)].flatMap((id) => {
            const answer = usual[id] ?? 'dont-know';
            return answer === 'dont-know' ? [] : [[id, answer] as const];
          });
          const taken = known.map(([id]) => id);
          const assumed = taken.filter((id) => (answers[id] ?? 'dont-know') === 'dont-know');
          expect(reason).toEqual({ answers: Object.fromEntries(known), assumed });
        }
      }),
    );
  });
});

type Ruleset = Parameters<typeof advise>[0];

/** The most frequent verdict of the usual fillings; of equals the middle one, best to worst. */
function likeliest(ruleset: Ruleset, answers: Readonly<Record<string, string>>) {
  const found = sharesOf(ruleset, withUsual(ruleset, answers));
  const most = Math.max(...found.values());
  const equals = ruleset.verdicts.filter(({ id }) => (found.get(id) ?? 0) > most - 1e-6);
  return equals[Math.floor(equals.length / 2)]?.id;
}

/** How often two fillings drawn at random agree once the question is answered. */
function agreement(ruleset: Ruleset, answers: Readonly<Record<string, string>>, id: string) {
  const options = ruleset.questions.find((question) => question.id === id)?.options ?? [];
  const each = options.map((option) =>
    [...sharesOf(ruleset, { ...answers, [id]: option.id }).values()].reduce(
      (sum, share) => sum + share * share,
      0,
    ),
  );
  return each.reduce((sum, one) => sum + one, 0) / options.length;
}
