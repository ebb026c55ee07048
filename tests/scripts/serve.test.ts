import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'cherry-serve-'));
const dir = join(folder, 'site');
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(dir, 'ads'), { recursive: true });
  mkdirSync(join(dir, 'empty'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(dir, 'index.html'), 'start');
  writeFileSync(join(dir, 'ads/index.html'), 'ads');
  writeFileSync(join(dir, 'a b.css'), 'a{}');
  writeFileSync(join(dir, '404.html'), 'lost');
  server = await serve({ dir, under: '/some/folder' });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Reply {
  status: number | undefined;
  type: string | undefined;
  location: string | undefined;
  body: string;
}

/** Asks for a path exactly as given; fetch would tidy "../" away before it is sent. */
function get(path: string, method = 'GET'): Promise<Reply> {
  const { hostname, port } = new URL(server.url);
  return new Promise((done, failed) => {
    request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (piece: string) => (body += piece));
      response.on('end', () => {
        const { 'content-type': type, location } = response.headers;
        done({ status: response.statusCode, type, location, body });
      });
    })
      .on('error', failed)
      .end();
  });
}

test('the address says where it is', () => {
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/some\/folder\/$/);
});

test.each([
  ['/some/folder/', 'start', 'text/html; charset=utf-8'],
  ['/some/folder/?a=1', 'start', 'text/html; charset=utf-8'],
  ['/some/folder/ads/', 'ads', 'text/html; charset=utf-8'],
  ['/some/folder/a%20b.css', 'a{}', 'text/css; charset=utf-8'],
])('%s is served', async (path, body, type) => {
  expect(await get(path)).toMatchObject({ status: 200, body, type });
});

test.each([
  ['/some/folder', '/some/folder/'],
  ['/some/folder/ads', '/some/folder/ads/'],
  ['/some/folder/ads?x=1', '/some/folder/ads/?x=1'],
  ['/some/folder//ads', '/some/folder/ads/'],
])('%s leads to %s', async (path, location) => {
  expect(await get(path)).toMatchObject({ status: 301, location });
});

test.each(['/some/folder/nowhere', '/some/folder/empty/', '/some/folder/index.html/'])(
  '%s is not found, in the words of the site',
  async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: 'lost' });
  },
);

test('outside its folder the site has nothing', async () => {
  expect(await get('/')).toMatchObject({ status: 404 });
});

test.each([
  '/some/folder/../secret.txt',
  '/some/folder/%2e%2e/secret.txt',
  '/some/folder/..%2fsecret.txt',
  '/some/folder/..%5csecret.txt',
  '/some/folder/%00',
  '/some/folder/%zz',
])('%s does not lead out', async (path) => {
  expect(await get(path)).toMatchObject({ status: 400 });
});

test('HEAD has no body, and nothing else is answered', async () => {
  expect(await get('/some/folder/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  expect(await get('/some/folder/', 'POST')).toMatchObject({ status: 405 });
});

test('a folder that is not there is said so', () => {
  expect(() => serve({ dir: join(dir, 'nowhere') })).toThrow('nowhere');
});
