import type * as Types from '@rapport/shared';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ViewerModel, AccountModel, OrganizationRow, MembershipRow, PersonRow, InvitationRow } from '../modules/identity/model.ts';
import type { PeoplePage } from '../modules/identity/queries.ts';
import type { ProgramRow, ProgramPage, GuideProfileRow, GuideProfilePage, QualificationRow } from '../modules/programs/model.ts';
import type { RelationshipRow, RelationshipPage, RelationshipEventRow, ProposalResponseModel } from '../modules/relationships/model.ts';
import type { ImportRow, ImportPage, ProblemRow, ProblemPage, FileRowRow, FileRowPage } from '../modules/imports/model.ts';
import type { LedgerEntryRow, CheckpointModel } from '../modules/audit/model.ts';
import type { AgreementRow, AgreementPage, VersionRow, ContentModel, ClauseModel, CommentModel, MarkRow, ObstacleModel, SignatureRow, NudgeRow, TemplateModel, RolloutRow } from '../modules/agreements/model.ts';
import type { CalendarFeedRow } from '../modules/calendar/model.ts';
import type { NotificationRow, NotificationSummaryModel, DeliveryModel } from '../modules/notifications/model.ts';
import type { PreferencesModel } from '../modules/preferences/model.ts';
import type { SessionRow, SessionPage, SeriesRow, PreviewedModel } from '../modules/sessions/model.ts';
import type { GlanceRow } from '../modules/home/queries.ts';
import type { CommitmentAtAGlance } from '../modules/goals/index.ts';
import type { AgreementAtAGlance } from '../modules/agreements/index.ts';
import type { SessionAtAGlance } from '../modules/sessions/index.ts';
import type { FeedbackRow, FeedbackReplyRow } from '../modules/feedback/model.ts';
import type { ExerciseRow, TakeawayRow } from '../modules/exercises/model.ts';
import type { StoryRow, ThanksRow, ProfileStoryRow } from '../modules/stories/model.ts';
import type { MessageRow, AnswerTimeModel, ReplyDueModel, ReflectionRow } from '../modules/conversation/model.ts';
import type { AgendaItemRow, PrivateNoteRow, PrivateNotePage, SharedNoteRow, SharedNotePage, InsightRow } from '../modules/sessions/room-model.ts';
import type { ClosingRow, ClosingWordsModel, RetentionModel, ContentKeyModel } from '../modules/closings/model.ts';
import type { GoalRow, GoalPage, GoalUpdateRow, CommitmentRow, CommitmentPage, CommitmentEventRow, CommitmentMoveModel, MilestoneRow, MilestonePage, MilestoneReflectionRow } from '../modules/goals/model.ts';
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
    | ( AgendaItemRow )
    | ( AgreementRow )
    | ( RolloutRow )
    | ( VersionRow )
    | ( CommentModel )
    | ( CommitmentRow )
    | ( ExerciseRow )
    | ( FeedbackRow )
    | ( GoalRow )
    | ( GuideProfileRow )
    | ( ImportRow )
    | ( InvitationRow )
    | ( MembershipRow )
    | ( MessageRow )
    | ( MilestoneRow )
    | ( NotificationRow )
    | ( NudgeRow )
    | ( OrganizationRow )
    | ( PersonRow )
    | ( PrivateNoteRow )
    | ( ProfileStoryRow )
    | ( ProgramRow )
    | ( QualificationRow )
    | ( ReflectionRow )
    | ( RelationshipRow )
    | ( SessionRow )
    | ( SharedNoteRow )
    | ( SignatureRow )
    | ( StoryRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptInvitationInput: Types.AcceptInvitationInput;
  AcceptInvitationPayload: ResolverTypeWrapper<Types.AcceptInvitationPayload>;
  Account: ResolverTypeWrapper<AccountModel>;
  AcknowledgeFeedbackInput: Types.AcknowledgeFeedbackInput;
  AddAgendaItemInput: Types.AddAgendaItemInput;
  AddPrivateNoteInput: Types.AddPrivateNoteInput;
  AddSharedNoteInput: Types.AddSharedNoteInput;
  AdjustGoalInput: Types.AdjustGoalInput;
  AgendaItem: ResolverTypeWrapper<AgendaItemRow>;
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
  AnswerCommitmentMoveInput: Types.AnswerCommitmentMoveInput;
  AnswerTime: ResolverTypeWrapper<AnswerTimeModel>;
  ApplyImportInput: Types.ApplyImportInput;
  AttendanceStanding: Types.AttendanceStanding;
  AttendanceWord: Types.AttendanceWord;
  Boolean: ResolverTypeWrapper<Types.Scalars['Boolean']['output']>;
  CalendarFeed: ResolverTypeWrapper<CalendarFeedRow>;
  CancelImportInput: Types.CancelImportInput;
  CancelProposalInput: Types.CancelProposalInput;
  CancelSessionInput: Types.CancelSessionInput;
  CarryOverAgendaItemsInput: Types.CarryOverAgendaItemsInput;
  ChangeSessionInput: Types.ChangeSessionInput;
  ChooseInExerciseInput: Types.ChooseInExerciseInput;
  Clause: ResolverTypeWrapper<ClauseModel>;
  ClauseComment: ResolverTypeWrapper<CommentModel>;
  ClauseKind: Types.ClauseKind;
  ClauseMark: ResolverTypeWrapper<MarkRow>;
  ClauseObstacle: ResolverTypeWrapper<ObstacleModel>;
  CloseGoalInput: Types.CloseGoalInput;
  Closing: ResolverTypeWrapper<ClosingRow>;
  ClosingKind: Types.ClosingKind;
  ClosingWords: ResolverTypeWrapper<ClosingWordsModel>;
  CommentOnClauseInput: Types.CommentOnClauseInput;
  Commitment: ResolverTypeWrapper<CommitmentRow>;
  CommitmentConnection: ResolverTypeWrapper<CommitmentPage>;
  CommitmentEdge: ResolverTypeWrapper<Omit<Types.CommitmentEdge, 'node'> & { node: ResolversTypes['Commitment'] }>;
  CommitmentEvent: ResolverTypeWrapper<CommitmentEventRow>;
  CommitmentEventKind: Types.CommitmentEventKind;
  CommitmentFilter: Types.CommitmentFilter;
  CommitmentInput: Types.CommitmentInput;
  CommitmentMove: ResolverTypeWrapper<CommitmentMoveModel>;
  CommitmentOrder: Types.CommitmentOrder;
  CommitmentOrigin: ResolverTypeWrapper<Types.CommitmentOrigin>;
  CommitmentOriginKind: Types.CommitmentOriginKind;
  CommitmentPayload: ResolverTypeWrapper<Omit<Types.CommitmentPayload, 'commitment'> & { commitment?: Types.Maybe<ResolversTypes['Commitment']> }>;
  CommitmentReview: Types.CommitmentReview;
  CommitmentState: Types.CommitmentState;
  CommitmentWordInput: Types.CommitmentWordInput;
  ConfirmReviewInput: Types.ConfirmReviewInput;
  ContentKey: ResolverTypeWrapper<ContentKeyModel>;
  ContentType: Types.ContentType;
  CreateCalendarFeedPayload: ResolverTypeWrapper<Omit<Types.CreateCalendarFeedPayload, 'calendarFeed'> & { calendarFeed?: Types.Maybe<ResolversTypes['CalendarFeed']> }>;
  CreatePersonInput: Types.CreatePersonInput;
  CreateProgramInput: Types.CreateProgramInput;
  Date: ResolverTypeWrapper<Types.Scalars['Date']['output']>;
  DateStyle: Types.DateStyle;
  DateTime: ResolverTypeWrapper<Date>;
  DeclineAgreementInput: Types.DeclineAgreementInput;
  DeclineFeedbackInput: Types.DeclineFeedbackInput;
  DemoRole: ResolverTypeWrapper<Types.DemoRole>;
  Department: ResolverTypeWrapper<Types.Department>;
  DraftAgreementInput: Types.DraftAgreementInput;
  DraftFeedbackInput: Types.DraftFeedbackInput;
  EditAgendaItemInput: Types.EditAgendaItemInput;
  EditClauseInput: Types.EditClauseInput;
  EditGoalInput: Types.EditGoalInput;
  EditMessageInput: Types.EditMessageInput;
  EditMilestoneInput: Types.EditMilestoneInput;
  EditPrivateNoteInput: Types.EditPrivateNoteInput;
  EditProfileStoryInput: Types.EditProfileStoryInput;
  EditReflectionInput: Types.EditReflectionInput;
  EditSharedNoteInput: Types.EditSharedNoteInput;
  EditStoryInput: Types.EditStoryInput;
  EndingPreview: ResolverTypeWrapper<Types.EndingPreview>;
  Exercise: ResolverTypeWrapper<ExerciseRow>;
  ExerciseChoice: ResolverTypeWrapper<Types.ExerciseChoice>;
  ExerciseConnection: ResolverTypeWrapper<Omit<Types.ExerciseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ExerciseEdge']> }>;
  ExerciseEdge: ResolverTypeWrapper<Omit<Types.ExerciseEdge, 'node'> & { node: ResolversTypes['Exercise'] }>;
  ExerciseInput: Types.ExerciseInput;
  ExercisePayload: ResolverTypeWrapper<Omit<Types.ExercisePayload, 'exercise'> & { exercise?: Types.Maybe<ResolversTypes['Exercise']> }>;
  ExerciseTakeaway: ResolverTypeWrapper<TakeawayRow>;
  Feedback: ResolverTypeWrapper<FeedbackRow>;
  FeedbackConnection: ResolverTypeWrapper<Omit<Types.FeedbackConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FeedbackEdge']> }>;
  FeedbackEdge: ResolverTypeWrapper<Omit<Types.FeedbackEdge, 'node'> & { node: ResolversTypes['Feedback'] }>;
  FeedbackInput: Types.FeedbackInput;
  FeedbackPayload: ResolverTypeWrapper<Omit<Types.FeedbackPayload, 'feedback'> & { feedback?: Types.Maybe<ResolversTypes['Feedback']> }>;
  FeedbackReply: ResolverTypeWrapper<FeedbackReplyRow>;
  FeedbackRequest: ResolverTypeWrapper<Types.FeedbackRequest>;
  FeedbackState: Types.FeedbackState;
  FeedbackStep: Types.FeedbackStep;
  FeedbackWords: ResolverTypeWrapper<Omit<Types.FeedbackWords, 'savedAt'> & { savedAt: ResolversTypes['DateTime'] }>;
  FeedbackWordsInput: Types.FeedbackWordsInput;
  Float: ResolverTypeWrapper<Types.Scalars['Float']['output']>;
  Goal: ResolverTypeWrapper<GoalRow>;
  GoalConnection: ResolverTypeWrapper<GoalPage>;
  GoalContent: ResolverTypeWrapper<Types.GoalContent>;
  GoalEdge: ResolverTypeWrapper<Omit<Types.GoalEdge, 'node'> & { node: ResolversTypes['Goal'] }>;
  GoalFilter: Types.GoalFilter;
  GoalOutcome: Types.GoalOutcome;
  GoalPayload: ResolverTypeWrapper<Omit<Types.GoalPayload, 'goal'> & { goal?: Types.Maybe<ResolversTypes['Goal']> }>;
  GoalState: Types.GoalState;
  GoalUpdate: ResolverTypeWrapper<GoalUpdateRow>;
  GoalUpdateContent: ResolverTypeWrapper<Types.GoalUpdateContent>;
  GoalUpdateKind: Types.GoalUpdateKind;
  GuideFilter: Types.GuideFilter;
  GuideProfile: ResolverTypeWrapper<GuideProfileRow>;
  GuideProfileConnection: ResolverTypeWrapper<GuideProfilePage>;
  GuideProfileEdge: ResolverTypeWrapper<Omit<Types.GuideProfileEdge, 'node'> & { node: ResolversTypes['GuideProfile'] }>;
  GuideProfileGap: Types.GuideProfileGap;
  GuideProfilePayload: ResolverTypeWrapper<Omit<Types.GuideProfilePayload, 'guideProfile'> & { guideProfile?: Types.Maybe<ResolversTypes['GuideProfile']> }>;
  HomeAgreement: ResolverTypeWrapper<AgreementAtAGlance>;
  HomeCommitment: ResolverTypeWrapper<CommitmentAtAGlance>;
  HomePartner: ResolverTypeWrapper<GlanceRow>;
  HomeRelationship: ResolverTypeWrapper<GlanceRow>;
  HomeSession: ResolverTypeWrapper<SessionAtAGlance>;
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
  KeepCommitmentInput: Types.KeepCommitmentInput;
  Language: Types.Language;
  LedgerCheckpoint: ResolverTypeWrapper<CheckpointModel>;
  LedgerConnection: ResolverTypeWrapper<Omit<Types.LedgerConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LedgerEdge']> }>;
  LedgerEdge: ResolverTypeWrapper<Omit<Types.LedgerEdge, 'node'> & { node: ResolversTypes['LedgerEntry'] }>;
  LedgerEntry: ResolverTypeWrapper<LedgerEntryRow>;
  LedgerKind: Types.LedgerKind;
  MakeCommitmentInput: Types.MakeCommitmentInput;
  MapImportInput: Types.MapImportInput;
  MarkAgendaItemInput: Types.MarkAgendaItemInput;
  MarkClauseInput: Types.MarkClauseInput;
  MarkMilestoneInput: Types.MarkMilestoneInput;
  MarkNotificationsPayload: ResolverTypeWrapper<Omit<Types.MarkNotificationsPayload, 'summary'> & { summary?: Types.Maybe<ResolversTypes['NotificationSummary']> }>;
  MarkNotificationsReadInput: Types.MarkNotificationsReadInput;
  MarkNotificationsUnreadInput: Types.MarkNotificationsUnreadInput;
  Membership: ResolverTypeWrapper<MembershipRow>;
  Message: ResolverTypeWrapper<MessageRow>;
  MessageConnection: ResolverTypeWrapper<Omit<Types.MessageConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MessageEdge']> }>;
  MessageEdge: ResolverTypeWrapper<Omit<Types.MessageEdge, 'node'> & { node: ResolversTypes['Message'] }>;
  MessageInput: Types.MessageInput;
  MessagePayload: ResolverTypeWrapper<Omit<Types.MessagePayload, 'message'> & { message?: Types.Maybe<ResolversTypes['Message']> }>;
  Milestone: ResolverTypeWrapper<MilestoneRow>;
  MilestoneConnection: ResolverTypeWrapper<MilestonePage>;
  MilestoneContent: ResolverTypeWrapper<Types.MilestoneContent>;
  MilestoneEdge: ResolverTypeWrapper<Omit<Types.MilestoneEdge, 'node'> & { node: ResolversTypes['Milestone'] }>;
  MilestoneInput: Types.MilestoneInput;
  MilestonePayload: ResolverTypeWrapper<Omit<Types.MilestonePayload, 'milestone'> & { milestone?: Types.Maybe<ResolversTypes['Milestone']> }>;
  MilestoneReflection: ResolverTypeWrapper<MilestoneReflectionRow>;
  MilestoneSize: Types.MilestoneSize;
  MoveAgendaItemInput: Types.MoveAgendaItemInput;
  MoveCommitmentInput: Types.MoveCommitmentInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MyCommitmentsFilter: Types.MyCommitmentsFilter;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Notification: ResolverTypeWrapper<NotificationRow>;
  NotificationChoice: ResolverTypeWrapper<Types.NotificationChoice>;
  NotificationChoiceInput: Types.NotificationChoiceInput;
  NotificationConnection: ResolverTypeWrapper<Omit<Types.NotificationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NotificationEdge']> }>;
  NotificationEdge: ResolverTypeWrapper<Omit<Types.NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationKind: Types.NotificationKind;
  NotificationPreferences: ResolverTypeWrapper<DeliveryModel>;
  NotificationPreferencesPayload: ResolverTypeWrapper<Omit<Types.NotificationPreferencesPayload, 'preferences'> & { preferences?: Types.Maybe<ResolversTypes['NotificationPreferences']> }>;
  NotificationSummary: ResolverTypeWrapper<NotificationSummaryModel>;
  NotificationTopic: Types.NotificationTopic;
  NotificationWay: Types.NotificationWay;
  Nudge: ResolverTypeWrapper<NudgeRow>;
  NudgeKind: Types.NudgeKind;
  OfferFeedbackInput: Types.OfferFeedbackInput;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  PageInfo: ResolverTypeWrapper<Types.PageInfo>;
  Pane: Types.Pane;
  PaneContent: ResolverTypeWrapper<Types.PaneContent>;
  Party: Types.Party;
  PeopleFilter: Types.PeopleFilter;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonConnection: ResolverTypeWrapper<PeoplePage>;
  PersonEdge: ResolverTypeWrapper<Omit<Types.PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonOrder: Types.PersonOrder;
  PersonPayload: ResolverTypeWrapper<Omit<Types.PersonPayload, 'person'> & { person?: Types.Maybe<ResolversTypes['Person']> }>;
  PlanSessionInput: Types.PlanSessionInput;
  PreviewedSession: ResolverTypeWrapper<PreviewedModel>;
  PrivateNote: ResolverTypeWrapper<PrivateNoteRow>;
  PrivateNoteConnection: ResolverTypeWrapper<PrivateNotePage>;
  PrivateNoteEdge: ResolverTypeWrapper<Omit<Types.PrivateNoteEdge, 'node'> & { node: ResolversTypes['PrivateNote'] }>;
  PrivateNotePayload: ResolverTypeWrapper<Omit<Types.PrivateNotePayload, 'privateNote'> & { privateNote?: Types.Maybe<ResolversTypes['PrivateNote']> }>;
  ProfileStory: ResolverTypeWrapper<ProfileStoryRow>;
  ProfileStoryInput: Types.ProfileStoryInput;
  ProfileStoryPayload: ResolverTypeWrapper<Omit<Types.ProfileStoryPayload, 'profileStory'> & { profileStory?: Types.Maybe<ResolversTypes['ProfileStory']> }>;
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
  ReceiveFeedbackInput: Types.ReceiveFeedbackInput;
  RecordGoalProgressInput: Types.RecordGoalProgressInput;
  RecordInsightInput: Types.RecordInsightInput;
  ReflectOnMilestoneInput: Types.ReflectOnMilestoneInput;
  Reflection: ResolverTypeWrapper<ReflectionRow>;
  ReflectionConnection: ResolverTypeWrapper<Omit<Types.ReflectionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReflectionEdge']> }>;
  ReflectionEdge: ResolverTypeWrapper<Omit<Types.ReflectionEdge, 'node'> & { node: ResolversTypes['Reflection'] }>;
  ReflectionInput: Types.ReflectionInput;
  ReflectionPayload: ResolverTypeWrapper<Omit<Types.ReflectionPayload, 'reflection'> & { reflection?: Types.Maybe<ResolversTypes['Reflection']> }>;
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
  RemoveAgendaItemInput: Types.RemoveAgendaItemInput;
  RemoveGoalUpdateInput: Types.RemoveGoalUpdateInput;
  RemoveMilestonePayload: ResolverTypeWrapper<Omit<Types.RemoveMilestonePayload, 'relationship'> & { relationship?: Types.Maybe<ResolversTypes['Relationship']> }>;
  RemovePrivateNoteInput: Types.RemovePrivateNoteInput;
  RemoveSharedNoteInput: Types.RemoveSharedNoteInput;
  ReopenGoalInput: Types.ReopenGoalInput;
  ReplyDue: ResolverTypeWrapper<ReplyDueModel>;
  ReplyToFeedbackInput: Types.ReplyToFeedbackInput;
  RequestFeedbackInput: Types.RequestFeedbackInput;
  ResetAgreementTemplateInput: Types.ResetAgreementTemplateInput;
  ResolveCommentInput: Types.ResolveCommentInput;
  RespondToProposalInput: Types.RespondToProposalInput;
  RestoreSessionInput: Types.RestoreSessionInput;
  Retention: ResolverTypeWrapper<RetentionModel>;
  RevokeCalendarFeedInput: Types.RevokeCalendarFeedInput;
  RevokeCalendarFeedPayload: ResolverTypeWrapper<Omit<Types.RevokeCalendarFeedPayload, 'calendarFeed'> & { calendarFeed?: Types.Maybe<ResolversTypes['CalendarFeed']> }>;
  RevokeInvitationInput: Types.RevokeInvitationInput;
  Role: Types.Role;
  RolloutState: Types.RolloutState;
  SaveAgreementTemplateInput: Types.SaveAgreementTemplateInput;
  SaveClosingWordsInput: Types.SaveClosingWordsInput;
  SaveExerciseTakeawayInput: Types.SaveExerciseTakeawayInput;
  SaveFeedbackInput: Types.SaveFeedbackInput;
  SaveGuideProfileInput: Types.SaveGuideProfileInput;
  SaveNotificationPreferencesInput: Types.SaveNotificationPreferencesInput;
  SaveTrustPreferencesInput: Types.SaveTrustPreferencesInput;
  SayAttendanceInput: Types.SayAttendanceInput;
  SendMessageInput: Types.SendMessageInput;
  SeriesScope: Types.SeriesScope;
  Session: ResolverTypeWrapper<SessionRow>;
  SessionAllowance: ResolverTypeWrapper<Types.SessionAllowance>;
  SessionAttendance: ResolverTypeWrapper<SessionRow>;
  SessionChannel: Types.SessionChannel;
  SessionConnection: ResolverTypeWrapper<SessionPage>;
  SessionCounts: ResolverTypeWrapper<Types.SessionCounts>;
  SessionEdge: ResolverTypeWrapper<Omit<Types.SessionEdge, 'node'> & { node: ResolversTypes['Session'] }>;
  SessionInsight: ResolverTypeWrapper<InsightRow>;
  SessionPayload: ResolverTypeWrapper<Omit<Types.SessionPayload, 'session'> & { session?: Types.Maybe<ResolversTypes['Session']> }>;
  SessionPreview: ResolverTypeWrapper<Omit<Types.SessionPreview, 'sessions'> & { sessions: ReadonlyArray<ResolversTypes['PreviewedSession']> }>;
  SessionRoomPayload: ResolverTypeWrapper<Omit<Types.SessionRoomPayload, 'session'> & { session?: Types.Maybe<ResolversTypes['Session']> }>;
  SessionSeries: ResolverTypeWrapper<SeriesRow>;
  SessionState: Types.SessionState;
  SessionStep: Types.SessionStep;
  SessionWindow: Types.SessionWindow;
  SessionWordsInput: Types.SessionWordsInput;
  SetGoalInput: Types.SetGoalInput;
  SetLegalHoldInput: Types.SetLegalHoldInput;
  SetPersonActiveInput: Types.SetPersonActiveInput;
  SetRolesInput: Types.SetRolesInput;
  ShareProfileStoryInput: Types.ShareProfileStoryInput;
  ShareStoryInput: Types.ShareStoryInput;
  SharedNote: ResolverTypeWrapper<SharedNoteRow>;
  SharedNoteConnection: ResolverTypeWrapper<SharedNotePage>;
  SharedNoteEdge: ResolverTypeWrapper<Omit<Types.SharedNoteEdge, 'node'> & { node: ResolversTypes['SharedNote'] }>;
  SharedNotePayload: ResolverTypeWrapper<Omit<Types.SharedNotePayload, 'sharedNote'> & { sharedNote?: Types.Maybe<ResolversTypes['SharedNote']> }>;
  SignAgreementInput: Types.SignAgreementInput;
  SignInOptions: ResolverTypeWrapper<Types.SignInOptions>;
  Signatory: Types.Signatory;
  Signature: ResolverTypeWrapper<SignatureRow>;
  SponsorField: Types.SponsorField;
  SponsorInformation: ResolverTypeWrapper<Types.SponsorInformation>;
  SponsorLevel: Types.SponsorLevel;
  StartAgreementRolloutInput: Types.StartAgreementRolloutInput;
  StartClosingInput: Types.StartClosingInput;
  StartExerciseInput: Types.StartExerciseInput;
  Story: ResolverTypeWrapper<StoryRow>;
  StoryConnection: ResolverTypeWrapper<Omit<Types.StoryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['StoryEdge']> }>;
  StoryEdge: ResolverTypeWrapper<Omit<Types.StoryEdge, 'node'> & { node: ResolversTypes['Story'] }>;
  StoryInput: Types.StoryInput;
  StoryPayload: ResolverTypeWrapper<Omit<Types.StoryPayload, 'story'> & { story?: Types.Maybe<ResolversTypes['Story']> }>;
  StoryThanks: ResolverTypeWrapper<ThanksRow>;
  StoryWords: ResolverTypeWrapper<Types.StoryWords>;
  String: ResolverTypeWrapper<Types.Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TemplateClause: ResolverTypeWrapper<Types.TemplateClause>;
  ThankForStoryInput: Types.ThankForStoryInput;
  TrustPreferences: ResolverTypeWrapper<PreferencesModel>;
  UnreadNotifications: ResolverTypeWrapper<Types.UnreadNotifications>;
  UpdateMyProfileInput: Types.UpdateMyProfileInput;
  UpdatePersonInput: Types.UpdatePersonInput;
  UpdateProgramInput: Types.UpdateProgramInput;
  UserError: ResolverTypeWrapper<Types.UserError>;
  UserErrorCode: Types.UserErrorCode;
  VerifyQualificationInput: Types.VerifyQualificationInput;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  WithdrawCommitmentInput: Types.WithdrawCommitmentInput;
  WriteProfileStoryInput: Types.WriteProfileStoryInput;
  WriteReflectionInput: Types.WriteReflectionInput;
  WriteStoryInput: Types.WriteStoryInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInvitationInput: Types.AcceptInvitationInput;
  AcceptInvitationPayload: Types.AcceptInvitationPayload;
  Account: AccountModel;
  AcknowledgeFeedbackInput: Types.AcknowledgeFeedbackInput;
  AddAgendaItemInput: Types.AddAgendaItemInput;
  AddPrivateNoteInput: Types.AddPrivateNoteInput;
  AddSharedNoteInput: Types.AddSharedNoteInput;
  AdjustGoalInput: Types.AdjustGoalInput;
  AgendaItem: AgendaItemRow;
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
  AnswerCommitmentMoveInput: Types.AnswerCommitmentMoveInput;
  AnswerTime: AnswerTimeModel;
  ApplyImportInput: Types.ApplyImportInput;
  Boolean: Types.Scalars['Boolean']['output'];
  CalendarFeed: CalendarFeedRow;
  CancelImportInput: Types.CancelImportInput;
  CancelProposalInput: Types.CancelProposalInput;
  CancelSessionInput: Types.CancelSessionInput;
  CarryOverAgendaItemsInput: Types.CarryOverAgendaItemsInput;
  ChangeSessionInput: Types.ChangeSessionInput;
  ChooseInExerciseInput: Types.ChooseInExerciseInput;
  Clause: ClauseModel;
  ClauseComment: CommentModel;
  ClauseMark: MarkRow;
  ClauseObstacle: ObstacleModel;
  CloseGoalInput: Types.CloseGoalInput;
  Closing: ClosingRow;
  ClosingWords: ClosingWordsModel;
  CommentOnClauseInput: Types.CommentOnClauseInput;
  Commitment: CommitmentRow;
  CommitmentConnection: CommitmentPage;
  CommitmentEdge: Omit<Types.CommitmentEdge, 'node'> & { node: ResolversParentTypes['Commitment'] };
  CommitmentEvent: CommitmentEventRow;
  CommitmentFilter: Types.CommitmentFilter;
  CommitmentInput: Types.CommitmentInput;
  CommitmentMove: CommitmentMoveModel;
  CommitmentOrigin: Types.CommitmentOrigin;
  CommitmentPayload: Omit<Types.CommitmentPayload, 'commitment'> & { commitment?: Types.Maybe<ResolversParentTypes['Commitment']> };
  CommitmentWordInput: Types.CommitmentWordInput;
  ConfirmReviewInput: Types.ConfirmReviewInput;
  ContentKey: ContentKeyModel;
  CreateCalendarFeedPayload: Omit<Types.CreateCalendarFeedPayload, 'calendarFeed'> & { calendarFeed?: Types.Maybe<ResolversParentTypes['CalendarFeed']> };
  CreatePersonInput: Types.CreatePersonInput;
  CreateProgramInput: Types.CreateProgramInput;
  Date: Types.Scalars['Date']['output'];
  DateTime: Date;
  DeclineAgreementInput: Types.DeclineAgreementInput;
  DeclineFeedbackInput: Types.DeclineFeedbackInput;
  DemoRole: Types.DemoRole;
  Department: Types.Department;
  DraftAgreementInput: Types.DraftAgreementInput;
  DraftFeedbackInput: Types.DraftFeedbackInput;
  EditAgendaItemInput: Types.EditAgendaItemInput;
  EditClauseInput: Types.EditClauseInput;
  EditGoalInput: Types.EditGoalInput;
  EditMessageInput: Types.EditMessageInput;
  EditMilestoneInput: Types.EditMilestoneInput;
  EditPrivateNoteInput: Types.EditPrivateNoteInput;
  EditProfileStoryInput: Types.EditProfileStoryInput;
  EditReflectionInput: Types.EditReflectionInput;
  EditSharedNoteInput: Types.EditSharedNoteInput;
  EditStoryInput: Types.EditStoryInput;
  EndingPreview: Types.EndingPreview;
  Exercise: ExerciseRow;
  ExerciseChoice: Types.ExerciseChoice;
  ExerciseConnection: Omit<Types.ExerciseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ExerciseEdge']> };
  ExerciseEdge: Omit<Types.ExerciseEdge, 'node'> & { node: ResolversParentTypes['Exercise'] };
  ExerciseInput: Types.ExerciseInput;
  ExercisePayload: Omit<Types.ExercisePayload, 'exercise'> & { exercise?: Types.Maybe<ResolversParentTypes['Exercise']> };
  ExerciseTakeaway: TakeawayRow;
  Feedback: FeedbackRow;
  FeedbackConnection: Omit<Types.FeedbackConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['FeedbackEdge']> };
  FeedbackEdge: Omit<Types.FeedbackEdge, 'node'> & { node: ResolversParentTypes['Feedback'] };
  FeedbackInput: Types.FeedbackInput;
  FeedbackPayload: Omit<Types.FeedbackPayload, 'feedback'> & { feedback?: Types.Maybe<ResolversParentTypes['Feedback']> };
  FeedbackReply: FeedbackReplyRow;
  FeedbackRequest: Types.FeedbackRequest;
  FeedbackWords: Omit<Types.FeedbackWords, 'savedAt'> & { savedAt: ResolversParentTypes['DateTime'] };
  FeedbackWordsInput: Types.FeedbackWordsInput;
  Float: Types.Scalars['Float']['output'];
  Goal: GoalRow;
  GoalConnection: GoalPage;
  GoalContent: Types.GoalContent;
  GoalEdge: Omit<Types.GoalEdge, 'node'> & { node: ResolversParentTypes['Goal'] };
  GoalFilter: Types.GoalFilter;
  GoalPayload: Omit<Types.GoalPayload, 'goal'> & { goal?: Types.Maybe<ResolversParentTypes['Goal']> };
  GoalUpdate: GoalUpdateRow;
  GoalUpdateContent: Types.GoalUpdateContent;
  GuideFilter: Types.GuideFilter;
  GuideProfile: GuideProfileRow;
  GuideProfileConnection: GuideProfilePage;
  GuideProfileEdge: Omit<Types.GuideProfileEdge, 'node'> & { node: ResolversParentTypes['GuideProfile'] };
  GuideProfilePayload: Omit<Types.GuideProfilePayload, 'guideProfile'> & { guideProfile?: Types.Maybe<ResolversParentTypes['GuideProfile']> };
  HomeAgreement: AgreementAtAGlance;
  HomeCommitment: CommitmentAtAGlance;
  HomePartner: GlanceRow;
  HomeRelationship: GlanceRow;
  HomeSession: SessionAtAGlance;
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
  KeepCommitmentInput: Types.KeepCommitmentInput;
  LedgerCheckpoint: CheckpointModel;
  LedgerConnection: Omit<Types.LedgerConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LedgerEdge']> };
  LedgerEdge: Omit<Types.LedgerEdge, 'node'> & { node: ResolversParentTypes['LedgerEntry'] };
  LedgerEntry: LedgerEntryRow;
  MakeCommitmentInput: Types.MakeCommitmentInput;
  MapImportInput: Types.MapImportInput;
  MarkAgendaItemInput: Types.MarkAgendaItemInput;
  MarkClauseInput: Types.MarkClauseInput;
  MarkMilestoneInput: Types.MarkMilestoneInput;
  MarkNotificationsPayload: Omit<Types.MarkNotificationsPayload, 'summary'> & { summary?: Types.Maybe<ResolversParentTypes['NotificationSummary']> };
  MarkNotificationsReadInput: Types.MarkNotificationsReadInput;
  MarkNotificationsUnreadInput: Types.MarkNotificationsUnreadInput;
  Membership: MembershipRow;
  Message: MessageRow;
  MessageConnection: Omit<Types.MessageConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MessageEdge']> };
  MessageEdge: Omit<Types.MessageEdge, 'node'> & { node: ResolversParentTypes['Message'] };
  MessageInput: Types.MessageInput;
  MessagePayload: Omit<Types.MessagePayload, 'message'> & { message?: Types.Maybe<ResolversParentTypes['Message']> };
  Milestone: MilestoneRow;
  MilestoneConnection: MilestonePage;
  MilestoneContent: Types.MilestoneContent;
  MilestoneEdge: Omit<Types.MilestoneEdge, 'node'> & { node: ResolversParentTypes['Milestone'] };
  MilestoneInput: Types.MilestoneInput;
  MilestonePayload: Omit<Types.MilestonePayload, 'milestone'> & { milestone?: Types.Maybe<ResolversParentTypes['Milestone']> };
  MilestoneReflection: MilestoneReflectionRow;
  MoveAgendaItemInput: Types.MoveAgendaItemInput;
  MoveCommitmentInput: Types.MoveCommitmentInput;
  Mutation: Record<PropertyKey, never>;
  MyCommitmentsFilter: Types.MyCommitmentsFilter;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Notification: NotificationRow;
  NotificationChoice: Types.NotificationChoice;
  NotificationChoiceInput: Types.NotificationChoiceInput;
  NotificationConnection: Omit<Types.NotificationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NotificationEdge']> };
  NotificationEdge: Omit<Types.NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  NotificationPreferences: DeliveryModel;
  NotificationPreferencesPayload: Omit<Types.NotificationPreferencesPayload, 'preferences'> & { preferences?: Types.Maybe<ResolversParentTypes['NotificationPreferences']> };
  NotificationSummary: NotificationSummaryModel;
  Nudge: NudgeRow;
  OfferFeedbackInput: Types.OfferFeedbackInput;
  Organization: OrganizationRow;
  PageInfo: Types.PageInfo;
  PaneContent: Types.PaneContent;
  PeopleFilter: Types.PeopleFilter;
  Person: PersonRow;
  PersonConnection: PeoplePage;
  PersonEdge: Omit<Types.PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonPayload: Omit<Types.PersonPayload, 'person'> & { person?: Types.Maybe<ResolversParentTypes['Person']> };
  PlanSessionInput: Types.PlanSessionInput;
  PreviewedSession: PreviewedModel;
  PrivateNote: PrivateNoteRow;
  PrivateNoteConnection: PrivateNotePage;
  PrivateNoteEdge: Omit<Types.PrivateNoteEdge, 'node'> & { node: ResolversParentTypes['PrivateNote'] };
  PrivateNotePayload: Omit<Types.PrivateNotePayload, 'privateNote'> & { privateNote?: Types.Maybe<ResolversParentTypes['PrivateNote']> };
  ProfileStory: ProfileStoryRow;
  ProfileStoryInput: Types.ProfileStoryInput;
  ProfileStoryPayload: Omit<Types.ProfileStoryPayload, 'profileStory'> & { profileStory?: Types.Maybe<ResolversParentTypes['ProfileStory']> };
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
  ReceiveFeedbackInput: Types.ReceiveFeedbackInput;
  RecordGoalProgressInput: Types.RecordGoalProgressInput;
  RecordInsightInput: Types.RecordInsightInput;
  ReflectOnMilestoneInput: Types.ReflectOnMilestoneInput;
  Reflection: ReflectionRow;
  ReflectionConnection: Omit<Types.ReflectionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReflectionEdge']> };
  ReflectionEdge: Omit<Types.ReflectionEdge, 'node'> & { node: ResolversParentTypes['Reflection'] };
  ReflectionInput: Types.ReflectionInput;
  ReflectionPayload: Omit<Types.ReflectionPayload, 'reflection'> & { reflection?: Types.Maybe<ResolversParentTypes['Reflection']> };
  Relationship: RelationshipRow;
  RelationshipConnection: RelationshipPage;
  RelationshipEdge: Omit<Types.RelationshipEdge, 'node'> & { node: ResolversParentTypes['Relationship'] };
  RelationshipEvent: RelationshipEventRow;
  RelationshipFilter: Types.RelationshipFilter;
  RelationshipInput: Types.RelationshipInput;
  RelationshipPayload: Omit<Types.RelationshipPayload, 'relationship'> & { relationship?: Types.Maybe<ResolversParentTypes['Relationship']> };
  RemoveAgendaItemInput: Types.RemoveAgendaItemInput;
  RemoveGoalUpdateInput: Types.RemoveGoalUpdateInput;
  RemoveMilestonePayload: Omit<Types.RemoveMilestonePayload, 'relationship'> & { relationship?: Types.Maybe<ResolversParentTypes['Relationship']> };
  RemovePrivateNoteInput: Types.RemovePrivateNoteInput;
  RemoveSharedNoteInput: Types.RemoveSharedNoteInput;
  ReopenGoalInput: Types.ReopenGoalInput;
  ReplyDue: ReplyDueModel;
  ReplyToFeedbackInput: Types.ReplyToFeedbackInput;
  RequestFeedbackInput: Types.RequestFeedbackInput;
  ResetAgreementTemplateInput: Types.ResetAgreementTemplateInput;
  ResolveCommentInput: Types.ResolveCommentInput;
  RespondToProposalInput: Types.RespondToProposalInput;
  RestoreSessionInput: Types.RestoreSessionInput;
  Retention: RetentionModel;
  RevokeCalendarFeedInput: Types.RevokeCalendarFeedInput;
  RevokeCalendarFeedPayload: Omit<Types.RevokeCalendarFeedPayload, 'calendarFeed'> & { calendarFeed?: Types.Maybe<ResolversParentTypes['CalendarFeed']> };
  RevokeInvitationInput: Types.RevokeInvitationInput;
  SaveAgreementTemplateInput: Types.SaveAgreementTemplateInput;
  SaveClosingWordsInput: Types.SaveClosingWordsInput;
  SaveExerciseTakeawayInput: Types.SaveExerciseTakeawayInput;
  SaveFeedbackInput: Types.SaveFeedbackInput;
  SaveGuideProfileInput: Types.SaveGuideProfileInput;
  SaveNotificationPreferencesInput: Types.SaveNotificationPreferencesInput;
  SaveTrustPreferencesInput: Types.SaveTrustPreferencesInput;
  SayAttendanceInput: Types.SayAttendanceInput;
  SendMessageInput: Types.SendMessageInput;
  Session: SessionRow;
  SessionAllowance: Types.SessionAllowance;
  SessionAttendance: SessionRow;
  SessionConnection: SessionPage;
  SessionCounts: Types.SessionCounts;
  SessionEdge: Omit<Types.SessionEdge, 'node'> & { node: ResolversParentTypes['Session'] };
  SessionInsight: InsightRow;
  SessionPayload: Omit<Types.SessionPayload, 'session'> & { session?: Types.Maybe<ResolversParentTypes['Session']> };
  SessionPreview: Omit<Types.SessionPreview, 'sessions'> & { sessions: ReadonlyArray<ResolversParentTypes['PreviewedSession']> };
  SessionRoomPayload: Omit<Types.SessionRoomPayload, 'session'> & { session?: Types.Maybe<ResolversParentTypes['Session']> };
  SessionSeries: SeriesRow;
  SessionWordsInput: Types.SessionWordsInput;
  SetGoalInput: Types.SetGoalInput;
  SetLegalHoldInput: Types.SetLegalHoldInput;
  SetPersonActiveInput: Types.SetPersonActiveInput;
  SetRolesInput: Types.SetRolesInput;
  ShareProfileStoryInput: Types.ShareProfileStoryInput;
  ShareStoryInput: Types.ShareStoryInput;
  SharedNote: SharedNoteRow;
  SharedNoteConnection: SharedNotePage;
  SharedNoteEdge: Omit<Types.SharedNoteEdge, 'node'> & { node: ResolversParentTypes['SharedNote'] };
  SharedNotePayload: Omit<Types.SharedNotePayload, 'sharedNote'> & { sharedNote?: Types.Maybe<ResolversParentTypes['SharedNote']> };
  SignAgreementInput: Types.SignAgreementInput;
  SignInOptions: Types.SignInOptions;
  Signature: SignatureRow;
  SponsorInformation: Types.SponsorInformation;
  StartAgreementRolloutInput: Types.StartAgreementRolloutInput;
  StartClosingInput: Types.StartClosingInput;
  StartExerciseInput: Types.StartExerciseInput;
  Story: StoryRow;
  StoryConnection: Omit<Types.StoryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['StoryEdge']> };
  StoryEdge: Omit<Types.StoryEdge, 'node'> & { node: ResolversParentTypes['Story'] };
  StoryInput: Types.StoryInput;
  StoryPayload: Omit<Types.StoryPayload, 'story'> & { story?: Types.Maybe<ResolversParentTypes['Story']> };
  StoryThanks: ThanksRow;
  StoryWords: Types.StoryWords;
  String: Types.Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  TemplateClause: Types.TemplateClause;
  ThankForStoryInput: Types.ThankForStoryInput;
  TrustPreferences: PreferencesModel;
  UnreadNotifications: Types.UnreadNotifications;
  UpdateMyProfileInput: Types.UpdateMyProfileInput;
  UpdatePersonInput: Types.UpdatePersonInput;
  UpdateProgramInput: Types.UpdateProgramInput;
  UserError: Types.UserError;
  VerifyQualificationInput: Types.VerifyQualificationInput;
  Viewer: ViewerModel;
  WithdrawCommitmentInput: Types.WithdrawCommitmentInput;
  WriteProfileStoryInput: Types.WriteProfileStoryInput;
  WriteReflectionInput: Types.WriteReflectionInput;
  WriteStoryInput: Types.WriteStoryInput;
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

