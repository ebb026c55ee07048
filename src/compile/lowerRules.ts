import type { Rule } from '../model/rule.ts';
import { sidesNamed, type About } from './about.ts';
import type { Problem } from './problem.ts';
import type { ReadIn } from './readIn.ts';
import type { SidesAsked } from './sides.ts';
import type { Sources } from './sources.ts';

/** Makes rules of their records. A rule belongs to the side of the scores it adds to: they must agree, and so must its questions. */
export function lowerRules(
  { rules, scores }: Sources,
  read: ReadIn,
  asked: SidesAsked,
  problems: Problem[],
): readonly Rule[] {
  const sideOf = new Map(scores.map(({ value }) => [value.id, value.side]));
  return rules.map((entry) => {
    const { when, add, ...value } = entry.value;
    const tell = (score: string | null, message: string) => {
      const path = [...entry.path, 'add', ...(score === null ? [] : [score])];
      problems.push({ ...entry.source.place(path), message });
    };
    const scored = Object.entries(add);
    const sides = [...new Set(scored.flatMap(([score]) => sideOf.get(score) ?? []))];
    const [side = ''] = sides;
    if (scored.length === 0)
      tell(null, 'add: no points stand here. Name a score, such as { door: +1 }.');
    if (sides.length > 1)
      tell(
        null,
        `add: these are scores of the ${sidesNamed(sides)}. A rule belongs to one side. Split it into one rule for each.`,
      );
    for (const [score, points] of scored) {
      if (points === 0)
        tell(score, `${score}: 0 points change nothing. Write +1 or -1, or remove the line.`);
    }
    const names = scored.map(([score]) => `"${score}"`).join(' and ');
    const about: About = {
      sides: [side],
      why: `This rule adds to ${names}, ${scored.length === 1 ? 'a score' : 'scores'} of the side "${side}".`,
      mend: `Look at what "${side}" is asked, or add to a score of the other side.`,
      asked,
    };
    const condition = read(entry, ['when'], when, 'answers', sides.length === 1 ? about : null);
    return { ...value, add, side, when: condition };
  });
}
