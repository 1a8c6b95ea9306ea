import type * as Types from '@rapport/shared';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ViewerModel, AccountModel, OrganizationRow, MembershipRow, PersonRow, InvitationRow } from '../modules/identity/model.ts';
import type { PeoplePage } from '../modules/identity/queries.ts';
import type { ProgramRow, ProgramPage, GuideProfileRow, GuideProfilePage, QualificationRow } from '../modules/programs/model.ts';
import type { RelationshipRow, RelationshipPage, RelationshipEventRow, ProposalResponseModel } from '../modules/relationships/model.ts';
import type { ImportRow, ImportPage, ProblemRow, ProblemPage, FileRowRow, FileRowPage } from '../modules/imports/model.ts';
import type { LedgerEntryRow, CheckpointModel } from '../modules/audit/model.ts';
import type { AgreementRow, AgreementPage, VersionRow, ContentModel, ClauseModel, CommentModel, MarkRow, ObstacleModel, SignatureRow, NudgeRow, TemplateModel, RolloutRow } from '../modules/agreements/model.ts';
import type { PreferencesModel } from '../modules/preferences/model.ts';
import type { SessionRow, SessionPage, SeriesRow, PreviewedModel } from '../modules/sessions/model.ts';
import type { ClosingRow, ClosingWordsModel, RetentionModel, ContentKeyModel } from '../modules/closings/model.ts';
import type { Context } from '../context.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };


