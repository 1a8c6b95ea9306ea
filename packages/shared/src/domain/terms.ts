import { z } from 'zod';
import { type Clauses, clauseSchemas, sponsorLevels } from './clauses.ts';

const level = z.enum(sponsorLevels);

/**
 * The part of an agreement that is numbers and choices: what jobs and policies go by. Holds no words of the pair. Null where the clause
 * is not agreed. Days and hours are whole numbers, dates ISO 8601.
 */
export const termsSchema = z.strictObject({
  cadenceDays: z.number().nullable(),
  sessionMinutes: z.number().nullable(),
  sessionAllowance: z.number().nullable(),
  responseTime: clauseSchemas.RESPONSE_TIME.nullable(),
  renegotiation: clauseSchemas.COMMITMENTS.shape.renegotiation.nullable(),
  readReceipts: z.boolean(),
  confidentialityScope: clauseSchemas.CONFIDENTIALITY.shape.scope,
  sponsorInformation: z.strictObject({
    AGREEMENT_STATUS: level,
    SESSIONS_HELD: level,
    GOALS: level,
    PROGRESS_STATEMENT: level,
    THEMES: level,
  }),
  recording: clauseSchemas.RECORDING.shape.recording,
  ai: clauseSchemas.RECORDING.shape.ai,
  noteWriters: clauseSchemas.NOTES.shape.writers,
  retentionDays: z.number(),
  checkIns: clauseSchemas.CHECK_INS.nullable(),
  trustContactId: z.string().nullable(),
  reviewDays: z.number().nullable(),
  cancellationHours: z.number(),
  noticeDays: z.number(),
  closingConversation: z.boolean(),
  endsOn: z.string().nullable(),
});
export type Terms = Readonly<z.infer<typeof termsSchema>>;

/** What the sponsor learns where nothing is agreed: nothing. */
export const nothingToSponsor = {
  AGREEMENT_STATUS: 'NEVER',
  SESSIONS_HELD: 'NEVER',
  GOALS: 'NEVER',
  PROGRESS_STATEMENT: 'NEVER',
  THEMES: 'NEVER',
} as const satisfies Terms['sponsorInformation'];

/** Days that content is kept after the end where no clause says how many. */
const retentionWithoutClause = 90;

/** The terms of an agreement. What it does not say is read in the way that protects most. */
export function termsOf(clauses: Clauses): Terms {
  const { PURPOSE, CADENCE, RESPONSE_TIME, COMMITMENTS, CONFIDENTIALITY, RECORDING, NOTES, ENDING } = clauses;
  return {
    cadenceDays: CADENCE?.everyDays ?? null,
    sessionMinutes: CADENCE?.minutes ?? null,
    sessionAllowance: PURPOSE?.sessions ?? null,
    responseTime: RESPONSE_TIME ?? null,
    renegotiation: COMMITMENTS?.renegotiation ?? null,
    readReceipts: CONFIDENTIALITY?.readReceipts ?? false,
    confidentialityScope: CONFIDENTIALITY?.scope ?? 'PAIR_ONLY',
    sponsorInformation: clauses.SPONSOR_INFORMATION ?? nothingToSponsor,
    recording: RECORDING?.recording ?? 'NONE',
    ai: RECORDING?.ai ?? 'NONE',
    noteWriters: NOTES?.writers ?? 'BOTH',
    retentionDays: NOTES?.retentionDays ?? retentionWithoutClause,
    checkIns: clauses.CHECK_INS ?? null,
    trustContactId: clauses.CONCERNS?.trustContact?.id ?? null,
    reviewDays: clauses.REVIEW?.everyDays ?? null,
    cancellationHours: clauses.CANCELLATION?.noticeHours ?? 0,
    noticeDays: ENDING?.noticeDays ?? 0,
    closingConversation: ENDING?.closingConversation ?? false,
    endsOn: ENDING?.endsOn ?? null,
  };
}
