export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date without time or zone, ISO 8601, for example `2026-11-23`. */
  Date: { input: string; output: string; }
  /** An instant in UTC, RFC 3339 with milliseconds, for example `2026-11-23T09:30:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** Data as JSON, where its shape is said by the field. */
  JSON: { input: unknown; output: unknown; }
};

/** How to accept an invitation. */
export type AcceptInvitationInput = {
  /** A password for the new account, at least 12 characters; leave out when signed in as the invited address. */
  readonly password?: InputMaybe<Scalars['String']['input']>;
  /** The token of the link. */
  readonly token: Scalars['String']['input'];
};

/** Result of accepting an invitation. */
export type AcceptInvitationPayload = {
  readonly __typename?: 'AcceptInvitationPayload';
  /** The address to sign in with; null where nothing was done. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** Why nothing was done; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
  /** The organization joined; send it in `rapport-organization` from now on. Null where nothing was done. */
  readonly organizationId: Maybe<Scalars['ID']['output']>;
};

/** The signed-in account: one human, possibly a person in several organizations. */
export type Account = {
  readonly __typename?: 'Account';
  /** The address used to sign in. */
  readonly email: Scalars['String']['output'];
  /** The account's id at sign-in. */
  readonly id: Scalars['ID']['output'];
  /** The name given at sign-up. */
  readonly name: Scalars['String']['output'];
  /** Whether a second factor is asked for at sign-in. */
  readonly twoFactorEnabled: Scalars['Boolean']['output'];
};

/** That the receiver has taken it in. */
export type AcknowledgeFeedbackInput = {
  /** Which feedback. */
  readonly feedbackId: Scalars['ID']['input'];
  /** Whether they say thank you. */
  readonly thanks: Scalars['Boolean']['input'];
};

/** A point for the agenda. */
export type AddAgendaItemInput = {
  /** Makes a repetition within 24 hours do nothing twice. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Of which session. */
  readonly sessionId: Scalars['ID']['input'];
  /** What it is about, 1–500 characters. */
  readonly text: Scalars['String']['input'];
};

