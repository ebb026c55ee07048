import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { EditionMark } from '../model/edition.ts';
import { compileFolder } from './compileFolder.ts';
import { markOf } from './edition.ts';
import { editionsFolder, readEditions } from './readEditions.ts';

const publicId = 'virtual:editions';
const innerId = `\0${publicId}`;

/**
 * Gives the site `virtual:editions`: which edition its rules are, and every published one as a file
 * of its own, which the browser loads only for a link that was made with an earlier one.
 */
export function editions(root = process.cwd()): Plugin {
  return {
    name: 'cherry-editions',
    resolveId: (id) => (id === publicId ? innerId : null),
    load(id) {
      if (id !== innerId) return null;
      const published = readEditions(root);
      const files = published.map(({ number }) => {
        const file = join(root, editionsFolder, `${String(number)}.json`);
        return `() => import(${JSON.stringify(file)}).then((file) => file.default)`;
      });
      return [
        `export const current = ${JSON.stringify(mark(root, published))};`,
        `export const history = ${JSON.stringify(published.map(({ number, date, note }) => ({ number, date, note })))};`,
        `export const editions = [${files.join(', ')}];`,
      ].join('\n');
    },
    configureServer(server) {
      server.watcher.on('all', (_, file) => {
        const concerns = ['rules', editionsFolder].some((folder) =>
          file.startsWith(join(root, folder) + sep),
        );
        const module = server.moduleGraph.getModuleById(innerId);
        if (concerns && module !== undefined) server.moduleGraph.invalidateModule(module);
      });
    },
  };
}

/** Rules that do not compile are told by the plugin that gives them. */
function mark(root: string, published: ReturnType<typeof readEditions>): EditionMark | null {
  try {
    return markOf(published, compileFolder(root));
  } catch {
    return null;
  }
}
