import { test as base } from '@playwright/test';
import { atRoot } from '../../scripts/addresses.mjs';

export { expect } from '@playwright/test';

interface Quiet {
  /** The test goes to addresses that do not exist, so the browser may say so. */
  readonly mayMiss: boolean;
  readonly quiet: undefined;
}

const ownHost = new URL(atRoot.url).hostname;

/** A test that fails, too, where a page throws, complains in the console, or asks another host or in vain. */
export const test = base.extend<Quiet>({
  mayMiss: [false, { option: true }],
  quiet: [
    async ({ context, mayMiss }, use) => {
      const heard: string[] = [];
      context.on('weberror', (problem) => heard.push(problem.error().message));
      context.on('console', (message) => {
        if (message.type() === 'error') heard.push(message.text());
      });
      context.on('request', (request) => {
        const { hostname, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== ownHost) heard.push(request.url());
      });
      context.on('response', (response) => {
        if (response.status() >= 400) heard.push(`${String(response.status())} ${response.url()}`);
      });
      await use(undefined);
      base.expect(heard.filter((line) => !mayMiss || !line.includes('404'))).toEqual([]);
    },
    { auto: true },
  ],
});
