import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * Builds the site into dist/: the browser's script first, then one static page an address.
 * Each page says how far up the tool's folder lies, so that the files work under any path of any host.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const cache = join(root, '.cache/prerender');

interface StaticPage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly html: string;
}

interface Prerender {
  readonly staticPages: () => Promise<readonly StaticPage[]>;
  readonly missingPage: () => Pick<StaticPage, 'title' | 'html'>;
}

rmSync(dist, { recursive: true, force: true });
await build({ root });
await build({
  root,
  logLevel: 'error',
  build: { ssr: 'src/app/prerender.tsx', outDir: cache, emptyOutDir: true },
});

const loaded: unknown = await import(pathToFileURL(join(cache, 'prerender.js')).href);
if (!isPrerender(loaded))
  throw new Error('src/app/prerender.tsx: staticPages and missingPage are expected.');
const { staticPages, missingPage } = loaded;
const shell = readFileSync(join(dist, 'index.html'), 'utf8');
const pages = await staticPages();
for (const page of pages) write(join(page.path, 'index.html'), fill(shell, page));
const missing = missingPage();
const template = readFileSync(join(root, 'src/app/404.html'), 'utf8');
write(
  '404.html',
  template
    .replace('<!--title-->', () => escape(missing.title))
    .replace('<!--html-->', () => missing.html),
);
process.stdout.write(`${String(pages.length)} pages and 404.html written to dist/.\n`);

function isPrerender(module: unknown): module is Prerender {
  return (
    typeof module === 'object' &&
    module !== null &&
    'staticPages' in module &&
    'missingPage' in module
  );
}

/** One page: the shell with its words in it, and every way out of it relative to where it lies. */
function fill(text: string, { path, title, description, html }: StaticPage): string {
  const up = path === '' ? './' : '../'.repeat(path.split('/').length - 1);
  const words = html.replaceAll(
    /href="(|(?:question|verdict|how|compare|certifications|ads)\/[^"]*)"/g,
    `href="${up}$1"`,
  );
  return text
    .replaceAll('./assets/', `${up}assets/`)
    .replace('<html lang="en">', `<html lang="en" data-root="${up}">`)
    .replace(
      /<title>.*?<\/title>/,
      () =>
        `<title>${escape(title)}</title>\n    <meta name="description" content="${escape(description)}" />`,
    )
    .replace('<div id="app"></div>', () => `<div id="app">${words}</div>`);
}

function write(path: string, text: string): void {
  const file = join(dist, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