export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Types.Maybe<TTypes> | Promise<Types.Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AgreementRow )
    | ( RolloutRow )
    | ( VersionRow )
    | ( CommentModel )
    | ( GuideProfileRow )
    | ( ImportRow )
    | ( InvitationRow )
    | ( MembershipRow )
    | ( NudgeRow )
    | ( OrganizationRow )
    | ( PersonRow )
    | ( ProgramRow )
    | ( QualificationRow )
    | ( RelationshipRow )
    | ( SessionRow )
    | ( SignatureRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptInvitationInput: Types.AcceptInvitationInput;
  AcceptInvitationPayload: ResolverTypeWrapper<Types.AcceptInvitationPayload>;
  Account: ResolverTypeWrapper<AccountModel>;
  Agreement: ResolverTypeWrapper<AgreementRow>;
  AgreementConnection: ResolverTypeWrapper<AgreementPage>;
  AgreementContent: ResolverTypeWrapper<ContentModel>;
  AgreementEdge: ResolverTypeWrapper<Omit<Types.AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementFilter: Types.AgreementFilter;
  AgreementOverview: ResolverTypeWrapper<Types.AgreementOverview>;
  AgreementPayload: ResolverTypeWrapper<Omit<Types.AgreementPayload, 'agreement'> & { agreement?: Types.Maybe<ResolversTypes['Agreement']> }>;
  AgreementRollout: ResolverTypeWrapper<RolloutRow>;
  AgreementRolloutPayload: ResolverTypeWrapper<Omit<Types.AgreementRolloutPayload, 'agreementRollout'> & { agreementRollout?: Types.Maybe<ResolversTypes['AgreementRollout']> }>;
  AgreementStanding: Types.AgreementStanding;
  AgreementTemplate: ResolverTypeWrapper<TemplateModel>;
  AgreementTemplatePayload: ResolverTypeWrapper<Omit<Types.AgreementTemplatePayload, 'agreementTemplate'> & { agreementTemplate?: Types.Maybe<ResolversTypes['AgreementTemplate']> }>;
  AgreementVerification: ResolverTypeWrapper<Omit<Types.AgreementVerification, 'checkedAt'> & { checkedAt: ResolversTypes['DateTime'] }>;
  AgreementVersion: ResolverTypeWrapper<VersionRow>;
  AgreementVersionInput: Types.AgreementVersionInput;
  AgreementVersionState: Types.AgreementVersionState;
  ApplyImportInput: Types.ApplyImportInput;
  AttendanceStanding: Types.AttendanceStanding;
  AttendanceWord: Types.AttendanceWord;
  Boolean: ResolverTypeWrapper<Types.Scalars['Boolean']['output']>;
  CancelImportInput: Types.CancelImportInput;
  CancelProposalInput: Types.CancelProposalInput;
  CancelSessionInput: Types.CancelSessionInput;
  ChangeSessionInput: Types.ChangeSessionInput;
  Clause: ResolverTypeWrapper<ClauseModel>;
  ClauseComment: ResolverTypeWrapper<CommentModel>;
  ClauseKind: Types.ClauseKind;
  ClauseMark: ResolverTypeWrapper<MarkRow>;
  ClauseObstacle: ResolverTypeWrapper<ObstacleModel>;
  Closing: ResolverTypeWrapper<ClosingRow>;
  ClosingKind: Types.ClosingKind;
  ClosingWords: ResolverTypeWrapper<ClosingWordsModel>;
  CommentOnClauseInput: Types.CommentOnClauseInput;
  ConfirmReviewInput: Types.ConfirmReviewInput;
  ContentKey: ResolverTypeWrapper<ContentKeyModel>;
  ContentType: Types.ContentType;
  CreatePersonInput: Types.CreatePersonInput;
  CreateProgramInput: Types.CreateProgramInput;
  Date: ResolverTypeWrapper<Types.Scalars['Date']['output']>;
  DateStyle: Types.DateStyle;
  DateTime: ResolverTypeWrapper<Date>;
  DeclineAgreementInput: Types.DeclineAgreementInput;
  DemoRole: ResolverTypeWrapper<Types.DemoRole>;
  Department: ResolverTypeWrapper<Types.Department>;
  DraftAgreementInput: Types.DraftAgreementInput;
  EditClauseInput: Types.EditClauseInput;
  EndingPreview: ResolverTypeWrapper<Types.EndingPreview>;
  GuideFilter: Types.GuideFilter;
  GuideProfile: ResolverTypeWrapper<GuideProfileRow>;
  GuideProfileConnection: ResolverTypeWrapper<GuideProfilePage>;
  GuideProfileEdge: ResolverTypeWrapper<Omit<Types.GuideProfileEdge, 'node'> & { node: ResolversTypes['GuideProfile'] }>;
  GuideProfileGap: Types.GuideProfileGap;
  GuideProfilePayload: ResolverTypeWrapper<Omit<Types.GuideProfilePayload, 'guideProfile'> & { guideProfile?: Types.Maybe<ResolversTypes['GuideProfile']> }>;
  ID: ResolverTypeWrapper<Types.Scalars['ID']['output']>;
  Import: ResolverTypeWrapper<ImportRow>;
  ImportAction: Types.ImportAction;
  ImportChange: ResolverTypeWrapper<Types.ImportChange>;
  ImportColumn: ResolverTypeWrapper<Types.ImportColumn>;
  ImportColumnInput: Types.ImportColumnInput;
  ImportConnection: ResolverTypeWrapper<ImportPage>;
  ImportCounts: ResolverTypeWrapper<Types.ImportCounts>;
  ImportEdge: ResolverTypeWrapper<Omit<Types.ImportEdge, 'node'> & { node: ResolversTypes['Import'] }>;
  ImportField: Types.ImportField;
  ImportKind: Types.ImportKind;
  ImportPayload: ResolverTypeWrapper<Omit<Types.ImportPayload, 'import'> & { import?: Types.Maybe<ResolversTypes['Import']> }>;
  ImportProblem: ResolverTypeWrapper<ProblemRow>;
  ImportProblemConnection: ResolverTypeWrapper<ProblemPage>;
  ImportProblemEdge: ResolverTypeWrapper<Omit<Types.ImportProblemEdge, 'node'> & { node: ResolversTypes['ImportProblem'] }>;
  ImportProgress: ResolverTypeWrapper<Types.ImportProgress>;
  ImportRow: ResolverTypeWrapper<FileRowRow>;
  ImportRowConnection: ResolverTypeWrapper<FileRowPage>;
  ImportRowEdge: ResolverTypeWrapper<Omit<Types.ImportRowEdge, 'node'> & { node: ResolversTypes['ImportRow'] }>;
  ImportState: Types.ImportState;
  ImportStep: Types.ImportStep;
  Int: ResolverTypeWrapper<Types.Scalars['Int']['output']>;
  Invitation: ResolverTypeWrapper<InvitationRow>;
  InvitationPayload: ResolverTypeWrapper<Omit<Types.InvitationPayload, 'invitation'> & { invitation?: Types.Maybe<ResolversTypes['Invitation']> }>;
  InvitationPreview: ResolverTypeWrapper<Types.InvitationPreview>;
  InvitationState: Types.InvitationState;
  InvitePersonInput: Types.InvitePersonInput;
  JSON: ResolverTypeWrapper<Types.Scalars['JSON']['output']>;
  Language: Types.Language;
  LedgerCheckpoint: ResolverTypeWrapper<CheckpointModel>;
  LedgerConnection: ResolverTypeWrapper<Omit<Types.LedgerConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LedgerEdge']> }>;
  LedgerEdge: ResolverTypeWrapper<Omit<Types.LedgerEdge, 'node'> & { node: ResolversTypes['LedgerEntry'] }>;
  LedgerEntry: ResolverTypeWrapper<LedgerEntryRow>;
  LedgerKind: Types.LedgerKind;
  MapImportInput: Types.MapImportInput;
  MarkClauseInput: Types.MarkClauseInput;
  Membership: ResolverTypeWrapper<MembershipRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Nudge: ResolverTypeWrapper<NudgeRow>;
  NudgeKind: Types.NudgeKind;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  PageInfo: ResolverTypeWrapper<Types.PageInfo>;
  Party: Types.Party;
  PeopleFilter: Types.PeopleFilter;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonConnection: ResolverTypeWrapper<PeoplePage>;
  PersonEdge: ResolverTypeWrapper<Omit<Types.PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonOrder: Types.PersonOrder;
  PersonPayload: ResolverTypeWrapper<Omit<Types.PersonPayload, 'person'> & { person?: Types.Maybe<ResolversTypes['Person']> }>;
  PlanSessionInput: Types.PlanSessionInput;
  PreviewedSession: ResolverTypeWrapper<PreviewedModel>;
  Program: ResolverTypeWrapper<ProgramRow>;
  ProgramConnection: ResolverTypeWrapper<ProgramPage>;
  ProgramEdge: ResolverTypeWrapper<Omit<Types.ProgramEdge, 'node'> & { node: ResolversTypes['Program'] }>;
  ProgramFunnel: ResolverTypeWrapper<Types.ProgramFunnel>;
  ProgramPayload: ResolverTypeWrapper<Omit<Types.ProgramPayload, 'program'> & { program?: Types.Maybe<ResolversTypes['Program']> }>;
  ProgramPhase: Types.ProgramPhase;
  ProposalAnswer: Types.ProposalAnswer;
  ProposalResponse: ResolverTypeWrapper<ProposalResponseModel>;
  ProposeRelationshipInput: Types.ProposeRelationshipInput;
  Qualification: ResolverTypeWrapper<QualificationRow>;
  QualificationInput: Types.QualificationInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Relationship: ResolverTypeWrapper<RelationshipRow>;
  RelationshipConnection: ResolverTypeWrapper<RelationshipPage>;
  RelationshipEdge: ResolverTypeWrapper<Omit<Types.RelationshipEdge, 'node'> & { node: ResolversTypes['Relationship'] }>;
  RelationshipEvent: ResolverTypeWrapper<RelationshipEventRow>;
  RelationshipEventKind: Types.RelationshipEventKind;
  RelationshipFilter: Types.RelationshipFilter;
  RelationshipInput: Types.RelationshipInput;
  RelationshipKind: Types.RelationshipKind;
  RelationshipOrder: Types.RelationshipOrder;
  RelationshipPayload: ResolverTypeWrapper<Omit<Types.RelationshipPayload, 'relationship'> & { relationship?: Types.Maybe<ResolversTypes['Relationship']> }>;
  RelationshipState: Types.RelationshipState;
  ResetAgreementTemplateInput: Types.ResetAgreementTemplateInput;
  ResolveCommentInput: Types.ResolveCommentInput;
  RespondToProposalInput: Types.RespondToProposalInput;
  RestoreSessionInput: Types.RestoreSessionInput;
  Retention: ResolverTypeWrapper<RetentionModel>;
  RevokeInvitationInput: Types.RevokeInvitationInput;
  Role: Types.Role;
  RolloutState: Types.RolloutState;
  SaveAgreementTemplateInput: Types.SaveAgreementTemplateInput;
  SaveClosingWordsInput: Types.SaveClosingWordsInput;
  SaveGuideProfileInput: Types.SaveGuideProfileInput;
  SaveTrustPreferencesInput: Types.SaveTrustPreferencesInput;
  SayAttendanceInput: Types.SayAttendanceInput;
  SeriesScope: Types.SeriesScope;
  Session: ResolverTypeWrapper<SessionRow>;
  SessionAllowance: ResolverTypeWrapper<Types.SessionAllowance>;
  SessionAttendance: ResolverTypeWrapper<SessionRow>;
  SessionChannel: Types.SessionChannel;
  SessionConnection: ResolverTypeWrapper<SessionPage>;
  SessionCounts: ResolverTypeWrapper<Types.SessionCounts>;
  SessionEdge: ResolverTypeWrapper<Omit<Types.SessionEdge, 'node'> & { node: ResolversTypes['Session'] }>;
  SessionPayload: ResolverTypeWrapper<Omit<Types.SessionPayload, 'session'> & { session?: Types.Maybe<ResolversTypes['Session']> }>;
  SessionPreview: ResolverTypeWrapper<Omit<Types.SessionPreview, 'sessions'> & { sessions: ReadonlyArray<ResolversTypes['PreviewedSession']> }>;
  SessionSeries: ResolverTypeWrapper<SeriesRow>;
  SessionState: Types.SessionState;
  SessionStep: Types.SessionStep;
  SessionWindow: Types.SessionWindow;
  SessionWordsInput: Types.SessionWordsInput;
  SetLegalHoldInput: Types.SetLegalHoldInput;
  SetPersonActiveInput: Types.SetPersonActiveInput;
  SetRolesInput: Types.SetRolesInput;
  SignAgreementInput: Types.SignAgreementInput;
  SignInOptions: ResolverTypeWrapper<Types.SignInOptions>;
  Signatory: Types.Signatory;
  Signature: ResolverTypeWrapper<SignatureRow>;
  SponsorField: Types.SponsorField;
  SponsorInformation: ResolverTypeWrapper<Types.SponsorInformation>;
  SponsorLevel: Types.SponsorLevel;
  StartAgreementRolloutInput: Types.StartAgreementRolloutInput;
  StartClosingInput: Types.StartClosingInput;
  String: ResolverTypeWrapper<Types.Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TemplateClause: ResolverTypeWrapper<Types.TemplateClause>;
  TrustPreferences: ResolverTypeWrapper<PreferencesModel>;
  UpdateMyProfileInput: Types.UpdateMyProfileInput;
  UpdatePersonInput: Types.UpdatePersonInput;
  UpdateProgramInput: Types.UpdateProgramInput;
  UserError: ResolverTypeWrapper<Types.UserError>;
  UserErrorCode: Types.UserErrorCode;
  VerifyQualificationInput: Types.VerifyQualificationInput;
  Viewer: ResolverTypeWrapper<ViewerModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInvitationInput: Types.AcceptInvitationInput;
  AcceptInvitationPayload: Types.AcceptInvitationPayload;
  Account: AccountModel;
  Agreement: AgreementRow;
  AgreementConnection: AgreementPage;
  AgreementContent: ContentModel;
  AgreementEdge: Omit<Types.AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementFilter: Types.AgreementFilter;
  AgreementOverview: Types.AgreementOverview;
  AgreementPayload: Omit<Types.AgreementPayload, 'agreement'> & { agreement?: Types.Maybe<ResolversParentTypes['Agreement']> };
  AgreementRollout: RolloutRow;
  AgreementRolloutPayload: Omit<Types.AgreementRolloutPayload, 'agreementRollout'> & { agreementRollout?: Types.Maybe<ResolversParentTypes['AgreementRollout']> };
  AgreementTemplate: TemplateModel;
  AgreementTemplatePayload: Omit<Types.AgreementTemplatePayload, 'agreementTemplate'> & { agreementTemplate?: Types.Maybe<ResolversParentTypes['AgreementTemplate']> };
  AgreementVerification: Omit<Types.AgreementVerification, 'checkedAt'> & { checkedAt: ResolversParentTypes['DateTime'] };
  AgreementVersion: VersionRow;
  AgreementVersionInput: Types.AgreementVersionInput;
  ApplyImportInput: Types.ApplyImportInput;
  Boolean: Types.Scalars['Boolean']['output'];
  CancelImportInput: Types.CancelImportInput;
  CancelProposalInput: Types.CancelProposalInput;
  CancelSessionInput: Types.CancelSessionInput;
  ChangeSessionInput: Types.ChangeSessionInput;
  Clause: ClauseModel;
  ClauseComment: CommentModel;
  ClauseMark: MarkRow;
  ClauseObstacle: ObstacleModel;
  Closing: ClosingRow;
  ClosingWords: ClosingWordsModel;
  CommentOnClauseInput: Types.CommentOnClauseInput;
  ConfirmReviewInput: Types.ConfirmReviewInput;
  ContentKey: ContentKeyModel;
  CreatePersonInput: Types.CreatePersonInput;
  CreateProgramInput: Types.CreateProgramInput;
  Date: Types.Scalars['Date']['output'];
  DateTime: Date;
  DeclineAgreementInput: Types.DeclineAgreementInput;
  DemoRole: Types.DemoRole;
  Department: Types.Department;
  DraftAgreementInput: Types.DraftAgreementInput;
  EditClauseInput: Types.EditClauseInput;
  EndingPreview: Types.EndingPreview;
  GuideFilter: Types.GuideFilter;
  GuideProfile: GuideProfileRow;
  GuideProfileConnection: GuideProfilePage;
  GuideProfileEdge: Omit<Types.GuideProfileEdge, 'node'> & { node: ResolversParentTypes['GuideProfile'] };
  GuideProfilePayload: Omit<Types.GuideProfilePayload, 'guideProfile'> & { guideProfile?: Types.Maybe<ResolversParentTypes['GuideProfile']> };
  ID: Types.Scalars['ID']['output'];
  Import: ImportRow;
  ImportChange: Types.ImportChange;
  ImportColumn: Types.ImportColumn;
  ImportColumnInput: Types.ImportColumnInput;
  ImportConnection: ImportPage;
  ImportCounts: Types.ImportCounts;
  ImportEdge: Omit<Types.ImportEdge, 'node'> & { node: ResolversParentTypes['Import'] };
  ImportPayload: Omit<Types.ImportPayload, 'import'> & { import?: Types.Maybe<ResolversParentTypes['Import']> };
  ImportProblem: ProblemRow;
  ImportProblemConnection: ProblemPage;
  ImportProblemEdge: Omit<Types.ImportProblemEdge, 'node'> & { node: ResolversParentTypes['ImportProblem'] };
  ImportProgress: Types.ImportProgress;
  ImportRow: FileRowRow;
  ImportRowConnection: FileRowPage;
  ImportRowEdge: Omit<Types.ImportRowEdge, 'node'> & { node: ResolversParentTypes['ImportRow'] };
  Int: Types.Scalars['Int']['output'];
  Invitation: InvitationRow;
  InvitationPayload: Omit<Types.InvitationPayload, 'invitation'> & { invitation?: Types.Maybe<ResolversParentTypes['Invitation']> };
  InvitationPreview: Types.InvitationPreview;
  InvitePersonInput: Types.InvitePersonInput;
  JSON: Types.Scalars['JSON']['output'];
  LedgerCheckpoint: CheckpointModel;
  LedgerConnection: Omit<Types.LedgerConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LedgerEdge']> };
  LedgerEdge: Omit<Types.LedgerEdge, 'node'> & { node: ResolversParentTypes['LedgerEntry'] };
  LedgerEntry: LedgerEntryRow;
  MapImportInput: Types.MapImportInput;
  MarkClauseInput: Types.MarkClauseInput;
  Membership: MembershipRow;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Nudge: NudgeRow;
  Organization: OrganizationRow;
  PageInfo: Types.PageInfo;
  PeopleFilter: Types.PeopleFilter;
  Person: PersonRow;
  PersonConnection: PeoplePage;
  PersonEdge: Omit<Types.PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonPayload: Omit<Types.PersonPayload, 'person'> & { person?: Types.Maybe<ResolversParentTypes['Person']> };
  PlanSessionInput: Types.PlanSessionInput;
  PreviewedSession: PreviewedModel;
  Program: ProgramRow;
  ProgramConnection: ProgramPage;
  ProgramEdge: Omit<Types.ProgramEdge, 'node'> & { node: ResolversParentTypes['Program'] };
  ProgramFunnel: Types.ProgramFunnel;
  ProgramPayload: Omit<Types.ProgramPayload, 'program'> & { program?: Types.Maybe<ResolversParentTypes['Program']> };
  ProposalResponse: ProposalResponseModel;
  ProposeRelationshipInput: Types.ProposeRelationshipInput;
  Qualification: QualificationRow;
  QualificationInput: Types.QualificationInput;
  Query: Record<PropertyKey, never>;
  Relationship: RelationshipRow;
  RelationshipConnection: RelationshipPage;
  RelationshipEdge: Omit<Types.RelationshipEdge, 'node'> & { node: ResolversParentTypes['Relationship'] };
  RelationshipEvent: RelationshipEventRow;
  RelationshipFilter: Types.RelationshipFilter;
  RelationshipInput: Types.RelationshipInput;
  RelationshipPayload: Omit<Types.RelationshipPayload, 'relationship'> & { relationship?: Types.Maybe<ResolversParentTypes['Relationship']> };
  ResetAgreementTemplateInput: Types.ResetAgreementTemplateInput;
  ResolveCommentInput: Types.ResolveCommentInput;
  RespondToProposalInput: Types.RespondToProposalInput;
  RestoreSessionInput: Types.RestoreSessionInput;
  Retention: RetentionModel;
  RevokeInvitationInput: Types.RevokeInvitationInput;
  SaveAgreementTemplateInput: Types.SaveAgreementTemplateInput;
  SaveClosingWordsInput: Types.SaveClosingWordsInput;
  SaveGuideProfileInput: Types.SaveGuideProfileInput;
  SaveTrustPreferencesInput: Types.SaveTrustPreferencesInput;
  SayAttendanceInput: Types.SayAttendanceInput;
  Session: SessionRow;
  SessionAllowance: Types.SessionAllowance;
  SessionAttendance: SessionRow;
  SessionConnection: SessionPage;
  SessionCounts: Types.SessionCounts;
  SessionEdge: Omit<Types.SessionEdge, 'node'> & { node: ResolversParentTypes['Session'] };
  SessionPayload: Omit<Types.SessionPayload, 'session'> & { session?: Types.Maybe<ResolversParentTypes['Session']> };
  SessionPreview: Omit<Types.SessionPreview, 'sessions'> & { sessions: ReadonlyArray<ResolversParentTypes['PreviewedSession']> };
  SessionSeries: SeriesRow;
  SessionWordsInput: Types.SessionWordsInput;
  SetLegalHoldInput: Types.SetLegalHoldInput;
  SetPersonActiveInput: Types.SetPersonActiveInput;
  SetRolesInput: Types.SetRolesInput;
  SignAgreementInput: Types.SignAgreementInput;
  SignInOptions: Types.SignInOptions;
  Signature: SignatureRow;
  SponsorInformation: Types.SponsorInformation;
  StartAgreementRolloutInput: Types.StartAgreementRolloutInput;
  StartClosingInput: Types.StartClosingInput;
  String: Types.Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  TemplateClause: Types.TemplateClause;
  TrustPreferences: PreferencesModel;
  UpdateMyProfileInput: Types.UpdateMyProfileInput;
  UpdatePersonInput: Types.UpdatePersonInput;
  UpdateProgramInput: Types.UpdateProgramInput;
  UserError: Types.UserError;
  VerifyQualificationInput: Types.VerifyQualificationInput;
  Viewer: ViewerModel;
};

