import type { Rulebook } from '../src/model/ruleset.ts';
import type { Contestant } from './contestant.ts';
import { maskLimit } from './engines/masks.ts';
import { withoutTrace, withTrace } from './engines/own.ts';
import { others, type Other } from './others.ts';
import { ownEngine, weigh, type Weight } from './weigh.ts';
import versions from './package.json' with { type: 'json' };

/** Somebody in the table: with what it weighs in a browser, or why it weighs nothing there. */
export interface Entrant {
  readonly name: string;
  /** Null where the engine does not start on this machine. */
  readonly contestant: Contestant | null;
  readonly weight: Weight | string;
}

/** Our engine in its three ways, which the aims compare. */
export interface Own {
  readonly trace: Contestant;
  readonly noTrace: Contestant;
  readonly limit: Contestant;
}

export function enterOwn(book: Rulebook): Own {
  return { trace: withTrace(book), noTrace: withoutTrace(book), limit: maskLimit(book) };
}

/** Everybody, ours first. */
export async function enterAll(
  { trace, noTrace, limit }: Own,
  book: Rulebook,
): Promise<readonly Entrant[]> {
  const weight = (await weigh(ownEngine)) ?? 'did not build';
  const field: Entrant[] = [
    { name: 'ours, full trace', contestant: trace, weight },
    { name: 'ours, no trace', contestant: noTrace, weight: 'the same' },
    { name: 'ours, the mask limit', contestant: limit, weight: 'not shipped' },
  ];
  for (const other of others) field.push(await enterOther(other, book));
  return field;
}

async function enterOther(other: Other, book: Rulebook): Promise<Entrant> {
  const pinned: Readonly<Record<string, string>> = versions.dependencies;
  const name = `${other.package} ${pinned[other.package] ?? ''}`;
  const weight = (await weigh(other.entry)) ?? other.notForBrowsers ?? 'did not build';
  const loaded = await load(other);
  if (typeof loaded === 'string')
    return { name: `${name}: does not start here (${loaded})`, contestant: null, weight };
  return { name, contestant: loaded.enter(book), weight };
}

/** An engine that does not start on this machine is told; one that starts and refuses the rules would be our mistake. */
async function load(other: Other) {
  try {
    return await other.load();
  } catch (problem) {
    return problem instanceof Error ? (problem.message.split('\n')[0] ?? '') : String(problem);
  }
}
