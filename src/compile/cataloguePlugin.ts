import type { Plugin } from 'vite';
import { compileFolder } from './compileFolder.ts';
import { asExpression, virtualModule } from './virtualModule.ts';

/** Gives the site `virtual:catalogue`: every certification, and every source, for the pages that show them. */
export function catalogue(root = process.cwd()): Plugin {
  return virtualModule(root, {
    id: 'virtual:catalogue',
    madeFrom: ['rules'],
    text() {
      const { certifications, sources } = compileFolder(root);
      return `export const catalogue = ${asExpression({ certifications, sources })};`;
    },
  });
}
