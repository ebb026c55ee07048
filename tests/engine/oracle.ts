import { holds } from '../../src/engine/condition.ts';
import { decide } from '../../src/engine/evaluate.ts';
import type { Answers, World } from '../../src/model/answers.ts';
import type { Rulebook } from '../../src/model/ruleset.ts';

// What the engine promises, said in the plainest way: list the worlds, decide each, count.

const isOpen = (answer: string | undefined) => answer === undefined || answer === 'dont-know';

/** Every complete set of answers that fits, in asking order, first options first. */
export function worldsOf(
  { questions }: Pick<Rulebook, 'questions'>,
  answers: Answers,
): readonly World[] {
  let worlds: Record<string, string>[] = [{}];
  for (const { id, askedWhen, options } of questions) {
    const given = answers[id];
    const chosen =
      given === undefined || isOpen(given) ? options.map((option) => option.id) : [given];
    worlds = worlds.flatMap((world) =>
      holds(askedWhen, { answers: world })
        ? chosen.map((one) => ({ ...world, [id]: one }))
        : [world],
    );
  }
  return worlds;
}

/** The answers to the questions that some world asks. */
export function stillCounting(book: Rulebook, answers: Answers): Answers {
  let kept: Answers = {};
  for (const { id } of book.questions) {
    const answer = answers[id];
    if (answer === undefined) continue;
    if (worldsOf(book, kept).some((world) => world[id] !== undefined))
      kept = { ...kept, [id]: answer };
  }
  return kept;
}

/** Every way to answer every open question, asked or not, and the verdict it comes to. */
export function everyFilling(book: Rulebook, answers: Answers) {
  const open = book.questions.filter(({ id }) => isOpen(answers[id]));
  let sheets: Answers[] = [answers];
  for (const { id, options } of open) {
    sheets = sheets.flatMap((sheet) => options.map((option) => ({ ...sheet, [id]: option.id })));
  }
  return sheets.map((sheet) => ({ sheet, verdict: decide(book, onlyWorld(book, sheet)).verdict }));
}

/** The open questions of which alone the verdict can hang: two fillings differ in it and in the verdict. */
export function decidingOf(book: Rulebook, answers: Answers): readonly string[] {
  const fillings = everyFilling(book, answers);
  return book.questions
    .map(({ id }) => id)
    .filter((id) => {
      const groups = new Map<string, Set<string>>();
      for (const { sheet, verdict } of fillings) {
        const others = JSON.stringify({ ...sheet, [id]: '' });
        groups.set(others, (groups.get(others) ?? new Set()).add(verdict));
      }
      return isOpen(answers[id]) && [...groups.values()].some((found) => found.size > 1);
    });
}

/** How often each verdict comes up among all fillings. They sum to one. */
export function sharesOf(book: Rulebook, answers: Answers): ReadonlyMap<string, number> {
  const fillings = everyFilling(book, answers);
  const found = new Map<string, number>();
  for (const { verdict } of fillings) {
    found.set(verdict, (found.get(verdict) ?? 0) + 1 / fillings.length);
  }
  return found;
}

function onlyWorld(book: Rulebook, sheet: Answers): World {
  const [world = {}] = worldsOf(book, sheet);
  return world;
}
