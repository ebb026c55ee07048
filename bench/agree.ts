import type { World } from '../src/model/answers.ts';
import type { Contestant } from './contestant.ts';

/** Somebody to ask. Null: the engine does not start on this machine. */
interface Asked {
  readonly name: string;
  readonly contestant: Contestant | null;
}

/** Asks everybody about every world. One sentence on the first world of which somebody says something else, or null. */
export async function disagreement(
  field: readonly Asked[],
  worlds: readonly World[],
): Promise<string | null> {
  let first: { readonly name: string; readonly verdicts: readonly string[] } | null = null;
  for (const { name, contestant } of field) {
    if (contestant === null) continue;
    const verdicts = await contestant.load(worlds)();
    first ??= { name, verdicts };
    for (const [place, world] of worlds.entries()) {
      const [expected, said] = [first.verdicts[place], verdicts[place]];
      if (expected !== said)
        return `Of ${JSON.stringify(world)} ${first.name} says ${String(expected)}, and ${name} says ${String(said)}.`;
    }
  }
  return null;
}