export type AgendaItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  addedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  carriedFrom?: Resolver<Types.Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  carriedTo?: Resolver<Types.Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  doneAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type AnswerTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerTime'] = ResolversParentTypes['AnswerTime']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isQuiet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextAllowedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withinHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['CommitmentEvent']>, ParentType, ContextType>;
  goal?: Resolver<Types.Maybe<ResolversTypes['Goal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  move?: Resolver<Types.Maybe<ResolversTypes['CommitmentMove']>, ParentType, ContextType>;
  origin?: Resolver<Types.Maybe<ResolversTypes['CommitmentOrigin']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  previous?: Resolver<Types.Maybe<ResolversTypes['Commitment']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  review?: Resolver<Types.Maybe<ResolversTypes['CommitmentReview']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CommitmentState'], ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCanAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanAnswerMove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanKeep?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanMove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanUndoKept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMovesAlone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentConnection'] = ResolversParentTypes['CommitmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CommitmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentEdge'] = ResolversParentTypes['CommitmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
};

export type CommitmentEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentEvent'] = ResolversParentTypes['CommitmentEvent']> = {
  actor?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitmentEventKind'], ParentType, ContextType>;
  moveTo?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  word?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommitmentMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentMove'] = ResolversParentTypes['CommitmentMove']> = {
  askedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CommitmentOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentOrigin'] = ResolversParentTypes['CommitmentOrigin']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitmentOriginKind'], ParentType, ContextType>;
};