export type AcceptInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptInvitationPayload'] = ResolversParentTypes['AcceptInvitationPayload']> = {
  email?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  organizationId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  twoFactorEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  guide?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<Types.Maybe<ResolversTypes['AgreementVersion']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  learner?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  open?: Resolver<Types.Maybe<ResolversTypes['AgreementVersion']>, ParentType, ContextType>;
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  relationship?: Resolver<Types.Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  sessionsHeld?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sponsor?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  sponsorInformation?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['SponsorInformation']>>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['AgreementVersion']>, ParentType, ContextType>;
  viewerCanDraft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerSignatory?: Resolver<Types.Maybe<ResolversTypes['Signatory']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementContent'] = ResolversParentTypes['AgreementContent']> = {
  canonical?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  obstacles?: Resolver<ReadonlyArray<ResolversTypes['ClauseObstacle']>, ParentType, ContextType>;
  profile?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AgreementOverviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementOverview'] = ResolversParentTypes['AgreementOverview']> = {
  drafting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notStarted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingForSignatures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementPayload'] = ResolversParentTypes['AgreementPayload']> = {
  agreement?: Resolver<Types.Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AgreementRolloutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementRollout'] = ResolversParentTypes['AgreementRollout']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finishedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RolloutState'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementRolloutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementRolloutPayload'] = ResolversParentTypes['AgreementRolloutPayload']> = {
  agreementRollout?: Resolver<Types.Maybe<ResolversTypes['AgreementRollout']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AgreementTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementTemplate'] = ResolversParentTypes['AgreementTemplate']> = {
  clauses?: Resolver<ReadonlyArray<ResolversTypes['TemplateClause']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  program?: Resolver<Types.Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  threeWay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedBy?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type AgreementTemplatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementTemplatePayload'] = ResolversParentTypes['AgreementTemplatePayload']> = {
  agreementTemplate?: Resolver<Types.Maybe<ResolversTypes['AgreementTemplate']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AgreementVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementVerification'] = ResolversParentTypes['AgreementVerification']> = {
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  documentIntact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  invalidSignatures?: Resolver<ReadonlyArray<ResolversTypes['Signatory']>, ParentType, ContextType>;
  validSignatures?: Resolver<ReadonlyArray<ResolversTypes['Signatory']>, ParentType, ContextType>;
};

