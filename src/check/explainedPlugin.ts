import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { compileFolder } from '../compile/compileFolder.ts';
import { explain } from './explain.ts';

const publicId = 'virtual:explained';
const innerId = `\0${publicId}`;

/** Gives the site `virtual:explained`. Trying every world takes its time, so it is done when a page asks for it. */
export function explained(root = process.cwd()): Plugin {
  return {
    name: 'cherry-explained',
    resolveId: (id) => (id === publicId ? innerId : null),
    load(id) {
      if (id !== innerId) return null;
      const text = JSON.stringify(JSON.stringify(explain(compileFolder(root))));
      return `export const explained = JSON.parse(${text});`;
    },
    configureServer(server) {
      server.watcher.on('all', (_, file) => {
        const module = server.moduleGraph.getModuleById(innerId);
        if (file.startsWith(join(root, 'rules') + sep) && module !== undefined)
          server.moduleGraph.invalidateModule(module);
      });
    },
  };
}
