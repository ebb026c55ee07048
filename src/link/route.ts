/** Where an address leads, below the folder that the tool is served from. */
export type Route =
  | { readonly kind: 'start' }
  | { readonly kind: 'question'; readonly id: string }
  /** How the tool decides. */
  | { readonly kind: 'how' }
  /** Two sets of answers side by side. */
  | { readonly kind: 'compare' }
  /** Job ads to be read, and the count of real ones. */
  | { readonly kind: 'ads' }
  | { readonly kind: 'ad-count' }
  /** Every certification, and each of them. */
  | { readonly kind: 'certifications' }
  | { readonly kind: 'certification'; readonly id: string }
  /** The verdict of the answers behind the #; null: whichever it is. */
  | { readonly kind: 'verdict'; readonly id: string | null }
  | { readonly kind: 'unknown'; readonly path: string };

/** Reads a path relative to the tool's folder, such as `verdict/skip/`. A trailing `index.html` is forgiven. */
export function readRoute(path: string): Route {
  const [kind, id, ...rest] = path
    .replace(/index\.html$/, '')
    .split('/')
    .filter((part) => part !== '');
  if (kind === undefined) return { kind: 'start' };
  if (kind === 'ads' && id === undefined) return { kind };
  if (kind === 'ads' && id === 'count' && rest.length === 0) return { kind: 'ad-count' };
  if (kind === 'certifications' && rest.length === 0)
    return id === undefined ? { kind } : { kind: 'certification', id };
  if (kind === 'verdict' && id === undefined) return { kind, id: null };
  if ((kind === 'how' || kind === 'compare') && id === undefined) return { kind };
  if (id !== undefined && rest.length === 0 && (kind === 'question' || kind === 'verdict'))
    return { kind, id };
  return { kind: 'unknown', path };
}

/** The path of a route, relative to the tool's folder; folders end in a slash so that any file server finds them. */
export function writeRoute(route: Route): string {
  switch (route.kind) {
    case 'start':
      return '';
    case 'how':
    case 'compare':
      return `${route.kind}/`;
    case 'ads':
      return 'ads/';
    case 'ad-count':
      return 'ads/count/';
    case 'certifications':
      return 'certifications/';
    case 'certification':
      return `certifications/${route.id}/`;
    case 'question':
      return `question/${route.id}/`;
    case 'verdict':
      return route.id === null ? 'verdict/' : `verdict/${route.id}/`;
    case 'unknown':
      return route.path;
  }
}