export type CommitmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentPayload'] = ResolversParentTypes['CommitmentPayload']> = {
  commitment?: Resolver<Types.Maybe<ResolversTypes['Commitment']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContentKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentKey'] = ResolversParentTypes['ContentKey']> = {
  author?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  destroyedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreateCalendarFeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCalendarFeedPayload'] = ResolversParentTypes['CreateCalendarFeedPayload']> = {
  address?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  calendarFeed?: Resolver<Types.Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type ExerciseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Exercise'] = ResolversParentTypes['Exercise']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ownChoice?: Resolver<Types.Maybe<ResolversTypes['ExerciseChoice']>, ParentType, ContextType>;
  panes?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['PaneContent']>>, ParentType, ContextType>;
  partnerChose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  revealedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  takeaways?: Resolver<ReadonlyArray<ResolversTypes['ExerciseTakeaway']>, ParentType, ContextType>;
  viewerCanCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanChoose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanTakeAway?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanTakeBack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerChose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExerciseChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExerciseChoice'] = ResolversParentTypes['ExerciseChoice']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ownEdges?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  strengths?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExerciseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExerciseConnection'] = ResolversParentTypes['ExerciseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExerciseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ExerciseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExerciseEdge'] = ResolversParentTypes['ExerciseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Exercise'], ParentType, ContextType>;
};

