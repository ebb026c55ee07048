import { defineConfig } from 'vitest/config';
import { rules } from '../src/compile/vitePlugin.ts';

// The tests that a mutant of a folder has to face: those of its folder, without the few that take
// seconds (two million worlds, hundreds of slips of the hand). The others do the same on small rules.
const folder = process.env.MUTATE ?? 'link';

/** Hands the tests the real rules ready-made, so that compiling them is not repeated for every mutant. */
const readyMade = {
  name: 'ready-made-rules',
  /** @param {string} id */
  load: (id) =>
    id.endsWith('/bin/rules.ts')
      ? `import { ruleset } from 'virtual:ruleset'; export const loadRuleset = () => ruleset;`
      : null,
};

export default defineConfig({
  plugins: [rules(), readyMade],
  test: {
    environment: 'node',
    // One process for all the files of a run: a run is one mutant, and most of its time was starting.
    isolate: false,
    include: [`tests/${folder}/**/*.test.ts`],
    exclude: [
      'tests/engine/bruteForce.test.ts',
      'tests/engine/changeBruteForce.test.ts',
      'tests/engine/masks.test.ts',
      'tests/engine/possibleEverywhere.test.ts',
      'tests/compile/anything.test.ts',
      'tests/compile/devServer.test.ts',
      'tests/check/diffReal.test.ts',
      'tests/check/everyWorld.test.ts',
      'tests/check/live/aside.test.ts',
      'tests/check/live/plugin.test.ts',
      'tests/check/live/watchFolder.test.ts',
    ],
    setupFiles: ['mutation/setup.mjs'],
    testTimeout: 120_000,
  },
});
