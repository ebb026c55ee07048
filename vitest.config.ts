import { defineConfig, mergeConfig } from 'vitest/config';
import site from './vite.config.ts';

// The site's own plugins, so that tests meet the same compiled rules as the browser does.
export default mergeConfig(
  site,
  defineConfig({
    test: {
      // Proofs over every world take seconds; a slow machine must not turn one into a failure.
      testTimeout: 120_000,
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            environment: 'node',
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/browser/**'],
          },
        },
        {
          extends: true,
          test: {
            name: 'dom',
            environment: 'happy-dom',
            include: ['tests/**/*.test.tsx'],
            exclude: ['tests/browser/**'],
            setupFiles: ['tests/setup/dom.ts'],
          },
        },
      ],
    },
  }),
);
