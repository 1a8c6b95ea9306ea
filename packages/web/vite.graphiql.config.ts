import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The GraphQL explorer is a build of its own, so that nothing of it can end up in the application's chunks. */
export default defineConfig({
  plugins: [react()],
  publicDir: false,
  build: {
    target: 'es2024',
    outDir: 'dist',
    emptyOutDir: false,
    assetsDir: 'assets/graphiql',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2500,
    rolldownOptions: { input: 'graphiql.html' },
  },
});
