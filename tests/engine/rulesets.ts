import fc from 'fast-check';
import { buildDiagram } from '../../src/engine/diagram/build.ts';
import type { Condition } from '../../src/model/condition.ts';
import type { Option, Question } from '../../src/model/question.ts';
import type { Rule } from '../../src/model/rule.ts';
import type { Rulebook, Ruleset } from '../../src/model/ruleset.ts';
import type { Score } from '../../src/model/score.ts';
import type { Row, Verdict } from '../../src/model/verdict.ts';

// Rulesets that mean nothing and have every shape the compiler lets through: questions behind
// questions, rules over any of them, bands below zero, tables that look at bands and answers alike.

export const always: Condition = { kind: 'all', of: [] };
const words = { hint: null, ask: '', why: '', name: '', task: null, instead: [] };
const text = { label: '', hint: null, said: '', means: '', short: '', asks: '' };

function option(id: string): Option {
  return { ...text, id };
}

/** A question with options a, b, c … as many as asked for. */
export function question(id: string, size: number, askedWhen: Condition = always): Question {
  const options = id === 'side' ? ['left', 'right'] : ['a', 'b', 'c'].slice(0, size);
  const said = { unsure: id === 'side' ? null : option('dont-know'), usual: null };
  return { ...words, ...said, id, control: 'given', askedWhen, options: options.map(option) };
}

/** A score whose bands begin at these sums: the first has no start. */
export function score(id: string, side: string, starts: readonly number[]): Score {
  const bands = [null, ...starts].map((from, place) => ({ ...text, id: `b${place}`, from }));
  return { ...text, id, side, tone: 'neutral', bands };
}

export function rule(id: string, side: string, when: Condition, add: Rule['add']): Rule {
  return { id, side, when, add, because: '', claim: '' };
}

export function verdict(id: string, side: string): Verdict {
  const said = { name: '', headline: '', probably: '', summary: '' };
  return { id, side, ...said, outlook: 'mixed', instead: [] };
}

/** A whole ruleset around what decides. */
export function rulesetOf(book: Rulebook): Ruleset {
  const records = { claims: [], sources: [], steps: [], letters: [], placeholders: [], laws: [] };
  const rest = { examples: [], certifications: [], migrations: [] };
  return { ...book, ...records, ...rest, diagram: buildDiagram(book) };
}

type Leaf = fc.Arbitrary<Condition>;

/** Conditions of all, any and not over answers to these questions, and over what else is given. */
export function conditions(questions: readonly Question[], others: readonly Leaf[] = []): Leaf {
  const answers = questions.map(({ id, options }) =>
    fc
      .subarray(
        options.map((one) => one.id),
        { minLength: 1 },
      )
      .map((chosen): Condition => ({ kind: 'answer', question: id, in: chosen })),
  );
  const { any } = fc.letrec<{ any: Condition }>((tie) => {
    const some = fc.array(tie('any'), { maxLength: 3 });
    return {
      any: fc.oneof(
        { maxDepth: 2, withCrossShrink: true },
        fc.oneof(...answers, ...others),
        some.map((of): Condition => ({ kind: 'all', of })),
        some.map((of): Condition => ({ kind: 'any', of })),
        tie('any').map((of): Condition => ({ kind: 'not', of })),
      ),
    };
  });
  return any;
}

const side = question('side', 2);
const points = fc.integer({ min: -3, max: 3 }).filter((sum) => sum !== 0);

/** Each question may be asked only of some, may be left unknown, and may have a usual answer. */
function questionsAfter(before: readonly Question[], left: number): fc.Arbitrary<Question[]> {
  if (left === 0) return fc.constant([...before]);
  const one = fc.tuple(
    fc.oneof(fc.constant(always), conditions(before)),
    fc.integer({ min: 2, max: 3 }),
    fc.option(fc.constantFrom('a', 'b')),
  );
  return one.chain(([askedWhen, size, usual]) => {
    const asked = question(`q${before.length}`, size, askedWhen);
    const because = { because: '', source: '' };
    const made = { ...asked, usual: usual === null ? null : { option: usual, ...because } };
    return questionsAfter([...before, made], left - 1);
  });
}

function rulesOf(questions: readonly Question[], scores: readonly Score[]): fc.Arbitrary<Rule[]> {
  const drawn = fc.array(fc.tuple(fc.nat(1), conditions(questions), points, fc.option(points)), {
    minLength: 1,
    maxLength: 6,
  });
  return drawn.map((parts) =>
    parts.map(([which, when, first, second], place) => {
      const own = which === 0 ? 'left' : 'right';
      const [one, other] = scores.filter((each) => each.side === own).map(({ id }) => id);
      const both = second === null || other === undefined ? {} : { [other]: second };
      return rule(`r${place}`, own, when, { [one ?? '']: first, ...both });
    }),
  );
}

function tableOf(
  questions: readonly Question[],
  scores: readonly Score[],
  own: string,
): fc.Arbitrary<Row[]> {
  const bands = scores
    .filter((each) => each.side === own)
    .map((each) =>
      fc
        .subarray(
          each.bands.map(({ id }) => id),
          { minLength: 1 },
        )
        .map((chosen): Condition => ({ kind: 'band', score: each.id, in: chosen })),
    );
  const ids = ['x', 'y', 'z'].map((id) => `${own}-${id}`);
  // No row can know the verdict; a look at it is as good as one at nothing.
  const unknown: Condition = { kind: 'verdict', in: ids };
  const leaves = [...bands, fc.constant(unknown)];
  const rows = fc.array(fc.tuple(conditions(questions, leaves), fc.constantFrom(...ids)), {
    maxLength: 4,
  });
  return rows.map((drawn) => [
    ...drawn.map(([when, id]) => ({ when, verdict: id })),
    { when: always, verdict: `${own}-z` },
  ]);
}

const scores = [
  score('wet', 'left', [-1, 2]),
  score('far', 'left', [1]),
  score('dry', 'right', [0]),
];
const verdicts = ['left', 'right'].flatMap((own) =>
  ['x', 'y', 'z'].map((id) => verdict(`${own}-${id}`, own)),
);

/** Any rulebook with two sides, up to four more questions and some rules. Every world has a verdict. */
export const rulebooks: fc.Arbitrary<Rulebook> = fc
  .integer({ min: 1, max: 4 })
  .chain((size) => questionsAfter([side], size))
  .chain((questions) =>
    fc
      .record({
        rules: rulesOf(questions, scores),
        left: tableOf(questions, scores, 'left'),
        right: tableOf(questions, scores, 'right'),
      })
      .map(({ rules, left, right }) => ({
        questions,
        scores,
        rules,
        verdicts,
        tables: { left, right },
      })),
  );

/** A rulebook and a sheet for it: each question answered, not known, or not answered. */
export const bookAndSheet = rulebooks.chain((book) =>
  fc
    .tuple(
      ...book.questions.map(({ id, options, unsure }) => {
        const given = [...options, ...(unsure === null ? [] : [unsure])].map((one) => one.id);
        return fc
          .option(fc.constantFrom(...given), { nil: undefined, freq: 2 })
          .map((answer) => [id, id === 'side' ? (answer ?? 'left') : answer] as const);
      }),
    )
    .map((pairs) => ({
      ruleset: rulesetOf(book),
      sheet: Object.fromEntries(
        pairs.flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer]])),
      ),
    })),
);
