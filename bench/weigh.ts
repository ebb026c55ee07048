import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { rules } from '../src/compile/vitePlugin.ts';

/** Bytes that a browser has to load. */
export interface Weight {
  readonly raw: number;
  readonly brotli: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const engine = join(root, 'src/engine').replaceAll('\\', '/');

/** The entry of a page that uses this project's engine, and that of one that holds the compiled rules, words and all. */
export const ownEngine = [
  `import { evaluate } from '${engine}/evaluate.ts';`,
  `import { advise } from '${engine}/advise.ts';`,
  `globalThis.used = [evaluate, advise];`,
].join('\n');
export const ownRules = `import { ruleset } from 'virtual:ruleset'; globalThis.used = ruleset;`;

/** What these lines come to once built and minified with all that they import. Null where that cannot be built for a browser. */
export async function weigh(entry: string): Promise<Weight | null> {
  try {
    const built = await build({
      configFile: false,
      root: fileURLToPath(new URL('.', import.meta.url)),
      logLevel: 'silent',
      plugins: [rules(root), entryOf(entry)],
      build: {
        write: false,
        target: 'es2022',
        modulePreload: { polyfill: false },
        rolldownOptions: { input: 'virtual:entry' },
      },
    });
    const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
    const files = outputs.flatMap(({ output }) =>
      output.map((file) => Buffer.from(file.type === 'chunk' ? file.code : file.source)),
    );
    return {
      raw: files.reduce((sum, file) => sum + file.length, 0),
      brotli: files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0),
    };
  } catch {
    return null;
  }
}

function entryOf(code: string): Plugin {
  return {
    name: 'bench-entry',
    resolveId: (id) => (id === 'virtual:entry' ? '\0virtual:entry' : null),
    load: (id) => (id === '\0virtual:entry' ? code : null),
  };
}
