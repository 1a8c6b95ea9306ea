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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Accepts an invitation: makes the account where none exists and the membership. Needs no session. */
  readonly acceptInvitation: AcceptInvitationPayload;
  /** Applies a checked import; progress comes with the subscription `importProgress`. */
  readonly applyImport: ImportPayload;
  /** Stops an import; rows applied before that stay. */
  readonly cancelImport: ImportPayload;
  /** Takes a proposal back; for whoever proposed it, program managers and owners. Repeating it changes nothing. */
  readonly cancelProposal: RelationshipPayload;
  /** Cancels a session; for the two people. */
  readonly cancelSession: SessionPayload;
  /** Moves a session or says anew where it is; for the two people. */
  readonly changeSession: SessionPayload;
  /** Says something about a clause; for the two people. */
  readonly commentOnClause: AgreementPayload;
  /** Says that the agreement was looked at again and still holds; once both have, the next review is due after the agreed time. */
  readonly confirmReview: AgreementPayload;
  /** Adds a person to the organization; for program managers and owners. */
  readonly createPerson: PersonPayload;
  /** Makes a program; for program managers and owners. */
  readonly createProgram: ProgramPayload;
  /** Declines a proposed version. Repeating it changes nothing. */
  readonly declineAgreement: AgreementPayload;
  /** Begins a version: the first from the program's template, later ones from the last version. Where one is open already, answers that one. For the two people. */
  readonly draftAgreement: AgreementPayload;
  /** Drops a draft of an amendment; the version in force stays. For the two people. */
  readonly dropAgreementDraft: AgreementPayload;
  /** Changes, adds or takes out a clause of a draft; for the two people. Agreement marks of that clause no longer count. */
  readonly editClause: AgreementPayload;
  /** Invites a person by e-mail, or sends the invitation again with a new link; for program managers and owners. */
  readonly invitePerson: InvitationPayload;
  /** Changes how the file is read and checks every row anew. Files are sent with `POST /v1/imports`. */
  readonly mapImport: ImportPayload;
  /** Agrees with a clause of a draft as it stands, or takes that back; for the two people. */
  readonly markClause: AgreementPayload;
  /** Lets a relationship rest; either party, no reason asked. Reminders stop. */
  readonly pauseRelationship: RelationshipPayload;
  /** Plans a session, or a series of which it answers the first; for the two people, under an agreement in force. */
  readonly planSession: SessionPayload;
  /** Fixes a draft and asks everybody to sign. Needs a complete draft whose purpose both have confirmed. */
  readonly proposeAgreement: AgreementPayload;
  /** Proposes a relationship: for program managers and owners between any two people, for everybody else with oneself on one side. */
  readonly proposeRelationship: RelationshipPayload;
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
  /** Takes an invitation back; for program managers and owners. */
  readonly revokeInvitation: InvitationPayload;
  /** Saves a template; for program managers and owners. Drafts already begun stay as they are. */
  readonly saveAgreementTemplate: AgreementTemplatePayload;
  /** Saves one's words at the end. Once both have handed theirs over, the relationship is closed. */
  readonly saveClosingWords: RelationshipPayload;
  /** Saves one's own guide profile; makes it on the first call. */
  readonly saveGuideProfile: GuideProfilePayload;
  /** Tells the partner how one likes to work, or takes that back; for the two people, from the day both have accepted. */
  readonly saveTrustPreferences: RelationshipPayload;
  /** Says whether a session took place; for the two people, each for themselves. What was said can be said anew until it is settled. */
  readonly sayAttendance: SessionPayload;
  /** Keeps the content of a relationship beyond the agreed day, or lets that go; for owners. Both people see it. */
  readonly setLegalHold: RelationshipPayload;
  /** Deactivates or reactivates a person; for program managers and owners. An owner can only be deactivated by another owner, and the last one never. */
  readonly setPersonActive: PersonPayload;
  /** Sets a person's roles; for owners. The last owner cannot be unmade. */
  readonly setRoles: PersonPayload;
  /** Signs a proposed version; the last signature brings it into force. Repeating it changes nothing. */
  readonly signAgreement: AgreementPayload;
  /** Begins a draft from the program's template for every pair that works out its agreement and has none; for program managers and owners. Runs in the background. */
  readonly startAgreementRollout: AgreementRolloutPayload;
  /** Begins to end a relationship; either party, no reason asked. */
  readonly startClosing: RelationshipPayload;
  /** Lets it be while the agreement is being worked out; either party, no reason asked. What was drafted is erased at once. */
  readonly stopAgreeing: RelationshipPayload;
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
};


