import type { World } from '../src/model/answers.ts';

/** An engine with these rules in it. */
export interface Contestant {
  /**
   * Takes worlds in, written the way the engine reads them, and returns a pass over them: their
   * verdicts in the same order. Only the pass is timed.
   */
  load(worlds: readonly World[]): Pass;
}

export type Pass = () => readonly string[] | Promise<readonly string[]>;

/** A contestant that answers at once. `feed` writes a world as the engine reads it. */
export function prompt<Sheet>(
  feed: (world: World) => Sheet,
  decide: (sheet: Sheet) => string,
): Contestant {
  return {
    load(worlds) {
      const sheets = worlds.map(feed);
      return () => sheets.map(decide);
    },
  };
}

/** A contestant that answers with a promise. One world is awaited after the other, as one person's case is. */
export function awaited<Sheet>(
  feed: (world: World) => Sheet,
  decide: (sheet: Sheet) => Promise<string>,
): Contestant {
  return {
    load(worlds) {
      const sheets = worlds.map(feed);
      return async () => {
        const verdicts: string[] = [];
        for (const sheet of sheets) verdicts.push(await decide(sheet));
        return verdicts;
      };
    },
  };
}

/** What an engine said, if it can be a verdict. Refuses anything but text. */
export function asVerdict(said: unknown): string {
  if (typeof said === 'string') return said;
  throw new Error(`A verdict is expected, and the engine says ${JSON.stringify(said)}.`);
}
