// A plain file server, as dumb as the plainest web host: no rewrite rules, so what works here works
// there. Only this machine can reach it.
//   node scripts/serve.mjs <dir> [port] [--under /sub/folder]
import { readFile, stat } from 'node:fs/promises';
import { realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

/** @type {Record<string, string>} */
const types = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** @typedef {{ status: number, headers?: Record<string, string>, body?: Buffer | string }} Answer */

/**
 * Serves a folder until `close()`. Port 0 takes any free one; `url` says which.
 * @param {{ dir: string, port?: number, under?: string }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export function serve({ dir, port = 0, under = '/' }) {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(
      `There is no folder "${dir}" to serve. If it is the built site: npm run build.`,
    );
  }
  const base = `/${under.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  const server = createServer((request, response) => {
    answer(resolve(dir), base, request.method ?? '', request.url ?? '/')
      .catch((problem) => ({ status: 500, headers: {}, body: String(problem) }))
      .then(({ status, headers, body }) => {
        response.writeHead(status, { 'cache-control': 'no-cache', ...headers });
        response.end(request.method === 'HEAD' ? undefined : body);
      });
  });
  return new Promise((done, failed) => {
    server.once('error', (problem) => {
      const taken = 'code' in problem && problem.code === 'EADDRINUSE';
      const sentence = `Port ${port} is taken by another program. Give another port, or 0 for any free one; for the browser tests: CHERRY_PORT=5601 npm test.`;
      failed(taken ? new Error(sentence) : problem);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      done({
        url: `http://127.0.0.1:${taken}${base}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/**
 * @param {string} dir
 * @param {string} base begins and ends with a slash
 * @param {string} method
 * @param {string} address path and query, as the browser sent them
 * @returns {Promise<Answer>}
 */
async function answer(dir, base, method, address) {
  if (method !== 'GET' && method !== 'HEAD') return say(405, 'Only GET and HEAD.');
  const [path = '/', query] = address.split('?');
  const search = query === undefined ? '' : `?${query}`;
  if (`${path}/` === base) return moved(`${base}${search}`);
  if (!path.startsWith(base)) return say(404, `Nothing here; the site is at ${base}`);

  const names = decode(path.slice(base.length));
  if (!names) return say(400, 'This address is not well formed.');
  const file = join(dir, ...names);
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() && !path.endsWith('/')) return send(200, file);
  if (found?.isDirectory()) {
    if (!path.endsWith('/')) {
      return moved(`${base}${names.map(encodeURIComponent).join('/')}/${search}`);
    }
    const index = join(file, 'index.html');
    if (await stat(index).catch(() => undefined)) return send(200, index);
  }
  return send(404, join(dir, '404.html')).catch(() => say(404, 'Not found.'));
}

/**
 * The names between the slashes, or undefined when one would lead out of the folder.
 * @param {string} path
 */
function decode(path) {
  try {
    const names = path.split('/').filter(Boolean).map(decodeURIComponent);
    return names.some((name) => name === '..' || /[/\\\0]/.test(name)) ? undefined : names;
  } catch {
    return undefined;
  }
}

/**
 * @param {number} status
 * @param {string} file
 */
async function send(status, file) {
  const type = types[extname(file)] ?? 'application/octet-stream';
  return { status, headers: { 'content-type': type }, body: await readFile(file) };
}

/** @param {string} location */
function moved(location) {
  return { status: 301, headers: { location } };
}

/**
 * @param {number} status
 * @param {string} sentence
 */
function say(status, sentence) {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: sentence };
}

async function main() {
  const { values, positionals } = parseArgs({
    options: { under: { type: 'string', default: '/' } },
    allowPositionals: true,
  });
  const [dir, port = '0'] = positionals;
  if (dir === undefined || !/^\d{1,5}$/.test(port)) {
    throw new Error('Use: node scripts/serve.mjs <dir> [port] [--under /sub/folder]');
  }
  const { url } = await serve({ dir, port: Number(port), under: values.under });
  console.log(url);
}

const started = process.argv[1];
if (started && import.meta.url === pathToFileURL(realpathSync(started)).href) {
  main().catch((problem) => {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
  });
}
