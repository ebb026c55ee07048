import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { atRoot, inFolder } from './scripts/addresses.mjs';
import { findBrowser } from './scripts/browser.mjs';

// Each worker reads this file again; the first to look tells the others where the browser is.
process.env.CHERRY_BROWSER ??= findBrowser();

// CHERRY_FIREFOX=1 runs everything in Firefox too; a path instead of 1 says which.
const firefox = process.env.CHERRY_FIREFOX;
const firefoxPath = [firefox, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path !== undefined && existsSync(path),
);

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: '.cache/browser',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: '.cache/browser.json' }]],
  use: { baseURL: atRoot.url },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          executablePath: process.env.CHERRY_BROWSER,
          args: [
            '--headless',
            '--no-sandbox',
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      },
    },
    ...(firefox
      ? [
          {
            name: 'firefox',
            use: {
              ...devices['Desktop Firefox'],
              channel: 'moz-firefox',
              launchOptions: firefoxPath ? { executablePath: firefoxPath } : {},
            },
          },
        ]
      : []),
  ],
  webServer: [atRoot, inFolder].map(({ port, under, url }) => ({
    command: `node scripts/serve.mjs dist ${port} --under ${under}`,
    url,
    reuseExistingServer: false,
  })),
});
