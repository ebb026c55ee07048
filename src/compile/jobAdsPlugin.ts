import type { Plugin } from 'vite';
import { readRulesFolder } from './files.ts';
import { compileJobAds } from './jobAds/compileJobAds.ts';
import { asExpression, virtualModule } from './virtualModule.ts';

/** Gives the site `virtual:job-ads`: the words by which job ads are read, for the page that reads them. */
export function jobAds(root = process.cwd()): Plugin {
  return virtualModule(root, {
    id: 'virtual:job-ads',
    madeFrom: ['rules'],
    text: () => `export const jobAds = ${asExpression(compileJobAds(readRulesFolder(root)))};`,
  });
}
