import { lingui } from '@lingui/vite-plugin';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = 'http://127.0.0.1:4000';

export default defineConfig(({ command }) => ({
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
      failOnMissing: command === 'build',
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
