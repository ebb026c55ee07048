// npm run bench: installs what is missing, here and in bench/, and measures this project's engine beside
// others. Minutes, and best on a machine that does nothing else.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, root } from './install.mjs';

try {
  ensureInstalled();
  ensureInstalled(join(root, 'bench'));
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const { status } = spawnSync(process.execPath, [tsx, join(root, 'bench/bench.ts')], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
