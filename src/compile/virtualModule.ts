import { join, sep } from 'node:path';
import type { Plugin } from 'vite';

interface VirtualModule {
  /** What the site imports, such as `virtual:editions`. */
  readonly id: string;
  /** The folders below the project's whose files it is made from. */
  readonly madeFrom: readonly string[];
  /** The text of the module, made when something asks for it. */
  readonly text: () => string;
}

/** A module that is no file: made at build time, and made again in the dev server when what it is made from changes. */
export function virtualModule(root: string, { id, madeFrom, text }: VirtualModule): Plugin {
  const innerId = `\0${id}`;
  return {
    name: `cherry-${id.replace(/^virtual:/, '')}`,
    resolveId: (asked) => (asked === id ? innerId : null),
    load: (asked) => (asked === innerId ? text() : null),
    configureServer(server) {
      server.watcher.on('all', (_, file) => {
        const module = server.moduleGraph.getModuleById(innerId);
        const concerns = madeFrom.some((folder) => file.startsWith(join(root, folder) + sep));
        if (concerns && module !== undefined) server.moduleGraph.invalidateModule(module);
      });
    },
  };
}

/** A value as the text of an expression. */
export function asExpression(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
