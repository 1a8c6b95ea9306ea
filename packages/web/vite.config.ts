import { lingui } from '@lingui/vite-plugin';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Libraries that the first page cannot do without. */
const firstPageLibraries =
  /node_modules\/(react|react-dom|scheduler|use-sync-external-store|clsx|@tanstack\/(react-router|router-core|history|store|react-store|query-core|react-query)|@lingui\/(core|react|message-utils))\//;

/** Our code that every page shares; overlays and what only some pages use stay apart. */
const firstPageCode =
  /packages\/web\/src\/(lib\/(?!autosave|csv|draft|subscribe|redirect|question-hints)|gql\/|app\/(shell\/(?!command-palette|palette)|home\/|providers|router|not-found|page-crash)|ui\/(?!overlay\/|picker|virtual-table|tag-editor|time-zone-input|export-button|search-input|field-row|question-hint|open-question|line-chart))/;

const api = 'http://127.0.0.1:4000';

export default defineConfig(({ command, mode }) => ({
  plugins: [
    tanstackRouter({
      target: 'react',
      routesDirectory: './src/app/routes',
      generatedRouteTree: './src/app/routeTree.gen.ts',
      autoCodeSplitting: true,
      addExtensions: true,
      quoteStyle: 'single',
      semicolons: true,
      disableLogging: true,
    }),
    react(),
    lingui({
      // A message without its German text fails the build, not the reader.
      failOnMissing: command === 'build' && mode === 'production',
      failOnCompileError: true,
      macroTransform: { macro: { descriptorFields: 'message' } },
    }),
  ],
  resolve: { dedupe: ['graphql', 'react', 'react-dom'] },
  build: {
    target: 'es2024',
    manifest: true,
    // Fonts and pictures stay files of their own: they are preloaded and cached, never inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Three files for the first page instead of seventy: what never changes, what everything needs, and Home.
        codeSplitting: {
          groups: [
            { name: 'base', test: firstPageLibraries, priority: 2 },
            { name: 'app', test: firstPageCode, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: {
      '/graphql': { target: api, ws: true },
      '/auth': api,
      '/v1': api,
      '/demo': api,
      '/docs': api,
      '/healthz': api,
    },
  },
}));
