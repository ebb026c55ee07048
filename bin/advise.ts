import { createInterface } from 'node:readline';
import { adviceAsJson } from './advice.ts';
import { readAnswers } from './answers.ts';
import { project, projectFlag, readCommand, refuse, tellProblems } from './command.ts';
import { loadEdition, loadRuleset } from './rules.ts';

/**
 * npm run -s advise: the advice on sheets of answers as JSON. Ids of earlier rules are read with their
 * heirs. Exit 2 where answers name something unknown; standard error says what and what was meant.
 */
const given = readCommand({
  usage: ['npm run -s advise -- \'{"side":"myself"}\'', 'npm run -s advise < answers.jsonl'],
  says: 'Prints the advice on answers as JSON; of a file, one line out for each line in. Answers that were renamed since are told under "renamed", those that have no heir under "withdrawn".',
  flags: projectFlag,
  words: true,
});
if (given !== null)
  await tellProblems(() => advise(given.values.root ?? project, given.positionals));

async function advise(root: string, [sheet, ...more]: readonly string[]): Promise<void> {
  const ruleset = loadRuleset(root);
  const edition = loadEdition(ruleset, root);
  const adviceFor = (text: string, indent: number): string | null => {
    const read = readAnswers(text, ruleset);
    if (!read.ok) return refuse(read.message);
    return JSON.stringify(adviceAsJson(ruleset, read, edition), null, indent);
  };

  if (more.length > 0)
    refuse(
      'One JSON object is expected. Put it in single quotes so that the shell keeps it whole.',
    );
  else if (sheet !== undefined) {
    const advice = adviceFor(sheet, 2);
    if (advice !== null) console.log(advice);
  } else if (process.stdin.isTTY)
    refuse(
      'Answers are expected: one JSON object in single quotes, or one a line on standard input.',
    );
  else {
    // A line that cannot be read still gives a line, so that input and output stay in step.
    for await (const line of createInterface({ input: process.stdin })) {
      if (line.trim() !== '') console.log(adviceFor(line, 0) ?? '{"error":"unreadable"}');
    }
  }
}
