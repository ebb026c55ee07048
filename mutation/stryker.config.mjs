// What is changed, one small thing at a time, and where the results go. `run.mjs` names the folder.
const folder = process.env.MUTATE ?? 'link';
const results = '.cache/mutation';

export default {
  // What only hands things to Vite, waits for a folder or talks to another process is tried with a real one
  // of these, which takes its own time; and another process cannot be told which mutant is on.
  mutate: [
    `src/${folder}/**/*.ts`,
    '!src/**/*Plugin.ts',
    '!src/compile/virtualModule.ts',
    '!src/check/live/{plugin,aside,asideProcess,watchFolder}.ts',
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'mutation/vitest.config.mjs', related: false },
  coverageAnalysis: 'perTest',
  // A part that was not changed, and whose tests were not, keeps its result of last time.
  incremental: true,
  incrementalFile: `${results}/${folder}.incremental.json`,
  concurrency: Number(process.env.MUTATE_JOBS ?? 1),
  timeoutMS: 15_000,
  tempDirName: `.cache/mutation/sandbox-${folder}`,
  ignorePatterns: ['.cache', 'dist', 'docs', 'mutation/node_modules', 'tests/browser'],
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { reportTests: false, allowColor: false },
  jsonReporter: { fileName: `${results}/${folder}.json` },
  htmlReporter: { fileName: `${results}/${folder}.html` },
  allowConsoleColors: false,
  // `run.mjs` judges, when the types have been asked too.
  thresholds: { high: 95, low: 95, break: null },
};