export type ExercisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExercisePayload'] = ResolversParentTypes['ExercisePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  exercise?: Resolver<Types.Maybe<ResolversTypes['Exercise']>, ParentType, ContextType>;
};

export type ExerciseTakeawayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExerciseTakeaway'] = ResolversParentTypes['ExerciseTakeaway']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FeedbackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Feedback'] = ResolversParentTypes['Feedback']> = {
  acknowledgedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveredAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  giver?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offeredAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  postponableFrom?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  readyAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receiver?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  replies?: Resolver<ReadonlyArray<ResolversTypes['FeedbackReply']>, ParentType, ContextType>;
  request?: Resolver<Types.Maybe<ResolversTypes['FeedbackRequest']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FeedbackState'], ParentType, ContextType>;
  thankedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  topic?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCan?: Resolver<ReadonlyArray<ResolversTypes['FeedbackStep']>, ParentType, ContextType>;
  words?: Resolver<Types.Maybe<ResolversTypes['FeedbackWords']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedbackConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackConnection'] = ResolversParentTypes['FeedbackConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FeedbackEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FeedbackEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackEdge'] = ResolversParentTypes['FeedbackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Feedback'], ParentType, ContextType>;
};

export type FeedbackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackPayload'] = ResolversParentTypes['FeedbackPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  feedback?: Resolver<Types.Maybe<ResolversTypes['Feedback']>, ParentType, ContextType>;
};