/** A note for oneself. */
export type AddPrivateNoteInput = {
  /** Makes a repetition within 24 hours do nothing twice. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In which relationship; left out where a session says it. */
  readonly relationshipId?: InputMaybe<Scalars['ID']['input']>;
  /** About which session; left out where it stands by itself. */
  readonly sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** The note, at most 50,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** A note for both. */
export type AddSharedNoteInput = {
  /** Makes a repetition within 24 hours do nothing twice. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In which relationship; left out where a session says it. */
  readonly relationshipId?: InputMaybe<Scalars['ID']['input']>;
  /** About which session; left out where it stands by itself. */
  readonly sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** The note, at most 50,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** Another target or another day for a goal. */
export type AdjustGoalInput = {
  /** Which. */
  readonly goalId: Scalars['ID']['input'];
  /** Why, at most 1,000 characters; kept with the history. */
  readonly reason: Scalars['String']['input'];
  /** The revision that was seen; where it has changed meanwhile, nothing is done. */
  readonly revision: Scalars['Int']['input'];
  /** The target from now on; only with a measure. */
  readonly target?: InputMaybe<Scalars['Float']['input']>;
  /** The day from now on. */
  readonly targetOn?: InputMaybe<Scalars['Date']['input']>;
};

/** One point of a session's agenda; for the two people only. */
export type AgendaItem = Node & {
  readonly __typename?: 'AgendaItem';
  /** Who put it on the agenda. */
  readonly addedBy: Person;
  /** The session it was carried over from, where it was. */
  readonly carriedFrom: Maybe<Session>;
  /** The session it was carried over to, where it was. */
  readonly carriedTo: Maybe<Session>;
  /** Who wrote the words as they stand. */
  readonly changedBy: Person;
  /** When it was put on the agenda. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was ticked off; null while it is open. */
  readonly doneAt: Maybe<Scalars['DateTime']['output']>;
  /** The TypeID. */
  readonly id: Scalars['ID']['output'];
  /** Counts the edits of the words; an edit names the one it saw. */
  readonly revision: Scalars['Int']['output'];
  /** What it is about; null once it is erased. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** What governs one relationship. */
export type Agreement = Node & {
  readonly __typename?: 'Agreement';
  /** The coach or mentor. */
  readonly guide: Person;
  readonly id: Scalars['ID']['output'];
  /** The version in force. */
  readonly inForce: Maybe<AgreementVersion>;
  /** Coaching or mentoring. */
  readonly kind: RelationshipKind;
  /** The client or mentee. */
  readonly learner: Person;
  /** The draft or proposed version. */
  readonly open: Maybe<AgreementVersion>;
  /** The program. */
  readonly program: Program;
  /** The relationship; null for its sponsor, who sees the agreement only. */
  readonly relationship: Maybe<Relationship>;
  /** How many sessions took place; for the two people, and for a sponsor whom the agreement in force tells by itself. Null for everybody else. */
  readonly sessionsHeld: Maybe<Scalars['Int']['output']>;
  /** Who signs as sponsor; null without one. */
  readonly sponsor: Maybe<Person>;
  /** What the sponsor may learn, by the version in force; null for program managers and without a sponsor. */
  readonly sponsorInformation: Maybe<ReadonlyArray<SponsorInformation>>;
  /** All versions the viewer may see, latest first. */
  readonly versions: ReadonlyArray<AgreementVersion>;
  /** Whether the viewer may begin a new version now. */
  readonly viewerCanDraft: Scalars['Boolean']['output'];
  /** The viewer's part; null for none. */
  readonly viewerSignatory: Maybe<Signatory>;
};

/** One page of agreements. */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  /** The agreements with their cursors. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many match the filter in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The words of a version, for those who sign it. */
export type AgreementContent = {
  readonly __typename?: 'AgreementContent';
  /** The canonical form (RFC 8785) whose SHA-256 is the version's hash; null while a draft. */
  readonly canonical: Maybe<Scalars['String']['output']>;
  /** Clauses in reading order. */
  readonly clauses: ReadonlyArray<Clause>;
  /** What stands between a draft and its proposal; empty for everything else. */
  readonly obstacles: ReadonlyArray<ClauseObstacle>;
  /** The guide's profile as it was when proposed: qualifications, methods, limits; null while a draft. */
  readonly profile: Maybe<Scalars['JSON']['output']>;
};

/** One agreement of a page. */
export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  /** Opaque cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The agreement. */
  readonly node: Agreement;
};

/** Which agreements to list; conditions are joined with and. */
export type AgreementFilter = {
  /** Only those that wait for the viewer: to work out, to confirm the purpose, to sign, to look at again. */
  readonly awaitingMe?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only this program. */
  readonly programId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those to be looked at again, the day having passed. */
  readonly reviewOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those the viewer signs as sponsor. */
  readonly sponsoredByMe?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that stand here. */
  readonly standing?: InputMaybe<AgreementStanding>;
};

/** How the agreements of a program stand. */
export type AgreementOverview = {
  readonly __typename?: 'AgreementOverview';
  /** Pairs with a draft and none in force. */
  readonly drafting: Scalars['Int']['output'];
  /** Pairs with an agreement in force. */
  readonly inForce: Scalars['Int']['output'];
  /** Pairs that work out their agreement and have not begun one. */
  readonly notStarted: Scalars['Int']['output'];
  /** Of those, how many should have looked at it again. */
  readonly reviewOverdue: Scalars['Int']['output'];
  /** Pairs whose first agreement waits for signatures. */
  readonly waitingForSignatures: Scalars['Int']['output'];
};

/** Result of a change to an agreement. */
export type AgreementPayload = {
  readonly __typename?: 'AgreementPayload';
  /** The agreement afterwards; null where nothing was done. */
  readonly agreement: Maybe<Agreement>;
  /** Why nothing was done; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A program's template put before all its pairs that have no agreement yet. */
export type AgreementRollout = Node & {
  readonly __typename?: 'AgreementRollout';
  /** How many have their draft. */
  readonly done: Scalars['Int']['output'];
  /** When it ended. */
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The program. */
  readonly program: Program;
  /** When. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Who started it. */
  readonly startedBy: Person;
  /** Where it stands. */
  readonly state: RolloutState;
  /** How many pairs it is for. */
  readonly total: Scalars['Int']['output'];
};

/** Result of starting a rollout. */
export type AgreementRolloutPayload = {
  readonly __typename?: 'AgreementRolloutPayload';
  /** The rollout; null where nothing was done. */
  readonly agreementRollout: Maybe<AgreementRollout>;
  /** Why nothing was done; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** How far a pair has come with its agreement. */
export type AgreementStanding =
  /** A first agreement is being worked out. */
  | 'DRAFTING'
  /** An agreement is in force, whether or not a change of it is being worked out. */
  | 'IN_FORCE'
  /** The first agreement waits for signatures. */
  | 'WAITING_FOR_SIGNATURES';

/** What an organization or program lets agreements start from. */
export type AgreementTemplate = {
  readonly __typename?: 'AgreementTemplate';
  /** Clauses in reading order. */
  readonly clauses: ReadonlyArray<TemplateClause>;
  /** Of which kind. */
  readonly kind: RelationshipKind;
  /** The program it belongs to; null for the organization's own. */
  readonly program: Maybe<Program>;
  /** Counts the changes; 0 for what the product brings. */
  readonly revision: Scalars['Int']['output'];
  /** Whether a sponsor signs too. */
  readonly threeWay: Scalars['Boolean']['output'];
  /** When; null for what the product brings. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who changed it last; null for what the product brings. */
  readonly updatedBy: Maybe<Person>;
};

/** Result of a change to a template. */
export type AgreementTemplatePayload = {
  readonly __typename?: 'AgreementTemplatePayload';
  /** The template afterwards; null where nothing was done. */
  readonly agreementTemplate: Maybe<AgreementTemplate>;
  /** Why nothing was done; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The result of checking a version against its signatures, done now by the server. */
export type AgreementVerification = {
  readonly __typename?: 'AgreementVerification';
  /** When it was checked. */
  readonly checkedAt: Scalars['DateTime']['output'];
  /** Whether the stored canonical form has the stored hash. */
  readonly documentIntact: Scalars['Boolean']['output'];
  /** Signatures that are not, and those that a version in force should have and lacks. */
  readonly invalidSignatures: ReadonlyArray<Signatory>;
  /** Signatures that are of this hash, by the right people. */
  readonly validSignatures: ReadonlyArray<Signatory>;
};

/** One version of an agreement: fixed once proposed. */
export type AgreementVersion = Node & {
  readonly __typename?: 'AgreementVersion';
  /** The agreement. */
  readonly agreement: Agreement;
  /** The words; null for program managers and everybody else who does not sign, and for a sponsor while it is a draft. */
  readonly content: Maybe<AgreementContent>;
  /** When it was begun. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who began it. */
  readonly createdBy: Person;
  /** Why it was declined, for those who sign; null where no reason was given. */
  readonly declineReason: Maybe<Scalars['String']['output']>;
  /** When it was declined. */
  readonly declinedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who declined it. */
  readonly declinedBy: Maybe<Person>;
  /** When it was superseded or ended. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** The agreed last day; null for none. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** SHA-256 of the canonical form, hex; null while a draft. */
  readonly hash: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** When the last signature brought it into force. */
  readonly inForceAt: Maybe<Scalars['DateTime']['output']>;
  /** 1 for the first. */
  readonly number: Scalars['Int']['output'];
  /** When it was proposed. */
  readonly proposedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who proposed it. */
  readonly proposedBy: Maybe<Person>;
  /** Whether the two have put the purpose of a draft into words; null for everybody else and once it is proposed. */
  readonly purposeWritten: Maybe<Scalars['Boolean']['output']>;
  /** When it is to be looked at again; null without such a clause. */
  readonly reviewDueOn: Maybe<Scalars['Date']['output']>;
  /** Whether that day has passed. */
  readonly reviewOverdue: Scalars['Boolean']['output'];
  /** Which of the two have looked at it again since it last was due. */
  readonly reviewedBy: ReadonlyArray<Party>;
  /** Signatures so far. */
  readonly signatures: ReadonlyArray<Signature>;
  /** What the viewer reads above the sign button; null where their signature is not asked for. */
  readonly signingStatement: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly state: AgreementVersionState;
  /** Checks the stored document and its signatures; null where there is no content to read or it is a draft. */
  readonly verification: Maybe<AgreementVerification>;
  /** Whether the viewer may change clauses, comment and agree now. */
  readonly viewerCanEdit: Scalars['Boolean']['output'];
  /** Whether the viewer may propose it now; obstacles say why not. */
  readonly viewerCanPropose: Scalars['Boolean']['output'];
  /** Whether the viewer's signature is asked for now. */
  readonly viewerCanSign: Scalars['Boolean']['output'];
  /** Who still has to sign; empty unless proposed. */
  readonly waitingFor: ReadonlyArray<Signatory>;
};


/** One version of an agreement: fixed once proposed. */
export type AgreementVersionSigningStatementArgs = {
  language?: Language;
};

/** Which version. */
export type AgreementVersionInput = {
  /** Which. */
  readonly agreementVersionId: Scalars['ID']['input'];
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
  readonly agree: Scalars['Boolean']['input'];
  /** Which. */
  readonly commitmentId: Scalars['ID']['input'];
  /** The date that is answered, so that a yes is never to another one. */
  readonly dueOn: Scalars['Date']['input'];
  /** A word with it, at most 1,000 characters. */
  readonly word?: InputMaybe<Scalars['String']['input']>;
};

/** What is agreed about answering, as it stands at this moment. */
export type AnswerTime = {
  readonly __typename?: 'AnswerTime';
  /** When an answer to what is written now is due. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** Whether this moment lies in the quiet hours. */
  readonly isQuiet: Scalars['Boolean']['output'];
  /** When the quiet hours or days off end; null where an answer can be expected now. */
  readonly nextAllowedAt: Maybe<Scalars['DateTime']['output']>;
  /** Within how many hours of working time an answer is due. */
  readonly withinHours: Scalars['Int']['output'];
};

/** Which import to apply. */
export type ApplyImportInput = {
  /** Which; must have been checked. */
  readonly importId: Scalars['ID']['input'];
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

/**
 * A person's sessions as a calendar that their calendar program reads by itself, under a secret address. It says when and with whom, never
 * what about. For that person only.
 */
export type CalendarFeed = {
  readonly __typename?: 'CalendarFeed';
  /** When its address was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The TypeID, `cal_…`. */
  readonly id: Scalars['ID']['output'];
  /** When a calendar program last read it; null for never. Reads within a few minutes count as one. */
  readonly lastUsedAt: Maybe<Scalars['DateTime']['output']>;
};

/** Which import to stop. */
export type CancelImportInput = {
  /** Which. */
  readonly importId: Scalars['ID']['input'];
};

/** Which proposal to take back. */
export type CancelProposalInput = {
  /** Which. */
  readonly relationshipId: Scalars['ID']['input'];
};

/** Which session to cancel. */
export type CancelSessionInput = {
  /** The revision that was seen: where somebody has changed the session since, nothing is done. */
  readonly revision: Scalars['Int']['input'];
  /** Which sessions of its series are cancelled; with more than this one, the series is over. */
  readonly scope?: SeriesScope;
  /** Which. */
  readonly sessionId: Scalars['ID']['input'];
};

/** Points for the next session. */
export type CarryOverAgendaItemsInput = {
  /** Which; all of one session. */
  readonly agendaItemIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** A session as it shall be from now on. */
export type ChangeSessionInput = {
  /** How the two meet. */
  readonly channel: SessionChannel;
  /** On which day, where `timeZone` is. */
  readonly date: Scalars['Date']['input'];
  /** How long, 5–480 minutes. */
  readonly minutes: Scalars['Int']['input'];
  /** The revision that was seen: where somebody has changed the session since, nothing is done. */
  readonly revision: Scalars['Int']['input'];
  /** By what rule the series goes on; needed for more than this one session. */
  readonly rule?: InputMaybe<Scalars['String']['input']>;
  /** Which sessions of its series it is done with. */
  readonly scope?: SeriesScope;
  /** Which. */
  readonly sessionId: Scalars['ID']['input'];
  /** At what time on the wall there, 24 hours, `10:00`. */
  readonly time: Scalars['String']['input'];
  /** IANA time zone that day and time are in. */
  readonly timeZone: Scalars['String']['input'];
  /** What it is called and where it is; null leaves that as it is. */
  readonly words?: InputMaybe<SessionWordsInput>;
};

/** What one sees in the person whom an exercise is about. */
export type ChooseInExerciseInput = {
  /** Growing edges of the list; three, together with those in own words. */
  readonly edges: ReadonlyArray<Scalars['String']['input']>;
  /** Which exercise. */
  readonly exerciseId: Scalars['ID']['input'];
  /** Growing edges in own words, at most 80 characters each. */
  readonly ownEdges: ReadonlyArray<Scalars['String']['input']>;
  /** Five or six strengths of the list. */
  readonly strengths: ReadonlyArray<Scalars['String']['input']>;
};

/** One clause of a version. */
export type Clause = {
  readonly __typename?: 'Clause';
  /** Who changed it last in a draft; null while it is as the template has it. */
  readonly changedBy: Maybe<Person>;
  /** Remarks, earliest first. */
  readonly comments: ReadonlyArray<ClauseComment>;
  /** Its data: the clause's schema in the documentation; null where a draft has no such clause. */
  readonly data: Maybe<Scalars['JSON']['output']>;
  /** What the software does because of it. */
  readonly effects: ReadonlyArray<Scalars['String']['output']>;
  /** What it is about. */
  readonly kind: ClauseKind;
  /** Who agrees with it as it stands. */
  readonly marks: ReadonlyArray<ClauseMark>;
  /** Counts the changes of this clause in a draft; 0 while it is as the template has it. */
  readonly revision: Scalars['Int']['output'];
  /** In plain words. */
  readonly sentences: ReadonlyArray<Scalars['String']['output']>;
};


/** One clause of a version. */
export type ClauseEffectsArgs = {
  language?: Language;
};


/** One clause of a version. */
export type ClauseSentencesArgs = {
  language?: Language;
};

/** A remark about a clause. */
export type ClauseComment = Node & {
  readonly __typename?: 'ClauseComment';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who wrote it. */
  readonly author: Person;
  readonly id: Scalars['ID']['output'];
  /** When it was settled; null while open. */
  readonly resolvedAt: Maybe<Scalars['DateTime']['output']>;
  /** What they wrote. */
  readonly text: Scalars['String']['output'];
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

/** That a party agrees with a clause of a draft. */
export type ClauseMark = {
  readonly __typename?: 'ClauseMark';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who. */
  readonly person: Person;
};

/** Something that a draft still lacks, or may not say, before it can be proposed. */
export type ClauseObstacle = {
  readonly __typename?: 'ClauseObstacle';
  /** Which clause. */
  readonly kind: ClauseKind;
  /** What, and why it matters. */
  readonly why: Scalars['String']['output'];
};


/** Something that a draft still lacks, or may not say, before it can be proposed. */
export type ClauseObstacleWhyArgs = {
  language?: Language;
};

/** The end of a goal. */
export type CloseGoalInput = {
  /** Which. */
  readonly goalId: Scalars['ID']['input'];
  /** How it ended. */
  readonly outcome: GoalOutcome;
  /** A word about it, at most 1,000 characters. */
  readonly word?: InputMaybe<Scalars['String']['input']>;
};

/** How a relationship comes to its end, and what happens to its data. */
export type Closing = {
  readonly __typename?: 'Closing';
  /** When it closed. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** The day it closes by itself; sooner where both have handed over their words. */
  readonly closesOn: Scalars['Date']['output'];
  /** Since when. */
  readonly heldAt: Maybe<Scalars['DateTime']['output']>;
  /** Who keeps what the two wrote beyond the agreed day; null where nobody does. */
  readonly heldBy: Maybe<Person>;
  /** In what way. */
  readonly kind: ClosingKind;
  /** When it was started. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Who started it; for the two people, null for everybody else. */
  readonly startedBy: Maybe<Person>;
  /** Who has not handed over words yet; for the two people, and null for everybody else. */
  readonly waitingFor: Maybe<ReadonlyArray<Party>>;
  /** Both parties' words as far as the viewer may read them; null for everybody else. */
  readonly words: Maybe<ReadonlyArray<ClosingWords>>;
};

/** In what way a relationship is brought to its end. */
export type ClosingKind =
  /** The learner goes on with somebody else. */
  | 'CHANGE_OF_PARTNER'
  /** A good ending. */
  | 'GOOD_ENDING';

/** One party's words at the end. */
export type ClosingWords = {
  readonly __typename?: 'ClosingWords';
  /** What was learned. */
  readonly learned: Scalars['String']['output'];
  /** Whose. */
  readonly person: Person;
  /** What was reached. */
  readonly reached: Scalars['String']['output'];
  /** When they were handed to the partner; null while only their author reads them. */
  readonly sharedAt: Maybe<Scalars['DateTime']['output']>;
  /** Thanks. */
  readonly thanks: Scalars['String']['output'];
};

/** A remark about a clause. */
export type CommentOnClauseInput = {
  /** The draft or proposed version. */
  readonly agreementVersionId: Scalars['ID']['input'];
  /** Repeating the call with the same key within 24 hours returns the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which clause. */
  readonly kind: ClauseKind;
  /** At most 2,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** A promise by one of the two; for the two only. */
export type Commitment = Node & {
  readonly __typename?: 'Commitment';
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** It is to be done by the end of this day, where the owner is. */
  readonly dueOn: Scalars['Date']['output'];
  /** Every step so far, earliest first. */
  readonly events: ReadonlyArray<CommitmentEvent>;
  /** The goal it serves; null for none. */
  readonly goal: Maybe<Goal>;
  readonly id: Scalars['ID']['output'];
  /** The day it was done; null while it is not. */
  readonly keptOn: Maybe<Scalars['Date']['output']>;
  /** Another date that is asked for and not yet answered; null for none. */
  readonly move: Maybe<CommitmentMove>;
  /** What it came from; null for nothing, or where the viewer may not see that. */
  readonly origin: Maybe<CommitmentOrigin>;
  /** Who promised. */
  readonly owner: Person;
  /** The commitment whose date was moved to this one's; null where this is the first. */
  readonly previous: Maybe<Commitment>;
  /** The relationship it belongs to. */
  readonly relationship: Relationship;
  /** What the other says to its being kept; null for nothing yet. */
  readonly review: Maybe<CommitmentReview>;
  /** How it stands. */
  readonly state: CommitmentState;
  /** What was promised; null where it was erased. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** Whether the viewer is asked about it and may answer. */
  readonly viewerCanAnswer: Scalars['Boolean']['output'];
  /** Whether the viewer is asked for a yes to another date. */
  readonly viewerCanAnswerMove: Scalars['Boolean']['output'];
  /** Whether the viewer may say that it is done. */
  readonly viewerCanKeep: Scalars['Boolean']['output'];
  /** Whether the viewer may ask for another date, which has to be settled before the day it is due. */
  readonly viewerCanMove: Scalars['Boolean']['output'];
  /** Whether the viewer may confirm or question that it was kept. */
  readonly viewerCanReview: Scalars['Boolean']['output'];
  /** Whether the viewer may take back that it is done. */
  readonly viewerCanUndoKept: Scalars['Boolean']['output'];
  /** Whether the viewer may take it back. */
  readonly viewerCanWithdraw: Scalars['Boolean']['output'];
  /** Whether the viewer's own asking settles another date, by the agreement in force. */
  readonly viewerMovesAlone: Scalars['Boolean']['output'];
};

/** One page of commitments. */
export type CommitmentConnection = {
  readonly __typename?: 'CommitmentConnection';
  /** The commitments with their cursors. */
  readonly edges: ReadonlyArray<CommitmentEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
};

/** One commitment of a page. */
export type CommitmentEdge = {
  readonly __typename?: 'CommitmentEdge';
  /** Opaque cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The commitment. */
  readonly node: Commitment;
};

/** One step in the life of a commitment. */
export type CommitmentEvent = {
  readonly __typename?: 'CommitmentEvent';
  /** Who did it; null where the software found it. */
  readonly actor: Maybe<Person>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What happened. */
  readonly kind: CommitmentEventKind;
  /** The other date it speaks of. */
  readonly moveTo: Maybe<Scalars['Date']['output']>;
  /** The word said with it; null where none was, or it was erased. */
  readonly word: Maybe<Scalars['String']['output']>;
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
  readonly current?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of this side. */
  readonly owner?: InputMaybe<Party>;
  /** Only those that stand so. */
  readonly states?: InputMaybe<ReadonlyArray<CommitmentState>>;
};

/** Which commitment. */
export type CommitmentInput = {
  /** Which. */
  readonly commitmentId: Scalars['ID']['input'];
};

/** Another date that one of the two asks for. */
export type CommitmentMove = {
  readonly __typename?: 'CommitmentMove';
  /** Who asks. */
  readonly askedBy: Person;
  /** The date. */
  readonly dueOn: Scalars['Date']['output'];
};

/** In which order to list commitments; ties are broken by id. */
export type CommitmentOrder =
  /** Earliest date first. */
  | 'DUE_ON_ASC'
  /** Latest date first. */
  | 'DUE_ON_DESC';

/** What a commitment came from. */
export type CommitmentOrigin = {
  readonly __typename?: 'CommitmentOrigin';
  /** Its TypeID. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: CommitmentOriginKind;
};

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

/** Result of a change to a commitment. */
export type CommitmentPayload = {
  readonly __typename?: 'CommitmentPayload';
  /** The commitment afterwards, with another date the one that goes on; null where nothing was done. */
  readonly commitment: Maybe<Commitment>;
  /** Why nothing was done; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
};

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
  readonly commitmentId: Scalars['ID']['input'];
  /** The word, at most 1,000 characters. */
  readonly word: Scalars['String']['input'];
};

/** Which agreement was looked at again. */
export type ConfirmReviewInput = {
  /** Which. */
  readonly agreementId: Scalars['ID']['input'];
};

/** A key under which one author's words are sealed. */
export type ContentKey = {
  readonly __typename?: 'ContentKey';
  /** Whose words. */
  readonly author: Person;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was destroyed; null while it opens. */
  readonly destroyedAt: Maybe<Scalars['DateTime']['output']>;
  /** Which version. */
  readonly version: Scalars['Int']['output'];
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

/** A calendar feed that was made. */
export type CreateCalendarFeedPayload = {
  readonly __typename?: 'CreateCalendarFeedPayload';
  /** Its address, this once: it is not kept and cannot be shown again. */
  readonly address: Maybe<Scalars['String']['output']>;
  /** The feed; null where none was made. */
  readonly calendarFeed: Maybe<CalendarFeed>;
  /** Why none was made. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Work information of a new person. */
export type CreatePersonInput = {
  /** Department. */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /** The id in the staff system, not used by anybody else in the organization. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** First day. */
  readonly hireDate?: InputMaybe<Scalars['Date']['input']>;
  /** Repeating the call with the same key within 24 hours returns the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Job title. */
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Line manager. */
  readonly managerId?: InputMaybe<Scalars['ID']['input']>;
  /** Full name. */
  readonly name: Scalars['String']['input'];
  /** IANA time zone; the organization's where left out. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
  /** Work e-mail address, not used by anybody else in the organization. */
  readonly workEmail?: InputMaybe<Scalars['String']['input']>;
};

/** A new program. */
export type CreateProgramInput = {
  /** How many relationships it may hold at once; no limit where left out. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** What it is for; empty where left out. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Last day. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Repeating the call with the same key within 24 hours returns the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which kind of relationship it holds; fixed from then on. */
  readonly kind: RelationshipKind;
  /** Its name, unique in the organization. */
  readonly name: Scalars['String']['input'];
  /** Who signs every agreement as its sponsor and learns what it says; nobody where left out. */
  readonly sponsorId?: InputMaybe<Scalars['ID']['input']>;
  /** First day. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
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
  readonly agreementVersionId: Scalars['ID']['input'];
  /** Why, if you like; at most 2,000 characters, read by those who sign. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A kind no. */
export type DeclineFeedbackInput = {
  /** Which request. */
  readonly feedbackId: Scalars['ID']['input'];
  /** A word to the partner, at most 4,000 characters; may be empty. */
  readonly note: Scalars['String']['input'];
};

/** One demo role to look around as. */
export type DemoRole = {
  readonly __typename?: 'DemoRole';
  /** The value for `POST /demo/sign-in`. */
  readonly as: Scalars['String']['output'];
  /** Their job title. */
  readonly jobTitle: Scalars['String']['output'];
  /** The person one will be. */
  readonly name: Scalars['String']['output'];
};

/** A department that at least one person belongs to. */
export type Department = {
  readonly __typename?: 'Department';
  /** Its name as in the staff list. */
  readonly name: Scalars['String']['output'];
  /** Active people in it. */
  readonly people: Scalars['Int']['output'];
};

/** For which relationship to begin a version. */
export type DraftAgreementInput = {
  /** Which. */
  readonly relationshipId: Scalars['ID']['input'];
};

/** The beginning of feedback that nobody asked for. */
export type DraftFeedbackInput = {
  /** Makes repeating the request safe for 24 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In which relationship; it is for the partner. */
  readonly relationshipId: Scalars['ID']['input'];
  /** The first words. */
  readonly words: FeedbackWordsInput;
};

/** Other words for a point of an agenda. */
export type EditAgendaItemInput = {
  /** Which. */
  readonly agendaItemId: Scalars['ID']['input'];
  /** The revision the words were changed from. */
  readonly revision: Scalars['Int']['input'];
  /** What it is about, 1–500 characters. */
  readonly text: Scalars['String']['input'];
};

/** A change of one clause. */
export type EditClauseInput = {
  /** The draft. */
  readonly agreementVersionId: Scalars['ID']['input'];
  /** Its data by the clause's schema; null takes the clause out. */
  readonly data?: InputMaybe<Scalars['JSON']['input']>;
  /** Which clause. */
  readonly kind: ClauseKind;
  /** The revision that was seen: where somebody else changed it since, nothing is done. */
  readonly revision: Scalars['Int']['input'];
};

/** A goal put into other words. Target and day are adjusted, with a reason, by another operation. */
export type EditGoalInput = {
  /** Where the measure stood at the beginning. */
  readonly baseline?: InputMaybe<Scalars['Float']['input']>;
  /** Which. */
  readonly goalId: Scalars['ID']['input'];
  /** What is measured, at most 200 characters. */
  readonly measure?: InputMaybe<Scalars['String']['input']>;
  /** The revision that was seen; where it has changed meanwhile, nothing is done. */
  readonly revision: Scalars['Int']['input'];
  /** What is to be reached, at most 1,000 characters. */
  readonly text: Scalars['String']['input'];
  /** In which unit, at most 40 characters. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** New words for a message. */
export type EditMessageInput = {
  /** Which: an own one, sent less than 15 minutes ago. */
  readonly messageId: Scalars['ID']['input'];
  /** What it says from now on, at most 10,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** A milestone, whole. */
export type EditMilestoneInput = {
  /** The goal it belongs to, of the same relationship; null for none. */
  readonly goalId?: InputMaybe<Scalars['ID']['input']>;
  /** The day it happened; today or earlier. */
  readonly happenedOn: Scalars['Date']['input'];
  /** Which; one's own. */
  readonly milestoneId: Scalars['ID']['input'];
  /** How large it is. */
  readonly size: MilestoneSize;
  /** More of it, at most 2,000 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** In a few words, at most 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** A note for oneself as it shall be. */
export type EditPrivateNoteInput = {
  /** Which. */
  readonly privateNoteId: Scalars['ID']['input'];
  /** The revision it was changed from. */
  readonly revision: Scalars['Int']['input'];
  /** The note, at most 50,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** The words of a story on one's profile, whole. */
export type EditProfileStoryInput = {
  /** What was learned, at most 5,000 characters. */
  readonly lesson: Scalars['String']['input'];
  /** What went wrong, at most 5,000 characters. */
  readonly mistake: Scalars['String']['input'];
  /** Which story. */
  readonly profileStoryId: Scalars['ID']['input'];
  /** What the situation was, at most 5,000 characters. */
  readonly situation: Scalars['String']['input'];
  /** What it is called, at most 120 characters. */
  readonly title: Scalars['String']['input'];
};

/** New words for a reflection. */
export type EditReflectionInput = {
  /** The question it answers, by its name in the documentation. */
  readonly prompt?: InputMaybe<Scalars['String']['input']>;
  /** Which: an own one. */
  readonly reflectionId: Scalars['ID']['input'];
  /** What it says from now on, at most 20,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** A note for both as it shall be. */
export type EditSharedNoteInput = {
  /** The revision it was changed from. */
  readonly revision: Scalars['Int']['input'];
  /** Which. */
  readonly sharedNoteId: Scalars['ID']['input'];
  /** The note, at most 50,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** The words of a story, whole. */
export type EditStoryInput = {
  /** What was learned, at most 5,000 characters. */
  readonly lesson: Scalars['String']['input'];
  /** What went wrong, at most 5,000 characters. */
  readonly mistake: Scalars['String']['input'];
  /** What the situation was, at most 5,000 characters. */
  readonly situation: Scalars['String']['input'];
  /** Which story. */
  readonly storyId: Scalars['ID']['input'];
  /** What it is called, at most 120 characters. */
  readonly title: Scalars['String']['input'];
};

/** What would happen if the viewer began to end the relationship today. */
export type EndingPreview = {
  readonly __typename?: 'EndingPreview';
  /** The day it would close, by the agreed notice. */
  readonly closesOn: Scalars['Date']['output'];
  /** Whether a closing conversation was agreed. */
  readonly closingConversation: Scalars['Boolean']['output'];
  /** The day what the two wrote would be erased. */
  readonly deletesOn: Scalars['Date']['output'];
};

/**
 * Strengths and blind spots of one of the two: both choose from one list, and read what the other chose once both have chosen. After the
 * Johari window (Joseph Luft and Harrington Ingham, 1955).
 */
export type Exercise = Node & {
  readonly __typename?: 'Exercise';
  /** The TypeID. */
  readonly id: Scalars['ID']['output'];
  /** What the viewer chose; null where they have not, or where it has been erased. */
  readonly ownChoice: Maybe<ExerciseChoice>;
  /** What both chose, sorted into the four panes; null before both have chosen, and where it has been erased. */
  readonly panes: Maybe<ReadonlyArray<PaneContent>>;
  /** Whether the other of the two has chosen; what they chose is told by nothing before both have. */
  readonly partnerChose: Scalars['Boolean']['output'];
  /** Whose exercise it is. */
  readonly relationship: Relationship;
  /** When the second of the two chose; null as long as one has not. */
  readonly revealedAt: Maybe<Scalars['DateTime']['output']>;
  /** When. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Who started it. */
  readonly startedBy: Person;
  /** Whom of the two it is about. */
  readonly subject: Party;
  /** What the two take from it, as far as they have written it down. */
  readonly takeaways: ReadonlyArray<ExerciseTakeaway>;
  /** Whether the viewer may call the exercise off. */
  readonly viewerCanCancel: Scalars['Boolean']['output'];
  /** Whether the viewer may choose, or choose otherwise. */
  readonly viewerCanChoose: Scalars['Boolean']['output'];
  /** Whether the viewer may write down what they take from it. */
  readonly viewerCanTakeAway: Scalars['Boolean']['output'];
  /** Whether the viewer may take their choice back. */
  readonly viewerCanTakeBack: Scalars['Boolean']['output'];
  /** Whether the viewer has chosen. */
  readonly viewerChose: Scalars['Boolean']['output'];
};

/** What one person sees in somebody. */
export type ExerciseChoice = {
  readonly __typename?: 'ExerciseChoice';
  /** Growing edges of the list. */
  readonly edges: ReadonlyArray<Scalars['String']['output']>;
  /** Growing edges in own words. */
  readonly ownEdges: ReadonlyArray<Scalars['String']['output']>;
  /** Five or six strengths, by their names in the documentation. */
  readonly strengths: ReadonlyArray<Scalars['String']['output']>;
};

/** One page of exercises. */
export type ExerciseConnection = {
  readonly __typename?: 'ExerciseConnection';
  /** The exercises with their cursors. */
  readonly edges: ReadonlyArray<ExerciseEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
};

/** One exercise of a page. */
export type ExerciseEdge = {
  readonly __typename?: 'ExerciseEdge';
  /** Opaque cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The exercise. */
  readonly node: Exercise;
};

/** Which exercise. */
export type ExerciseInput = {
  /** Which. */
  readonly exerciseId: Scalars['ID']['input'];
};

/** What a change of an exercise answers. */
export type ExercisePayload = {
  readonly __typename?: 'ExercisePayload';
  /** Why not; empty where it worked. */
  readonly errors: ReadonlyArray<UserError>;
  /** The exercise after it; null where it failed. */
  readonly exercise: Maybe<Exercise>;
};

/** What one of the two takes from an exercise. */
export type ExerciseTakeaway = {
  readonly __typename?: 'ExerciseTakeaway';
  /** Who. */
  readonly person: Person;
  /** In their words; null where they have been erased. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** A piece of feedback from one of the two to the other. */
export type Feedback = Node & {
  readonly __typename?: 'Feedback';
  /** When the receiver said that they have taken it in. */
  readonly acknowledgedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was begun or asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was delivered. */
  readonly deliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was closed, declined or no longer asked for. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who gives it. */
  readonly giver: Person;
  /** The TypeID. */
  readonly id: Scalars['ID']['output'];
  /** When it was offered, the last time. */
  readonly offeredAt: Maybe<Scalars['DateTime']['output']>;
  /** From when on the receiver may put that moment off again; null where they may at once. */
  readonly postponableFrom: Maybe<Scalars['DateTime']['output']>;
  /** When the receiver will be ready, as they said; it is delivered then. */
  readonly readyAt: Maybe<Scalars['DateTime']['output']>;
  /** Whom it is for. */
  readonly receiver: Person;
  /** Between whom. */
  readonly relationship: Relationship;
  /** What the two said about it, earliest first. */
  readonly replies: ReadonlyArray<FeedbackReply>;
  /** What the receiver asked for; null where it was offered unasked, and once it is erased. */
  readonly request: Maybe<FeedbackRequest>;
  /** Where it stands. */
  readonly state: FeedbackState;
  /** When the receiver thanked for it. */
  readonly thankedAt: Maybe<Scalars['DateTime']['output']>;
  /** The line it is offered under; while the giver writes, for them as it stands and for the receiver as it was last offered. Null where there is none, and once it is erased. */
  readonly topic: Maybe<Scalars['String']['output']>;
  /** What the viewer may do with it now. */
  readonly viewerCan: ReadonlyArray<FeedbackStep>;
  /** The words; for the receiver null until delivery, and null where nothing is written or once they are erased. */
  readonly words: Maybe<FeedbackWords>;
};

/** One page of feedback. */
export type FeedbackConnection = {
  readonly __typename?: 'FeedbackConnection';
  /** The feedback with its cursors. */
  readonly edges: ReadonlyArray<FeedbackEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
};

/** One piece of feedback of a page. */
export type FeedbackEdge = {
  readonly __typename?: 'FeedbackEdge';
  /** Opaque cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The feedback. */
  readonly node: Feedback;
};

/** Which feedback. */
export type FeedbackInput = {
  /** Which. */
  readonly feedbackId: Scalars['ID']['input'];
};

/** The feedback as it stands, or why not. */
export type FeedbackPayload = {
  readonly __typename?: 'FeedbackPayload';
  /** What was in the way. */
  readonly errors: ReadonlyArray<UserError>;
  /** The feedback; null where something was in the way. */
  readonly feedback: Maybe<Feedback>;
};

/** What one of the two said about a piece of feedback. */
export type FeedbackReply = {
  readonly __typename?: 'FeedbackReply';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who said it. */
  readonly author: Person;
  /** The TypeID. */
  readonly id: Scalars['ID']['output'];
  /** The words; null once they are erased. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** What somebody asked for. */
export type FeedbackRequest = {
  readonly __typename?: 'FeedbackRequest';
  /** What would help; empty where nothing more was said. */
  readonly question: Scalars['String']['output'];
  /** What it is to be about, in a line. */
  readonly topic: Scalars['String']['output'];
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

/** The words of a piece of feedback. */
export type FeedbackWords = {
  readonly __typename?: 'FeedbackWords';
  /** What was seen and heard. */
  readonly behaviour: Scalars['String']['output'];
  /** What it did to the giver. */
  readonly impact: Scalars['String']['output'];
  /** What the giver wishes, or offers; may be empty. */
  readonly nextStep: Scalars['String']['output'];
  /** Counts the savings; a saving names the one it saw. */
  readonly revision: Scalars['Int']['output'];
  /** When they were last saved. */
  readonly savedAt: Scalars['DateTime']['output'];
  /** When and where it was. */
  readonly situation: Scalars['String']['output'];
  /** What it is about, in a line. */
  readonly topic: Scalars['String']['output'];
};

/** The words as they stand, whole. Each may be empty while it is a draft. */
export type FeedbackWordsInput = {
  /** What was seen and heard, at most 4,000 characters. */
  readonly behaviour: Scalars['String']['input'];
  /** What it did to the giver, at most 4,000 characters. */
  readonly impact: Scalars['String']['input'];
  /** What the giver wishes, or offers, at most 4,000 characters. */
  readonly nextStep: Scalars['String']['input'];
  /** When and where it was, at most 4,000 characters. */
  readonly situation: Scalars['String']['input'];
  /** What it is about, at most 120 characters. */
  readonly topic: Scalars['String']['input'];
};

/** What the two want to reach; for the two only. */
export type Goal = Node & {
  readonly __typename?: 'Goal';
  /** Who last changed its words. */
  readonly author: Person;
  /** When it was closed; null while open. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** What is to be reached; null where it was erased. */
  readonly content: Maybe<GoalContent>;
  /** When it was set. */
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** The relationship it belongs to. */
  readonly relationship: Relationship;
  /** Counts the changes of its words; a change names the one it saw. */
  readonly revision: Scalars['Int']['output'];
  /** How it stands. */
  readonly state: GoalState;
  /** By which day; null where none is set. */
  readonly targetOn: Maybe<Scalars['Date']['output']>;
  /** Every step, by the day it speaks of. */
  readonly updates: ReadonlyArray<GoalUpdate>;
  /** Whether the viewer may open it again. */
  readonly viewerCanReopen: Scalars['Boolean']['output'];
  /** Whether the viewer may change it, note progress, adjust or close it. */
  readonly viewerCanUpdate: Scalars['Boolean']['output'];
};

/** One page of goals. */
export type GoalConnection = {
  readonly __typename?: 'GoalConnection';
  /** The goals with their cursors. */
  readonly edges: ReadonlyArray<GoalEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
};

/** What is to be reached and how that is measured, in the words of the two. */
export type GoalContent = {
  readonly __typename?: 'GoalContent';
  /** Where the measure stood at the beginning. */
  readonly baseline: Maybe<Scalars['Float']['output']>;
  /** What is measured; empty for a goal without a measure. */
  readonly measure: Scalars['String']['output'];
  /** Where it shall stand. */
  readonly target: Maybe<Scalars['Float']['output']>;
  /** What is to be reached. */
  readonly text: Scalars['String']['output'];
  /** In which unit; empty for none. */
  readonly unit: Scalars['String']['output'];
};

/** One goal of a page. */
export type GoalEdge = {
  readonly __typename?: 'GoalEdge';
  /** Opaque cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The goal. */
  readonly node: Goal;
};

/** Which goals to list; conditions are joined with and. */
export type GoalFilter = {
  /** Only those that stand so. */
  readonly states?: InputMaybe<ReadonlyArray<GoalState>>;
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

/** Result of a change to a goal. */
export type GoalPayload = {
  readonly __typename?: 'GoalPayload';
  /** Why nothing was done; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
  /** The goal afterwards; null where nothing was done. */
  readonly goal: Maybe<Goal>;
};

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

/** One step of a goal. */
export type GoalUpdate = {
  readonly __typename?: 'GoalUpdate';
  /** When it was written. */
  readonly at: Scalars['DateTime']['output'];
  /** Who wrote it. */
  readonly author: Person;
  /** What was written; null where it was erased. */
  readonly content: Maybe<GoalUpdateContent>;
  /** The day it speaks of. */
  readonly happenedOn: Scalars['Date']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: GoalUpdateKind;
  /** With a goal that was closed, how it ended. */
  readonly outcome: Maybe<GoalOutcome>;
  /** Whether the viewer may take it back: progress that they wrote themselves, while the goal is open. */
  readonly viewerCanRemove: Scalars['Boolean']['output'];
};

/** What one of the two wrote with a step of a goal. */
export type GoalUpdateContent = {
  readonly __typename?: 'GoalUpdateContent';
  /** A note, a reason or a word; may be empty. */
  readonly note: Scalars['String']['output'];
  /** With an adjustment, the target from then on. */
  readonly target: Maybe<Scalars['Float']['output']>;
  /** With an adjustment, the target until then. */
  readonly targetBefore: Maybe<Scalars['Float']['output']>;
  /** With an adjustment, the day from then on. */
  readonly targetOn: Maybe<Scalars['Date']['output']>;
  /** With an adjustment, the day until then. */
  readonly targetOnBefore: Maybe<Scalars['Date']['output']>;
  /** With progress, how the measure stands. */
  readonly value: Maybe<Scalars['Float']['output']>;
};

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
  readonly available?: InputMaybe<Scalars['Boolean']['input']>;
  /** Offers this kind. */
  readonly kind?: InputMaybe<RelationshipKind>;
  /** Works in this language, as a BCP 47 tag; `de` also finds `de-AT`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Words that must each occur in name, headline, job title or methods. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** What a guide tells those who might work with them. */
export type GuideProfile = Node & {
  readonly __typename?: 'GuideProfile';
  /** Whether the guide wants new relationships at present. */
  readonly acceptsNew: Scalars['Boolean']['output'];
  /** Whether the guide takes new relationships: wants to, and has a free place. */
  readonly available: Scalars['Boolean']['output'];
  /** How many relationships the guide takes at once. */
  readonly capacity: Scalars['Int']['output'];
  /** Declared conflicts of interest; empty for none named. */
  readonly conflicts: Scalars['String']['output'];
  /** Professional and life experience, in the guide's words. */
  readonly experience: Scalars['String']['output'];
  /** Parts still empty; for the guide, and empty for everybody else. */
  readonly gaps: ReadonlyArray<GuideProfileGap>;
  /** One sentence under the name. */
  readonly headline: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Which kinds of relationship the guide offers. */
  readonly kinds: ReadonlyArray<RelationshipKind>;
  /** Languages to work in, as BCP 47 tags. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** What the guide does not do. */
  readonly limits: Scalars['String']['output'];
  /** Ways of working. */
  readonly methods: ReadonlyArray<Scalars['String']['output']>;
  /** Relationships that take up a place now. */
  readonly openRelationships: Scalars['Int']['output'];
  /** The guide. */
  readonly person: Person;
  /** Certificates, degrees and accreditations, latest first. */
  readonly qualifications: ReadonlyArray<Qualification>;
  /** What the guide refers elsewhere, and where. */
  readonly refersElsewhere: Scalars['String']['output'];
  /** Supervision or peer review the guide takes part in; empty for none named. */
  readonly supervision: Scalars['String']['output'];
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Whether the viewer may change it. */
  readonly viewerCanEdit: Scalars['Boolean']['output'];
  /** Whether the viewer may mark qualifications as checked. */
  readonly viewerCanVerify: Scalars['Boolean']['output'];
};

/** One page of guide profiles. */
export type GuideProfileConnection = {
  readonly __typename?: 'GuideProfileConnection';
  /** The profiles with their cursors. */
  readonly edges: ReadonlyArray<GuideProfileEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many match the filter in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One guide profile of a page. */
export type GuideProfileEdge = {
  readonly __typename?: 'GuideProfileEdge';
  /** Opaque cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The profile. */
  readonly node: GuideProfile;
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

/** Result of a change to a guide profile. */
export type GuideProfilePayload = {
  readonly __typename?: 'GuideProfilePayload';
  /** Why nothing was done; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
  /** The profile afterwards; null where nothing was done. */
  readonly guideProfile: Maybe<GuideProfile>;
};

/** The agreement in force of a relationship, as far as Home shows it. */
export type HomeAgreement = {
  readonly __typename?: 'HomeAgreement';
  /** Since when. */
  readonly inForceAt: Scalars['DateTime']['output'];
  /** Which version it is. */
  readonly number: Scalars['Int']['output'];
  /** The day on which the two look at it again; null where none is agreed. */
  readonly reviewDueOn: Maybe<Scalars['Date']['output']>;
};

/** A commitment that is open, as far as Home shows it. */
export type HomeCommitment = {
  readonly __typename?: 'HomeCommitment';
  /** By the end of which day. */
  readonly dueOn: Scalars['Date']['output'];
  /** Id of the commitment. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is. */
  readonly owner: Party;
  /** What was promised; null where it was erased. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** The other person of a relationship, as far as Home shows them. */
export type HomePartner = {
  readonly __typename?: 'HomePartner';
  /** Id of the person. */
  readonly id: Scalars['ID']['output'];
  /** What they are called. */
  readonly name: Scalars['String']['output'];
  /** Where they are; IANA. */
  readonly timeZone: Scalars['String']['output'];
};

/** One of the viewer's own relationships at a glance, for Home. */
export type HomeRelationship = {
  readonly __typename?: 'HomeRelationship';
  /** The agreement in force; null without one. */
  readonly agreement: Maybe<HomeAgreement>;
  /** Id of the relationship. */
  readonly id: Scalars['ID']['output'];
  /** Coaching or mentoring. */
  readonly kind: RelationshipKind;
  /** The next session that is planned; null without one. */
  readonly nextSession: Maybe<HomeSession>;
  /** What both have promised and not yet kept, the earliest first; at most 20. */
  readonly openCommitments: ReadonlyArray<HomeCommitment>;
  /** The other person. */
  readonly partner: HomePartner;
  /** Where it stands. */
  readonly state: RelationshipState;
  /** What it is about. */
  readonly topic: Maybe<Scalars['String']['output']>;
  /** Which side the viewer is on. */
  readonly viewerIs: Party;
};

/** The next session of a relationship, as far as Home shows it. */
export type HomeSession = {
  readonly __typename?: 'HomeSession';
  /** Where it takes place. */
  readonly channel: SessionChannel;
  /** Id of the session. */
  readonly id: Scalars['ID']['output'];
  /** How long it is. */
  readonly minutes: Scalars['Int']['output'];
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** In which it was planned; IANA. */
  readonly timeZone: Scalars['String']['output'];
};

/** One file on its way into the organization. */
export type Import = Node & {
  readonly __typename?: 'Import';
  /** Columns with what they stand for. */
  readonly columns: ReadonlyArray<ImportColumn>;
  /** What the rows lead to: as checked, and once it is done as applied. */
  readonly counts: ImportCounts;
  /** When it was started. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** How dates are read; null while receiving. */
  readonly dateStyle: Maybe<DateStyle>;
  /** The character between values; null while receiving. */
  readonly delimiter: Maybe<Scalars['String']['output']>;
  /** Character encoding found, for example `UTF-8` or `windows-1252`; null while receiving. */
  readonly encoding: Maybe<Scalars['String']['output']>;
  /** Why the file could not be used; null otherwise. */
  readonly failure: Maybe<Scalars['String']['output']>;
  /** The file's name; null where none was sent. */
  readonly fileName: Maybe<Scalars['String']['output']>;
  /** When it ended; null while it has not. */
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** What the file lists. */
  readonly kind: ImportKind;
  /** Problems, by line. */
  readonly problems: ImportProblemConnection;
  /** For pairs: the program the relationships go into where the row names none. */
  readonly program: Maybe<Program>;
  /** How far the present step has come. */
  readonly progress: ImportProgress;
  /** Rows with what each does, by line. */
  readonly rows: ImportRowConnection;
  /** Who started it; null where that person has left. */
  readonly startedBy: Maybe<Person>;
  /** How far it has come. */
  readonly state: ImportState;
  /** Rows in the file, the heading not counted; null while receiving. */
  readonly totalRows: Maybe<Scalars['Int']['output']>;
  /** Whether the viewer may apply it now. */
  readonly viewerCanApply: Scalars['Boolean']['output'];
  /** Whether the viewer may stop it now. */
  readonly viewerCanCancel: Scalars['Boolean']['output'];
};


/** One file on its way into the organization. */
export type ImportProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One file on its way into the organization. */
export type ImportRowsArgs = {
  actions?: InputMaybe<ReadonlyArray<ImportAction>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

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

/** One value that a row sets. */
export type ImportChange = {
  readonly __typename?: 'ImportChange';
  /** What it becomes; null for nothing. */
  readonly after: Maybe<Scalars['String']['output']>;
  /** What was there when the row was last looked at; null for nothing. */
  readonly before: Maybe<Scalars['String']['output']>;
  /** What is set. */
  readonly field: ImportField;
};

/** One column of the file. */
export type ImportColumn = {
  readonly __typename?: 'ImportColumn';
  /** What it stands for; null for left out. */
  readonly field: Maybe<ImportField>;
  /** Its heading. */
  readonly header: Scalars['String']['output'];
  /** Its place, from 0. */
  readonly index: Scalars['Int']['output'];
  /** The first values that are not empty, at most three. */
  readonly samples: ReadonlyArray<Scalars['String']['output']>;
};

/** What one column stands for. */
export type ImportColumnInput = {
  /** What it stands for; null to leave it out. */
  readonly field?: InputMaybe<ImportField>;
  /** The column's place, from 0. */
  readonly index: Scalars['Int']['input'];
};

/** One page of imports. */
export type ImportConnection = {
  readonly __typename?: 'ImportConnection';
  /** The imports with their cursors. */
  readonly edges: ReadonlyArray<ImportEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many rows lead to what. */
export type ImportCounts = {
  readonly __typename?: 'ImportCounts';
  /** Rows that add something. */
  readonly created: Scalars['Int']['output'];
  /** Rows that mark a person as having left. */
  readonly deactivated: Scalars['Int']['output'];
  /** People that a list of pairs adds because they were not there yet; 0 for a staff list. */
  readonly peopleAdded: Scalars['Int']['output'];
  /** Rows that cannot be applied. */
  readonly refused: Scalars['Int']['output'];
  /** Rows that change nothing. */
  readonly unchanged: Scalars['Int']['output'];
  /** Rows that change something. */
  readonly updated: Scalars['Int']['output'];
};

/** One import of a page. */
export type ImportEdge = {
  readonly __typename?: 'ImportEdge';
  /** Opaque cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The import. */
  readonly node: Import;
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

/** Result of a step of an import. */
export type ImportPayload = {
  readonly __typename?: 'ImportPayload';
  /** Why nothing was done; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
  /** The import afterwards; null where nothing was done. */
  readonly import: Maybe<Import>;
};

/** One problem in one row. */
export type ImportProblem = {
  readonly __typename?: 'ImportProblem';
  /** Heading of the column; null where it concerns the whole row. */
  readonly column: Maybe<Scalars['String']['output']>;
  /** The line in the file, from 1, the heading included; the heading's own where it concerns the file as a whole. */
  readonly line: Scalars['Int']['output'];
  /** What is wrong and what to do. */
  readonly reason: Scalars['String']['output'];
  /** Whether the row is refused for it; otherwise it is a remark and the row is applied. */
  readonly refused: Scalars['Boolean']['output'];
  /** The value as it stands in the file, cut after 200 characters. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** One page of problems. */
export type ImportProblemConnection = {
  readonly __typename?: 'ImportProblemConnection';
  /** The problems with their cursors. */
  readonly edges: ReadonlyArray<ImportProblemEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One problem of a page. */
export type ImportProblemEdge = {
  readonly __typename?: 'ImportProblemEdge';
  /** Opaque cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The problem. */
  readonly node: ImportProblem;
};

/** How far the present step has come, in rows. */
export type ImportProgress = {
  readonly __typename?: 'ImportProgress';
  /** Rows done in the present step. */
  readonly done: Scalars['Int']['output'];
  /** The present step, or the last one. */
  readonly step: ImportStep;
  /** Rows of the present step in all; null while the file is still being received and where all rows are looked at together. */
  readonly total: Maybe<Scalars['Int']['output']>;
};

/** What one row does. */
export type ImportRow = {
  readonly __typename?: 'ImportRow';
  /** What is done. */
  readonly action: ImportAction;
  /** The values it sets. */
  readonly changes: ReadonlyArray<ImportChange>;
  /** Whom or what the row is about, for people. */
  readonly label: Scalars['String']['output'];
  /** The line in the file. */
  readonly line: Scalars['Int']['output'];
};

/** One page of rows. */
export type ImportRowConnection = {
  readonly __typename?: 'ImportRowConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ImportRowEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many match in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page. */
export type ImportRowEdge = {
  readonly __typename?: 'ImportRowEdge';
  /** Opaque cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: ImportRow;
};

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

/** What is being done with the rows. */
export type ImportStep =
  /** They are applied. */
  | 'APPLY'
  /** Each is checked against what is there. */
  | 'CHECK'
  /** They are compared with each other: the same person twice, managers. */
  | 'COMPARE'
  /** They arrive. */
  | 'RECEIVE'
  /** Managers are found anew among everybody who is there by now. */
  | 'RESOLVE_MANAGERS'
  /** Managers who came after those who report to them are set. */
  | 'SET_MANAGERS';

/** An e-mail that lets a person into the organization. */
export type Invitation = Node & {
  readonly __typename?: 'Invitation';
  /** Where it was sent. */
  readonly email: Scalars['String']['output'];
  /** After this it no longer works. */
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** The person it is for. */
  readonly person: Person;
  /** When it was last sent. */
  readonly sentAt: Scalars['DateTime']['output'];
  /** What stage it has reached. */
  readonly state: InvitationState;
};

/** Result of sending or revoking an invitation. */
export type InvitationPayload = {
  readonly __typename?: 'InvitationPayload';
  /** Why nothing was done; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
  /** The invitation afterwards; null where nothing was done. */
  readonly invitation: Maybe<Invitation>;
};

/** What somebody who holds an invitation link may know before they sign in. */
export type InvitationPreview = {
  readonly __typename?: 'InvitationPreview';
  /** The address it was sent to. */
  readonly email: Scalars['String']['output'];
  /** Whether an account with this address exists already: then one signs in instead of choosing a password. */
  readonly hasAccount: Scalars['Boolean']['output'];
  /** Who sent it; null where that person has left. */
  readonly invitedBy: Maybe<Scalars['String']['output']>;
  /** The name the organization has for the person. */
  readonly name: Scalars['String']['output'];
  /** The organization that invites. */
  readonly organizationName: Scalars['String']['output'];
  /** What stage it has reached. */
  readonly state: InvitationState;
};

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
  readonly personId: Scalars['ID']['input'];
  /** Roles to hold once accepted; `MEMBER` is always added. Only owners may give roles other than `MEMBER`. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
};

/** A commitment that is done. */
export type KeepCommitmentInput = {
  /** Which; one's own. */
  readonly commitmentId: Scalars['ID']['input'];
  /** On which day it was done: today or earlier, and not before it was made. Today where nothing is said. */
  readonly keptOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Texts are rendered in one of these. */
export type Language =
  /** German. */
  | 'DE'
  /** English. */
  | 'EN';

/** A signed statement of how long a ledger is now and how it ends. Whoever keeps one can tell later whether the ledger was tampered with. */
export type LedgerCheckpoint = {
  readonly __typename?: 'LedgerCheckpoint';
  /** When this was said. */
  readonly at: Scalars['DateTime']['output'];
  /** The chain: the TypeID of the relationship. */
  readonly chain: Scalars['ID']['output'];
  /** Hash of the last entry; null for none. */
  readonly head: Maybe<Scalars['String']['output']>;
  /** Which key signed it. */
  readonly keyId: Scalars['String']['output'];
  /** How many entries there are. */
  readonly length: Scalars['Int']['output'];
  /** Ed25519 signature, base64url, over the canonical JSON (RFC 8785) of organizationId, chain, length, head, at and keyId. */
  readonly signature: Scalars['String']['output'];
};

/** One page of a ledger. */
export type LedgerConnection = {
  readonly __typename?: 'LedgerConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<LedgerEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
};

/** One entry of a page. */
export type LedgerEdge = {
  readonly __typename?: 'LedgerEdge';
  /** Opaque cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: LedgerEntry;
};

/** One record of the access ledger: who looked, signed, exported or erased, never what it said. */
export type LedgerEntry = {
  readonly __typename?: 'LedgerEntry';
  /** Who did it; null where the software did. */
  readonly actor: Maybe<Person>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What kind of content it was about; null where it was about none. */
  readonly contentType: Maybe<ContentType>;
  /** SHA-256 over this entry and the hash of the one before, hex. */
  readonly hash: Scalars['String']['output'];
  /** True where content is kept beyond its day from then on, false where no longer; null where the entry is about something else. */
  readonly held: Maybe<Scalars['Boolean']['output']>;
  /** What happened. */
  readonly kind: LedgerKind;
  /** The roles that were given then, all of them; null where nobody's were changed. */
  readonly roles: Maybe<ReadonlyArray<Role>>;
  /** Its place in the chain, 1 for the first. */
  readonly seq: Scalars['Int']['output'];
  /** Whose roles were changed; null where nobody's were. */
  readonly subject: Maybe<Person>;
  /** Which version of the agreement it was about; null where it was about none. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

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
  readonly dueOn: Scalars['Date']['input'];
  /** The goal it serves, of the same relationship. */
  readonly goalId?: InputMaybe<Scalars['ID']['input']>;
  /** Repeating the call with the same key within 24 hours returns the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it comes from: the TypeID of a session, message, piece of feedback or reflection of the same relationship. */
  readonly originId?: InputMaybe<Scalars['ID']['input']>;
  /** In which relationship. */
  readonly relationshipId: Scalars['ID']['input'];
  /** What, at most 500 characters. */
  readonly text: Scalars['String']['input'];
};

/** How to read the file. */
export type MapImportInput = {
  /** Columns to change; the others stay as they are. */
  readonly columns?: InputMaybe<ReadonlyArray<ImportColumnInput>>;
  /** How to read dates; unchanged where left out. */
  readonly dateStyle?: InputMaybe<DateStyle>;
  /** Which import; must not have been applied. */
  readonly importId: Scalars['ID']['input'];
  /** For pairs: the program; unchanged where left out. */
  readonly programId?: InputMaybe<Scalars['ID']['input']>;
};

/** Whether a point of an agenda is done. */
export type MarkAgendaItemInput = {
  /** Which. */
  readonly agendaItemId: Scalars['ID']['input'];
  /** True ticks it off, false opens it again. */
  readonly done: Scalars['Boolean']['input'];
};

/** Agreement with a clause of a draft. */
export type MarkClauseInput = {
  /** True agrees, false takes it back. Both agreeing with the purpose confirms it. */
  readonly agreed: Scalars['Boolean']['input'];
  /** The draft. */
  readonly agreementVersionId: Scalars['ID']['input'];
  /** Which clause. */
  readonly kind: ClauseKind;
  /** The revision that was read. */
  readonly revision: Scalars['Int']['input'];
};

/** A milestone to mark. */
export type MarkMilestoneInput = {
  /** The goal it belongs to, of the same relationship. */
  readonly goalId?: InputMaybe<Scalars['ID']['input']>;
  /** The day it happened; today or earlier. */
  readonly happenedOn: Scalars['Date']['input'];
  /** Repeating the call with the same key within 24 hours returns the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In which relationship. */
  readonly relationshipId: Scalars['ID']['input'];
  /** How large it is. */
  readonly size: MilestoneSize;
  /** More of it, at most 2,000 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** In a few words, at most 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** What marking changed. */
export type MarkNotificationsPayload = {
  readonly __typename?: 'MarkNotificationsPayload';
  /** Why it did not work. */
  readonly errors: ReadonlyArray<UserError>;
  /** What was marked; null where the mutation did nothing. */
  readonly marked: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** What is unread afterwards. */
  readonly summary: Maybe<NotificationSummary>;
};

/** Which notifications are read now: all where nothing is named, else those that fit everything named. */
export type MarkNotificationsReadInput = {
  /** Those of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<NotificationKind>>;
  /** These. */
  readonly notificationIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Those of this relationship. */
  readonly relationshipId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which notifications are to be unread again. */
export type MarkNotificationsUnreadInput = {
  /** These; at most 500. */
  readonly notificationIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** A person's place in an organization: it carries the roles and it is the only source of authority. */
export type Membership = Node & {
  readonly __typename?: 'Membership';
  readonly id: Scalars['ID']['output'];
  /** Whether the person has ever signed in. */
  readonly joined: Scalars['Boolean']['output'];
  /** The organization. */
  readonly organization: Organization;
  /** The person, as that organization knows them. */
  readonly person: Person;
  /** The roles held, in the order of the enum; always at least `MEMBER`. */
  readonly roles: ReadonlyArray<Role>;
};

/** What one of two people wrote to the other. Plain text: nothing of it is markup. */
export type Message = Node & {
  readonly __typename?: 'Message';
  /** Who wrote it. */
  readonly author: Person;
  /** When its author took it back; null where they did not. */
  readonly deletedAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when the viewer can change it or take it back; null where they cannot. */
  readonly editableUntil: Maybe<Scalars['DateTime']['output']>;
  /** When its author last changed it; null where they never did. What it said before is kept nowhere. */
  readonly editedAt: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Its place in the conversation, 1 for the first, without gaps. */
  readonly number: Scalars['Int']['output'];
  /** Whether the partner has read it; null for messages of the partner, and where no read receipts are agreed. */
  readonly readByPartner: Maybe<Scalars['Boolean']['output']>;
  /** When it was sent. */
  readonly sentAt: Scalars['DateTime']['output'];
  /** What it says; null once it was taken back or erased. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** One page of a conversation. */
export type MessageConnection = {
  readonly __typename?: 'MessageConnection';
  /** The messages with their cursors. */
  readonly edges: ReadonlyArray<MessageEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
};

/** One message of a page. */
export type MessageEdge = {
  readonly __typename?: 'MessageEdge';
  /** Opaque cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The message. */
  readonly node: Message;
};

/** Which message. */
export type MessageInput = {
  /** Which. */
  readonly messageId: Scalars['ID']['input'];
};

/** Result of a change to a message. */
export type MessagePayload = {
  readonly __typename?: 'MessagePayload';
  /** Why nothing was done; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
  /** The message afterwards; null where nothing was done. */
  readonly message: Maybe<Message>;
};

/** A win that the two mark; for the two only. */
export type Milestone = Node & {
  readonly __typename?: 'Milestone';
  /** Who marked it. */
  readonly author: Person;
  /** What it is; null where it was erased. */
  readonly content: Maybe<MilestoneContent>;
  /** When it was marked. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The goal it belongs to; null for none. */
  readonly goal: Maybe<Goal>;
  /** The day it happened. */
  readonly happenedOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  /** What each of the two says about it. */
  readonly reflections: ReadonlyArray<MilestoneReflection>;
  /** The relationship it belongs to. */
  readonly relationship: Relationship;
  /** How large it is. */
  readonly size: MilestoneSize;
  /** Whether the viewer may change or remove it: whoever marked it. */
  readonly viewerCanEdit: Scalars['Boolean']['output'];
  /** Whether the viewer may say something about it. */
  readonly viewerCanReflect: Scalars['Boolean']['output'];
};

/** One page of milestones. */
export type MilestoneConnection = {
  readonly __typename?: 'MilestoneConnection';
  /** The milestones with their cursors. */
  readonly edges: ReadonlyArray<MilestoneEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
};

/** What a milestone says of itself. */
export type MilestoneContent = {
  readonly __typename?: 'MilestoneContent';
  /** More of it; may be empty. */
  readonly text: Scalars['String']['output'];
  /** In a few words. */
  readonly title: Scalars['String']['output'];
};

/** One milestone of a page. */
export type MilestoneEdge = {
  readonly __typename?: 'MilestoneEdge';
  /** Opaque cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The milestone. */
  readonly node: Milestone;
};

/** Which milestone. */
export type MilestoneInput = {
  /** Which; one's own. */
  readonly milestoneId: Scalars['ID']['input'];
};

/** Result of a change to a milestone. */
export type MilestonePayload = {
  readonly __typename?: 'MilestonePayload';
  /** Why nothing was done; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
  /** The milestone afterwards; null where nothing was done. */
  readonly milestone: Maybe<Milestone>;
};

/** What one of the two says about a milestone. */
export type MilestoneReflection = {
  readonly __typename?: 'MilestoneReflection';
  /** Who. */
  readonly person: Person;
  /** What; null where it was erased. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
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
  readonly agendaItemId: Scalars['ID']['input'];
  /** How many points shall stand before it; beyond the end means last. */
  readonly index: Scalars['Int']['input'];
};

/** Another date for a commitment. */
export type MoveCommitmentInput = {
  /** Which. */
  readonly commitmentId: Scalars['ID']['input'];
  /** The other date: later than today and not the present one. Null takes one's own wish for another date back. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why, at most 1,000 characters. */
  readonly word?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Accepts an invitation: makes the account where none exists and the membership. Needs no session. */
  readonly acceptInvitation: AcceptInvitationPayload;
  /** Says that one has taken it in, with thanks or without. */
  readonly acknowledgeFeedback: FeedbackPayload;
  /** Puts a point at the end of the agenda; either party. */
  readonly addAgendaItem: SessionRoomPayload;
  /** Begins a note for oneself. */
  readonly addPrivateNote: PrivateNotePayload;
  /** Begins a note for both; for whom the agreement lets write. */
  readonly addSharedNote: SharedNotePayload;
  /** Adjusts target or day of a goal; either of the two. What held before stays in its history, with the reason. */
  readonly adjustGoal: GoalPayload;
  /** Says yes or no to another date that the other asks for. */
  readonly answerCommitmentMove: CommitmentPayload;
  /** Answers what the other asks about one's own commitment. */
  readonly answerCommitmentQuestion: CommitmentPayload;
  /** Applies a checked import; progress comes with the subscription `importProgress`. */
  readonly applyImport: ImportPayload;
  /** Calls an exercise off, until both have chosen; either party. What was chosen is erased. */
  readonly cancelExercise: RelationshipPayload;
  /** Stops an import; rows applied before that stay. */
  readonly cancelImport: ImportPayload;
  /** Takes a proposal back; for whoever proposed it, program managers and owners. Repeating it changes nothing. */
  readonly cancelProposal: RelationshipPayload;
  /** Cancels a session; for the two people. */
  readonly cancelSession: SessionPayload;
  /** Puts points of one session on the agenda of the next that is planned. Repeating it changes nothing. */
  readonly carryOverAgendaItems: SessionRoomPayload;
  /** Moves a session or says anew where it is; for the two people. */
  readonly changeSession: SessionPayload;
  /** Chooses, or chooses otherwise, until both have chosen. The second choice shows both to both. */
  readonly chooseInExercise: ExercisePayload;
  /** Closes what was acknowledged; either of the two. */
  readonly closeFeedback: FeedbackPayload;
  /** Closes a goal; either of the two. Repeating it changes nothing. */
  readonly closeGoal: GoalPayload;
  /** Says something about a clause; for the two people. */
  readonly commentOnClause: AgreementPayload;
  /** Confirms that the other's commitment was kept. Repeating it changes nothing. */
  readonly confirmCommitment: CommitmentPayload;
  /** Says that the agreement was looked at again and still holds; once both have, the next review is due after the agreed time. */
  readonly confirmReview: AgreementPayload;
  /** Makes a secret address for the viewer's own sessions. An earlier one is revoked with it. */
  readonly createCalendarFeed: CreateCalendarFeedPayload;
  /** Adds a person to the organization; for program managers and owners. */
  readonly createPerson: PersonPayload;
  /** Makes a program; for program managers and owners. */
  readonly createProgram: ProgramPayload;
  /** Declines a proposed version. Repeating it changes nothing. */
  readonly declineAgreement: AgreementPayload;
  /** Declines a request, kindly; whoever was asked. */
  readonly declineFeedback: FeedbackPayload;
  /** Takes one's own message back, within 15 minutes of sending. That there was one is shown. Repeating it changes nothing. */
  readonly deleteMessage: MessagePayload;
  /** Deletes a story on one's own profile. */
  readonly deleteProfileStory: ProfileStoryPayload;
  /** Deletes one's own reflection for good. */
  readonly deleteReflection: RelationshipPayload;
  /** Deletes one's own story with the thanks for it. */
  readonly deleteStory: RelationshipPayload;
  /** Throws feedback away that is not offered and that nobody waits for. */
  readonly discardFeedback: RelationshipPayload;
  /** Begins a version: the first from the program's template, later ones from the last version. Where one is open already, answers that one. For the two people. */
  readonly draftAgreement: AgreementPayload;
  /** Begins feedback for the partner. It is the giver's alone until it is offered. */
  readonly draftFeedback: FeedbackPayload;
  /** Drops a draft of an amendment; the version in force stays. For the two people. */
  readonly dropAgreementDraft: AgreementPayload;
  /** Changes the words of a point. Where somebody was quicker, nothing is done. */
  readonly editAgendaItem: SessionRoomPayload;
  /** Changes, adds or takes out a clause of a draft; for the two people. Agreement marks of that clause no longer count. */
  readonly editClause: AgreementPayload;
  /** Puts a goal into other words; either of the two. */
  readonly editGoal: GoalPayload;
  /** Changes what one's own message says, within 15 minutes of sending. That it was changed is shown. */
  readonly editMessage: MessagePayload;
  /** Changes a milestone; whoever marked it. */
  readonly editMilestone: MilestonePayload;
  /** Saves a note for oneself. Where another device was quicker, nothing is done. */
  readonly editPrivateNote: PrivateNotePayload;
  /** Changes the words of a story on one's own profile. */
  readonly editProfileStory: ProfileStoryPayload;
  /** Changes one's own reflection. */
  readonly editReflection: ReflectionPayload;
  /** Saves a note for both. Where the partner was quicker, nothing is done. */
  readonly editSharedNote: SharedNotePayload;
  /** Changes the words of one's own story. */
  readonly editStory: StoryPayload;
  /** Invites a person by e-mail, or sends the invitation again with a new link; for program managers and owners. */
  readonly invitePerson: InvitationPayload;
  /** Says that one's own commitment is done. Repeating it changes nothing. */
  readonly keepCommitment: CommitmentPayload;
  /** Promises something; either of the two, for oneself. */
  readonly makeCommitment: CommitmentPayload;
  /** Changes how the file is read and checks every row anew. Files are sent with `POST /v1/imports`. */
  readonly mapImport: ImportPayload;
  /** Ticks a point off, or opens it again. Repeating it changes nothing. */
  readonly markAgendaItem: SessionRoomPayload;
  /** Agrees with a clause of a draft as it stands, or takes that back; for the two people. */
  readonly markClause: AgreementPayload;
  /** Remembers that the viewer has read everything up to a message. The partner sees it only where read receipts are agreed. */
  readonly markMessagesRead: RelationshipPayload;
  /** Marks a win; either of the two. */
  readonly markMilestone: MilestonePayload;
  /** Marks one's own notifications as read. What is not one's own, or was read before, stays as it is. */
  readonly markNotificationsRead: MarkNotificationsPayload;
  /** Takes that back. */
  readonly markNotificationsUnread: MarkNotificationsPayload;
  /** Moves a point up or down. */
  readonly moveAgendaItem: SessionRoomPayload;
  /** Asks for another date; where the agreement lets either move a date before it is due, that settles it. */
  readonly moveCommitment: CommitmentPayload;
  /** Offers feedback: the receiver learns what it is about, and decides when to read it. */
  readonly offerFeedback: FeedbackPayload;
  /** Lets a relationship rest; either party, no reason asked. Reminders stop. */
  readonly pauseRelationship: RelationshipPayload;
  /** Plans a session, or a series of which it answers the first; for the two people, under an agreement in force. */
  readonly planSession: SessionPayload;
  /** Fixes a draft and asks everybody to sign. Needs a complete draft whose purpose both have confirmed. */
  readonly proposeAgreement: AgreementPayload;
  /** Proposes a relationship: for program managers and owners between any two people, for everybody else with oneself on one side. */
  readonly proposeRelationship: RelationshipPayload;
  /** Asks about the other's commitment that is said to be kept. */
  readonly questionCommitment: CommitmentPayload;
  /** Says that one is ready for what is offered: now, or at a moment of one's choice, which may be put off once a week. */
  readonly receiveFeedback: FeedbackPayload;
  /** Notes how far a goal has come; either of the two. */
  readonly recordGoalProgress: GoalPayload;
  /** Tells the partner what one takes away from a session, or changes that; an empty text takes it back. */
  readonly recordInsight: SessionRoomPayload;
  /** Says something about a milestone, or takes that back; either of the two. */
  readonly reflectOnMilestone: MilestonePayload;
  /** Takes a point off the agenda, or puts it back. */
  readonly removeAgendaItem: SessionRoomPayload;
  /** Takes progress back that one noted oneself. */
  readonly removeGoalUpdate: GoalPayload;
  /** Removes a milestone with what was said about it; whoever marked it. */
  readonly removeMilestone: RemoveMilestonePayload;
  /** Removes a note for oneself, or takes that back. */
  readonly removePrivateNote: PrivateNotePayload;
  /** Removes a note for both, or takes that back. */
  readonly removeSharedNote: SharedNotePayload;
  /** Opens a closed goal again; either of the two. Repeating it changes nothing. */
  readonly reopenGoal: GoalPayload;
  /** Replies to what was delivered; either of the two. */
  readonly replyToFeedback: FeedbackPayload;
  /** Asks the partner for feedback. */
  readonly requestFeedback: FeedbackPayload;
  /** Takes a template back: a program's to the organization's, the organization's to what the product brings. For program managers and owners. */
  readonly resetAgreementTemplate: AgreementTemplatePayload;
  /** Settles a remark, or opens it again; for the two people. */
  readonly resolveComment: AgreementPayload;
  /** Accepts or declines a proposal one is a party of. An acceptance can be followed by declining until both have accepted. Repeating the same answer changes nothing. */
  readonly respondToProposal: RelationshipPayload;
  /** Takes a cancellation back, with all that was cancelled in one go; for whoever cancelled. */
  readonly restoreSession: SessionPayload;
  /** Goes on with a resting relationship; either party. */
  readonly resumeRelationship: RelationshipPayload;
  /** Takes a proposed version back into work, before it is in force: signatures so far do not count for the next. For the two people. */
  readonly reviseAgreement: AgreementPayload;
  /** Revokes the viewer's own calendar feed: its address stops working at once, for good. */
  readonly revokeCalendarFeed: RevokeCalendarFeedPayload;
  /** Takes an invitation back; for program managers and owners. */
  readonly revokeInvitation: InvitationPayload;
  /** Saves a template; for program managers and owners. Drafts already begun stay as they are. */
  readonly saveAgreementTemplate: AgreementTemplatePayload;
  /** Saves one's words at the end. Once both have handed theirs over, the relationship is closed. */
  readonly saveClosingWords: RelationshipPayload;
  /** Writes down what one takes from it, for both to read. */
  readonly saveExerciseTakeaway: ExercisePayload;
  /** Saves the words while they are not offered. Where somebody saved meanwhile, in another window say, nothing is done. */
  readonly saveFeedback: FeedbackPayload;
  /** Saves one's own guide profile; makes it on the first call. */
  readonly saveGuideProfile: GuideProfilePayload;
  /** Chooses how one is told. */
  readonly saveNotificationPreferences: NotificationPreferencesPayload;
  /** Tells the partner how one likes to work, or takes that back; for the two people, from the day both have accepted. */
  readonly saveTrustPreferences: RelationshipPayload;
  /** Says whether a session took place; for the two people, each for themselves. What was said can be said anew until it is settled. */
  readonly sayAttendance: SessionPayload;
  /** Sends a message to the partner; for the two people, under an agreement in force. */
  readonly sendMessage: MessagePayload;
  /** Sets a goal; either of the two. */
  readonly setGoal: GoalPayload;
  /** Keeps the content of a relationship beyond the agreed day, or lets that go; for owners. Both people see it. */
  readonly setLegalHold: RelationshipPayload;
  /** Deactivates or reactivates a person; for program managers and owners. An owner can only be deactivated by another owner, and the last one never. */
  readonly setPersonActive: PersonPayload;
  /** Sets a person's roles; for owners. The last owner cannot be unmade. */
  readonly setRoles: PersonPayload;
  /** Shows a story on one's own profile to everybody here, or hides it. */
  readonly shareProfileStory: ProfileStoryPayload;
  /** Lets the partner read one's own reflection. Repeating it changes nothing. */
  readonly shareReflection: ReflectionPayload;
  /** Shows one's own story to the partner, or takes it back. */
  readonly shareStory: StoryPayload;
  /** Signs a proposed version; the last signature brings it into force. Repeating it changes nothing. */
  readonly signAgreement: AgreementPayload;
  /** Begins a draft from the program's template for every pair that works out its agreement and has none; for program managers and owners. Runs in the background. */
  readonly startAgreementRollout: AgreementRolloutPayload;
  /** Begins to end a relationship; either party, no reason asked. */
  readonly startClosing: RelationshipPayload;
  /** Starts looking at one of the two together; one exercise about each is open at a time. */
  readonly startExercise: ExercisePayload;
  /** Lets it be while the agreement is being worked out; either party, no reason asked. What was drafted is erased at once. */
  readonly stopAgreeing: RelationshipPayload;
  /** Takes one's choice back, until both have chosen. */
  readonly takeBackChoice: ExercisePayload;
  /** Takes back what is offered and not delivered yet; the words are the giver's alone again. */
  readonly takeBackFeedback: FeedbackPayload;
  /** Thanks for a story that the partner told, or takes that back. */
  readonly thankForStory: StoryPayload;
  /** Takes back that one's own commitment is done: for a quarter of an hour, and while the other asks about it. */
  readonly undoKeptCommitment: CommitmentPayload;
  /** Hides one's own reflection from the partner at once; recorded in the ledger of both. Repeating it changes nothing. */
  readonly unshareReflection: ReflectionPayload;
  /** Changes one's own name, time zone or language. */
  readonly updateMyProfile: PersonPayload;
  /** Changes work information; for program managers and owners. */
  readonly updatePerson: PersonPayload;
  /** Changes a program; for program managers and owners. */
  readonly updateProgram: ProgramPayload;
  /** Marks a qualification as checked by the organization, or takes that back; for program managers and owners, never for oneself. */
  readonly verifyQualification: GuideProfilePayload;
  /** Takes the beginning of the end back, until it is closed; for whoever started it. */
  readonly withdrawClosing: RelationshipPayload;
  /** Takes one's own commitment back, as long as it is not missed. */
  readonly withdrawCommitment: CommitmentPayload;
  /** Takes a request back; whoever asked, until it is answered. */
  readonly withdrawFeedbackRequest: FeedbackPayload;
  /** Begins a story on one's own profile, as a draft. */
  readonly writeProfileStory: ProfileStoryPayload;
  /** Writes a reflection; for the two people, under an agreement in force. */
  readonly writeReflection: ReflectionPayload;
  /** Begins a story for the partner, as a draft. */
  readonly writeStory: StoryPayload;
};


export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationAcknowledgeFeedbackArgs = {
  input: AcknowledgeFeedbackInput;
};


export type MutationAddAgendaItemArgs = {
  input: AddAgendaItemInput;
};


export type MutationAddPrivateNoteArgs = {
  input: AddPrivateNoteInput;
};


export type MutationAddSharedNoteArgs = {
  input: AddSharedNoteInput;
};


export type MutationAdjustGoalArgs = {
  input: AdjustGoalInput;
};


export type MutationAnswerCommitmentMoveArgs = {
  input: AnswerCommitmentMoveInput;
};


export type MutationAnswerCommitmentQuestionArgs = {
  input: CommitmentWordInput;
};


export type MutationApplyImportArgs = {
  input: ApplyImportInput;
};


export type MutationCancelExerciseArgs = {
  input: ExerciseInput;
};


export type MutationCancelImportArgs = {
  input: CancelImportInput;
};


export type MutationCancelProposalArgs = {
  input: CancelProposalInput;
};


export type MutationCancelSessionArgs = {
  input: CancelSessionInput;
};


export type MutationCarryOverAgendaItemsArgs = {
  input: CarryOverAgendaItemsInput;
};


export type MutationChangeSessionArgs = {
  input: ChangeSessionInput;
};


export type MutationChooseInExerciseArgs = {
  input: ChooseInExerciseInput;
};


export type MutationCloseFeedbackArgs = {
  input: FeedbackInput;
};


export type MutationCloseGoalArgs = {
  input: CloseGoalInput;
};


export type MutationCommentOnClauseArgs = {
  input: CommentOnClauseInput;
};


export type MutationConfirmCommitmentArgs = {
  input: CommitmentInput;
};


export type MutationConfirmReviewArgs = {
  input: ConfirmReviewInput;
};


export type MutationCreatePersonArgs = {
  input: CreatePersonInput;
};


export type MutationCreateProgramArgs = {
  input: CreateProgramInput;
};


export type MutationDeclineAgreementArgs = {
  input: DeclineAgreementInput;
};


export type MutationDeclineFeedbackArgs = {
  input: DeclineFeedbackInput;
};


export type MutationDeleteMessageArgs = {
  input: MessageInput;
};


export type MutationDeleteProfileStoryArgs = {
  input: ProfileStoryInput;
};


export type MutationDeleteReflectionArgs = {
  input: ReflectionInput;
};


export type MutationDeleteStoryArgs = {
  input: StoryInput;
};


export type MutationDiscardFeedbackArgs = {
  input: FeedbackInput;
};


export type MutationDraftAgreementArgs = {
  input: DraftAgreementInput;
};


export type MutationDraftFeedbackArgs = {
  input: DraftFeedbackInput;
};


export type MutationDropAgreementDraftArgs = {
  input: AgreementVersionInput;
};


export type MutationEditAgendaItemArgs = {
  input: EditAgendaItemInput;
};


export type MutationEditClauseArgs = {
  input: EditClauseInput;
};


export type MutationEditGoalArgs = {
  input: EditGoalInput;
};


export type MutationEditMessageArgs = {
  input: EditMessageInput;
};


export type MutationEditMilestoneArgs = {
  input: EditMilestoneInput;
};


export type MutationEditPrivateNoteArgs = {
  input: EditPrivateNoteInput;
};


export type MutationEditProfileStoryArgs = {
  input: EditProfileStoryInput;
};


export type MutationEditReflectionArgs = {
  input: EditReflectionInput;
};


export type MutationEditSharedNoteArgs = {
  input: EditSharedNoteInput;
};


export type MutationEditStoryArgs = {
  input: EditStoryInput;
};


export type MutationInvitePersonArgs = {
  input: InvitePersonInput;
};


export type MutationKeepCommitmentArgs = {
  input: KeepCommitmentInput;
};


export type MutationMakeCommitmentArgs = {
  input: MakeCommitmentInput;
};


export type MutationMapImportArgs = {
  input: MapImportInput;
};


export type MutationMarkAgendaItemArgs = {
  input: MarkAgendaItemInput;
};


export type MutationMarkClauseArgs = {
  input: MarkClauseInput;
};


export type MutationMarkMessagesReadArgs = {
  input: MessageInput;
};


export type MutationMarkMilestoneArgs = {
  input: MarkMilestoneInput;
};


export type MutationMarkNotificationsReadArgs = {
  input: MarkNotificationsReadInput;
};


export type MutationMarkNotificationsUnreadArgs = {
  input: MarkNotificationsUnreadInput;
};


export type MutationMoveAgendaItemArgs = {
  input: MoveAgendaItemInput;
};


export type MutationMoveCommitmentArgs = {
  input: MoveCommitmentInput;
};


export type MutationOfferFeedbackArgs = {
  input: OfferFeedbackInput;
};


export type MutationPauseRelationshipArgs = {
  input: RelationshipInput;
};


export type MutationPlanSessionArgs = {
  input: PlanSessionInput;
};


export type MutationProposeAgreementArgs = {
  input: AgreementVersionInput;
};


export type MutationProposeRelationshipArgs = {
  input: ProposeRelationshipInput;
};


export type MutationQuestionCommitmentArgs = {
  input: CommitmentWordInput;
};


export type MutationReceiveFeedbackArgs = {
  input: ReceiveFeedbackInput;
};


export type MutationRecordGoalProgressArgs = {
  input: RecordGoalProgressInput;
};


export type MutationRecordInsightArgs = {
  input: RecordInsightInput;
};


export type MutationReflectOnMilestoneArgs = {
  input: ReflectOnMilestoneInput;
};


export type MutationRemoveAgendaItemArgs = {
  input: RemoveAgendaItemInput;
};


export type MutationRemoveGoalUpdateArgs = {
  input: RemoveGoalUpdateInput;
};


export type MutationRemoveMilestoneArgs = {
  input: MilestoneInput;
};


export type MutationRemovePrivateNoteArgs = {
  input: RemovePrivateNoteInput;
};


export type MutationRemoveSharedNoteArgs = {
  input: RemoveSharedNoteInput;
};


export type MutationReopenGoalArgs = {
  input: ReopenGoalInput;
};


export type MutationReplyToFeedbackArgs = {
  input: ReplyToFeedbackInput;
};


export type MutationRequestFeedbackArgs = {
  input: RequestFeedbackInput;
};


export type MutationResetAgreementTemplateArgs = {
  input: ResetAgreementTemplateInput;
};


export type MutationResolveCommentArgs = {
  input: ResolveCommentInput;
};


export type MutationRespondToProposalArgs = {
  input: RespondToProposalInput;
};


export type MutationRestoreSessionArgs = {
  input: RestoreSessionInput;
};


export type MutationResumeRelationshipArgs = {
  input: RelationshipInput;
};


export type MutationReviseAgreementArgs = {
  input: AgreementVersionInput;
};


export type MutationRevokeCalendarFeedArgs = {
  input: RevokeCalendarFeedInput;
};


export type MutationRevokeInvitationArgs = {
  input: RevokeInvitationInput;
};


export type MutationSaveAgreementTemplateArgs = {
  input: SaveAgreementTemplateInput;
};


export type MutationSaveClosingWordsArgs = {
  input: SaveClosingWordsInput;
};


export type MutationSaveExerciseTakeawayArgs = {
  input: SaveExerciseTakeawayInput;
};


export type MutationSaveFeedbackArgs = {
  input: SaveFeedbackInput;
};


export type MutationSaveGuideProfileArgs = {
  input: SaveGuideProfileInput;
};


export type MutationSaveNotificationPreferencesArgs = {
  input: SaveNotificationPreferencesInput;
};


export type MutationSaveTrustPreferencesArgs = {
  input: SaveTrustPreferencesInput;
};


export type MutationSayAttendanceArgs = {
  input: SayAttendanceInput;
};


export type MutationSendMessageArgs = {
  input: SendMessageInput;
};


export type MutationSetGoalArgs = {
  input: SetGoalInput;
};


export type MutationSetLegalHoldArgs = {
  input: SetLegalHoldInput;
};


export type MutationSetPersonActiveArgs = {
  input: SetPersonActiveInput;
};


export type MutationSetRolesArgs = {
  input: SetRolesInput;
};


export type MutationShareProfileStoryArgs = {
  input: ShareProfileStoryInput;
};


export type MutationShareReflectionArgs = {
  input: ReflectionInput;
};


export type MutationShareStoryArgs = {
  input: ShareStoryInput;
};


export type MutationSignAgreementArgs = {
  input: SignAgreementInput;
};


export type MutationStartAgreementRolloutArgs = {
  input: StartAgreementRolloutInput;
};


export type MutationStartClosingArgs = {
  input: StartClosingInput;
};


export type MutationStartExerciseArgs = {
  input: StartExerciseInput;
};


export type MutationStopAgreeingArgs = {
  input: RelationshipInput;
};


export type MutationTakeBackChoiceArgs = {
  input: ExerciseInput;
};


export type MutationTakeBackFeedbackArgs = {
  input: FeedbackInput;
};


export type MutationThankForStoryArgs = {
  input: ThankForStoryInput;
};


export type MutationUndoKeptCommitmentArgs = {
  input: CommitmentInput;
};


export type MutationUnshareReflectionArgs = {
  input: ReflectionInput;
};


export type MutationUpdateMyProfileArgs = {
  input: UpdateMyProfileInput;
};


export type MutationUpdatePersonArgs = {
  input: UpdatePersonInput;
};


export type MutationUpdateProgramArgs = {
  input: UpdateProgramInput;
};


export type MutationVerifyQualificationArgs = {
  input: VerifyQualificationInput;
};


export type MutationWithdrawClosingArgs = {
  input: RelationshipInput;
};


export type MutationWithdrawCommitmentArgs = {
  input: WithdrawCommitmentInput;
};


export type MutationWithdrawFeedbackRequestArgs = {
  input: FeedbackInput;
};


export type MutationWriteProfileStoryArgs = {
  input: WriteProfileStoryInput;
};


export type MutationWriteReflectionArgs = {
  input: WriteReflectionInput;
};


export type MutationWriteStoryArgs = {
  input: WriteStoryInput;
};

/** Which of one's own commitments to list; conditions are joined with and. */
export type MyCommitmentsFilter = {
  /** Only those due on this day or before. */
  readonly dueBy?: InputMaybe<Scalars['Date']['input']>;
  /** Only those that stand so; those to be done where nothing is said. */
  readonly states?: InputMaybe<ReadonlyArray<CommitmentState>>;
};

/** Anything that has an id of its own. Ids are TypeIDs: a type prefix and a UUIDv7, the same in every interface. */
export type Node = {
  /** The TypeID. */
  readonly id: Scalars['ID']['output'];
};

/** That the viewer is told of something: who, what kind, when. Holds no word of what it is about. */
export type Notification = Node & {
  readonly __typename?: 'Notification';
  /** When it happened; of a reminder, when it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** Whether the partner did it; else it came about by itself. */
  readonly byPartner: Scalars['Boolean']['output'];
  /** When what a reminder reminds of is due; null where it is none. */
  readonly dueAt: Maybe<Scalars['DateTime']['output']>;
  /** The TypeID. */
  readonly id: Scalars['ID']['output'];
  /** What happened. */
  readonly kind: NotificationKind;
  /** When the viewer saw it; null for unread. */
  readonly readAt: Maybe<Scalars['DateTime']['output']>;
  /** In which relationship. */
  readonly relationship: Relationship;
  /** The session, message, commitment … that it is about. */
  readonly subjectId: Scalars['ID']['output'];
  /** What that is about. */
  readonly topic: NotificationTopic;
};

/** How somebody is told about one topic. */
export type NotificationChoice = {
  readonly __typename?: 'NotificationChoice';
  /** Whether this is what is customary, because nothing was chosen. */
  readonly customary: Scalars['Boolean']['output'];
  /** The topic. */
  readonly topic: NotificationTopic;
  /** The way. */
  readonly way: NotificationWay;
};

/** How to be told about one topic. */
export type NotificationChoiceInput = {
  /** The topic. */
  readonly topic: NotificationTopic;
  /** The way. */
  readonly way: NotificationWay;
};

/** A page of notifications. */
export type NotificationConnection = {
  readonly __typename?: 'NotificationConnection';
  /** The notifications of this page. */
  readonly edges: ReadonlyArray<NotificationEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A notification in a list. */
export type NotificationEdge = {
  readonly __typename?: 'NotificationEdge';
  /** Opaque position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The notification. */
  readonly node: Notification;
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

/** How the viewer wants to be told. */
export type NotificationPreferences = {
  readonly __typename?: 'NotificationPreferences';
  /** For each topic. */
  readonly choices: ReadonlyArray<NotificationChoice>;
  /** At which full hour the daily mail comes, 0–23 in the viewer's time zone. */
  readonly digestHour: Scalars['Int']['output'];
  /** From when on no mail comes, `HH:MM` in the viewer's time zone. */
  readonly quietFrom: Scalars['String']['output'];
  /** Until when no mail comes, `HH:MM` in the viewer's time zone; the same as `quietFrom` for no quiet hours. */
  readonly quietTo: Scalars['String']['output'];
  /** Whether no mail comes on Saturdays and Sundays. */
  readonly quietWeekends: Scalars['Boolean']['output'];
};

/** How the viewer is told from now on. */
export type NotificationPreferencesPayload = {
  readonly __typename?: 'NotificationPreferencesPayload';
  /** Why they were refused. */
  readonly errors: ReadonlyArray<UserError>;
  /** The preferences; null where they were refused. */
  readonly preferences: Maybe<NotificationPreferences>;
};

/** What the viewer has not seen yet. */
export type NotificationSummary = {
  readonly __typename?: 'NotificationSummary';
  /** The same by relationship and kind. */
  readonly counts: ReadonlyArray<UnreadNotifications>;
  /** How many in all. */
  readonly unread: Scalars['Int']['output'];
};

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

/** A reminder, as long as there is a reason for it. */
export type Nudge = Node & {
  readonly __typename?: 'Nudge';
  /** Since which day, where the organization is. */
  readonly dueOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  /** Of what. */
  readonly kind: NudgeKind;
  /** When it was mailed; null where it was not (yet). */
  readonly sentAt: Maybe<Scalars['DateTime']['output']>;
};

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
  readonly feedbackId: Scalars['ID']['input'];
  /** The revision that is offered. */
  readonly revision: Scalars['Int']['input'];
};

/** The tenant: a company or institution whose people are coached and mentored. */
export type Organization = Node & {
  readonly __typename?: 'Organization';
  /** Whether this is the demonstration organization that the server made by itself. */
  readonly demo: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  /** What belongs to no relationship, such as changes of roles, newest first; for owners, and null for everybody else. */
  readonly ledger: Maybe<LedgerConnection>;
  /** The name people know. */
  readonly name: Scalars['String']['output'];
  /** The short name in addresses and on the command line, unique on this server. */
  readonly slug: Scalars['String']['output'];
  /** IANA time zone of the organization, for example `Europe/Berlin`. */
  readonly timeZone: Scalars['String']['output'];
};


/** The tenant: a company or institution whose people are coached and mentored. */
export type OrganizationLedgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a page of a connection lies in the whole list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Opaque cursor of the last item, for `after`. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether items follow the last one of this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether items precede the first one of this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Opaque cursor of the first item, for `before`. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
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

/** What stands in one of the four panes. */
export type PaneContent = {
  readonly __typename?: 'PaneContent';
  /** Growing edges of the list. */
  readonly edges: ReadonlyArray<Scalars['String']['output']>;
  /** Growing edges in own words; none among what neither named. */
  readonly ownEdges: ReadonlyArray<Scalars['String']['output']>;
  /** Which. */
  readonly pane: Pane;
  /** Strengths, by their names in the documentation. */
  readonly strengths: ReadonlyArray<Scalars['String']['output']>;
};

/** Which side of a relationship a person is on. */
export type Party =
  /** Coach or mentor. */
  | 'GUIDE'
  /** Client or mentee. */
  | 'LEARNER';

/** Which people to list; conditions are joined with and. */
export type PeopleFilter = {
  /** Only active (true) or only deactivated people (false); everybody where it is left out. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these departments. */
  readonly departments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only people with one of these roles; for owners and program managers. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  /** Words that must each occur in name, job title, department or work e-mail. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** A human as one organization knows them. Work information only; what pairs write is elsewhere. */
export type Person = Node & {
  readonly __typename?: 'Person';
  /** False once the person left: they can no longer sign in here and take no new relationships. */
  readonly active: Scalars['Boolean']['output'];
  /** Department; null where the organization gave none. */
  readonly department: Maybe<Scalars['String']['output']>;
  /** People who report to this person, by name, at most 100. */
  readonly directReports: ReadonlyArray<Person>;
  /** The id in the organization's own staff system; shown to the person, program managers and owners. */
  readonly externalId: Maybe<Scalars['String']['output']>;
  /** What this person tells as a guide; null where they have no guide profile. */
  readonly guideProfile: Maybe<GuideProfile>;
  /** First day in the organization; shown to the person, program managers and owners. */
  readonly hireDate: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The open invitation, for owners and program managers. */
  readonly invitation: Maybe<Invitation>;
  /** Job title; null where the organization gave none. */
  readonly jobTitle: Maybe<Scalars['String']['output']>;
  /** Whether the person has signed in before; shown to the person, program managers and owners. */
  readonly joined: Maybe<Scalars['Boolean']['output']>;
  /** BCP 47 language tag of the interface, for example `de`. */
  readonly locale: Scalars['String']['output'];
  /** Line manager; null at the top or where unknown. */
  readonly manager: Maybe<Person>;
  /** Full name. */
  readonly name: Scalars['String']['output'];
  /** Stories on this person's profile, newest first; to themselves also the drafts. */
  readonly profileStories: ReadonlyArray<ProfileStory>;
  /** Roles; empty where the person has no membership. Shown to the person, program managers and owners. */
  readonly roles: ReadonlyArray<Role>;
  /** IANA time zone, for example `Europe/Berlin`. */
  readonly timeZone: Scalars['String']['output'];
  /** Whether the viewer may deactivate or reactivate this person. */
  readonly viewerCanDeactivate: Scalars['Boolean']['output'];
  /** Whether the viewer may change this person's work information. */
  readonly viewerCanEdit: Scalars['Boolean']['output'];
  /** Whether the viewer may invite this person or change their roles. */
  readonly viewerCanManageAccess: Scalars['Boolean']['output'];
  /** Work e-mail address; null where the organization gave none. */
  readonly workEmail: Maybe<Scalars['String']['output']>;
};

/** One page of people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The people with their cursors. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many people match the filter in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One person of a page. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Opaque cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: Person;
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

/** Result of a change to a person. */
export type PersonPayload = {
  readonly __typename?: 'PersonPayload';
  /** Why nothing was done; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
  /** The person afterwards; null where nothing was done. */
  readonly person: Maybe<Person>;
};

/** A session to plan. */
export type PlanSessionInput = {
  /** How the two meet. */
  readonly channel: SessionChannel;
  /** On which day, where `timeZone` is. */
  readonly date: Scalars['Date']['input'];
  /** Repeating the call with the same key within 24 hours plans nothing again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How long, 5–480 minutes. */
  readonly minutes: Scalars['Int']['input'];
  /** For which relationship. */
  readonly relationshipId: Scalars['ID']['input'];
  /** RFC 5545 RRULE without its name, to plan a series, such as `FREQ=WEEKLY;BYDAY=TU`; null for a single session. */
  readonly rule?: InputMaybe<Scalars['String']['input']>;
  /** At what time on the wall there, 24 hours, `10:00`. */
  readonly time: Scalars['String']['input'];
  /** IANA time zone that day and time are in. */
  readonly timeZone: Scalars['String']['input'];
  /** What it is called and where it is. */
  readonly words?: InputMaybe<SessionWordsInput>;
};

/** A session as it would be planned. */
export type PreviewedSession = {
  readonly __typename?: 'PreviewedSession';
  /** When it would end. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Sessions of the viewer's own at the same time. */
  readonly overlaps: ReadonlyArray<Session>;
  /** When it would begin. */
  readonly startsAt: Scalars['DateTime']['output'];
};

/** What one of the two writes for themselves. Nobody else reads it, nor learns that it is there. */
export type PrivateNote = Node & {
  readonly __typename?: 'PrivateNote';
  /** When it was begun. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its beginning, at most 160 characters, in one line; null once it is erased. */
  readonly excerpt: Maybe<Scalars['String']['output']>;
  /** The TypeID. */
  readonly id: Scalars['ID']['output'];
  /** Counts the edits; an edit names the one it saw. */
  readonly revision: Scalars['Int']['output'];
  /** The session it is about; null where it stands by itself. */
  readonly session: Maybe<Session>;
  /** The note; null once it is erased. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** One page of the viewer's private notes. */
export type PrivateNoteConnection = {
  readonly __typename?: 'PrivateNoteConnection';
  /** The notes with their cursors. */
  readonly edges: ReadonlyArray<PrivateNoteEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
};

/** One note of a page. */
export type PrivateNoteEdge = {
  readonly __typename?: 'PrivateNoteEdge';
  /** Opaque cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The note. */
  readonly node: PrivateNote;
};

/** A note for oneself after it changed. */
export type PrivateNotePayload = {
  readonly __typename?: 'PrivateNotePayload';
  /** Why nothing was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The note; null where nothing was done, or once it is removed. */
  readonly privateNote: Maybe<PrivateNote>;
};

/** The same on somebody's profile: for everybody in the organization, once shared. */
export type ProfileStory = Node & {
  readonly __typename?: 'ProfileStory';
  /** When it was begun. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The TypeID. */
  readonly id: Scalars['ID']['output'];
  /** What was learned. */
  readonly lesson: Scalars['String']['output'];
  /** What went wrong. */
  readonly mistake: Scalars['String']['output'];
  /** Who tells it. */
  readonly person: Person;
  /** Since when everybody reads it; null for a draft and for what was taken back. */
  readonly sharedAt: Maybe<Scalars['DateTime']['output']>;
  /** What the situation was. */
  readonly situation: Scalars['String']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** When its words last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Whether it is the viewer's own, to change, share, take back and delete. */
  readonly viewerCanEdit: Scalars['Boolean']['output'];
};

/** Which story on one's profile. */
export type ProfileStoryInput = {
  /** Which. */
  readonly profileStoryId: Scalars['ID']['input'];
};

/** What a change of a story on a profile answers. */
export type ProfileStoryPayload = {
  readonly __typename?: 'ProfileStoryPayload';
  /** Why not; empty where it worked. */
  readonly errors: ReadonlyArray<UserError>;
  /** The story after it; null where it failed or was deleted. */
  readonly profileStory: Maybe<ProfileStory>;
};

/** A coaching or mentoring program of an organization. */
export type Program = Node & {
  readonly __typename?: 'Program';
  /** How its agreements stand; for program managers and owners. */
  readonly agreementOverview: Maybe<AgreementOverview>;
  /** The latest rollout; for program managers and owners. */
  readonly agreementRollout: Maybe<AgreementRollout>;
  /** What its agreements start from. */
  readonly agreementTemplate: AgreementTemplate;
  /** How many relationships it may hold at once; null for no limit. */
  readonly capacity: Maybe<Scalars['Int']['output']>;
  /** What it is for, in a few sentences. */
  readonly description: Scalars['String']['output'];
  /** Last day; null for open-ended. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** How many relationships stand at each point; for program managers and owners. */
  readonly funnel: Maybe<ProgramFunnel>;
  readonly id: Scalars['ID']['output'];
  /** Which kind of relationship it holds. */
  readonly kind: RelationshipKind;
  /** Its name, unique in the organization. */
  readonly name: Scalars['String']['output'];
  /** Relationships that take up a place now: proposed, agreeing, active, paused or closing. */
  readonly openRelationships: Scalars['Int']['output'];
  /** Where it stands today. */
  readonly phase: ProgramPhase;
  /** Who signs every agreement of the program and learns what it says; null where nobody does. */
  readonly sponsor: Maybe<Person>;
  /** First day; null for no fixed start. */
  readonly startsOn: Maybe<Scalars['Date']['output']>;
  /** Whether the viewer may change it. */
  readonly viewerCanEdit: Scalars['Boolean']['output'];
  /** Whether the viewer may propose a relationship in it now: it has not ended and has a free place. */
  readonly viewerCanPropose: Scalars['Boolean']['output'];
};

/** One page of programs. */
export type ProgramConnection = {
  readonly __typename?: 'ProgramConnection';
  /** The programs with their cursors. */
  readonly edges: ReadonlyArray<ProgramEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many programs there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One program of a page. */
export type ProgramEdge = {
  readonly __typename?: 'ProgramEdge';
  /** Opaque cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The program. */
  readonly node: Program;
};

/** Counts of a program's relationships by state. */
export type ProgramFunnel = {
  readonly __typename?: 'ProgramFunnel';
  /** Active. */
  readonly active: Scalars['Int']['output'];
  /** Accepted by both, agreement not yet in force. */
  readonly agreeing: Scalars['Int']['output'];
  /** Cancelled before it began. */
  readonly cancelled: Scalars['Int']['output'];
  /** Closed. */
  readonly closed: Scalars['Int']['output'];
  /** Being closed. */
  readonly closing: Scalars['Int']['output'];
  /** Declined by one side before it began. */
  readonly declined: Scalars['Int']['output'];
  /** Paused. */
  readonly paused: Scalars['Int']['output'];
  /** Proposed, not yet accepted by both. */
  readonly proposed: Scalars['Int']['output'];
};

/** Result of a change to a program. */
export type ProgramPayload = {
  readonly __typename?: 'ProgramPayload';
  /** Why nothing was done; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
  /** The program afterwards; null where nothing was done. */
  readonly program: Maybe<Program>;
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

/** One side's answer to a proposal. */
export type ProposalResponse = {
  readonly __typename?: 'ProposalResponse';
  /** What they said. */
  readonly answer: ProposalAnswer;
  /** When; null while pending. */
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** Which side. */
  readonly party: Party;
};

/** A relationship to propose. Whoever proposes and is one of the two has thereby accepted. */
export type ProposeRelationshipInput = {
  /** Last day; not before the first. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who guides: an active person with a guide profile that offers the program's kind, with a free place. A guide who takes nobody new at present can only be proposed by program managers, owners and themselves. */
  readonly guideId: Scalars['ID']['input'];
  /** Repeating the call with the same key within 24 hours returns the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A few words to whoever is asked, at most 2,000 characters. */
  readonly invitationNote?: InputMaybe<Scalars['String']['input']>;
  /** Who learns: an active person who neither reports directly to the guide nor is their line manager. */
  readonly learnerId: Scalars['ID']['input'];
  /** In which program. */
  readonly programId: Scalars['ID']['input'];
  /** First day. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it is about, at most 200 characters. */
  readonly topic?: InputMaybe<Scalars['String']['input']>;
};

/** A certificate, degree or accreditation that a guide names. */
export type Qualification = Node & {
  readonly __typename?: 'Qualification';
  /** A page that shows it. */
  readonly evidenceUrl: Maybe<Scalars['String']['output']>;
  /** Whether it has run out today. */
  readonly expired: Scalars['Boolean']['output'];
  /** When it runs out; null for never. */
  readonly expiresOn: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  /** When it was given. */
  readonly issuedOn: Maybe<Scalars['Date']['output']>;
  /** Who gave it. */
  readonly issuer: Scalars['String']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** When the organization checked it; null for not checked. */
  readonly verifiedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who checked it; null for not checked. */
  readonly verifiedBy: Maybe<Person>;
};

/** One qualification as the guide enters it. */
export type QualificationInput = {
  /** A page that shows it; https only. */
  readonly evidenceUrl?: InputMaybe<Scalars['String']['input']>;
  /** When it runs out; not before it was given. */
  readonly expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** The one to change; a new one where left out. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it was given. */
  readonly issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who gave it, at most 200 characters. */
  readonly issuer: Scalars['String']['input'];
  /** What it is called, at most 200 characters. */
  readonly title: Scalars['String']['input'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** One agreement by id; null where there is none or the viewer may not see it. */
  readonly agreement: Maybe<Agreement>;
  /** The organization's own templates, one for each kind. */
  readonly agreementTemplates: ReadonlyArray<AgreementTemplate>;
  /** Agreements the viewer may see, latest first: one's own and sponsored ones; all for program managers and owners, without their words. */
  readonly agreements: AgreementConnection;
  /** The viewer's own calendar feed; null where there is none, or it was revoked. */
  readonly calendarFeed: Maybe<CalendarFeed>;
  /** One commitment by id; null where there is none or the viewer may not see it. */
  readonly commitment: Maybe<Commitment>;
  /** What was promised from a session, message, piece of feedback or reflection, earliest date first; empty where the viewer may not see that. */
  readonly commitmentsFrom: CommitmentConnection;
  /** The departments of active people, by name. */
  readonly departments: ReadonlyArray<Department>;
  /** Exercises in which the viewer has not chosen yet, of all their relationships, oldest first. */
  readonly exercisesAwaitingMe: ExerciseConnection;
  /** One piece of feedback; null where there is none or the viewer may not know of it. */
  readonly feedback: Maybe<Feedback>;
  /** Feedback that waits for the viewer, longest first: asked of them, offered to them, or delivered and not yet taken in. */
  readonly feedbackAwaitingMe: ReadonlyArray<Feedback>;
  /** One goal by id; null where there is none or the viewer may not see it. */
  readonly goal: Maybe<Goal>;
  /** Guides with a profile, by name. */
  readonly guides: GuideProfileConnection;
  /** The viewer's own relationships that are not over, at a glance; the one that began last comes first. One statement reads them all, whatever their number. */
  readonly home: ReadonlyArray<HomeRelationship>;
  /** One import by id; null where there is none or the viewer may not see it. */
  readonly import: Maybe<Import>;
  /** The organization's imports, latest first; for program managers and owners. */
  readonly imports: ImportConnection;
  /** What an invitation link leads to; null for an unknown token. Needs no session. */
  readonly invitationPreview: Maybe<InvitationPreview>;
  /** What the viewer has promised in all relationships that go on, earliest date first. */
  readonly myCommitments: CommitmentConnection;
  /** Any one thing by its id; null where there is none or the viewer may not see it. */
  readonly node: Maybe<Node>;
  /** Things by their ids, in the order asked; null in the place of each that does not exist or may not be seen. At most 100 ids. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** How the viewer wants to be told. */
  readonly notificationPreferences: NotificationPreferences;
  /** What the viewer has not seen yet. */
  readonly notificationSummary: NotificationSummary;
  /** What the viewer was told, latest first. Only ever one's own. */
  readonly notifications: NotificationConnection;
  /** The organization's people. */
  readonly people: PersonConnection;
  /** One person by id; null where there is none. */
  readonly person: Maybe<Person>;
  /** One program by id; null where there is none. */
  readonly program: Maybe<Program>;
  /** The organization's programs, running ones first, then by name. */
  readonly programs: ProgramConnection;
  /** One relationship by id; null where there is none or the viewer may not see it. */
  readonly relationship: Maybe<Relationship>;
  /** Relationships the viewer may see: their own; all for program managers and owners. */
  readonly relationships: RelationshipConnection;
  /** Answers that the viewer owes, the most urgent first; those without an agreed time last, the longest waiting first. */
  readonly repliesDue: ReadonlyArray<ReplyDue>;
  /** One session by id; null where there is none or the viewer is not one of its two people. */
  readonly session: Maybe<Session>;
  /** The viewer's own sessions that have begun and of which the viewer has not said yet whether they took place, earliest first. */
  readonly sessionsToConfirm: SessionConnection;
  /** What this server offers for signing in; needs no session. */
  readonly signInOptions: SignInOptions;
  /** Active people with the role of trust contact, by name: whom everybody can turn to when something is wrong. */
  readonly trustContacts: ReadonlyArray<Person>;
  /** The viewer's own sessions of all relationships that are planned and not over, earliest first. */
  readonly upcomingSessions: SessionConnection;
  /** Who is signed in; null for nobody. */
  readonly viewer: Maybe<Viewer>;
};


export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCommitmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommitmentsFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  originId: Scalars['ID']['input'];
};


export type QueryExercisesAwaitingMeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFeedbackArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFeedbackAwaitingMeArgs = {
  first?: Scalars['Int']['input'];
};


export type QueryGoalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGuidesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GuideFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHomeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<ReadonlyArray<ImportState>>;
};


export type QueryInvitationPreviewArgs = {
  token: Scalars['String']['input'];
};


export type QueryMyCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MyCommitmentsFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  unread?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PeopleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PersonOrder;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgramArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRelationshipArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: RelationshipOrder;
};


export type QueryRepliesDueArgs = {
  first?: Scalars['Int']['input'];
};


export type QuerySessionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySessionsToConfirmArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryUpcomingSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** That the receiver is ready. */
export type ReceiveFeedbackInput = {
  /** At what moment; null for now. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Which feedback. */
  readonly feedbackId: Scalars['ID']['input'];
};

/** How far a goal has come. */
export type RecordGoalProgressInput = {
  /** Which. */
  readonly goalId: Scalars['ID']['input'];
  /** On which day; today or earlier. */
  readonly happenedOn: Scalars['Date']['input'];
  /** Repeating the call with the same key within 24 hours returns the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A note, at most 2,000 characters; needed where there is no value. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** How the measure stands; only for a goal with a measure. */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
};

/** What one takes away from a session. */
export type RecordInsightInput = {
  /** From which. */
  readonly sessionId: Scalars['ID']['input'];
  /** In one's own words, at most 4,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** What one says about a milestone. */
export type ReflectOnMilestoneInput = {
  /** Which. */
  readonly milestoneId: Scalars['ID']['input'];
  /** What, at most 2,000 characters; nothing takes it back. */
  readonly text: Scalars['String']['input'];
};

/** What one of two people thinks back on; only its author's, or shared with the partner. */
export type Reflection = Node & {
  readonly __typename?: 'Reflection';
  /** Who wrote it. */
  readonly author: Person;
  /** When its words last changed; null where they never did. */
  readonly editedAt: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The question it answers, by its name in the documentation; null where it answers none. */
  readonly prompt: Maybe<Scalars['String']['output']>;
  /** The session it follows, as its author says; null where it follows none. */
  readonly sessionId: Maybe<Scalars['ID']['output']>;
  /** Since when the partner reads it; null while it is only its author's. */
  readonly sharedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it says; null once it was erased. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** Whether the viewer may change it, share it, take it back and delete it. */
  readonly viewerCanChange: Scalars['Boolean']['output'];
  /** When it was written. */
  readonly writtenAt: Scalars['DateTime']['output'];
};

/** One page of reflections. */
export type ReflectionConnection = {
  readonly __typename?: 'ReflectionConnection';
  /** The reflections with their cursors. */
  readonly edges: ReadonlyArray<ReflectionEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
};

/** One reflection of a page. */
export type ReflectionEdge = {
  readonly __typename?: 'ReflectionEdge';
  /** Opaque cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The reflection. */
  readonly node: Reflection;
};

/** Which reflection. */
export type ReflectionInput = {
  /** Which. */
  readonly reflectionId: Scalars['ID']['input'];
};

/** Result of a change to a reflection. */
export type ReflectionPayload = {
  readonly __typename?: 'ReflectionPayload';
  /** Why nothing was done; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
  /** The reflection afterwards; null where nothing was done. */
  readonly reflection: Maybe<Reflection>;
};

/** One guide and one learner in one program. */
export type Relationship = Node & {
  readonly __typename?: 'Relationship';
  /** Its agreement; null before one is begun. */
  readonly agreement: Maybe<Agreement>;
  /** What is agreed about answering; null where nothing is, and for everybody but the two. */
  readonly answerTime: Maybe<AnswerTime>;
  /** How it is being ended; null while it is not. */
  readonly closing: Maybe<Closing>;
  /** What the two have promised each other; for the two only, and null for everybody else. */
  readonly commitments: Maybe<CommitmentConnection>;
  /** Keys of what the two wrote; for the two people, and null for everybody else. */
  readonly contentKeys: Maybe<ReadonlyArray<ContentKey>>;
  /** Why it was declined, if the person gave a reason; seen by both people and the program's managers. */
  readonly declineReason: Maybe<Scalars['String']['output']>;
  /** What ending it today would mean; null where it cannot be ended now or for others than the two. */
  readonly endingPreview: Maybe<EndingPreview>;
  /** Last day; null for open-ended. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** The organization's own id of the engagement; for program managers and owners. */
  readonly engagementId: Maybe<Scalars['String']['output']>;
  /** Steps so far, earliest first. */
  readonly events: ReadonlyArray<RelationshipEvent>;
  /** Exercises on strengths and blind spots, newest first; for the two only, and null for everybody else. */
  readonly exercises: Maybe<ExerciseConnection>;
  /** Feedback between the two, latest first; for the two only, and null for everybody else. */
  readonly feedback: Maybe<FeedbackConnection>;
  /** The goals of the two, latest first; for the two only, and null for everybody else. */
  readonly goals: Maybe<GoalConnection>;
  /** The coach or mentor. */
  readonly guide: Person;
  readonly id: Scalars['ID']['output'];
  /** A few words from whoever proposed it; seen by both people and the program's managers. Null where nothing was said. */
  readonly invitationNote: Maybe<Scalars['String']['output']>;
  /** Coaching or mentoring; the program's kind. */
  readonly kind: RelationshipKind;
  /** The client or mentee. */
  readonly learner: Person;
  /** Who looked, signed and exported, newest first; for the two people, and null for everybody else. */
  readonly ledger: Maybe<LedgerConnection>;
  /** The ledger's present end, signed; for the two people, and null for everybody else. */
  readonly ledgerCheckpoint: Maybe<LedgerCheckpoint>;
  /** Hash of the entry at one place, hex, to compare with a checkpoint kept from earlier; null where there is none, and for everybody but the two people. */
  readonly ledgerEntryHash: Maybe<Scalars['String']['output']>;
  /** What the two wrote to each other, oldest first; for the two only, and null for everybody else. */
  readonly messages: Maybe<MessageConnection>;
  /** The wins of the two, latest first; for the two only, and null for everybody else. */
  readonly milestones: Maybe<MilestoneConnection>;
  /** What the viewer is reminded of at present, earliest first; of the two, each sees their own only. Null for everybody else. */
  readonly nudges: Maybe<ReadonlyArray<Nudge>>;
  /** The person on the other side; null where the viewer is on neither. */
  readonly partner: Maybe<Person>;
  /** The viewer's own notes, latest first; for the two people, and null for everybody else. */
  readonly privateNotes: Maybe<PrivateNoteConnection>;
  /** The program. */
  readonly program: Program;
  /** When it was proposed. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** Who proposed it; null where it was imported. */
  readonly proposedBy: Maybe<Person>;
  /** Whether each sees what the other has read, by the agreement; null for everybody but the two. */
  readonly readReceipts: Maybe<Scalars['Boolean']['output']>;
  /** Number of the last message up to which the viewer has read, 0 for none; null for everybody but the two. */
  readonly readThrough: Maybe<Scalars['Int']['output']>;
  /** The viewer's reflections and those that the partner shares, latest first; for the two only, and null for everybody else. */
  readonly reflections: Maybe<ReflectionConnection>;
  /** The answer that the viewer owes the partner; null where none is. */
  readonly replyDue: Maybe<ReplyDue>;
  /** What the guide and the learner have said to the proposal. */
  readonly responses: ReadonlyArray<ProposalResponse>;
  /** How long what the two wrote is kept; for the two people before the end, also for owners and program managers from the end on; null before an agreement was in force. */
  readonly retention: Maybe<Retention>;
  /** How many the agreement speaks of; null for others than the two, and without an agreement in force. */
  readonly sessionAllowance: Maybe<SessionAllowance>;
  /** How many there are; for the two people, program managers and owners, and null for everybody else. */
  readonly sessionCounts: Maybe<SessionCounts>;
  /** What planning would come to, without planning anything; for the two people, and null for everybody else. */
  readonly sessionPreview: Maybe<SessionPreview>;
  /** Its sessions; for the two people, and null for everybody else. */
  readonly sessions: Maybe<SessionConnection>;
  /** Notes that both read, latest first; for the two people, and null for everybody else. */
  readonly sharedNotes: Maybe<SharedNoteConnection>;
  /** First day; null where not yet fixed. */
  readonly startsOn: Maybe<Scalars['Date']['output']>;
  /** Where it stands. */
  readonly state: RelationshipState;
  /** Stories that the two tell each other, newest first, with the viewer's own drafts; null for everybody but the two. */
  readonly stories: Maybe<StoryConnection>;
  /** What it is about, in a few words, as those who arranged it put it; seen by both people and the program's managers. Null where nothing was said. */
  readonly topic: Maybe<Scalars['String']['output']>;
  /** What the two tell each other about working well together, as far as they have; for the two only, and null for everybody else. */
  readonly trustPreferences: Maybe<ReadonlyArray<TrustPreferences>>;
  /** How many messages of the partner the viewer has not read; null for everybody but the two. */
  readonly unreadMessages: Maybe<Scalars['Int']['output']>;
  /** How long a session is unless the two say otherwise, in minutes; null for others than the two, and without an agreement in force. */
  readonly usualSessionMinutes: Maybe<Scalars['Int']['output']>;
  /** Whether the viewer may take the proposal back. */
  readonly viewerCanCancel: Scalars['Boolean']['output'];
  /** Whether the viewer may begin to end it now. */
  readonly viewerCanClose: Scalars['Boolean']['output'];
  /** Whether the viewer may promise something here, which needs an agreement in force. */
  readonly viewerCanCommit: Scalars['Boolean']['output'];
  /** Whether the viewer may ask for feedback and give it now. */
  readonly viewerCanGiveFeedback: Scalars['Boolean']['output'];
  /** Whether the viewer may keep its content beyond the agreed day. */
  readonly viewerCanHold: Scalars['Boolean']['output'];
  /** Whether the viewer may mark milestones here, which needs an agreement in force. */
  readonly viewerCanMarkMilestones: Scalars['Boolean']['output'];
  /** Whether the viewer may pause it now. */
  readonly viewerCanPause: Scalars['Boolean']['output'];
  /** Whether the viewer may plan a session now. */
  readonly viewerCanPlanSession: Scalars['Boolean']['output'];
  /** Whether the viewer may write reflections now. */
  readonly viewerCanReflect: Scalars['Boolean']['output'];
  /** Whether the viewer still has to say yes or no. */
  readonly viewerCanRespond: Scalars['Boolean']['output'];
  /** Whether the viewer may go on with it now. */
  readonly viewerCanResume: Scalars['Boolean']['output'];
  /** Whether the viewer may set goals here, which needs an agreement in force. */
  readonly viewerCanSetGoals: Scalars['Boolean']['output'];
  /** Whether the viewer may start an exercise. */
  readonly viewerCanStartExercise: Scalars['Boolean']['output'];
  /** Whether the viewer may let it be now, before an agreement is in force. */
  readonly viewerCanStop: Scalars['Boolean']['output'];
  /** Whether the viewer may tell the partner how they like to work, or take that back. */
  readonly viewerCanTellPreferences: Scalars['Boolean']['output'];
  /** Whether the viewer may tell the partner a story. */
  readonly viewerCanTellStory: Scalars['Boolean']['output'];
  /** Whether the viewer may take the beginning of the end back. */
  readonly viewerCanWithdrawClosing: Scalars['Boolean']['output'];
  /** Whether the viewer may write to the partner now. */
  readonly viewerCanWriteMessages: Scalars['Boolean']['output'];
  /** Whether the viewer may write notes for themselves. */
  readonly viewerCanWritePrivateNote: Scalars['Boolean']['output'];
  /** Whether the viewer may write notes that both read, by the agreement. */
  readonly viewerCanWriteSharedNote: Scalars['Boolean']['output'];
  /** The viewer's own side; null where they have none. */
  readonly viewerParty: Maybe<Party>;
};


/** One guide and one learner in one program. */
export type RelationshipCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommitmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: CommitmentOrder;
};


/** One guide and one learner in one program. */
export type RelationshipExercisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One guide and one learner in one program. */
export type RelationshipFeedbackArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One guide and one learner in one program. */
export type RelationshipGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GoalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One guide and one learner in one program. */
export type RelationshipLedgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LedgerKind>>;
};


/** One guide and one learner in one program. */
export type RelationshipLedgerEntryHashArgs = {
  seq: Scalars['Int']['input'];
};


/** One guide and one learner in one program. */
export type RelationshipMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One guide and one learner in one program. */
export type RelationshipMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One guide and one learner in one program. */
export type RelationshipPrivateNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One guide and one learner in one program. */
export type RelationshipReflectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  ofSession?: InputMaybe<Scalars['String']['input']>;
};


/** One guide and one learner in one program. */
export type RelationshipSessionPreviewArgs = {
  date: Scalars['Date']['input'];
  minutes: Scalars['Int']['input'];
  rule?: InputMaybe<Scalars['String']['input']>;
  time: Scalars['String']['input'];
  timeZone: Scalars['String']['input'];
};


/** One guide and one learner in one program. */
export type RelationshipSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  window?: SessionWindow;
};


/** One guide and one learner in one program. */
export type RelationshipSharedNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One guide and one learner in one program. */
export type RelationshipStoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of relationships. */
export type RelationshipConnection = {
  readonly __typename?: 'RelationshipConnection';
  /** The relationships with their cursors. */
  readonly edges: ReadonlyArray<RelationshipEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many match the filter in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One relationship of a page. */
export type RelationshipEdge = {
  readonly __typename?: 'RelationshipEdge';
  /** Opaque cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The relationship. */
  readonly node: Relationship;
};

/** One step in a relationship's life. */
export type RelationshipEvent = {
  readonly __typename?: 'RelationshipEvent';
  /** Who did it; null where the software did, and for others than the two where it was to rest, to go on or to end. */
  readonly actor: Maybe<Person>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What happened. */
  readonly kind: RelationshipEventKind;
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
  readonly awaitingMe?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only this kind. */
  readonly kind?: InputMaybe<RelationshipKind>;
  /** Only the viewer's own. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of this person, on either side. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** Only this program. */
  readonly programId?: InputMaybe<Scalars['ID']['input']>;
  /** Words that must each occur in a party's name or the topic. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only those in one of these states. */
  readonly states?: InputMaybe<ReadonlyArray<RelationshipState>>;
};

/** Which relationship. */
export type RelationshipInput = {
  /** Which. */
  readonly relationshipId: Scalars['ID']['input'];
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

/** Result of a change to a relationship. */
export type RelationshipPayload = {
  readonly __typename?: 'RelationshipPayload';
  /** Why nothing was done; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
  /** The relationship afterwards; null where nothing was done. */
  readonly relationship: Maybe<Relationship>;
};

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
  readonly agendaItemId: Scalars['ID']['input'];
  /** False takes the removal back, for as long as it was not deleted. */
  readonly removed: Scalars['Boolean']['input'];
};

/** Progress to take back. */
export type RemoveGoalUpdateInput = {
  /** Which; one's own. */
  readonly goalUpdateId: Scalars['ID']['input'];
};

/** Result of removing a milestone. */
export type RemoveMilestonePayload = {
  readonly __typename?: 'RemoveMilestonePayload';
  /** Why nothing was done; empty on success. */
  readonly errors: ReadonlyArray<UserError>;
  /** The relationship it belonged to; null where nothing was done. */
  readonly relationship: Maybe<Relationship>;
};

/** Whether a note for oneself is there. */
export type RemovePrivateNoteInput = {
  /** Which; one that stands by itself. */
  readonly privateNoteId: Scalars['ID']['input'];
  /** False takes the removal back, for as long as it was not deleted. */
  readonly removed: Scalars['Boolean']['input'];
};

/** Whether a note for both is there. */
export type RemoveSharedNoteInput = {
  /** False takes the removal back, for as long as it was not deleted. */
  readonly removed: Scalars['Boolean']['input'];
  /** Which; one that stands by itself. */
  readonly sharedNoteId: Scalars['ID']['input'];
};

/** A closed goal to go on with. */
export type ReopenGoalInput = {
  /** Which. */
  readonly goalId: Scalars['ID']['input'];
  /** Why, at most 1,000 characters. */
  readonly word?: InputMaybe<Scalars['String']['input']>;
};

/** An answer that the viewer owes. */
export type ReplyDue = {
  readonly __typename?: 'ReplyDue';
  /** When the answer is due by the agreement; null where no response time is agreed. */
  readonly dueAt: Maybe<Scalars['DateTime']['output']>;
  /** To whom, and in which relationship. */
  readonly relationship: Relationship;
  /** When the partner's first message was sent that has had no answer. */
  readonly since: Scalars['DateTime']['output'];
};

/** A reply. */
export type ReplyToFeedbackInput = {
  /** To which feedback. */
  readonly feedbackId: Scalars['ID']['input'];
  /** Makes repeating the request safe for 24 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The words, at most 4,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** What is asked for. */
export type RequestFeedbackInput = {
  /** Makes repeating the request safe for 24 hours. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What would help, at most 4,000 characters; may be empty. */
  readonly question: Scalars['String']['input'];
  /** In which relationship; the partner is asked. */
  readonly relationshipId: Scalars['ID']['input'];
  /** What it is to be about, at most 120 characters. */
  readonly topic: Scalars['String']['input'];
};

/** Which template to take back to what it falls back on. */
export type ResetAgreementTemplateInput = {
  /** Of which kind. */
  readonly kind: RelationshipKind;
  /** The program it belongs to; left out for the organization's own. */
  readonly programId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether a sponsor signs too. */
  readonly threeWay: Scalars['Boolean']['input'];
};

/** Whether a remark is settled. */
export type ResolveCommentInput = {
  /** Which. */
  readonly agreementCommentId: Scalars['ID']['input'];
  /** True settles it, false opens it again. */
  readonly resolved: Scalars['Boolean']['input'];
};

/** An answer to a proposal. */
export type RespondToProposalInput = {
  /** Yes or no. */
  readonly accept: Scalars['Boolean']['input'];
  /** Why not, if you like; belongs to a no. At most 2,000 characters, seen by the other person and program managers. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Which. */
  readonly relationshipId: Scalars['ID']['input'];
};

/** Which cancellation to take back. */
export type RestoreSessionInput = {
  /** The revision that was seen: where somebody has changed the session since, nothing is done. */
  readonly revision: Scalars['Int']['input'];
  /** Which session. */
  readonly sessionId: Scalars['ID']['input'];
};

/** What happens to what the two wrote. */
export type Retention = {
  readonly __typename?: 'Retention';
  /** How many days it is kept after the end, as agreed; for the two people, null for everybody else. */
  readonly days: Maybe<Scalars['Int']['output']>;
  /** The day it is erased; before the end, the day it would be if the relationship closed on its earliest day. */
  readonly deletesOn: Scalars['Date']['output'];
  /** When it was erased. */
  readonly erasedAt: Maybe<Scalars['DateTime']['output']>;
  /** Since when. */
  readonly heldAt: Maybe<Scalars['DateTime']['output']>;
  /** Who keeps it beyond that day; null where nobody does. */
  readonly heldBy: Maybe<Person>;
};

/** Which calendar feed to revoke. */
export type RevokeCalendarFeedInput = {
  /** Which. */
  readonly calendarFeedId: Scalars['ID']['input'];
};

/** A calendar feed that was revoked. */
export type RevokeCalendarFeedPayload = {
  readonly __typename?: 'RevokeCalendarFeedPayload';
  /** The feed; null where nothing was done. */
  readonly calendarFeed: Maybe<CalendarFeed>;
  /** Why nothing was done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Which invitation to take back. */
export type RevokeInvitationInput = {
  /** Which. */
  readonly invitationId: Scalars['ID']['input'];
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
  readonly clauses: Scalars['JSON']['input'];
  /** Of which kind; a program's template has the program's. */
  readonly kind: RelationshipKind;
  /** The program it belongs to; left out for the organization's own. */
  readonly programId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that was seen. */
  readonly revision: Scalars['Int']['input'];
  /** Whether a sponsor signs too. */
  readonly threeWay: Scalars['Boolean']['input'];
};

/** One's words at the end, whole. */
export type SaveClosingWordsInput = {
  /** What was learned, at most 5,000 characters. */
  readonly learned: Scalars['String']['input'];
  /** What was reached, at most 5,000 characters. */
  readonly reached: Scalars['String']['input'];
  /** Which relationship. */
  readonly relationshipId: Scalars['ID']['input'];
  /** True hands them to the partner: from then on they stay as they are. */
  readonly share: Scalars['Boolean']['input'];
  /** Thanks, at most 5,000 characters. */
  readonly thanks: Scalars['String']['input'];
};

/** What one takes from an exercise. */
export type SaveExerciseTakeawayInput = {
  /** Which exercise. */
  readonly exerciseId: Scalars['ID']['input'];
  /** In own words, at most 2,000 characters; null or empty takes it back. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A saving of the words. */
export type SaveFeedbackInput = {
  /** Which feedback. */
  readonly feedbackId: Scalars['ID']['input'];
  /** The revision that was seen; 0 where nothing was written yet. */
  readonly revision: Scalars['Int']['input'];
  /** The words, whole. */
  readonly words: FeedbackWordsInput;
};

/** One's own guide profile, whole: what is sent replaces what was there. A checked qualification that is changed becomes unchecked. */
export type SaveGuideProfileInput = {
  /** Whether you want new relationships at present. */
  readonly acceptsNew: Scalars['Boolean']['input'];
  /** How many relationships at once, 0–100. */
  readonly capacity: Scalars['Int']['input'];
  /** Conflicts of interest, at most 2,000 characters. */
  readonly conflicts: Scalars['String']['input'];
  /** Experience, at most 5,000 characters. */
  readonly experience: Scalars['String']['input'];
  /** One sentence under the name, at most 160 characters. */
  readonly headline: Scalars['String']['input'];
  /** Which kinds of relationship to offer, at least one. */
  readonly kinds: ReadonlyArray<RelationshipKind>;
  /** BCP 47 tags, at most 20; written as `de-AT`, whatever the case they come in. */
  readonly languages: ReadonlyArray<Scalars['String']['input']>;
  /** What you do not do, at most 2,000 characters. */
  readonly limits: Scalars['String']['input'];
  /** Ways of working, at most 12 of at most 120 characters. */
  readonly methods: ReadonlyArray<Scalars['String']['input']>;
  /** All qualifications, at most 30; one that is left out is removed. */
  readonly qualifications: ReadonlyArray<QualificationInput>;
  /** What you refer elsewhere, and where, at most 2,000 characters. */
  readonly refersElsewhere: Scalars['String']['input'];
  /** Supervision or peer review, at most 2,000 characters. */
  readonly supervision: Scalars['String']['input'];
};

/** How one wants to be told; what is left out stays as it is. */
export type SaveNotificationPreferencesInput = {
  /** For some topics or all. */
  readonly choices?: InputMaybe<ReadonlyArray<NotificationChoiceInput>>;
  /** At which full hour the daily mail comes, outside of quiet hours. */
  readonly digestHour?: InputMaybe<Scalars['Int']['input']>;
  /** From when on no mail comes, `HH:MM`. */
  readonly quietFrom?: InputMaybe<Scalars['String']['input']>;
  /** Until when no mail comes, `HH:MM`. */
  readonly quietTo?: InputMaybe<Scalars['String']['input']>;
  /** Whether no mail comes on Saturdays and Sundays. */
  readonly quietWeekends?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One's own preferences in one relationship. */
export type SaveTrustPreferencesInput = {
  /** The answers, whole, by the schema in the documentation; null takes them back. */
  readonly answers?: InputMaybe<Scalars['JSON']['input']>;
  /** Which relationship. */
  readonly relationshipId: Scalars['ID']['input'];
};

/** What one says about whether a session took place. */
export type SayAttendanceInput = {
  /** Which session. */
  readonly sessionId: Scalars['ID']['input'];
  /** What one says. */
  readonly word: AttendanceWord;
};

/** A message to send. */
export type SendMessageInput = {
  /** Repeating the call with the same key within 24 hours returns the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In which relationship: an own one with an agreement in force. */
  readonly relationshipId: Scalars['ID']['input'];
  /** What it says, at most 10,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** Which sessions of a series something is done with. */
export type SeriesScope =
  /** All that are still to come. */
  | 'ALL'
  /** This one and all that follow. */
  | 'FOLLOWING'
  /** Only this one. */
  | 'THIS';

/** One meeting of the two; for the two people only. */
export type Session = Node & {
  readonly __typename?: 'Session';
  /** What the two want to talk about, in order; for the two people, and null for everybody else. */
  readonly agenda: Maybe<ReadonlyArray<AgendaItem>>;
  /** Whether it took place. */
  readonly attendance: SessionAttendance;
  /** When it was cancelled. */
  readonly cancelledAt: Maybe<Scalars['DateTime']['output']>;
  /** Who cancelled it. */
  readonly cancelledBy: Maybe<Person>;
  /** Whether cancelling it now would be later than agreed. */
  readonly cancelsLate: Scalars['Boolean']['output'];
  /** Who did that; null where the software did it by itself. */
  readonly changedBy: Maybe<Person>;
  /** How the two meet. */
  readonly channel: SessionChannel;
  /** When it ends. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** The next session of the two that is planned, to which open points of the agenda are carried over. */
  readonly following: Maybe<Session>;
  /** The TypeID, `ses_…`. */
  readonly id: Scalars['ID']['output'];
  /** What each takes away from it; for the two people, and null for everybody else. */
  readonly insights: Maybe<ReadonlyArray<SessionInsight>>;
  /** What was last done with it. */
  readonly lastStep: SessionStep;
  /** From when on cancelling is later than agreed. */
  readonly lateFrom: Scalars['DateTime']['output'];
  /** How many sessions of its series are planned from this one on, as far as they have dates; null without a series. */
  readonly leftOfSeries: Maybe<Scalars['Int']['output']>;
  /** Where to join it; null where nothing was written. */
  readonly link: Maybe<Scalars['String']['output']>;
  /** How long it is. */
  readonly minutes: Scalars['Int']['output'];
  /** Which occurrence of its series it is, by the rule and before it was moved; null without a series. */
  readonly occursAt: Maybe<Scalars['DateTime']['output']>;
  /** Other sessions of the viewer's own at the same time, of any relationship. */
  readonly overlaps: ReadonlyArray<Session>;
  /** Where it is; null where nothing was written. */
  readonly place: Maybe<Scalars['String']['output']>;
  /** When it was planned. */
  readonly plannedAt: Scalars['DateTime']['output'];
  /** Who planned it. */
  readonly plannedBy: Person;
  /** What the viewer wrote for themselves about this session. */
  readonly privateNote: Maybe<PrivateNote>;
  /** Of which relationship. */
  readonly relationship: Relationship;
  /** Rises with every change; name it when you change the session, so that nothing is done to what you have not seen. */
  readonly revision: Scalars['Int']['output'];
  /** The series it is part of; null where it stands alone. */
  readonly series: Maybe<SessionSeries>;
  /** What the two write for both about this session. */
  readonly sharedNote: Maybe<SharedNote>;
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** How it stands. */
  readonly state: SessionState;
  /** The IANA time zone in which it was planned. */
  readonly timeZone: Scalars['String']['output'];
  /** What it is called; null where nothing was written. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** When that was. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Whether the viewer may cancel it. */
  readonly viewerCanCancel: Scalars['Boolean']['output'];
  /** Whether the viewer may move it or say anew where it is. */
  readonly viewerCanChange: Scalars['Boolean']['output'];
  /** Whether the viewer may work on the agenda and say what they take away. */
  readonly viewerCanPrepare: Scalars['Boolean']['output'];
  /** Whether the viewer may take its cancellation back. */
  readonly viewerCanRestore: Scalars['Boolean']['output'];
  /** Whether the viewer may write notes for themselves about it. */
  readonly viewerCanWritePrivateNote: Scalars['Boolean']['output'];
  /** Whether the viewer may write the notes that both read, by the agreement. */
  readonly viewerCanWriteSharedNote: Scalars['Boolean']['output'];
  /** What the viewer may say now about whether it took place; empty before it begins and once it is settled. */
  readonly viewerMaySay: ReadonlyArray<AttendanceWord>;
};

/** How many sessions the agreement speaks of; for the two people only. */
export type SessionAllowance = {
  readonly __typename?: 'SessionAllowance';
  /** How many took place. */
  readonly held: Scalars['Int']['output'];
  /** How many of them are left; null where there is no number. */
  readonly left: Maybe<Scalars['Int']['output']>;
  /** How many there are to be; null for as many as are useful. */
  readonly of: Maybe<Scalars['Int']['output']>;
  /** How many can still be planned; null where there is no number. */
  readonly plannable: Maybe<Scalars['Int']['output']>;
  /** How many are planned, or over and not settled. */
  readonly planned: Scalars['Int']['output'];
};

/** Whether a session took place, in the words of both. */
export type SessionAttendance = {
  readonly __typename?: 'SessionAttendance';
  /** When the guide said so. */
  readonly guideSaidAt: Maybe<Scalars['DateTime']['output']>;
  /** What the guide says. */
  readonly guideSays: Maybe<AttendanceWord>;
  /** When the learner said so. */
  readonly learnerSaidAt: Maybe<Scalars['DateTime']['output']>;
  /** What the learner says. */
  readonly learnerSays: Maybe<AttendanceWord>;
  /** Until when the other can object; null unless one has spoken and the other has not. */
  readonly objectUntil: Maybe<Scalars['DateTime']['output']>;
  /** What counts; null until it is settled. */
  readonly settledAs: Maybe<AttendanceWord>;
  /** When it was settled. */
  readonly settledAt: Maybe<Scalars['DateTime']['output']>;
  /** How far the two are. */
  readonly standing: AttendanceStanding;
};

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

/** A page of sessions. */
export type SessionConnection = {
  readonly __typename?: 'SessionConnection';
  /** The sessions of this page. */
  readonly edges: ReadonlyArray<SessionEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** How many sessions a relationship has. */
export type SessionCounts = {
  readonly __typename?: 'SessionCounts';
  /** How many took place. */
  readonly held: Scalars['Int']['output'];
  /** How many are planned and not over. */
  readonly planned: Scalars['Int']['output'];
};

/** One session of a list. */
export type SessionEdge = {
  readonly __typename?: 'SessionEdge';
  /** Opaque cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The session. */
  readonly node: Session;
};

/** What one party takes away from a session. */
export type SessionInsight = {
  readonly __typename?: 'SessionInsight';
  /** Whose. */
  readonly person: Person;
  /** In their own words; null once they are erased. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** The session that a mutation was about. */
export type SessionPayload = {
  readonly __typename?: 'SessionPayload';
  /** Why nothing was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The session; null where nothing was done. */
  readonly session: Maybe<Session>;
};

/** What planning would come to. */
export type SessionPreview = {
  readonly __typename?: 'SessionPreview';
  /** Why it cannot be planned so; null where it can. */
  readonly problem: Maybe<Scalars['String']['output']>;
  /** The first sessions, at most twelve. */
  readonly sessions: ReadonlyArray<PreviewedSession>;
  /** How many there would be in all; null where the rule does not end. */
  readonly total: Maybe<Scalars['Int']['output']>;
  /** Whether the first one's time comes twice that day, because the clocks go back: then it is the first of the two. */
  readonly twice: Scalars['Boolean']['output'];
};

/** A session after its agenda or outcome changed. */
export type SessionRoomPayload = {
  readonly __typename?: 'SessionRoomPayload';
  /** Why nothing was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The session; null where nothing was done. */
  readonly session: Maybe<Session>;
};

/** Sessions that repeat by a rule; for the two people only. */
export type SessionSeries = {
  readonly __typename?: 'SessionSeries';
  /** Whether it goes on: it was not ended, and its rule has not run out. */
  readonly goesOn: Scalars['Boolean']['output'];
  /** The TypeID, `srs_…`. */
  readonly id: Scalars['ID']['output'];
  /** RFC 5545 RRULE without its name, such as `FREQ=WEEKLY;BYDAY=TU`. */
  readonly rule: Scalars['String']['output'];
  /** The first start on the wall of `timeZone`: ISO 8601 date and time without zone. */
  readonly startsLocal: Scalars['String']['output'];
  /** The IANA time zone to whose clocks it keeps. */
  readonly timeZone: Scalars['String']['output'];
  /** How many of it are still planned, as far as they have dates. */
  readonly upcoming: Scalars['Int']['output'];
};

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

/** What was last done with a session. */
export type SessionStep =
  /** Somebody said whether it took place. */
  | 'ATTENDANCE_SAID'
  /** It was cancelled. */
  | 'CANCELLED'
  /** What it is called or where it is was changed. */
  | 'DESCRIBED'
  /** It was moved, or its length or channel changed. */
  | 'MOVED'
  /** It was planned. */
  | 'PLANNED'
  /** A cancellation was taken back. */
  | 'RESTORED'
  /** It was settled because nobody objected in time. */
  | 'SETTLED';

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
  readonly link?: InputMaybe<Scalars['String']['input']>;
  /** Where it is, at most 500 characters. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** What it is called, at most 200 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** A goal to set. Either of the two, under an agreement in force. */
export type SetGoalInput = {
  /** Where the measure stands now; only with a measure. */
  readonly baseline?: InputMaybe<Scalars['Float']['input']>;
  /** Repeating the call with the same key within 24 hours returns the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is measured, at most 200 characters. */
  readonly measure?: InputMaybe<Scalars['String']['input']>;
  /** In which relationship. */
  readonly relationshipId: Scalars['ID']['input'];
  /** Where it shall stand; only with a measure. */
  readonly target?: InputMaybe<Scalars['Float']['input']>;
  /** By which day. */
  readonly targetOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is to be reached, at most 1,000 characters. */
  readonly text: Scalars['String']['input'];
  /** In which unit, at most 40 characters; only with a measure. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** Whether to keep content beyond the agreed day. */
export type SetLegalHoldInput = {
  /** True keeps it, false lets the agreed day count again. */
  readonly hold: Scalars['Boolean']['input'];
  /** Which relationship. */
  readonly relationshipId: Scalars['ID']['input'];
};

/** Whom to deactivate or reactivate. */
export type SetPersonActiveInput = {
  /** False ends every session of the person in this organization within a second; true lets them in again. */
  readonly active: Scalars['Boolean']['input'];
  /** Whom. */
  readonly personId: Scalars['ID']['input'];
};

/** Which roles a person holds. */
export type SetRolesInput = {
  /** Whom. */
  readonly personId: Scalars['ID']['input'];
  /** All roles to hold from now on; `MEMBER` is always added. */
  readonly roles: ReadonlyArray<Role>;
};

/** Whether everybody here reads a story on one's profile. */
export type ShareProfileStoryInput = {
  /** Which story. */
  readonly profileStoryId: Scalars['ID']['input'];
  /** True shows it to everybody here; false hides it at once. */
  readonly share: Scalars['Boolean']['input'];
};

/** Whether the partner reads a story. */
export type ShareStoryInput = {
  /** True shows it to the partner; false takes it back at once, and that is in the ledger. */
  readonly share: Scalars['Boolean']['input'];
  /** Which story. */
  readonly storyId: Scalars['ID']['input'];
};

/** What the two write for both. */
export type SharedNote = Node & {
  readonly __typename?: 'SharedNote';
  /** Who wrote it as it stands. */
  readonly changedBy: Person;
  /** When it was begun. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its beginning, at most 160 characters, in one line; null once it is erased. */
  readonly excerpt: Maybe<Scalars['String']['output']>;
  /** The TypeID. */
  readonly id: Scalars['ID']['output'];
  /** Counts the edits; an edit names the one it saw. */
  readonly revision: Scalars['Int']['output'];
  /** The session it is about; null where it stands by itself. */
  readonly session: Maybe<Session>;
  /** Who began it. */
  readonly startedBy: Person;
  /** The note; null once it is erased. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** One page of shared notes. */
export type SharedNoteConnection = {
  readonly __typename?: 'SharedNoteConnection';
  /** The notes with their cursors. */
  readonly edges: ReadonlyArray<SharedNoteEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
};

/** One note of a page. */
export type SharedNoteEdge = {
  readonly __typename?: 'SharedNoteEdge';
  /** Opaque cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The note. */
  readonly node: SharedNote;
};

/** A note for both after it changed. */
export type SharedNotePayload = {
  readonly __typename?: 'SharedNotePayload';
  /** Why nothing was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The note; null where nothing was done, or once it is removed. */
  readonly sharedNote: Maybe<SharedNote>;
};

/** A signature. */
export type SignAgreementInput = {
  /** Which version. */
  readonly agreementVersionId: Scalars['ID']['input'];
  /** The hash of what was read: where it is not the version's, nothing is signed. */
  readonly hash: Scalars['String']['input'];
  /** In which language the statement was read. */
  readonly language: Language;
};

/** What can be done to sign in on this server. */
export type SignInOptions = {
  readonly __typename?: 'SignInOptions';
  /** Whether the one-click demo roles are offered. */
  readonly demo: Scalars['Boolean']['output'];
  /** The demo roles, each the value of `as` in `POST /demo/sign-in`; empty outside demo mode. */
  readonly demoRoles: ReadonlyArray<DemoRole>;
};

/** In what part somebody signs. */
export type Signatory =
  /** As coach or mentor. */
  | 'GUIDE'
  /** As client or mentee. */
  | 'LEARNER'
  /** As the one who sponsors it. */
  | 'SPONSOR';

/** Somebody's signature under a version. */
export type Signature = Node & {
  readonly __typename?: 'Signature';
  /** SHA-256 of what was signed, hex. */
  readonly hash: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Who. */
  readonly person: Person;
  /** In what part. */
  readonly signatory: Signatory;
  /** When. */
  readonly signedAt: Scalars['DateTime']['output'];
  /** What the person read above the button. */
  readonly statement: Scalars['String']['output'];
};

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

/** One thing that a sponsor may or may not learn. */
export type SponsorInformation = {
  readonly __typename?: 'SponsorInformation';
  /** What. */
  readonly field: SponsorField;
  /** How, by the agreement in force. */
  readonly level: SponsorLevel;
};

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
  readonly programId: Scalars['ID']['input'];
};

/** The beginning of the end. */
export type StartClosingInput = {
  /** In what way. */
  readonly kind: ClosingKind;
  /** Which relationship. */
  readonly relationshipId: Scalars['ID']['input'];
};

/** Whom to look at together. */
export type StartExerciseInput = {
  /** Repeating a request with the same key within 24 hours starts nothing twice. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which relationship. */
  readonly relationshipId: Scalars['ID']['input'];
  /** Whom of the two it is about; each may start it about either. */
  readonly subject: Party;
};

/** Something that went wrong once and what came of it, told to one partner. */
export type Story = Node & {
  readonly __typename?: 'Story';
  /** Who tells it. */
  readonly author: Person;
  /** When it was begun. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The TypeID. */
  readonly id: Scalars['ID']['output'];
  /** Whose relationship it is told in. */
  readonly relationship: Relationship;
  /** Since when the partner reads it; null for a draft and for what was taken back. */
  readonly sharedAt: Maybe<Scalars['DateTime']['output']>;
  /** The partner's line of thanks; null where there is none. */
  readonly thanks: Maybe<StoryThanks>;
  /** When its words last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Whether the viewer may share it, take it back or delete it. */
  readonly viewerCanDecide: Scalars['Boolean']['output'];
  /** Whether the viewer may change its words. */
  readonly viewerCanEdit: Scalars['Boolean']['output'];
  /** Whether the viewer may thank for it. */
  readonly viewerCanThank: Scalars['Boolean']['output'];
  /** What it says; null where it has been erased. */
  readonly words: Maybe<StoryWords>;
};

/** One page of stories. */
export type StoryConnection = {
  readonly __typename?: 'StoryConnection';
  /** The stories with their cursors. */
  readonly edges: ReadonlyArray<StoryEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
};

/** One story of a page. */
export type StoryEdge = {
  readonly __typename?: 'StoryEdge';
  /** Opaque cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The story. */
  readonly node: Story;
};

/** Which story. */
export type StoryInput = {
  /** Which. */
  readonly storyId: Scalars['ID']['input'];
};

/** What a change of a story answers. */
export type StoryPayload = {
  readonly __typename?: 'StoryPayload';
  /** Why not; empty where it worked. */
  readonly errors: ReadonlyArray<UserError>;
  /** The story after it; null where it failed. */
  readonly story: Maybe<Story>;
};

/** The partner's thanks for a story. */
export type StoryThanks = {
  readonly __typename?: 'StoryThanks';
  /** Who thanks. */
  readonly person: Person;
  /** In one line; null where it has been erased. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** The words of a story. */
export type StoryWords = {
  readonly __typename?: 'StoryWords';
  /** What was learned. */
  readonly lesson: Scalars['String']['output'];
  /** What went wrong. */
  readonly mistake: Scalars['String']['output'];
  /** What the situation was. */
  readonly situation: Scalars['String']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** The agreement now and whenever it changes. */
  readonly agreementChanges: Agreement;
  /** How far a rollout has come, until it ends. */
  readonly agreementRolloutProgress: AgreementRollout;
  /** The relationship now and whenever something in its conversation changes; for the two only. */
  readonly conversationChanges: Relationship;
  /** An import each time it gets further, until it ends. */
  readonly importProgress: Import;
  /** What the viewer has not seen yet: now, and again each time it changes. */
  readonly notificationChanges: NotificationSummary;
  /** The relationship now and whenever something about it changes. */
  readonly relationshipChanges: Relationship;
};


export type SubscriptionAgreementChangesArgs = {
  agreementId: Scalars['ID']['input'];
};


export type SubscriptionAgreementRolloutProgressArgs = {
  rolloutId: Scalars['ID']['input'];
};


export type SubscriptionConversationChangesArgs = {
  relationshipId: Scalars['ID']['input'];
};


export type SubscriptionImportProgressArgs = {
  importId: Scalars['ID']['input'];
};


export type SubscriptionRelationshipChangesArgs = {
  relationshipId: Scalars['ID']['input'];
};

/** One clause of a template. */
export type TemplateClause = {
  readonly __typename?: 'TemplateClause';
  /** Its data; null where the template has no such clause. */
  readonly data: Maybe<Scalars['JSON']['output']>;
  /** What it is about. */
  readonly kind: ClauseKind;
};

/** Thanks for the partner's story. */
export type ThankForStoryInput = {
  /** Which story. */
  readonly storyId: Scalars['ID']['input'];
  /** One line, at most 300 characters; null or empty takes it back. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What one party tells the other about working well together. */
export type TrustPreferences = {
  readonly __typename?: 'TrustPreferences';
  /** The answers, by the schema in the documentation. */
  readonly answers: Scalars['JSON']['output'];
  /** Whose. */
  readonly person: Person;
  /** When they last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** How many unread notifications of one kind there are in one relationship. */
export type UnreadNotifications = {
  readonly __typename?: 'UnreadNotifications';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** What happened. */
  readonly kind: NotificationKind;
  /** In which relationship. */
  readonly relationshipId: Scalars['ID']['output'];
};

/** What a person may change about themselves. */
export type UpdateMyProfileInput = {
  /** `en` or `de`; unchanged where left out. */
  readonly locale?: InputMaybe<Scalars['String']['input']>;
  /** Full name; unchanged where left out. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** IANA time zone; unchanged where left out. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** Work information to change; what is left out stays, null empties. */
export type UpdatePersonInput = {
  /** Department. */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /** First day. */
  readonly hireDate?: InputMaybe<Scalars['Date']['input']>;
  /** Job title. */
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Line manager. */
  readonly managerId?: InputMaybe<Scalars['ID']['input']>;
  /** Full name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Whom. */
  readonly personId: Scalars['ID']['input'];
  /** IANA time zone. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
  /** Work e-mail address. */
  readonly workEmail?: InputMaybe<Scalars['String']['input']>;
};

/** What to change of a program; what is left out stays, null empties. */
export type UpdateProgramInput = {
  /** How many relationships it may hold at once; not fewer than it holds now. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** What it is for. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Last day. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its name; null leaves it as it is. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Which. */
  readonly programId: Scalars['ID']['input'];
  /** Who signs agreements begun from now on as their sponsor; null for nobody. */
  readonly sponsorId?: InputMaybe<Scalars['ID']['input']>;
  /** First day. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** An expected outcome of a mutation that is not success, written for the person who reads it. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** What kind of problem it is, for programs. */
  readonly code: UserErrorCode;
  /** What happened and what to do, for people. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, outermost first; empty where it concerns the whole input. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
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
  readonly qualificationId: Scalars['ID']['input'];
  /** True when the organization saw the evidence; false takes it back. */
  readonly verified: Scalars['Boolean']['input'];
};

/** Who is asking, and in which organization. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The account that is signed in. */
  readonly account: Account;
  /** The membership this request acts under; null where the account belongs to no organization. */
  readonly membership: Maybe<Membership>;
  /** Every active membership of the account; the organization of a request is chosen with the header `rapport-organization`. */
  readonly memberships: ReadonlyArray<Membership>;
};

/** A commitment to take back. */
export type WithdrawCommitmentInput = {
  /** Which; one's own. */
  readonly commitmentId: Scalars['ID']['input'];
  /** Why, at most 1,000 characters. */
  readonly word?: InputMaybe<Scalars['String']['input']>;
};

/** A new story for one's own profile. */
export type WriteProfileStoryInput = {
  /** Repeating a request with the same key within 24 hours writes nothing twice. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What was learned, at most 5,000 characters. */
  readonly lesson: Scalars['String']['input'];
  /** What went wrong, at most 5,000 characters. */
  readonly mistake: Scalars['String']['input'];
  /** What the situation was, at most 5,000 characters. */
  readonly situation: Scalars['String']['input'];
  /** What it is called, at most 120 characters; a draft may be without. */
  readonly title: Scalars['String']['input'];
};

/** A reflection to write. */
export type WriteReflectionInput = {
  /** Repeating the call with the same key within 24 hours returns the first result. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The question it answers, by its name in the documentation. */
  readonly prompt?: InputMaybe<Scalars['String']['input']>;
  /** In which relationship: an own one with an agreement in force. */
  readonly relationshipId: Scalars['ID']['input'];
  /** TypeID of the session it follows. Kept as it is said: it opens nothing to anybody. */
  readonly sessionId?: InputMaybe<Scalars['String']['input']>;
  /** Whether the partner reads it at once. */
  readonly share?: Scalars['Boolean']['input'];
  /** What it says, at most 20,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** A new story for one partner. */
export type WriteStoryInput = {
  /** Repeating a request with the same key within 24 hours writes nothing twice. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What was learned, at most 5,000 characters. */
  readonly lesson: Scalars['String']['input'];
  /** What went wrong, at most 5,000 characters. */
  readonly mistake: Scalars['String']['input'];
  /** Which relationship. */
  readonly relationshipId: Scalars['ID']['input'];
  /** What the situation was, at most 5,000 characters. */
  readonly situation: Scalars['String']['input'];
  /** What it is called, at most 120 characters; a draft may be without. */
  readonly title: Scalars['String']['input'];
};
