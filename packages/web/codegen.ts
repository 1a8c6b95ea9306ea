import type { CodegenConfig } from '@graphql-codegen/cli';

// Typed operations of the SPA. The documents are `.graphql` files beside the components; what is generated carries
// only the hash that the server knows a document by, so no query text ends up in the browser.
const config: CodegenConfig = {
  schema: '../shared/schema.graphql',
  documents: ['src/**/*.graphql'],
  ignoreNoDocuments: true,
  generates: {
    './src/gql/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
      },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        skipTypename: true,
        scalars: { DateTime: 'string', Date: 'string', ID: 'string', JSON: 'unknown' },
      },
    },
  },
};

export default config;
