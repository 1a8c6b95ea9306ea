import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrases, someClauses } from '../../test/clause-data.ts';
import { confidentialityScopes, recordingRules, sponsorFields, sponsorLevels } from './clauses.ts';
import { nothingToSponsor, termsOf, termsSchema } from './terms.ts';

describe('the terms of an agreement', () => {
  it('read what is not agreed in the way that protects most', () => {
    expect(termsOf({})).toEqual({
      cadenceDays: null,
      sessionMinutes: null,
      sessionAllowance: null,
      responseTime: null,
      renegotiation: null,
      readReceipts: false,
      confidentialityScope: confidentialityScopes[0],
      sponsorInformation: nothingToSponsor,
      recording: recordingRules[0],
      ai: recordingRules[0],
      noteWriters: 'BOTH',
      retentionDays: 90,
      checkIns: null,
      trustContactId: null,
      reviewDays: null,
      cancellationHours: 0,
      noticeDays: 0,
      closingConversation: false,
      endsOn: null,
    });
    for (const field of sponsorFields) expect(nothingToSponsor[field]).toBe(sponsorLevels[0]);
  });

  it('are what the clauses say, each in its place', () => {
    fc.assert(
      fc.property(someClauses, (clauses) => {
        const terms = termsOf(clauses);
        const { CADENCE, PURPOSE, CONFIDENTIALITY, RECORDING, NOTES, CONCERNS, ENDING, REVIEW } = clauses;
        if (CADENCE)
          expect(terms).toMatchObject({ cadenceDays: CADENCE.everyDays, sessionMinutes: CADENCE.minutes });
        if (PURPOSE) expect(terms.sessionAllowance).toBe(PURPOSE.sessions);
        if (CONFIDENTIALITY)
          expect(terms).toMatchObject({
            confidentialityScope: CONFIDENTIALITY.scope,
            readReceipts: CONFIDENTIALITY.readReceipts,
          });
        if (RECORDING) expect(terms).toMatchObject(RECORDING);
        if (NOTES)
          expect(terms).toMatchObject({ noteWriters: NOTES.writers, retentionDays: NOTES.retentionDays });
        if (CONCERNS) expect(terms.trustContactId).toBe(CONCERNS.trustContact?.id ?? null);
        if (ENDING) expect(terms).toMatchObject(ENDING);
        if (REVIEW) expect(terms.reviewDays).toBe(REVIEW.everyDays);
        expect(terms.responseTime).toEqual(clauses.RESPONSE_TIME ?? null);
        expect(terms.renegotiation).toBe(clauses.COMMITMENTS?.renegotiation ?? null);
        expect(terms.checkIns).toEqual(clauses.CHECK_INS ?? null);
        expect(terms.cancellationHours).toBe(clauses.CANCELLATION?.noticeHours ?? 0);
        expect(terms.sponsorInformation).toEqual(clauses.SPONSOR_INFORMATION ?? nothingToSponsor);
      }),
    );
  });

  it('hold no words of the pair, and can be read back', () => {
    fc.assert(
      fc.property(someClauses, (clauses) => {
        const terms = termsOf(clauses);
        expect(termsSchema.parse(JSON.parse(JSON.stringify(terms)))).toEqual(terms);
        const written = JSON.stringify(terms);
        for (const phrase of phrases) expect(written).not.toContain(phrase);
      }),
    );
  });

  it('are refused where they say what terms cannot say', () => {
    expect(termsSchema.safeParse({ ...termsOf({}), purpose: 'Grow' }).success).toBe(false);
    expect(termsSchema.safeParse({ ...termsOf({}), recording: 'ALWAYS' }).success).toBe(false);
  });
});
