/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How to accept an invitation. */
export type AcceptInvitationInput = {
  /** A password for the new account, at least 12 characters; leave out when signed in as the invited address. */
  password?: string | null | undefined;
  /** The token of the link. */
  token: string;
};

/** That the receiver has taken it in. */
export type AcknowledgeFeedbackInput = {
  /** Which feedback. */
  feedbackId: string;
  /** Whether they say thank you. */
  thanks: boolean;
};

/** A point for the agenda. */
export type AddAgendaItemInput = {
  /** Makes a repetition within 24 hours do nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** Of which session. */
  sessionId: string;
  /** What it is about, 1–500 characters. */
  text: string;
};

/** A note for oneself. */
export type AddPrivateNoteInput = {
  /** Makes a repetition within 24 hours do nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** In which relationship; left out where a session says it. */
  relationshipId?: string | null | undefined;
  /** About which session; left out where it stands by itself. */
  sessionId?: string | null | undefined;
  /** The note, at most 50,000 characters. */
  text: string;
};

/** A note for both. */
export type AddSharedNoteInput = {
  /** Makes a repetition within 24 hours do nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** In which relationship; left out where a session says it. */
  relationshipId?: string | null | undefined;
  /** About which session; left out where it stands by itself. */
  sessionId?: string | null | undefined;
  /** The note, at most 50,000 characters. */
  text: string;
};

/** Another target or another day for a goal. */
export type AdjustGoalInput = {
  /** Which. */
  goalId: string;
  /** Why, at most 1,000 characters; kept with the history. */
  reason: string;
  /** The revision that was seen; where it has changed meanwhile, nothing is done. */
  revision: number;
  /** The target from now on; only with a measure. */
  target?: number | null | undefined;
  /** The day from now on. */
  targetOn?: string | null | undefined;
};

/** Which agreements to list; conditions are joined with and. */
export type AgreementFilter = {
  /** Only those that wait for the viewer: to work out, to confirm the purpose, to sign, to look at again. */
  awaitingMe?: boolean | null | undefined;
  /** Only this program. */
  programId?: string | null | undefined;
  /** Only those to be looked at again, the day having passed. */
  reviewOverdue?: boolean | null | undefined;
  /** Only those the viewer signs as sponsor. */
  sponsoredByMe?: boolean | null | undefined;
  /** Only those that stand here. */
  standing?: AgreementStanding | null | undefined;
};

/** How far a pair has come with its agreement. */
export type AgreementStanding =
  /** A first agreement is being worked out. */
  | 'DRAFTING'
  /** An agreement is in force, whether or not a change of it is being worked out. */
  | 'IN_FORCE'
  /** The first agreement waits for signatures. */
  | 'WAITING_FOR_SIGNATURES';

/** Which version. */
export type AgreementVersionInput = {
  /** Which. */
  agreementVersionId: string;
};

/** Where one version of an agreement stands. */
export type AgreementVersionState =
  /** Not signed: somebody declined, it was taken back, or the draft was dropped. */
  | 'DECLINED'
  /** Being worked out by the two. */
  | 'DRAFT'
  /** Over, because the relationship is. */
  | 'ENDED'
  /** Signed by everybody: what the software follows. */
  | 'IN_FORCE'
  /** Fixed, and waiting for signatures. */
  | 'PROPOSED'
  /** Replaced by a later version. */
  | 'SUPERSEDED';

/** The answer to a wish for another date. */
export type AnswerCommitmentMoveInput = {
  /** Yes or no. */
  agree: boolean;
  /** Which. */
  commitmentId: string;
  /** The date that is answered, so that a yes is never to another one. */
  dueOn: string;
  /** A word with it, at most 1,000 characters. */
  word?: string | null | undefined;
};

/** Which import to apply. */
export type ApplyImportInput = {
  /** Which; must have been checked. */
  importId: string;
};

/** How far the two are with whether a session took place. */
export type AttendanceStanding =
  /** The two say different things. */
  | 'DISPUTED'
  /** Neither has said anything. */
  | 'OPEN'
  /** One has said something, and the other can still object. */
  | 'SAID'
  /** It is settled: both say the same, or nobody objected in time. */
  | 'SETTLED';

/** What one party says about whether a session took place. */
export type AttendanceWord =
  /** Neither came. */
  | 'BOTH_ABSENT'
  /** The guide did not come. */
  | 'GUIDE_ABSENT'
  /** It took place. */
  | 'HELD'
  /** The learner did not come. */
  | 'LEARNER_ABSENT';

/** Which import to stop. */
export type CancelImportInput = {
  /** Which. */
  importId: string;
};

/** Which proposal to take back. */
export type CancelProposalInput = {
  /** Which. */
  relationshipId: string;
};

/** Which session to cancel. */
export type CancelSessionInput = {
  /** The revision that was seen: where somebody has changed the session since, nothing is done. */
  revision: number;
  /** Which sessions of its series are cancelled; with more than this one, the series is over. */
  scope?: SeriesScope;
  /** Which. */
  sessionId: string;
};

/** Points for the next session. */
export type CarryOverAgendaItemsInput = {
  /** Which; all of one session. */
  agendaItemIds: Array<string>;
};

/** A session as it shall be from now on. */
export type ChangeSessionInput = {
  /** How the two meet. */
  channel: SessionChannel;
  /** On which day, where `timeZone` is. */
  date: string;
  /** How long, 5–480 minutes. */
  minutes: number;
  /** The revision that was seen: where somebody has changed the session since, nothing is done. */
  revision: number;
  /** By what rule the series goes on; needed for more than this one session. */
  rule?: string | null | undefined;
  /** Which sessions of its series it is done with. */
  scope?: SeriesScope;
  /** Which. */
  sessionId: string;
  /** At what time on the wall there, 24 hours, `10:00`. */
  time: string;
  /** IANA time zone that day and time are in. */
  timeZone: string;
  /** What it is called and where it is; null leaves that as it is. */
  words?: SessionWordsInput | null | undefined;
};

/** What one sees in the person whom an exercise is about. */
export type ChooseInExerciseInput = {
  /** Growing edges of the list; three, together with those in own words. */
  edges: Array<string>;
  /** Which exercise. */
  exerciseId: string;
  /** Growing edges in own words, at most 80 characters each. */
  ownEdges: Array<string>;
  /** Five or six strengths of the list. */
  strengths: Array<string>;
};

/** What a clause is about. */
export type ClauseKind =
  /** How often they meet, and how. */
  | 'CADENCE'
  /** Cancelling a session. */
  | 'CANCELLATION'
  /** Check-ins and feedback. */
  | 'CHECK_INS'
  /** How promises are renegotiated. */
  | 'COMMITMENTS'
  /** How a concern is raised. */
  | 'CONCERNS'
  /** What stays between whom. */
  | 'CONFIDENTIALITY'
  /** Conflicts of interest and boundaries. */
  | 'CONFLICTS'
  /** How it ends. */
  | 'ENDING'
  /** Where confidentiality ends. */
  | 'LIMITS'
  /** Notes, and how long they are kept. */
  | 'NOTES'
  /** What this relationship is not. */
  | 'NOT_THIS'
  /** The shared purpose. */
  | 'PURPOSE'
  /** Recording and artificial intelligence. */
  | 'RECORDING'
  /** How soon they answer, and when not. */
  | 'RESPONSE_TIME'
  /** When the agreement is looked at again. */
  | 'REVIEW'
  /** What the sponsor learns. */
  | 'SPONSOR_INFORMATION'
  /** What outlives the end. */
  | 'SURVIVAL';

/** The end of a goal. */
export type CloseGoalInput = {
  /** Which. */
  goalId: string;
  /** How it ended. */
  outcome: GoalOutcome;
  /** A word about it, at most 1,000 characters. */
  word?: string | null | undefined;
};

/** In what way a relationship is brought to its end. */
export type ClosingKind =
  /** The learner goes on with somebody else. */
  | 'CHANGE_OF_PARTNER'
  /** A good ending. */
  | 'GOOD_ENDING';

/** A remark about a clause. */
export type CommentOnClauseInput = {
  /** The draft or proposed version. */
  agreementVersionId: string;
  /** Repeating the call with the same key within 24 hours returns the first result. */
  idempotencyKey?: string | null | undefined;
  /** Which clause. */
  kind: ClauseKind;
  /** At most 2,000 characters. */
  text: string;
};

/** What happened to a commitment. */
export type CommitmentEventKind =
  /** Who promised answers. */
  | 'ANSWERED'
  /** The other saw it too. */
  | 'CONFIRMED'
  /** Who promised says that it is done. */
  | 'KEPT'
  /** That it is done was taken back. */
  | 'KEPT_UNDONE'
  /** It was made. */
  | 'MADE'
  /** Its day and a day of grace have passed. */
  | 'MISSED'
  /** Another date was settled. */
  | 'MOVED'
  /** One asks for another date. */
  | 'MOVE_ASKED'
  /** The other keeps to the date. */
  | 'MOVE_DECLINED'
  /** The wish for another date was taken back. */
  | 'MOVE_UNDONE'
  /** The other asks about it. */
  | 'QUESTIONED'
  /** Who promised took it back. */
  | 'WITHDRAWN';

/** Which commitments to list; conditions are joined with and. */
export type CommitmentFilter = {
  /** Only those that the two still have to do with: to be done, missed, asked about, or said to be kept within a week and not confirmed yet. */
  current?: boolean | null | undefined;
  /** Only those of this side. */
  owner?: Party | null | undefined;
  /** Only those that stand so. */
  states?: Array<CommitmentState> | null | undefined;
};

/** Which commitment. */
export type CommitmentInput = {
  /** Which. */
  commitmentId: string;
};

/** In which order to list commitments; ties are broken by id. */
export type CommitmentOrder =
  /** Earliest date first. */
  | 'DUE_ON_ASC'
  /** Latest date first. */
  | 'DUE_ON_DESC';

/** What a commitment can come from. */
export type CommitmentOriginKind =
  /** A piece of feedback. */
  | 'FEEDBACK'
  /** A message. */
  | 'MESSAGE'
  /** A reflection. */
  | 'REFLECTION'
  /** A session. */
  | 'SESSION';

/** What the other says to a commitment's being kept. */
export type CommitmentReview =
  /** They asked, and who promised has answered. */
  | 'ANSWERED'
  /** They saw it too. */
  | 'CONFIRMED'
  /** They ask about it. */
  | 'QUESTIONED';

/** How a commitment stands. */
export type CommitmentState =
  /** Done by its day. */
  | 'KEPT'
  /** Done after its day. */
  | 'KEPT_LATE'
  /** Its day and a day of grace have passed. */
  | 'MISSED'
  /** To be done. */
  | 'OPEN'
  /** Replaced by a later one, because another date was settled in time; nobody is to blame. */
  | 'RENEGOTIATED'
  /** Taken back by who promised, in time; nobody is to blame. */
  | 'WITHDRAWN';

/** A question about a commitment that is said to be kept, or the answer to one. */
export type CommitmentWordInput = {
  /** Which. */
  commitmentId: string;
  /** The word, at most 1,000 characters. */
  word: string;
};

/** Which agreement was looked at again. */
export type ConfirmReviewInput = {
  /** Which. */
  agreementId: string;
};

/** A kind of content that can be read. */
export type ContentType =
  /** The words of an agreement. */
  | 'AGREEMENT'
  /** Remarks about an agreement. */
  | 'AGREEMENT_COMMENT'
  /** Words at the end. */
  | 'CLOSING_WORDS'
  /** Commitments. */
  | 'COMMITMENT'
  /** Answers of an exercise that both did. */
  | 'EXERCISE'
  /** Feedback. */
  | 'FEEDBACK'
  /** Goals and how they went. */
  | 'GOAL'
  /** Messages of the conversation. */
  | 'MESSAGE'
  /** Milestones, with what each made of them. */
  | 'MILESTONE'
  /** Shared notes. */
  | 'NOTE'
  /** Shared reflections. */
  | 'REFLECTION'
  /** Plans, agendas and outcomes of sessions. */
  | 'SESSION'
  /** Stories told to one partner. */
  | 'STORY'
  /** How somebody likes to work. */
  | 'TRUST_PREFERENCE';

/** Work information of a new person. */
export type CreatePersonInput = {
  /** Department. */
  department?: string | null | undefined;
  /** The id in the staff system, not used by anybody else in the organization. */
  externalId?: string | null | undefined;
  /** First day. */
  hireDate?: string | null | undefined;
  /** Repeating the call with the same key within 24 hours returns the first result. */
  idempotencyKey?: string | null | undefined;
  /** Job title. */
  jobTitle?: string | null | undefined;
  /** Line manager. */
  managerId?: string | null | undefined;
  /** Full name. */
  name: string;
  /** IANA time zone; the organization's where left out. */
  timeZone?: string | null | undefined;
  /** Work e-mail address, not used by anybody else in the organization. */
  workEmail?: string | null | undefined;
};

/** A new program. */
export type CreateProgramInput = {
  /** How many relationships it may hold at once; no limit where left out. */
  capacity?: number | null | undefined;
  /** What it is for; empty where left out. */
  description?: string | null | undefined;
  /** Last day. */
  endsOn?: string | null | undefined;
  /** Repeating the call with the same key within 24 hours returns the first result. */
  idempotencyKey?: string | null | undefined;
  /** Which kind of relationship it holds; fixed from then on. */
  kind: RelationshipKind;
  /** Its name, unique in the organization. */
  name: string;
  /** Who signs every agreement as its sponsor and learns what it says; nobody where left out. */
  sponsorId?: string | null | undefined;
  /** First day. */
  startsOn?: string | null | undefined;
};

/** How dates with slashes or dots are read. */
export type DateStyle =
  /** 29/02/2024 or 29.02.2024 */
  | 'DAY_FIRST'
  /** 2024-02-29 */
  | 'ISO'
  /** 02/29/2024 */
  | 'MONTH_FIRST';

/** A no to a version. */
export type DeclineAgreementInput = {
  /** Which version. */
  agreementVersionId: string;
  /** Why, if you like; at most 2,000 characters, read by those who sign. */
  reason?: string | null | undefined;
};

/** A kind no. */
export type DeclineFeedbackInput = {
  /** Which request. */
  feedbackId: string;
  /** A word to the partner, at most 4,000 characters; may be empty. */
  note: string;
};

/** For which relationship to begin a version. */
export type DraftAgreementInput = {
  /** Which. */
  relationshipId: string;
};

/** The beginning of feedback that nobody asked for. */
export type DraftFeedbackInput = {
  /** Makes repeating the request safe for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** In which relationship; it is for the partner. */
  relationshipId: string;
  /** The first words. */
  words: FeedbackWordsInput;
};

/** Other words for a point of an agenda. */
export type EditAgendaItemInput = {
  /** Which. */
  agendaItemId: string;
  /** The revision the words were changed from. */
  revision: number;
  /** What it is about, 1–500 characters. */
  text: string;
};

/** A change of one clause. */
export type EditClauseInput = {
  /** The draft. */
  agreementVersionId: string;
  /** Its data by the clause's schema; null takes the clause out. */
  data?: unknown;
  /** Which clause. */
  kind: ClauseKind;
  /** The revision that was seen: where somebody else changed it since, nothing is done. */
  revision: number;
};

/** A goal put into other words. Target and day are adjusted, with a reason, by another operation. */
export type EditGoalInput = {
  /** Where the measure stood at the beginning. */
  baseline?: number | null | undefined;
  /** Which. */
  goalId: string;
  /** What is measured, at most 200 characters. */
  measure?: string | null | undefined;
  /** The revision that was seen; where it has changed meanwhile, nothing is done. */
  revision: number;
  /** What is to be reached, at most 1,000 characters. */
  text: string;
  /** In which unit, at most 40 characters. */
  unit?: string | null | undefined;
};

/** New words for a message. */
export type EditMessageInput = {
  /** Which: an own one, sent less than 15 minutes ago. */
  messageId: string;
  /** What it says from now on, at most 10,000 characters. */
  text: string;
};

/** A milestone, whole. */
export type EditMilestoneInput = {
  /** The goal it belongs to, of the same relationship; null for none. */
  goalId?: string | null | undefined;
  /** The day it happened; today or earlier. */
  happenedOn: string;
  /** Which; one's own. */
  milestoneId: string;
  /** How large it is. */
  size: MilestoneSize;
  /** More of it, at most 2,000 characters. */
  text?: string | null | undefined;
  /** In a few words, at most 200 characters. */
  title: string;
};

/** A note for oneself as it shall be. */
export type EditPrivateNoteInput = {
  /** Which. */
  privateNoteId: string;
  /** The revision it was changed from. */
  revision: number;
  /** The note, at most 50,000 characters. */
  text: string;
};

/** The words of a story on one's profile, whole. */
export type EditProfileStoryInput = {
  /** What was learned, at most 5,000 characters. */
  lesson: string;
  /** What went wrong, at most 5,000 characters. */
  mistake: string;
  /** Which story. */
  profileStoryId: string;
  /** What the situation was, at most 5,000 characters. */
  situation: string;
  /** What it is called, at most 120 characters. */
  title: string;
};

/** New words for a reflection. */
export type EditReflectionInput = {
  /** The question it answers, by its name in the documentation. */
  prompt?: string | null | undefined;
  /** Which: an own one. */
  reflectionId: string;
  /** What it says from now on, at most 20,000 characters. */
  text: string;
};

/** A note for both as it shall be. */
export type EditSharedNoteInput = {
  /** The revision it was changed from. */
  revision: number;
  /** Which. */
  sharedNoteId: string;
  /** The note, at most 50,000 characters. */
  text: string;
};

/** The words of a story, whole. */
export type EditStoryInput = {
  /** What was learned, at most 5,000 characters. */
  lesson: string;
  /** What went wrong, at most 5,000 characters. */
  mistake: string;
  /** What the situation was, at most 5,000 characters. */
  situation: string;
  /** Which story. */
  storyId: string;
  /** What it is called, at most 120 characters. */
  title: string;
};

/** Which exercise. */
export type ExerciseInput = {
  /** Which. */
  exerciseId: string;
};

/** Which feedback. */
export type FeedbackInput = {
  /** Which. */
  feedbackId: string;
};

/** Where a piece of feedback stands between the one who gives it and the one it is for. */
export type FeedbackState =
  /** The receiver said that they have taken it in. */
  | 'ACKNOWLEDGED'
  /** Done. */
  | 'CLOSED'
  /** Asked for, and kindly declined. */
  | 'DECLINED'
  /** The receiver was ready and can read it. */
  | 'DELIVERED'
  /** Begun by the giver; nobody else knows of it. */
  | 'DRAFT'
  /** Asked for. Whether the giver has begun to write is theirs alone. */
  | 'REQUESTED'
  /** Offered, and taken back before it was delivered. */
  | 'TAKEN_BACK'
  /** Offered: the receiver knows that and what it is about, not the words. */
  | 'WAITING_FOR_READINESS'
  /** Asked for, and no longer; the giver may offer it all the same. */
  | 'WITHDRAWN';

/** What can be done with a piece of feedback. */
export type FeedbackStep =
  /** Say that one has taken it in; the receiver. */
  | 'ACKNOWLEDGE'
  /** Say when one will be ready; the receiver. */
  | 'CHOOSE_TIME'
  /** Close it; either. */
  | 'CLOSE'
  /** Decline the request; the giver. */
  | 'DECLINE'
  /** Throw it away; the giver. */
  | 'DISCARD'
  /** Offer it; the giver. */
  | 'OFFER'
  /** Have it now; the receiver. */
  | 'RECEIVE'
  /** Reply; either. */
  | 'REPLY'
  /** Write on; the giver. */
  | 'SAVE'
  /** Take it back; the giver, until it is delivered. */
  | 'TAKE_BACK'
  /** Take the request back; the receiver. */
  | 'WITHDRAW';

/** The words as they stand, whole. Each may be empty while it is a draft. */
export type FeedbackWordsInput = {
  /** What was seen and heard, at most 4,000 characters. */
  behaviour: string;
  /** What it did to the giver, at most 4,000 characters. */
  impact: string;
  /** What the giver wishes, or offers, at most 4,000 characters. */
  nextStep: string;
  /** When and where it was, at most 4,000 characters. */
  situation: string;
  /** What it is about, at most 120 characters. */
  topic: string;
};

/** How a goal ends. */
export type GoalOutcome =
  /** Let go, because it no longer mattered. */
  | 'DROPPED'
  /** Not reached. */
  | 'NOT_REACHED'
  /** Reached in part. */
  | 'PARTLY'
  /** Reached. */
  | 'REACHED';

/** How a goal stands. */
export type GoalState =
  /** Let go, because it no longer mattered. */
  | 'DROPPED'
  /** Not reached. */
  | 'NOT_REACHED'
  /** Being worked on. */
  | 'OPEN'
  /** Reached in part. */
  | 'PARTLY'
  /** Reached. */
  | 'REACHED';

/** What a step of a goal is. */
export type GoalUpdateKind =
  /** Its target or its day was adjusted. */
  | 'ADJUSTED'
  /** It was closed. */
  | 'CLOSED'
  /** How far it has come. */
  | 'PROGRESS'
  /** It was opened again. */
  | 'REOPENED';

/** Which guides to list; conditions are joined with and. */
export type GuideFilter = {
  /** Only guides who take new relationships. */
  available?: boolean | null | undefined;
  /** Offers this kind. */
  kind?: RelationshipKind | null | undefined;
  /** Works in this language, as a BCP 47 tag; `de` also finds `de-AT`. */
  language?: string | null | undefined;
  /** Words that must each occur in name, headline, job title or methods. */
  search?: string | null | undefined;
};

/** A part of a guide profile that is still empty. */
export type GuideProfileGap =
  /** No experience. */
  | 'EXPERIENCE'
  /** No headline. */
  | 'HEADLINE'
  /** No languages. */
  | 'LANGUAGES'
  /** Nothing said about limits. */
  | 'LIMITS'
  /** No methods. */
  | 'METHODS'
  /** No qualifications. */
  | 'QUALIFICATIONS';

/** What applying a row does. */
export type ImportAction =
  /** Adds something that was not there. */
  | 'CREATE'
  /** Marks a person as having left. */
  | 'DEACTIVATE'
  /** Cannot be applied; the row's problems say why. */
  | 'REFUSE'
  /** Nothing to do: it is so already. */
  | 'UNCHANGED'
  /** Changes something. */
  | 'UPDATE';

/** What one column stands for. */
export type ImportColumnInput = {
  /** What it stands for; null to leave it out. */
  field?: ImportField | null | undefined;
  /** The column's place, from 0. */
  index: number;
};

/** What a column of the file can stand for. */
export type ImportField =
  /** Whether the person still works here: 1/0, yes/no, true/false, active/left. */
  | 'ACTIVE'
  /** Department. */
  | 'DEPARTMENT'
  /** Last day of the relationship. */
  | 'ENDS_ON'
  /** The organization's id of the engagement; with guide and learner it identifies a relationship. */
  | 'ENGAGEMENT_ID'
  /** A person's id in the staff system. */
  | 'EXTERNAL_ID'
  /** A person's first name, where the full name stands in two columns. */
  | 'FIRST_NAME'
  /** The guide's work e-mail address. */
  | 'GUIDE_EMAIL'
  /** The guide's id in the staff system. */
  | 'GUIDE_EXTERNAL_ID'
  /** First day in the organization. */
  | 'HIRE_DATE'
  /** Job title. */
  | 'JOB_TITLE'
  /** A person's last name, where the full name stands in two columns. */
  | 'LAST_NAME'
  /** The learner's work e-mail address. */
  | 'LEARNER_EMAIL'
  /** The learner's id in the staff system. */
  | 'LEARNER_EXTERNAL_ID'
  /** Language of the interface. */
  | 'LOCALE'
  /** Login name: the source of a name where no name is given. */
  | 'LOGIN'
  /** The line manager's work e-mail address. */
  | 'MANAGER_EMAIL'
  /** The line manager's id in the staff system. */
  | 'MANAGER_EXTERNAL_ID'
  /** A person's full name. */
  | 'NAME'
  /** Name of the program. */
  | 'PROGRAM'
  /** First day of the relationship. */
  | 'STARTS_ON'
  /** A term such as `Term 3: September - November`, which with the year becomes first and last day. */
  | 'TERM'
  /** IANA time zone. */
  | 'TIME_ZONE'
  /** What the relationship is about. */
  | 'TOPIC'
  /** Work e-mail address. */
  | 'WORK_EMAIL'
  /** The year of the term. */
  | 'YEAR';

/** What a file lists. */
export type ImportKind =
  /** A staff list: one person a row. */
  | 'PEOPLE'
  /** Existing pairs: one relationship a row. */
  | 'RELATIONSHIPS';

/** How far an import has come. */
export type ImportState =
  /** Being applied. */
  | 'APPLYING'
  /** Stopped by a person; rows applied before that stay. */
  | 'CANCELLED'
  /** Checked; waits to be applied. Nothing has been changed. */
  | 'CHECKED'
  /** Every row is being checked against what is there. */
  | 'CHECKING'
  /** Applied as far as the rows allowed. */
  | 'DONE'
  /** The file could not be used; nothing was changed. */
  | 'FAILED'
  /** The file is being received and split into rows. */
  | 'RECEIVING';

/** What stage an invitation has reached. */
export type InvitationState =
  /** Used: the person has an account. */
  | 'ACCEPTED'
  /** Past its date. */
  | 'EXPIRED'
  /** Sent, not yet used. */
  | 'PENDING'
  /** Taken back. */
  | 'REVOKED';

/** Whom to invite. */
export type InvitePersonInput = {
  /** Whom; the person needs a work e-mail. */
  personId: string;
  /** Roles to hold once accepted; `MEMBER` is always added. Only owners may give roles other than `MEMBER`. */
  roles?: Array<Role> | null | undefined;
};

/** A commitment that is done. */
export type KeepCommitmentInput = {
  /** Which; one's own. */
  commitmentId: string;
  /** On which day it was done: today or earlier, and not before it was made. Today where nothing is said. */
  keptOn?: string | null | undefined;
};

/** Texts are rendered in one of these. */
export type Language =
  /** German. */
  | 'DE'
  /** English. */
  | 'EN';

/** What a ledger entry is about. */
export type LedgerKind =
  /** A version of the agreement was declined. */
  | 'AGREEMENT_DECLINED'
  /** The agreement ended. */
  | 'AGREEMENT_ENDED'
  /** A version of the agreement came into force. */
  | 'AGREEMENT_IN_FORCE'
  /** A version of the agreement was proposed. */
  | 'AGREEMENT_PROPOSED'
  /** A version of the agreement was signed. */
  | 'AGREEMENT_SIGNED'
  /** Content was erased. */
  | 'ERASED'
  /** Something was exported. */
  | 'EXPORTED'
  /** A job used a key. */
  | 'KEY_USED_BY_JOB'
  /** Content is kept beyond its day, or no longer. */
  | 'LEGAL_HOLD'
  /** Somebody read what another wrote. */
  | 'READ'
  /** Something was released to the sponsor. */
  | 'RELEASED'
  /** Somebody's roles were changed. */
  | 'ROLES_CHANGED'
  /** Something shared was taken back. */
  | 'UNSHARED';

/** A promise to make. One promises for oneself only. */
export type MakeCommitmentInput = {
  /** By the end of which day, where one is; today or later. */
  dueOn: string;
  /** The goal it serves, of the same relationship. */
  goalId?: string | null | undefined;
  /** Repeating the call with the same key within 24 hours returns the first result. */
  idempotencyKey?: string | null | undefined;
  /** What it comes from: the TypeID of a session, message, piece of feedback or reflection of the same relationship. */
  originId?: string | null | undefined;
  /** In which relationship. */
  relationshipId: string;
  /** What, at most 500 characters. */
  text: string;
};

/** How to read the file. */
export type MapImportInput = {
  /** Columns to change; the others stay as they are. */
  columns?: Array<ImportColumnInput> | null | undefined;
  /** How to read dates; unchanged where left out. */
  dateStyle?: DateStyle | null | undefined;
  /** Which import; must not have been applied. */
  importId: string;
  /** For pairs: the program; unchanged where left out. */
  programId?: string | null | undefined;
};

/** Whether a point of an agenda is done. */
export type MarkAgendaItemInput = {
  /** Which. */
  agendaItemId: string;
  /** True ticks it off, false opens it again. */
  done: boolean;
};

/** Agreement with a clause of a draft. */
export type MarkClauseInput = {
  /** True agrees, false takes it back. Both agreeing with the purpose confirms it. */
  agreed: boolean;
  /** The draft. */
  agreementVersionId: string;
  /** Which clause. */
  kind: ClauseKind;
  /** The revision that was read. */
  revision: number;
};

/** A milestone to mark. */
export type MarkMilestoneInput = {
  /** The goal it belongs to, of the same relationship. */
  goalId?: string | null | undefined;
  /** The day it happened; today or earlier. */
  happenedOn: string;
  /** Repeating the call with the same key within 24 hours returns the first result. */
  idempotencyKey?: string | null | undefined;
  /** In which relationship. */
  relationshipId: string;
  /** How large it is. */
  size: MilestoneSize;
  /** More of it, at most 2,000 characters. */
  text?: string | null | undefined;
  /** In a few words, at most 200 characters. */
  title: string;
};

/** Which notifications are read now: all where nothing is named, else those that fit everything named. */
export type MarkNotificationsReadInput = {
  /** Those of these kinds. */
  kinds?: Array<NotificationKind> | null | undefined;
  /** These. */
  notificationIds?: Array<string> | null | undefined;
  /** Those of this relationship. */
  relationshipId?: string | null | undefined;
};

/** Which notifications are to be unread again. */
export type MarkNotificationsUnreadInput = {
  /** These; at most 500. */
  notificationIds: Array<string>;
};

/** Which message. */
export type MessageInput = {
  /** Which. */
  messageId: string;
};

/** Which milestone. */
export type MilestoneInput = {
  /** Which; one's own. */
  milestoneId: string;
};

/** How large a win is. */
export type MilestoneSize =
  /** A large one. */
  | 'LARGE'
  /** A small win. */
  | 'SMALL';

/** Another place for a point of an agenda. */
export type MoveAgendaItemInput = {
  /** Which. */
  agendaItemId: string;
  /** How many points shall stand before it; beyond the end means last. */
  index: number;
};

/** Another date for a commitment. */
export type MoveCommitmentInput = {
  /** Which. */
  commitmentId: string;
  /** The other date: later than today and not the present one. Null takes one's own wish for another date back. */
  dueOn?: string | null | undefined;
  /** Why, at most 1,000 characters. */
  word?: string | null | undefined;
};

/** How to be told about one topic. */
export type NotificationChoiceInput = {
  /** The topic. */
  topic: NotificationTopic;
  /** The way. */
  way: NotificationWay;
};

/** What somebody is told of. */
export type NotificationKind =
  /** The partner confirmed that a session was held. */
  | 'ATTENDANCE_CONFIRMED'
  /** The partner disputes whether a session was held. */
  | 'ATTENDANCE_DISPUTED'
  /** A session lies behind, and one has not said whether it was held. */
  | 'ATTENDANCE_OPEN'
  /** The partner answered one's question about a commitment. */
  | 'COMMITMENT_ANSWERED'
  /** The partner confirmed that one's commitment was kept. */
  | 'COMMITMENT_CONFIRMED'
  /** One's commitment is due today. */
  | 'COMMITMENT_DUE_TODAY'
  /** One's commitment is due tomorrow. */
  | 'COMMITMENT_DUE_TOMORROW'
  /** The partner kept a commitment. */
  | 'COMMITMENT_KEPT'
  /** The partner made a commitment. */
  | 'COMMITMENT_MADE'
  /** The date of a commitment passed. */
  | 'COMMITMENT_MISSED'
  /** A new date for a commitment was asked for, or agreed to. */
  | 'COMMITMENT_MOVED'
  /** The partner questions whether one's commitment was kept. */
  | 'COMMITMENT_QUESTIONED'
  /** The partner took a commitment back. */
  | 'COMMITMENT_WITHDRAWN'
  /** Both have answered an exercise and can compare. */
  | 'EXERCISE_REVEALED'
  /** The partner started an exercise. */
  | 'EXERCISE_STARTED'
  /** The partner acknowledged one's feedback. */
  | 'FEEDBACK_ACKNOWLEDGED'
  /** The partner declined to give the feedback one asked for. */
  | 'FEEDBACK_DECLINED'
  /** Feedback was delivered. */
  | 'FEEDBACK_DELIVERED'
  /** The partner has feedback, which waits until one is ready. */
  | 'FEEDBACK_OFFERED'
  /** The partner replied to feedback. */
  | 'FEEDBACK_REPLIED'
  /** The partner asks for feedback. */
  | 'FEEDBACK_REQUESTED'
  /** The partner took back feedback that was offered and not delivered yet. */
  | 'FEEDBACK_TAKEN_BACK'
  /** The partner no longer asks for feedback. */
  | 'FEEDBACK_WITHDRAWN'
  /** A goal's target was adjusted. */
  | 'GOAL_ADJUSTED'
  /** A goal was closed. */
  | 'GOAL_CLOSED'
  /** A goal was set. */
  | 'GOAL_SET'
  /** Progress on a goal was noted. */
  | 'GOAL_UPDATED'
  /** The partner sent a message. */
  | 'MESSAGE_SENT'
  /** A milestone was marked. */
  | 'MILESTONE_MARKED'
  /** The partner reflected on a milestone. */
  | 'MILESTONE_REFLECTED'
  /** The partner wrote a shared note. */
  | 'NOTE_SHARED'
  /** The outcome of a session was written down. */
  | 'OUTCOME_RECORDED'
  /** The partner shared a reflection. */
  | 'REFLECTION_SHARED'
  /** An answer to the partner is due soon, by the agreed time. */
  | 'REPLY_DUE_SOON'
  /** A session was cancelled. */
  | 'SESSION_CANCELLED'
  /** A session was moved to another time. */
  | 'SESSION_MOVED'
  /** A session was planned. */
  | 'SESSION_PLANNED'
  /** A session is near. */
  | 'SESSION_SOON'
  /** The partner shared a story. */
  | 'STORY_SHARED';

