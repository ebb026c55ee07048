import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { rules } from '../../src/compile/vitePlugin.ts';

const overlay = z.object({
  type: z.literal('error'),
  err: z.object({ message: z.string(), loc: z.unknown() }),
});

/** A dev server over a copy of the rules, and what it tells the page. */
async function devServer() {
  const root = mkdtempSync(join(tmpdir(), 'cherry-rules-'));
  cpSync(fileURLToPath(new URL('../../rules', import.meta.url)), join(root, 'rules'), {
    recursive: true,
  });
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [rules(root)],
    server: { middlewareMode: true, hmr: { port: 0 } },
  });
  onTestFinished(async () => {
    await server.close();
    rmSync(root, { recursive: true });
  });
  const send = vi.spyOn(server.ws, 'send');
  const file = join(root, 'rules/points/door.yaml');
  return { server, send, file, text: readFileSync(file, 'utf8') };
}

test('a changed rules file reloads the page with the new rules', async () => {
  const { server, send, file, text } = await devServer();
  await server.transformRequest('virtual:ruleset');
  writeFileSync(file, text.replace('SAFe defines this role', 'SAFe spells out this role'));
  await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'full-reload' }), 10_000);
  const reloaded = await server.transformRequest('virtual:ruleset');
  expect(reloaded?.code).toContain('SAFe spells out this role');
});

test('a mistake in a rules file shows in the page’s overlay, with its line and column', async () => {
  const { server, send, file, text } = await devServer();
  await server.transformRequest('virtual:ruleset');
  writeFileSync(file, text.replace('framework: [safe]', 'framework: [saef]'));
  const line = text.split('\n').findIndex((one) => one.includes('framework: [safe]')) + 1;
  const told = await vi.waitFor(() => {
    const calls: readonly (readonly unknown[])[] = send.mock.calls;
    return overlay.parse(calls.at(-1)?.[0]).err;
  }, 10_000);
  expect(told.message).toContain(
    `rules/points/door.yaml:${line}:23: framework: there is no "saef"`,
  );
  expect(told.loc).toEqual({ file, line, column: 23 });
  await expect(server.transformRequest('virtual:ruleset')).rejects.toThrow('Did you mean "safe"?');
});
