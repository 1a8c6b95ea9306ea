import { beforeEach, describe, expect, it } from 'vitest';
import {
  type AgreeingCast,
  agreeingPair,
  change,
  changed,
  confirmedDraft,
  inForce,
  proposed,
  purpose,
  readAgreement,
  sign,
} from '../../../test/agreeing.ts';
import { type GraphQLAnswer, type Json, startTestApp, type TestApp } from '../../../test/app.ts';
import { meetAt } from '../../../test/meet.ts';
import { done, refusals } from '../../../test/pairing.ts';
import { withWorker } from '../../db/transactions.ts';
import { takeEffectJob } from './take-effect.ts';

let app: TestApp;
let pair: AgreeingCast;
beforeEach(async () => {
  app = await startTestApp();
  pair = await agreeingPair(app);
});

/** What the rows and the ledger say of signing. */
async function recorded() {
  const [row] = await app.admin<{ signatures: number; signed: number; inForce: number }[]>`
    select (select count(*)::int from signature) as signatures,
      (select count(*)::int from ledger_entry where kind = 'AGREEMENT_SIGNED') as signed,
      (select count(*)::int from ledger_entry where kind = 'AGREEMENT_IN_FORCE') as "inForce"`;
  return row;
}
const messageOf = (answer: GraphQLAnswer, mutation: string): string =>
  answer.data?.[mutation].errors.map(({ message }: Json) => message).join(' ');

describe('signing', () => {
  it('a version that was taken back a second ago says so, and signs nothing', async () => {
    const version = await proposed(pair);
    await changed(pair.learner, 'reviseAgreement', { agreementVersionId: version.versionId });
    const late = await sign(pair.guide, version);
    expect(refusals(late, 'signAgreement')).toEqual(['WRONG_STATE agreementVersionId']);
    expect(messageOf(late, 'signAgreement')).toMatch(/taken back or declined meanwhile/);
    expect(await recorded()).toEqual({ signatures: 0, signed: 0, inForce: 0 });
    const next = await proposed(pair, { ...purpose, text: 'Said differently.' });
    const mixed = await sign(pair.guide, { versionId: next.versionId, hash: version.hash });
    expect(refusals(mixed, 'signAgreement')).toEqual(['CONFLICT hash']);
    expect(messageOf(mixed, 'signAgreement')).toMatch(/not the text that was proposed/);
    expect(await recorded()).toEqual({ signatures: 0, signed: 0, inForce: 0 });
  });

  it('a version that a newer one has replaced changes nothing', async () => {
    const first = await inForce(pair);
    const second = await proposed(pair, { ...purpose, text: 'Lead a team of teams.' });
    for (const party of [pair.guide, pair.learner])
      done(await sign(party, second), 'signAgreement', 'agreement');
    const before = await recorded();
    const again = done(await sign(pair.guide, first), 'signAgreement', 'agreement');
    expect(again.inForce.number).toBe(2);
    expect(await recorded()).toEqual(before);
  });

  it('by both at the same moment brings it into force once', async () => {
    const version = await proposed(pair);
    const answers = await meetAt(
      app,
      'signature',
      [pair.guide, pair.learner].map((party) => () => sign(party, version)),
    );
    for (const answer of answers) expect(refusals(answer, 'signAgreement')).toEqual([]);
    const agreement = await readAgreement(pair.guide, version.agreementId);
    expect(agreement.relationship.state).toBe('ACTIVE');
    expect(await recorded()).toEqual({ signatures: 2, signed: 2, inForce: 1 });
  });

  it('from two tabs at the same moment signs once', async () => {
    const version = await proposed(pair);
    const tab = () => sign(pair.guide, version);
    for (const answer of await meetAt(app, 'signature', [tab, tab]))
      expect(refusals(answer, 'signAgreement')).toEqual([]);
    expect(await recorded()).toEqual({ signatures: 1, signed: 1, inForce: 0 });
    expect((await readAgreement(pair.guide, version.agreementId)).open.state).toBe('PROPOSED');
  });

  it('while the other takes it back ends one way or the other, never half', async () => {
    const version = await proposed(pair);
    const [signed, revised] = await meetAt<GraphQLAnswer>(app, 'ledger_entry', [
      () => sign(pair.guide, version),
      () => change(pair.learner, 'reviseAgreement', { agreementVersionId: version.versionId }),
    ]);
    if (!signed || !revised) throw new Error('Two answers were expected.');
    expect(refusals(revised, 'reviseAgreement')).toEqual([]);
    const counted = refusals(signed, 'signAgreement').length === 0 ? 1 : 0;
    expect(await recorded()).toEqual({ signatures: counted, signed: counted, inForce: 0 });
    const agreement = await readAgreement(pair.guide, version.agreementId);
    expect(agreement.versions.map(({ state }: Json) => state)).toEqual(['DRAFT', 'DECLINED']);
    expect(refusals(await sign(pair.learner, version), 'signAgreement')).toEqual([
      'WRONG_STATE agreementVersionId',
    ]);
  });

  it('is of a text that nobody can change any more', async () => {
    const { versionId, agreementId } = await proposed(pair);
    const clause = { agreementVersionId: versionId, kind: 'PURPOSE' };
    const edited = await change(pair.guide, 'editClause', { ...clause, data: purpose, revision: 1 });
    expect(refusals(edited, 'editClause')).toEqual(['WRONG_STATE agreementVersionId']);
    expect(messageOf(edited, 'editClause')).toMatch(/was proposed as it stands/);
    const marked = await change(pair.guide, 'markClause', { ...clause, revision: 1, agreed: false });
    expect(refusals(marked, 'markClause')).toEqual(['WRONG_STATE agreementVersionId']);
    const again = await change(pair.guide, 'proposeAgreement', { agreementVersionId: versionId });
    expect(refusals(again, 'proposeAgreement')).toEqual(['WRONG_STATE agreementVersionId']);
    const dropped = await change(pair.guide, 'dropAgreementDraft', { agreementVersionId: versionId });
    expect(refusals(dropped, 'dropAgreementDraft')).toEqual(['WRONG_STATE agreementVersionId']);
    const { organizationId } = pair.guide;
    for (const statement of [
      `update agreement_content set terms = '{}'`,
      `update agreement_content set document = 'other'`,
      `update agreement_version set hash = repeat('0', 64)`,
      `update agreement_version set state = 'DRAFT'`,
      `update agreement_version set state = 'IN_FORCE', in_force_at = now()`,
    ])
      await expect(
        withWorker(app.services.pools.worker, { organizationId }, (db) => db.execute(statement)),
        statement,
      ).rejects.toThrow();
    expect((await readAgreement(pair.learner, agreementId)).versions[0]).toMatchObject({
      state: 'PROPOSED',
      verification: { documentIntact: true },
    });
  });
});

