import type { Rulebook } from '../../model/ruleset.ts';
import { questionsIn } from '../condition.ts';
import { Bits } from './bits.ts';
import { codeOf, meets, type Code } from './program.ts';
import { tableOf } from './table.ts';

/** What the walk tells of a world. The same object each time, and the arrays are the walk's own: copy what you keep. */
export interface Step {
  /** The place of the option by the place of its question; -1 where the question does not apply. */
  readonly options: Int8Array;
  /** The sum by the place of the score. */
  readonly sums: Int16Array;
  /** The place of the row in its side's table, and of the verdict in the rulebook. */
  row: number;
  verdict: number;
}

/** A rule at the question that decides it. */
interface Closing {
  readonly code: Code;
  readonly scores: Int32Array;
  readonly points: Int32Array;
}

/**
 * Visits every complete set of answers with its sums, row and verdict. Conditions are bit masks, and
 * each rule is tried once for all the worlds that share the answers it looks at. Promises what
 * `decide` gives in the same worlds, in the order of `eachWorld`.
 */
export function walkWorlds(book: Rulebook, visit: (step: Step) => void): void {
  const { questions, scores } = book;
  const bits = new Bits();
  const optionBits = questions.map(({ id, options }) =>
    options.map((option) => bits.add(id, option.id)),
  );
  const bandBits = scores.map(({ id, bands }) =>
    bands.map((band) => bits.add(`band ${id}`, band.id)),
  );
  const asked = questions.map(({ askedWhen }) => codeOf(askedWhen, bits));
  const closing = closingRules(book, bits);

  const world = new Int32Array(bits.words);
  const step: Step = {
    options: new Int8Array(questions.length).fill(-1),
    sums: new Int16Array(scores.length),
    row: 0,
    verdict: 0,
  };
  const { options, sums } = step;
  const decide = tableOf(book, bits, bandBits, world, step);

  function walk(level: number): void {
    if (level === questions.length) {
      decide();
      visit(step);
      return;
    }
    if (!meets(asked[level] ?? new Int32Array(), world)) {
      close(level);
      return;
    }
    const own = optionBits[level] ?? [];
    for (const [option, { word, bit }] of own.entries()) {
      world[word] = (world[word] ?? 0) | bit;
      options[level] = option;
      close(level);
      world[word] = (world[word] ?? 0) & ~bit;
    }
    options[level] = -1;
  }

  /** Adds the points of the rules that this question decides, goes on, and takes them back. */
  function close(level: number): void {
    const here = closing[level] ?? [];
    let fired = 0;
    for (let index = 0; index < here.length; index += 1) {
      const rule = here[index];
      if (rule === undefined || !meets(rule.code, world)) continue;
      fired |= 1 << index;
      add(sums, rule, 1);
    }
    walk(level + 1);
    for (let index = 0; fired >>> index !== 0; index += 1) {
      const rule = here[index];
      if (rule !== undefined && ((fired >>> index) & 1) === 1) add(sums, rule, -1);
    }
  }

  walk(0);
}

function add(sums: Int16Array, { scores, points }: Closing, sign: number): void {
  for (let index = 0; index < scores.length; index += 1) {
    const score = scores[index] ?? 0;
    sums[score] = (sums[score] ?? 0) + sign * (points[index] ?? 0);
  }
}

function closingRules(
  { questions, scores, rules }: Rulebook,
  bits: Bits,
): readonly (readonly Closing[])[] {
  const place = new Map(questions.map(({ id }, index) => [id, index]));
  return questions.map((_, level) =>
    rules
      .filter(
        ({ when }) =>
          Math.max(...['side', ...questionsIn(when)].map((id) => place.get(id) ?? 0)) === level,
      )
      .map(({ side, when, add: points }) => ({
        code: codeOf(
          { kind: 'all', of: [{ kind: 'answer', question: 'side', in: [side] }, when] },
          bits,
        ),
        scores: Int32Array.from(Object.keys(points), (id) =>
          scores.findIndex((score) => score.id === id),
        ),
        points: Int32Array.from(Object.values(points)),
      })),
  );
}
