import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Finding } from '../../../src/check/finding.ts';
import type { Aside, Reply } from '../../../src/check/live/aside.ts';
import { checkedRules } from '../../../src/check/live/plugin.ts';
import { rulesFolder } from './folder.ts';

const error: Finding = {
  file: 'rules/laws.yaml',
  line: 2,
  column: 3,
  check: 'law-broken',
  severity: 'error',
  message: 'It is broken.',
  witness: { side: 'host' },
};
const warning: Finding = { ...error, severity: 'warning', message: 'It is odd.', witness: null };

function found(...findings: readonly Finding[]): Reply {
  const news = { appeared: [...findings], gone: [] };
  return { compiled: true, findings: [...findings], news, standing: 'That is all.' };
}

/** A dev server whose checks are answered when a test says so. */
async function served() {
  const folder = rulesFolder();
  const waiting: ((reply: Reply) => void)[] = [];
  const end = vi.fn<() => void>();
  const aside: Aside = { check: () => new Promise((resolve) => waiting.push(resolve)), end };
  const server = await createServer({
    root: folder.root,
    configFile: false,
    logLevel: 'silent',
    plugins: [checkedRules(folder.root, aside)],
    server: { port: 0, hmr: { port: 0 } },
  });
  onTestFinished(() => server.close());
  const send = vi.spyOn(server.ws, 'send');
  const info = vi.spyOn(server.config.logger, 'info');
  const failed = vi.spyOn(server.config.logger, 'error');
  const on = vi.spyOn(server.ws, 'on');
  await server.listen();
  /** Waits for the checker to be asked, and answers. */
  const answer = async (reply: Reply) => {
    await vi.waitFor(() => expect(waiting).toHaveLength(1), 10_000);
    waiting.pop()?.(reply);
  };
  const said = (log: typeof info, text: string) =>
    vi.waitFor(() => expect(log.mock.calls.flat().join('\n')).toContain(text), 10_000);
  /** As if a page had loaded and asked for news. */
  const connect = () => {
    const calls: readonly (readonly unknown[])[] = on.mock.calls;
    for (const [event, listener] of calls)
      if (event === 'connection' && typeof listener === 'function') listener();
  };
  return { ...folder, server, send, info, failed, answer, said, waiting, connect, end };
}

test('errors show in the page’s overlay with their places and links, and in the terminal', async () => {
  const { root, server, send, failed, answer, said } = await served();
  await answer(found(error, { ...error, line: 9 }, warning));
  await said(failed, 'new   rules/laws.yaml:2:3: warning: It is odd.\nThat is all.');
  const link = `${server.resolvedUrls?.local[0] ?? '?'}verdict/#v=1&side=host`;
  const file = `${root}/rules/laws.yaml`;
  expect(send).toHaveBeenCalledExactlyOnceWith({
    type: 'error',
    err: {
      message: `rules/laws.yaml:2:3: error: It is broken.\n    see ${link}\nrules/laws.yaml:9:3: error: It is broken.\n    see ${link}`,
      stack: '',
      id: file,
      plugin: 'cherry-checked',
      loc: { file, line: 2, column: 3 },
    },
  });
});

test('warnings are told in the terminal alone', async () => {
  const { send, info, answer, said } = await served();
  await answer(found(warning));
  await said(info, 'new   rules/laws.yaml:2:3: warning: It is odd.\nThat is all.');
  expect(send).not.toHaveBeenCalled();
});

test('a page that comes later is told too, until the next save', async () => {
  const { connect, send, failed, change, answer, said, waiting } = await served();
  await answer(found(error));
  await said(failed, 'It is broken.');
  expect(send).toHaveBeenCalledTimes(1);
  connect();
  expect(send).toHaveBeenCalledTimes(2);
  change('rules/laws.yaml', 'Under a clear sky', 'Under the clear sky');
  await vi.waitFor(() => expect(waiting).toHaveLength(1), 10_000);
  connect();
  expect(send).toHaveBeenCalledTimes(2);
});

test('a save while a check runs makes its answer old: it is not told, and the rules are checked once more', async () => {
  const { server, send, info, change, answer, said, waiting } = await served();
  await vi.waitFor(() => expect(waiting).toHaveLength(1), 10_000);
  const seen = new Promise((resolve) => server.watcher.once('all', resolve));
  change('rules/laws.yaml', 'Under a clear sky', 'Under the clear sky');
  await seen;
  await answer(found(error));
  await answer(found(warning));
  await said(info, 'It is odd.');
  expect(send).not.toHaveBeenCalled();
});

test('rules that do not compile are told by whoever compiles them, not twice', async () => {
  const { connect, send, failed, info, change, answer, said } = await served();
  await answer({ ...found(error), compiled: false });
  change('rules/laws.yaml', 'Under a clear sky', 'Under the clear sky');
  await answer(found(warning));
  await said(info, 'It is odd.');
  connect();
  expect([send.mock.calls, failed.mock.calls]).toEqual([[], []]);
});

test('other files are none of its business, and it ends with the server', async () => {
  const { server, root, end, answer, waiting, said, info } = await served();
  await answer(found());
  await said(info, 'That is all.');
  const seen = new Promise((resolve) => server.watcher.once('all', resolve));
  writeFileSync(join(root, 'rules/README.md'), 'Hello.');
  await seen;
  expect(waiting).toEqual([]);
  await server.close();
  expect(end).toHaveBeenCalled();
});

test('a checker that fails is told, and asked again at the next save', async () => {
  const folder = rulesFolder();
  const check = vi.fn<Aside['check']>().mockRejectedValueOnce(new Error('It broke off.'));
  check.mockResolvedValue(found(warning));
  const server = await createServer({
    root: folder.root,
    configFile: false,
    logLevel: 'silent',
    plugins: [checkedRules(folder.root, { check, end: () => undefined })],
    server: { port: 0, hmr: { port: 0 } },
  });
  onTestFinished(() => server.close());
  const failed = vi.spyOn(server.config.logger, 'error');
  const info = vi.spyOn(server.config.logger, 'info');
  await server.listen();
  await vi.waitFor(() => expect(failed).toHaveBeenCalledWith('Error: It broke off.'), 10_000);
  folder.change('rules/laws.yaml', 'Under a clear sky', 'Under the clear sky');
  await vi.waitFor(() => expect(info.mock.calls.join()).toContain('It is odd.'), 10_000);
});

test('a server without a page checks nothing', async () => {
  const folder = rulesFolder();
  const check = vi.fn<Aside['check']>();
  const server = await createServer({
    root: folder.root,
    configFile: false,
    logLevel: 'silent',
    plugins: [checkedRules(folder.root, { check, end: () => undefined })],
    server: { middlewareMode: true, hmr: { port: 0 } },
  });
  onTestFinished(() => server.close());
  expect(check).not.toHaveBeenCalled();
});
