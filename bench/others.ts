import type { Rulebook } from '../src/model/ruleset.ts';
import type { Contestant } from './contestant.ts';

/** Another engine: the package it comes in, how a browser would load it, and the file that puts the rules into it. */
export interface Other {
  readonly package: string;
  /** What a page that uses it would import. */
  readonly entry: string;
  /** Why there may be nothing to load in a browser. */
  readonly notForBrowsers?: string;
  load(): Promise<{ enter(book: Rulebook): Contestant }>;
}

export const others: readonly Other[] = [
  {
    package: 'json-logic-engine',
    entry: `import { LogicEngine } from 'json-logic-engine'; globalThis.used = new LogicEngine();`,
    load: () => import('./engines/json-logic/engine.ts'),
  },
  {
    package: 'json-logic-js',
    entry: `import jsonLogic from 'json-logic-js'; globalThis.used = jsonLogic;`,
    load: () => import('./engines/json-logic/js.ts'),
  },
  {
    package: 'json-rules-engine',
    entry: `import { Engine } from 'json-rules-engine'; globalThis.used = new Engine();`,
    load: () => import('./engines/json-rules-engine/enter.ts'),
  },
  {
    package: '@gorules/zen-engine',
    entry: `import { ZenEngine } from '@gorules/zen-engine'; globalThis.used = new ZenEngine();`,
    notForBrowsers: 'none: native code, and npm refuses its wasm build on this processor',
    load: () => import('./engines/zen/enter.ts'),
  },
  {
    package: 'feelin',
    entry: `import { evaluate } from 'feelin'; globalThis.used = evaluate;`,
    load: () => import('./engines/feelin/enter.ts'),
  },
  {
    package: 'publicodes',
    entry: `import Engine from 'publicodes'; globalThis.used = new Engine({});`,
    load: () => import('./engines/publicodes/enter.ts'),
  },
];