export type AgreementVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementVersion'] = ResolversParentTypes['AgreementVersion']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  content?: Resolver<Types.Maybe<ResolversTypes['AgreementContent']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  declineReason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declinedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  declinedBy?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  endedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hash?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  proposedBy?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  purposeWritten?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reviewDueOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewedBy?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['Signature']>, ParentType, ContextType>;
  signingStatement?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.AgreementVersionSigningStatementArgs, 'language'>>;
  state?: Resolver<ResolversTypes['AgreementVersionState'], ParentType, ContextType>;
  verification?: Resolver<Types.Maybe<ResolversTypes['AgreementVerification']>, ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanPropose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waitingFor?: Resolver<ReadonlyArray<ResolversTypes['Signatory']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  changedBy?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  comments?: Resolver<ReadonlyArray<ResolversTypes['ClauseComment']>, ParentType, ContextType>;
  data?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  effects?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ClauseEffectsArgs, 'language'>>;
  kind?: Resolver<ResolversTypes['ClauseKind'], ParentType, ContextType>;
  marks?: Resolver<ReadonlyArray<ResolversTypes['ClauseMark']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ClauseSentencesArgs, 'language'>>;
};

export type ClauseCommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseComment'] = ResolversParentTypes['ClauseComment']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resolvedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseMarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseMark'] = ResolversParentTypes['ClauseMark']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type ClauseObstacleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseObstacle'] = ResolversParentTypes['ClauseObstacle']> = {
  kind?: Resolver<ResolversTypes['ClauseKind'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.ClauseObstacleWhyArgs, 'language'>>;
};