/** What notifications are about: people choose for each how they are told. */
export type NotificationTopic =
  /** What an agreement waits for, in mails of their own: `IN_APP` or `MAIL_AT_ONCE`. */
  | 'AGREEMENTS'
  /** Commitments. */
  | 'COMMITMENTS'
  /** Feedback. */
  | 'FEEDBACK'
  /** Goals and milestones. */
  | 'GOALS'
  /** Messages of the partner. */
  | 'MESSAGES'
  /** Shared notes and outcomes. */
  | 'NOTES'
  /** Reflections, exercises and stories. */
  | 'REFLECTION'
  /** What is due soon. */
  | 'REMINDERS'
  /** Sessions planned, moved, cancelled, confirmed. */
  | 'SESSIONS';

/** How somebody is told. Whatever goes by mail is in the application too. */
export type NotificationWay =
  /** By one mail a day. */
  | 'DAILY_DIGEST'
  /** In the application only. */
  | 'IN_APP'
  /** By mail at once, outside of quiet hours. */
  | 'MAIL_AT_ONCE'
  /** Not at all. */
  | 'OFF';

/** What somebody is reminded of. */
export type NudgeKind =
  /** The agreed last day comes near. */
  | 'ENDING_SOON'
  /** The agreement is to be looked at again. */
  | 'REVIEW_DUE'
  /** The agreed time has passed without a session. */
  | 'SESSION_DUE'
  /** An agreement has waited for their signature for some days. */
  | 'SIGNATURE_MISSING';

/** Offers what was written. */
export type OfferFeedbackInput = {
  /** Which feedback. */
  feedbackId: string;
  /** The revision that is offered. */
  revision: number;
};

/**
 * How two people see one of them: `OPEN` both see it, `HIDDEN` only the one whom it is about, `BLIND` only the partner, `UNKNOWN` neither
 * named it.
 */
export type Pane =
  /** Only the partner sees it. */
  | 'BLIND'
  /** Only the one whom it is about sees it. */
  | 'HIDDEN'
  /** Both see it. */
  | 'OPEN'
  /** The rest of the list. */
  | 'UNKNOWN';

/** Which side of a relationship a person is on. */
export type Party =
  /** Coach or mentor. */
  | 'GUIDE'
  /** Client or mentee. */
  | 'LEARNER';

/** Which people to list; conditions are joined with and. */
export type PeopleFilter = {
  /** Only active (true) or only deactivated people (false); everybody where it is left out. */
  active?: boolean | null | undefined;
  /** Any of these departments. */
  departments?: Array<string> | null | undefined;
  /** Only people with one of these roles; for owners and program managers. */
  roles?: Array<Role> | null | undefined;
  /** Words that must each occur in name, job title, department or work e-mail. */
  search?: string | null | undefined;
};

/** In which order to list people; ties are broken by id. */
export type PersonOrder =
  /** Department, A to Z, then name. */
  | 'DEPARTMENT_ASC'
  /** Latest first day first; people without one last. */
  | 'HIRE_DATE_DESC'
  /** Job title, A to Z, then name. */
  | 'JOB_TITLE_ASC'
  /** Name, A to Z. */
  | 'NAME_ASC'
  /** Name, Z to A. */
  | 'NAME_DESC';

/** A session to plan. */
export type PlanSessionInput = {
  /** How the two meet. */
  channel: SessionChannel;
  /** On which day, where `timeZone` is. */
  date: string;
  /** Repeating the call with the same key within 24 hours plans nothing again. */
  idempotencyKey?: string | null | undefined;
  /** How long, 5–480 minutes. */
  minutes: number;
  /** For which relationship. */
  relationshipId: string;
  /** RFC 5545 RRULE without its name, to plan a series, such as `FREQ=WEEKLY;BYDAY=TU`; null for a single session. */
  rule?: string | null | undefined;
  /** At what time on the wall there, 24 hours, `10:00`. */
  time: string;
  /** IANA time zone that day and time are in. */
  timeZone: string;
  /** What it is called and where it is. */
  words?: SessionWordsInput | null | undefined;
};

/** Which story on one's profile. */
export type ProfileStoryInput = {
  /** Which. */
  profileStoryId: string;
};

/** Where a program stands today, from its dates. */
export type ProgramPhase =
  /** Its last day has passed. */
  | 'ENDED'
  /** Running. */
  | 'RUNNING'
  /** Its first day lies ahead. */
  | 'UPCOMING';

/** What one side has said to a proposal. */
export type ProposalAnswer =
  /** Yes. */
  | 'ACCEPTED'
  /** No. */
  | 'DECLINED'
  /** Nothing yet. */
  | 'PENDING';

/** A relationship to propose. Whoever proposes and is one of the two has thereby accepted. */
export type ProposeRelationshipInput = {
  /** Last day; not before the first. */
  endsOn?: string | null | undefined;
  /** Who guides: an active person with a guide profile that offers the program's kind, with a free place. A guide who takes nobody new at present can only be proposed by program managers, owners and themselves. */
  guideId: string;
  /** Repeating the call with the same key within 24 hours returns the first result. */
  idempotencyKey?: string | null | undefined;
  /** A few words to whoever is asked, at most 2,000 characters. */
  invitationNote?: string | null | undefined;
  /** Who learns: an active person who neither reports directly to the guide nor is their line manager. */
  learnerId: string;
  /** In which program. */
  programId: string;
  /** First day. */
  startsOn?: string | null | undefined;
  /** What it is about, at most 200 characters. */
  topic?: string | null | undefined;
};

/** One qualification as the guide enters it. */
export type QualificationInput = {
  /** A page that shows it; https only. */
  evidenceUrl?: string | null | undefined;
  /** When it runs out; not before it was given. */
  expiresOn?: string | null | undefined;
  /** The one to change; a new one where left out. */
  id?: string | null | undefined;
  /** When it was given. */
  issuedOn?: string | null | undefined;
  /** Who gave it, at most 200 characters. */
  issuer: string;
  /** What it is called, at most 200 characters. */
  title: string;
};

/** That the receiver is ready. */
export type ReceiveFeedbackInput = {
  /** At what moment; null for now. */
  at?: string | null | undefined;
  /** Which feedback. */
  feedbackId: string;
};

/** How far a goal has come. */
export type RecordGoalProgressInput = {
  /** Which. */
  goalId: string;
  /** On which day; today or earlier. */
  happenedOn: string;
  /** Repeating the call with the same key within 24 hours returns the first result. */
  idempotencyKey?: string | null | undefined;
  /** A note, at most 2,000 characters; needed where there is no value. */
  note?: string | null | undefined;
  /** How the measure stands; only for a goal with a measure. */
  value?: number | null | undefined;
};

/** What one takes away from a session. */
export type RecordInsightInput = {
  /** From which. */
  sessionId: string;
  /** In one's own words, at most 4,000 characters. */
  text: string;
};

/** What one says about a milestone. */
export type ReflectOnMilestoneInput = {
  /** Which. */
  milestoneId: string;
  /** What, at most 2,000 characters; nothing takes it back. */
  text: string;
};

/** Which reflection. */
export type ReflectionInput = {
  /** Which. */
  reflectionId: string;
};

/** What happened to a relationship as such, never what was said in it. */
export type RelationshipEventKind =
  /** One side accepted. */
  | 'ACCEPTED'
  /** An agreement came into force. */
  | 'ACTIVATED'
  /** Both accepted: the agreement is being worked out. */
  | 'AGREEING'
  /** The proposal was taken back. */
  | 'CANCELLED'
  /** It ended. */
  | 'CLOSED'
  /** One side began to end it. */
  | 'CLOSING'
  /** The beginning of the end was taken back. */
  | 'CLOSING_WITHDRAWN'
  /** One side declined. */
  | 'DECLINED'
  /** It came in with an import of existing pairs. */
  | 'IMPORTED'
  /** One side lets it rest. */
  | 'PAUSED'
  /** It was proposed. */
  | 'PROPOSED'
  /** It goes on. */
  | 'RESUMED';

/** Which relationships to list; conditions are joined with and. */
export type RelationshipFilter = {
  /** Only those that wait for the viewer's answer. */
  awaitingMe?: boolean | null | undefined;
  /** Only this kind. */
  kind?: RelationshipKind | null | undefined;
  /** Only the viewer's own. */
  mine?: boolean | null | undefined;
  /** Only those of this person, on either side. */
  personId?: string | null | undefined;
  /** Only this program. */
  programId?: string | null | undefined;
  /** Words that must each occur in a party's name or the topic. */
  search?: string | null | undefined;
  /** Only those in one of these states. */
  states?: Array<RelationshipState> | null | undefined;
};

/** Which relationship. */
export type RelationshipInput = {
  /** Which. */
  relationshipId: string;
};

/** The two kinds of relationship: structured and short, or open-ended. */
export type RelationshipKind =
  /** Coach and client: objectives, an end date, a number of sessions. */
  | 'COACHING'
  /** Mentor and mentee: open-ended, with review dates. */
  | 'MENTORING';

/** In which order to list relationships; ties are broken by id. */
export type RelationshipOrder =
  /** Guide's name, A to Z. */
  | 'GUIDE_NAME_ASC'
  /** Learner's name, A to Z. */
  | 'LEARNER_NAME_ASC'
  /** Latest proposal first. */
  | 'PROPOSED_AT_DESC'
  /** Latest first day first; those without one last. */
  | 'STARTS_ON_DESC';

/** Where a relationship stands. */
export type RelationshipState =
  /** An agreement is in force. */
  | 'ACTIVE'
  /** Both said yes; they are working out their agreement. */
  | 'AGREEING'
  /** Taken back before it began. */
  | 'CANCELLED'
  /** Ended. */
  | 'CLOSED'
  /** Being brought to a good end. */
  | 'CLOSING'
  /** One side said no before it began. */
  | 'DECLINED'
  /** Resting, by the wish of one side. */
  | 'PAUSED'
  /** Suggested; waits for one or both people. */
  | 'PROPOSED';

/** Whether a point is on the agenda. */
export type RemoveAgendaItemInput = {
  /** Which. */
  agendaItemId: string;
  /** False takes the removal back, for as long as it was not deleted. */
  removed: boolean;
};

/** Progress to take back. */
export type RemoveGoalUpdateInput = {
  /** Which; one's own. */
  goalUpdateId: string;
};

/** Whether a note for oneself is there. */
export type RemovePrivateNoteInput = {
  /** Which; one that stands by itself. */
  privateNoteId: string;
  /** False takes the removal back, for as long as it was not deleted. */
  removed: boolean;
};

/** Whether a note for both is there. */
export type RemoveSharedNoteInput = {
  /** False takes the removal back, for as long as it was not deleted. */
  removed: boolean;
  /** Which; one that stands by itself. */
  sharedNoteId: string;
};

/** A closed goal to go on with. */
export type ReopenGoalInput = {
  /** Which. */
  goalId: string;
  /** Why, at most 1,000 characters. */
  word?: string | null | undefined;
};

/** A reply. */
export type ReplyToFeedbackInput = {
  /** To which feedback. */
  feedbackId: string;
  /** Makes repeating the request safe for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The words, at most 4,000 characters. */
  text: string;
};

/** What is asked for. */
export type RequestFeedbackInput = {
  /** Makes repeating the request safe for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** What would help, at most 4,000 characters; may be empty. */
  question: string;
  /** In which relationship; the partner is asked. */
  relationshipId: string;
  /** What it is to be about, at most 120 characters. */
  topic: string;
};

/** Which template to take back to what it falls back on. */
export type ResetAgreementTemplateInput = {
  /** Of which kind. */
  kind: RelationshipKind;
  /** The program it belongs to; left out for the organization's own. */
  programId?: string | null | undefined;
  /** Whether a sponsor signs too. */
  threeWay: boolean;
};

/** Whether a remark is settled. */
export type ResolveCommentInput = {
  /** Which. */
  agreementCommentId: string;
  /** True settles it, false opens it again. */
  resolved: boolean;
};

/** An answer to a proposal. */
export type RespondToProposalInput = {
  /** Yes or no. */
  accept: boolean;
  /** Why not, if you like; belongs to a no. At most 2,000 characters, seen by the other person and program managers. */
  reason?: string | null | undefined;
  /** Which. */
  relationshipId: string;
};

/** Which cancellation to take back. */
export type RestoreSessionInput = {
  /** The revision that was seen: where somebody has changed the session since, nothing is done. */
  revision: number;
  /** Which session. */
  sessionId: string;
};

/** Which calendar feed to revoke. */
export type RevokeCalendarFeedInput = {
  /** Which. */
  calendarFeedId: string;
};

/** Which invitation to take back. */
export type RevokeInvitationInput = {
  /** Which. */
  invitationId: string;
};

/** What a membership allows beyond having relationships of one's own. */
export type Role =
  /** Has relationships of their own. */
  | 'MEMBER'
  /** Manages the organization: members, roles, settings. Never reads what a pair writes. */
  | 'OWNER'
  /** Runs programs: people, imports, proposals. Never reads what a pair writes. */
  | 'PROGRAM_MANAGER'
  /** Human resources: reads published report editions. */
  | 'REPORT_VIEWER'
  /** Receives concerns that a person chose to bring to a trust contact. */
  | 'TRUST_CONTACT';

/** Where a rollout stands. */
export type RolloutState =
  /** Finished. */
  | 'DONE'
  /** Stopped by a fault. */
  | 'FAILED'
  /** Under way. */
  | 'RUNNING';

/** A template, whole. */
export type SaveAgreementTemplateInput = {
  /** All clauses: an object of clause kind to data, by the clauses' schemas. The words of the purpose are the pair's: they stay empty. */
  clauses: unknown;
  /** Of which kind; a program's template has the program's. */
  kind: RelationshipKind;
  /** The program it belongs to; left out for the organization's own. */
  programId?: string | null | undefined;
  /** The revision that was seen. */
  revision: number;
  /** Whether a sponsor signs too. */
  threeWay: boolean;
};

/** One's words at the end, whole. */
export type SaveClosingWordsInput = {
  /** What was learned, at most 5,000 characters. */
  learned: string;
  /** What was reached, at most 5,000 characters. */
  reached: string;
  /** Which relationship. */
  relationshipId: string;
  /** True hands them to the partner: from then on they stay as they are. */
  share: boolean;
  /** Thanks, at most 5,000 characters. */
  thanks: string;
};

/** What one takes from an exercise. */
export type SaveExerciseTakeawayInput = {
  /** Which exercise. */
  exerciseId: string;
  /** In own words, at most 2,000 characters; null or empty takes it back. */
  text?: string | null | undefined;
};

/** A saving of the words. */
export type SaveFeedbackInput = {
  /** Which feedback. */
  feedbackId: string;
  /** The revision that was seen; 0 where nothing was written yet. */
  revision: number;
  /** The words, whole. */
  words: FeedbackWordsInput;
};

/** One's own guide profile, whole: what is sent replaces what was there. A checked qualification that is changed becomes unchecked. */
export type SaveGuideProfileInput = {
  /** Whether you want new relationships at present. */
  acceptsNew: boolean;
  /** How many relationships at once, 0–100. */
  capacity: number;
  /** Conflicts of interest, at most 2,000 characters. */
  conflicts: string;
  /** Experience, at most 5,000 characters. */
  experience: string;
  /** One sentence under the name, at most 160 characters. */
  headline: string;
  /** Which kinds of relationship to offer, at least one. */
  kinds: Array<RelationshipKind>;
  /** BCP 47 tags, at most 20; written as `de-AT`, whatever the case they come in. */
  languages: Array<string>;
  /** What you do not do, at most 2,000 characters. */
  limits: string;
  /** Ways of working, at most 12 of at most 120 characters. */
  methods: Array<string>;
  /** All qualifications, at most 30; one that is left out is removed. */
  qualifications: Array<QualificationInput>;
  /** What you refer elsewhere, and where, at most 2,000 characters. */
  refersElsewhere: string;
  /** Supervision or peer review, at most 2,000 characters. */
  supervision: string;
};

/** How one wants to be told; what is left out stays as it is. */
export type SaveNotificationPreferencesInput = {
  /** For some topics or all. */
  choices?: Array<NotificationChoiceInput> | null | undefined;
  /** At which full hour the daily mail comes, outside of quiet hours. */
  digestHour?: number | null | undefined;
  /** From when on no mail comes, `HH:MM`. */
  quietFrom?: string | null | undefined;
  /** Until when no mail comes, `HH:MM`. */
  quietTo?: string | null | undefined;
  /** Whether no mail comes on Saturdays and Sundays. */
  quietWeekends?: boolean | null | undefined;
};

/** One's own preferences in one relationship. */
export type SaveTrustPreferencesInput = {
  /** The answers, whole, by the schema in the documentation; null takes them back. */
  answers?: unknown;
  /** Which relationship. */
  relationshipId: string;
};

/** What one says about whether a session took place. */
export type SayAttendanceInput = {
  /** Which session. */
  sessionId: string;
  /** What one says. */
  word: AttendanceWord;
};

/** A message to send. */
export type SendMessageInput = {
  /** Repeating the call with the same key within 24 hours returns the first result. */
  idempotencyKey?: string | null | undefined;
  /** In which relationship: an own one with an agreement in force. */
  relationshipId: string;
  /** What it says, at most 10,000 characters. */
  text: string;
};

/** Which sessions of a series something is done with. */
export type SeriesScope =
  /** All that are still to come. */
  | 'ALL'
  /** This one and all that follow. */
  | 'FOLLOWING'
  /** Only this one. */
  | 'THIS';

/** How two people meet. */
export type SessionChannel =
  /** In one place. */
  | 'IN_PERSON'
  /** Now one way, now another. */
  | 'MIXED'
  /** By telephone. */
  | 'PHONE'
  /** By video. */
  | 'VIDEO';

/** How a session stands. */
export type SessionState =
  /** It was cancelled in time. */
  | 'CANCELLED'
  /** It was cancelled later than agreed. */
  | 'CANCELLED_LATE'
  /** It took place. */
  | 'HELD'
  /** Somebody did not come; the attendance says who. */
  | 'NO_SHOW'
  /** It is planned; or it is over and the two have not settled whether it took place. */
  | 'SCHEDULED';

/** Which sessions to list. */
export type SessionWindow =
  /** Those cancelled in time, latest first. */
  | 'CANCELLED'
  /** Those that are over, and those cancelled later than agreed; latest first. */
  | 'PAST'
  /** Those that are planned and not over, earliest first. */
  | 'UPCOMING';

/** What a session is called and where it is, whole: what is left out is nothing. */
export type SessionWordsInput = {
  /** Where to join it: an address that begins with https:// or http://. */
  link?: string | null | undefined;
  /** Where it is, at most 500 characters. */
  place?: string | null | undefined;
  /** What it is called, at most 200 characters. */
  title?: string | null | undefined;
};

/** A goal to set. Either of the two, under an agreement in force. */
export type SetGoalInput = {
  /** Where the measure stands now; only with a measure. */
  baseline?: number | null | undefined;
  /** Repeating the call with the same key within 24 hours returns the first result. */
  idempotencyKey?: string | null | undefined;
  /** What is measured, at most 200 characters. */
  measure?: string | null | undefined;
  /** In which relationship. */
  relationshipId: string;
  /** Where it shall stand; only with a measure. */
  target?: number | null | undefined;
  /** By which day. */
  targetOn?: string | null | undefined;
  /** What is to be reached, at most 1,000 characters. */
  text: string;
  /** In which unit, at most 40 characters; only with a measure. */
  unit?: string | null | undefined;
};

/** Whether to keep content beyond the agreed day. */
export type SetLegalHoldInput = {
  /** True keeps it, false lets the agreed day count again. */
  hold: boolean;
  /** Which relationship. */
  relationshipId: string;
};

/** Whom to deactivate or reactivate. */
export type SetPersonActiveInput = {
  /** False ends every session of the person in this organization within a second; true lets them in again. */
  active: boolean;
  /** Whom. */
  personId: string;
};

/** Which roles a person holds. */
export type SetRolesInput = {
  /** Whom. */
  personId: string;
  /** All roles to hold from now on; `MEMBER` is always added. */
  roles: Array<Role>;
};

/** Whether everybody here reads a story on one's profile. */
export type ShareProfileStoryInput = {
  /** Which story. */
  profileStoryId: string;
  /** True shows it to everybody here; false hides it at once. */
  share: boolean;
};

/** Whether the partner reads a story. */
export type ShareStoryInput = {
  /** True shows it to the partner; false takes it back at once, and that is in the ledger. */
  share: boolean;
  /** Which story. */
  storyId: string;
};

/** A signature. */
export type SignAgreementInput = {
  /** Which version. */
  agreementVersionId: string;
  /** The hash of what was read: where it is not the version's, nothing is signed. */
  hash: string;
  /** In which language the statement was read. */
  language: Language;
};

/** In what part somebody signs. */
export type Signatory =
  /** As coach or mentor. */
  | 'GUIDE'
  /** As client or mentee. */
  | 'LEARNER'
  /** As the one who sponsors it. */
  | 'SPONSOR';

/** What the sponsor may learn. */
export type SponsorField =
  /** Where the agreement stands. */
  | 'AGREEMENT_STATUS'
  /** Goals. */
  | 'GOALS'
  /** A statement about progress. */
  | 'PROGRESS_STATEMENT'
  /** How many sessions were held. */
  | 'SESSIONS_HELD'
  /** Themes. */
  | 'THEMES';

/** How the sponsor learns it. */
export type SponsorLevel =
  /** By itself. */
  | 'AUTOMATIC'
  /** Not at all. */
  | 'NEVER'
  /** Item by item, when released. */
  | 'ON_RELEASE';

/** For which program. */
export type StartAgreementRolloutInput = {
  /** Which. */
  programId: string;
};

/** The beginning of the end. */
export type StartClosingInput = {
  /** In what way. */
  kind: ClosingKind;
  /** Which relationship. */
  relationshipId: string;
};

/** Whom to look at together. */
export type StartExerciseInput = {
  /** Repeating a request with the same key within 24 hours starts nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** Which relationship. */
  relationshipId: string;
  /** Whom of the two it is about; each may start it about either. */
  subject: Party;
};

/** Which story. */
export type StoryInput = {
  /** Which. */
  storyId: string;
};

/** Thanks for the partner's story. */
export type ThankForStoryInput = {
  /** Which story. */
  storyId: string;
  /** One line, at most 300 characters; null or empty takes it back. */
  text?: string | null | undefined;
};

/** What a person may change about themselves. */
export type UpdateMyProfileInput = {
  /** `en` or `de`; unchanged where left out. */
  locale?: string | null | undefined;
  /** Full name; unchanged where left out. */
  name?: string | null | undefined;
  /** IANA time zone; unchanged where left out. */
  timeZone?: string | null | undefined;
};

/** Work information to change; what is left out stays, null empties. */
export type UpdatePersonInput = {
  /** Department. */
  department?: string | null | undefined;
  /** First day. */
  hireDate?: string | null | undefined;
  /** Job title. */
  jobTitle?: string | null | undefined;
  /** Line manager. */
  managerId?: string | null | undefined;
  /** Full name. */
  name?: string | null | undefined;
  /** Whom. */
  personId: string;
  /** IANA time zone. */
  timeZone?: string | null | undefined;
  /** Work e-mail address. */
  workEmail?: string | null | undefined;
};

/** What to change of a program; what is left out stays, null empties. */
export type UpdateProgramInput = {
  /** How many relationships it may hold at once; not fewer than it holds now. */
  capacity?: number | null | undefined;
  /** What it is for. */
  description?: string | null | undefined;
  /** Last day. */
  endsOn?: string | null | undefined;
  /** Its name; null leaves it as it is. */
  name?: string | null | undefined;
  /** Which. */
  programId: string;
  /** Who signs agreements begun from now on as their sponsor; null for nobody. */
  sponsorId?: string | null | undefined;
  /** First day. */
  startsOn?: string | null | undefined;
};

/** Why a mutation did not do what was asked. */
export type UserErrorCode =
  /** Something else already holds that place: a reused e-mail, a changed version, a repeated key with another body. */
  | 'CONFLICT'
  /** The two people stand in a relation that a coaching or mentoring relationship must not cross, such as line management. */
  | 'CONFLICT_OF_INTEREST'
  /** A token or invitation is past its date. */
  | 'EXPIRED'
  /** A value is missing or not acceptable; `path` names it. */
  | 'INVALID'
  /** The viewer sees the thing but may not do this with it. */
  | 'NOT_ALLOWED'
  /** There is no such thing, or the viewer may not see it: the two are never told apart. */
  | 'NOT_FOUND'
  /** A guide or a program has no free place. */
  | 'NO_CAPACITY'
  /** What keeps confidential content safe does not answer at present; nothing is lost. */
  | 'UNAVAILABLE'
  /** The thing is not in a state in which this can be done. */
  | 'WRONG_STATE';

/** Which qualification was checked. */
export type VerifyQualificationInput = {
  /** Which. */
  qualificationId: string;
  /** True when the organization saw the evidence; false takes it back. */
  verified: boolean;
};

/** A commitment to take back. */
export type WithdrawCommitmentInput = {
  /** Which; one's own. */
  commitmentId: string;
  /** Why, at most 1,000 characters. */
  word?: string | null | undefined;
};

/** A new story for one's own profile. */
export type WriteProfileStoryInput = {
  /** Repeating a request with the same key within 24 hours writes nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** What was learned, at most 5,000 characters. */
  lesson: string;
  /** What went wrong, at most 5,000 characters. */
  mistake: string;
  /** What the situation was, at most 5,000 characters. */
  situation: string;
  /** What it is called, at most 120 characters; a draft may be without. */
  title: string;
};

/** A reflection to write. */
export type WriteReflectionInput = {
  /** Repeating the call with the same key within 24 hours returns the first result. */
  idempotencyKey?: string | null | undefined;
  /** The question it answers, by its name in the documentation. */
  prompt?: string | null | undefined;
  /** In which relationship: an own one with an agreement in force. */
  relationshipId: string;
  /** TypeID of the session it follows. Kept as it is said: it opens nothing to anybody. */
  sessionId?: string | null | undefined;
  /** Whether the partner reads it at once. */
  share?: boolean;
  /** What it says, at most 20,000 characters. */
  text: string;
};

/** A new story for one partner. */
export type WriteStoryInput = {
  /** Repeating a request with the same key within 24 hours writes nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** What was learned, at most 5,000 characters. */
  lesson: string;
  /** What went wrong, at most 5,000 characters. */
  mistake: string;
  /** Which relationship. */
  relationshipId: string;
  /** What the situation was, at most 5,000 characters. */
  situation: string;
  /** What it is called, at most 120 characters; a draft may be without. */
  title: string;
};

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { mine: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationshipKind, state: RelationshipState, topic: string | null, startsOn: string | null, endsOn: string | null, proposedAt: string, viewerParty: Party | null, viewerCanRespond: boolean, guide: { id: string, name: string }, learner: { id: string, name: string }, program: { id: string, name: string }, responses: Array<{ party: Party, answer: ProposalAnswer, answeredAt: string | null }>, closing: { kind: ClosingKind, closesOn: string, waitingFor: Array<Party> | null } | null } }> }, viewer: { membership: { id: string, person: { id: string, guideProfile: { id: string, gaps: Array<GuideProfileGap>, capacity: number, openRelationships: number, acceptsNew: boolean, available: boolean, kinds: Array<RelationshipKind> } | null } } | null } | null };

export type HomeManagingQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeManagingQuery = { imports: { edges: Array<{ node: { id: string, kind: ImportKind, state: ImportState, fileName: string | null, createdAt: string, totalRows: number | null, progress: { done: number, total: number | null }, counts: { created: number, updated: number, deactivated: number, unchanged: number, refused: number } } }> }, programs: { edges: Array<{ node: { id: string, name: string, description: string, kind: RelationshipKind, startsOn: string | null, endsOn: string | null, phase: ProgramPhase, capacity: number | null, openRelationships: number, viewerCanEdit: boolean, viewerCanPropose: boolean, sponsor: { id: string, name: string } | null, funnel: { proposed: number, agreeing: number, active: number, paused: number, closing: number, closed: number, declined: number, cancelled: number } | null } }> } };

export type HomeWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeWorkQuery = { home: Array<{ id: string, kind: RelationshipKind, viewerIs: Party, partner: { id: string, name: string, timeZone: string }, nextSession: { id: string, startsAt: string, minutes: number } | null, openCommitments: Array<{ id: string, owner: Party, dueOn: string }> }>, repliesDue: Array<{ since: string, dueAt: string | null, relationship: { id: string, viewerParty: Party | null, guide: { id: string, name: string }, learner: { id: string, name: string } } }>, sessionsToConfirm: { edges: Array<{ node: { id: string, startsAt: string, endsAt: string, relationship: { id: string, viewerParty: Party | null, guide: { id: string, name: string }, learner: { id: string, name: string } } } }> }, feedbackAwaitingMe: Array<{ id: string, state: FeedbackState, createdAt: string, offeredAt: string | null, deliveredAt: string | null, readyAt: string | null, relationship: { id: string, viewerParty: Party | null, guide: { id: string, name: string }, learner: { id: string, name: string } } }>, exercisesAwaitingMe: { edges: Array<{ node: { id: string, startedAt: string, partnerChose: boolean, relationship: { id: string, viewerParty: Party | null, guide: { id: string, name: string }, learner: { id: string, name: string } } } }> } };

export type WithPartnerFragment = { id: string, viewerParty: Party | null, guide: { id: string, name: string }, learner: { id: string, name: string } };

export type NavCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type NavCountsQuery = { mine: { totalCount: number } };

export type PaletteSearchQueryVariables = Exact<{
  search: string;
}>;


export type PaletteSearchQuery = { people: { edges: Array<{ node: { id: string, name: string, jobTitle: string | null, department: string | null } }> }, relationships: { edges: Array<{ node: { id: string, kind: RelationshipKind, guide: { id: string, name: string }, learner: { id: string, name: string }, program: { id: string, name: string } } }> } };

export type AgreementVersionLineFragment = { id: string, number: number, state: AgreementVersionState, createdAt: string, proposedAt: string | null, hash: string | null, inForceAt: string | null, endedAt: string | null, declinedAt: string | null, declinedBy: { id: string, name: string } | null, signatures: Array<{ id: string, signatory: Signatory, hash: string, statement: string, signedAt: string, person: { id: string, name: string } }> };

export type AgreementClauseFragment = { kind: ClauseKind, data: unknown, revision: number, changedBy: { id: string, name: string } | null, marks: Array<{ at: string, person: { id: string, name: string } }>, comments: Array<{ id: string, text: string, at: string, resolvedAt: string | null, author: { id: string, name: string } }> };

export type AgreementVersionFullFragment = { declineReason: string | null, reviewDueOn: string | null, reviewOverdue: boolean, reviewedBy: Array<Party>, waitingFor: Array<Signatory>, viewerCanEdit: boolean, viewerCanSign: boolean, signingStatement: string | null, id: string, number: number, state: AgreementVersionState, createdAt: string, proposedAt: string | null, hash: string | null, inForceAt: string | null, endedAt: string | null, declinedAt: string | null, proposedBy: { id: string, name: string } | null, content: { canonical: string | null, profile: unknown, obstacles: Array<{ kind: ClauseKind, why: string }>, clauses: Array<{ kind: ClauseKind, data: unknown, revision: number, changedBy: { id: string, name: string } | null, marks: Array<{ at: string, person: { id: string, name: string } }>, comments: Array<{ id: string, text: string, at: string, resolvedAt: string | null, author: { id: string, name: string } }> }> } | null, declinedBy: { id: string, name: string } | null, signatures: Array<{ id: string, signatory: Signatory, hash: string, statement: string, signedAt: string, person: { id: string, name: string } }> };

