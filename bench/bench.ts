import { loadRuleset } from '../bin/rules.ts';
import type { Ruleset } from '../src/model/ruleset.ts';
import { disagreement } from './agree.ts';
import { aims } from './aims.ts';
import { measureAlone } from './alone.ts';
import { drawWorlds, seeded } from './draw.ts';
import { enterAll, enterOwn } from './field.ts';
import { machine } from './machine.ts';
import { middleOf, ratios } from './middle.ts';
import { timeRounds } from './rounds.ts';
import { tableOf } from './table.ts';
import { ownRules, weigh } from './weigh.ts';
import { count, milliseconds, seconds } from './words.ts';

/**
 * npm run bench: this project's engine beside others, on this project's rules. Exit 1 where two of
 * them give one world different verdicts; then nothing is timed. How fast they are decides no exit.
 */
const seed = 2026;
const here = machine();
const ruleset = asShipped(loadRuleset());
const own = enterOwn(ruleset);
const field = await enterAll(own, ruleset);
const sample = drawWorlds(ruleset, 2_000, seeded(seed));
const apart = await disagreement(field, sample);
if (apart === null) await report();
else {
  console.error(`${apart} Nothing was timed.`);
  process.exitCode = 1;
}

async function report(): Promise<void> {
  const { worlds, walk, firstAdvice, advice } = measureAlone(ruleset);
  const running = field.flatMap(({ contestant }) => (contestant === null ? [] : [contestant]));
  const times = await timeRounds(running, sample, { rounds: 25, worlds: 100, seconds: 0.03 });
  const trace = times.get(own.trace) ?? [];
  const lines = field.map(({ name, contestant, weight }) => {
    const own = contestant === null ? undefined : times.get(contestant);
    if (own === undefined) return { name, time: null, toTrace: null, weight };
    return { name, time: middleOf(own), toTrace: ratios(own, trace), weight };
  });
  const rules = await weigh(ownRules);

  console.log(`${here}
${count(running.length)} contestants agree on ${count(sample.length)} different worlds of all sides, drawn from seed ${String(seed)}.

${tableOf(lines, worlds)}

- All ${count(worlds)} worlds by masks, each rule tried once for the worlds that share its answers: ${seconds(walk)}, ${count(worlds / walk.median)} a second.
- \`advise\` on an empty sheet: ${milliseconds(advice)}, ${(firstAdvice * 1e3).toFixed(1)} ms the first time.
- The compiled rules with every word of them add ${count(rules?.raw ?? NaN)} bytes, ${count(rules?.brotli ?? NaN)} with brotli.
`);
  const told = aims({
    traceToLimit: ratios(trace, times.get(own.limit) ?? []),
    jsonRulesToTrace:
      lines.find(({ name }) => name.startsWith('json-rules-engine '))?.toTrace ?? null,
    worlds,
    walk,
    advice,
  });
  for (const sentence of told) console.log(`- ${sentence}`);
}

/** The rules as a page gets them: from JSON. */
function asShipped(rules: Ruleset): Ruleset {
  const read: (text: string) => Ruleset = JSON.parse;
  return read(JSON.stringify(rules));
}
