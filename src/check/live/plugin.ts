import { join, relative, sep } from 'node:path';
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite';
import { concernsRules } from '../../compile/files.ts';
import type { Finding } from '../finding.ts';
import { findingText } from '../findingText.ts';
import { newsBetween } from './news.ts';
import { newsText } from './newsText.ts';
import { checkAside, type Aside, type Reply } from './aside.ts';

/**
 * While the dev server runs, checks the rules after each save that compiles: errors show in the page's
 * overlay, and the terminal tells what is new and what is gone. The page does not wait for it.
 */
export function checkedRules(root = process.cwd(), aside: Aside = checkAside()): Plugin {
  return {
    name: 'cherry-checked',
    configureServer(server) {
      // Tests and other tools have a server without a page. Nobody would be told there.
      server.httpServer?.once('listening', () => {
        const saved = teller(server, root, aside);
        const folder = join(root, 'rules');
        server.watcher.add(folder);
        server.watcher.on('all', (_, file) => {
          if (file.startsWith(folder + sep) && concernsRules(relative(folder, file))) saved();
        });
        saved();
      });
    },
    closeBundle: () => aside.end(),
  };
}

/** Returns what to call after a save. Saves that come while a check runs lead to one more. */
function teller(server: ViteDevServer, root: string, aside: Aside): () => void {
  let told: readonly Finding[] = [];
  let shown: ErrorPayload | null = null;
  let saves = 0;
  let running = false;

  async function check(): Promise<void> {
    running = true;
    try {
      let answering: number;
      do {
        answering = saves;
        const reply = await aside.check({ root, today: new Date().toISOString().slice(0, 10) });
        if (answering === saves && reply.compiled) tell(reply);
      } while (answering !== saves);
    } catch (error) {
      server.config.logger.error(String(error));
    } finally {
      running = false;
    }
  }

  function tell({ findings, moved, standing }: Reply): void {
    const address = server.resolvedUrls?.local[0] ?? '/';
    const errors = findings.filter(({ severity }) => severity === 'error');
    const text = newsText(newsBetween(told, findings), moved, standing, address);
    told = findings;
    if (errors.length === 0) server.config.logger.info(text);
    else server.config.logger.error(text);
    shown = overlay(root, errors, address);
    if (shown !== null) server.ws.send(shown);
  }

  // A save reloads the page at once. It may be away when the check ends, and is told when it is back.
  server.ws.on('connection', () => {
    if (shown !== null) server.ws.send(shown);
  });

  return () => {
    saves += 1;
    shown = null;
    if (!running) void check();
  };
}

function overlay(root: string, errors: readonly Finding[], address: string): ErrorPayload | null {
  const [first] = errors;
  if (first === undefined) return null;
  const file = join(root, first.file);
  return {
    type: 'error',
    err: {
      message: errors.map((error) => findingText(error, address)).join('\n'),
      stack: '',
      id: file,
      plugin: 'cherry-checked',
      loc: { file, line: first.line, column: first.column },
    },
  };
}
