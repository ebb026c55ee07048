import { checkedAgain } from '../src/check/live/again.ts';
import { checked, type Checked } from '../src/check/checked.ts';
import { countText, findingText } from '../src/check/findingText.ts';
import { newsText, standingText } from '../src/check/live/newsText.ts';
import { findingJson, reportJson } from '../src/check/reportJson.ts';
import { reportText } from '../src/check/report.ts';
import { readFiles } from '../src/check/live/rulesFiles.ts';
import { watchRulesFolder } from '../src/check/live/watchFolder.ts';
import { project, projectFlag, readCommand, refuse } from './command.ts';

/** npm run check: proves the rules over every world. Exit 1 on an error, 0 with warnings. */
const given = readCommand({
  usage: ['npm run check', 'npm run check -- --watch', 'npm run -s check -- --json'],
  says: 'Proves the rules over every possible set of answers. Ends with 1 on an error.',
  flags: {
    json: { type: 'boolean', says: 'the same as data, for machines' },
    watch: {
      type: 'boolean',
      says: 'stays, and tells after each save what is new, what is gone and whose verdict changed',
    },
    ...projectFlag,
  },
  words: false,
});
// Where `npm start` serves the tool, unless it is told otherwise: the links to witnesses open there.
const address = 'http://localhost:5173/';

if (given !== null) {
  const { json = false, watch: stays = false, root = project } = given.values;
  if (stays && json) refuse('--json and --watch do not go together. Leave one of them out.');
  else if (stays) watch(root);
  else once(root, json);
}

function once(root: string, json: boolean): void {
  const found = checked(() => readFiles(root), today());
  console.log(json ? asJson(found) : asText(found));
  if (found.findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}

function watch(root: string): void {
  const again = checkedAgain();
  const tell = () => {
    const started = performance.now();
    try {
      const { now, news, moved } = again(() => readFiles(root), today());
      const took = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${newsText(news, moved, standingText(now), address)} (${took} s)`);
    } catch (error) {
      // A file that vanished while it was read, say. The next save tells.
      console.error(error instanceof Error ? error.message : error);
    }
  };
  tell();
  console.log('Waiting for a save in rules/. Ctrl-C ends it.');
  watchRulesFolder(root, () => {
    console.log(`\n── ${new Date().toLocaleTimeString('en-GB')} ──`);
    tell();
  });
}

function asJson({ findings, whole }: Checked): string {
  const data =
    whole === null
      ? { findings: findings.map(findingJson) }
      : reportJson(whole.ruleset, whole.report);
  return JSON.stringify(data, null, 2);
}

function asText({ findings, whole }: Checked): string {
  if (whole !== null) return reportText(whole.ruleset, whole.report, address);
  const lines = findings.map((finding) => findingText(finding, address));
  return [...lines, countText(findings)].join('\n');
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