export type ClosingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Closing'] = ResolversParentTypes['Closing']> = {
  closedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  heldAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  heldBy?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClosingKind'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedBy?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  waitingFor?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Party']>>, ParentType, ContextType>;
  words?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['ClosingWords']>>, ParentType, ContextType>;
};

export type ClosingWordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosingWords'] = ResolversParentTypes['ClosingWords']> = {
  learned?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  thanks?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContentKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentKey'] = ResolversParentTypes['ContentKey']> = {
  author?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  destroyedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DemoRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemoRole'] = ResolversParentTypes['DemoRole']> = {
  as?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jobTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EndingPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndingPreview'] = ResolversParentTypes['EndingPreview']> = {
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closingConversation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deletesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type GuideProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuideProfile'] = ResolversParentTypes['GuideProfile']> = {
  acceptsNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflicts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  experience?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['GuideProfileGap']>, ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['RelationshipKind']>, ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  methods?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  openRelationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  qualifications?: Resolver<ReadonlyArray<ResolversTypes['Qualification']>, ParentType, ContextType>;
  refersElsewhere?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supervision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanVerify?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuideProfileConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuideProfileConnection'] = ResolversParentTypes['GuideProfileConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GuideProfileEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GuideProfileEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuideProfileEdge'] = ResolversParentTypes['GuideProfileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GuideProfile'], ParentType, ContextType>;
};

export type GuideProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuideProfilePayload'] = ResolversParentTypes['GuideProfilePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  guideProfile?: Resolver<Types.Maybe<ResolversTypes['GuideProfile']>, ParentType, ContextType>;
};

export type ImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import']> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dateStyle?: Resolver<Types.Maybe<ResolversTypes['DateStyle']>, ParentType, ContextType>;
  delimiter?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  encoding?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failure?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  problems?: Resolver<ResolversTypes['ImportProblemConnection'], ParentType, ContextType, Partial<Types.ImportProblemsArgs>>;
  program?: Resolver<Types.Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['ImportProgress'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['ImportRowConnection'], ParentType, ContextType, Partial<Types.ImportRowsArgs>>;
  startedBy?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  totalRows?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  viewerCanApply?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportChange'] = ResolversParentTypes['ImportChange']> = {
  after?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ImportField'], ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  field?: Resolver<Types.Maybe<ResolversTypes['ImportField']>, ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  samples?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportConnection'] = ResolversParentTypes['ImportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCounts'] = ResolversParentTypes['ImportCounts']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deactivated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peopleAdded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportEdge'] = ResolversParentTypes['ImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Import'], ParentType, ContextType>;
};

export type ImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPayload'] = ResolversParentTypes['ImportPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  import?: Resolver<Types.Maybe<ResolversTypes['Import']>, ParentType, ContextType>;
};

export type ImportProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProblem'] = ResolversParentTypes['ImportProblem']> = {
  column?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportProblemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProblemConnection'] = ResolversParentTypes['ImportProblemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImportProblemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportProblemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProblemEdge'] = ResolversParentTypes['ImportProblemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportProblem'], ParentType, ContextType>;
};

export type ImportProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProgress'] = ResolversParentTypes['ImportProgress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['ImportStep'], ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ImportRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRow'] = ResolversParentTypes['ImportRow']> = {
  action?: Resolver<ResolversTypes['ImportAction'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ImportChange']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRowConnection'] = ResolversParentTypes['ImportRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImportRowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRowEdge'] = ResolversParentTypes['ImportRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportRow'], ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationPayload'] = ResolversParentTypes['InvitationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  invitation?: Resolver<Types.Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
};

