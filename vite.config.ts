import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { explained } from './src/check/explainedPlugin.ts';
import { checkedRules } from './src/check/live/plugin.ts';
import { catalogue } from './src/compile/cataloguePlugin.ts';
import { editions } from './src/compile/editionsPlugin.ts';
import { jobAds } from './src/compile/jobAdsPlugin.ts';
import { rules } from './src/compile/vitePlugin.ts';

// A relative base lets the built files work under any path of any host.
export default defineConfig({
  base: './',
  plugins: [react(), rules(), editions(), catalogue(), jobAds(), explained(), checkedRules()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One small stylesheet for all: a page that was written beforehand looks right before any script runs.
    cssCodeSplit: false,
  },
});
