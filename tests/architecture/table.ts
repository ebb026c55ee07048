// Who may import whom under src and bin. A new folder is one line here; a folder without a line is an
// error. What a line does not allow, is forbidden.

export interface Row {
  /** A folder, or one file that needs more than its folder. The longest match counts. */
  readonly place: string;
  /** Folders and packages it may load. Its own folder it always may. */
  readonly loads?: readonly string[];
  /** What it may name in `import type` alone, so that nothing of it reaches the browser. */
  readonly types?: readonly string[];
  /** Same answers in, same verdict out: no clock, no chance, no network, no page. */
  readonly pure?: true;
  /** What of the browser it may touch. A folder of src without this may touch nothing of it. */
  readonly browser?: 'all' | readonly string[];
  /** It may import a file whose name is only known when it runs. */
  readonly anyFile?: true;
}

/** A CSS module that lies beside the file that imports it. */
export const OWN_CSS = 'its own *.module.css';

// prettier-ignore
export const table: readonly Row[] = [
  { place: 'src/model', loads: ['zod'], pure: true },
  { place: 'src/engine', types: ['src/model'], pure: true },
  { place: 'src/ads', types: ['src/model'], pure: true },
  { place: 'src/link', types: ['src/model'], pure: true },
  { place: 'src/words', types: ['src/model'], pure: true },
  { place: 'src/compile', loads: ['src/model', 'src/engine', 'src/ads', 'node:*', 'yaml', 'zod'], types: ['vite'] },
  { place: 'src/check', loads: ['src/model', 'src/engine', 'src/compile', 'src/link', 'node:*', 'yaml', 'zod'], types: ['vite'] },
  { place: 'src/store', loads: ['src/engine', 'src/link', 'src/ads', 'src/words', 'virtual:ruleset', 'virtual:editions', 'virtual:explained', 'virtual:catalogue', 'virtual:job-ads', 'zustand', 'react'], types: ['src/model'], browser: 'all' },
  { place: 'src/components', loads: ['react', OWN_CSS] },
  { place: 'src/screens', loads: ['src/components', 'src/store', 'src/words', 'react', OWN_CSS], types: ['src/model'] },
  { place: 'src/app', loads: ['src/screens', 'src/components', 'src/store', 'src/words', 'src/styles/*.css', 'virtual:ruleset', 'virtual:editions', 'virtual:catalogue', 'react', 'react-dom', OWN_CSS], types: ['src/model'], browser: ['document'] },
  { place: 'src/app/build.ts', loads: ['node:*', 'vite'], anyFile: true },
  { place: 'src/styles' },
  { place: 'bin', loads: ['src/model', 'src/engine', 'src/link', 'src/ads', 'src/compile', 'src/check', 'node:*'] },
];
