import { join, relative, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Ruleset } from '../model/ruleset.ts';
import { compileFolder } from './compileFolder.ts';
import { concernsRules } from './files.ts';
import { RulesError } from './problem.ts';
import { shipped } from './shipped.ts';

const publicId = 'virtual:ruleset';
const innerId = `\0${publicId}`;

/**
 * Gives the site its compiled rules as `virtual:ruleset`. While the dev server runs, a changed rules
 * file reloads the page, and a mistake in one shows in the browser's overlay with its place.
 * Whatever goes wrong while compiling is told there too; it never ends the server.
 */
export function rules(root = process.cwd()): Plugin {
  const compile = (): Ruleset => compileFolder(root);
  return {
    name: 'cherry-rules',
    resolveId: (id) => (id === publicId ? innerId : null),
    load(id) {
      if (id !== innerId) return null;
      try {
        return `export const ruleset = JSON.parse(${JSON.stringify(JSON.stringify(shipped(compile())))});`;
      } catch (error) {
        this.error(asViteError(error, root));
      }
    },
    configureServer(server) {
      const folder = join(root, 'rules');
      server.watcher.add(folder);
      server.watcher.on('all', (_, file) => {
        if (file.startsWith(folder + sep) && concernsRules(relative(folder, file)))
          refresh(server, compile, root);
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
    const told = asViteError(error, root);
    server.config.logger.error(told.message);
    server.ws.send({
      type: 'error',
      err: { stack: '', id: told.loc.file, plugin: 'cherry-rules', ...told },
    });
  }
}

function asViteError(error: unknown, root: string) {
  const [first] = error instanceof RulesError ? error.problems : [];
  return {
    message: error instanceof RulesError ? error.message : unexpected(error),
    loc: {
      file: join(root, first?.file ?? 'rules'),
      line: first?.line ?? 1,
      column: first?.column ?? 1,
    },
  };
}

/** The compiler should have told this with a place. It did not, so the author learns at least where to look. */
function unexpected(error: unknown): string {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `The rules cannot be compiled, and the compiler cannot say where. Undo the last change in rules/ and try it again in smaller steps. It is a fault of the tool too; it stopped at: ${what}`;
}