export type FeedbackReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackReply'] = ResolversParentTypes['FeedbackReply']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FeedbackRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackRequest'] = ResolversParentTypes['FeedbackRequest']> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedbackWordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackWords'] = ResolversParentTypes['FeedbackWords']> = {
  behaviour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  situation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  author?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  closedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  content?: Resolver<Types.Maybe<ResolversTypes['GoalContent']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GoalState'], ParentType, ContextType>;
  targetOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updates?: Resolver<ReadonlyArray<ResolversTypes['GoalUpdate']>, ParentType, ContextType>;
  viewerCanReopen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanUpdate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalConnection'] = ResolversParentTypes['GoalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GoalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GoalContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalContent'] = ResolversParentTypes['GoalContent']> = {
  baseline?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GoalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalEdge'] = ResolversParentTypes['GoalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
};

export type GoalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalPayload'] = ResolversParentTypes['GoalPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  goal?: Resolver<Types.Maybe<ResolversTypes['Goal']>, ParentType, ContextType>;
};

export type GoalUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalUpdate'] = ResolversParentTypes['GoalUpdate']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  content?: Resolver<Types.Maybe<ResolversTypes['GoalUpdateContent']>, ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GoalUpdateKind'], ParentType, ContextType>;
  outcome?: Resolver<Types.Maybe<ResolversTypes['GoalOutcome']>, ParentType, ContextType>;
  viewerCanRemove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GoalUpdateContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalUpdateContent'] = ResolversParentTypes['GoalUpdateContent']> = {
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  targetBefore?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  targetOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  targetOnBefore?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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

