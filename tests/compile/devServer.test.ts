import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import type { Plugin } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { rules } from '../../src/compile/vitePlugin.ts';

const overlay = z.object({
  type: z.literal('error'),
  err: z.object({ message: z.string(), loc: z.unknown() }),
});

/** A dev server over a copy of the small rules, and what it tells the page. */
async function devServer() {
  const root = mkdtempSync(join(tmpdir(), 'cherry-rules-'));
  cpSync(fileURLToPath(new URL('../fixtures/small-rules', import.meta.url)), root, {
    recursive: true,
  });
  // A file that comes before the folders have been looked through is no news.
  let watching: Promise<unknown> = Promise.resolve();
  const watched: Plugin = {
    name: 'watched',
    configureServer: ({ watcher }) => {
      watching = new Promise((resolve) => watcher.once('ready', resolve));
    },
  };
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [watched, rules(root)],
    server: { middlewareMode: true, hmr: { port: 0 } },
  });
  await watching;
  onTestFinished(async () => {
    await server.close();
    rmSync(root, { recursive: true });
  });
  const send = vi.spyOn(server.ws, 'send');
  await server.transformRequest('virtual:ruleset');
  return {
    server,
    root,
    /** Replaces a text in a rules file, as an editor would save it. */
    change: (file: string, from: string, to: string) => {
      const text = readFileSync(join(root, file), 'utf8');
      writeFileSync(join(root, file), text.replace(from, to));
    },
    reloaded: () =>
      vi.waitFor(() => expect(send).toHaveBeenLastCalledWith({ type: 'full-reload' }), 30_000),
    /** The error that the page is told last. */
    told: () =>
      vi.waitFor(() => {
        const calls: readonly (readonly unknown[])[] = send.mock.calls;
        return overlay.parse(calls.at(-1)?.[0]).err;
      }, 30_000),
  };
}

test('a changed rules file reloads the page with the new rules', async () => {
  const { server, change, reloaded } = await devServer();
  change('rules/points/wet.yaml', 'It rains already.', 'It pours already.');
  await reloaded();
  const after = await server.transformRequest('virtual:ruleset');
  expect(after?.code).toContain('It pours already.');
});

test('a mistake in a rules file shows in the page’s overlay, with its line and column', async () => {
  const { server, root, change, told, reloaded } = await devServer();
  change('rules/points/wet.yaml', 'sky: [rain]', 'sky: [rian]');
  const { message, loc } = await told();
  expect(message).toContain('rules/points/wet.yaml:2:17: sky: there is no "rian"');
  expect(loc).toEqual({ file: join(root, 'rules/points/wet.yaml'), line: 2, column: 17 });
  await expect(server.transformRequest('virtual:ruleset')).rejects.toThrow('Did you mean "rain"?');
  change('rules/points/wet.yaml', 'sky: [rian]', 'sky: [rain]');
  await reloaded();
});

test('a gap in a table shows at the table', async () => {
  const { root, change, told } = await devServer();
  change('rules/verdicts/host.yaml', '  - { when: {}, verdict: do-nothing }\n', '');
  const { message, loc } = await told();
  expect(message).toContain('No row of this table fits somebody who answers { side: host');
  expect(loc).toEqual({ file: join(root, 'rules/verdicts/host.yaml'), line: 17, column: 3 });
});

test('a file that would be ignored is told', async () => {
  const { root, told } = await devServer();
  writeFileSync(join(root, 'rules/points/snow.yml'), '[]');
  expect((await told()).message).toContain('rules/points/snow.yml:1:1: Only files ending in .yaml');
});

test('whatever else goes wrong is told too, and the server lives on', async () => {
  const { server, root, change, told, reloaded } = await devServer();
  // A name that leads nowhere: reading it throws, and no file holds the mistake.
  symlinkSync(join(root, 'nowhere'), join(root, 'rules/points/lost.yaml'));
  change('rules/points/wet.yaml', 'It rains already.', 'It pours already.');
  const { message } = await told();
  expect(message).toContain('The rules cannot be compiled, and the compiler cannot say where.');
  expect(message).toContain('lost.yaml');
  await expect(server.transformRequest('virtual:ruleset')).rejects.toThrow('lost.yaml');
  rmSync(join(root, 'rules/points/lost.yaml'));
  change('rules/points/wet.yaml', 'It pours already.', 'It drizzles already.');
  await reloaded();
});
