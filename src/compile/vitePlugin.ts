import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Ruleset } from '../model/ruleset.ts';
import { compileRules } from './compile.ts';
import { readRulesFolder } from './files.ts';
import { RulesError } from './problem.ts';

const publicId = 'virtual:ruleset';
const innerId = `\0${publicId}`;

/**
 * Gives the site its compiled rules as `virtual:ruleset`. While the dev server runs, a changed
 * rules file reloads the page, and a mistake in one shows in the browser's overlay with its place.
 */
export function rules(root = process.cwd()): Plugin {
  const compile = (): Ruleset => compileRules(readRulesFolder(root));
  return {
    name: 'cherry-rules',
    resolveId: (id) => (id === publicId ? innerId : null),
    load(id) {
      if (id !== innerId) return null;
      try {
        return `export const ruleset = JSON.parse(${JSON.stringify(JSON.stringify(compile()))});`;
      } catch (error) {
        if (error instanceof RulesError) this.error(asViteError(error, root));
        throw error;
      }
    },
    configureServer(server) {
      const folder = join(root, 'rules');
      server.watcher.add(folder);
      server.watcher.on('all', (_, file) => {
        if (file.startsWith(folder) && file.endsWith('.yaml')) refresh(server, compile, root);
      });
    },
  };
}

function refresh(server: ViteDevServer, compile: () => Ruleset, root: string): void {
  const module = server.moduleGraph.getModuleById(innerId);
  if (module !== undefined) server.moduleGraph.invalidateModule(module);
  try {
    compile();
    server.ws.send({ type: 'full-reload' });
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    const { message, loc } = asViteError(error, root);
    server.config.logger.error(message);
    server.ws.send({
      type: 'error',
      err: { message, stack: '', loc, id: loc.file, plugin: 'cherry-rules' },
    });
  }
}

function asViteError(error: RulesError, root: string) {
  const [first] = error.problems;
  return {
    message: error.message,
    loc: {
      file: join(root, first?.file ?? 'rules'),
      line: first?.line ?? 1,
      column: first?.column ?? 1,
    },
  };
}
