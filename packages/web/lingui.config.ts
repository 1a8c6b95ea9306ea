import { defineConfig } from '@lingui/cli';

// English is the source: its texts stay inline in the components, so each route chunk carries its own. German is
// one catalogue, loaded only by those who read German.
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'de'],
  catalogs: [{ path: '<rootDir>/src/locales/{locale}', include: ['<rootDir>/src'], exclude: ['**/gql/**', '**/*.test.*'] }],
});