export type HomeAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeAgreement'] = ResolversParentTypes['HomeAgreement']> = {
  inForceAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewDueOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type HomeCommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeCommitment'] = ResolversParentTypes['HomeCommitment']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HomePartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomePartner'] = ResolversParentTypes['HomePartner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HomeRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeRelationship'] = ResolversParentTypes['HomeRelationship']> = {
  agreement?: Resolver<Types.Maybe<ResolversTypes['HomeAgreement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  nextSession?: Resolver<Types.Maybe<ResolversTypes['HomeSession']>, ParentType, ContextType>;
  openCommitments?: Resolver<ReadonlyArray<ResolversTypes['HomeCommitment']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['HomePartner'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RelationshipState'], ParentType, ContextType>;
  topic?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerIs?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type HomeSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeSession'] = ResolversParentTypes['HomeSession']> = {
  channel?: Resolver<ResolversTypes['SessionChannel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type MarkNotificationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNotificationsPayload'] = ResolversParentTypes['MarkNotificationsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  marked?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  summary?: Resolver<Types.Maybe<ResolversTypes['NotificationSummary']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joined?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  author?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  deletedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  editableUntil?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  editedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readByPartner?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageConnection'] = ResolversParentTypes['MessageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MessageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageEdge'] = ResolversParentTypes['MessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export type MessagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessagePayload'] = ResolversParentTypes['MessagePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  message?: Resolver<Types.Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  author?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  content?: Resolver<Types.Maybe<ResolversTypes['MilestoneContent']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  goal?: Resolver<Types.Maybe<ResolversTypes['Goal']>, ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reflections?: Resolver<ReadonlyArray<ResolversTypes['MilestoneReflection']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['MilestoneSize'], ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReflect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MilestoneConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneConnection'] = ResolversParentTypes['MilestoneConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MilestoneEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MilestoneContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneContent'] = ResolversParentTypes['MilestoneContent']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MilestoneEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneEdge'] = ResolversParentTypes['MilestoneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
};

export type MilestonePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestonePayload'] = ResolversParentTypes['MilestonePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  milestone?: Resolver<Types.Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
};

export type MilestoneReflectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneReflection'] = ResolversParentTypes['MilestoneReflection']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationPayload'], ParentType, ContextType, RequireFields<Types.MutationAcceptInvitationArgs, 'input'>>;
  acknowledgeFeedback?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<Types.MutationAcknowledgeFeedbackArgs, 'input'>>;
  addAgendaItem?: Resolver<ResolversTypes['SessionRoomPayload'], ParentType, ContextType, RequireFields<Types.MutationAddAgendaItemArgs, 'input'>>;
  addPrivateNote?: Resolver<ResolversTypes['PrivateNotePayload'], ParentType, ContextType, RequireFields<Types.MutationAddPrivateNoteArgs, 'input'>>;
  addSharedNote?: Resolver<ResolversTypes['SharedNotePayload'], ParentType, ContextType, RequireFields<Types.MutationAddSharedNoteArgs, 'input'>>;
  adjustGoal?: Resolver<ResolversTypes['GoalPayload'], ParentType, ContextType, RequireFields<Types.MutationAdjustGoalArgs, 'input'>>;
  answerCommitmentMove?: Resolver<ResolversTypes['CommitmentPayload'], ParentType, ContextType, RequireFields<Types.MutationAnswerCommitmentMoveArgs, 'input'>>;
  answerCommitmentQuestion?: Resolver<ResolversTypes['CommitmentPayload'], ParentType, ContextType, RequireFields<Types.MutationAnswerCommitmentQuestionArgs, 'input'>>;
  applyImport?: Resolver<ResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<Types.MutationApplyImportArgs, 'input'>>;
  cancelExercise?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<Types.MutationCancelExerciseArgs, 'input'>>;
  cancelImport?: Resolver<ResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<Types.MutationCancelImportArgs, 'input'>>;
  cancelProposal?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<Types.MutationCancelProposalArgs, 'input'>>;
  cancelSession?: Resolver<ResolversTypes['SessionPayload'], ParentType, ContextType, RequireFields<Types.MutationCancelSessionArgs, 'input'>>;
  carryOverAgendaItems?: Resolver<ResolversTypes['SessionRoomPayload'], ParentType, ContextType, RequireFields<Types.MutationCarryOverAgendaItemsArgs, 'input'>>;
  changeSession?: Resolver<ResolversTypes['SessionPayload'], ParentType, ContextType, RequireFields<Types.MutationChangeSessionArgs, 'input'>>;
  chooseInExercise?: Resolver<ResolversTypes['ExercisePayload'], ParentType, ContextType, RequireFields<Types.MutationChooseInExerciseArgs, 'input'>>;
  closeFeedback?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<Types.MutationCloseFeedbackArgs, 'input'>>;
  closeGoal?: Resolver<ResolversTypes['GoalPayload'], ParentType, ContextType, RequireFields<Types.MutationCloseGoalArgs, 'input'>>;
  commentOnClause?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<Types.MutationCommentOnClauseArgs, 'input'>>;
  confirmCommitment?: Resolver<ResolversTypes['CommitmentPayload'], ParentType, ContextType, RequireFields<Types.MutationConfirmCommitmentArgs, 'input'>>;
  confirmReview?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<Types.MutationConfirmReviewArgs, 'input'>>;
  createCalendarFeed?: Resolver<ResolversTypes['CreateCalendarFeedPayload'], ParentType, ContextType>;
  createPerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<Types.MutationCreatePersonArgs, 'input'>>;
  createProgram?: Resolver<ResolversTypes['ProgramPayload'], ParentType, ContextType, RequireFields<Types.MutationCreateProgramArgs, 'input'>>;
  declineAgreement?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<Types.MutationDeclineAgreementArgs, 'input'>>;
  declineFeedback?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<Types.MutationDeclineFeedbackArgs, 'input'>>;
  deleteMessage?: Resolver<ResolversTypes['MessagePayload'], ParentType, ContextType, RequireFields<Types.MutationDeleteMessageArgs, 'input'>>;
  deleteProfileStory?: Resolver<ResolversTypes['ProfileStoryPayload'], ParentType, ContextType, RequireFields<Types.MutationDeleteProfileStoryArgs, 'input'>>;
  deleteReflection?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<Types.MutationDeleteReflectionArgs, 'input'>>;
  deleteStory?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<Types.MutationDeleteStoryArgs, 'input'>>;
  discardFeedback?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<Types.MutationDiscardFeedbackArgs, 'input'>>;
  draftAgreement?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<Types.MutationDraftAgreementArgs, 'input'>>;
  draftFeedback?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<Types.MutationDraftFeedbackArgs, 'input'>>;
  dropAgreementDraft?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<Types.MutationDropAgreementDraftArgs, 'input'>>;
  editAgendaItem?: Resolver<ResolversTypes['SessionRoomPayload'], ParentType, ContextType, RequireFields<Types.MutationEditAgendaItemArgs, 'input'>>;
  editClause?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<Types.MutationEditClauseArgs, 'input'>>;
  editGoal?: Resolver<ResolversTypes['GoalPayload'], ParentType, ContextType, RequireFields<Types.MutationEditGoalArgs, 'input'>>;
  editMessage?: Resolver<ResolversTypes['MessagePayload'], ParentType, ContextType, RequireFields<Types.MutationEditMessageArgs, 'input'>>;
  editMilestone?: Resolver<ResolversTypes['MilestonePayload'], ParentType, ContextType, RequireFields<Types.MutationEditMilestoneArgs, 'input'>>;
  editPrivateNote?: Resolver<ResolversTypes['PrivateNotePayload'], ParentType, ContextType, RequireFields<Types.MutationEditPrivateNoteArgs, 'input'>>;
  editProfileStory?: Resolver<ResolversTypes['ProfileStoryPayload'], ParentType, ContextType, RequireFields<Types.MutationEditProfileStoryArgs, 'input'>>;
  editReflection?: Resolver<ResolversTypes['ReflectionPayload'], ParentType, ContextType, RequireFields<Types.MutationEditReflectionArgs, 'input'>>;
  editSharedNote?: Resolver<ResolversTypes['SharedNotePayload'], ParentType, ContextType, RequireFields<Types.MutationEditSharedNoteArgs, 'input'>>;
  editStory?: Resolver<ResolversTypes['StoryPayload'], ParentType, ContextType, RequireFields<Types.MutationEditStoryArgs, 'input'>>;
  invitePerson?: Resolver<ResolversTypes['InvitationPayload'], ParentType, ContextType, RequireFields<Types.MutationInvitePersonArgs, 'input'>>;
  keepCommitment?: Resolver<ResolversTypes['CommitmentPayload'], ParentType, ContextType, RequireFields<Types.MutationKeepCommitmentArgs, 'input'>>;
  makeCommitment?: Resolver<ResolversTypes['CommitmentPayload'], ParentType, ContextType, RequireFields<Types.MutationMakeCommitmentArgs, 'input'>>;
  mapImport?: Resolver<ResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<Types.MutationMapImportArgs, 'input'>>;
  markAgendaItem?: Resolver<ResolversTypes['SessionRoomPayload'], ParentType, ContextType, RequireFields<Types.MutationMarkAgendaItemArgs, 'input'>>;
  markClause?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<Types.MutationMarkClauseArgs, 'input'>>;
  markMessagesRead?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<Types.MutationMarkMessagesReadArgs, 'input'>>;
  markMilestone?: Resolver<ResolversTypes['MilestonePayload'], ParentType, ContextType, RequireFields<Types.MutationMarkMilestoneArgs, 'input'>>;
  markNotificationsRead?: Resolver<ResolversTypes['MarkNotificationsPayload'], ParentType, ContextType, RequireFields<Types.MutationMarkNotificationsReadArgs, 'input'>>;
  markNotificationsUnread?: Resolver<ResolversTypes['MarkNotificationsPayload'], ParentType, ContextType, RequireFields<Types.MutationMarkNotificationsUnreadArgs, 'input'>>;
  moveAgendaItem?: Resolver<ResolversTypes['SessionRoomPayload'], ParentType, ContextType, RequireFields<Types.MutationMoveAgendaItemArgs, 'input'>>;
  moveCommitment?: Resolver<ResolversTypes['CommitmentPayload'], ParentType, ContextType, RequireFields<Types.MutationMoveCommitmentArgs, 'input'>>;
  offerFeedback?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<Types.MutationOfferFeedbackArgs, 'input'>>;
  pauseRelationship?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<Types.MutationPauseRelationshipArgs, 'input'>>;
  planSession?: Resolver<ResolversTypes['SessionPayload'], ParentType, ContextType, RequireFields<Types.MutationPlanSessionArgs, 'input'>>;
  proposeAgreement?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<Types.MutationProposeAgreementArgs, 'input'>>;
  proposeRelationship?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<Types.MutationProposeRelationshipArgs, 'input'>>;
  questionCommitment?: Resolver<ResolversTypes['CommitmentPayload'], ParentType, ContextType, RequireFields<Types.MutationQuestionCommitmentArgs, 'input'>>;
  receiveFeedback?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<Types.MutationReceiveFeedbackArgs, 'input'>>;
  recordGoalProgress?: Resolver<ResolversTypes['GoalPayload'], ParentType, ContextType, RequireFields<Types.MutationRecordGoalProgressArgs, 'input'>>;
  recordInsight?: Resolver<ResolversTypes['SessionRoomPayload'], ParentType, ContextType, RequireFields<Types.MutationRecordInsightArgs, 'input'>>;
  reflectOnMilestone?: Resolver<ResolversTypes['MilestonePayload'], ParentType, ContextType, RequireFields<Types.MutationReflectOnMilestoneArgs, 'input'>>;
  removeAgendaItem?: Resolver<ResolversTypes['SessionRoomPayload'], ParentType, ContextType, RequireFields<Types.MutationRemoveAgendaItemArgs, 'input'>>;
  removeGoalUpdate?: Resolver<ResolversTypes['GoalPayload'], ParentType, ContextType, RequireFields<Types.MutationRemoveGoalUpdateArgs, 'input'>>;
  removeMilestone?: Resolver<ResolversTypes['RemoveMilestonePayload'], ParentType, ContextType, RequireFields<Types.MutationRemoveMilestoneArgs, 'input'>>;
  removePrivateNote?: Resolver<ResolversTypes['PrivateNotePayload'], ParentType, ContextType, RequireFields<Types.MutationRemovePrivateNoteArgs, 'input'>>;
  removeSharedNote?: Resolver<ResolversTypes['SharedNotePayload'], ParentType, ContextType, RequireFields<Types.MutationRemoveSharedNoteArgs, 'input'>>;
  reopenGoal?: Resolver<ResolversTypes['GoalPayload'], ParentType, ContextType, RequireFields<Types.MutationReopenGoalArgs, 'input'>>;
  replyToFeedback?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<Types.MutationReplyToFeedbackArgs, 'input'>>;
  requestFeedback?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<Types.MutationRequestFeedbackArgs, 'input'>>;
  resetAgreementTemplate?: Resolver<ResolversTypes['AgreementTemplatePayload'], ParentType, ContextType, RequireFields<Types.MutationResetAgreementTemplateArgs, 'input'>>;
  resolveComment?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<Types.MutationResolveCommentArgs, 'input'>>;
  respondToProposal?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<Types.MutationRespondToProposalArgs, 'input'>>;
  restoreSession?: Resolver<ResolversTypes['SessionPayload'], ParentType, ContextType, RequireFields<Types.MutationRestoreSessionArgs, 'input'>>;
  resumeRelationship?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<Types.MutationResumeRelationshipArgs, 'input'>>;
  reviseAgreement?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<Types.MutationReviseAgreementArgs, 'input'>>;
  revokeCalendarFeed?: Resolver<ResolversTypes['RevokeCalendarFeedPayload'], ParentType, ContextType, RequireFields<Types.MutationRevokeCalendarFeedArgs, 'input'>>;
  revokeInvitation?: Resolver<ResolversTypes['InvitationPayload'], ParentType, ContextType, RequireFields<Types.MutationRevokeInvitationArgs, 'input'>>;
  saveAgreementTemplate?: Resolver<ResolversTypes['AgreementTemplatePayload'], ParentType, ContextType, RequireFields<Types.MutationSaveAgreementTemplateArgs, 'input'>>;
  saveClosingWords?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<Types.MutationSaveClosingWordsArgs, 'input'>>;
  saveExerciseTakeaway?: Resolver<ResolversTypes['ExercisePayload'], ParentType, ContextType, RequireFields<Types.MutationSaveExerciseTakeawayArgs, 'input'>>;
  saveFeedback?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<Types.MutationSaveFeedbackArgs, 'input'>>;
  saveGuideProfile?: Resolver<ResolversTypes['GuideProfilePayload'], ParentType, ContextType, RequireFields<Types.MutationSaveGuideProfileArgs, 'input'>>;
  saveNotificationPreferences?: Resolver<ResolversTypes['NotificationPreferencesPayload'], ParentType, ContextType, RequireFields<Types.MutationSaveNotificationPreferencesArgs, 'input'>>;
  saveTrustPreferences?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<Types.MutationSaveTrustPreferencesArgs, 'input'>>;
  sayAttendance?: Resolver<ResolversTypes['SessionPayload'], ParentType, ContextType, RequireFields<Types.MutationSayAttendanceArgs, 'input'>>;
  sendMessage?: Resolver<ResolversTypes['MessagePayload'], ParentType, ContextType, RequireFields<Types.MutationSendMessageArgs, 'input'>>;
  setGoal?: Resolver<ResolversTypes['GoalPayload'], ParentType, ContextType, RequireFields<Types.MutationSetGoalArgs, 'input'>>;
  setLegalHold?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<Types.MutationSetLegalHoldArgs, 'input'>>;
  setPersonActive?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<Types.MutationSetPersonActiveArgs, 'input'>>;
  setRoles?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<Types.MutationSetRolesArgs, 'input'>>;
  shareProfileStory?: Resolver<ResolversTypes['ProfileStoryPayload'], ParentType, ContextType, RequireFields<Types.MutationShareProfileStoryArgs, 'input'>>;
  shareReflection?: Resolver<ResolversTypes['ReflectionPayload'], ParentType, ContextType, RequireFields<Types.MutationShareReflectionArgs, 'input'>>;
  shareStory?: Resolver<ResolversTypes['StoryPayload'], ParentType, ContextType, RequireFields<Types.MutationShareStoryArgs, 'input'>>;
  signAgreement?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<Types.MutationSignAgreementArgs, 'input'>>;
  startAgreementRollout?: Resolver<ResolversTypes['AgreementRolloutPayload'], ParentType, ContextType, RequireFields<Types.MutationStartAgreementRolloutArgs, 'input'>>;
  startClosing?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<Types.MutationStartClosingArgs, 'input'>>;
  startExercise?: Resolver<ResolversTypes['ExercisePayload'], ParentType, ContextType, RequireFields<Types.MutationStartExerciseArgs, 'input'>>;
  stopAgreeing?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<Types.MutationStopAgreeingArgs, 'input'>>;
  takeBackChoice?: Resolver<ResolversTypes['ExercisePayload'], ParentType, ContextType, RequireFields<Types.MutationTakeBackChoiceArgs, 'input'>>;
  takeBackFeedback?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<Types.MutationTakeBackFeedbackArgs, 'input'>>;
  thankForStory?: Resolver<ResolversTypes['StoryPayload'], ParentType, ContextType, RequireFields<Types.MutationThankForStoryArgs, 'input'>>;
  undoKeptCommitment?: Resolver<ResolversTypes['CommitmentPayload'], ParentType, ContextType, RequireFields<Types.MutationUndoKeptCommitmentArgs, 'input'>>;
  unshareReflection?: Resolver<ResolversTypes['ReflectionPayload'], ParentType, ContextType, RequireFields<Types.MutationUnshareReflectionArgs, 'input'>>;
  updateMyProfile?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<Types.MutationUpdateMyProfileArgs, 'input'>>;
  updatePerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<Types.MutationUpdatePersonArgs, 'input'>>;
  updateProgram?: Resolver<ResolversTypes['ProgramPayload'], ParentType, ContextType, RequireFields<Types.MutationUpdateProgramArgs, 'input'>>;
  verifyQualification?: Resolver<ResolversTypes['GuideProfilePayload'], ParentType, ContextType, RequireFields<Types.MutationVerifyQualificationArgs, 'input'>>;
  withdrawClosing?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<Types.MutationWithdrawClosingArgs, 'input'>>;
  withdrawCommitment?: Resolver<ResolversTypes['CommitmentPayload'], ParentType, ContextType, RequireFields<Types.MutationWithdrawCommitmentArgs, 'input'>>;
  withdrawFeedbackRequest?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<Types.MutationWithdrawFeedbackRequestArgs, 'input'>>;
  writeProfileStory?: Resolver<ResolversTypes['ProfileStoryPayload'], ParentType, ContextType, RequireFields<Types.MutationWriteProfileStoryArgs, 'input'>>;
  writeReflection?: Resolver<ResolversTypes['ReflectionPayload'], ParentType, ContextType, RequireFields<Types.MutationWriteReflectionArgs, 'input'>>;
  writeStory?: Resolver<ResolversTypes['StoryPayload'], ParentType, ContextType, RequireFields<Types.MutationWriteStoryArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AgendaItem' | 'Agreement' | 'AgreementRollout' | 'AgreementVersion' | 'ClauseComment' | 'Commitment' | 'Exercise' | 'Feedback' | 'Goal' | 'GuideProfile' | 'Import' | 'Invitation' | 'Membership' | 'Message' | 'Milestone' | 'Notification' | 'Nudge' | 'Organization' | 'Person' | 'PrivateNote' | 'ProfileStory' | 'Program' | 'Qualification' | 'Reflection' | 'Relationship' | 'Session' | 'SharedNote' | 'Signature' | 'Story', ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byPartner?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dueAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  readAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['NotificationTopic'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationChoice'] = ResolversParentTypes['NotificationChoice']> = {
  customary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['NotificationTopic'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['NotificationWay'], ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type NotificationPreferencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationPreferences'] = ResolversParentTypes['NotificationPreferences']> = {
  choices?: Resolver<ReadonlyArray<ResolversTypes['NotificationChoice']>, ParentType, ContextType>;
  digestHour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quietFrom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quietTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quietWeekends?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NotificationPreferencesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationPreferencesPayload'] = ResolversParentTypes['NotificationPreferencesPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  preferences?: Resolver<Types.Maybe<ResolversTypes['NotificationPreferences']>, ParentType, ContextType>;
};

export type NotificationSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationSummary'] = ResolversParentTypes['NotificationSummary']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['UnreadNotifications']>, ParentType, ContextType>;
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type PaneContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaneContent'] = ResolversParentTypes['PaneContent']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ownEdges?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  pane?: Resolver<ResolversTypes['Pane'], ParentType, ContextType>;
  strengths?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  profileStories?: Resolver<ReadonlyArray<ResolversTypes['ProfileStory']>, ParentType, ContextType>;
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

export type PrivateNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrivateNote'] = ResolversParentTypes['PrivateNote']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  excerpt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  session?: Resolver<Types.Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrivateNoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrivateNoteConnection'] = ResolversParentTypes['PrivateNoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PrivateNoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PrivateNoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrivateNoteEdge'] = ResolversParentTypes['PrivateNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PrivateNote'], ParentType, ContextType>;
};

