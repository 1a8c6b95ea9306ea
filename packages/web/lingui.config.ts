import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

// English is the source: its texts stay inline in the components, so each route chunk carries its own. German is
// one catalogue, loaded only by those who read German.
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'de'],
  // Files without lines: a catalogue changes when its texts do, not whenever code moves.
  format: formatter({ lineNumbers: false }),
  catalogs: [
    {
      path: '<rootDir>/src/locales/{locale}',
      include: ['<rootDir>/src'],
      exclude: ['**/gql/**', '**/*.test.*'],
    },
  ],
});