export type InvitationPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationPreview'] = ResolversParentTypes['InvitationPreview']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasAccount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  invitedBy?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LedgerCheckpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerCheckpoint'] = ResolversParentTypes['LedgerCheckpoint']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chain?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  head?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerConnection'] = ResolversParentTypes['LedgerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LedgerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEdge'] = ResolversParentTypes['LedgerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  actor?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contentType?: Resolver<Types.Maybe<ResolversTypes['ContentType']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  held?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerKind'], ParentType, ContextType>;
  roles?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Role']>>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  version?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joined?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationPayload'], ParentType, ContextType, RequireFields<Types.MutationAcceptInvitationArgs, 'input'>>;
  applyImport?: Resolver<ResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<Types.MutationApplyImportArgs, 'input'>>;
  cancelImport?: Resolver<ResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<Types.MutationCancelImportArgs, 'input'>>;
  cancelProposal?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<Types.MutationCancelProposalArgs, 'input'>>;
  cancelSession?: Resolver<ResolversTypes['SessionPayload'], ParentType, ContextType, RequireFields<Types.MutationCancelSessionArgs, 'input'>>;
  changeSession?: Resolver<ResolversTypes['SessionPayload'], ParentType, ContextType, RequireFields<Types.MutationChangeSessionArgs, 'input'>>;
  commentOnClause?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<Types.MutationCommentOnClauseArgs, 'input'>>;
  confirmReview?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<Types.MutationConfirmReviewArgs, 'input'>>;
  createPerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<Types.MutationCreatePersonArgs, 'input'>>;
  createProgram?: Resolver<ResolversTypes['ProgramPayload'], ParentType, ContextType, RequireFields<Types.MutationCreateProgramArgs, 'input'>>;
  declineAgreement?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<Types.MutationDeclineAgreementArgs, 'input'>>;
  draftAgreement?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<Types.MutationDraftAgreementArgs, 'input'>>;
  dropAgreementDraft?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<Types.MutationDropAgreementDraftArgs, 'input'>>;
  editClause?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<Types.MutationEditClauseArgs, 'input'>>;
  invitePerson?: Resolver<ResolversTypes['InvitationPayload'], ParentType, ContextType, RequireFields<Types.MutationInvitePersonArgs, 'input'>>;
  mapImport?: Resolver<ResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<Types.MutationMapImportArgs, 'input'>>;
  markClause?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<Types.MutationMarkClauseArgs, 'input'>>;
  pauseRelationship?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<Types.MutationPauseRelationshipArgs, 'input'>>;
  planSession?: Resolver<ResolversTypes['SessionPayload'], ParentType, ContextType, RequireFields<Types.MutationPlanSessionArgs, 'input'>>;
  proposeAgreement?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<Types.MutationProposeAgreementArgs, 'input'>>;
  proposeRelationship?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<Types.MutationProposeRelationshipArgs, 'input'>>;
  resetAgreementTemplate?: Resolver<ResolversTypes['AgreementTemplatePayload'], ParentType, ContextType, RequireFields<Types.MutationResetAgreementTemplateArgs, 'input'>>;
  resolveComment?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<Types.MutationResolveCommentArgs, 'input'>>;
  respondToProposal?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<Types.MutationRespondToProposalArgs, 'input'>>;
  restoreSession?: Resolver<ResolversTypes['SessionPayload'], ParentType, ContextType, RequireFields<Types.MutationRestoreSessionArgs, 'input'>>;
  resumeRelationship?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<Types.MutationResumeRelationshipArgs, 'input'>>;
  reviseAgreement?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<Types.MutationReviseAgreementArgs, 'input'>>;
  revokeInvitation?: Resolver<ResolversTypes['InvitationPayload'], ParentType, ContextType, RequireFields<Types.MutationRevokeInvitationArgs, 'input'>>;
  saveAgreementTemplate?: Resolver<ResolversTypes['AgreementTemplatePayload'], ParentType, ContextType, RequireFields<Types.MutationSaveAgreementTemplateArgs, 'input'>>;
  saveClosingWords?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<Types.MutationSaveClosingWordsArgs, 'input'>>;
  saveGuideProfile?: Resolver<ResolversTypes['GuideProfilePayload'], ParentType, ContextType, RequireFields<Types.MutationSaveGuideProfileArgs, 'input'>>;
  saveTrustPreferences?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<Types.MutationSaveTrustPreferencesArgs, 'input'>>;
  sayAttendance?: Resolver<ResolversTypes['SessionPayload'], ParentType, ContextType, RequireFields<Types.MutationSayAttendanceArgs, 'input'>>;
  setLegalHold?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<Types.MutationSetLegalHoldArgs, 'input'>>;
  setPersonActive?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<Types.MutationSetPersonActiveArgs, 'input'>>;
  setRoles?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<Types.MutationSetRolesArgs, 'input'>>;
  signAgreement?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<Types.MutationSignAgreementArgs, 'input'>>;
  startAgreementRollout?: Resolver<ResolversTypes['AgreementRolloutPayload'], ParentType, ContextType, RequireFields<Types.MutationStartAgreementRolloutArgs, 'input'>>;
  startClosing?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<Types.MutationStartClosingArgs, 'input'>>;
  stopAgreeing?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<Types.MutationStopAgreeingArgs, 'input'>>;
  updateMyProfile?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<Types.MutationUpdateMyProfileArgs, 'input'>>;
  updatePerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<Types.MutationUpdatePersonArgs, 'input'>>;
  updateProgram?: Resolver<ResolversTypes['ProgramPayload'], ParentType, ContextType, RequireFields<Types.MutationUpdateProgramArgs, 'input'>>;
  verifyQualification?: Resolver<ResolversTypes['GuideProfilePayload'], ParentType, ContextType, RequireFields<Types.MutationVerifyQualificationArgs, 'input'>>;
  withdrawClosing?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<Types.MutationWithdrawClosingArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'AgreementRollout' | 'AgreementVersion' | 'ClauseComment' | 'GuideProfile' | 'Import' | 'Invitation' | 'Membership' | 'Nudge' | 'Organization' | 'Person' | 'Program' | 'Qualification' | 'Relationship' | 'Session' | 'Signature', ParentType, ContextType>;
};

export type NudgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Nudge'] = ResolversParentTypes['Nudge']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NudgeKind'], ParentType, ContextType>;
  sentAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledger?: Resolver<Types.Maybe<ResolversTypes['LedgerConnection']>, ParentType, ContextType, Partial<Types.OrganizationLedgerArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  department?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  directReports?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  externalId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guideProfile?: Resolver<Types.Maybe<ResolversTypes['GuideProfile']>, ParentType, ContextType>;
  hireDate?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitation?: Resolver<Types.Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  jobTitle?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  joined?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  manager?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerCanDeactivate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanManageAccess?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  workEmail?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonPayload'] = ResolversParentTypes['PersonPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  person?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type PreviewedSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewedSession'] = ResolversParentTypes['PreviewedSession']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overlaps?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProgramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program']> = {
  agreementOverview?: Resolver<Types.Maybe<ResolversTypes['AgreementOverview']>, ParentType, ContextType>;
  agreementRollout?: Resolver<Types.Maybe<ResolversTypes['AgreementRollout']>, ParentType, ContextType>;
  agreementTemplate?: Resolver<ResolversTypes['AgreementTemplate'], ParentType, ContextType>;
  capacity?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  funnel?: Resolver<Types.Maybe<ResolversTypes['ProgramFunnel']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openRelationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['ProgramPhase'], ParentType, ContextType>;
  sponsor?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  startsOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanPropose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgramConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramConnection'] = ResolversParentTypes['ProgramConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgramEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramEdge'] = ResolversParentTypes['ProgramEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
};

