import { beforeAll, describe, expect, it } from 'vitest';
import {
  type AgreeingCast,
  agreeingPair,
  change,
  changed,
  proposed,
  readAgreement,
  sign,
} from '../../../test/agreeing.ts';
import { startTestApp } from '../../../test/app.ts';
import { done, refusals } from '../../../test/pairing.ts';
import { until } from '../../../test/until.ts';

const app = await startTestApp();
await app.services.startJobs();
let pair: AgreeingCast;
let version: { agreementId: string; versionId: string; hash: string };
beforeAll(async () => {
  // HR sponsors.
  pair = await agreeingPair(app, (cast) => ({ kind: 'MENTORING', sponsorId: cast.hr.id }));
});

async function ledgerOf(kind: string): Promise<number> {
  const [row] = await app.admin<{ count: number }[]>`
    select count(*)::int as count from ledger_entry where kind = ${kind}::ledger_kind`;
  return row?.count ?? 0;
}

describe('an agreement with a sponsor', () => {
  it('tells the sponsor nothing of a draft', async () => {
    const begun = await changed(pair.guide, 'draftAgreement', { relationshipId: pair.relationshipId });
    const seen = await readAgreement(pair.hr, begun.id);
    expect(seen).toMatchObject({ viewerSignatory: 'SPONSOR', open: null, versions: [], relationship: null });
    const edit = { agreementVersionId: begun.open.id, kind: 'PURPOSE', data: null, revision: 0 };
    expect(refusals(await change(pair.hr, 'editClause', edit), 'editClause')).toEqual([
      'NOT_FOUND agreementVersionId',
    ]);
  });

  it('is read by the sponsor once proposed, each time with an entry in the ledger', async () => {
    version = await proposed(pair);
    const before = await ledgerOf('READ');
    const seen = await readAgreement(pair.hr, version.agreementId);
    const own = seen.versions[0];
    expect(own.waitingFor).toEqual(['GUIDE', 'LEARNER', 'SPONSOR']);
    expect(own.signingStatement).toMatch(/I know that I learn only what it says/);
    expect(own.content.clauses.map(({ kind }: { kind: string }) => kind)).toContain('SPONSOR_INFORMATION');
    const afterwards = await ledgerOf('READ');
    expect(afterwards).toBeGreaterThan(before);
    await readAgreement(pair.hr, version.agreementId);
    expect(await ledgerOf('READ')).toBeGreaterThan(afterwards);
  });

  it('is in force only with the sponsor’s signature, who then learns what it says', async () => {
    for (const party of [pair.guide, pair.learner])
      done(await sign(party, version), 'signAgreement', 'agreement');
    expect((await readAgreement(pair.guide, version.agreementId)).relationship.state).toBe('AGREEING');
    done(await sign(pair.hr, version), 'signAgreement', 'agreement');
    await until(
      'the pair to be active',
      async () => (await readAgreement(pair.guide, version.agreementId)).relationship.state === 'ACTIVE',
    );
    const seen = await readAgreement(pair.hr, version.agreementId);
    expect(seen.sponsorInformation).toContainEqual({ field: 'SESSIONS_HELD', level: 'AUTOMATIC' });
    expect(seen.sponsorInformation).toContainEqual({ field: 'THEMES', level: 'NEVER' });
    expect((await readAgreement(pair.manager, version.agreementId)).sponsorInformation).toBeNull();
    expect(await ledgerOf('AGREEMENT_IN_FORCE')).toBe(1);
  });

  it('is not begun where the sponsor is one of the two', async () => {
    const other = await startTestApp();
    const own = await agreeingPair(other, (cast) => ({ kind: 'MENTORING', sponsorId: cast.guide.id }));
    const begun = await change(own.learner, 'draftAgreement', { relationshipId: own.relationshipId });
    expect(refusals(begun, 'draftAgreement')).toEqual(['CONFLICT_OF_INTEREST']);
  });
});
