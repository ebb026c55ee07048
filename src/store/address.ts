import { readRoute, writeRoute, type Route } from '../link/route.ts';
import type { Answers } from '../model/answers.ts';
import { fragmentOf } from './editions.ts';
import type { Mode, Whose } from './state.ts';

export type { Route } from '../link/route.ts';

/** What this tab keeps beside an address in the browser's history: gone with the tab, never in a link. */
export interface Entry extends Whose {
  readonly mode: Mode;
  readonly selected: string | null;
  /** How many steps of the tool lie behind this one in the tab. At 0 the tool's own Back has nowhere to go. */
  readonly depth: number;
}

const noEntry: Entry = { draft: null, origin: null, mode: 'ask', selected: null, depth: 0 };

/** The folder the tool is served from. A built page says how far up it lies; the dev server serves from the top. */
function rootFolder(): string {
  const up = document.documentElement.dataset['root'];
  return up === undefined ? '/' : new URL(up, firstAddress).pathname;
}

// Taken before the first step changes the address: a relative way up counts from where the page was loaded.
const firstAddress = typeof location === 'undefined' ? '' : location.href;

export function currentRoute(): Route {
  return readRoute(location.pathname.slice(rootFolder().length));
}

export function currentFragment(): string {
  return location.hash;
}

/** The address of a route with answers behind the #, from the root of the host. */
export function hrefOf(route: Route, answers?: Answers): string {
  const path =
    typeof document === 'undefined' ? writeRoute(route) : rootFolder() + writeRoute(route);
  return answers === undefined || Object.keys(answers).length === 0
    ? path
    : `${path}#${fragmentOf(answers)}`;
}

/** The whole address, as somebody else needs it. */
export function linkTo(route: Route, answers: Answers): string {
  const path = hrefOf(route, answers);
  return typeof location === 'undefined' ? path : new URL(path, location.href).href;
}

export function pushAddress(route: Route, answers: Answers, entry: Partial<Entry>): void {
  pushTo(hrefOf(route, answers), entry);
}

export function replaceAddress(route: Route, answers: Answers, entry: Partial<Entry>): void {
  replaceTo(hrefOf(route, answers), entry);
}

export function pushTo(href: string, entry: Partial<Entry>): void {
  const { depth } = currentEntry();
  history.pushState({ ...noEntry, ...entry, depth: depth + 1 }, '', href);
}

export function replaceTo(href: string, entry: Partial<Entry>): void {
  const { depth } = currentEntry();
  history.replaceState({ ...noEntry, ...entry, depth }, '', href);
}

/** What was kept beside the present address; nothing where another page or an older version left something else. */
export function currentEntry(): Entry {
  const kept: unknown = history.state;
  if (typeof kept !== 'object' || kept === null) return noEntry;
  const draft: unknown = Reflect.get(kept, 'draft');
  const origin: unknown = Reflect.get(kept, 'origin');
  const mode: unknown = Reflect.get(kept, 'mode');
  const selected: unknown = Reflect.get(kept, 'selected');
  const depth: unknown = Reflect.get(kept, 'depth');
  return {
    draft: typeof draft === 'string' ? draft : null,
    origin: typeof origin === 'string' ? origin : null,
    mode: mode === 'change' || mode === 'closer' ? mode : 'ask',
    selected: typeof selected === 'string' ? selected : null,
    depth: typeof depth === 'number' ? depth : 0,
  };
}
