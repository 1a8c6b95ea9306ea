import { z } from 'zod';

/** What a clause can be about, in reading order. Who the people are stands at the head of the agreement, not in a clause. */
export const clauseKinds = [
  'NOT_THIS',
  'PURPOSE',
  'CADENCE',
  'RESPONSE_TIME',
  'COMMITMENTS',
  'CONFIDENTIALITY',
  'LIMITS',
  'SPONSOR_INFORMATION',
  'RECORDING',
  'NOTES',
  'CHECK_INS',
  'CONFLICTS',
  'CONCERNS',
  'REVIEW',
  'CANCELLATION',
  'ENDING',
  'SURVIVAL',
] as const;
export type ClauseKind = (typeof clauseKinds)[number];

/** What a relationship can be mistaken for. */
export const notThisItems = [
  'THERAPY',
  'LINE_MANAGEMENT',
  'APPRAISAL',
  'LEGAL_ADVICE',
  'FINANCIAL_ADVICE',
  'MEDICAL_ADVICE',
  'CONSULTING',
  'JOB_PLACEMENT',
] as const;
export const channels = ['IN_PERSON', 'VIDEO', 'PHONE', 'MIXED'] as const;
export const weekdays = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;
export type Weekday = (typeof weekdays)[number];
export const renegotiations = ['BEFORE_DUE', 'BOTH_AGREE'] as const;
/** From the strictest to the loosest. */
export const confidentialityScopes = ['PAIR_ONLY', 'PAIR_AND_SUPERVISION'] as const;
/** How people outside are spoken of, from the strictest to the loosest. */
export const thirdPartyRules = ['NEVER_NAMED', 'INITIALS', 'NAMED_BETWEEN_US'] as const;
export const limitItems = [
  'LAW',
  'DANGER_TO_SELF',
  'DANGER_TO_OTHERS',
  'SERIOUS_CRIME',
  'CHILD_PROTECTION',
  'COURT_ORDER',
] as const;
export const sponsorFields = [
  'AGREEMENT_STATUS',
  'SESSIONS_HELD',
  'GOALS',
  'PROGRESS_STATEMENT',
  'THEMES',
] as const;
export type SponsorField = (typeof sponsorFields)[number];
/** From the strictest to the loosest. */
export const sponsorLevels = ['NEVER', 'ON_RELEASE', 'AUTOMATIC'] as const;
export type SponsorLevel = (typeof sponsorLevels)[number];
/** From the strictest to the loosest. */
export const recordingRules = ['NONE', 'EACH_TIME_WITH_CONSENT'] as const;
export const noteWriters = ['GUIDE', 'LEARNER', 'BOTH'] as const;
export const checkInSharing = ['CHOSEN_EACH_TIME', 'SHARED_AFTER_BOTH'] as const;
export const concernSteps = ['TALK_FIRST', 'TRUST_CONTACT', 'CHANGE_OF_PARTNER', 'PROGRAM_MANAGER'] as const;
export const survivingItems = ['CONFIDENTIALITY', 'SIGNED_AGREEMENT', 'ACCESS_LEDGER', 'STATISTICS'] as const;

/** Text that people type: trimmed, one Unicode form, and nothing that cannot be stored. */
const words = (longest: number) =>
  z
    .string()
    .transform((text) => text.trim().normalize('NFC'))
    .pipe(
      z
        .string()
        .max(longest, `At most ${longest.toLocaleString('en')} characters.`)
        .refine((text) => !text.includes('\0'), 'This text contains a character that cannot be stored.')
        .refine((text) => text.isWellFormed(), 'This text contains a broken character.'),
    );

const whole = (from: number, to: number) =>
  z
    .number()
    .int('Choose a whole number.')
    .min(from, `Choose a number from ${from} to ${to}.`)
    .max(to, `Choose a number from ${from} to ${to}.`);

const lines = (longest: number, most: number) =>
  z
    .array(words(longest))
    .max(most, `At most ${most} entries.`)
    .transform((entries) => entries.filter((entry) => entry !== ''));

const some = <T extends readonly [string, ...string[]]>(items: T) =>
  z
    .array(z.enum(items))
    .transform((chosen): T[number][] => items.filter((item) => chosen.some((one) => one === item)));

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time such as 18:30.');

const timeZone = z.string().refine((name) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}, 'Choose a time zone such as Europe/Berlin.');

const day = z.iso
  .date('This is not a date.')
  .refine((date) => date >= '2000-01-01' && date <= '2199-12-31', 'Choose a date between 2000 and 2199.');