export type ProgramFunnelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramFunnel'] = ResolversParentTypes['ProgramFunnel']> = {
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreeing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramPayload'] = ResolversParentTypes['ProgramPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  program?: Resolver<Types.Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
};

export type ProposalResponseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalResponse'] = ResolversParentTypes['ProposalResponse']> = {
  answer?: Resolver<ResolversTypes['ProposalAnswer'], ParentType, ContextType>;
  answeredAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type QualificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Qualification'] = ResolversParentTypes['Qualification']> = {
  evidenceUrl?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verifiedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verifiedBy?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreement?: Resolver<Types.Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<Types.QueryAgreementArgs, 'id'>>;
  agreementTemplates?: Resolver<ReadonlyArray<ResolversTypes['AgreementTemplate']>, ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<Types.QueryAgreementsArgs>>;
  departments?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  guides?: Resolver<ResolversTypes['GuideProfileConnection'], ParentType, ContextType, Partial<Types.QueryGuidesArgs>>;
  import?: Resolver<Types.Maybe<ResolversTypes['Import']>, ParentType, ContextType, RequireFields<Types.QueryImportArgs, 'id'>>;
  imports?: Resolver<ResolversTypes['ImportConnection'], ParentType, ContextType, Partial<Types.QueryImportsArgs>>;
  invitationPreview?: Resolver<Types.Maybe<ResolversTypes['InvitationPreview']>, ParentType, ContextType, RequireFields<Types.QueryInvitationPreviewArgs, 'token'>>;
  node?: Resolver<Types.Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<Types.QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Types.Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<Types.QueryNodesArgs, 'ids'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<Types.QueryPeopleArgs, 'orderBy'>>;
  person?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<Types.QueryPersonArgs, 'id'>>;
  program?: Resolver<Types.Maybe<ResolversTypes['Program']>, ParentType, ContextType, RequireFields<Types.QueryProgramArgs, 'id'>>;
  programs?: Resolver<ResolversTypes['ProgramConnection'], ParentType, ContextType, Partial<Types.QueryProgramsArgs>>;
  relationship?: Resolver<Types.Maybe<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<Types.QueryRelationshipArgs, 'id'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<Types.QueryRelationshipsArgs, 'orderBy'>>;
  session?: Resolver<Types.Maybe<ResolversTypes['Session']>, ParentType, ContextType, RequireFields<Types.QuerySessionArgs, 'id'>>;
  sessionsToConfirm?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, Partial<Types.QuerySessionsToConfirmArgs>>;
  signInOptions?: Resolver<ResolversTypes['SignInOptions'], ParentType, ContextType>;
  trustContacts?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  upcomingSessions?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, Partial<Types.QueryUpcomingSessionsArgs>>;
  viewer?: Resolver<Types.Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  agreement?: Resolver<Types.Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  closing?: Resolver<Types.Maybe<ResolversTypes['Closing']>, ParentType, ContextType>;
  contentKeys?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['ContentKey']>>, ParentType, ContextType>;
  declineReason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endingPreview?: Resolver<Types.Maybe<ResolversTypes['EndingPreview']>, ParentType, ContextType>;
  endsOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  engagementId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['RelationshipEvent']>, ParentType, ContextType>;
  guide?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitationNote?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  learner?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  ledger?: Resolver<Types.Maybe<ResolversTypes['LedgerConnection']>, ParentType, ContextType, Partial<Types.RelationshipLedgerArgs>>;
  ledgerCheckpoint?: Resolver<Types.Maybe<ResolversTypes['LedgerCheckpoint']>, ParentType, ContextType>;
  ledgerEntryHash?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.RelationshipLedgerEntryHashArgs, 'seq'>>;
  nudges?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Nudge']>>, ParentType, ContextType>;
  partner?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  responses?: Resolver<ReadonlyArray<ResolversTypes['ProposalResponse']>, ParentType, ContextType>;
  retention?: Resolver<Types.Maybe<ResolversTypes['Retention']>, ParentType, ContextType>;
  sessionAllowance?: Resolver<Types.Maybe<ResolversTypes['SessionAllowance']>, ParentType, ContextType>;
  sessionCounts?: Resolver<Types.Maybe<ResolversTypes['SessionCounts']>, ParentType, ContextType>;
  sessionPreview?: Resolver<Types.Maybe<ResolversTypes['SessionPreview']>, ParentType, ContextType, RequireFields<Types.RelationshipSessionPreviewArgs, 'date' | 'minutes' | 'time' | 'timeZone'>>;
  sessions?: Resolver<Types.Maybe<ResolversTypes['SessionConnection']>, ParentType, ContextType, RequireFields<Types.RelationshipSessionsArgs, 'window'>>;
  startsOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RelationshipState'], ParentType, ContextType>;
  topic?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trustPreferences?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['TrustPreferences']>>, ParentType, ContextType>;
  usualSessionMinutes?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  viewerCanCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanClose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanHold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanPause?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanPlanSession?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRespond?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanResume?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanStop?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanTellPreferences?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWithdrawClosing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerParty?: Resolver<Types.Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type RelationshipEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipEvent'] = ResolversParentTypes['RelationshipEvent']> = {
  actor?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipEventKind'], ParentType, ContextType>;
};

export type RelationshipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipPayload'] = ResolversParentTypes['RelationshipPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  relationship?: Resolver<Types.Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type RetentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Retention'] = ResolversParentTypes['Retention']> = {
  days?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deletesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  erasedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  heldAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  heldBy?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  attendance?: Resolver<ResolversTypes['SessionAttendance'], ParentType, ContextType>;
  cancelledAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelledBy?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  cancelsLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changedBy?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['SessionChannel'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastStep?: Resolver<ResolversTypes['SessionStep'], ParentType, ContextType>;
  lateFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  leftOfSeries?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  link?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occursAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overlaps?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  place?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  plannedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<Types.Maybe<ResolversTypes['SessionSeries']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SessionState'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewerCanCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRestore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMaySay?: Resolver<ReadonlyArray<ResolversTypes['AttendanceWord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionAllowanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionAllowance'] = ResolversParentTypes['SessionAllowance']> = {
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  of?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plannable?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionAttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionAttendance'] = ResolversParentTypes['SessionAttendance']> = {
  guideSaidAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  guideSays?: Resolver<Types.Maybe<ResolversTypes['AttendanceWord']>, ParentType, ContextType>;
  learnerSaidAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  learnerSays?: Resolver<Types.Maybe<ResolversTypes['AttendanceWord']>, ParentType, ContextType>;
  objectUntil?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledAs?: Resolver<Types.Maybe<ResolversTypes['AttendanceWord']>, ParentType, ContextType>;
  settledAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['AttendanceStanding'], ParentType, ContextType>;
};