export type AgreementFullFragment = { id: string, kind: RelationshipKind, viewerSignatory: Signatory | null, viewerCanDraft: boolean, sessionsHeld: number | null, program: { id: string, name: string }, guide: { id: string, name: string }, learner: { id: string, name: string }, sponsor: { id: string, name: string } | null, relationship: { id: string, state: RelationshipState } | null, sponsorInformation: Array<{ field: SponsorField, level: SponsorLevel }> | null, open: { declineReason: string | null, reviewDueOn: string | null, reviewOverdue: boolean, reviewedBy: Array<Party>, waitingFor: Array<Signatory>, viewerCanEdit: boolean, viewerCanSign: boolean, signingStatement: string | null, id: string, number: number, state: AgreementVersionState, createdAt: string, proposedAt: string | null, hash: string | null, inForceAt: string | null, endedAt: string | null, declinedAt: string | null, proposedBy: { id: string, name: string } | null, content: { canonical: string | null, profile: unknown, obstacles: Array<{ kind: ClauseKind, why: string }>, clauses: Array<{ kind: ClauseKind, data: unknown, revision: number, changedBy: { id: string, name: string } | null, marks: Array<{ at: string, person: { id: string, name: string } }>, comments: Array<{ id: string, text: string, at: string, resolvedAt: string | null, author: { id: string, name: string } }> }> } | null, declinedBy: { id: string, name: string } | null, signatures: Array<{ id: string, signatory: Signatory, hash: string, statement: string, signedAt: string, person: { id: string, name: string } }> } | null, inForce: { declineReason: string | null, reviewDueOn: string | null, reviewOverdue: boolean, reviewedBy: Array<Party>, waitingFor: Array<Signatory>, viewerCanEdit: boolean, viewerCanSign: boolean, signingStatement: string | null, id: string, number: number, state: AgreementVersionState, createdAt: string, proposedAt: string | null, hash: string | null, inForceAt: string | null, endedAt: string | null, declinedAt: string | null, proposedBy: { id: string, name: string } | null, content: { canonical: string | null, profile: unknown, obstacles: Array<{ kind: ClauseKind, why: string }>, clauses: Array<{ kind: ClauseKind, data: unknown, revision: number, changedBy: { id: string, name: string } | null, marks: Array<{ at: string, person: { id: string, name: string } }>, comments: Array<{ id: string, text: string, at: string, resolvedAt: string | null, author: { id: string, name: string } }> }> } | null, declinedBy: { id: string, name: string } | null, signatures: Array<{ id: string, signatory: Signatory, hash: string, statement: string, signedAt: string, person: { id: string, name: string } }> } | null, versions: Array<{ id: string, number: number, state: AgreementVersionState, createdAt: string, proposedAt: string | null, hash: string | null, inForceAt: string | null, endedAt: string | null, declinedAt: string | null, declinedBy: { id: string, name: string } | null, signatures: Array<{ id: string, signatory: Signatory, hash: string, statement: string, signedAt: string, person: { id: string, name: string } }> }> };

export type AgreementByIdQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type AgreementByIdQuery = { agreement: { id: string, kind: RelationshipKind, viewerSignatory: Signatory | null, viewerCanDraft: boolean, sessionsHeld: number | null, program: { id: string, name: string }, guide: { id: string, name: string }, learner: { id: string, name: string }, sponsor: { id: string, name: string } | null, relationship: { id: string, state: RelationshipState } | null, sponsorInformation: Array<{ field: SponsorField, level: SponsorLevel }> | null, open: { declineReason: string | null, reviewDueOn: string | null, reviewOverdue: boolean, reviewedBy: Array<Party>, waitingFor: Array<Signatory>, viewerCanEdit: boolean, viewerCanSign: boolean, signingStatement: string | null, id: string, number: number, state: AgreementVersionState, createdAt: string, proposedAt: string | null, hash: string | null, inForceAt: string | null, endedAt: string | null, declinedAt: string | null, proposedBy: { id: string, name: string } | null, content: { canonical: string | null, profile: unknown, obstacles: Array<{ kind: ClauseKind, why: string }>, clauses: Array<{ kind: ClauseKind, data: unknown, revision: number, changedBy: { id: string, name: string } | null, marks: Array<{ at: string, person: { id: string, name: string } }>, comments: Array<{ id: string, text: string, at: string, resolvedAt: string | null, author: { id: string, name: string } }> }> } | null, declinedBy: { id: string, name: string } | null, signatures: Array<{ id: string, signatory: Signatory, hash: string, statement: string, signedAt: string, person: { id: string, name: string } }> } | null, inForce: { declineReason: string | null, reviewDueOn: string | null, reviewOverdue: boolean, reviewedBy: Array<Party>, waitingFor: Array<Signatory>, viewerCanEdit: boolean, viewerCanSign: boolean, signingStatement: string | null, id: string, number: number, state: AgreementVersionState, createdAt: string, proposedAt: string | null, hash: string | null, inForceAt: string | null, endedAt: string | null, declinedAt: string | null, proposedBy: { id: string, name: string } | null, content: { canonical: string | null, profile: unknown, obstacles: Array<{ kind: ClauseKind, why: string }>, clauses: Array<{ kind: ClauseKind, data: unknown, revision: number, changedBy: { id: string, name: string } | null, marks: Array<{ at: string, person: { id: string, name: string } }>, comments: Array<{ id: string, text: string, at: string, resolvedAt: string | null, author: { id: string, name: string } }> }> } | null, declinedBy: { id: string, name: string } | null, signatures: Array<{ id: string, signatory: Signatory, hash: string, statement: string, signedAt: string, person: { id: string, name: string } }> } | null, versions: Array<{ id: string, number: number, state: AgreementVersionState, createdAt: string, proposedAt: string | null, hash: string | null, inForceAt: string | null, endedAt: string | null, declinedAt: string | null, declinedBy: { id: string, name: string } | null, signatures: Array<{ id: string, signatory: Signatory, hash: string, statement: string, signedAt: string, person: { id: string, name: string } }> }> } | null };

export type AgreementVersionByIdQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type AgreementVersionByIdQuery = { node:
    | { __typename: 'AgendaItem' }
    | { __typename: 'Agreement' }
    | { __typename: 'AgreementRollout' }
    | { __typename: 'AgreementVersion', declineReason: string | null, reviewDueOn: string | null, reviewOverdue: boolean, reviewedBy: Array<Party>, waitingFor: Array<Signatory>, viewerCanEdit: boolean, viewerCanSign: boolean, signingStatement: string | null, id: string, number: number, state: AgreementVersionState, createdAt: string, proposedAt: string | null, hash: string | null, inForceAt: string | null, endedAt: string | null, declinedAt: string | null, verification: { documentIntact: boolean, validSignatures: Array<Signatory>, invalidSignatures: Array<Signatory>, checkedAt: string } | null, proposedBy: { id: string, name: string } | null, content: { canonical: string | null, profile: unknown, obstacles: Array<{ kind: ClauseKind, why: string }>, clauses: Array<{ kind: ClauseKind, data: unknown, revision: number, changedBy: { id: string, name: string } | null, marks: Array<{ at: string, person: { id: string, name: string } }>, comments: Array<{ id: string, text: string, at: string, resolvedAt: string | null, author: { id: string, name: string } }> }> } | null, declinedBy: { id: string, name: string } | null, signatures: Array<{ id: string, signatory: Signatory, hash: string, statement: string, signedAt: string, person: { id: string, name: string } }> }
    | { __typename: 'ClauseComment' }
    | { __typename: 'Commitment' }
    | { __typename: 'Exercise' }
    | { __typename: 'Feedback' }
    | { __typename: 'Goal' }
    | { __typename: 'GuideProfile' }
    | { __typename: 'Import' }
    | { __typename: 'Invitation' }
    | { __typename: 'Membership' }
    | { __typename: 'Message' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'Nudge' }
    | { __typename: 'Organization' }
    | { __typename: 'Person' }
    | { __typename: 'PrivateNote' }
    | { __typename: 'ProfileStory' }
    | { __typename: 'Program' }
    | { __typename: 'Qualification' }
    | { __typename: 'Reflection' }
    | { __typename: 'Relationship' }
    | { __typename: 'Session' }
    | { __typename: 'SharedNote' }
    | { __typename: 'Signature' }
    | { __typename: 'Story' }
   | null };

export type AgreementStandingFragment = { id: string, state: RelationshipState, viewerParty: Party | null, agreement: { id: string, kind: RelationshipKind, viewerSignatory: Signatory | null, program: { id: string, name: string }, guide: { id: string, name: string }, learner: { id: string, name: string }, sponsor: { id: string, name: string } | null, open: { id: string, number: number, state: AgreementVersionState, waitingFor: Array<Signatory>, viewerCanSign: boolean } | null, inForce: { id: string, number: number, state: AgreementVersionState, inForceAt: string | null, reviewDueOn: string | null, reviewOverdue: boolean, endsOn: string | null } | null } | null };

export type RemindersOfRelationshipQueryVariables = Exact<{
  id: string;
}>;


export type RemindersOfRelationshipQuery = { relationship: { id: string, nudges: Array<{ id: string, kind: NudgeKind, dueOn: string }> | null } | null };

export type AgreementStandingOfRelationshipQueryVariables = Exact<{
  id: string;
}>;


export type AgreementStandingOfRelationshipQuery = { relationship: { id: string, state: RelationshipState, viewerParty: Party | null, agreement: { id: string, kind: RelationshipKind, viewerSignatory: Signatory | null, program: { id: string, name: string }, guide: { id: string, name: string }, learner: { id: string, name: string }, sponsor: { id: string, name: string } | null, open: { id: string, number: number, state: AgreementVersionState, waitingFor: Array<Signatory>, viewerCanSign: boolean } | null, inForce: { id: string, number: number, state: AgreementVersionState, inForceAt: string | null, reviewDueOn: string | null, reviewOverdue: boolean, endsOn: string | null } | null } | null } | null };

export type AgreementOfRelationshipQueryVariables = Exact<{
  id: string;
}>;


export type AgreementOfRelationshipQuery = { relationship: { id: string, state: RelationshipState, viewerParty: Party | null, agreement: { id: string, kind: RelationshipKind, viewerSignatory: Signatory | null, inForce: { id: string, number: number, state: AgreementVersionState, inForceAt: string | null, reviewDueOn: string | null, reviewOverdue: boolean, endsOn: string | null, content: { clauses: Array<{ kind: ClauseKind, data: unknown }> } | null } | null, program: { id: string, name: string }, guide: { id: string, name: string }, learner: { id: string, name: string }, sponsor: { id: string, name: string } | null, open: { id: string, number: number, state: AgreementVersionState, waitingFor: Array<Signatory>, viewerCanSign: boolean } | null } | null } | null };

export type AgreementsAwaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type AgreementsAwaitingQuery = { awaiting: { edges: Array<{ node: { id: string, viewerSignatory: Signatory | null, guide: { id: string, name: string }, learner: { id: string, name: string }, program: { id: string, name: string }, open: { id: string, number: number, state: AgreementVersionState, viewerCanSign: boolean, purposeWritten: boolean | null } | null, inForce: { id: string, reviewDueOn: string | null, reviewOverdue: boolean } | null } }> }, sponsored: { edges: Array<{ node: { id: string, guide: { id: string, name: string }, learner: { id: string, name: string }, program: { id: string, name: string }, open: { id: string, state: AgreementVersionState } | null, inForce: { id: string, number: number, inForceAt: string | null } | null } }> } };

export type AgreementNeedFragment = { id: string, viewerSignatory: Signatory | null, guide: { id: string, name: string }, learner: { id: string, name: string }, program: { id: string, name: string }, open: { id: string, number: number, state: AgreementVersionState, viewerCanSign: boolean, purposeWritten: boolean | null } | null, inForce: { id: string, reviewDueOn: string | null, reviewOverdue: boolean } | null };

export type TrustContactsQueryVariables = Exact<{ [key: string]: never; }>;


export type TrustContactsQuery = { trustContacts: Array<{ id: string, name: string }> };

export type AgreementErrorsFragment = { code: UserErrorCode, message: string, path: Array<string> };

export type DraftAgreementMutationVariables = Exact<{
  input: DraftAgreementInput;
}>;


