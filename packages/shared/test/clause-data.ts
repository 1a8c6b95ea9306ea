import fc from 'fast-check';
import {
  type AgreementHead,
  type ClauseData,
  type ClauseKind,
  type Clauses,
  channels,
  checkInSharing,
  clauseKinds,
  concernSteps,
  confidentialityScopes,
  limitItems,
  noteWriters,
  notThisItems,
  recordingRules,
  renegotiations,
  sponsorLevels,
  survivingItems,
  thirdPartyRules,
  weekdays,
} from '../src/domain/index.ts';

/** What people write, in several scripts and directions; none of it looks like a value of ours or like punctuation. */
export const phrases = [
  'Führung ohne Vorbild',
  'leading a team of peers',
  '人前で話す',
  'التحدث بثقة',
  'שיחה קשה',
  'Nguyễn wants to move on',
  '👩🏽‍🏫 lernen',
  '🇨🇭 and 🇧🇷',
  'Самостоятельность',
  'करियर',
] as const;

const text = fc.constantFrom<string>(...phrases);
const textOrNone = fc.constantFrom<string>('', ...phrases);
const days = (max: number, min = 1) => fc.integer({ min, max });
const lines = (maxLength: number) => fc.uniqueArray(text, { maxLength });
const one = <T>(items: readonly T[]) => fc.constantFrom(...items);
/** Some of the items, in their order. */
const some = <T>(items: readonly T[], minLength = 0) => fc.subarray([...items], { minLength });
const clockTime = fc
  .tuple(days(23, 0), days(59, 0))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const date = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const zone = one(['Europe/Berlin', 'Asia/Kolkata', 'America/Argentina/Buenos_Aires']);

/** Whatever each clause can hold, as its schema leaves it. */
const clauseData: { readonly [K in ClauseKind]: fc.Arbitrary<ClauseData[K]> } = {
  NOT_THIS: fc.record({ items: some(notThisItems), other: lines(3) }),
  PURPOSE: fc.record({
    text: textOrNone,
    objectives: lines(4),
    sessions: fc.option(days(200)),
  }),
  CADENCE: fc.record({ everyDays: days(365), minutes: days(480, 10), channel: one(channels) }),
  RESPONSE_TIME: fc
    .record({
      withinHours: days(720),
      workingDays: some(weekdays, 1),
      quietFrom: clockTime,
      quietTo: clockTime,
      timeZone: zone,
    })
    .filter(({ quietFrom, quietTo }) => quietFrom !== quietTo),
  COMMITMENTS: fc.record({ renegotiation: one(renegotiations) }),
  CONFIDENTIALITY: fc.record({
    scope: one(confidentialityScopes),
    thirdParties: one(thirdPartyRules),
    readReceipts: fc.boolean(),
  }),
  LIMITS: fc.record({ items: some(limitItems), other: lines(3) }),
  SPONSOR_INFORMATION: fc.record({
    AGREEMENT_STATUS: one(sponsorLevels),
    SESSIONS_HELD: one(sponsorLevels),
    GOALS: one(sponsorLevels),
    PROGRESS_STATEMENT: one(sponsorLevels),
    THEMES: one(sponsorLevels),
  }),
  RECORDING: fc.record({ recording: one(recordingRules), ai: one(recordingRules) }),
  NOTES: fc.record({ writers: one(noteWriters), retentionDays: days(3650, 0) }),
  CHECK_INS: fc.record({
    everyDays: days(365, 7),
    windowDays: days(30),
    instrumentVersion: days(1000),
    sharing: one(checkInSharing),
  }),
  CONFLICTS: fc.record({ text: textOrNone, declared: lines(3) }),
  CONCERNS: fc.record({
    trustContact: fc.option(fc.record({ id: one(['per_one', 'per_two']), name: text })),
    steps: some(concernSteps),
    outsideHelp: textOrNone,
  }),
  REVIEW: fc.record({ everyDays: days(730, 7) }),
  CANCELLATION: fc.record({ noticeHours: days(336, 0) }),
  ENDING: fc.record({
    noticeDays: days(180, 0),
    closingConversation: fc.boolean(),
    endsOn: fc.option(date),
  }),
  SURVIVAL: fc.record({ items: some(survivingItems) }),
};

/** Some clauses, each with whatever it can hold. */
export const someClauses: fc.Arbitrary<Clauses> = fc.record(clauseData, { requiredKeys: [] });

/** A clause of any kind with whatever it can hold. */
export const anyClause: fc.Arbitrary<{ kind: ClauseKind; data: ClauseData[ClauseKind] }> = fc
  .constantFrom(...clauseKinds)
  .chain((kind) => dataOf(kind).map((data) => ({ kind, data })));

/** Whatever one clause can hold. */
export function dataOf<K extends ClauseKind>(kind: K): fc.Arbitrary<ClauseData[K]> {
  return clauseData[kind];
}

/** An agreement between two, or with a sponsor. */
export function headWith(what: Partial<AgreementHead> = {}): AgreementHead {
  return {
    kind: 'COACHING',
    guide: { id: 'per_guide', name: 'Priya Raman' },
    learner: { id: 'per_learner', name: 'Tomás Alvarez' },
    sponsor: null,
    program: { id: 'prg_1', name: 'Leading others' },
    ...what,
  };
}

export const sponsor = { id: 'per_sponsor', name: 'Ingrid Solberg' };
