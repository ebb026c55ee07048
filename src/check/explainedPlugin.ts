import type { Plugin } from 'vite';
import { compileFolder } from '../compile/compileFolder.ts';
import { asExpression, virtualModule } from '../compile/virtualModule.ts';
import { explain } from './explain.ts';

/** Gives the site `virtual:explained`. Trying every world takes its time, so it is done when a page asks for it. */
export function explained(root = process.cwd()): Plugin {
  return virtualModule(root, {
    id: 'virtual:explained',
    madeFrom: ['rules'],
    text: () => `export const explained = ${asExpression(explain(compileFolder(root)))};`,
  });
}