export type DraftAgreementMutation = { draftAgreement: { agreement: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type EditClauseMutationVariables = Exact<{
  input: EditClauseInput;
}>;


export type EditClauseMutation = { editClause: { agreement: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type MarkClauseMutationVariables = Exact<{
  input: MarkClauseInput;
}>;


export type MarkClauseMutation = { markClause: { agreement: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type CommentOnClauseMutationVariables = Exact<{
  input: CommentOnClauseInput;
}>;


export type CommentOnClauseMutation = { commentOnClause: { agreement: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ResolveCommentMutationVariables = Exact<{
  input: ResolveCommentInput;
}>;


export type ResolveCommentMutation = { resolveComment: { agreement: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ProposeAgreementMutationVariables = Exact<{
  input: AgreementVersionInput;
}>;


export type ProposeAgreementMutation = { proposeAgreement: { agreement: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ReviseAgreementMutationVariables = Exact<{
  input: AgreementVersionInput;
}>;


export type ReviseAgreementMutation = { reviseAgreement: { agreement: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type DropAgreementDraftMutationVariables = Exact<{
  input: AgreementVersionInput;
}>;


export type DropAgreementDraftMutation = { dropAgreementDraft: { agreement: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type SignAgreementMutationVariables = Exact<{
  input: SignAgreementInput;
}>;


export type SignAgreementMutation = { signAgreement: { agreement: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type DeclineAgreementMutationVariables = Exact<{
  input: DeclineAgreementInput;
}>;


export type DeclineAgreementMutation = { declineAgreement: { agreement: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ConfirmReviewMutationVariables = Exact<{
  input: ConfirmReviewInput;
}>;


export type ConfirmReviewMutation = { confirmReview: { agreement: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type AgreementChangesSubscriptionVariables = Exact<{
  agreementId: string;
}>;


export type AgreementChangesSubscription = { agreementChanges: { id: string } };

export type AgreementVersionNumbersQueryVariables = Exact<{
  id: string;
}>;


export type AgreementVersionNumbersQuery = { agreement: { id: string, versions: Array<{ id: string, number: number, hash: string | null }> } | null };

export type AgreementPaperQueryVariables = Exact<{
  id: string;
}>;


export type AgreementPaperQuery = { viewer: { membership: { id: string, organization: { id: string, timeZone: string } } | null } | null, node:
    | { __typename: 'AgendaItem' }
    | { __typename: 'Agreement' }
    | { __typename: 'AgreementRollout' }
    | { __typename: 'AgreementVersion', id: string, number: number, state: AgreementVersionState, hash: string | null, inForceAt: string | null, endedAt: string | null, declinedAt: string | null, signatures: Array<{ id: string, signatory: Signatory, hash: string, statement: string, signedAt: string }>, content: { canonical: string | null } | null }
    | { __typename: 'ClauseComment' }
    | { __typename: 'Commitment' }
    | { __typename: 'Exercise' }
    | { __typename: 'Feedback' }
    | { __typename: 'Goal' }
    | { __typename: 'GuideProfile' }
    | { __typename: 'Import' }
    | { __typename: 'Invitation' }
    | { __typename: 'Membership' }
    | { __typename: 'Message' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'Nudge' }
    | { __typename: 'Organization' }
    | { __typename: 'Person' }
    | { __typename: 'PrivateNote' }
    | { __typename: 'ProfileStory' }
    | { __typename: 'Program' }
    | { __typename: 'Qualification' }
    | { __typename: 'Reflection' }
    | { __typename: 'Relationship' }
    | { __typename: 'Session' }
    | { __typename: 'SharedNote' }
    | { __typename: 'Signature' }
    | { __typename: 'Story' }
   | null };

export type AgreementLineFragment = { id: string, kind: RelationshipKind, guide: { id: string, name: string }, learner: { id: string, name: string }, sponsor: { id: string, name: string } | null, program: { id: string, name: string }, open: { id: string, number: number, state: AgreementVersionState, createdAt: string, proposedAt: string | null, waitingFor: Array<Signatory> } | null, inForce: { id: string, number: number, inForceAt: string | null, reviewDueOn: string | null, reviewOverdue: boolean, endsOn: string | null } | null };

export type AgreementsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AgreementFilter | null | undefined;
}>;


export type AgreementsQuery = { agreements: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationshipKind, guide: { id: string, name: string }, learner: { id: string, name: string }, sponsor: { id: string, name: string } | null, program: { id: string, name: string }, open: { id: string, number: number, state: AgreementVersionState, createdAt: string, proposedAt: string | null, waitingFor: Array<Signatory> } | null, inForce: { id: string, number: number, inForceAt: string | null, reviewDueOn: string | null, reviewOverdue: boolean, endsOn: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AgreementProgramChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type AgreementProgramChoicesQuery = { programs: { edges: Array<{ node: { id: string, name: string } }> } };

export type RolloutLineFragment = { id: string, state: RolloutState, total: number, done: number, startedAt: string, finishedAt: string | null, startedBy: { id: string, name: string } };

export type ProgramAgreementsQueryVariables = Exact<{
  id: string;
}>;


export type ProgramAgreementsQuery = { program: { id: string, agreementOverview: { notStarted: number, drafting: number, waitingForSignatures: number, inForce: number, reviewOverdue: number } | null, agreementRollout: { id: string, state: RolloutState, total: number, done: number, startedAt: string, finishedAt: string | null, startedBy: { id: string, name: string } } | null, agreementTemplate: { revision: number, updatedAt: string | null, updatedBy: { id: string, name: string } | null } } | null };

export type StartAgreementRolloutMutationVariables = Exact<{
  input: StartAgreementRolloutInput;
}>;


export type StartAgreementRolloutMutation = { startAgreementRollout: { agreementRollout: { id: string, state: RolloutState, total: number, done: number, startedAt: string, finishedAt: string | null, startedBy: { id: string, name: string } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type AgreementRolloutProgressSubscriptionVariables = Exact<{
  rolloutId: string;
}>;


export type AgreementRolloutProgressSubscription = { agreementRolloutProgress: { id: string, state: RolloutState, total: number, done: number, startedAt: string, finishedAt: string | null, startedBy: { id: string, name: string } } };

export type TemplateFullFragment = { kind: RelationshipKind, threeWay: boolean, revision: number, updatedAt: string | null, updatedBy: { id: string, name: string } | null, clauses: Array<{ kind: ClauseKind, data: unknown }> };

export type AgreementTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type AgreementTemplatesQuery = { agreementTemplates: Array<{ kind: RelationshipKind, threeWay: boolean, revision: number, updatedAt: string | null, updatedBy: { id: string, name: string } | null, clauses: Array<{ kind: ClauseKind, data: unknown }> }> };

export type ProgramTemplateQueryVariables = Exact<{
  id: string;
}>;


export type ProgramTemplateQuery = { program: { id: string, name: string, kind: RelationshipKind, sponsor: { id: string, name: string } | null, agreementTemplate: { kind: RelationshipKind, threeWay: boolean, revision: number, updatedAt: string | null, updatedBy: { id: string, name: string } | null, clauses: Array<{ kind: ClauseKind, data: unknown }> } } | null };

export type SaveAgreementTemplateMutationVariables = Exact<{
  input: SaveAgreementTemplateInput;
}>;


export type SaveAgreementTemplateMutation = { saveAgreementTemplate: { agreementTemplate: { kind: RelationshipKind, threeWay: boolean, revision: number, updatedAt: string | null, updatedBy: { id: string, name: string } | null, clauses: Array<{ kind: ClauseKind, data: unknown }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ResetAgreementTemplateMutationVariables = Exact<{
  input: ResetAgreementTemplateInput;
}>;


export type ResetAgreementTemplateMutation = { resetAgreementTemplate: { agreementTemplate: { kind: RelationshipKind, threeWay: boolean, revision: number, updatedAt: string | null, updatedBy: { id: string, name: string } | null, clauses: Array<{ kind: ClauseKind, data: unknown }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type CalendarFeedShownFragment = { id: string, createdAt: string, lastUsedAt: string | null };

export type CalendarFeedOfViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarFeedOfViewerQuery = { calendarFeed: { id: string, createdAt: string, lastUsedAt: string | null } | null };

export type CreateCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateCalendarFeedMutation = { createCalendarFeed: { address: string | null, calendarFeed: { id: string, createdAt: string, lastUsedAt: string | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type RevokeCalendarFeedMutationVariables = Exact<{
  input: RevokeCalendarFeedInput;
}>;


export type RevokeCalendarFeedMutation = { revokeCalendarFeed: { calendarFeed: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type EndingFragment = { id: string, kind: RelationshipKind, state: RelationshipState, viewerParty: Party | null, viewerCanStop: boolean, viewerCanPause: boolean, viewerCanResume: boolean, viewerCanClose: boolean, viewerCanWithdrawClosing: boolean, viewerCanHold: boolean, guide: { id: string, name: string }, learner: { id: string, name: string }, retention: { days: number | null, deletesOn: string, erasedAt: string | null } | null, endingPreview: { closesOn: string, deletesOn: string, closingConversation: boolean } | null, closing: { kind: ClosingKind, startedAt: string, closesOn: string, closedAt: string | null, waitingFor: Array<Party> | null, heldAt: string | null, startedBy: { id: string, name: string } | null, heldBy: { id: string, name: string } | null } | null, contentKeys: Array<{ destroyedAt: string | null }> | null };

export type ClosingNeedFragment = { id: string, viewerParty: Party | null, guide: { id: string, name: string }, learner: { id: string, name: string }, program: { id: string, name: string }, closing: { kind: ClosingKind, closesOn: string, waitingFor: Array<Party> | null } | null };

export type EndingOfRelationshipQueryVariables = Exact<{
  id: string;
}>;


export type EndingOfRelationshipQuery = { relationship: { id: string, kind: RelationshipKind, state: RelationshipState, viewerParty: Party | null, viewerCanStop: boolean, viewerCanPause: boolean, viewerCanResume: boolean, viewerCanClose: boolean, viewerCanWithdrawClosing: boolean, viewerCanHold: boolean, guide: { id: string, name: string }, learner: { id: string, name: string }, retention: { days: number | null, deletesOn: string, erasedAt: string | null } | null, endingPreview: { closesOn: string, deletesOn: string, closingConversation: boolean } | null, closing: { kind: ClosingKind, startedAt: string, closesOn: string, closedAt: string | null, waitingFor: Array<Party> | null, heldAt: string | null, startedBy: { id: string, name: string } | null, heldBy: { id: string, name: string } | null } | null, contentKeys: Array<{ destroyedAt: string | null }> | null } | null };

export type ClosingWordsQueryVariables = Exact<{
  id: string;
}>;


export type ClosingWordsQuery = { relationship: { id: string, kind: RelationshipKind, state: RelationshipState, viewerParty: Party | null, viewerCanStop: boolean, viewerCanPause: boolean, viewerCanResume: boolean, viewerCanClose: boolean, viewerCanWithdrawClosing: boolean, viewerCanHold: boolean, closing: { kind: ClosingKind, startedAt: string, closesOn: string, closedAt: string | null, waitingFor: Array<Party> | null, heldAt: string | null, words: Array<{ reached: string, learned: string, thanks: string, sharedAt: string | null, person: { id: string, name: string } }> | null, startedBy: { id: string, name: string } | null, heldBy: { id: string, name: string } | null } | null, guide: { id: string, name: string }, learner: { id: string, name: string }, retention: { days: number | null, deletesOn: string, erasedAt: string | null } | null, endingPreview: { closesOn: string, deletesOn: string, closingConversation: boolean } | null, contentKeys: Array<{ destroyedAt: string | null }> | null } | null };

export type WordsAtTheEndFragment = { reached: string, learned: string, thanks: string, sharedAt: string | null, person: { id: string, name: string } };

export type StopAgreeingMutationVariables = Exact<{
  input: RelationshipInput;
}>;


export type StopAgreeingMutation = { stopAgreeing: { relationship: { id: string, state: RelationshipState } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type PauseRelationshipMutationVariables = Exact<{
  input: RelationshipInput;
}>;


export type PauseRelationshipMutation = { pauseRelationship: { relationship: { id: string, state: RelationshipState } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ResumeRelationshipMutationVariables = Exact<{
  input: RelationshipInput;
}>;


export type ResumeRelationshipMutation = { resumeRelationship: { relationship: { id: string, state: RelationshipState } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type StartClosingMutationVariables = Exact<{
  input: StartClosingInput;
}>;


export type StartClosingMutation = { startClosing: { relationship: { id: string, state: RelationshipState } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type WithdrawClosingMutationVariables = Exact<{
  input: RelationshipInput;
}>;


export type WithdrawClosingMutation = { withdrawClosing: { relationship: { id: string, state: RelationshipState } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type SaveClosingWordsMutationVariables = Exact<{
  input: SaveClosingWordsInput;
}>;


export type SaveClosingWordsMutation = { saveClosingWords: { relationship: { id: string, state: RelationshipState } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type SetLegalHoldMutationVariables = Exact<{
  input: SetLegalHoldInput;
}>;


export type SetLegalHoldMutation = { setLegalHold: { relationship: { id: string, state: RelationshipState } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type EndingResultFragment = { relationship: { id: string, state: RelationshipState } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> };

export type ConversationMessageFragment = { id: string, number: number, text: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, editableUntil: string | null, readByPartner: boolean | null, author: { id: string } };

export type ConversationPageFragment = { edges: Array<{ cursor: string, node: { id: string, number: number, text: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, editableUntil: string | null, readByPartner: boolean | null, author: { id: string } } }> };

export type ConversationStandingFragment = { id: string, kind: RelationshipKind, viewerParty: Party | null, viewerCanWriteMessages: boolean, readReceipts: boolean | null, unreadMessages: number | null, readThrough: number | null, guide: { id: string, name: string }, learner: { id: string, name: string }, answerTime: { withinHours: number, dueAt: string, isQuiet: boolean, nextAllowedAt: string | null } | null, replyDue: { since: string, dueAt: string | null } | null };

export type ConversationQueryVariables = Exact<{
  id: string;
}>;


export type ConversationQuery = { relationship: { id: string, kind: RelationshipKind, viewerParty: Party | null, viewerCanWriteMessages: boolean, readReceipts: boolean | null, unreadMessages: number | null, readThrough: number | null, messages: { edges: Array<{ cursor: string, node: { id: string, number: number, text: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, editableUntil: string | null, readByPartner: boolean | null, author: { id: string } } }> } | null, guide: { id: string, name: string }, learner: { id: string, name: string }, answerTime: { withinHours: number, dueAt: string, isQuiet: boolean, nextAllowedAt: string | null } | null, replyDue: { since: string, dueAt: string | null } | null } | null };

export type EarlierMessagesQueryVariables = Exact<{
  id: string;
  before: string;
}>;


export type EarlierMessagesQuery = { relationship: { id: string, messages: { edges: Array<{ cursor: string, node: { id: string, number: number, text: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, editableUntil: string | null, readByPartner: boolean | null, author: { id: string } } }> } | null } | null };

export type UnreadMessagesQueryVariables = Exact<{
  id: string;
}>;


export type UnreadMessagesQuery = { relationship: { id: string, unreadMessages: number | null } | null };

export type ConversationChangesSubscriptionVariables = Exact<{
  relationshipId: string;
}>;


export type ConversationChangesSubscription = { conversationChanges: { id: string, kind: RelationshipKind, viewerParty: Party | null, viewerCanWriteMessages: boolean, readReceipts: boolean | null, unreadMessages: number | null, readThrough: number | null, messages: { edges: Array<{ cursor: string, node: { id: string, number: number, text: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, editableUntil: string | null, readByPartner: boolean | null, author: { id: string } } }> } | null, guide: { id: string, name: string }, learner: { id: string, name: string }, answerTime: { withinHours: number, dueAt: string, isQuiet: boolean, nextAllowedAt: string | null } | null, replyDue: { since: string, dueAt: string | null } | null } };

export type UnreadChangesSubscriptionVariables = Exact<{
  relationshipId: string;
}>;


export type UnreadChangesSubscription = { conversationChanges: { id: string, unreadMessages: number | null } };

export type MessageResultFragment = { message: { id: string, number: number, text: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, editableUntil: string | null, readByPartner: boolean | null, author: { id: string } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { sendMessage: { message: { id: string, number: number, text: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, editableUntil: string | null, readByPartner: boolean | null, author: { id: string } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type EditMessageMutationVariables = Exact<{
  input: EditMessageInput;
}>;


export type EditMessageMutation = { editMessage: { message: { id: string, number: number, text: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, editableUntil: string | null, readByPartner: boolean | null, author: { id: string } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type DeleteMessageMutationVariables = Exact<{
  input: MessageInput;
}>;


export type DeleteMessageMutation = { deleteMessage: { message: { id: string, number: number, text: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, editableUntil: string | null, readByPartner: boolean | null, author: { id: string } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type MarkMessagesReadMutationVariables = Exact<{
  input: MessageInput;
}>;


export type MarkMessagesReadMutation = { markMessagesRead: { relationship: { id: string, unreadMessages: number | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type OneReflectionFragment = { id: string, text: string | null, prompt: string | null, sessionId: string | null, writtenAt: string, editedAt: string | null, sharedAt: string | null, viewerCanChange: boolean, author: { id: string } };

export type ReflectingPairFragment = { id: string, kind: RelationshipKind, viewerParty: Party | null, viewerCanReflect: boolean, guide: { id: string, name: string }, learner: { id: string, name: string } };

export type ReflectionsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  ofSession?: string | null | undefined;
}>;


export type ReflectionsQuery = { relationship: { id: string, kind: RelationshipKind, viewerParty: Party | null, viewerCanReflect: boolean, reflections: { edges: Array<{ node: { id: string, text: string | null, prompt: string | null, sessionId: string | null, writtenAt: string, editedAt: string | null, sharedAt: string | null, viewerCanChange: boolean, author: { id: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, guide: { id: string, name: string }, learner: { id: string, name: string } } | null };

export type ReflectionResultFragment = { reflection: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> };

export type WriteReflectionMutationVariables = Exact<{
  input: WriteReflectionInput;
}>;


export type WriteReflectionMutation = { writeReflection: { reflection: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type EditReflectionMutationVariables = Exact<{
  input: EditReflectionInput;
}>;


export type EditReflectionMutation = { editReflection: { reflection: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ShareReflectionMutationVariables = Exact<{
  input: ReflectionInput;
}>;


export type ShareReflectionMutation = { shareReflection: { reflection: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type UnshareReflectionMutationVariables = Exact<{
  input: ReflectionInput;
}>;


export type UnshareReflectionMutation = { unshareReflection: { reflection: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type DeleteReflectionMutationVariables = Exact<{
  input: ReflectionInput;
}>;


export type DeleteReflectionMutation = { deleteReflection: { relationship: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ExercisesOfRelationshipQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type ExercisesOfRelationshipQuery = { relationship: { id: string, viewerParty: Party | null, viewerCanStartExercise: boolean, guide: { id: string, name: string }, learner: { id: string, name: string }, exercises: { edges: Array<{ node: { id: string, subject: Party, startedAt: string, revealedAt: string | null, viewerChose: boolean, partnerChose: boolean, viewerCanChoose: boolean, viewerCanTakeBack: boolean, viewerCanCancel: boolean, viewerCanTakeAway: boolean, startedBy: { id: string } } }> } | null } | null };

export type ExercisesOfPairFragment = { id: string, viewerParty: Party | null, viewerCanStartExercise: boolean, guide: { id: string, name: string }, learner: { id: string, name: string }, exercises: { edges: Array<{ node: { id: string, subject: Party, startedAt: string, revealedAt: string | null, viewerChose: boolean, partnerChose: boolean, viewerCanChoose: boolean, viewerCanTakeBack: boolean, viewerCanCancel: boolean, viewerCanTakeAway: boolean, startedBy: { id: string } } }> } | null };

export type ExerciseLineFragment = { id: string, subject: Party, startedAt: string, revealedAt: string | null, viewerChose: boolean, partnerChose: boolean, viewerCanChoose: boolean, viewerCanTakeBack: boolean, viewerCanCancel: boolean, viewerCanTakeAway: boolean, startedBy: { id: string } };

export type OwnChoiceQueryVariables = Exact<{
  id: string;
}>;


export type OwnChoiceQuery = { node:
    | { id: string, ownChoice: { strengths: Array<string>, edges: Array<string>, ownEdges: Array<string> } | null }
    | Record<PropertyKey, never>
   | null };

export type RevealedExerciseQueryVariables = Exact<{
  id: string;
}>;


export type RevealedExerciseQuery = { node:
    | { id: string, panes: Array<{ pane: Pane, strengths: Array<string>, edges: Array<string>, ownEdges: Array<string> }> | null, takeaways: Array<{ text: string | null, updatedAt: string, person: { id: string, name: string } }> }
    | Record<PropertyKey, never>
   | null };

export type ExerciseRevealedFragment = { id: string, panes: Array<{ pane: Pane, strengths: Array<string>, edges: Array<string>, ownEdges: Array<string> }> | null, takeaways: Array<{ text: string | null, updatedAt: string, person: { id: string, name: string } }> };

export type StartExerciseMutationVariables = Exact<{
  input: StartExerciseInput;
}>;


export type StartExerciseMutation = { startExercise: { exercise: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ChooseInExerciseMutationVariables = Exact<{
  input: ChooseInExerciseInput;
}>;


export type ChooseInExerciseMutation = { chooseInExercise: { exercise: { id: string, subject: Party, startedAt: string, revealedAt: string | null, viewerChose: boolean, partnerChose: boolean, viewerCanChoose: boolean, viewerCanTakeBack: boolean, viewerCanCancel: boolean, viewerCanTakeAway: boolean, startedBy: { id: string } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type TakeBackChoiceMutationVariables = Exact<{
  input: ExerciseInput;
}>;


export type TakeBackChoiceMutation = { takeBackChoice: { exercise: { id: string, subject: Party, startedAt: string, revealedAt: string | null, viewerChose: boolean, partnerChose: boolean, viewerCanChoose: boolean, viewerCanTakeBack: boolean, viewerCanCancel: boolean, viewerCanTakeAway: boolean, startedBy: { id: string } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type CancelExerciseMutationVariables = Exact<{
  input: ExerciseInput;
}>;


export type CancelExerciseMutation = { cancelExercise: { relationship: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type SaveExerciseTakeawayMutationVariables = Exact<{
  input: SaveExerciseTakeawayInput;
}>;


export type SaveExerciseTakeawayMutation = { saveExerciseTakeaway: { exercise: { id: string, panes: Array<{ pane: Pane, strengths: Array<string>, edges: Array<string>, ownEdges: Array<string> }> | null, takeaways: Array<{ text: string | null, updatedAt: string, person: { id: string, name: string } }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type FeedbackOfRelationshipQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type FeedbackOfRelationshipQuery = { relationship: { id: string, viewerParty: Party | null, viewerCanGiveFeedback: boolean, feedback: { edges: Array<{ node: { id: string, state: FeedbackState, topic: string | null, createdAt: string, offeredAt: string | null, readyAt: string | null, deliveredAt: string | null, acknowledgedAt: string | null, endedAt: string | null, request: { topic: string, question: string } | null, giver: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, guide: { id: string, name: string }, learner: { id: string, name: string } } | null };

export type FeedbackToExportQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type FeedbackToExportQuery = { relationship: { id: string, feedback: { edges: Array<{ node: { postponableFrom: string | null, thankedAt: string | null, viewerCan: Array<FeedbackStep>, id: string, state: FeedbackState, topic: string | null, createdAt: string, offeredAt: string | null, readyAt: string | null, deliveredAt: string | null, acknowledgedAt: string | null, endedAt: string | null, relationship: { id: string }, words: { topic: string, situation: string, behaviour: string, impact: string, nextStep: string, revision: number } | null, replies: Array<{ id: string, text: string | null, at: string, author: { id: string, name: string } }>, request: { topic: string, question: string } | null, giver: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type FeedbackByIdQueryVariables = Exact<{
  id: string;
}>;


export type FeedbackByIdQuery = { feedback: { postponableFrom: string | null, thankedAt: string | null, viewerCan: Array<FeedbackStep>, id: string, state: FeedbackState, topic: string | null, createdAt: string, offeredAt: string | null, readyAt: string | null, deliveredAt: string | null, acknowledgedAt: string | null, endedAt: string | null, relationship: { id: string }, words: { topic: string, situation: string, behaviour: string, impact: string, nextStep: string, revision: number } | null, replies: Array<{ id: string, text: string | null, at: string, author: { id: string, name: string } }>, request: { topic: string, question: string } | null, giver: { id: string, name: string } } | null };

export type FeedbackPairFragment = { id: string, viewerParty: Party | null, viewerCanGiveFeedback: boolean, guide: { id: string, name: string }, learner: { id: string, name: string } };

export type FeedbackLineFragment = { id: string, state: FeedbackState, topic: string | null, createdAt: string, offeredAt: string | null, readyAt: string | null, deliveredAt: string | null, acknowledgedAt: string | null, endedAt: string | null, request: { topic: string, question: string } | null, giver: { id: string, name: string } };

export type FeedbackDetailFragment = { postponableFrom: string | null, thankedAt: string | null, viewerCan: Array<FeedbackStep>, id: string, state: FeedbackState, topic: string | null, createdAt: string, offeredAt: string | null, readyAt: string | null, deliveredAt: string | null, acknowledgedAt: string | null, endedAt: string | null, relationship: { id: string }, words: { topic: string, situation: string, behaviour: string, impact: string, nextStep: string, revision: number } | null, replies: Array<{ id: string, text: string | null, at: string, author: { id: string, name: string } }>, request: { topic: string, question: string } | null, giver: { id: string, name: string } };

export type FeedbackResultFragment = { feedback: { postponableFrom: string | null, thankedAt: string | null, viewerCan: Array<FeedbackStep>, id: string, state: FeedbackState, topic: string | null, createdAt: string, offeredAt: string | null, readyAt: string | null, deliveredAt: string | null, acknowledgedAt: string | null, endedAt: string | null, relationship: { id: string }, words: { topic: string, situation: string, behaviour: string, impact: string, nextStep: string, revision: number } | null, replies: Array<{ id: string, text: string | null, at: string, author: { id: string, name: string } }>, request: { topic: string, question: string } | null, giver: { id: string, name: string } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> };

export type RequestFeedbackMutationVariables = Exact<{
  input: RequestFeedbackInput;
}>;


export type RequestFeedbackMutation = { requestFeedback: { feedback: { postponableFrom: string | null, thankedAt: string | null, viewerCan: Array<FeedbackStep>, id: string, state: FeedbackState, topic: string | null, createdAt: string, offeredAt: string | null, readyAt: string | null, deliveredAt: string | null, acknowledgedAt: string | null, endedAt: string | null, relationship: { id: string }, words: { topic: string, situation: string, behaviour: string, impact: string, nextStep: string, revision: number } | null, replies: Array<{ id: string, text: string | null, at: string, author: { id: string, name: string } }>, request: { topic: string, question: string } | null, giver: { id: string, name: string } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type WithdrawFeedbackRequestMutationVariables = Exact<{
  input: FeedbackInput;
}>;


export type WithdrawFeedbackRequestMutation = { withdrawFeedbackRequest: { feedback: { postponableFrom: string | null, thankedAt: string | null, viewerCan: Array<FeedbackStep>, id: string, state: FeedbackState, topic: string | null, createdAt: string, offeredAt: string | null, readyAt: string | null, deliveredAt: string | null, acknowledgedAt: string | null, endedAt: string | null, relationship: { id: string }, words: { topic: string, situation: string, behaviour: string, impact: string, nextStep: string, revision: number } | null, replies: Array<{ id: string, text: string | null, at: string, author: { id: string, name: string } }>, request: { topic: string, question: string } | null, giver: { id: string, name: string } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type DeclineFeedbackMutationVariables = Exact<{
  input: DeclineFeedbackInput;
}>;


export type DeclineFeedbackMutation = { declineFeedback: { feedback: { postponableFrom: string | null, thankedAt: string | null, viewerCan: Array<FeedbackStep>, id: string, state: FeedbackState, topic: string | null, createdAt: string, offeredAt: string | null, readyAt: string | null, deliveredAt: string | null, acknowledgedAt: string | null, endedAt: string | null, relationship: { id: string }, words: { topic: string, situation: string, behaviour: string, impact: string, nextStep: string, revision: number } | null, replies: Array<{ id: string, text: string | null, at: string, author: { id: string, name: string } }>, request: { topic: string, question: string } | null, giver: { id: string, name: string } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type DraftFeedbackMutationVariables = Exact<{
  input: DraftFeedbackInput;
}>;


export type DraftFeedbackMutation = { draftFeedback: { feedback: { postponableFrom: string | null, thankedAt: string | null, viewerCan: Array<FeedbackStep>, id: string, state: FeedbackState, topic: string | null, createdAt: string, offeredAt: string | null, readyAt: string | null, deliveredAt: string | null, acknowledgedAt: string | null, endedAt: string | null, relationship: { id: string }, words: { topic: string, situation: string, behaviour: string, impact: string, nextStep: string, revision: number } | null, replies: Array<{ id: string, text: string | null, at: string, author: { id: string, name: string } }>, request: { topic: string, question: string } | null, giver: { id: string, name: string } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type SaveFeedbackMutationVariables = Exact<{
  input: SaveFeedbackInput;
}>;


export type SaveFeedbackMutation = { saveFeedback: { feedback: { postponableFrom: string | null, thankedAt: string | null, viewerCan: Array<FeedbackStep>, id: string, state: FeedbackState, topic: string | null, createdAt: string, offeredAt: string | null, readyAt: string | null, deliveredAt: string | null, acknowledgedAt: string | null, endedAt: string | null, relationship: { id: string }, words: { topic: string, situation: string, behaviour: string, impact: string, nextStep: string, revision: number } | null, replies: Array<{ id: string, text: string | null, at: string, author: { id: string, name: string } }>, request: { topic: string, question: string } | null, giver: { id: string, name: string } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type DiscardFeedbackMutationVariables = Exact<{
  input: FeedbackInput;
}>;


export type DiscardFeedbackMutation = { discardFeedback: { relationship: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type OfferFeedbackMutationVariables = Exact<{
  input: OfferFeedbackInput;
}>;


export type OfferFeedbackMutation = { offerFeedback: { feedback: { postponableFrom: string | null, thankedAt: string | null, viewerCan: Array<FeedbackStep>, id: string, state: FeedbackState, topic: string | null, createdAt: string, offeredAt: string | null, readyAt: string | null, deliveredAt: string | null, acknowledgedAt: string | null, endedAt: string | null, relationship: { id: string }, words: { topic: string, situation: string, behaviour: string, impact: string, nextStep: string, revision: number } | null, replies: Array<{ id: string, text: string | null, at: string, author: { id: string, name: string } }>, request: { topic: string, question: string } | null, giver: { id: string, name: string } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type TakeBackFeedbackMutationVariables = Exact<{
  input: FeedbackInput;
}>;


export type TakeBackFeedbackMutation = { takeBackFeedback: { feedback: { postponableFrom: string | null, thankedAt: string | null, viewerCan: Array<FeedbackStep>, id: string, state: FeedbackState, topic: string | null, createdAt: string, offeredAt: string | null, readyAt: string | null, deliveredAt: string | null, acknowledgedAt: string | null, endedAt: string | null, relationship: { id: string }, words: { topic: string, situation: string, behaviour: string, impact: string, nextStep: string, revision: number } | null, replies: Array<{ id: string, text: string | null, at: string, author: { id: string, name: string } }>, request: { topic: string, question: string } | null, giver: { id: string, name: string } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ReceiveFeedbackMutationVariables = Exact<{
  input: ReceiveFeedbackInput;
}>;


export type ReceiveFeedbackMutation = { receiveFeedback: { feedback: { postponableFrom: string | null, thankedAt: string | null, viewerCan: Array<FeedbackStep>, id: string, state: FeedbackState, topic: string | null, createdAt: string, offeredAt: string | null, readyAt: string | null, deliveredAt: string | null, acknowledgedAt: string | null, endedAt: string | null, relationship: { id: string }, words: { topic: string, situation: string, behaviour: string, impact: string, nextStep: string, revision: number } | null, replies: Array<{ id: string, text: string | null, at: string, author: { id: string, name: string } }>, request: { topic: string, question: string } | null, giver: { id: string, name: string } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type AcknowledgeFeedbackMutationVariables = Exact<{
  input: AcknowledgeFeedbackInput;
}>;


export type AcknowledgeFeedbackMutation = { acknowledgeFeedback: { feedback: { postponableFrom: string | null, thankedAt: string | null, viewerCan: Array<FeedbackStep>, id: string, state: FeedbackState, topic: string | null, createdAt: string, offeredAt: string | null, readyAt: string | null, deliveredAt: string | null, acknowledgedAt: string | null, endedAt: string | null, relationship: { id: string }, words: { topic: string, situation: string, behaviour: string, impact: string, nextStep: string, revision: number } | null, replies: Array<{ id: string, text: string | null, at: string, author: { id: string, name: string } }>, request: { topic: string, question: string } | null, giver: { id: string, name: string } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ReplyToFeedbackMutationVariables = Exact<{
  input: ReplyToFeedbackInput;
}>;


export type ReplyToFeedbackMutation = { replyToFeedback: { feedback: { postponableFrom: string | null, thankedAt: string | null, viewerCan: Array<FeedbackStep>, id: string, state: FeedbackState, topic: string | null, createdAt: string, offeredAt: string | null, readyAt: string | null, deliveredAt: string | null, acknowledgedAt: string | null, endedAt: string | null, relationship: { id: string }, words: { topic: string, situation: string, behaviour: string, impact: string, nextStep: string, revision: number } | null, replies: Array<{ id: string, text: string | null, at: string, author: { id: string, name: string } }>, request: { topic: string, question: string } | null, giver: { id: string, name: string } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type CloseFeedbackMutationVariables = Exact<{
  input: FeedbackInput;
}>;


export type CloseFeedbackMutation = { closeFeedback: { feedback: { postponableFrom: string | null, thankedAt: string | null, viewerCan: Array<FeedbackStep>, id: string, state: FeedbackState, topic: string | null, createdAt: string, offeredAt: string | null, readyAt: string | null, deliveredAt: string | null, acknowledgedAt: string | null, endedAt: string | null, relationship: { id: string }, words: { topic: string, situation: string, behaviour: string, impact: string, nextStep: string, revision: number } | null, replies: Array<{ id: string, text: string | null, at: string, author: { id: string, name: string } }>, request: { topic: string, question: string } | null, giver: { id: string, name: string } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type PairOfGoalsFragment = { id: string, kind: RelationshipKind, viewerParty: Party | null, guide: { id: string, name: string }, learner: { id: string, name: string } };

export type GoalCardFragment = { id: string, state: GoalState, revision: number, targetOn: string | null, createdAt: string, closedAt: string | null, viewerCanUpdate: boolean, viewerCanReopen: boolean, content: { text: string, measure: string, unit: string, baseline: number | null, target: number | null } | null, updates: Array<{ id: string, kind: GoalUpdateKind, happenedOn: string, outcome: GoalOutcome | null, viewerCanRemove: boolean, author: { id: string, name: string }, content: { note: string, value: number | null, target: number | null, targetBefore: number | null, targetOn: string | null, targetOnBefore: string | null } | null }> };

export type GoalsOfRelationshipQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type GoalsOfRelationshipQuery = { relationship: { viewerCanSetGoals: boolean, id: string, kind: RelationshipKind, viewerParty: Party | null, goals: { edges: Array<{ node: { id: string, state: GoalState, revision: number, targetOn: string | null, createdAt: string, closedAt: string | null, viewerCanUpdate: boolean, viewerCanReopen: boolean, content: { text: string, measure: string, unit: string, baseline: number | null, target: number | null } | null, updates: Array<{ id: string, kind: GoalUpdateKind, happenedOn: string, outcome: GoalOutcome | null, viewerCanRemove: boolean, author: { id: string, name: string }, content: { note: string, value: number | null, target: number | null, targetBefore: number | null, targetOn: string | null, targetOnBefore: string | null } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, guide: { id: string, name: string }, learner: { id: string, name: string } } | null };

export type ObjectivesOfAgreementQueryVariables = Exact<{
  id: string;
}>;


export type ObjectivesOfAgreementQuery = { relationship: { id: string, agreement: { id: string, inForce: { id: string, content: { clauses: Array<{ kind: ClauseKind, data: unknown }> } | null } | null } | null } | null };

export type CommitmentLineFragment = { id: string, text: string | null, state: CommitmentState, dueOn: string, keptOn: string | null, review: CommitmentReview | null, createdAt: string, viewerCanKeep: boolean, viewerCanUndoKept: boolean, viewerCanReview: boolean, viewerCanAnswer: boolean, viewerCanMove: boolean, viewerMovesAlone: boolean, viewerCanAnswerMove: boolean, viewerCanWithdraw: boolean, relationship: { id: string }, owner: { id: string, name: string }, move: { dueOn: string, askedBy: { id: string, name: string } } | null, previous: { id: string, dueOn: string } | null, goal: { id: string, content: { text: string } | null } | null, origin: { kind: CommitmentOriginKind, id: string } | null };

export type CommitmentHistoryFragment = { id: string, events: Array<{ kind: CommitmentEventKind, at: string, word: string | null, moveTo: string | null, actor: { id: string, name: string } | null }> };

export type CommitmentsOfRelationshipQueryVariables = Exact<{
  id: string;
  filter?: CommitmentFilter | null | undefined;
  orderBy: CommitmentOrder;
  after?: string | null | undefined;
}>;


export type CommitmentsOfRelationshipQuery = { relationship: { viewerCanCommit: boolean, id: string, kind: RelationshipKind, viewerParty: Party | null, commitments: { edges: Array<{ node: { id: string, text: string | null, state: CommitmentState, dueOn: string, keptOn: string | null, review: CommitmentReview | null, createdAt: string, viewerCanKeep: boolean, viewerCanUndoKept: boolean, viewerCanReview: boolean, viewerCanAnswer: boolean, viewerCanMove: boolean, viewerMovesAlone: boolean, viewerCanAnswerMove: boolean, viewerCanWithdraw: boolean, relationship: { id: string }, owner: { id: string, name: string }, move: { dueOn: string, askedBy: { id: string, name: string } } | null, previous: { id: string, dueOn: string } | null, goal: { id: string, content: { text: string } | null } | null, origin: { kind: CommitmentOriginKind, id: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, guide: { id: string, name: string }, learner: { id: string, name: string } } | null };

export type CommitmentByIdQueryVariables = Exact<{
  id: string;
}>;


export type CommitmentByIdQuery = { commitment: { id: string, events: Array<{ kind: CommitmentEventKind, at: string, word: string | null, moveTo: string | null, actor: { id: string, name: string } | null }> } | null };

export type CommitmentsFromOriginQueryVariables = Exact<{
  id: string;
  originId: string;
}>;


export type CommitmentsFromOriginQuery = { relationship: { viewerCanCommit: boolean, id: string, kind: RelationshipKind, viewerParty: Party | null, guide: { id: string, name: string }, learner: { id: string, name: string } } | null, commitmentsFrom: { edges: Array<{ node: { id: string, text: string | null, state: CommitmentState, dueOn: string, keptOn: string | null, review: CommitmentReview | null, createdAt: string, viewerCanKeep: boolean, viewerCanUndoKept: boolean, viewerCanReview: boolean, viewerCanAnswer: boolean, viewerCanMove: boolean, viewerMovesAlone: boolean, viewerCanAnswerMove: boolean, viewerCanWithdraw: boolean, relationship: { id: string }, owner: { id: string, name: string }, move: { dueOn: string, askedBy: { id: string, name: string } } | null, previous: { id: string, dueOn: string } | null, goal: { id: string, content: { text: string } | null } | null, origin: { kind: CommitmentOriginKind, id: string } | null } }> } };

export type MyCommitmentsQueryVariables = Exact<{
  first: number;
}>;


export type MyCommitmentsQuery = { myCommitments: { edges: Array<{ node: { id: string, text: string | null, dueOn: string, state: CommitmentState, keptOn: string | null, viewerCanKeep: boolean, relationship: { id: string, partner: { id: string, name: string } | null } } }>, pageInfo: { hasNextPage: boolean } } };

export type WhereICanCommitQueryVariables = Exact<{ [key: string]: never; }>;


export type WhereICanCommitQuery = { relationships: { edges: Array<{ node: { id: string, viewerCanCommit: boolean, partner: { id: string, name: string } | null } }> } };

export type MilestoneCardFragment = { id: string, size: MilestoneSize, happenedOn: string, viewerCanEdit: boolean, viewerCanReflect: boolean, content: { title: string, text: string } | null, author: { id: string, name: string }, goal: { id: string, content: { text: string } | null } | null, reflections: Array<{ text: string | null, person: { id: string, name: string } }> };

export type MilestonesOfRelationshipQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MilestonesOfRelationshipQuery = { relationship: { viewerCanMarkMilestones: boolean, id: string, kind: RelationshipKind, viewerParty: Party | null, milestones: { edges: Array<{ node: { id: string, size: MilestoneSize, happenedOn: string, viewerCanEdit: boolean, viewerCanReflect: boolean, content: { title: string, text: string } | null, author: { id: string, name: string }, goal: { id: string, content: { text: string } | null } | null, reflections: Array<{ text: string | null, person: { id: string, name: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, guide: { id: string, name: string }, learner: { id: string, name: string } } | null };

export type GoalResultFragment = { goal: { id: string, state: GoalState, revision: number, targetOn: string | null, createdAt: string, closedAt: string | null, viewerCanUpdate: boolean, viewerCanReopen: boolean, content: { text: string, measure: string, unit: string, baseline: number | null, target: number | null } | null, updates: Array<{ id: string, kind: GoalUpdateKind, happenedOn: string, outcome: GoalOutcome | null, viewerCanRemove: boolean, author: { id: string, name: string }, content: { note: string, value: number | null, target: number | null, targetBefore: number | null, targetOn: string | null, targetOnBefore: string | null } | null }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> };

export type SetGoalMutationVariables = Exact<{
  input: SetGoalInput;
}>;


export type SetGoalMutation = { setGoal: { goal: { id: string, state: GoalState, revision: number, targetOn: string | null, createdAt: string, closedAt: string | null, viewerCanUpdate: boolean, viewerCanReopen: boolean, content: { text: string, measure: string, unit: string, baseline: number | null, target: number | null } | null, updates: Array<{ id: string, kind: GoalUpdateKind, happenedOn: string, outcome: GoalOutcome | null, viewerCanRemove: boolean, author: { id: string, name: string }, content: { note: string, value: number | null, target: number | null, targetBefore: number | null, targetOn: string | null, targetOnBefore: string | null } | null }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type EditGoalMutationVariables = Exact<{
  input: EditGoalInput;
}>;


export type EditGoalMutation = { editGoal: { goal: { id: string, state: GoalState, revision: number, targetOn: string | null, createdAt: string, closedAt: string | null, viewerCanUpdate: boolean, viewerCanReopen: boolean, content: { text: string, measure: string, unit: string, baseline: number | null, target: number | null } | null, updates: Array<{ id: string, kind: GoalUpdateKind, happenedOn: string, outcome: GoalOutcome | null, viewerCanRemove: boolean, author: { id: string, name: string }, content: { note: string, value: number | null, target: number | null, targetBefore: number | null, targetOn: string | null, targetOnBefore: string | null } | null }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type AdjustGoalMutationVariables = Exact<{
  input: AdjustGoalInput;
}>;


export type AdjustGoalMutation = { adjustGoal: { goal: { id: string, state: GoalState, revision: number, targetOn: string | null, createdAt: string, closedAt: string | null, viewerCanUpdate: boolean, viewerCanReopen: boolean, content: { text: string, measure: string, unit: string, baseline: number | null, target: number | null } | null, updates: Array<{ id: string, kind: GoalUpdateKind, happenedOn: string, outcome: GoalOutcome | null, viewerCanRemove: boolean, author: { id: string, name: string }, content: { note: string, value: number | null, target: number | null, targetBefore: number | null, targetOn: string | null, targetOnBefore: string | null } | null }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type RecordGoalProgressMutationVariables = Exact<{
  input: RecordGoalProgressInput;
}>;


export type RecordGoalProgressMutation = { recordGoalProgress: { goal: { id: string, state: GoalState, revision: number, targetOn: string | null, createdAt: string, closedAt: string | null, viewerCanUpdate: boolean, viewerCanReopen: boolean, content: { text: string, measure: string, unit: string, baseline: number | null, target: number | null } | null, updates: Array<{ id: string, kind: GoalUpdateKind, happenedOn: string, outcome: GoalOutcome | null, viewerCanRemove: boolean, author: { id: string, name: string }, content: { note: string, value: number | null, target: number | null, targetBefore: number | null, targetOn: string | null, targetOnBefore: string | null } | null }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type RemoveGoalUpdateMutationVariables = Exact<{
  input: RemoveGoalUpdateInput;
}>;


export type RemoveGoalUpdateMutation = { removeGoalUpdate: { goal: { id: string, state: GoalState, revision: number, targetOn: string | null, createdAt: string, closedAt: string | null, viewerCanUpdate: boolean, viewerCanReopen: boolean, content: { text: string, measure: string, unit: string, baseline: number | null, target: number | null } | null, updates: Array<{ id: string, kind: GoalUpdateKind, happenedOn: string, outcome: GoalOutcome | null, viewerCanRemove: boolean, author: { id: string, name: string }, content: { note: string, value: number | null, target: number | null, targetBefore: number | null, targetOn: string | null, targetOnBefore: string | null } | null }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type CloseGoalMutationVariables = Exact<{
  input: CloseGoalInput;
}>;


export type CloseGoalMutation = { closeGoal: { goal: { id: string, state: GoalState, revision: number, targetOn: string | null, createdAt: string, closedAt: string | null, viewerCanUpdate: boolean, viewerCanReopen: boolean, content: { text: string, measure: string, unit: string, baseline: number | null, target: number | null } | null, updates: Array<{ id: string, kind: GoalUpdateKind, happenedOn: string, outcome: GoalOutcome | null, viewerCanRemove: boolean, author: { id: string, name: string }, content: { note: string, value: number | null, target: number | null, targetBefore: number | null, targetOn: string | null, targetOnBefore: string | null } | null }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ReopenGoalMutationVariables = Exact<{
  input: ReopenGoalInput;
}>;


export type ReopenGoalMutation = { reopenGoal: { goal: { id: string, state: GoalState, revision: number, targetOn: string | null, createdAt: string, closedAt: string | null, viewerCanUpdate: boolean, viewerCanReopen: boolean, content: { text: string, measure: string, unit: string, baseline: number | null, target: number | null } | null, updates: Array<{ id: string, kind: GoalUpdateKind, happenedOn: string, outcome: GoalOutcome | null, viewerCanRemove: boolean, author: { id: string, name: string }, content: { note: string, value: number | null, target: number | null, targetBefore: number | null, targetOn: string | null, targetOnBefore: string | null } | null }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type CommitmentResultFragment = { commitment: { id: string, text: string | null, state: CommitmentState, dueOn: string, keptOn: string | null, review: CommitmentReview | null, createdAt: string, viewerCanKeep: boolean, viewerCanUndoKept: boolean, viewerCanReview: boolean, viewerCanAnswer: boolean, viewerCanMove: boolean, viewerMovesAlone: boolean, viewerCanAnswerMove: boolean, viewerCanWithdraw: boolean, relationship: { id: string }, owner: { id: string, name: string }, move: { dueOn: string, askedBy: { id: string, name: string } } | null, previous: { id: string, dueOn: string } | null, goal: { id: string, content: { text: string } | null } | null, origin: { kind: CommitmentOriginKind, id: string } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> };

export type MakeCommitmentMutationVariables = Exact<{
  input: MakeCommitmentInput;
}>;


export type MakeCommitmentMutation = { makeCommitment: { commitment: { id: string, text: string | null, state: CommitmentState, dueOn: string, keptOn: string | null, review: CommitmentReview | null, createdAt: string, viewerCanKeep: boolean, viewerCanUndoKept: boolean, viewerCanReview: boolean, viewerCanAnswer: boolean, viewerCanMove: boolean, viewerMovesAlone: boolean, viewerCanAnswerMove: boolean, viewerCanWithdraw: boolean, relationship: { id: string }, owner: { id: string, name: string }, move: { dueOn: string, askedBy: { id: string, name: string } } | null, previous: { id: string, dueOn: string } | null, goal: { id: string, content: { text: string } | null } | null, origin: { kind: CommitmentOriginKind, id: string } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type KeepCommitmentMutationVariables = Exact<{
  input: KeepCommitmentInput;
}>;


export type KeepCommitmentMutation = { keepCommitment: { commitment: { id: string, text: string | null, state: CommitmentState, dueOn: string, keptOn: string | null, review: CommitmentReview | null, createdAt: string, viewerCanKeep: boolean, viewerCanUndoKept: boolean, viewerCanReview: boolean, viewerCanAnswer: boolean, viewerCanMove: boolean, viewerMovesAlone: boolean, viewerCanAnswerMove: boolean, viewerCanWithdraw: boolean, relationship: { id: string }, owner: { id: string, name: string }, move: { dueOn: string, askedBy: { id: string, name: string } } | null, previous: { id: string, dueOn: string } | null, goal: { id: string, content: { text: string } | null } | null, origin: { kind: CommitmentOriginKind, id: string } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type UndoKeptCommitmentMutationVariables = Exact<{
  input: CommitmentInput;
}>;


export type UndoKeptCommitmentMutation = { undoKeptCommitment: { commitment: { id: string, text: string | null, state: CommitmentState, dueOn: string, keptOn: string | null, review: CommitmentReview | null, createdAt: string, viewerCanKeep: boolean, viewerCanUndoKept: boolean, viewerCanReview: boolean, viewerCanAnswer: boolean, viewerCanMove: boolean, viewerMovesAlone: boolean, viewerCanAnswerMove: boolean, viewerCanWithdraw: boolean, relationship: { id: string }, owner: { id: string, name: string }, move: { dueOn: string, askedBy: { id: string, name: string } } | null, previous: { id: string, dueOn: string } | null, goal: { id: string, content: { text: string } | null } | null, origin: { kind: CommitmentOriginKind, id: string } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ConfirmCommitmentMutationVariables = Exact<{
  input: CommitmentInput;
}>;


export type ConfirmCommitmentMutation = { confirmCommitment: { commitment: { id: string, text: string | null, state: CommitmentState, dueOn: string, keptOn: string | null, review: CommitmentReview | null, createdAt: string, viewerCanKeep: boolean, viewerCanUndoKept: boolean, viewerCanReview: boolean, viewerCanAnswer: boolean, viewerCanMove: boolean, viewerMovesAlone: boolean, viewerCanAnswerMove: boolean, viewerCanWithdraw: boolean, relationship: { id: string }, owner: { id: string, name: string }, move: { dueOn: string, askedBy: { id: string, name: string } } | null, previous: { id: string, dueOn: string } | null, goal: { id: string, content: { text: string } | null } | null, origin: { kind: CommitmentOriginKind, id: string } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type QuestionCommitmentMutationVariables = Exact<{
  input: CommitmentWordInput;
}>;


export type QuestionCommitmentMutation = { questionCommitment: { commitment: { id: string, text: string | null, state: CommitmentState, dueOn: string, keptOn: string | null, review: CommitmentReview | null, createdAt: string, viewerCanKeep: boolean, viewerCanUndoKept: boolean, viewerCanReview: boolean, viewerCanAnswer: boolean, viewerCanMove: boolean, viewerMovesAlone: boolean, viewerCanAnswerMove: boolean, viewerCanWithdraw: boolean, relationship: { id: string }, owner: { id: string, name: string }, move: { dueOn: string, askedBy: { id: string, name: string } } | null, previous: { id: string, dueOn: string } | null, goal: { id: string, content: { text: string } | null } | null, origin: { kind: CommitmentOriginKind, id: string } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type AnswerCommitmentQuestionMutationVariables = Exact<{
  input: CommitmentWordInput;
}>;


export type AnswerCommitmentQuestionMutation = { answerCommitmentQuestion: { commitment: { id: string, text: string | null, state: CommitmentState, dueOn: string, keptOn: string | null, review: CommitmentReview | null, createdAt: string, viewerCanKeep: boolean, viewerCanUndoKept: boolean, viewerCanReview: boolean, viewerCanAnswer: boolean, viewerCanMove: boolean, viewerMovesAlone: boolean, viewerCanAnswerMove: boolean, viewerCanWithdraw: boolean, relationship: { id: string }, owner: { id: string, name: string }, move: { dueOn: string, askedBy: { id: string, name: string } } | null, previous: { id: string, dueOn: string } | null, goal: { id: string, content: { text: string } | null } | null, origin: { kind: CommitmentOriginKind, id: string } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type MoveCommitmentMutationVariables = Exact<{
  input: MoveCommitmentInput;
}>;


export type MoveCommitmentMutation = { moveCommitment: { commitment: { id: string, text: string | null, state: CommitmentState, dueOn: string, keptOn: string | null, review: CommitmentReview | null, createdAt: string, viewerCanKeep: boolean, viewerCanUndoKept: boolean, viewerCanReview: boolean, viewerCanAnswer: boolean, viewerCanMove: boolean, viewerMovesAlone: boolean, viewerCanAnswerMove: boolean, viewerCanWithdraw: boolean, relationship: { id: string }, owner: { id: string, name: string }, move: { dueOn: string, askedBy: { id: string, name: string } } | null, previous: { id: string, dueOn: string } | null, goal: { id: string, content: { text: string } | null } | null, origin: { kind: CommitmentOriginKind, id: string } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type AnswerCommitmentMoveMutationVariables = Exact<{
  input: AnswerCommitmentMoveInput;
}>;


export type AnswerCommitmentMoveMutation = { answerCommitmentMove: { commitment: { id: string, text: string | null, state: CommitmentState, dueOn: string, keptOn: string | null, review: CommitmentReview | null, createdAt: string, viewerCanKeep: boolean, viewerCanUndoKept: boolean, viewerCanReview: boolean, viewerCanAnswer: boolean, viewerCanMove: boolean, viewerMovesAlone: boolean, viewerCanAnswerMove: boolean, viewerCanWithdraw: boolean, relationship: { id: string }, owner: { id: string, name: string }, move: { dueOn: string, askedBy: { id: string, name: string } } | null, previous: { id: string, dueOn: string } | null, goal: { id: string, content: { text: string } | null } | null, origin: { kind: CommitmentOriginKind, id: string } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type WithdrawCommitmentMutationVariables = Exact<{
  input: WithdrawCommitmentInput;
}>;


export type WithdrawCommitmentMutation = { withdrawCommitment: { commitment: { id: string, text: string | null, state: CommitmentState, dueOn: string, keptOn: string | null, review: CommitmentReview | null, createdAt: string, viewerCanKeep: boolean, viewerCanUndoKept: boolean, viewerCanReview: boolean, viewerCanAnswer: boolean, viewerCanMove: boolean, viewerMovesAlone: boolean, viewerCanAnswerMove: boolean, viewerCanWithdraw: boolean, relationship: { id: string }, owner: { id: string, name: string }, move: { dueOn: string, askedBy: { id: string, name: string } } | null, previous: { id: string, dueOn: string } | null, goal: { id: string, content: { text: string } | null } | null, origin: { kind: CommitmentOriginKind, id: string } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type MilestoneResultFragment = { milestone: { id: string, size: MilestoneSize, happenedOn: string, viewerCanEdit: boolean, viewerCanReflect: boolean, content: { title: string, text: string } | null, author: { id: string, name: string }, goal: { id: string, content: { text: string } | null } | null, reflections: Array<{ text: string | null, person: { id: string, name: string } }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> };

export type MarkMilestoneMutationVariables = Exact<{
  input: MarkMilestoneInput;
}>;


export type MarkMilestoneMutation = { markMilestone: { milestone: { id: string, size: MilestoneSize, happenedOn: string, viewerCanEdit: boolean, viewerCanReflect: boolean, content: { title: string, text: string } | null, author: { id: string, name: string }, goal: { id: string, content: { text: string } | null } | null, reflections: Array<{ text: string | null, person: { id: string, name: string } }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type EditMilestoneMutationVariables = Exact<{
  input: EditMilestoneInput;
}>;


export type EditMilestoneMutation = { editMilestone: { milestone: { id: string, size: MilestoneSize, happenedOn: string, viewerCanEdit: boolean, viewerCanReflect: boolean, content: { title: string, text: string } | null, author: { id: string, name: string }, goal: { id: string, content: { text: string } | null } | null, reflections: Array<{ text: string | null, person: { id: string, name: string } }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type RemoveMilestoneMutationVariables = Exact<{
  input: MilestoneInput;
}>;


export type RemoveMilestoneMutation = { removeMilestone: { relationship: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ReflectOnMilestoneMutationVariables = Exact<{
  input: ReflectOnMilestoneInput;
}>;


export type ReflectOnMilestoneMutation = { reflectOnMilestone: { milestone: { id: string, size: MilestoneSize, happenedOn: string, viewerCanEdit: boolean, viewerCanReflect: boolean, content: { title: string, text: string } | null, author: { id: string, name: string }, goal: { id: string, content: { text: string } | null } | null, reflections: Array<{ text: string | null, person: { id: string, name: string } }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type GuideCardFragment = { id: string, headline: string, kinds: Array<RelationshipKind>, methods: Array<string>, languages: Array<string>, capacity: number, openRelationships: number, available: boolean, acceptsNew: boolean, person: { id: string, name: string, jobTitle: string | null, department: string | null, timeZone: string }, qualifications: Array<{ id: string, title: string, verifiedAt: string | null, expired: boolean }> };

export type GuideProfileFullFragment = { experience: string, limits: string, refersElsewhere: string, supervision: string, conflicts: string, gaps: Array<GuideProfileGap>, updatedAt: string, viewerCanEdit: boolean, viewerCanVerify: boolean, id: string, headline: string, kinds: Array<RelationshipKind>, methods: Array<string>, languages: Array<string>, capacity: number, openRelationships: number, available: boolean, acceptsNew: boolean, qualifications: Array<{ id: string, title: string, issuer: string, issuedOn: string | null, expiresOn: string | null, expired: boolean, evidenceUrl: string | null, verifiedAt: string | null, verifiedBy: { id: string, name: string } | null }>, person: { id: string, name: string, jobTitle: string | null, department: string | null, timeZone: string } };

export type GuidesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: GuideFilter | null | undefined;
}>;


export type GuidesQuery = { guides: { totalCount: number, edges: Array<{ node: { id: string, headline: string, kinds: Array<RelationshipKind>, methods: Array<string>, languages: Array<string>, capacity: number, openRelationships: number, available: boolean, acceptsNew: boolean, person: { id: string, name: string, jobTitle: string | null, department: string | null, timeZone: string }, qualifications: Array<{ id: string, title: string, verifiedAt: string | null, expired: boolean }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GuideByPersonQueryVariables = Exact<{
  personId: string;
}>;


export type GuideByPersonQuery = { person: { id: string, name: string, jobTitle: string | null, department: string | null, timeZone: string, active: boolean, guideProfile: { experience: string, limits: string, refersElsewhere: string, supervision: string, conflicts: string, gaps: Array<GuideProfileGap>, updatedAt: string, viewerCanEdit: boolean, viewerCanVerify: boolean, id: string, headline: string, kinds: Array<RelationshipKind>, methods: Array<string>, languages: Array<string>, capacity: number, openRelationships: number, available: boolean, acceptsNew: boolean, qualifications: Array<{ id: string, title: string, issuer: string, issuedOn: string | null, expiresOn: string | null, expired: boolean, evidenceUrl: string | null, verifiedAt: string | null, verifiedBy: { id: string, name: string } | null }>, person: { id: string, name: string, jobTitle: string | null, department: string | null, timeZone: string } } | null } | null };

export type SaveGuideProfileMutationVariables = Exact<{
  input: SaveGuideProfileInput;
}>;


export type SaveGuideProfileMutation = { saveGuideProfile: { guideProfile: { experience: string, limits: string, refersElsewhere: string, supervision: string, conflicts: string, gaps: Array<GuideProfileGap>, updatedAt: string, viewerCanEdit: boolean, viewerCanVerify: boolean, id: string, headline: string, kinds: Array<RelationshipKind>, methods: Array<string>, languages: Array<string>, capacity: number, openRelationships: number, available: boolean, acceptsNew: boolean, qualifications: Array<{ id: string, title: string, issuer: string, issuedOn: string | null, expiresOn: string | null, expired: boolean, evidenceUrl: string | null, verifiedAt: string | null, verifiedBy: { id: string, name: string } | null }>, person: { id: string, name: string, jobTitle: string | null, department: string | null, timeZone: string } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type VerifyQualificationMutationVariables = Exact<{
  input: VerifyQualificationInput;
}>;


export type VerifyQualificationMutation = { verifyQualification: { guideProfile: { experience: string, limits: string, refersElsewhere: string, supervision: string, conflicts: string, gaps: Array<GuideProfileGap>, updatedAt: string, viewerCanEdit: boolean, viewerCanVerify: boolean, id: string, headline: string, kinds: Array<RelationshipKind>, methods: Array<string>, languages: Array<string>, capacity: number, openRelationships: number, available: boolean, acceptsNew: boolean, qualifications: Array<{ id: string, title: string, issuer: string, issuedOn: string | null, expiresOn: string | null, expired: boolean, evidenceUrl: string | null, verifiedAt: string | null, verifiedBy: { id: string, name: string } | null }>, person: { id: string, name: string, jobTitle: string | null, department: string | null, timeZone: string } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type PersonLineFragment = { id: string, name: string, workEmail: string | null, department: string | null, jobTitle: string | null, hireDate: string | null, active: boolean, guideProfile: { id: string, available: boolean } | null };

export type PersonFullFragment = { externalId: string | null, timeZone: string, locale: string, roles: Array<Role>, joined: boolean | null, viewerCanEdit: boolean, viewerCanDeactivate: boolean, viewerCanManageAccess: boolean, id: string, name: string, workEmail: string | null, department: string | null, jobTitle: string | null, hireDate: string | null, active: boolean, manager: { id: string, name: string, jobTitle: string | null } | null, directReports: Array<{ id: string, name: string, jobTitle: string | null }>, invitation: { id: string, state: InvitationState, sentAt: string, expiresAt: string, email: string } | null, guideProfile: { id: string, available: boolean } | null };

export type MemberLineFragment = { id: string, name: string, workEmail: string | null, jobTitle: string | null, active: boolean, roles: Array<Role>, joined: boolean | null, viewerCanManageAccess: boolean, invitation: { id: string, state: InvitationState, sentAt: string, expiresAt: string } | null };

export type PeopleQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PeopleFilter | null | undefined;
  orderBy: PersonOrder;
}>;


export type PeopleQuery = { people: { totalCount: number, edges: Array<{ node: { id: string, name: string, workEmail: string | null, department: string | null, jobTitle: string | null, hireDate: string | null, active: boolean, guideProfile: { id: string, available: boolean } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DepartmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type DepartmentsQuery = { departments: Array<{ name: string, people: number }> };

export type PersonByIdQueryVariables = Exact<{
  id: string;
}>;


export type PersonByIdQuery = { person: { externalId: string | null, timeZone: string, locale: string, roles: Array<Role>, joined: boolean | null, viewerCanEdit: boolean, viewerCanDeactivate: boolean, viewerCanManageAccess: boolean, id: string, name: string, workEmail: string | null, department: string | null, jobTitle: string | null, hireDate: string | null, active: boolean, manager: { id: string, name: string, jobTitle: string | null } | null, directReports: Array<{ id: string, name: string, jobTitle: string | null }>, invitation: { id: string, state: InvitationState, sentAt: string, expiresAt: string, email: string } | null, guideProfile: { id: string, available: boolean } | null } | null };

export type MembersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PeopleFilter | null | undefined;
}>;


export type MembersQuery = { people: { totalCount: number, edges: Array<{ node: { id: string, name: string, workEmail: string | null, jobTitle: string | null, active: boolean, roles: Array<Role>, joined: boolean | null, viewerCanManageAccess: boolean, invitation: { id: string, state: InvitationState, sentAt: string, expiresAt: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ManagerChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type ManagerChoicesQuery = { people: { edges: Array<{ node: { id: string, name: string, jobTitle: string | null } }> } };

export type SignInChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInChoicesQuery = { viewer: { account: { id: string } } | null, signInOptions: { demo: boolean, demoRoles: Array<{ as: string, name: string, jobTitle: string }> } };

export type InvitationByTokenQueryVariables = Exact<{
  token: string;
}>;


export type InvitationByTokenQuery = { invitationPreview: { organizationName: string, invitedBy: string | null, email: string, name: string, state: InvitationState, hasAccount: boolean } | null, viewer: { account: { id: string, email: string } } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { email: string | null, organizationId: string | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type UpdateMyProfileMutationVariables = Exact<{
  input: UpdateMyProfileInput;
}>;


export type UpdateMyProfileMutation = { updateMyProfile: { person: { id: string, name: string, timeZone: string, locale: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type CreatePersonMutationVariables = Exact<{
  input: CreatePersonInput;
}>;


export type CreatePersonMutation = { createPerson: { person: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type UpdatePersonMutationVariables = Exact<{
  input: UpdatePersonInput;
}>;


export type UpdatePersonMutation = { updatePerson: { person: { externalId: string | null, timeZone: string, locale: string, roles: Array<Role>, joined: boolean | null, viewerCanEdit: boolean, viewerCanDeactivate: boolean, viewerCanManageAccess: boolean, id: string, name: string, workEmail: string | null, department: string | null, jobTitle: string | null, hireDate: string | null, active: boolean, manager: { id: string, name: string, jobTitle: string | null } | null, directReports: Array<{ id: string, name: string, jobTitle: string | null }>, invitation: { id: string, state: InvitationState, sentAt: string, expiresAt: string, email: string } | null, guideProfile: { id: string, available: boolean } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type SetPersonActiveMutationVariables = Exact<{
  input: SetPersonActiveInput;
}>;


export type SetPersonActiveMutation = { setPersonActive: { person: { externalId: string | null, timeZone: string, locale: string, roles: Array<Role>, joined: boolean | null, viewerCanEdit: boolean, viewerCanDeactivate: boolean, viewerCanManageAccess: boolean, id: string, name: string, workEmail: string | null, department: string | null, jobTitle: string | null, hireDate: string | null, active: boolean, manager: { id: string, name: string, jobTitle: string | null } | null, directReports: Array<{ id: string, name: string, jobTitle: string | null }>, invitation: { id: string, state: InvitationState, sentAt: string, expiresAt: string, email: string } | null, guideProfile: { id: string, available: boolean } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type SetRolesMutationVariables = Exact<{
  input: SetRolesInput;
}>;


export type SetRolesMutation = { setRoles: { person: { id: string, name: string, workEmail: string | null, jobTitle: string | null, active: boolean, roles: Array<Role>, joined: boolean | null, viewerCanManageAccess: boolean, invitation: { id: string, state: InvitationState, sentAt: string, expiresAt: string } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InvitePersonMutation = { invitePerson: { invitation: { id: string, email: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type RevokeInvitationMutationVariables = Exact<{
  input: RevokeInvitationInput;
}>;


export type RevokeInvitationMutation = { revokeInvitation: { invitation: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ImportHeadFragment = { id: string, kind: ImportKind, state: ImportState, fileName: string | null, totalRows: number | null, createdAt: string, finishedAt: string | null, failure: string | null, viewerCanApply: boolean, viewerCanCancel: boolean, progress: { done: number, total: number | null }, counts: { created: number, updated: number, deactivated: number, unchanged: number, refused: number } };

export type ImportFullFragment = { encoding: string | null, delimiter: string | null, dateStyle: DateStyle | null, id: string, kind: ImportKind, state: ImportState, fileName: string | null, totalRows: number | null, createdAt: string, finishedAt: string | null, failure: string | null, viewerCanApply: boolean, viewerCanCancel: boolean, columns: Array<{ index: number, header: string, field: ImportField | null, samples: Array<string> }>, program: { id: string, name: string } | null, startedBy: { id: string, name: string } | null, progress: { done: number, total: number | null }, counts: { created: number, updated: number, deactivated: number, unchanged: number, refused: number } };

export type ImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ImportsQuery = { imports: { totalCount: number, edges: Array<{ node: { id: string, kind: ImportKind, state: ImportState, fileName: string | null, totalRows: number | null, createdAt: string, finishedAt: string | null, failure: string | null, viewerCanApply: boolean, viewerCanCancel: boolean, startedBy: { id: string, name: string } | null, progress: { done: number, total: number | null }, counts: { created: number, updated: number, deactivated: number, unchanged: number, refused: number } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ImportByIdQueryVariables = Exact<{
  id: string;
}>;


export type ImportByIdQuery = { import: { encoding: string | null, delimiter: string | null, dateStyle: DateStyle | null, id: string, kind: ImportKind, state: ImportState, fileName: string | null, totalRows: number | null, createdAt: string, finishedAt: string | null, failure: string | null, viewerCanApply: boolean, viewerCanCancel: boolean, columns: Array<{ index: number, header: string, field: ImportField | null, samples: Array<string> }>, program: { id: string, name: string } | null, startedBy: { id: string, name: string } | null, progress: { done: number, total: number | null }, counts: { created: number, updated: number, deactivated: number, unchanged: number, refused: number } } | null };

export type ImportRowsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  actions?: Array<ImportAction> | ImportAction | null | undefined;
}>;


export type ImportRowsQuery = { import: { id: string, rows: { totalCount: number, edges: Array<{ node: { line: number, action: ImportAction, label: string, changes: Array<{ field: ImportField, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ImportProblemsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportProblemsQuery = { import: { id: string, problems: { totalCount: number, edges: Array<{ node: { line: number, column: string | null, value: string | null, reason: string, refused: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ImportProgramsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportProgramsQuery = { programs: { edges: Array<{ node: { id: string, name: string, kind: RelationshipKind, viewerCanEdit: boolean } }> } };

export type MapImportMutationVariables = Exact<{
  input: MapImportInput;
}>;


export type MapImportMutation = { mapImport: { import: { encoding: string | null, delimiter: string | null, dateStyle: DateStyle | null, id: string, kind: ImportKind, state: ImportState, fileName: string | null, totalRows: number | null, createdAt: string, finishedAt: string | null, failure: string | null, viewerCanApply: boolean, viewerCanCancel: boolean, columns: Array<{ index: number, header: string, field: ImportField | null, samples: Array<string> }>, program: { id: string, name: string } | null, startedBy: { id: string, name: string } | null, progress: { done: number, total: number | null }, counts: { created: number, updated: number, deactivated: number, unchanged: number, refused: number } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ApplyImportMutationVariables = Exact<{
  input: ApplyImportInput;
}>;


export type ApplyImportMutation = { applyImport: { import: { encoding: string | null, delimiter: string | null, dateStyle: DateStyle | null, id: string, kind: ImportKind, state: ImportState, fileName: string | null, totalRows: number | null, createdAt: string, finishedAt: string | null, failure: string | null, viewerCanApply: boolean, viewerCanCancel: boolean, columns: Array<{ index: number, header: string, field: ImportField | null, samples: Array<string> }>, program: { id: string, name: string } | null, startedBy: { id: string, name: string } | null, progress: { done: number, total: number | null }, counts: { created: number, updated: number, deactivated: number, unchanged: number, refused: number } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type CancelImportMutationVariables = Exact<{
  input: CancelImportInput;
}>;


export type CancelImportMutation = { cancelImport: { import: { encoding: string | null, delimiter: string | null, dateStyle: DateStyle | null, id: string, kind: ImportKind, state: ImportState, fileName: string | null, totalRows: number | null, createdAt: string, finishedAt: string | null, failure: string | null, viewerCanApply: boolean, viewerCanCancel: boolean, columns: Array<{ index: number, header: string, field: ImportField | null, samples: Array<string> }>, program: { id: string, name: string } | null, startedBy: { id: string, name: string } | null, progress: { done: number, total: number | null }, counts: { created: number, updated: number, deactivated: number, unchanged: number, refused: number } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ImportProgressSubscriptionVariables = Exact<{
  importId: string;
}>;


export type ImportProgressSubscription = { importProgress: { id: string, kind: ImportKind, state: ImportState, fileName: string | null, totalRows: number | null, createdAt: string, finishedAt: string | null, failure: string | null, viewerCanApply: boolean, viewerCanCancel: boolean, progress: { done: number, total: number | null }, counts: { created: number, updated: number, deactivated: number, unchanged: number, refused: number } } };

export type NewsItemFragment = { id: string, kind: NotificationKind, byPartner: boolean, subjectId: string, at: string, dueAt: string | null, readAt: string | null, relationship: { id: string, partner: { id: string, name: string } | null } };

export type NewsListQueryVariables = Exact<{
  after?: string | null | undefined;
  unread?: boolean | null | undefined;
}>;


export type NewsListQuery = { notifications: { edges: Array<{ node: { id: string, kind: NotificationKind, byPartner: boolean, subjectId: string, at: string, dueAt: string | null, readAt: string | null, relationship: { id: string, partner: { id: string, name: string } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MarkNotificationsUnreadMutationVariables = Exact<{
  input: MarkNotificationsUnreadInput;
}>;


export type MarkNotificationsUnreadMutation = { markNotificationsUnread: { marked: Array<string> | null, summary: { unread: number, counts: Array<{ relationshipId: string, kind: NotificationKind, count: number }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type NewsPreferencesFragment = { quietFrom: string, quietTo: string, quietWeekends: boolean, digestHour: number, choices: Array<{ topic: NotificationTopic, way: NotificationWay, customary: boolean }> };

export type NewsPreferencesOfViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type NewsPreferencesOfViewerQuery = { notificationPreferences: { quietFrom: string, quietTo: string, quietWeekends: boolean, digestHour: number, choices: Array<{ topic: NotificationTopic, way: NotificationWay, customary: boolean }> } };

export type SaveNewsPreferencesMutationVariables = Exact<{
  input: SaveNotificationPreferencesInput;
}>;


export type SaveNewsPreferencesMutation = { saveNotificationPreferences: { preferences: { quietFrom: string, quietTo: string, quietWeekends: boolean, digestHour: number, choices: Array<{ topic: NotificationTopic, way: NotificationWay, customary: boolean }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type TrustPreferencesOfRelationshipQueryVariables = Exact<{
  id: string;
}>;


export type TrustPreferencesOfRelationshipQuery = { relationship: { id: string, kind: RelationshipKind, viewerParty: Party | null, viewerCanTellPreferences: boolean, guide: { id: string, name: string }, learner: { id: string, name: string }, trustPreferences: Array<{ answers: unknown, updatedAt: string, person: { id: string } }> | null } | null };

export type PreferencesOfPairFragment = { id: string, kind: RelationshipKind, viewerParty: Party | null, viewerCanTellPreferences: boolean, guide: { id: string, name: string }, learner: { id: string, name: string }, trustPreferences: Array<{ answers: unknown, updatedAt: string, person: { id: string } }> | null };

export type SaveTrustPreferencesMutationVariables = Exact<{
  input: SaveTrustPreferencesInput;
}>;


export type SaveTrustPreferencesMutation = { saveTrustPreferences: { relationship: { id: string, kind: RelationshipKind, viewerParty: Party | null, viewerCanTellPreferences: boolean, guide: { id: string, name: string }, learner: { id: string, name: string }, trustPreferences: Array<{ answers: unknown, updatedAt: string, person: { id: string } }> | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type PrivacyOfRelationshipQueryVariables = Exact<{
  id: string;
}>;


export type PrivacyOfRelationshipQuery = { relationship: { id: string, state: RelationshipState, viewerParty: Party | null, agreement: { id: string, sponsor: { id: string, name: string } | null, sponsorInformation: Array<{ field: SponsorField, level: SponsorLevel }> | null } | null, guide: { id: string, name: string }, learner: { id: string, name: string }, retention: { days: number | null, deletesOn: string, erasedAt: string | null, heldAt: string | null, heldBy: { id: string, name: string } | null } | null, contentKeys: Array<{ version: number, createdAt: string, destroyedAt: string | null, author: { id: string, name: string } }> | null } | null };

export type LedgerLineFragment = { seq: number, at: string, kind: LedgerKind, contentType: ContentType | null, version: number | null, roles: Array<Role> | null, held: boolean | null, actor: { id: string, name: string } | null, subject: { id: string, name: string } | null };

export type LedgerPageFragment = { edges: Array<{ node: { seq: number, at: string, kind: LedgerKind, contentType: ContentType | null, version: number | null, roles: Array<Role> | null, held: boolean | null, actor: { id: string, name: string } | null, subject: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type LedgerOfRelationshipQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  kinds?: Array<LedgerKind> | LedgerKind | null | undefined;
}>;


export type LedgerOfRelationshipQuery = { relationship: { id: string, ledger: { edges: Array<{ node: { seq: number, at: string, kind: LedgerKind, contentType: ContentType | null, version: number | null, roles: Array<Role> | null, held: boolean | null, actor: { id: string, name: string } | null, subject: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type LedgerOfOrganizationQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type LedgerOfOrganizationQuery = { viewer: { membership: { id: string, organization: { id: string, ledger: { edges: Array<{ node: { seq: number, at: string, kind: LedgerKind, contentType: ContentType | null, version: number | null, roles: Array<Role> | null, held: boolean | null, actor: { id: string, name: string } | null, subject: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } } | null } | null };

export type LedgerCheckpointQueryVariables = Exact<{
  id: string;
  seq: number;
}>;


export type LedgerCheckpointQuery = { relationship: { id: string, ledgerEntryHash: string | null, ledgerCheckpoint: { chain: string, length: number, head: string | null, at: string, keyId: string, signature: string } | null } | null };

export type ProgramLineFragment = { id: string, name: string, description: string, kind: RelationshipKind, startsOn: string | null, endsOn: string | null, phase: ProgramPhase, capacity: number | null, openRelationships: number, viewerCanEdit: boolean, viewerCanPropose: boolean, sponsor: { id: string, name: string } | null, funnel: { proposed: number, agreeing: number, active: number, paused: number, closing: number, closed: number, declined: number, cancelled: number } | null };

export type ProgramsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ProgramsQuery = { programs: { totalCount: number, edges: Array<{ node: { id: string, name: string, description: string, kind: RelationshipKind, startsOn: string | null, endsOn: string | null, phase: ProgramPhase, capacity: number | null, openRelationships: number, viewerCanEdit: boolean, viewerCanPropose: boolean, sponsor: { id: string, name: string } | null, funnel: { proposed: number, agreeing: number, active: number, paused: number, closing: number, closed: number, declined: number, cancelled: number } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProgramByIdQueryVariables = Exact<{
  id: string;
}>;


export type ProgramByIdQuery = { program: { id: string, name: string, description: string, kind: RelationshipKind, startsOn: string | null, endsOn: string | null, phase: ProgramPhase, capacity: number | null, openRelationships: number, viewerCanEdit: boolean, viewerCanPropose: boolean, sponsor: { id: string, name: string } | null, funnel: { proposed: number, agreeing: number, active: number, paused: number, closing: number, closed: number, declined: number, cancelled: number } | null } | null };

export type CreateProgramMutationVariables = Exact<{
  input: CreateProgramInput;
}>;


export type CreateProgramMutation = { createProgram: { program: { id: string, name: string, description: string, kind: RelationshipKind, startsOn: string | null, endsOn: string | null, phase: ProgramPhase, capacity: number | null, openRelationships: number, viewerCanEdit: boolean, viewerCanPropose: boolean, sponsor: { id: string, name: string } | null, funnel: { proposed: number, agreeing: number, active: number, paused: number, closing: number, closed: number, declined: number, cancelled: number } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type UpdateProgramMutationVariables = Exact<{
  input: UpdateProgramInput;
}>;


export type UpdateProgramMutation = { updateProgram: { program: { id: string, name: string, description: string, kind: RelationshipKind, startsOn: string | null, endsOn: string | null, phase: ProgramPhase, capacity: number | null, openRelationships: number, viewerCanEdit: boolean, viewerCanPropose: boolean, sponsor: { id: string, name: string } | null, funnel: { proposed: number, agreeing: number, active: number, paused: number, closing: number, closed: number, declined: number, cancelled: number } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type RelationshipLineFragment = { id: string, kind: RelationshipKind, state: RelationshipState, topic: string | null, startsOn: string | null, endsOn: string | null, proposedAt: string, viewerParty: Party | null, viewerCanRespond: boolean, guide: { id: string, name: string }, learner: { id: string, name: string }, program: { id: string, name: string }, responses: Array<{ party: Party, answer: ProposalAnswer, answeredAt: string | null }> };

export type RelationshipDetailFragment = { engagementId: string | null, invitationNote: string | null, declineReason: string | null, viewerCanCancel: boolean, id: string, kind: RelationshipKind, state: RelationshipState, topic: string | null, startsOn: string | null, endsOn: string | null, proposedAt: string, viewerParty: Party | null, viewerCanRespond: boolean, proposedBy: { id: string, name: string } | null, guide: { id: string, name: string, jobTitle: string | null, department: string | null, timeZone: string }, learner: { id: string, name: string, jobTitle: string | null, department: string | null, timeZone: string }, events: Array<{ kind: RelationshipEventKind, at: string, actor: { id: string, name: string } | null }>, program: { id: string, name: string }, responses: Array<{ party: Party, answer: ProposalAnswer, answeredAt: string | null }> };

export type RelationshipsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: RelationshipFilter | null | undefined;
  orderBy: RelationshipOrder;
}>;


export type RelationshipsQuery = { relationships: { totalCount: number, edges: Array<{ node: { id: string, kind: RelationshipKind, state: RelationshipState, topic: string | null, startsOn: string | null, endsOn: string | null, proposedAt: string, viewerParty: Party | null, viewerCanRespond: boolean, guide: { id: string, name: string }, learner: { id: string, name: string }, program: { id: string, name: string }, responses: Array<{ party: Party, answer: ProposalAnswer, answeredAt: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RelationshipByIdQueryVariables = Exact<{
  id: string;
}>;


export type RelationshipByIdQuery = { relationship: { engagementId: string | null, invitationNote: string | null, declineReason: string | null, viewerCanCancel: boolean, id: string, kind: RelationshipKind, state: RelationshipState, topic: string | null, startsOn: string | null, endsOn: string | null, proposedAt: string, viewerParty: Party | null, viewerCanRespond: boolean, proposedBy: { id: string, name: string } | null, guide: { id: string, name: string, jobTitle: string | null, department: string | null, timeZone: string }, learner: { id: string, name: string, jobTitle: string | null, department: string | null, timeZone: string }, events: Array<{ kind: RelationshipEventKind, at: string, actor: { id: string, name: string } | null }>, program: { id: string, name: string }, responses: Array<{ party: Party, answer: ProposalAnswer, answeredAt: string | null }> } | null };

export type ProgramChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramChoicesQuery = { programs: { edges: Array<{ node: { id: string, name: string, kind: RelationshipKind, phase: ProgramPhase, viewerCanPropose: boolean } }> } };

export type GuideChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
  kind?: RelationshipKind | null | undefined;
}>;


export type GuideChoicesQuery = { guides: { edges: Array<{ node: { id: string, capacity: number, openRelationships: number, headline: string, person: { id: string, name: string, jobTitle: string | null } } }> } };

export type ProposeRelationshipMutationVariables = Exact<{
  input: ProposeRelationshipInput;
}>;


export type ProposeRelationshipMutation = { proposeRelationship: { relationship: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type RespondToProposalMutationVariables = Exact<{
  input: RespondToProposalInput;
}>;


export type RespondToProposalMutation = { respondToProposal: { relationship: { engagementId: string | null, invitationNote: string | null, declineReason: string | null, viewerCanCancel: boolean, id: string, kind: RelationshipKind, state: RelationshipState, topic: string | null, startsOn: string | null, endsOn: string | null, proposedAt: string, viewerParty: Party | null, viewerCanRespond: boolean, proposedBy: { id: string, name: string } | null, guide: { id: string, name: string, jobTitle: string | null, department: string | null, timeZone: string }, learner: { id: string, name: string, jobTitle: string | null, department: string | null, timeZone: string }, events: Array<{ kind: RelationshipEventKind, at: string, actor: { id: string, name: string } | null }>, program: { id: string, name: string }, responses: Array<{ party: Party, answer: ProposalAnswer, answeredAt: string | null }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type CancelProposalMutationVariables = Exact<{
  input: CancelProposalInput;
}>;


export type CancelProposalMutation = { cancelProposal: { relationship: { engagementId: string | null, invitationNote: string | null, declineReason: string | null, viewerCanCancel: boolean, id: string, kind: RelationshipKind, state: RelationshipState, topic: string | null, startsOn: string | null, endsOn: string | null, proposedAt: string, viewerParty: Party | null, viewerCanRespond: boolean, proposedBy: { id: string, name: string } | null, guide: { id: string, name: string, jobTitle: string | null, department: string | null, timeZone: string }, learner: { id: string, name: string, jobTitle: string | null, department: string | null, timeZone: string }, events: Array<{ kind: RelationshipEventKind, at: string, actor: { id: string, name: string } | null }>, program: { id: string, name: string }, responses: Array<{ party: Party, answer: ProposalAnswer, answeredAt: string | null }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type PersonNameQueryVariables = Exact<{
  id: string;
}>;


export type PersonNameQuery = { person: { id: string, name: string } | null };

export type RelationshipChangesSubscriptionVariables = Exact<{
  relationshipId: string;
}>;


export type RelationshipChangesSubscription = { relationshipChanges: { id: string, state: RelationshipState } };

export type SessionLineFragment = { id: string, startsAt: string, endsAt: string, minutes: number, timeZone: string, channel: SessionChannel, state: SessionState, title: string | null, place: string | null, link: string | null, revision: number, cancelsLate: boolean, lateFrom: string, viewerCanChange: boolean, viewerCanCancel: boolean, viewerCanRestore: boolean, viewerMaySay: Array<AttendanceWord>, cancelledAt: string | null, leftOfSeries: number | null, cancelledBy: { id: string, name: string } | null, attendance: { standing: AttendanceStanding, guideSays: AttendanceWord | null, learnerSays: AttendanceWord | null, objectUntil: string | null, settledAs: AttendanceWord | null }, series: { id: string, rule: string, upcoming: number, goesOn: boolean } | null, overlaps: Array<{ id: string, startsAt: string, endsAt: string, relationship: { id: string, partner: { id: string, name: string } | null } }> };

export type PairOfSessionsFragment = { id: string, kind: RelationshipKind, state: RelationshipState, viewerParty: Party | null, viewerCanPlanSession: boolean, usualSessionMinutes: number | null, guide: { id: string, name: string, timeZone: string }, learner: { id: string, name: string, timeZone: string }, sessionAllowance: { held: number, of: number | null, left: number | null, planned: number, plannable: number | null } | null };

export type SessionsOfRelationshipQueryVariables = Exact<{
  id: string;
}>;


export type SessionsOfRelationshipQuery = { relationship: { id: string, kind: RelationshipKind, state: RelationshipState, viewerParty: Party | null, viewerCanPlanSession: boolean, usualSessionMinutes: number | null, upcoming: { edges: Array<{ node: { id: string, startsAt: string, endsAt: string, minutes: number, timeZone: string, channel: SessionChannel, state: SessionState, title: string | null, place: string | null, link: string | null, revision: number, cancelsLate: boolean, lateFrom: string, viewerCanChange: boolean, viewerCanCancel: boolean, viewerCanRestore: boolean, viewerMaySay: Array<AttendanceWord>, cancelledAt: string | null, leftOfSeries: number | null, cancelledBy: { id: string, name: string } | null, attendance: { standing: AttendanceStanding, guideSays: AttendanceWord | null, learnerSays: AttendanceWord | null, objectUntil: string | null, settledAs: AttendanceWord | null }, series: { id: string, rule: string, upcoming: number, goesOn: boolean } | null, overlaps: Array<{ id: string, startsAt: string, endsAt: string, relationship: { id: string, partner: { id: string, name: string } | null } }> } }>, pageInfo: { hasNextPage: boolean } } | null, past: { edges: Array<{ node: { id: string, startsAt: string, endsAt: string, minutes: number, timeZone: string, channel: SessionChannel, state: SessionState, title: string | null, place: string | null, link: string | null, revision: number, cancelsLate: boolean, lateFrom: string, viewerCanChange: boolean, viewerCanCancel: boolean, viewerCanRestore: boolean, viewerMaySay: Array<AttendanceWord>, cancelledAt: string | null, leftOfSeries: number | null, cancelledBy: { id: string, name: string } | null, attendance: { standing: AttendanceStanding, guideSays: AttendanceWord | null, learnerSays: AttendanceWord | null, objectUntil: string | null, settledAs: AttendanceWord | null }, series: { id: string, rule: string, upcoming: number, goesOn: boolean } | null, overlaps: Array<{ id: string, startsAt: string, endsAt: string, relationship: { id: string, partner: { id: string, name: string } | null } }> } }>, pageInfo: { hasNextPage: boolean } } | null, cancelled: { edges: Array<{ node: { id: string, startsAt: string, endsAt: string, minutes: number, timeZone: string, channel: SessionChannel, state: SessionState, title: string | null, place: string | null, link: string | null, revision: number, cancelsLate: boolean, lateFrom: string, viewerCanChange: boolean, viewerCanCancel: boolean, viewerCanRestore: boolean, viewerMaySay: Array<AttendanceWord>, cancelledAt: string | null, leftOfSeries: number | null, cancelledBy: { id: string, name: string } | null, attendance: { standing: AttendanceStanding, guideSays: AttendanceWord | null, learnerSays: AttendanceWord | null, objectUntil: string | null, settledAs: AttendanceWord | null }, series: { id: string, rule: string, upcoming: number, goesOn: boolean } | null, overlaps: Array<{ id: string, startsAt: string, endsAt: string, relationship: { id: string, partner: { id: string, name: string } | null } }> } }>, pageInfo: { hasNextPage: boolean } } | null, guide: { id: string, name: string, timeZone: string }, learner: { id: string, name: string, timeZone: string }, sessionAllowance: { held: number, of: number | null, left: number | null, planned: number, plannable: number | null } | null } | null };

export type SessionsPageQueryVariables = Exact<{
  id: string;
  window: SessionWindow;
  after?: string | null | undefined;
}>;


export type SessionsPageQuery = { relationship: { id: string, sessions: { edges: Array<{ node: { id: string, startsAt: string, endsAt: string, minutes: number, timeZone: string, channel: SessionChannel, state: SessionState, title: string | null, place: string | null, link: string | null, revision: number, cancelsLate: boolean, lateFrom: string, viewerCanChange: boolean, viewerCanCancel: boolean, viewerCanRestore: boolean, viewerMaySay: Array<AttendanceWord>, cancelledAt: string | null, leftOfSeries: number | null, cancelledBy: { id: string, name: string } | null, attendance: { standing: AttendanceStanding, guideSays: AttendanceWord | null, learnerSays: AttendanceWord | null, objectUntil: string | null, settledAs: AttendanceWord | null }, series: { id: string, rule: string, upcoming: number, goesOn: boolean } | null, overlaps: Array<{ id: string, startsAt: string, endsAt: string, relationship: { id: string, partner: { id: string, name: string } | null } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type SessionByIdQueryVariables = Exact<{
  id: string;
}>;


export type SessionByIdQuery = { session: { plannedAt: string, id: string, startsAt: string, endsAt: string, minutes: number, timeZone: string, channel: SessionChannel, state: SessionState, title: string | null, place: string | null, link: string | null, revision: number, cancelsLate: boolean, lateFrom: string, viewerCanChange: boolean, viewerCanCancel: boolean, viewerCanRestore: boolean, viewerMaySay: Array<AttendanceWord>, cancelledAt: string | null, leftOfSeries: number | null, plannedBy: { id: string, name: string }, relationship: { id: string, kind: RelationshipKind, state: RelationshipState, viewerParty: Party | null, viewerCanPlanSession: boolean, usualSessionMinutes: number | null, guide: { id: string, name: string, timeZone: string }, learner: { id: string, name: string, timeZone: string }, sessionAllowance: { held: number, of: number | null, left: number | null, planned: number, plannable: number | null } | null }, cancelledBy: { id: string, name: string } | null, attendance: { standing: AttendanceStanding, guideSays: AttendanceWord | null, learnerSays: AttendanceWord | null, objectUntil: string | null, settledAs: AttendanceWord | null }, series: { id: string, rule: string, upcoming: number, goesOn: boolean } | null, overlaps: Array<{ id: string, startsAt: string, endsAt: string, relationship: { id: string, partner: { id: string, name: string } | null } }> } | null };

export type ClausesForPlanningQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type ClausesForPlanningQuery = { relationship: { id: string, agreement: { id: string, inForce: { id: string, content: { clauses: Array<{ kind: ClauseKind, sentences: Array<string> }> } | null } | null } | null } | null };

export type PreviewSessionsQueryVariables = Exact<{
  id: string;
  date: string;
  time: string;
  timeZone: string;
  minutes: number;
  rule?: string | null | undefined;
}>;


export type PreviewSessionsQuery = { relationship: { id: string, sessionPreview: { problem: string | null, total: number | null, twice: boolean, sessions: Array<{ startsAt: string, endsAt: string, overlaps: Array<{ id: string, startsAt: string, series: { id: string } | null, relationship: { id: string, partner: { id: string, name: string } | null } }> }> } | null } | null };

export type SessionResultFragment = { session: { id: string, startsAt: string, endsAt: string, minutes: number, timeZone: string, channel: SessionChannel, state: SessionState, title: string | null, place: string | null, link: string | null, revision: number, cancelsLate: boolean, lateFrom: string, viewerCanChange: boolean, viewerCanCancel: boolean, viewerCanRestore: boolean, viewerMaySay: Array<AttendanceWord>, cancelledAt: string | null, leftOfSeries: number | null, cancelledBy: { id: string, name: string } | null, attendance: { standing: AttendanceStanding, guideSays: AttendanceWord | null, learnerSays: AttendanceWord | null, objectUntil: string | null, settledAs: AttendanceWord | null }, series: { id: string, rule: string, upcoming: number, goesOn: boolean } | null, overlaps: Array<{ id: string, startsAt: string, endsAt: string, relationship: { id: string, partner: { id: string, name: string } | null } }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> };

export type PlanSessionMutationVariables = Exact<{
  input: PlanSessionInput;
}>;


export type PlanSessionMutation = { planSession: { session: { id: string, startsAt: string, endsAt: string, minutes: number, timeZone: string, channel: SessionChannel, state: SessionState, title: string | null, place: string | null, link: string | null, revision: number, cancelsLate: boolean, lateFrom: string, viewerCanChange: boolean, viewerCanCancel: boolean, viewerCanRestore: boolean, viewerMaySay: Array<AttendanceWord>, cancelledAt: string | null, leftOfSeries: number | null, cancelledBy: { id: string, name: string } | null, attendance: { standing: AttendanceStanding, guideSays: AttendanceWord | null, learnerSays: AttendanceWord | null, objectUntil: string | null, settledAs: AttendanceWord | null }, series: { id: string, rule: string, upcoming: number, goesOn: boolean } | null, overlaps: Array<{ id: string, startsAt: string, endsAt: string, relationship: { id: string, partner: { id: string, name: string } | null } }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ChangeSessionMutationVariables = Exact<{
  input: ChangeSessionInput;
}>;


export type ChangeSessionMutation = { changeSession: { session: { id: string, startsAt: string, endsAt: string, minutes: number, timeZone: string, channel: SessionChannel, state: SessionState, title: string | null, place: string | null, link: string | null, revision: number, cancelsLate: boolean, lateFrom: string, viewerCanChange: boolean, viewerCanCancel: boolean, viewerCanRestore: boolean, viewerMaySay: Array<AttendanceWord>, cancelledAt: string | null, leftOfSeries: number | null, cancelledBy: { id: string, name: string } | null, attendance: { standing: AttendanceStanding, guideSays: AttendanceWord | null, learnerSays: AttendanceWord | null, objectUntil: string | null, settledAs: AttendanceWord | null }, series: { id: string, rule: string, upcoming: number, goesOn: boolean } | null, overlaps: Array<{ id: string, startsAt: string, endsAt: string, relationship: { id: string, partner: { id: string, name: string } | null } }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type CancelSessionMutationVariables = Exact<{
  input: CancelSessionInput;
}>;


export type CancelSessionMutation = { cancelSession: { session: { id: string, startsAt: string, endsAt: string, minutes: number, timeZone: string, channel: SessionChannel, state: SessionState, title: string | null, place: string | null, link: string | null, revision: number, cancelsLate: boolean, lateFrom: string, viewerCanChange: boolean, viewerCanCancel: boolean, viewerCanRestore: boolean, viewerMaySay: Array<AttendanceWord>, cancelledAt: string | null, leftOfSeries: number | null, cancelledBy: { id: string, name: string } | null, attendance: { standing: AttendanceStanding, guideSays: AttendanceWord | null, learnerSays: AttendanceWord | null, objectUntil: string | null, settledAs: AttendanceWord | null }, series: { id: string, rule: string, upcoming: number, goesOn: boolean } | null, overlaps: Array<{ id: string, startsAt: string, endsAt: string, relationship: { id: string, partner: { id: string, name: string } | null } }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type RestoreSessionMutationVariables = Exact<{
  input: RestoreSessionInput;
}>;


export type RestoreSessionMutation = { restoreSession: { session: { id: string, startsAt: string, endsAt: string, minutes: number, timeZone: string, channel: SessionChannel, state: SessionState, title: string | null, place: string | null, link: string | null, revision: number, cancelsLate: boolean, lateFrom: string, viewerCanChange: boolean, viewerCanCancel: boolean, viewerCanRestore: boolean, viewerMaySay: Array<AttendanceWord>, cancelledAt: string | null, leftOfSeries: number | null, cancelledBy: { id: string, name: string } | null, attendance: { standing: AttendanceStanding, guideSays: AttendanceWord | null, learnerSays: AttendanceWord | null, objectUntil: string | null, settledAs: AttendanceWord | null }, series: { id: string, rule: string, upcoming: number, goesOn: boolean } | null, overlaps: Array<{ id: string, startsAt: string, endsAt: string, relationship: { id: string, partner: { id: string, name: string } | null } }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type SayAttendanceMutationVariables = Exact<{
  input: SayAttendanceInput;
}>;


export type SayAttendanceMutation = { sayAttendance: { session: { id: string, startsAt: string, endsAt: string, minutes: number, timeZone: string, channel: SessionChannel, state: SessionState, title: string | null, place: string | null, link: string | null, revision: number, cancelsLate: boolean, lateFrom: string, viewerCanChange: boolean, viewerCanCancel: boolean, viewerCanRestore: boolean, viewerMaySay: Array<AttendanceWord>, cancelledAt: string | null, leftOfSeries: number | null, cancelledBy: { id: string, name: string } | null, attendance: { standing: AttendanceStanding, guideSays: AttendanceWord | null, learnerSays: AttendanceWord | null, objectUntil: string | null, settledAs: AttendanceWord | null }, series: { id: string, rule: string, upcoming: number, goesOn: boolean } | null, overlaps: Array<{ id: string, startsAt: string, endsAt: string, relationship: { id: string, partner: { id: string, name: string } | null } }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type SessionRoomQueryVariables = Exact<{
  id: string;
}>;


export type SessionRoomQuery = { session: { state: SessionState, startsAt: string, viewerCanPrepare: boolean, viewerCanWritePrivateNote: boolean, viewerCanWriteSharedNote: boolean, id: string, relationship: { id: string, kind: RelationshipKind, viewerParty: Party | null, guide: { id: string, name: string }, learner: { id: string, name: string } }, privateNote: { id: string, text: string | null, revision: number } | null, sharedNote: { id: string, text: string | null, revision: number, changedBy: { id: string, name: string } } | null, agenda: Array<{ id: string, text: string | null, revision: number, doneAt: string | null, addedBy: { id: string, name: string }, changedBy: { id: string, name: string }, carriedFrom: { id: string, startsAt: string } | null, carriedTo: { id: string, startsAt: string } | null }> | null, insights: Array<{ text: string | null, updatedAt: string, person: { id: string } }> | null, following: { id: string, startsAt: string } | null } | null };

export type NotesOfRelationshipQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type NotesOfRelationshipQuery = { relationship: { id: string, viewerParty: Party | null, viewerCanWritePrivateNote: boolean, viewerCanWriteSharedNote: boolean, guide: { id: string, name: string }, learner: { id: string, name: string }, privateNotes: { edges: Array<{ node: { id: string, excerpt: string | null, updatedAt: string, session: { id: string, startsAt: string } | null } }>, pageInfo: { hasNextPage: boolean } } | null, sharedNotes: { edges: Array<{ node: { id: string, excerpt: string | null, updatedAt: string, changedBy: { id: string, name: string }, session: { id: string, startsAt: string } | null } }>, pageInfo: { hasNextPage: boolean } } | null } | null };

export type PrivateNoteByIdQueryVariables = Exact<{
  id: string;
}>;


export type PrivateNoteByIdQuery = { node:
    | { __typename: 'AgendaItem', id: string }
    | { __typename: 'Agreement', id: string }
    | { __typename: 'AgreementRollout', id: string }
    | { __typename: 'AgreementVersion', id: string }
    | { __typename: 'ClauseComment', id: string }
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Exercise', id: string }
    | { __typename: 'Feedback', id: string }
    | { __typename: 'Goal', id: string }
    | { __typename: 'GuideProfile', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'Message', id: string }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Nudge', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'PrivateNote', id: string, text: string | null, revision: number }
    | { __typename: 'ProfileStory', id: string }
    | { __typename: 'Program', id: string }
    | { __typename: 'Qualification', id: string }
    | { __typename: 'Reflection', id: string }
    | { __typename: 'Relationship', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'SharedNote', id: string }
    | { __typename: 'Signature', id: string }
    | { __typename: 'Story', id: string }
   | null };

export type SharedNoteByIdQueryVariables = Exact<{
  id: string;
}>;


export type SharedNoteByIdQuery = { node:
    | { __typename: 'AgendaItem', id: string }
    | { __typename: 'Agreement', id: string }
    | { __typename: 'AgreementRollout', id: string }
    | { __typename: 'AgreementVersion', id: string }
    | { __typename: 'ClauseComment', id: string }
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Exercise', id: string }
    | { __typename: 'Feedback', id: string }
    | { __typename: 'Goal', id: string }
    | { __typename: 'GuideProfile', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'Message', id: string }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Nudge', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'PrivateNote', id: string }
    | { __typename: 'ProfileStory', id: string }
    | { __typename: 'Program', id: string }
    | { __typename: 'Qualification', id: string }
    | { __typename: 'Reflection', id: string }
    | { __typename: 'Relationship', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'SharedNote', id: string, text: string | null, revision: number, changedBy: { id: string, name: string } }
    | { __typename: 'Signature', id: string }
    | { __typename: 'Story', id: string }
   | null };

export type SessionRoomFragment = { state: SessionState, startsAt: string, viewerCanPrepare: boolean, viewerCanWritePrivateNote: boolean, viewerCanWriteSharedNote: boolean, id: string, relationship: { id: string, kind: RelationshipKind, viewerParty: Party | null, guide: { id: string, name: string }, learner: { id: string, name: string } }, privateNote: { id: string, text: string | null, revision: number } | null, sharedNote: { id: string, text: string | null, revision: number, changedBy: { id: string, name: string } } | null, agenda: Array<{ id: string, text: string | null, revision: number, doneAt: string | null, addedBy: { id: string, name: string }, changedBy: { id: string, name: string }, carriedFrom: { id: string, startsAt: string } | null, carriedTo: { id: string, startsAt: string } | null }> | null, insights: Array<{ text: string | null, updatedAt: string, person: { id: string } }> | null, following: { id: string, startsAt: string } | null };

export type SessionAgendaFragment = { id: string, agenda: Array<{ id: string, text: string | null, revision: number, doneAt: string | null, addedBy: { id: string, name: string }, changedBy: { id: string, name: string }, carriedFrom: { id: string, startsAt: string } | null, carriedTo: { id: string, startsAt: string } | null }> | null, insights: Array<{ text: string | null, updatedAt: string, person: { id: string } }> | null, following: { id: string, startsAt: string } | null };

export type AgendaItemPartsFragment = { id: string, text: string | null, revision: number, doneAt: string | null, addedBy: { id: string, name: string }, changedBy: { id: string, name: string }, carriedFrom: { id: string, startsAt: string } | null, carriedTo: { id: string, startsAt: string } | null };

export type PrivateNoteTextFragment = { id: string, text: string | null, revision: number };

export type SharedNoteTextFragment = { id: string, text: string | null, revision: number, changedBy: { id: string, name: string } };

export type SessionRoomResultFragment = { session: { id: string, agenda: Array<{ id: string, text: string | null, revision: number, doneAt: string | null, addedBy: { id: string, name: string }, changedBy: { id: string, name: string }, carriedFrom: { id: string, startsAt: string } | null, carriedTo: { id: string, startsAt: string } | null }> | null, insights: Array<{ text: string | null, updatedAt: string, person: { id: string } }> | null, following: { id: string, startsAt: string } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> };

export type PrivateNoteResultFragment = { privateNote: { id: string, text: string | null, revision: number } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> };

export type SharedNoteResultFragment = { sharedNote: { id: string, text: string | null, revision: number, changedBy: { id: string, name: string } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> };

export type AddAgendaItemMutationVariables = Exact<{
  input: AddAgendaItemInput;
}>;


export type AddAgendaItemMutation = { addAgendaItem: { session: { id: string, agenda: Array<{ id: string, text: string | null, revision: number, doneAt: string | null, addedBy: { id: string, name: string }, changedBy: { id: string, name: string }, carriedFrom: { id: string, startsAt: string } | null, carriedTo: { id: string, startsAt: string } | null }> | null, insights: Array<{ text: string | null, updatedAt: string, person: { id: string } }> | null, following: { id: string, startsAt: string } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type EditAgendaItemMutationVariables = Exact<{
  input: EditAgendaItemInput;
}>;


export type EditAgendaItemMutation = { editAgendaItem: { session: { id: string, agenda: Array<{ id: string, text: string | null, revision: number, doneAt: string | null, addedBy: { id: string, name: string }, changedBy: { id: string, name: string }, carriedFrom: { id: string, startsAt: string } | null, carriedTo: { id: string, startsAt: string } | null }> | null, insights: Array<{ text: string | null, updatedAt: string, person: { id: string } }> | null, following: { id: string, startsAt: string } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type MoveAgendaItemMutationVariables = Exact<{
  input: MoveAgendaItemInput;
}>;


export type MoveAgendaItemMutation = { moveAgendaItem: { session: { id: string, agenda: Array<{ id: string, text: string | null, revision: number, doneAt: string | null, addedBy: { id: string, name: string }, changedBy: { id: string, name: string }, carriedFrom: { id: string, startsAt: string } | null, carriedTo: { id: string, startsAt: string } | null }> | null, insights: Array<{ text: string | null, updatedAt: string, person: { id: string } }> | null, following: { id: string, startsAt: string } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type MarkAgendaItemMutationVariables = Exact<{
  input: MarkAgendaItemInput;
}>;


export type MarkAgendaItemMutation = { markAgendaItem: { session: { id: string, agenda: Array<{ id: string, text: string | null, revision: number, doneAt: string | null, addedBy: { id: string, name: string }, changedBy: { id: string, name: string }, carriedFrom: { id: string, startsAt: string } | null, carriedTo: { id: string, startsAt: string } | null }> | null, insights: Array<{ text: string | null, updatedAt: string, person: { id: string } }> | null, following: { id: string, startsAt: string } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type RemoveAgendaItemMutationVariables = Exact<{
  input: RemoveAgendaItemInput;
}>;


export type RemoveAgendaItemMutation = { removeAgendaItem: { session: { id: string, agenda: Array<{ id: string, text: string | null, revision: number, doneAt: string | null, addedBy: { id: string, name: string }, changedBy: { id: string, name: string }, carriedFrom: { id: string, startsAt: string } | null, carriedTo: { id: string, startsAt: string } | null }> | null, insights: Array<{ text: string | null, updatedAt: string, person: { id: string } }> | null, following: { id: string, startsAt: string } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type CarryOverAgendaItemsMutationVariables = Exact<{
  input: CarryOverAgendaItemsInput;
}>;


export type CarryOverAgendaItemsMutation = { carryOverAgendaItems: { session: { id: string, agenda: Array<{ id: string, text: string | null, revision: number, doneAt: string | null, addedBy: { id: string, name: string }, changedBy: { id: string, name: string }, carriedFrom: { id: string, startsAt: string } | null, carriedTo: { id: string, startsAt: string } | null }> | null, insights: Array<{ text: string | null, updatedAt: string, person: { id: string } }> | null, following: { id: string, startsAt: string } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type RecordInsightMutationVariables = Exact<{
  input: RecordInsightInput;
}>;


export type RecordInsightMutation = { recordInsight: { session: { id: string, agenda: Array<{ id: string, text: string | null, revision: number, doneAt: string | null, addedBy: { id: string, name: string }, changedBy: { id: string, name: string }, carriedFrom: { id: string, startsAt: string } | null, carriedTo: { id: string, startsAt: string } | null }> | null, insights: Array<{ text: string | null, updatedAt: string, person: { id: string } }> | null, following: { id: string, startsAt: string } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type AddPrivateNoteMutationVariables = Exact<{
  input: AddPrivateNoteInput;
}>;


export type AddPrivateNoteMutation = { addPrivateNote: { privateNote: { id: string, text: string | null, revision: number } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type EditPrivateNoteMutationVariables = Exact<{
  input: EditPrivateNoteInput;
}>;


export type EditPrivateNoteMutation = { editPrivateNote: { privateNote: { id: string, text: string | null, revision: number } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type RemovePrivateNoteMutationVariables = Exact<{
  input: RemovePrivateNoteInput;
}>;


export type RemovePrivateNoteMutation = { removePrivateNote: { privateNote: { id: string, text: string | null, revision: number } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type AddSharedNoteMutationVariables = Exact<{
  input: AddSharedNoteInput;
}>;


export type AddSharedNoteMutation = { addSharedNote: { sharedNote: { id: string, text: string | null, revision: number, changedBy: { id: string, name: string } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type EditSharedNoteMutationVariables = Exact<{
  input: EditSharedNoteInput;
}>;


export type EditSharedNoteMutation = { editSharedNote: { sharedNote: { id: string, text: string | null, revision: number, changedBy: { id: string, name: string } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type RemoveSharedNoteMutationVariables = Exact<{
  input: RemoveSharedNoteInput;
}>;


export type RemoveSharedNoteMutation = { removeSharedNote: { sharedNote: { id: string, text: string | null, revision: number, changedBy: { id: string, name: string } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type StoriesOfRelationshipQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type StoriesOfRelationshipQuery = { relationship: { id: string, viewerParty: Party | null, viewerCanTellStory: boolean, guide: { id: string, name: string }, learner: { id: string, name: string }, stories: { edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, sharedAt: string | null, viewerCanEdit: boolean, viewerCanDecide: boolean, viewerCanThank: boolean, author: { id: string, name: string }, words: { title: string, situation: string, mistake: string, lesson: string } | null, thanks: { text: string | null, person: { id: string, name: string } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type StoriesOfPairFragment = { id: string, viewerParty: Party | null, viewerCanTellStory: boolean, guide: { id: string, name: string }, learner: { id: string, name: string }, stories: { edges: Array<{ node: { id: string, createdAt: string, updatedAt: string, sharedAt: string | null, viewerCanEdit: boolean, viewerCanDecide: boolean, viewerCanThank: boolean, author: { id: string, name: string }, words: { title: string, situation: string, mistake: string, lesson: string } | null, thanks: { text: string | null, person: { id: string, name: string } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type StoryWholeFragment = { id: string, createdAt: string, updatedAt: string, sharedAt: string | null, viewerCanEdit: boolean, viewerCanDecide: boolean, viewerCanThank: boolean, author: { id: string, name: string }, words: { title: string, situation: string, mistake: string, lesson: string } | null, thanks: { text: string | null, person: { id: string, name: string } } | null };

export type ProfileStoriesOfQueryVariables = Exact<{
  personId: string;
}>;


export type ProfileStoriesOfQuery = { person: { id: string, name: string, profileStories: Array<{ id: string, title: string, situation: string, mistake: string, lesson: string, createdAt: string, updatedAt: string, sharedAt: string | null, viewerCanEdit: boolean }> } | null };

export type ProfileStoryWholeFragment = { id: string, title: string, situation: string, mistake: string, lesson: string, createdAt: string, updatedAt: string, sharedAt: string | null, viewerCanEdit: boolean };

export type WriteStoryMutationVariables = Exact<{
  input: WriteStoryInput;
}>;


export type WriteStoryMutation = { writeStory: { story: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type EditStoryMutationVariables = Exact<{
  input: EditStoryInput;
}>;


export type EditStoryMutation = { editStory: { story: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ShareStoryMutationVariables = Exact<{
  input: ShareStoryInput;
}>;


export type ShareStoryMutation = { shareStory: { story: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type DeleteStoryMutationVariables = Exact<{
  input: StoryInput;
}>;


export type DeleteStoryMutation = { deleteStory: { relationship: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ThankForStoryMutationVariables = Exact<{
  input: ThankForStoryInput;
}>;


export type ThankForStoryMutation = { thankForStory: { story: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type WriteProfileStoryMutationVariables = Exact<{
  input: WriteProfileStoryInput;
}>;


export type WriteProfileStoryMutation = { writeProfileStory: { profileStory: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type EditProfileStoryMutationVariables = Exact<{
  input: EditProfileStoryInput;
}>;


export type EditProfileStoryMutation = { editProfileStory: { profileStory: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ShareProfileStoryMutationVariables = Exact<{
  input: ShareProfileStoryInput;
}>;


export type ShareProfileStoryMutation = { shareProfileStory: { profileStory: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type DeleteProfileStoryMutationVariables = Exact<{
  input: ProfileStoryInput;
}>;


export type DeleteProfileStoryMutation = { deleteProfileStory: { profileStory: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type NewsSummaryFragment = { unread: number, counts: Array<{ relationshipId: string, kind: NotificationKind, count: number }> };

export type NewsQueryVariables = Exact<{ [key: string]: never; }>;


export type NewsQuery = { notificationSummary: { unread: number, counts: Array<{ relationshipId: string, kind: NotificationKind, count: number }> } };

export type NewsChangesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NewsChangesSubscription = { notificationChanges: { unread: number, counts: Array<{ relationshipId: string, kind: NotificationKind, count: number }> } };

export type MarkNotificationsReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;


export type MarkNotificationsReadMutation = { markNotificationsRead: { marked: Array<string> | null, summary: { unread: number, counts: Array<{ relationshipId: string, kind: NotificationKind, count: number }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type PeopleChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type PeopleChoicesQuery = { people: { edges: Array<{ node: { id: string, name: string, jobTitle: string | null, department: string | null } }> } };

export type ViewerMembershipFragment = { id: string, roles: Array<Role>, organization: { id: string, name: string, demo: boolean } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { account: { id: string, email: string, name: string, twoFactorEnabled: boolean }, memberships: Array<{ id: string, roles: Array<Role>, organization: { id: string, name: string, demo: boolean } }>, membership: { id: string, roles: Array<Role>, person: { id: string, name: string, jobTitle: string | null, timeZone: string, locale: string, guideProfile: { id: string, kinds: Array<RelationshipKind> } | null }, organization: { id: string, name: string, demo: boolean } } | null } | null, signInOptions: { demo: boolean } };

export const WithPartnerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WithPartner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerParty"}},{"kind":"Field","name":{"kind":"Name","value":"guide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WithPartnerFragment, unknown>;
export const AgreementVersionLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementVersionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"inForceAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"signatory"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AgreementVersionLineFragment, unknown>;
export const AgreementClauseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementClause"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AgreementClauseFragment, unknown>;
export const AgreementVersionFullFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementVersionFull"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementVersionLine"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSign"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canonical"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"why"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementClause"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signingStatement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementVersionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"inForceAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"signatory"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementClause"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AgreementVersionFullFragment, unknown>;
export const AgreementFullFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementFull"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSignatory"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDraft"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sponsorInformation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessionsHeld"}},{"kind":"Field","name":{"kind":"Name","value":"open"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementVersionFull"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementVersionFull"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementVersionLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementVersionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"inForceAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"signatory"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementClause"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementVersionFull"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementVersionLine"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSign"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canonical"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"why"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementClause"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signingStatement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<AgreementFullFragment, unknown>;
export const AgreementStandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerParty"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerSignatory"}},{"kind":"Field","name":{"kind":"Name","value":"open"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSign"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"inForceAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}}]}}]} as unknown as DocumentNode<AgreementStandingFragment, unknown>;
export const AgreementNeedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementNeed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSignatory"}},{"kind":"Field","name":{"kind":"Name","value":"guide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"open"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSign"}},{"kind":"Field","name":{"kind":"Name","value":"purposeWritten"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOverdue"}}]}}]}}]} as unknown as DocumentNode<AgreementNeedFragment, unknown>;
export const AgreementErrorsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementErrors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<AgreementErrorsFragment, unknown>;
export const AgreementLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"guide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"open"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"inForceAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}}]} as unknown as DocumentNode<AgreementLineFragment, unknown>;
export const RolloutLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RolloutLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRollout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RolloutLineFragment, unknown>;
export const TemplateFullFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateFull"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"threeWay"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"data"}}]}}]}}]} as unknown as DocumentNode<TemplateFullFragment, unknown>;
export const CalendarFeedShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarFeedShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarFeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]} as unknown as DocumentNode<CalendarFeedShownFragment, unknown>;
export const EndingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ending"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerParty"}},{"kind":"Field","name":{"kind":"Name","value":"guide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"deletesOn"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endingPreview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"deletesOn"}},{"kind":"Field","name":{"kind":"Name","value":"closingConversation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contentKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destroyedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanStop"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPause"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanResume"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanClose"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdrawClosing"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanHold"}}]}}]} as unknown as DocumentNode<EndingFragment, unknown>;
export const ClosingNeedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosingNeed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerParty"}},{"kind":"Field","name":{"kind":"Name","value":"guide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}}]}}]}}]} as unknown as DocumentNode<ClosingNeedFragment, unknown>;
export const WordsAtTheEndFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WordsAtTheEnd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClosingWords"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reached"}},{"kind":"Field","name":{"kind":"Name","value":"learned"}},{"kind":"Field","name":{"kind":"Name","value":"thanks"}},{"kind":"Field","name":{"kind":"Name","value":"sharedAt"}}]}}]} as unknown as DocumentNode<WordsAtTheEndFragment, unknown>;
export const EndingResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndingResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<EndingResultFragment, unknown>;
export const ConversationMessageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"editableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"readByPartner"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ConversationMessageFragment, unknown>;
export const ConversationPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationMessage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"editableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"readByPartner"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ConversationPageFragment, unknown>;
export const ConversationStandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"viewerParty"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWriteMessages"}},{"kind":"Field","name":{"kind":"Name","value":"readReceipts"}},{"kind":"Field","name":{"kind":"Name","value":"unreadMessages"}},{"kind":"Field","name":{"kind":"Name","value":"readThrough"}},{"kind":"Field","name":{"kind":"Name","value":"guide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerTime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withinHours"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isQuiet"}},{"kind":"Field","name":{"kind":"Name","value":"nextAllowedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replyDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]} as unknown as DocumentNode<ConversationStandingFragment, unknown>;
export const MessageResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessagePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"editableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"readByPartner"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MessageResultFragment, unknown>;
export const OneReflectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OneReflection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reflection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"prompt"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sharedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OneReflectionFragment, unknown>;
export const ReflectingPairFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReflectingPair"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"viewerParty"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReflect"}},{"kind":"Field","name":{"kind":"Name","value":"guide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReflectingPairFragment, unknown>;
export const ReflectionResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReflectionResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReflectionPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reflection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<ReflectionResultFragment, unknown>;
export const ExerciseLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExerciseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exercise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerChose"}},{"kind":"Field","name":{"kind":"Name","value":"partnerChose"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChoose"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanTakeBack"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanTakeAway"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ExerciseLineFragment, unknown>;
export const ExercisesOfPairFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExercisesOfPair"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerParty"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanStartExercise"}},{"kind":"Field","name":{"kind":"Name","value":"guide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exercises"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExerciseLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExerciseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exercise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerChose"}},{"kind":"Field","name":{"kind":"Name","value":"partnerChose"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChoose"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanTakeBack"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanTakeAway"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ExercisesOfPairFragment, unknown>;
export const ExerciseRevealedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExerciseRevealed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exercise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"panes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pane"}},{"kind":"Field","name":{"kind":"Name","value":"strengths"}},{"kind":"Field","name":{"kind":"Name","value":"edges"}},{"kind":"Field","name":{"kind":"Name","value":"ownEdges"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takeaways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]} as unknown as DocumentNode<ExerciseRevealedFragment, unknown>;
export const FeedbackPairFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeedbackPair"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerParty"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanGiveFeedback"}},{"kind":"Field","name":{"kind":"Name","value":"guide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<FeedbackPairFragment, unknown>;
export const FeedbackLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeedbackLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Feedback"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"question"}}]}},{"kind":"Field","name":{"kind":"Name","value":"giver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"readyAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]} as unknown as DocumentNode<FeedbackLineFragment, unknown>;
export const FeedbackDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeedbackDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Feedback"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeedbackLine"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"postponableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"thankedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeedbackLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Feedback"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"question"}}]}},{"kind":"Field","name":{"kind":"Name","value":"giver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"readyAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]} as unknown as DocumentNode<FeedbackDetailFragment, unknown>;
export const FeedbackResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeedbackResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeedbackDetail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeedbackLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Feedback"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"question"}}]}},{"kind":"Field","name":{"kind":"Name","value":"giver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"readyAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeedbackDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Feedback"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeedbackLine"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"postponableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"thankedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<FeedbackResultFragment, unknown>;
export const PairOfGoalsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PairOfGoals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"viewerParty"}},{"kind":"Field","name":{"kind":"Name","value":"guide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PairOfGoalsFragment, unknown>;
export const CommitmentHistoryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitmentHistory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commitment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"moveTo"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CommitmentHistoryFragment, unknown>;
export const GoalCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"targetOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"targetBefore"}},{"kind":"Field","name":{"kind":"Name","value":"targetOn"}},{"kind":"Field","name":{"kind":"Name","value":"targetOnBefore"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRemove"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReopen"}}]}}]} as unknown as DocumentNode<GoalCardFragment, unknown>;
export const GoalResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GoalPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"targetOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"targetBefore"}},{"kind":"Field","name":{"kind":"Name","value":"targetOn"}},{"kind":"Field","name":{"kind":"Name","value":"targetOnBefore"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRemove"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReopen"}}]}}]} as unknown as DocumentNode<GoalResultFragment, unknown>;
export const CommitmentLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitmentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commitment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"keptOn"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"move"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanKeep"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUndoKept"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReview"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMovesAlone"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswerMove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}}]}}]} as unknown as DocumentNode<CommitmentLineFragment, unknown>;
export const CommitmentResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitmentResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommitmentLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitmentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commitment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"keptOn"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"move"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanKeep"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUndoKept"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReview"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMovesAlone"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswerMove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}}]}}]} as unknown as DocumentNode<CommitmentResultFragment, unknown>;
export const MilestoneCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reflections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReflect"}}]}}]} as unknown as DocumentNode<MilestoneCardFragment, unknown>;
export const MilestoneResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MilestonePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"milestone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reflections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReflect"}}]}}]} as unknown as DocumentNode<MilestoneResultFragment, unknown>;
export const GuideCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuideCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuideProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"openRelationships"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsNew"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}}]}}]}}]} as unknown as DocumentNode<GuideCardFragment, unknown>;
export const GuideProfileFullFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuideProfileFull"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuideProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GuideCard"}},{"kind":"Field","name":{"kind":"Name","value":"experience"}},{"kind":"Field","name":{"kind":"Name","value":"limits"}},{"kind":"Field","name":{"kind":"Name","value":"refersElsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"supervision"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanVerify"}},{"kind":"Field","name":{"kind":"Name","value":"qualifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuideCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuideProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"openRelationships"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsNew"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}}]}}]}}]} as unknown as DocumentNode<GuideProfileFullFragment, unknown>;
export const PersonLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workEmail"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"hireDate"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"guideProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]} as unknown as DocumentNode<PersonLineFragment, unknown>;
export const PersonFullFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonFull"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonLine"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"joined"}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"directReports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDeactivate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanManageAccess"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workEmail"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"hireDate"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"guideProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]} as unknown as DocumentNode<PersonFullFragment, unknown>;
export const MemberLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workEmail"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"joined"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanManageAccess"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<MemberLineFragment, unknown>;
export const ImportHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"totalRows"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"deactivated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApply"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}}]}}]} as unknown as DocumentNode<ImportHeadFragment, unknown>;
export const ImportFullFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFull"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportHead"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"delimiter"}},{"kind":"Field","name":{"kind":"Name","value":"dateStyle"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"totalRows"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"deactivated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApply"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}}]}}]} as unknown as DocumentNode<ImportFullFragment, unknown>;
export const NewsItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewsItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"byPartner"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<NewsItemFragment, unknown>;
export const NewsPreferencesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewsPreferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationPreferences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"customary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quietFrom"}},{"kind":"Field","name":{"kind":"Name","value":"quietTo"}},{"kind":"Field","name":{"kind":"Name","value":"quietWeekends"}},{"kind":"Field","name":{"kind":"Name","value":"digestHour"}}]}}]} as unknown as DocumentNode<NewsPreferencesFragment, unknown>;
export const PreferencesOfPairFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreferencesOfPair"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"viewerParty"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanTellPreferences"}},{"kind":"Field","name":{"kind":"Name","value":"guide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trustPreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]} as unknown as DocumentNode<PreferencesOfPairFragment, unknown>;
export const LedgerLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LedgerLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"held"}}]}}]} as unknown as DocumentNode<LedgerLineFragment, unknown>;
export const LedgerPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LedgerPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LedgerConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LedgerLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LedgerLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"held"}}]}}]} as unknown as DocumentNode<LedgerPageFragment, unknown>;
export const ProgramLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgramLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Program"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"openRelationships"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPropose"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funnel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"agreeing"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}},{"kind":"Field","name":{"kind":"Name","value":"closing"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}}]}}]}}]} as unknown as DocumentNode<ProgramLineFragment, unknown>;
export const RelationshipLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerParty"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRespond"}},{"kind":"Field","name":{"kind":"Name","value":"guide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}}]}}]} as unknown as DocumentNode<RelationshipLineFragment, unknown>;
export const RelationshipDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationshipLine"}},{"kind":"Field","name":{"kind":"Name","value":"engagementId"}},{"kind":"Field","name":{"kind":"Name","value":"invitationNote"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationshipLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerParty"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRespond"}},{"kind":"Field","name":{"kind":"Name","value":"guide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}}]}}]} as unknown as DocumentNode<RelationshipDetailFragment, unknown>;
export const PairOfSessionsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PairOfSessions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerParty"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPlanSession"}},{"kind":"Field","name":{"kind":"Name","value":"usualSessionMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"guide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessionAllowance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"plannable"}}]}}]}}]} as unknown as DocumentNode<PairOfSessionsFragment, unknown>;
export const SessionLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"cancelsLate"}},{"kind":"Field","name":{"kind":"Name","value":"lateFrom"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRestore"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMaySay"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"guideSays"}},{"kind":"Field","name":{"kind":"Name","value":"learnerSays"}},{"kind":"Field","name":{"kind":"Name","value":"objectUntil"}},{"kind":"Field","name":{"kind":"Name","value":"settledAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"upcoming"}},{"kind":"Field","name":{"kind":"Name","value":"goesOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOfSeries"}},{"kind":"Field","name":{"kind":"Name","value":"overlaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SessionLineFragment, unknown>;
export const SessionResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"cancelsLate"}},{"kind":"Field","name":{"kind":"Name","value":"lateFrom"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRestore"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMaySay"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"guideSays"}},{"kind":"Field","name":{"kind":"Name","value":"learnerSays"}},{"kind":"Field","name":{"kind":"Name","value":"objectUntil"}},{"kind":"Field","name":{"kind":"Name","value":"settledAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"upcoming"}},{"kind":"Field","name":{"kind":"Name","value":"goesOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOfSeries"}},{"kind":"Field","name":{"kind":"Name","value":"overlaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SessionResultFragment, unknown>;
export const AgendaItemPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carriedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carriedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}}]} as unknown as DocumentNode<AgendaItemPartsFragment, unknown>;
export const SessionAgendaFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionAgenda"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgendaItemParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"insights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"following"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carriedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carriedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}}]} as unknown as DocumentNode<SessionAgendaFragment, unknown>;
export const PrivateNoteTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrivateNoteText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivateNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]} as unknown as DocumentNode<PrivateNoteTextFragment, unknown>;
export const SharedNoteTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SharedNoteText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharedNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SharedNoteTextFragment, unknown>;
export const SessionRoomFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionRoom"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionAgenda"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPrepare"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWritePrivateNote"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWriteSharedNote"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"viewerParty"}},{"kind":"Field","name":{"kind":"Name","value":"guide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"privateNote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrivateNoteText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedNote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SharedNoteText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carriedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carriedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionAgenda"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgendaItemParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"insights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"following"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrivateNoteText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivateNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SharedNoteText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharedNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SessionRoomFragment, unknown>;
export const SessionRoomResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionRoomResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionRoomPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionAgenda"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carriedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carriedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionAgenda"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgendaItemParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"insights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"following"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}}]} as unknown as DocumentNode<SessionRoomResultFragment, unknown>;
export const PrivateNoteResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrivateNoteResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivateNotePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"privateNote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrivateNoteText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrivateNoteText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivateNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]} as unknown as DocumentNode<PrivateNoteResultFragment, unknown>;
export const SharedNoteResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SharedNoteResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharedNotePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedNote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SharedNoteText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SharedNoteText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharedNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SharedNoteResultFragment, unknown>;
export const StoryWholeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StoryWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Story"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sharedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanThank"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"mistake"}},{"kind":"Field","name":{"kind":"Name","value":"lesson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"thanks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<StoryWholeFragment, unknown>;
export const StoriesOfPairFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StoriesOfPair"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerParty"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanTellStory"}},{"kind":"Field","name":{"kind":"Name","value":"guide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StoryWhole"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StoryWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Story"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sharedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanThank"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"mistake"}},{"kind":"Field","name":{"kind":"Name","value":"lesson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"thanks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<StoriesOfPairFragment, unknown>;
export const ProfileStoryWholeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileStoryWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProfileStory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"mistake"}},{"kind":"Field","name":{"kind":"Name","value":"lesson"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sharedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}}]}}]} as unknown as DocumentNode<ProfileStoryWholeFragment, unknown>;
export const NewsSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewsSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationshipId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<NewsSummaryFragment, unknown>;
export const ViewerMembershipFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerMembership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}}]}}]}}]} as unknown as DocumentNode<ViewerMembershipFragment, unknown>;
export const HomeDocument = {"__meta__":{"hash":"sha256:f86f324059e6e98071549e01ae1868fe149cf288e19ebd65f617e3222d72ff53"}} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const HomeManagingDocument = {"__meta__":{"hash":"sha256:572b0e9619c957870a821e5e2dea320838088fe069925d9b7353dd1ad9fff655"}} as unknown as DocumentNode<HomeManagingQuery, HomeManagingQueryVariables>;
export const HomeWorkDocument = {"__meta__":{"hash":"sha256:7fab8299d4fb68735beadc80f9670dbafe4a865029869fd8da5cda95a0dd3957"}} as unknown as DocumentNode<HomeWorkQuery, HomeWorkQueryVariables>;
export const NavCountsDocument = {"__meta__":{"hash":"sha256:e54fc458ac09a880746e100dd5f834a33b24419003d6a34e55be411c6d947b5a"}} as unknown as DocumentNode<NavCountsQuery, NavCountsQueryVariables>;
export const PaletteSearchDocument = {"__meta__":{"hash":"sha256:fc0c2fade38579d0af167a4b9bdbca4ec061d747d0b1d47e26fc1360be0e87f0"}} as unknown as DocumentNode<PaletteSearchQuery, PaletteSearchQueryVariables>;
export const AgreementByIdDocument = {"__meta__":{"hash":"sha256:5ac542f359dc70a59c3fc8a223464e872f8a629b1daeaec34c6c3c969758e904"}} as unknown as DocumentNode<AgreementByIdQuery, AgreementByIdQueryVariables>;
export const AgreementVersionByIdDocument = {"__meta__":{"hash":"sha256:d348ed31d620213e5f40a9d7853d3901d6a4cccc991186920721817f76d44404"}} as unknown as DocumentNode<AgreementVersionByIdQuery, AgreementVersionByIdQueryVariables>;
export const RemindersOfRelationshipDocument = {"__meta__":{"hash":"sha256:5028ce61ef67fbc581ee1ae2ccfdeb6deba4cdc970c9ca2c8cbff6fc00dfd2c3"}} as unknown as DocumentNode<RemindersOfRelationshipQuery, RemindersOfRelationshipQueryVariables>;
export const AgreementStandingOfRelationshipDocument = {"__meta__":{"hash":"sha256:812f3aca887d449c1d0a71ee5ff750f0516673996a8d50ee2f0bf30707317d89"}} as unknown as DocumentNode<AgreementStandingOfRelationshipQuery, AgreementStandingOfRelationshipQueryVariables>;
export const AgreementOfRelationshipDocument = {"__meta__":{"hash":"sha256:c4cab5650cc37d8b8f07578a6c513ed5c3dd2931f0fe769aedf7519e8ac30cc4"}} as unknown as DocumentNode<AgreementOfRelationshipQuery, AgreementOfRelationshipQueryVariables>;
export const AgreementsAwaitingDocument = {"__meta__":{"hash":"sha256:1af8c86208c2cf2569b9c708de7b579445ef1eece6593a4411336673c4c5c104"}} as unknown as DocumentNode<AgreementsAwaitingQuery, AgreementsAwaitingQueryVariables>;
export const TrustContactsDocument = {"__meta__":{"hash":"sha256:d7eddbcad1c6d41ffe9b4101ed8616548e6a2612102dbc2215f44c4f3fdf2c45"}} as unknown as DocumentNode<TrustContactsQuery, TrustContactsQueryVariables>;
export const DraftAgreementDocument = {"__meta__":{"hash":"sha256:79aecb5115f20147f9290c8b1499fef8bc99267ad0da9d75d6a53bca57769adf"}} as unknown as DocumentNode<DraftAgreementMutation, DraftAgreementMutationVariables>;
export const EditClauseDocument = {"__meta__":{"hash":"sha256:8afa5f5e5884376cabc8f656f71af4fceff04e79c7425e5e6368457ada499e73"}} as unknown as DocumentNode<EditClauseMutation, EditClauseMutationVariables>;
export const MarkClauseDocument = {"__meta__":{"hash":"sha256:5c9e2fb88cc222b42b9d2587b798d81aabb333f6b221b2ae5d7534735efc0777"}} as unknown as DocumentNode<MarkClauseMutation, MarkClauseMutationVariables>;
export const CommentOnClauseDocument = {"__meta__":{"hash":"sha256:84c26335a22294d5482308b6aa01bbbe41a98dfe0b1fb158f1672aa7338eab09"}} as unknown as DocumentNode<CommentOnClauseMutation, CommentOnClauseMutationVariables>;
export const ResolveCommentDocument = {"__meta__":{"hash":"sha256:9617968dae684a73d1bf69a0c6d73bf3cb322c9d27ef685dbbcdd77a3f00ee52"}} as unknown as DocumentNode<ResolveCommentMutation, ResolveCommentMutationVariables>;
export const ProposeAgreementDocument = {"__meta__":{"hash":"sha256:c3660fa8cc6d7a0419238808f54c38961913b4dbfa33d3d06fa247f4a5886d65"}} as unknown as DocumentNode<ProposeAgreementMutation, ProposeAgreementMutationVariables>;
export const ReviseAgreementDocument = {"__meta__":{"hash":"sha256:b06e0139076463f6df8ae013a24c8f6a01f3601ea147c1a76395232a8f31a020"}} as unknown as DocumentNode<ReviseAgreementMutation, ReviseAgreementMutationVariables>;
export const DropAgreementDraftDocument = {"__meta__":{"hash":"sha256:34e13d943df54e2da10e9635b0360c80ac39670bb55c2fd9199a78936d2b3750"}} as unknown as DocumentNode<DropAgreementDraftMutation, DropAgreementDraftMutationVariables>;
export const SignAgreementDocument = {"__meta__":{"hash":"sha256:9f939aed00f720dfedd7b544e6d5c18f96ab6c0e1d9c8b49c58f184219a0f475"}} as unknown as DocumentNode<SignAgreementMutation, SignAgreementMutationVariables>;
export const DeclineAgreementDocument = {"__meta__":{"hash":"sha256:941a3767d96758e1ebd4ae6b05e4b78522013b83900e9a447bbc75d9ed173cbf"}} as unknown as DocumentNode<DeclineAgreementMutation, DeclineAgreementMutationVariables>;
export const ConfirmReviewDocument = {"__meta__":{"hash":"sha256:192d46b5ea98b1ad45303b3181c78602a3fb8d826fc7814dcfbb25e4d0a36289"}} as unknown as DocumentNode<ConfirmReviewMutation, ConfirmReviewMutationVariables>;
export const AgreementChangesDocument = {"__meta__":{"hash":"sha256:12ac7a7024648b4ad986ea5ef7180c9ebbef828f1e36505e9ea427db75622ecb"}} as unknown as DocumentNode<AgreementChangesSubscription, AgreementChangesSubscriptionVariables>;
export const AgreementVersionNumbersDocument = {"__meta__":{"hash":"sha256:0d639e362dd532cbbadd0a329a02840b868a891ce22c1ab4404eec93ea00c717"}} as unknown as DocumentNode<AgreementVersionNumbersQuery, AgreementVersionNumbersQueryVariables>;
export const AgreementPaperDocument = {"__meta__":{"hash":"sha256:0ba58c27dd6ee007664c0e002b611e83c22cc0e49d7133335a600e7b996a63f0"}} as unknown as DocumentNode<AgreementPaperQuery, AgreementPaperQueryVariables>;
export const AgreementsDocument = {"__meta__":{"hash":"sha256:7463619be7f863aa8e90fa01f3b9560eb64a28068ef590154a0e8e3ba8dd8b4d"}} as unknown as DocumentNode<AgreementsQuery, AgreementsQueryVariables>;
export const AgreementProgramChoicesDocument = {"__meta__":{"hash":"sha256:942e89d6a36d1d913975b55af1d01dd1ff9a098f425e1aa4df00d87c4ce4840c"}} as unknown as DocumentNode<AgreementProgramChoicesQuery, AgreementProgramChoicesQueryVariables>;
export const ProgramAgreementsDocument = {"__meta__":{"hash":"sha256:36c3a62329a2ef7950ff5a1b6dbf32f1c8df52becc2df2d0da10a8afd5493253"}} as unknown as DocumentNode<ProgramAgreementsQuery, ProgramAgreementsQueryVariables>;
export const StartAgreementRolloutDocument = {"__meta__":{"hash":"sha256:73994237f19129e94db1f7736764798cac6fb2ebcd60f1caf1740cb9c7c5cc63"}} as unknown as DocumentNode<StartAgreementRolloutMutation, StartAgreementRolloutMutationVariables>;
export const AgreementRolloutProgressDocument = {"__meta__":{"hash":"sha256:9dc9ddc62cadf4d94352e895ae69d87a0b78ed534f8748d68ea504d0120ef365"}} as unknown as DocumentNode<AgreementRolloutProgressSubscription, AgreementRolloutProgressSubscriptionVariables>;
export const AgreementTemplatesDocument = {"__meta__":{"hash":"sha256:ac45b19771a2230edb42a8e3ac8da60faed3ee322442619160bf3cb16fdfad10"}} as unknown as DocumentNode<AgreementTemplatesQuery, AgreementTemplatesQueryVariables>;
export const ProgramTemplateDocument = {"__meta__":{"hash":"sha256:6ae7da2aeb93918d781368834ca5fda0d5dcc1612a73170224f0029e20934129"}} as unknown as DocumentNode<ProgramTemplateQuery, ProgramTemplateQueryVariables>;
export const SaveAgreementTemplateDocument = {"__meta__":{"hash":"sha256:6f40de1631eefa5beab19757d5d5b966252fa797deb4780b23cfaceae4efe75f"}} as unknown as DocumentNode<SaveAgreementTemplateMutation, SaveAgreementTemplateMutationVariables>;
export const ResetAgreementTemplateDocument = {"__meta__":{"hash":"sha256:e828c281aecf4f486ef7d5620e6d9eb82ea1b847fe711682a2213da5969b0935"}} as unknown as DocumentNode<ResetAgreementTemplateMutation, ResetAgreementTemplateMutationVariables>;
export const CalendarFeedOfViewerDocument = {"__meta__":{"hash":"sha256:ff46105f50b8e014a537a43be8e18f72af57f83622dc313bc7c101c7697dc865"}} as unknown as DocumentNode<CalendarFeedOfViewerQuery, CalendarFeedOfViewerQueryVariables>;
export const CreateCalendarFeedDocument = {"__meta__":{"hash":"sha256:6d32b6bd68a793aa5f7402fde2eba2f6da8854355356586b7818e72167557597"}} as unknown as DocumentNode<CreateCalendarFeedMutation, CreateCalendarFeedMutationVariables>;
export const RevokeCalendarFeedDocument = {"__meta__":{"hash":"sha256:0bf382a209b91f7ec24abed6c79e023ed1edad119c057d139e0faefb4a4a0f58"}} as unknown as DocumentNode<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
export const EndingOfRelationshipDocument = {"__meta__":{"hash":"sha256:9d84c52855d8e491f1e1ab9098b07474d2ac1992bbf98068a0d5cca32cfa74e2"}} as unknown as DocumentNode<EndingOfRelationshipQuery, EndingOfRelationshipQueryVariables>;
export const ClosingWordsDocument = {"__meta__":{"hash":"sha256:b32ccdc052c8b88d19461038a527416ba6c4e24666579d26bd22e11941c41873"}} as unknown as DocumentNode<ClosingWordsQuery, ClosingWordsQueryVariables>;
export const StopAgreeingDocument = {"__meta__":{"hash":"sha256:09e3d5982a68f716f60ac8f3300f8f462c08e4afd8351c52a071d2b7666ea253"}} as unknown as DocumentNode<StopAgreeingMutation, StopAgreeingMutationVariables>;
export const PauseRelationshipDocument = {"__meta__":{"hash":"sha256:d58b059639bc47ebc73fed730121f5cc68b2dca603d8d3109566f5044474a85a"}} as unknown as DocumentNode<PauseRelationshipMutation, PauseRelationshipMutationVariables>;
export const ResumeRelationshipDocument = {"__meta__":{"hash":"sha256:dde138c4e51720e5e9657b5ae3bf0e260bf8a7de5cf9b9514a23f6ac3d4f763b"}} as unknown as DocumentNode<ResumeRelationshipMutation, ResumeRelationshipMutationVariables>;
export const StartClosingDocument = {"__meta__":{"hash":"sha256:408fe04f07f4769104b4ebc4aba02122881482187fa4a19d8d9e435c38ef4320"}} as unknown as DocumentNode<StartClosingMutation, StartClosingMutationVariables>;
export const WithdrawClosingDocument = {"__meta__":{"hash":"sha256:957887bed8b2bf613e152aab38ab8051408c264f24cfb264a4e19bb17180d5ca"}} as unknown as DocumentNode<WithdrawClosingMutation, WithdrawClosingMutationVariables>;
export const SaveClosingWordsDocument = {"__meta__":{"hash":"sha256:85da8d65a3fad9280f31acc01140e646624b482aeeecd56553163fd9d5318666"}} as unknown as DocumentNode<SaveClosingWordsMutation, SaveClosingWordsMutationVariables>;
export const SetLegalHoldDocument = {"__meta__":{"hash":"sha256:df1182c33c855232fbd4868516232c8701296a54a5e6524d8ecf35310c8cf317"}} as unknown as DocumentNode<SetLegalHoldMutation, SetLegalHoldMutationVariables>;
export const ConversationDocument = {"__meta__":{"hash":"sha256:7c191ccf1668ccf5074346c05f6c2e8d7913085ff9c7724fc25dee6d44572310"}} as unknown as DocumentNode<ConversationQuery, ConversationQueryVariables>;
export const EarlierMessagesDocument = {"__meta__":{"hash":"sha256:f6f3087f46d1b1a7f9cf541b3df6b62cd91912a452e9b9637d6b04d6f39ff59f"}} as unknown as DocumentNode<EarlierMessagesQuery, EarlierMessagesQueryVariables>;
export const UnreadMessagesDocument = {"__meta__":{"hash":"sha256:d86a1eeb821d4138a2193d34da58c1737dc40c8a7aed80a4b4370f58d1791156"}} as unknown as DocumentNode<UnreadMessagesQuery, UnreadMessagesQueryVariables>;
export const ConversationChangesDocument = {"__meta__":{"hash":"sha256:f7f26ca9c60c25c573bfff247e4950e76ae95c0aff08942dd7d90a754f3a866b"}} as unknown as DocumentNode<ConversationChangesSubscription, ConversationChangesSubscriptionVariables>;
export const UnreadChangesDocument = {"__meta__":{"hash":"sha256:186085dd01c19eb6a5ba4a78bd40ae5264cf5bdeef45f7f9083f3f9d5501f529"}} as unknown as DocumentNode<UnreadChangesSubscription, UnreadChangesSubscriptionVariables>;
export const SendMessageDocument = {"__meta__":{"hash":"sha256:649be25af9388d0c64a9d22153fc88f26b136c86bc4c427411f0d587f1ac0573"}} as unknown as DocumentNode<SendMessageMutation, SendMessageMutationVariables>;
export const EditMessageDocument = {"__meta__":{"hash":"sha256:adf2b512a5f57a888316a7f36d79a52987d59c8ea894cefbe1f7072a8bad08bf"}} as unknown as DocumentNode<EditMessageMutation, EditMessageMutationVariables>;
export const DeleteMessageDocument = {"__meta__":{"hash":"sha256:3083ff53ac90b8427652a59a62167f01e45f532e0a909521530bb92ea9e614ff"}} as unknown as DocumentNode<DeleteMessageMutation, DeleteMessageMutationVariables>;
export const MarkMessagesReadDocument = {"__meta__":{"hash":"sha256:ff7e509c5e9e11829ceeaab357d59e3920790231071d2227fb201ea803db93e8"}} as unknown as DocumentNode<MarkMessagesReadMutation, MarkMessagesReadMutationVariables>;
export const ReflectionsDocument = {"__meta__":{"hash":"sha256:3bfd7f2320a61713cb40c38b8f3a8cf5811f30513eae095f9ee6834afa2282e0"}} as unknown as DocumentNode<ReflectionsQuery, ReflectionsQueryVariables>;
export const WriteReflectionDocument = {"__meta__":{"hash":"sha256:db4ca566dde99475c41ef3d17d8016b8b9b296dee9f6bb49509cc14b2d459629"}} as unknown as DocumentNode<WriteReflectionMutation, WriteReflectionMutationVariables>;
export const EditReflectionDocument = {"__meta__":{"hash":"sha256:96af286993966925f65fb5ca307fc8d2a607cd1a4f643422081b59c60ae849f7"}} as unknown as DocumentNode<EditReflectionMutation, EditReflectionMutationVariables>;
export const ShareReflectionDocument = {"__meta__":{"hash":"sha256:21e09678f043a61d71b2654b9d00277e950176d39ac877e402f35c5b38f534d4"}} as unknown as DocumentNode<ShareReflectionMutation, ShareReflectionMutationVariables>;
export const UnshareReflectionDocument = {"__meta__":{"hash":"sha256:f22982f85bc901941be6866baef5cce3131ac82bf6dba027384bd5f38f09c0e2"}} as unknown as DocumentNode<UnshareReflectionMutation, UnshareReflectionMutationVariables>;
export const DeleteReflectionDocument = {"__meta__":{"hash":"sha256:2f60f0e54ec6cc3e780b12c643e7b52fe187a97419b3fcfee1e6ec557a151c91"}} as unknown as DocumentNode<DeleteReflectionMutation, DeleteReflectionMutationVariables>;
export const ExercisesOfRelationshipDocument = {"__meta__":{"hash":"sha256:432b4049ff94fcad6b294ee5b71497941647705c7b70465934adf577e0a05181"}} as unknown as DocumentNode<ExercisesOfRelationshipQuery, ExercisesOfRelationshipQueryVariables>;
export const OwnChoiceDocument = {"__meta__":{"hash":"sha256:b68d40c7e56a71f80165d8c5cf6ad757d4ba5cf7026afbbb31f2ce2675ba5c86"}} as unknown as DocumentNode<OwnChoiceQuery, OwnChoiceQueryVariables>;
export const RevealedExerciseDocument = {"__meta__":{"hash":"sha256:4499138e5bc5ae6f7be2427754171114ab61c141f8fac863d989a1c70958cee1"}} as unknown as DocumentNode<RevealedExerciseQuery, RevealedExerciseQueryVariables>;
export const StartExerciseDocument = {"__meta__":{"hash":"sha256:93a21c18905ddf0139a931a310ad54f862ef9dbb9ee419bec5814370e5f8e86d"}} as unknown as DocumentNode<StartExerciseMutation, StartExerciseMutationVariables>;
export const ChooseInExerciseDocument = {"__meta__":{"hash":"sha256:7cfb1c4c9ade5df8be4542e62dc2b31e52f4f113fd877e9f3b773e57df8b2fe4"}} as unknown as DocumentNode<ChooseInExerciseMutation, ChooseInExerciseMutationVariables>;
export const TakeBackChoiceDocument = {"__meta__":{"hash":"sha256:66efac8027f51bc5a910883ce0e125fb307ab4adacf9f937b8f65b59a8ce1c2d"}} as unknown as DocumentNode<TakeBackChoiceMutation, TakeBackChoiceMutationVariables>;
export const CancelExerciseDocument = {"__meta__":{"hash":"sha256:f4fe72edf503f72a5d892b69a3bdfd9b13cc4dfdcd86abd6f3643908f58877a0"}} as unknown as DocumentNode<CancelExerciseMutation, CancelExerciseMutationVariables>;
export const SaveExerciseTakeawayDocument = {"__meta__":{"hash":"sha256:4aec8d79c1a4d1613690ffda15a7e816c71930de9ae13d291bea03fedcb5e28c"}} as unknown as DocumentNode<SaveExerciseTakeawayMutation, SaveExerciseTakeawayMutationVariables>;
export const FeedbackOfRelationshipDocument = {"__meta__":{"hash":"sha256:0010b1685044e9d49d05d00e371c4632ea97b10f15c82f4914c59ebdfc242a5c"}} as unknown as DocumentNode<FeedbackOfRelationshipQuery, FeedbackOfRelationshipQueryVariables>;
export const FeedbackToExportDocument = {"__meta__":{"hash":"sha256:a8dea5bef2ecf087c837a81b6e141ce4c008dedcbccf0351b7a3a0167b614121"}} as unknown as DocumentNode<FeedbackToExportQuery, FeedbackToExportQueryVariables>;
export const FeedbackByIdDocument = {"__meta__":{"hash":"sha256:1fdffb4b9472ec1bdec654fda8b754d861494ed8262366ac18b5539c51e0ac04"}} as unknown as DocumentNode<FeedbackByIdQuery, FeedbackByIdQueryVariables>;
export const RequestFeedbackDocument = {"__meta__":{"hash":"sha256:42d207ca0a6b321e6f5f2075a26c09f66323d3d22600abba408ebb2f9346c633"}} as unknown as DocumentNode<RequestFeedbackMutation, RequestFeedbackMutationVariables>;
export const WithdrawFeedbackRequestDocument = {"__meta__":{"hash":"sha256:09d0eb2d3e7adc32b81479f4972e8133c149cdcb6dd3192f73f5935066c0776f"}} as unknown as DocumentNode<WithdrawFeedbackRequestMutation, WithdrawFeedbackRequestMutationVariables>;
export const DeclineFeedbackDocument = {"__meta__":{"hash":"sha256:d02d5f8aab6a9354b63fe8cd38d7bc8e33b2091d2d5e7352f7b46532240e08fa"}} as unknown as DocumentNode<DeclineFeedbackMutation, DeclineFeedbackMutationVariables>;
export const DraftFeedbackDocument = {"__meta__":{"hash":"sha256:71d108a5b5c9d3ad05057743ac933d700873820c4f85a315029aa0365255f2b3"}} as unknown as DocumentNode<DraftFeedbackMutation, DraftFeedbackMutationVariables>;
export const SaveFeedbackDocument = {"__meta__":{"hash":"sha256:f3663f61409080b8f7575d6380945b7d88356e41433375fa4345cb158dea7dae"}} as unknown as DocumentNode<SaveFeedbackMutation, SaveFeedbackMutationVariables>;
export const DiscardFeedbackDocument = {"__meta__":{"hash":"sha256:42ac57441544ef8dd6fde0d4e16b399f10cf74b5022285509a9f4bd19882871f"}} as unknown as DocumentNode<DiscardFeedbackMutation, DiscardFeedbackMutationVariables>;
export const OfferFeedbackDocument = {"__meta__":{"hash":"sha256:85cb1a7907e1793539453a3698c1d29d438e019891d861a8b1dd6c8c5b43d9a6"}} as unknown as DocumentNode<OfferFeedbackMutation, OfferFeedbackMutationVariables>;
export const TakeBackFeedbackDocument = {"__meta__":{"hash":"sha256:a3b98fd256ba401fedaf0bc59deee29cc0e8f95924a66cb57c91cf5e2eec9b85"}} as unknown as DocumentNode<TakeBackFeedbackMutation, TakeBackFeedbackMutationVariables>;
export const ReceiveFeedbackDocument = {"__meta__":{"hash":"sha256:6cbc770ae7593f474c9901f19b43f9421551c25f8c52161a7fe4e1ff92ece7bf"}} as unknown as DocumentNode<ReceiveFeedbackMutation, ReceiveFeedbackMutationVariables>;
export const AcknowledgeFeedbackDocument = {"__meta__":{"hash":"sha256:11a9823768e02640ddb513096f28723e827c3e16d37e7420cbb5d0107d1e5a87"}} as unknown as DocumentNode<AcknowledgeFeedbackMutation, AcknowledgeFeedbackMutationVariables>;
export const ReplyToFeedbackDocument = {"__meta__":{"hash":"sha256:8af0b3f43b8610a7f700df7bfde0316f1f78a6789ba6e255eaf7af0b703345fd"}} as unknown as DocumentNode<ReplyToFeedbackMutation, ReplyToFeedbackMutationVariables>;
export const CloseFeedbackDocument = {"__meta__":{"hash":"sha256:296d8adb8f88383e5e9de12cb13fd70aad62ea85214e3a9eceb00ec712031ed3"}} as unknown as DocumentNode<CloseFeedbackMutation, CloseFeedbackMutationVariables>;
export const GoalsOfRelationshipDocument = {"__meta__":{"hash":"sha256:c0eb168b54ae7bd26ca09f587dd26aac49d7c37f795a33702d637e48de564a3d"}} as unknown as DocumentNode<GoalsOfRelationshipQuery, GoalsOfRelationshipQueryVariables>;
export const ObjectivesOfAgreementDocument = {"__meta__":{"hash":"sha256:ea38270c6189748d4d85359267edf09f3d28b52e8ec628541849e68a6d0396d9"}} as unknown as DocumentNode<ObjectivesOfAgreementQuery, ObjectivesOfAgreementQueryVariables>;
export const CommitmentsOfRelationshipDocument = {"__meta__":{"hash":"sha256:e325c4a52035ab493129cd4905407642f6c2f34072889567aeac94e82c4a0ed6"}} as unknown as DocumentNode<CommitmentsOfRelationshipQuery, CommitmentsOfRelationshipQueryVariables>;
export const CommitmentByIdDocument = {"__meta__":{"hash":"sha256:af20e594aac29019cdd5d3a6fbfd60505116cb53cbc8705f54e15f7e972e4632"}} as unknown as DocumentNode<CommitmentByIdQuery, CommitmentByIdQueryVariables>;
export const CommitmentsFromOriginDocument = {"__meta__":{"hash":"sha256:502d9f4495438c18bc6e33204971bb0288a48e28196cfe8fad7604bd45246349"}} as unknown as DocumentNode<CommitmentsFromOriginQuery, CommitmentsFromOriginQueryVariables>;
export const MyCommitmentsDocument = {"__meta__":{"hash":"sha256:4cccaeaa7ddb1372136da0a3ac274d10ef55f9ffccb9f292c923447f63b7e885"}} as unknown as DocumentNode<MyCommitmentsQuery, MyCommitmentsQueryVariables>;
export const WhereICanCommitDocument = {"__meta__":{"hash":"sha256:e30b804684418c865de51914078c764459fa65cbb1b646302802107fdd748cb1"}} as unknown as DocumentNode<WhereICanCommitQuery, WhereICanCommitQueryVariables>;
export const MilestonesOfRelationshipDocument = {"__meta__":{"hash":"sha256:dd2335ed3158a1c317def8b4c9b5a0ae71339b72433436cf0e251bfb16dacb0d"}} as unknown as DocumentNode<MilestonesOfRelationshipQuery, MilestonesOfRelationshipQueryVariables>;
export const SetGoalDocument = {"__meta__":{"hash":"sha256:0dd22bd3210e1ad996a877eb5e15df27746a117f8e546e644ed1a56042b39dde"}} as unknown as DocumentNode<SetGoalMutation, SetGoalMutationVariables>;
export const EditGoalDocument = {"__meta__":{"hash":"sha256:ce1e8dd6671937aa4c9d223f0799328c602ba1efda2dbfd2bc89d86aefabe957"}} as unknown as DocumentNode<EditGoalMutation, EditGoalMutationVariables>;
export const AdjustGoalDocument = {"__meta__":{"hash":"sha256:ac0a14dfa065e741cf367a5378ce73f8b0f701201e7f626623753813926d0da9"}} as unknown as DocumentNode<AdjustGoalMutation, AdjustGoalMutationVariables>;
export const RecordGoalProgressDocument = {"__meta__":{"hash":"sha256:f5d0a2eebf2de66b1d6f7f4f97969d31e12b543798a940d063e0cffa8abb53fa"}} as unknown as DocumentNode<RecordGoalProgressMutation, RecordGoalProgressMutationVariables>;
export const RemoveGoalUpdateDocument = {"__meta__":{"hash":"sha256:5f40460399cd6e38911490a4156dc3012f6fc9945a1f56c55da0a5cbd43f9a5f"}} as unknown as DocumentNode<RemoveGoalUpdateMutation, RemoveGoalUpdateMutationVariables>;
export const CloseGoalDocument = {"__meta__":{"hash":"sha256:09c5028e99e76ce9a097937a6ea195d243124dc16e8df5d089219dbd78b8f360"}} as unknown as DocumentNode<CloseGoalMutation, CloseGoalMutationVariables>;
export const ReopenGoalDocument = {"__meta__":{"hash":"sha256:779bbcbba3cee23915de603ac57f7c052c2a8ba4416ecebe7c3f18686e0807b9"}} as unknown as DocumentNode<ReopenGoalMutation, ReopenGoalMutationVariables>;
export const MakeCommitmentDocument = {"__meta__":{"hash":"sha256:c091ead0bbed19033d3f22a1310b38671cd7a4910c854f1593297c859ed5e67c"}} as unknown as DocumentNode<MakeCommitmentMutation, MakeCommitmentMutationVariables>;
export const KeepCommitmentDocument = {"__meta__":{"hash":"sha256:e4e5dd51eefdc0c04369e1e496111ef1e9a9de03fe3c0b63593e0e47fbd2236f"}} as unknown as DocumentNode<KeepCommitmentMutation, KeepCommitmentMutationVariables>;
export const UndoKeptCommitmentDocument = {"__meta__":{"hash":"sha256:db33bebb66c8a0a9f4b5837a4e5eb1933f27bb8d89bc0ca37e8c163ec660d690"}} as unknown as DocumentNode<UndoKeptCommitmentMutation, UndoKeptCommitmentMutationVariables>;
export const ConfirmCommitmentDocument = {"__meta__":{"hash":"sha256:67ba0675f91e25364d34f51bb0e09bf2f68df19c65bb9a1f44cf7f609dd95df4"}} as unknown as DocumentNode<ConfirmCommitmentMutation, ConfirmCommitmentMutationVariables>;
export const QuestionCommitmentDocument = {"__meta__":{"hash":"sha256:342da6045ce339626309bf6075102c7851fcdc5248912e470d603641583117c5"}} as unknown as DocumentNode<QuestionCommitmentMutation, QuestionCommitmentMutationVariables>;
export const AnswerCommitmentQuestionDocument = {"__meta__":{"hash":"sha256:18092dacd760f7351b12cd172dcb5ca6bfbd859711b5cb27c5490671b645247c"}} as unknown as DocumentNode<AnswerCommitmentQuestionMutation, AnswerCommitmentQuestionMutationVariables>;
export const MoveCommitmentDocument = {"__meta__":{"hash":"sha256:e27320af7238ca290ba8b78ff7c72234251752915f3e5392e26547c06c5a917d"}} as unknown as DocumentNode<MoveCommitmentMutation, MoveCommitmentMutationVariables>;
export const AnswerCommitmentMoveDocument = {"__meta__":{"hash":"sha256:6d17408ea117d579b914b73b92af2951f2626b38e9c712685763f0efef8c56d2"}} as unknown as DocumentNode<AnswerCommitmentMoveMutation, AnswerCommitmentMoveMutationVariables>;
export const WithdrawCommitmentDocument = {"__meta__":{"hash":"sha256:d53c5185995ab802d7df0690e1604b051b5fb64a30a7dbe4000c383c4fd3f792"}} as unknown as DocumentNode<WithdrawCommitmentMutation, WithdrawCommitmentMutationVariables>;
export const MarkMilestoneDocument = {"__meta__":{"hash":"sha256:959b18921e8b549cb241d75bd1fb4640c5748d5b2c5457511fb1ffe20bc4f32c"}} as unknown as DocumentNode<MarkMilestoneMutation, MarkMilestoneMutationVariables>;
export const EditMilestoneDocument = {"__meta__":{"hash":"sha256:c53c0a75d2ae59e2bdcc21947ccd5183b4e942682943fa3f8afd3fdd7896303a"}} as unknown as DocumentNode<EditMilestoneMutation, EditMilestoneMutationVariables>;
export const RemoveMilestoneDocument = {"__meta__":{"hash":"sha256:26d34425f51d5776702fa77bdf1ee8512835ecde359aa48adfe45e9930109988"}} as unknown as DocumentNode<RemoveMilestoneMutation, RemoveMilestoneMutationVariables>;
export const ReflectOnMilestoneDocument = {"__meta__":{"hash":"sha256:442e15019f698a942955fb10acb2334e433601842eb66daf9a2730c8b2ad7a6a"}} as unknown as DocumentNode<ReflectOnMilestoneMutation, ReflectOnMilestoneMutationVariables>;
export const GuidesDocument = {"__meta__":{"hash":"sha256:251068feebbf68286c8e0484ec96101b31605e36c18efb5b69ba8988c152156b"}} as unknown as DocumentNode<GuidesQuery, GuidesQueryVariables>;
export const GuideByPersonDocument = {"__meta__":{"hash":"sha256:e8988e1c36a57d533575a587e16cc6f4912d623c9100d78a93f42fda6e96b694"}} as unknown as DocumentNode<GuideByPersonQuery, GuideByPersonQueryVariables>;
export const SaveGuideProfileDocument = {"__meta__":{"hash":"sha256:42a3c36ed138414165b18de5d0b58b3727d9ef17849070e39147f11a61d89a61"}} as unknown as DocumentNode<SaveGuideProfileMutation, SaveGuideProfileMutationVariables>;
export const VerifyQualificationDocument = {"__meta__":{"hash":"sha256:8009eae9653f5550a9aa069550acf9618a36692f4ee4db2539cfa89140a203ac"}} as unknown as DocumentNode<VerifyQualificationMutation, VerifyQualificationMutationVariables>;
export const PeopleDocument = {"__meta__":{"hash":"sha256:4d7d655ea262e1da9b6cc1b516debec69484c3c876b4965c5953618f3b5747b3"}} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const DepartmentsDocument = {"__meta__":{"hash":"sha256:a4a29aa023b75db34324d3494ff6f4d03f56ae34a54c2b144fd0543631f709c1"}} as unknown as DocumentNode<DepartmentsQuery, DepartmentsQueryVariables>;
export const PersonByIdDocument = {"__meta__":{"hash":"sha256:3a03e1017de09e2bf10eede28e1b0bb143ab72255c5b21bfa142a9bd7a798fa7"}} as unknown as DocumentNode<PersonByIdQuery, PersonByIdQueryVariables>;
export const MembersDocument = {"__meta__":{"hash":"sha256:b72cc52c3bb6e58ae2eb38a6c635df0e968fdb428006398f410c4fe101a3a4de"}} as unknown as DocumentNode<MembersQuery, MembersQueryVariables>;
export const ManagerChoicesDocument = {"__meta__":{"hash":"sha256:8b960d2bc34ca645b6a191f52c02c442f1e7b59fc6c142115154b2f69fd46641"}} as unknown as DocumentNode<ManagerChoicesQuery, ManagerChoicesQueryVariables>;
export const SignInChoicesDocument = {"__meta__":{"hash":"sha256:32b954f42c4a86ab4c63e07d1bf9839389f4f231c8db48d7a4a2fe46963c78bb"}} as unknown as DocumentNode<SignInChoicesQuery, SignInChoicesQueryVariables>;
export const InvitationByTokenDocument = {"__meta__":{"hash":"sha256:df9aa824afdf5316d4a06e9b4d17cefb04e79f5c6587549d133297b7f37c7daf"}} as unknown as DocumentNode<InvitationByTokenQuery, InvitationByTokenQueryVariables>;
export const AcceptInvitationDocument = {"__meta__":{"hash":"sha256:2ca3a2a0bcc5dcc5a2e895e4fe52e8b713579ea4e4c4682686f9f3ee5e943136"}} as unknown as DocumentNode<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const UpdateMyProfileDocument = {"__meta__":{"hash":"sha256:2adc456538247fa0b7901fd4cce9b9ed5361441a3db29d8736b19035d25f2bc8"}} as unknown as DocumentNode<UpdateMyProfileMutation, UpdateMyProfileMutationVariables>;
export const CreatePersonDocument = {"__meta__":{"hash":"sha256:a0bc95b850bd7159ef5b45533b1e5866f64b5b568e605fd8db2ac877bc4a3756"}} as unknown as DocumentNode<CreatePersonMutation, CreatePersonMutationVariables>;
export const UpdatePersonDocument = {"__meta__":{"hash":"sha256:dc206b19ab23ff9f426deca2840dfded2972003c9c43b2af0891b66e803a4477"}} as unknown as DocumentNode<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const SetPersonActiveDocument = {"__meta__":{"hash":"sha256:35060ea5bc3f13953ed143d905c9a6595a9ab46454b60b1bada75d300896c9c3"}} as unknown as DocumentNode<SetPersonActiveMutation, SetPersonActiveMutationVariables>;
export const SetRolesDocument = {"__meta__":{"hash":"sha256:67d21fda27156e4095843be7cf51211d55cff16c679599c064f0e6fb89748312"}} as unknown as DocumentNode<SetRolesMutation, SetRolesMutationVariables>;
export const InvitePersonDocument = {"__meta__":{"hash":"sha256:43d8f573401e37e8f2f924d077181dbec920814a20c12f5d8ac4e6fb96a429bc"}} as unknown as DocumentNode<InvitePersonMutation, InvitePersonMutationVariables>;
export const RevokeInvitationDocument = {"__meta__":{"hash":"sha256:dee9585b03a62846ba67e727029ab1dd3fec94960712eca1002bd6425b1dc481"}} as unknown as DocumentNode<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const ImportsDocument = {"__meta__":{"hash":"sha256:3fec9108e0adcd6c6ff090aeb6c6fe89c867acbac5d8fe11904cbe4461552712"}} as unknown as DocumentNode<ImportsQuery, ImportsQueryVariables>;
export const ImportByIdDocument = {"__meta__":{"hash":"sha256:25d173437e3299c6b1a05b548412214d5969fd82a848626bc290e054ee9485e4"}} as unknown as DocumentNode<ImportByIdQuery, ImportByIdQueryVariables>;
export const ImportRowsDocument = {"__meta__":{"hash":"sha256:ce1419c6035f52995ed05abc66c93681b5b32208a9b46db8af04df465d922283"}} as unknown as DocumentNode<ImportRowsQuery, ImportRowsQueryVariables>;
export const ImportProblemsDocument = {"__meta__":{"hash":"sha256:d0df69912d7e45c14d59603f985807cada8ab292669774ffe0c9f5cbb61adc8e"}} as unknown as DocumentNode<ImportProblemsQuery, ImportProblemsQueryVariables>;
export const ImportProgramsDocument = {"__meta__":{"hash":"sha256:c86f694b727121c5c2ed492c0f43fa93af8e4fcfa512092f0b09417786b2599b"}} as unknown as DocumentNode<ImportProgramsQuery, ImportProgramsQueryVariables>;
export const MapImportDocument = {"__meta__":{"hash":"sha256:ada83d7a5c7764635ff22fb6aaeefc360e3d0d851698972d4d0f1c9042438bca"}} as unknown as DocumentNode<MapImportMutation, MapImportMutationVariables>;
export const ApplyImportDocument = {"__meta__":{"hash":"sha256:d61292c93d8a11b3aff6cdfcda6091f22d9235e8bc606302eeeebfa452f23186"}} as unknown as DocumentNode<ApplyImportMutation, ApplyImportMutationVariables>;
export const CancelImportDocument = {"__meta__":{"hash":"sha256:ffccbf4aab93b2d9f279e7b76958a354bf9ad3da2e328633639c0df4c3f69d7c"}} as unknown as DocumentNode<CancelImportMutation, CancelImportMutationVariables>;
export const ImportProgressDocument = {"__meta__":{"hash":"sha256:6355c692b6ab33513073552999316a8a5b5473127f12a2df12499185fc86a780"}} as unknown as DocumentNode<ImportProgressSubscription, ImportProgressSubscriptionVariables>;
export const NewsListDocument = {"__meta__":{"hash":"sha256:076998e1af3afa8c68b193345764cf1ec917bc5dbf282ed626d9357e51270a7d"}} as unknown as DocumentNode<NewsListQuery, NewsListQueryVariables>;
export const MarkNotificationsUnreadDocument = {"__meta__":{"hash":"sha256:c6ca0ff2f76ebc49038fefa664749c3e9c2ecd50c0d4da52d156752eb3b8b0eb"}} as unknown as DocumentNode<MarkNotificationsUnreadMutation, MarkNotificationsUnreadMutationVariables>;
export const NewsPreferencesOfViewerDocument = {"__meta__":{"hash":"sha256:f7c189e519885d878947fd4cb0267be2dcb17e0158f29b023383fc41a45ead34"}} as unknown as DocumentNode<NewsPreferencesOfViewerQuery, NewsPreferencesOfViewerQueryVariables>;
export const SaveNewsPreferencesDocument = {"__meta__":{"hash":"sha256:3223806648dceec1adc89beedb97f3afa31ab002e9dad68662e3ed8c3d89b3b1"}} as unknown as DocumentNode<SaveNewsPreferencesMutation, SaveNewsPreferencesMutationVariables>;
export const TrustPreferencesOfRelationshipDocument = {"__meta__":{"hash":"sha256:d90d1253d6559d51a1aea9e3cce50c8d3ce9add30c0173b0affb1040cf0d54aa"}} as unknown as DocumentNode<TrustPreferencesOfRelationshipQuery, TrustPreferencesOfRelationshipQueryVariables>;
export const SaveTrustPreferencesDocument = {"__meta__":{"hash":"sha256:6f01b296a0f762996448959032d4e06b74aa670cc654f87783c0106b91d1970b"}} as unknown as DocumentNode<SaveTrustPreferencesMutation, SaveTrustPreferencesMutationVariables>;
export const PrivacyOfRelationshipDocument = {"__meta__":{"hash":"sha256:54942288fc01022aaf2bee515f7e7a93f107b0ec91fc707c660d8ec73afc01ea"}} as unknown as DocumentNode<PrivacyOfRelationshipQuery, PrivacyOfRelationshipQueryVariables>;
export const LedgerOfRelationshipDocument = {"__meta__":{"hash":"sha256:ecf86924053650460fdcfcce59a481eba7948dcc63320b83f2f3537090e566a3"}} as unknown as DocumentNode<LedgerOfRelationshipQuery, LedgerOfRelationshipQueryVariables>;
export const LedgerOfOrganizationDocument = {"__meta__":{"hash":"sha256:622d61664b0799a289e5fb4afe5d3b18308413e57918884f8d446f2eeecb2b2c"}} as unknown as DocumentNode<LedgerOfOrganizationQuery, LedgerOfOrganizationQueryVariables>;
export const LedgerCheckpointDocument = {"__meta__":{"hash":"sha256:a42cdf96bf7342d5369c08ac3ba391d46f1915955ae9a58c2e761511e9c9393d"}} as unknown as DocumentNode<LedgerCheckpointQuery, LedgerCheckpointQueryVariables>;
export const ProgramsDocument = {"__meta__":{"hash":"sha256:841d660e1a679c8f8c37b9a6d4ee3e295d15afac5a65d7397d79bc28631d8fed"}} as unknown as DocumentNode<ProgramsQuery, ProgramsQueryVariables>;
export const ProgramByIdDocument = {"__meta__":{"hash":"sha256:1eb62dc7707db39668eda6d7335c2c92368520049c30cf11d043c5573e1d7563"}} as unknown as DocumentNode<ProgramByIdQuery, ProgramByIdQueryVariables>;
export const CreateProgramDocument = {"__meta__":{"hash":"sha256:771bc8b50526f4c8e73e78e097d0e5513395bb1e642c33950545788a9c1179a8"}} as unknown as DocumentNode<CreateProgramMutation, CreateProgramMutationVariables>;
export const UpdateProgramDocument = {"__meta__":{"hash":"sha256:f1cc94a7173dd8d43eb1f70b12d681f4801aecf297fe39c49432e00d686ab45a"}} as unknown as DocumentNode<UpdateProgramMutation, UpdateProgramMutationVariables>;
export const RelationshipsDocument = {"__meta__":{"hash":"sha256:33f113fb7fe6abb282bd1ce7f33a781faa342ab5d2e35a46a517d1fdc4ae0896"}} as unknown as DocumentNode<RelationshipsQuery, RelationshipsQueryVariables>;
export const RelationshipByIdDocument = {"__meta__":{"hash":"sha256:c23ca2d02db47ebffac418df8e293c3fe8b3e2d61d34212870c887fd39335773"}} as unknown as DocumentNode<RelationshipByIdQuery, RelationshipByIdQueryVariables>;
export const ProgramChoicesDocument = {"__meta__":{"hash":"sha256:20d2af966f318f132689c189b40fa95c4d5e85ccd55f85a268ac7b1e10ead090"}} as unknown as DocumentNode<ProgramChoicesQuery, ProgramChoicesQueryVariables>;
export const GuideChoicesDocument = {"__meta__":{"hash":"sha256:4c6a21209347c948aeaf9a613640ce6c43c3a1510cb40d7090252c3509aa7f77"}} as unknown as DocumentNode<GuideChoicesQuery, GuideChoicesQueryVariables>;
export const ProposeRelationshipDocument = {"__meta__":{"hash":"sha256:d78287b642eee3f326363774f685995e2a05ccd1bca43c0792a4d728420a90d8"}} as unknown as DocumentNode<ProposeRelationshipMutation, ProposeRelationshipMutationVariables>;
export const RespondToProposalDocument = {"__meta__":{"hash":"sha256:96e59efd786e1c484e7c25dcf0d4a09bb3a95cf4cf783d815e95bc39f39c4c8b"}} as unknown as DocumentNode<RespondToProposalMutation, RespondToProposalMutationVariables>;
export const CancelProposalDocument = {"__meta__":{"hash":"sha256:f452f36983b7174ec6ed64bddc04fad984ca971a4630ba50baecd276a902fc13"}} as unknown as DocumentNode<CancelProposalMutation, CancelProposalMutationVariables>;
export const PersonNameDocument = {"__meta__":{"hash":"sha256:7fc15070fd5bffdec5765cc3f0885e570e91984b8640007f7c188788a1cae233"}} as unknown as DocumentNode<PersonNameQuery, PersonNameQueryVariables>;
export const RelationshipChangesDocument = {"__meta__":{"hash":"sha256:93406838703ca8354c9c7b94877619f60c09451c27ba4af5652663162f51394f"}} as unknown as DocumentNode<RelationshipChangesSubscription, RelationshipChangesSubscriptionVariables>;
export const SessionsOfRelationshipDocument = {"__meta__":{"hash":"sha256:3f39ab5cad96fffe8d6a6c7d7570b042540b308890f6bfbdf12ea665003aed16"}} as unknown as DocumentNode<SessionsOfRelationshipQuery, SessionsOfRelationshipQueryVariables>;
export const SessionsPageDocument = {"__meta__":{"hash":"sha256:43350ff301ad06983944e89ec93e9a429c0604126ea6a8ab92c2e796fb4e7997"}} as unknown as DocumentNode<SessionsPageQuery, SessionsPageQueryVariables>;
export const SessionByIdDocument = {"__meta__":{"hash":"sha256:20d9e58211a59264a4d499d09523e5a0b923c4be2425544804a3a30dfad628c8"}} as unknown as DocumentNode<SessionByIdQuery, SessionByIdQueryVariables>;
export const ClausesForPlanningDocument = {"__meta__":{"hash":"sha256:0462169595e98dc9da5b1dd0169043e361d753e4b40140c3a84a164b8f188a1f"}} as unknown as DocumentNode<ClausesForPlanningQuery, ClausesForPlanningQueryVariables>;
export const PreviewSessionsDocument = {"__meta__":{"hash":"sha256:23cfb8edb33f7792afc5f7218f698c4bd6cc44d8dbfacdd373f8858cb09b95ad"}} as unknown as DocumentNode<PreviewSessionsQuery, PreviewSessionsQueryVariables>;
export const PlanSessionDocument = {"__meta__":{"hash":"sha256:4bc55f915a6ae035e746e0d2f5d2eb5ba5812a234560bddb26b01bc6a50682de"}} as unknown as DocumentNode<PlanSessionMutation, PlanSessionMutationVariables>;
export const ChangeSessionDocument = {"__meta__":{"hash":"sha256:9124ba65be4a951c8a5d5bfacbc786cdc043a8948e85c4dcf7a087397b0cd880"}} as unknown as DocumentNode<ChangeSessionMutation, ChangeSessionMutationVariables>;
export const CancelSessionDocument = {"__meta__":{"hash":"sha256:a6f234576aa39a1525d6b273ef10507a9afb0312669f900f07a724666d38ebcd"}} as unknown as DocumentNode<CancelSessionMutation, CancelSessionMutationVariables>;
export const RestoreSessionDocument = {"__meta__":{"hash":"sha256:fd8476a543b5190727ad0cf504a3c0b8a8db8228c20365ba7f89b2da84af5e5b"}} as unknown as DocumentNode<RestoreSessionMutation, RestoreSessionMutationVariables>;
export const SayAttendanceDocument = {"__meta__":{"hash":"sha256:2781c7e96de20cdc61464ffa5502f480979ffe52d6cfb15e8cf2449c04132db7"}} as unknown as DocumentNode<SayAttendanceMutation, SayAttendanceMutationVariables>;
export const SessionRoomDocument = {"__meta__":{"hash":"sha256:6e036a5b706fddf469c139e9eba8e96495c95a08a97f98e0b48706f9f1c2387a"}} as unknown as DocumentNode<SessionRoomQuery, SessionRoomQueryVariables>;
export const NotesOfRelationshipDocument = {"__meta__":{"hash":"sha256:60c6c0470dff13365ca0e42309af09b021539a2bc0af4ab996f9f93b81327e2d"}} as unknown as DocumentNode<NotesOfRelationshipQuery, NotesOfRelationshipQueryVariables>;
export const PrivateNoteByIdDocument = {"__meta__":{"hash":"sha256:a829a0368c0e7d9d18fd36d6631bb2a1dd86519e697d918751640144dd93eaeb"}} as unknown as DocumentNode<PrivateNoteByIdQuery, PrivateNoteByIdQueryVariables>;
export const SharedNoteByIdDocument = {"__meta__":{"hash":"sha256:13e51968790ceba729919df1f6ff5bce08b7006fbc3686268b0288cb90571001"}} as unknown as DocumentNode<SharedNoteByIdQuery, SharedNoteByIdQueryVariables>;
export const AddAgendaItemDocument = {"__meta__":{"hash":"sha256:b0da67e39431090509a52d699b230c03f500c39e63f3bdd402d9c7b2048ad773"}} as unknown as DocumentNode<AddAgendaItemMutation, AddAgendaItemMutationVariables>;
export const EditAgendaItemDocument = {"__meta__":{"hash":"sha256:da48655c1cb8b88fabbfd06123d1980576ef6934fb4cbd431d4ded5a05469514"}} as unknown as DocumentNode<EditAgendaItemMutation, EditAgendaItemMutationVariables>;
export const MoveAgendaItemDocument = {"__meta__":{"hash":"sha256:6b0555d7b377599a1eff3fd7961356dc0cf918db3f208c5d8f6e97f2b5f7d026"}} as unknown as DocumentNode<MoveAgendaItemMutation, MoveAgendaItemMutationVariables>;
export const MarkAgendaItemDocument = {"__meta__":{"hash":"sha256:e374899e7ac2dabf2e9e18f296bd7adf807a3dae785e38d3a2e30ba4aa6da70a"}} as unknown as DocumentNode<MarkAgendaItemMutation, MarkAgendaItemMutationVariables>;
export const RemoveAgendaItemDocument = {"__meta__":{"hash":"sha256:15a96f2656e68f080cd8bded98f60be76c4ec1c94b13c6f4dab0978a4e71f56b"}} as unknown as DocumentNode<RemoveAgendaItemMutation, RemoveAgendaItemMutationVariables>;
export const CarryOverAgendaItemsDocument = {"__meta__":{"hash":"sha256:4e35b6a9a59d0dcbe9a9928f95073ceee6af4e97f372fca56c5287c2f5860578"}} as unknown as DocumentNode<CarryOverAgendaItemsMutation, CarryOverAgendaItemsMutationVariables>;
export const RecordInsightDocument = {"__meta__":{"hash":"sha256:23d9507baeca12aa235bd5cde77062c26159cff64456e77427b58147e7d72da0"}} as unknown as DocumentNode<RecordInsightMutation, RecordInsightMutationVariables>;
export const AddPrivateNoteDocument = {"__meta__":{"hash":"sha256:e0123f04533a8a30960623557794d2a88f09b094feedd718ef0d58aa3f65278b"}} as unknown as DocumentNode<AddPrivateNoteMutation, AddPrivateNoteMutationVariables>;
export const EditPrivateNoteDocument = {"__meta__":{"hash":"sha256:3ac4d474dcb9c1f41948356f319d35c4761d1de376d9ddba3436d4c0fdc74995"}} as unknown as DocumentNode<EditPrivateNoteMutation, EditPrivateNoteMutationVariables>;
export const RemovePrivateNoteDocument = {"__meta__":{"hash":"sha256:e9b9f635032d0d2fb09956ab115e161d88653fdb051facdb8e10ea0b4f73bb6f"}} as unknown as DocumentNode<RemovePrivateNoteMutation, RemovePrivateNoteMutationVariables>;
export const AddSharedNoteDocument = {"__meta__":{"hash":"sha256:e813f565ffbfb421b9a830eeb7ddccdc27317ae1aeb23fb1eca0105e3cd6e35f"}} as unknown as DocumentNode<AddSharedNoteMutation, AddSharedNoteMutationVariables>;
export const EditSharedNoteDocument = {"__meta__":{"hash":"sha256:ca838c8e2614fffd705986690c301bb9f80a66d7c1890375f5847da53357121c"}} as unknown as DocumentNode<EditSharedNoteMutation, EditSharedNoteMutationVariables>;
export const RemoveSharedNoteDocument = {"__meta__":{"hash":"sha256:964b98b7e0a6039f60092c8283a560bbc30934c5bc0a4f1f24bf3dd831c7c41a"}} as unknown as DocumentNode<RemoveSharedNoteMutation, RemoveSharedNoteMutationVariables>;
export const StoriesOfRelationshipDocument = {"__meta__":{"hash":"sha256:ea0a3d2b09e43c7351161311553b93da4c003f1da13707c62cc278a788f95dba"}} as unknown as DocumentNode<StoriesOfRelationshipQuery, StoriesOfRelationshipQueryVariables>;
export const ProfileStoriesOfDocument = {"__meta__":{"hash":"sha256:50abd2cf305ccf147fcee630c899c5b5ae7bee1a0453c0c7e001f33ccc1e571e"}} as unknown as DocumentNode<ProfileStoriesOfQuery, ProfileStoriesOfQueryVariables>;
export const WriteStoryDocument = {"__meta__":{"hash":"sha256:6aac6c2f17e858b2c9eae7d7bfe910ac53395b759f7b6a482d794d496e4b4ea3"}} as unknown as DocumentNode<WriteStoryMutation, WriteStoryMutationVariables>;
export const EditStoryDocument = {"__meta__":{"hash":"sha256:725e633be06fc6e26282da2680ad584c3f5da53b09d42fdb2a5b4aa3925d8c84"}} as unknown as DocumentNode<EditStoryMutation, EditStoryMutationVariables>;
export const ShareStoryDocument = {"__meta__":{"hash":"sha256:c570e3ce337b55ca1c8051c0d8b3f72e6fae6f101056d023012fe333280e1a70"}} as unknown as DocumentNode<ShareStoryMutation, ShareStoryMutationVariables>;
export const DeleteStoryDocument = {"__meta__":{"hash":"sha256:6723cc3baf58a119dba99d2e3971b85893344ef64e31ecbf2a8ede01a5c6dceb"}} as unknown as DocumentNode<DeleteStoryMutation, DeleteStoryMutationVariables>;
export const ThankForStoryDocument = {"__meta__":{"hash":"sha256:1d9fe75474a12294de9e997ae24fe1c097dc2e3909572a813102a9f4d49e6e6f"}} as unknown as DocumentNode<ThankForStoryMutation, ThankForStoryMutationVariables>;
export const WriteProfileStoryDocument = {"__meta__":{"hash":"sha256:46763943f13c9f313bb8e99c5ebb3a974092e0f82a338323fcabfd0d48a2432e"}} as unknown as DocumentNode<WriteProfileStoryMutation, WriteProfileStoryMutationVariables>;
export const EditProfileStoryDocument = {"__meta__":{"hash":"sha256:854ecde7f95fbc17db605bd408a3931d07a16f4d6fa6371525c9aa38a664d211"}} as unknown as DocumentNode<EditProfileStoryMutation, EditProfileStoryMutationVariables>;
export const ShareProfileStoryDocument = {"__meta__":{"hash":"sha256:5af4fc573ef14cdbd6ec88d55ed9109013b1f1a4bf92f817265d0df2aed342c6"}} as unknown as DocumentNode<ShareProfileStoryMutation, ShareProfileStoryMutationVariables>;
export const DeleteProfileStoryDocument = {"__meta__":{"hash":"sha256:acf821ac22971cba213559820079e4e08b312cdd8ffd445539ef4eae8ef9a725"}} as unknown as DocumentNode<DeleteProfileStoryMutation, DeleteProfileStoryMutationVariables>;
export const NewsDocument = {"__meta__":{"hash":"sha256:5798266ff30b8bf68e98f6e8088f3984a29f47ee78d123da873c002391ba59c1"}} as unknown as DocumentNode<NewsQuery, NewsQueryVariables>;
export const NewsChangesDocument = {"__meta__":{"hash":"sha256:a289bd56746c2dbd9024bd2a983e3ac29c331e0b37d1ef603d0f547c8f970286"}} as unknown as DocumentNode<NewsChangesSubscription, NewsChangesSubscriptionVariables>;
export const MarkNotificationsReadDocument = {"__meta__":{"hash":"sha256:f7f1418a2969fe26fed9150430272408a6ecb8adab8b57e6381c76bbefa506f0"}} as unknown as DocumentNode<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const PeopleChoicesDocument = {"__meta__":{"hash":"sha256:555bd2f93536d0c6294ba10da675e16b06a7e3501809bd41be6558a852b8bbe3"}} as unknown as DocumentNode<PeopleChoicesQuery, PeopleChoicesQueryVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:230b5588f5c17e6b78f72cc416f3efaa5c77ba847005805eff87c8577c549b2f"}} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;