export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationApplyImportArgs = {
  input: ApplyImportInput;
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


export type MutationChangeSessionArgs = {
  input: ChangeSessionInput;
};


export type MutationCommentOnClauseArgs = {
  input: CommentOnClauseInput;
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


export type MutationDraftAgreementArgs = {
  input: DraftAgreementInput;
};


export type MutationDropAgreementDraftArgs = {
  input: AgreementVersionInput;
};


export type MutationEditClauseArgs = {
  input: EditClauseInput;
};


export type MutationInvitePersonArgs = {
  input: InvitePersonInput;
};


export type MutationMapImportArgs = {
  input: MapImportInput;
};


export type MutationMarkClauseArgs = {
  input: MarkClauseInput;
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


export type MutationRevokeInvitationArgs = {
  input: RevokeInvitationInput;
};


export type MutationSaveAgreementTemplateArgs = {
  input: SaveAgreementTemplateInput;
};


export type MutationSaveClosingWordsArgs = {
  input: SaveClosingWordsInput;
};


export type MutationSaveGuideProfileArgs = {
  input: SaveGuideProfileInput;
};


export type MutationSaveTrustPreferencesArgs = {
  input: SaveTrustPreferencesInput;
};


export type MutationSayAttendanceArgs = {
  input: SayAttendanceInput;
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


export type MutationSignAgreementArgs = {
  input: SignAgreementInput;
};


export type MutationStartAgreementRolloutArgs = {
  input: StartAgreementRolloutInput;
};


export type MutationStartClosingArgs = {
  input: StartClosingInput;
};


export type MutationStopAgreeingArgs = {
  input: RelationshipInput;
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

/** Anything that has an id of its own. Ids are TypeIDs: a type prefix and a UUIDv7, the same in every interface. */
export type Node = {
  /** The TypeID. */
  readonly id: Scalars['ID']['output'];
};

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
  /** The departments of active people, by name. */
  readonly departments: ReadonlyArray<Department>;
  /** Guides with a profile, by name. */
  readonly guides: GuideProfileConnection;
  /** One import by id; null where there is none or the viewer may not see it. */
  readonly import: Maybe<Import>;
  /** The organization's imports, latest first; for program managers and owners. */
  readonly imports: ImportConnection;
  /** What an invitation link leads to; null for an unknown token. Needs no session. */
  readonly invitationPreview: Maybe<InvitationPreview>;
  /** Any one thing by its id; null where there is none or the viewer may not see it. */
  readonly node: Maybe<Node>;
  /** Things by their ids, in the order asked; null in the place of each that does not exist or may not be seen. At most 100 ids. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
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


export type QueryGuidesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GuideFilter>;
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


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
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

/** One guide and one learner in one program. */
export type Relationship = Node & {
  readonly __typename?: 'Relationship';
  /** Its agreement; null before one is begun. */
  readonly agreement: Maybe<Agreement>;
  /** How it is being ended; null while it is not. */
  readonly closing: Maybe<Closing>;
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
  /** What the viewer is reminded of at present, earliest first; of the two, each sees their own only. Null for everybody else. */
  readonly nudges: Maybe<ReadonlyArray<Nudge>>;
  /** The person on the other side; null where the viewer is on neither. */
  readonly partner: Maybe<Person>;
  /** The program. */
  readonly program: Program;
  /** When it was proposed. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** Who proposed it; null where it was imported. */
  readonly proposedBy: Maybe<Person>;
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
  /** First day; null where not yet fixed. */
  readonly startsOn: Maybe<Scalars['Date']['output']>;
  /** Where it stands. */
  readonly state: RelationshipState;
  /** What it is about, in a few words, as those who arranged it put it; seen by both people and the program's managers. Null where nothing was said. */
  readonly topic: Maybe<Scalars['String']['output']>;
  /** What the two tell each other about working well together, as far as they have; for the two only, and null for everybody else. */
  readonly trustPreferences: Maybe<ReadonlyArray<TrustPreferences>>;
  /** How long a session is unless the two say otherwise, in minutes; null for others than the two, and without an agreement in force. */
  readonly usualSessionMinutes: Maybe<Scalars['Int']['output']>;
  /** Whether the viewer may take the proposal back. */
  readonly viewerCanCancel: Scalars['Boolean']['output'];
  /** Whether the viewer may begin to end it now. */
  readonly viewerCanClose: Scalars['Boolean']['output'];
  /** Whether the viewer may keep its content beyond the agreed day. */
  readonly viewerCanHold: Scalars['Boolean']['output'];
  /** Whether the viewer may pause it now. */
  readonly viewerCanPause: Scalars['Boolean']['output'];
  /** Whether the viewer may plan a session now. */
  readonly viewerCanPlanSession: Scalars['Boolean']['output'];
  /** Whether the viewer still has to say yes or no. */
  readonly viewerCanRespond: Scalars['Boolean']['output'];
  /** Whether the viewer may go on with it now. */
  readonly viewerCanResume: Scalars['Boolean']['output'];
  /** Whether the viewer may let it be now, before an agreement is in force. */
  readonly viewerCanStop: Scalars['Boolean']['output'];
  /** Whether the viewer may tell the partner how they like to work, or take that back. */
  readonly viewerCanTellPreferences: Scalars['Boolean']['output'];
  /** Whether the viewer may take the beginning of the end back. */
  readonly viewerCanWithdrawClosing: Scalars['Boolean']['output'];
  /** The viewer's own side; null where they have none. */
  readonly viewerParty: Maybe<Party>;
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
  /** The TypeID, `ses_…`. */
  readonly id: Scalars['ID']['output'];
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
  /** Of which relationship. */
  readonly relationship: Relationship;
  /** Rises with every change; name it when you change the session, so that nothing is done to what you have not seen. */
  readonly revision: Scalars['Int']['output'];
  /** The series it is part of; null where it stands alone. */
  readonly series: Maybe<SessionSeries>;
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
  /** Whether the viewer may take its cancellation back. */
  readonly viewerCanRestore: Scalars['Boolean']['output'];
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

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** The agreement now and whenever it changes. */
  readonly agreementChanges: Agreement;
  /** How far a rollout has come, until it ends. */
  readonly agreementRolloutProgress: AgreementRollout;
  /** An import each time it gets further, until it ends. */
  readonly importProgress: Import;
  /** The relationship now and whenever something about it changes. */
  readonly relationshipChanges: Relationship;
};


export type SubscriptionAgreementChangesArgs = {
  agreementId: Scalars['ID']['input'];
};


export type SubscriptionAgreementRolloutProgressArgs = {
  rolloutId: Scalars['ID']['input'];
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
