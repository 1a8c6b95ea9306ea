import type { CodegenConfig } from '@graphql-codegen/cli';

/** Rows behind GraphQL types: what a resolver of that type receives as its parent. */
const mappers = {
  DateTime: 'Date',
  Viewer: '../modules/identity/model.ts#ViewerModel',
  Account: '../modules/identity/model.ts#AccountModel',
  Organization: '../modules/identity/model.ts#OrganizationRow',
  Membership: '../modules/identity/model.ts#MembershipRow',
  Person: '../modules/identity/model.ts#PersonRow',
  PersonConnection: '../modules/identity/queries.ts#PeoplePage',
  Invitation: '../modules/identity/model.ts#InvitationRow',
  Program: '../modules/programs/model.ts#ProgramRow',
  ProgramConnection: '../modules/programs/model.ts#ProgramPage',
  GuideProfile: '../modules/programs/model.ts#GuideProfileRow',
  GuideProfileConnection: '../modules/programs/model.ts#GuideProfilePage',
  Qualification: '../modules/programs/model.ts#QualificationRow',
  Relationship: '../modules/relationships/model.ts#RelationshipRow',
  RelationshipConnection: '../modules/relationships/model.ts#RelationshipPage',
  RelationshipEvent: '../modules/relationships/model.ts#RelationshipEventRow',
  ProposalResponse: '../modules/relationships/model.ts#ProposalResponseModel',
  Import: '../modules/imports/model.ts#ImportRow',
  ImportConnection: '../modules/imports/model.ts#ImportPage',
  ImportProblem: '../modules/imports/model.ts#ProblemRow',
  ImportProblemConnection: '../modules/imports/model.ts#ProblemPage',
  ImportRow: '../modules/imports/model.ts#FileRowRow',
  ImportRowConnection: '../modules/imports/model.ts#FileRowPage',
};

const config: CodegenConfig = {
  schema: ['src/http/base.graphql', 'src/modules/*/*.graphql'],
  generates: {
    '../shared/schema.graphql': {
      plugins: ['schema-ast'],
      config: { includeDirectives: true, sort: false },
    },
    '../shared/src/generated/schema.ts': {
      plugins: ['typescript'],
      config: {
        enumType: 'string-literal',
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: { DateTime: 'string', Date: 'string' },
        avoidOptionals: { field: true },
      },
    },
    'src/generated/resolvers.ts': {
      plugins: [
        { add: { content: "import type * as Types from '@rapport/shared';" } },
        'typescript-resolvers',
      ],
      config: {
        contextType: '../context.ts#Context',
        namespacedImportName: 'Types',
        enumType: 'string-literal',
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: { DateTime: 'string', Date: 'string' },
        mappers,
      },
    },
  },
};

export default config;
