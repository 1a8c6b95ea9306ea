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
  LedgerEntry: '../modules/audit/model.ts#LedgerEntryRow',
  LedgerCheckpoint: '../modules/audit/model.ts#CheckpointModel',
  Agreement: '../modules/agreements/model.ts#AgreementRow',
  AgreementConnection: '../modules/agreements/model.ts#AgreementPage',
  AgreementVersion: '../modules/agreements/model.ts#VersionRow',
  AgreementContent: '../modules/agreements/model.ts#ContentModel',
  Clause: '../modules/agreements/model.ts#ClauseModel',
  ClauseComment: '../modules/agreements/model.ts#CommentModel',
  ClauseMark: '../modules/agreements/model.ts#MarkRow',
  ClauseObstacle: '../modules/agreements/model.ts#ObstacleModel',
  Signature: '../modules/agreements/model.ts#SignatureRow',
  Nudge: '../modules/agreements/model.ts#NudgeRow',
  AgreementTemplate: '../modules/agreements/model.ts#TemplateModel',
  AgreementRollout: '../modules/agreements/model.ts#RolloutRow',
  TrustPreferences: '../modules/preferences/model.ts#PreferencesModel',
  Closing: '../modules/closings/model.ts#ClosingRow',
  ClosingWords: '../modules/closings/model.ts#ClosingWordsModel',
  Retention: '../modules/closings/model.ts#RetentionModel',
  ContentKey: '../modules/closings/model.ts#ContentKeyModel',
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
        scalars: { DateTime: 'string', Date: 'string', JSON: 'unknown' },
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
        scalars: { DateTime: 'string', Date: 'string', JSON: 'unknown' },
        mappers,
      },
    },
  },
};

export default config;
