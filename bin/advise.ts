import { createInterface } from 'node:readline';
import { adviceAsJson } from './advice.ts';
import { readAnswers } from './answers.ts';
import { loadEdition, loadRuleset } from './rules.ts';

/**
 * npm run -s advise -- '{"side":"myself", …}'   prints the advice as JSON
 * npm run -s advise < answers.jsonl             one object a line in, one a line out
 * Exit 2 where answers name something unknown; standard error says what and what was meant.
 */
const ruleset = loadRuleset();
const edition = loadEdition(ruleset);
const [given, ...more] = process.argv.slice(2);

function adviceFor(text: string, indent: number): string | null {
  const read = readAnswers(text, ruleset.questions);
  if (read.ok) return JSON.stringify(adviceAsJson(ruleset, read.answers, edition), null, indent);
  process.stderr.write(`${read.message}\n`);
  process.exitCode = 2;
  return null;
}

if (more.length > 0) {
  process.stderr.write(
    'One JSON object is expected. Put it in single quotes so that the shell keeps it whole.\n',
  );
  process.exitCode = 2;
} else if (given !== undefined) {
  const advice = adviceFor(given, 2);
  if (advice !== null) console.log(advice);
} else if (process.stdin.isTTY) {
  process.stderr.write(
    'Answers are expected: one JSON object in single quotes, or one a line on standard input.\n',
  );
  process.exitCode = 2;
} else {
  // A line that cannot be read still gives a line, so that input and output stay in step.
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') console.log(adviceFor(line, 0) ?? '{"error":"unreadable"}');
  }
}
