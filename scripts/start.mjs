// npm start: installs what is missing, then serves the site while you edit it. What follows `--` goes
// to Vite: npm start -- --port 5000
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, root } from './install.mjs';

try {
  ensureInstalled();
  serve();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}

function serve() {
  const vite = spawn(
    process.execPath,
    [join(root, 'node_modules/vite/bin/vite.js'), ...process.argv.slice(2)],
    { cwd: root, stdio: 'inherit' },
  );
  // Ctrl-C reaches Vite as well; we wait for it, so that the prompt comes back after its last line.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => vite.kill('SIGTERM'));
  vite.on('exit', (code, signal) => {
    process.exitCode = signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : (code ?? 1);
  });
}