describe('somebody who has left the organization', () => {
  const leave = async () => {
    const document = `mutation ($input: SetPersonActiveInput!) { setPersonActive(input: $input) { person { id } errors { code } } }`;
    const answer = await pair.owner.graphql(document, { input: { personId: pair.guide.id, active: false } });
    done(answer, 'setPersonActive', 'person');
  };

  it('cannot sign any more, and the other learns why it cannot come into force', async () => {
    const version = await proposed(pair);
    await leave();
    expect(refusals(await sign(pair.guide, version), 'signAgreement')).toEqual(['UNAUTHENTICATED']);
    const answer = await sign(pair.learner, version);
    expect(refusals(answer, 'signAgreement')).toEqual(['WRONG_STATE']);
    expect(messageOf(answer, 'signAgreement')).toBe(
      'Grace Guide has left the organization, so this agreement cannot come into force.',
    );
    expect(await recorded()).toEqual({ signatures: 0, signed: 0, inForce: 0 });
    const declined = await changed(pair.learner, 'declineAgreement', {
      agreementVersionId: version.versionId,
    });
    expect(declined.versions[0].state).toBe('DECLINED');
  });

  it('and had signed already does not bind the other, who is told', async () => {
    const version = await proposed(pair);
    done(await sign(pair.guide, version), 'signAgreement', 'agreement');
    await leave();
    const answer = await sign(pair.learner, version);
    expect(refusals(answer, 'signAgreement')).toEqual(['WRONG_STATE']);
    expect(await recorded()).toEqual({ signatures: 1, signed: 1, inForce: 0 });
    const seen = await readAgreement(pair.learner, version.agreementId);
    expect(seen.versions[0]).toMatchObject({ state: 'PROPOSED', waitingFor: ['LEARNER'] });
  });

  it('is not proposed an agreement to', async () => {
    const { versionId } = await confirmedDraft(pair);
    await leave();
    const answer = await change(pair.learner, 'proposeAgreement', { agreementVersionId: versionId });
    expect(refusals(answer, 'proposeAgreement')).toEqual(['WRONG_STATE']);
    expect(messageOf(answer, 'proposeAgreement')).toBe(
      'Grace Guide has left the organization and cannot sign.',
    );
  });
});

describe('the job that follows the sponsor’s signature', () => {
  it('is done once, however often and however many at once', async () => {
    const fresh = await startTestApp();
    const cast = await agreeingPair(fresh, ({ hr }) => ({ kind: 'MENTORING', sponsorId: hr.id }));
    const version = await proposed(cast);
    for (const one of [cast.guide, cast.learner, cast.hr]) await sign(one, version);
    const { pools, platform } = fresh.services;
    const payload = { organizationId: cast.guide.organizationId, versionId: version.versionId };
    await Promise.all([1, 2, 3].map(() => takeEffectJob(pools, platform, payload)));
    await takeEffectJob(pools, platform, payload);
    const [row] = await fresh.admin<{ forced: number; activated: number }[]>`
      select (select count(*)::int from ledger_entry where kind = 'AGREEMENT_IN_FORCE') as forced,
        (select count(*)::int from relationship_event where kind = 'ACTIVATED') as activated`;
    expect(row).toEqual({ forced: 1, activated: 1 });
  });
});