export type PrivateNotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrivateNotePayload'] = ResolversParentTypes['PrivateNotePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  privateNote?: Resolver<Types.Maybe<ResolversTypes['PrivateNote']>, ParentType, ContextType>;
};

export type ProfileStoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileStory'] = ResolversParentTypes['ProfileStory']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lesson?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mistake?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  sharedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  situation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProfileStoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileStoryPayload'] = ResolversParentTypes['ProfileStoryPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  profileStory?: Resolver<Types.Maybe<ResolversTypes['ProfileStory']>, ParentType, ContextType>;
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
  calendarFeed?: Resolver<Types.Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  commitment?: Resolver<Types.Maybe<ResolversTypes['Commitment']>, ParentType, ContextType, RequireFields<Types.QueryCommitmentArgs, 'id'>>;
  commitmentsFrom?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, RequireFields<Types.QueryCommitmentsFromArgs, 'originId'>>;
  departments?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  exercisesAwaitingMe?: Resolver<ResolversTypes['ExerciseConnection'], ParentType, ContextType, Partial<Types.QueryExercisesAwaitingMeArgs>>;
  feedback?: Resolver<Types.Maybe<ResolversTypes['Feedback']>, ParentType, ContextType, RequireFields<Types.QueryFeedbackArgs, 'id'>>;
  feedbackAwaitingMe?: Resolver<ReadonlyArray<ResolversTypes['Feedback']>, ParentType, ContextType, RequireFields<Types.QueryFeedbackAwaitingMeArgs, 'first'>>;
  goal?: Resolver<Types.Maybe<ResolversTypes['Goal']>, ParentType, ContextType, RequireFields<Types.QueryGoalArgs, 'id'>>;
  guides?: Resolver<ResolversTypes['GuideProfileConnection'], ParentType, ContextType, Partial<Types.QueryGuidesArgs>>;
  home?: Resolver<ReadonlyArray<ResolversTypes['HomeRelationship']>, ParentType, ContextType, RequireFields<Types.QueryHomeArgs, 'first'>>;
  import?: Resolver<Types.Maybe<ResolversTypes['Import']>, ParentType, ContextType, RequireFields<Types.QueryImportArgs, 'id'>>;
  imports?: Resolver<ResolversTypes['ImportConnection'], ParentType, ContextType, Partial<Types.QueryImportsArgs>>;
  invitationPreview?: Resolver<Types.Maybe<ResolversTypes['InvitationPreview']>, ParentType, ContextType, RequireFields<Types.QueryInvitationPreviewArgs, 'token'>>;
  myCommitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, Partial<Types.QueryMyCommitmentsArgs>>;
  node?: Resolver<Types.Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<Types.QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Types.Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<Types.QueryNodesArgs, 'ids'>>;
  notificationPreferences?: Resolver<ResolversTypes['NotificationPreferences'], ParentType, ContextType>;
  notificationSummary?: Resolver<ResolversTypes['NotificationSummary'], ParentType, ContextType>;
  notifications?: Resolver<ResolversTypes['NotificationConnection'], ParentType, ContextType, Partial<Types.QueryNotificationsArgs>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<Types.QueryPeopleArgs, 'orderBy'>>;
  person?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<Types.QueryPersonArgs, 'id'>>;
  program?: Resolver<Types.Maybe<ResolversTypes['Program']>, ParentType, ContextType, RequireFields<Types.QueryProgramArgs, 'id'>>;
  programs?: Resolver<ResolversTypes['ProgramConnection'], ParentType, ContextType, Partial<Types.QueryProgramsArgs>>;
  relationship?: Resolver<Types.Maybe<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<Types.QueryRelationshipArgs, 'id'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<Types.QueryRelationshipsArgs, 'orderBy'>>;
  repliesDue?: Resolver<ReadonlyArray<ResolversTypes['ReplyDue']>, ParentType, ContextType, RequireFields<Types.QueryRepliesDueArgs, 'first'>>;
  session?: Resolver<Types.Maybe<ResolversTypes['Session']>, ParentType, ContextType, RequireFields<Types.QuerySessionArgs, 'id'>>;
  sessionsToConfirm?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, Partial<Types.QuerySessionsToConfirmArgs>>;
  signInOptions?: Resolver<ResolversTypes['SignInOptions'], ParentType, ContextType>;
  trustContacts?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  upcomingSessions?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, Partial<Types.QueryUpcomingSessionsArgs>>;
  viewer?: Resolver<Types.Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type ReflectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reflection'] = ResolversParentTypes['Reflection']> = {
  author?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  editedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prompt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sharedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReflectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReflectionConnection'] = ResolversParentTypes['ReflectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReflectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReflectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReflectionEdge'] = ResolversParentTypes['ReflectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reflection'], ParentType, ContextType>;
};

export type ReflectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReflectionPayload'] = ResolversParentTypes['ReflectionPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  reflection?: Resolver<Types.Maybe<ResolversTypes['Reflection']>, ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  agreement?: Resolver<Types.Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  answerTime?: Resolver<Types.Maybe<ResolversTypes['AnswerTime']>, ParentType, ContextType>;
  closing?: Resolver<Types.Maybe<ResolversTypes['Closing']>, ParentType, ContextType>;
  commitments?: Resolver<Types.Maybe<ResolversTypes['CommitmentConnection']>, ParentType, ContextType, RequireFields<Types.RelationshipCommitmentsArgs, 'orderBy'>>;
  contentKeys?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['ContentKey']>>, ParentType, ContextType>;
  declineReason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endingPreview?: Resolver<Types.Maybe<ResolversTypes['EndingPreview']>, ParentType, ContextType>;
  endsOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  engagementId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['RelationshipEvent']>, ParentType, ContextType>;
  exercises?: Resolver<Types.Maybe<ResolversTypes['ExerciseConnection']>, ParentType, ContextType, Partial<Types.RelationshipExercisesArgs>>;
  feedback?: Resolver<Types.Maybe<ResolversTypes['FeedbackConnection']>, ParentType, ContextType, Partial<Types.RelationshipFeedbackArgs>>;
  goals?: Resolver<Types.Maybe<ResolversTypes['GoalConnection']>, ParentType, ContextType, Partial<Types.RelationshipGoalsArgs>>;
  guide?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitationNote?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  learner?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  ledger?: Resolver<Types.Maybe<ResolversTypes['LedgerConnection']>, ParentType, ContextType, Partial<Types.RelationshipLedgerArgs>>;
  ledgerCheckpoint?: Resolver<Types.Maybe<ResolversTypes['LedgerCheckpoint']>, ParentType, ContextType>;
  ledgerEntryHash?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.RelationshipLedgerEntryHashArgs, 'seq'>>;
  messages?: Resolver<Types.Maybe<ResolversTypes['MessageConnection']>, ParentType, ContextType, Partial<Types.RelationshipMessagesArgs>>;
  milestones?: Resolver<Types.Maybe<ResolversTypes['MilestoneConnection']>, ParentType, ContextType, Partial<Types.RelationshipMilestonesArgs>>;
  nudges?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Nudge']>>, ParentType, ContextType>;
  partner?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  privateNotes?: Resolver<Types.Maybe<ResolversTypes['PrivateNoteConnection']>, ParentType, ContextType, Partial<Types.RelationshipPrivateNotesArgs>>;
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  readReceipts?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  readThrough?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reflections?: Resolver<Types.Maybe<ResolversTypes['ReflectionConnection']>, ParentType, ContextType, Partial<Types.RelationshipReflectionsArgs>>;
  replyDue?: Resolver<Types.Maybe<ResolversTypes['ReplyDue']>, ParentType, ContextType>;
  responses?: Resolver<ReadonlyArray<ResolversTypes['ProposalResponse']>, ParentType, ContextType>;
  retention?: Resolver<Types.Maybe<ResolversTypes['Retention']>, ParentType, ContextType>;
  sessionAllowance?: Resolver<Types.Maybe<ResolversTypes['SessionAllowance']>, ParentType, ContextType>;
  sessionCounts?: Resolver<Types.Maybe<ResolversTypes['SessionCounts']>, ParentType, ContextType>;
  sessionPreview?: Resolver<Types.Maybe<ResolversTypes['SessionPreview']>, ParentType, ContextType, RequireFields<Types.RelationshipSessionPreviewArgs, 'date' | 'minutes' | 'time' | 'timeZone'>>;
  sessions?: Resolver<Types.Maybe<ResolversTypes['SessionConnection']>, ParentType, ContextType, RequireFields<Types.RelationshipSessionsArgs, 'window'>>;
  sharedNotes?: Resolver<Types.Maybe<ResolversTypes['SharedNoteConnection']>, ParentType, ContextType, Partial<Types.RelationshipSharedNotesArgs>>;
  startsOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RelationshipState'], ParentType, ContextType>;
  stories?: Resolver<Types.Maybe<ResolversTypes['StoryConnection']>, ParentType, ContextType, Partial<Types.RelationshipStoriesArgs>>;
  topic?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trustPreferences?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['TrustPreferences']>>, ParentType, ContextType>;
  unreadMessages?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  usualSessionMinutes?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  viewerCanCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanClose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanCommit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanGiveFeedback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanHold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanMarkMilestones?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanPause?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanPlanSession?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReflect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRespond?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanResume?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSetGoals?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanStartExercise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanStop?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanTellPreferences?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanTellStory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWithdrawClosing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWriteMessages?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWritePrivateNote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWriteSharedNote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type RemoveMilestonePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveMilestonePayload'] = ResolversParentTypes['RemoveMilestonePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  relationship?: Resolver<Types.Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type ReplyDueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplyDue'] = ResolversParentTypes['ReplyDue']> = {
  dueAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RetentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Retention'] = ResolversParentTypes['Retention']> = {
  days?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deletesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  erasedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  heldAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  heldBy?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type RevokeCalendarFeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCalendarFeedPayload'] = ResolversParentTypes['RevokeCalendarFeedPayload']> = {
  calendarFeed?: Resolver<Types.Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  agenda?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['AgendaItem']>>, ParentType, ContextType>;
  attendance?: Resolver<ResolversTypes['SessionAttendance'], ParentType, ContextType>;
  cancelledAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelledBy?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  cancelsLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changedBy?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['SessionChannel'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  following?: Resolver<Types.Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insights?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['SessionInsight']>>, ParentType, ContextType>;
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
  privateNote?: Resolver<Types.Maybe<ResolversTypes['PrivateNote']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<Types.Maybe<ResolversTypes['SessionSeries']>, ParentType, ContextType>;
  sharedNote?: Resolver<Types.Maybe<ResolversTypes['SharedNote']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SessionState'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewerCanCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanPrepare?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRestore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWritePrivateNote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWriteSharedNote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type SessionInsightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionInsight'] = ResolversParentTypes['SessionInsight']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type SessionRoomPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionRoomPayload'] = ResolversParentTypes['SessionRoomPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  session?: Resolver<Types.Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type SessionSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionSeries'] = ResolversParentTypes['SessionSeries']> = {
  goesOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsLocal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upcoming?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedNote'] = ResolversParentTypes['SharedNote']> = {
  changedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  excerpt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  session?: Resolver<Types.Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  startedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharedNoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedNoteConnection'] = ResolversParentTypes['SharedNoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedNoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SharedNoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedNoteEdge'] = ResolversParentTypes['SharedNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharedNote'], ParentType, ContextType>;
};