/** The data of each clause. Days and hours are whole numbers, times `HH:MM` in the clause's zone, dates ISO 8601. */
export const clauseSchemas = {
  NOT_THIS: z.strictObject({ items: some(notThisItems), other: lines(200, 10) }),
  PURPOSE: z.strictObject({
    text: words(4000),
    objectives: lines(500, 10),
    /** How many sessions there are in all; null for as many as are useful. */
    sessions: whole(1, 200).nullable(),
  }),
  CADENCE: z.strictObject({
    everyDays: whole(1, 365),
    minutes: whole(10, 480),
    channel: z.enum(channels),
  }),
  RESPONSE_TIME: z
    .strictObject({
      withinHours: whole(1, 720),
      workingDays: some(weekdays).refine((days) => days.length > 0, 'Choose at least one day.'),
      quietFrom: clockTime,
      quietTo: clockTime,
      timeZone,
    })
    .refine(({ quietFrom, quietTo }) => quietFrom !== quietTo, {
      path: ['quietTo'],
      message: 'Quiet hours must leave some of the day.',
    }),
  COMMITMENTS: z.strictObject({ renegotiation: z.enum(renegotiations) }),
  CONFIDENTIALITY: z.strictObject({
    scope: z.enum(confidentialityScopes),
    thirdParties: z.enum(thirdPartyRules),
    /** Whether each sees that the other has read a message. */
    readReceipts: z.boolean(),
  }),
  LIMITS: z.strictObject({ items: some(limitItems), other: lines(300, 5) }),
  SPONSOR_INFORMATION: z.strictObject({
    AGREEMENT_STATUS: z.enum(sponsorLevels),
    SESSIONS_HELD: z.enum(sponsorLevels),
    GOALS: z.enum(sponsorLevels),
    PROGRESS_STATEMENT: z.enum(sponsorLevels),
    THEMES: z.enum(sponsorLevels),
  }),
  RECORDING: z.strictObject({ recording: z.enum(recordingRules), ai: z.enum(recordingRules) }),
  NOTES: z.strictObject({
    writers: z.enum(noteWriters),
    /** How long what the two wrote is kept after the end. */
    retentionDays: whole(0, 3650),
  }),
  CHECK_INS: z.strictObject({
    everyDays: whole(7, 365),
    windowDays: whole(1, 30),
    instrumentVersion: whole(1, 1000),
    sharing: z.enum(checkInSharing),
  }),
  CONFLICTS: z.strictObject({ text: words(2000), declared: lines(300, 10) }),
  CONCERNS: z.strictObject({
    /** A person of the organization with the role of trust contact; null where none is named. */
    trustContact: z
      .strictObject({
        id: z.string().min(1).max(60),
        name: words(200).refine((name) => name !== '', 'Choose a person.'),
      })
      .nullable(),
    steps: some(concernSteps),
    outsideHelp: words(1000),
  }),
  REVIEW: z.strictObject({ everyDays: whole(7, 730) }),
  CANCELLATION: z.strictObject({ noticeHours: whole(0, 336) }),
  ENDING: z.strictObject({
    noticeDays: whole(0, 180),
    closingConversation: z.boolean(),
    endsOn: day.nullable(),
  }),
  SURVIVAL: z.strictObject({ items: some(survivingItems) }),
} as const satisfies Readonly<Record<ClauseKind, z.ZodType>>;

export type ClauseData = { readonly [K in ClauseKind]: Readonly<z.infer<(typeof clauseSchemas)[K]>> };
/** The clauses of a version, a draft or a template; what is absent is not agreed. */
export type Clauses = { readonly [K in ClauseKind]?: ClauseData[K] | undefined };

/** Clauses as they come from outside; unknown kinds and fields are refused. */
export const clausesSchema: z.ZodType<Clauses> = z.strictObject(clauseSchemas).partial();

/** Reads one clause's data. @returns the data, or null where it is not of that clause */
export function readClause<K extends ClauseKind>(kind: K, data: unknown): ClauseData[K] | null {
  const parsed = clauseSchemas[kind].safeParse(data);
  // The schema under a kind makes that kind's data; the compiler does not follow the index.
  return parsed.success ? (parsed.data as ClauseData[K]) : null;
}

/** Whom an agreement is between, in which program, and who sponsors it. */
export interface AgreementHead {
  readonly kind: 'COACHING' | 'MENTORING';
  readonly guide: NamedPerson;
  readonly learner: NamedPerson;
  readonly sponsor: NamedPerson | null;
  readonly program: { readonly id: string; readonly name: string };
}

export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

/** In which language a text is rendered. */
export type Language = 'en' | 'de';