export type SessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionConnection'] = ResolversParentTypes['SessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SessionCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionCounts'] = ResolversParentTypes['SessionCounts']> = {
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionEdge'] = ResolversParentTypes['SessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type SessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionPayload'] = ResolversParentTypes['SessionPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  session?: Resolver<Types.Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type SessionPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionPreview'] = ResolversParentTypes['SessionPreview']> = {
  problem?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['PreviewedSession']>, ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  twice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SessionSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionSeries'] = ResolversParentTypes['SessionSeries']> = {
  goesOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsLocal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upcoming?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignInOptionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInOptions'] = ResolversParentTypes['SignInOptions']> = {
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  demoRoles?: Resolver<ReadonlyArray<ResolversTypes['DemoRole']>, ParentType, ContextType>;
};

export type SignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Signature'] = ResolversParentTypes['Signature']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  signatory?: Resolver<ResolversTypes['Signatory'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SponsorInformationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SponsorInformation'] = ResolversParentTypes['SponsorInformation']> = {
  field?: Resolver<ResolversTypes['SponsorField'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SponsorLevel'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  agreementChanges?: SubscriptionResolver<ResolversTypes['Agreement'], "agreementChanges", ParentType, ContextType, RequireFields<Types.SubscriptionAgreementChangesArgs, 'agreementId'>>;
  agreementRolloutProgress?: SubscriptionResolver<ResolversTypes['AgreementRollout'], "agreementRolloutProgress", ParentType, ContextType, RequireFields<Types.SubscriptionAgreementRolloutProgressArgs, 'rolloutId'>>;
  importProgress?: SubscriptionResolver<ResolversTypes['Import'], "importProgress", ParentType, ContextType, RequireFields<Types.SubscriptionImportProgressArgs, 'importId'>>;
  relationshipChanges?: SubscriptionResolver<ResolversTypes['Relationship'], "relationshipChanges", ParentType, ContextType, RequireFields<Types.SubscriptionRelationshipChangesArgs, 'relationshipId'>>;
};

export type TemplateClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateClause'] = ResolversParentTypes['TemplateClause']> = {
  data?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClauseKind'], ParentType, ContextType>;
};

export type TrustPreferencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrustPreferences'] = ResolversParentTypes['TrustPreferences']> = {
  answers?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  membership?: Resolver<Types.Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptInvitationPayload?: AcceptInvitationPayloadResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementContent?: AgreementContentResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementOverview?: AgreementOverviewResolvers<ContextType>;
  AgreementPayload?: AgreementPayloadResolvers<ContextType>;
  AgreementRollout?: AgreementRolloutResolvers<ContextType>;
  AgreementRolloutPayload?: AgreementRolloutPayloadResolvers<ContextType>;
  AgreementTemplate?: AgreementTemplateResolvers<ContextType>;
  AgreementTemplatePayload?: AgreementTemplatePayloadResolvers<ContextType>;
  AgreementVerification?: AgreementVerificationResolvers<ContextType>;
  AgreementVersion?: AgreementVersionResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  ClauseComment?: ClauseCommentResolvers<ContextType>;
  ClauseMark?: ClauseMarkResolvers<ContextType>;
  ClauseObstacle?: ClauseObstacleResolvers<ContextType>;
  Closing?: ClosingResolvers<ContextType>;
  ClosingWords?: ClosingWordsResolvers<ContextType>;
  ContentKey?: ContentKeyResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DemoRole?: DemoRoleResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  EndingPreview?: EndingPreviewResolvers<ContextType>;
  GuideProfile?: GuideProfileResolvers<ContextType>;
  GuideProfileConnection?: GuideProfileConnectionResolvers<ContextType>;
  GuideProfileEdge?: GuideProfileEdgeResolvers<ContextType>;
  GuideProfilePayload?: GuideProfilePayloadResolvers<ContextType>;
  Import?: ImportResolvers<ContextType>;
  ImportChange?: ImportChangeResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportConnection?: ImportConnectionResolvers<ContextType>;
  ImportCounts?: ImportCountsResolvers<ContextType>;
  ImportEdge?: ImportEdgeResolvers<ContextType>;
  ImportPayload?: ImportPayloadResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportProblemConnection?: ImportProblemConnectionResolvers<ContextType>;
  ImportProblemEdge?: ImportProblemEdgeResolvers<ContextType>;
  ImportProgress?: ImportProgressResolvers<ContextType>;
  ImportRow?: ImportRowResolvers<ContextType>;
  ImportRowConnection?: ImportRowConnectionResolvers<ContextType>;
  ImportRowEdge?: ImportRowEdgeResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationPayload?: InvitationPayloadResolvers<ContextType>;
  InvitationPreview?: InvitationPreviewResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LedgerCheckpoint?: LedgerCheckpointResolvers<ContextType>;
  LedgerConnection?: LedgerConnectionResolvers<ContextType>;
  LedgerEdge?: LedgerEdgeResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Nudge?: NudgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonPayload?: PersonPayloadResolvers<ContextType>;
  PreviewedSession?: PreviewedSessionResolvers<ContextType>;
  Program?: ProgramResolvers<ContextType>;
  ProgramConnection?: ProgramConnectionResolvers<ContextType>;
  ProgramEdge?: ProgramEdgeResolvers<ContextType>;
  ProgramFunnel?: ProgramFunnelResolvers<ContextType>;
  ProgramPayload?: ProgramPayloadResolvers<ContextType>;
  ProposalResponse?: ProposalResponseResolvers<ContextType>;
  Qualification?: QualificationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  RelationshipEvent?: RelationshipEventResolvers<ContextType>;
  RelationshipPayload?: RelationshipPayloadResolvers<ContextType>;
  Retention?: RetentionResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionAllowance?: SessionAllowanceResolvers<ContextType>;
  SessionAttendance?: SessionAttendanceResolvers<ContextType>;
  SessionConnection?: SessionConnectionResolvers<ContextType>;
  SessionCounts?: SessionCountsResolvers<ContextType>;
  SessionEdge?: SessionEdgeResolvers<ContextType>;
  SessionPayload?: SessionPayloadResolvers<ContextType>;
  SessionPreview?: SessionPreviewResolvers<ContextType>;
  SessionSeries?: SessionSeriesResolvers<ContextType>;
  SignInOptions?: SignInOptionsResolvers<ContextType>;
  Signature?: SignatureResolvers<ContextType>;
  SponsorInformation?: SponsorInformationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TemplateClause?: TemplateClauseResolvers<ContextType>;
  TrustPreferences?: TrustPreferencesResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

