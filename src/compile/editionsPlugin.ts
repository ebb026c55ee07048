import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { EditionMark } from '../model/edition.ts';
import { compileFolder } from './compileFolder.ts';
import { markOf } from './edition.ts';
import { editionsFolder, readEditions } from './readEditions.ts';
import { asExpression, virtualModule } from './virtualModule.ts';

/**
 * Gives the site `virtual:editions`: which edition its rules are, and every published one as a file
 * of its own, which the browser loads only for a link that was made with an earlier one.
 */
export function editions(root = process.cwd()): Plugin {
  return virtualModule(root, {
    id: 'virtual:editions',
    madeFrom: ['rules', editionsFolder],
    text() {
      const published = readEditions(root);
      const files = published.map(({ number }) => {
        const file = join(root, editionsFolder, `${String(number)}.json`);
        return `() => import(${JSON.stringify(file)}).then((file) => file.default)`;
      });
      const history = published.map(({ number, date, note }) => ({ number, date, note }));
      return [
        `export const current = ${asExpression(mark(root, published))};`,
        `export const history = ${asExpression(history)};`,
        `export const editions = [${files.join(', ')}];`,
      ].join('\n');
    },
  });
}

/** Rules that do not compile are told by the plugin that gives them. */
function mark(root: string, published: ReturnType<typeof readEditions>): EditionMark | null {
  try {
    return markOf(published, compileFolder(root));
  } catch {
    return null;
  }
}
