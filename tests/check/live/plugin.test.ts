import { join } from 'node:path';
import { createServer } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
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
  return { compiled: true, findings: [...findings], moved: [], standing: 'That is all.' };
}

/** A dev server over the small rules with this checker, a save away from the file system. */
async function served(aside: Aside) {
  const { root } = rulesFolder();
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [checkedRules(root, aside)],
    server: { port: 0, hmr: { port: 0 } },
  });
  onTestFinished(() => server.close());
  const info = vi.spyOn(server.config.logger, 'info');
  const failed = vi.spyOn(server.config.logger, 'error');
  const send = vi.spyOn(server.ws, 'send');
  const on = vi.spyOn(server.ws, 'on');
  await server.listen();
  return {
    root,
    server,
    send,
    info,
    failed,
    save: (file: string) => server.watcher.emit('all', 'change', join(root, file)),
    said: (log: typeof info, text: string) =>
      vi.waitFor(() => {
        const told = log.mock.calls.map(([message]) => message);
        expect(told.join('\n')).toContain(text);
      }, 10_000),
    /** As if a page had loaded and asked for news. */
    connect: () => {
      const calls: readonly (readonly unknown[])[] = on.mock.calls;
      for (const [event, listener] of calls)
        if (event === 'connection') z.function().parse(listener)();
    },
  };
}

/** The same, where checks are answered when a test says so. */
async function answered() {
  const waiting: ((reply: Reply) => void)[] = [];
  const end = vi.fn<() => void>();
  const check = () => new Promise<Reply>((resolve) => waiting.push(resolve));
  const all = await served({ check, end });
  const asked = () => vi.waitFor(() => expect(waiting).toHaveLength(1), 10_000);
  const answer = async (reply: Reply) => {
    await asked();
    waiting.pop()?.(reply);
  };
  return { ...all, waiting, asked, answer, end };
}

test('errors show in the page’s overlay with their places and links, and in the terminal', async () => {
  const { root, server, send, failed, answer, said } = await answered();
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
  const { send, info, answer, said } = await answered();
  await answer(found(warning));
  await said(info, 'new   rules/laws.yaml:2:3: warning: It is odd.\nThat is all.');
  expect(send).not.toHaveBeenCalled();
});

test('only what is new or gone since the last save is told again', async () => {
  const { save, info, answer, said } = await answered();
  await answer(found(warning));
  await said(info, 'It is odd.\nThat is all.');
  save('rules/laws.yaml');
  await answer(found(warning));
  await said(info, 'That is all.\nThat is all.');
  save('rules/laws.yaml');
  await answer(found());
  await said(info, 'gone  rules/laws.yaml (it was on line 2): It is odd.\nThat is all.');
});

test('whose verdict changed is told in the terminal, with a case and its link', async () => {
  const { server, info, answer, said } = await answered();
  const witness = { side: 'host' };
  const moved = [
    { text: '2 worlds change.', witness: null },
    { text: '    lay-a-mat → do-nothing 2', witness },
  ];
  await answer({ ...found(), moved });
  const address = server.resolvedUrls?.local[0] ?? '?';
  await said(
    info,
    `2 worlds change.\n    lay-a-mat → do-nothing 2\n        see ${address}verdict/#v=1&side=host\nThat is all.`,
  );
});

test('a page that comes later is told too, until the next save', async () => {
  const { connect, send, failed, save, answer, asked, said } = await answered();
  await answer(found(error));
  await said(failed, 'It is broken.');
  expect(send).toHaveBeenCalledTimes(1);
  connect();
  expect(send).toHaveBeenCalledTimes(2);
  save('rules/laws.yaml');
  await asked();
  connect();
  expect(send).toHaveBeenCalledTimes(2);
});

test('a save while a check runs makes its answer old: it is not told, and the rules are checked once more', async () => {
  const { send, info, save, answer, asked, said } = await answered();
  await asked();
  save('rules/laws.yaml');
  await answer(found(error));
  await answer(found(warning));
  await said(info, 'It is odd.');
  expect(send).not.toHaveBeenCalled();
});

test('rules that do not compile are told by whoever compiles them, not twice', async () => {
  const { connect, send, failed, info, save, answer, said } = await answered();
  await answer({ ...found(error), compiled: false });
  save('rules/laws.yaml');
  await answer(found(warning));
  await said(info, 'It is odd.');
  connect();
  expect([send.mock.calls, failed.mock.calls]).toEqual([[], []]);
});

test('other files are none of its business, and it ends with the server', async () => {
  const { server, save, end, answer, waiting, said, info } = await answered();
  await answer(found());
  await said(info, 'That is all.');
  save('rules/README.md');
  save('src/laws.yaml');
  expect(waiting).toEqual([]);
  await server.close();
  expect(end).toHaveBeenCalled();
});

test('a checker that fails is told, and asked again at the next save', async () => {
  const check = vi.fn<Aside['check']>().mockRejectedValueOnce(new Error('It broke off.'));
  check.mockResolvedValue(found(warning));
  const { save, said, failed, info } = await served({ check, end: () => undefined });
  await said(failed, 'It broke off.');
  save('rules/laws.yaml');
  await said(info, 'It is odd.');
});

test('a server without a page checks nothing', async () => {
  const { root } = rulesFolder();
  const check = vi.fn<Aside['check']>();
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [checkedRules(root, { check, end: () => undefined })],
    server: { middlewareMode: true, hmr: { port: 0 } },
  });
  onTestFinished(() => server.close());
  expect(check).not.toHaveBeenCalled();
});