export type SharedNotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedNotePayload'] = ResolversParentTypes['SharedNotePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  sharedNote?: Resolver<Types.Maybe<ResolversTypes['SharedNote']>, ParentType, ContextType>;
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

export type StoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Story'] = ResolversParentTypes['Story']> = {
  author?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  sharedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  thanks?: Resolver<Types.Maybe<ResolversTypes['StoryThanks']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewerCanDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanThank?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  words?: Resolver<Types.Maybe<ResolversTypes['StoryWords']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryConnection'] = ResolversParentTypes['StoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StoryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryEdge'] = ResolversParentTypes['StoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
};

export type StoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryPayload'] = ResolversParentTypes['StoryPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  story?: Resolver<Types.Maybe<ResolversTypes['Story']>, ParentType, ContextType>;
};

export type StoryThanksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryThanks'] = ResolversParentTypes['StoryThanks']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StoryWordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryWords'] = ResolversParentTypes['StoryWords']> = {
  lesson?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mistake?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  situation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  agreementChanges?: SubscriptionResolver<ResolversTypes['Agreement'], "agreementChanges", ParentType, ContextType, RequireFields<Types.SubscriptionAgreementChangesArgs, 'agreementId'>>;
  agreementRolloutProgress?: SubscriptionResolver<ResolversTypes['AgreementRollout'], "agreementRolloutProgress", ParentType, ContextType, RequireFields<Types.SubscriptionAgreementRolloutProgressArgs, 'rolloutId'>>;
  conversationChanges?: SubscriptionResolver<ResolversTypes['Relationship'], "conversationChanges", ParentType, ContextType, RequireFields<Types.SubscriptionConversationChangesArgs, 'relationshipId'>>;
  importProgress?: SubscriptionResolver<ResolversTypes['Import'], "importProgress", ParentType, ContextType, RequireFields<Types.SubscriptionImportProgressArgs, 'importId'>>;
  notificationChanges?: SubscriptionResolver<ResolversTypes['NotificationSummary'], "notificationChanges", ParentType, ContextType>;
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

export type UnreadNotificationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnreadNotifications'] = ResolversParentTypes['UnreadNotifications']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  relationshipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  AgendaItem?: AgendaItemResolvers<ContextType>;
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
  AnswerTime?: AnswerTimeResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  ClauseComment?: ClauseCommentResolvers<ContextType>;
  ClauseMark?: ClauseMarkResolvers<ContextType>;
  ClauseObstacle?: ClauseObstacleResolvers<ContextType>;
  Closing?: ClosingResolvers<ContextType>;
  ClosingWords?: ClosingWordsResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitmentConnection?: CommitmentConnectionResolvers<ContextType>;
  CommitmentEdge?: CommitmentEdgeResolvers<ContextType>;
  CommitmentEvent?: CommitmentEventResolvers<ContextType>;
  CommitmentMove?: CommitmentMoveResolvers<ContextType>;
  CommitmentOrigin?: CommitmentOriginResolvers<ContextType>;
  CommitmentPayload?: CommitmentPayloadResolvers<ContextType>;
  ContentKey?: ContentKeyResolvers<ContextType>;
  CreateCalendarFeedPayload?: CreateCalendarFeedPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DemoRole?: DemoRoleResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  EndingPreview?: EndingPreviewResolvers<ContextType>;
  Exercise?: ExerciseResolvers<ContextType>;
  ExerciseChoice?: ExerciseChoiceResolvers<ContextType>;
  ExerciseConnection?: ExerciseConnectionResolvers<ContextType>;
  ExerciseEdge?: ExerciseEdgeResolvers<ContextType>;
  ExercisePayload?: ExercisePayloadResolvers<ContextType>;
  ExerciseTakeaway?: ExerciseTakeawayResolvers<ContextType>;
  Feedback?: FeedbackResolvers<ContextType>;
  FeedbackConnection?: FeedbackConnectionResolvers<ContextType>;
  FeedbackEdge?: FeedbackEdgeResolvers<ContextType>;
  FeedbackPayload?: FeedbackPayloadResolvers<ContextType>;
  FeedbackReply?: FeedbackReplyResolvers<ContextType>;
  FeedbackRequest?: FeedbackRequestResolvers<ContextType>;
  FeedbackWords?: FeedbackWordsResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  GoalConnection?: GoalConnectionResolvers<ContextType>;
  GoalContent?: GoalContentResolvers<ContextType>;
  GoalEdge?: GoalEdgeResolvers<ContextType>;
  GoalPayload?: GoalPayloadResolvers<ContextType>;
  GoalUpdate?: GoalUpdateResolvers<ContextType>;
  GoalUpdateContent?: GoalUpdateContentResolvers<ContextType>;
  GuideProfile?: GuideProfileResolvers<ContextType>;
  GuideProfileConnection?: GuideProfileConnectionResolvers<ContextType>;
  GuideProfileEdge?: GuideProfileEdgeResolvers<ContextType>;
  GuideProfilePayload?: GuideProfilePayloadResolvers<ContextType>;
  HomeAgreement?: HomeAgreementResolvers<ContextType>;
  HomeCommitment?: HomeCommitmentResolvers<ContextType>;
  HomePartner?: HomePartnerResolvers<ContextType>;
  HomeRelationship?: HomeRelationshipResolvers<ContextType>;
  HomeSession?: HomeSessionResolvers<ContextType>;
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
  MarkNotificationsPayload?: MarkNotificationsPayloadResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  MessagePayload?: MessagePayloadResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  MilestoneConnection?: MilestoneConnectionResolvers<ContextType>;
  MilestoneContent?: MilestoneContentResolvers<ContextType>;
  MilestoneEdge?: MilestoneEdgeResolvers<ContextType>;
  MilestonePayload?: MilestonePayloadResolvers<ContextType>;
  MilestoneReflection?: MilestoneReflectionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationChoice?: NotificationChoiceResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationPreferences?: NotificationPreferencesResolvers<ContextType>;
  NotificationPreferencesPayload?: NotificationPreferencesPayloadResolvers<ContextType>;
  NotificationSummary?: NotificationSummaryResolvers<ContextType>;
  Nudge?: NudgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaneContent?: PaneContentResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonPayload?: PersonPayloadResolvers<ContextType>;
  PreviewedSession?: PreviewedSessionResolvers<ContextType>;
  PrivateNote?: PrivateNoteResolvers<ContextType>;
  PrivateNoteConnection?: PrivateNoteConnectionResolvers<ContextType>;
  PrivateNoteEdge?: PrivateNoteEdgeResolvers<ContextType>;
  PrivateNotePayload?: PrivateNotePayloadResolvers<ContextType>;
  ProfileStory?: ProfileStoryResolvers<ContextType>;
  ProfileStoryPayload?: ProfileStoryPayloadResolvers<ContextType>;
  Program?: ProgramResolvers<ContextType>;
  ProgramConnection?: ProgramConnectionResolvers<ContextType>;
  ProgramEdge?: ProgramEdgeResolvers<ContextType>;
  ProgramFunnel?: ProgramFunnelResolvers<ContextType>;
  ProgramPayload?: ProgramPayloadResolvers<ContextType>;
  ProposalResponse?: ProposalResponseResolvers<ContextType>;
  Qualification?: QualificationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reflection?: ReflectionResolvers<ContextType>;
  ReflectionConnection?: ReflectionConnectionResolvers<ContextType>;
  ReflectionEdge?: ReflectionEdgeResolvers<ContextType>;
  ReflectionPayload?: ReflectionPayloadResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  RelationshipEvent?: RelationshipEventResolvers<ContextType>;
  RelationshipPayload?: RelationshipPayloadResolvers<ContextType>;
  RemoveMilestonePayload?: RemoveMilestonePayloadResolvers<ContextType>;
  ReplyDue?: ReplyDueResolvers<ContextType>;
  Retention?: RetentionResolvers<ContextType>;
  RevokeCalendarFeedPayload?: RevokeCalendarFeedPayloadResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionAllowance?: SessionAllowanceResolvers<ContextType>;
  SessionAttendance?: SessionAttendanceResolvers<ContextType>;
  SessionConnection?: SessionConnectionResolvers<ContextType>;
  SessionCounts?: SessionCountsResolvers<ContextType>;
  SessionEdge?: SessionEdgeResolvers<ContextType>;
  SessionInsight?: SessionInsightResolvers<ContextType>;
  SessionPayload?: SessionPayloadResolvers<ContextType>;
  SessionPreview?: SessionPreviewResolvers<ContextType>;
  SessionRoomPayload?: SessionRoomPayloadResolvers<ContextType>;
  SessionSeries?: SessionSeriesResolvers<ContextType>;
  SharedNote?: SharedNoteResolvers<ContextType>;
  SharedNoteConnection?: SharedNoteConnectionResolvers<ContextType>;
  SharedNoteEdge?: SharedNoteEdgeResolvers<ContextType>;
  SharedNotePayload?: SharedNotePayloadResolvers<ContextType>;
  SignInOptions?: SignInOptionsResolvers<ContextType>;
  Signature?: SignatureResolvers<ContextType>;
  SponsorInformation?: SponsorInformationResolvers<ContextType>;
  Story?: StoryResolvers<ContextType>;
  StoryConnection?: StoryConnectionResolvers<ContextType>;
  StoryEdge?: StoryEdgeResolvers<ContextType>;
  StoryPayload?: StoryPayloadResolvers<ContextType>;
  StoryThanks?: StoryThanksResolvers<ContextType>;
  StoryWords?: StoryWordsResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TemplateClause?: TemplateClauseResolvers<ContextType>;
  TrustPreferences?: TrustPreferencesResolvers<ContextType>;
  UnreadNotifications?: UnreadNotificationsResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

