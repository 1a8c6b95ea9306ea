import { beforeAll, describe, expect, it } from 'vitest';
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
import { startTestApp } from '../../../test/app.ts';
import { done, refusals } from '../../../test/pairing.ts';

const app = await startTestApp();
let pair: AgreeingCast;
beforeAll(async () => {
  pair = await agreeingPair(app);
});

describe('the life of an agreement between two', () => {
  it('goes from the template over a purpose that both confirm to signatures, and makes the pair active', async () => {
    const begun = await changed(pair.guide, 'draftAgreement', { relationshipId: pair.relationshipId });
    expect(begun.open).toMatchObject({ number: 1, state: 'DRAFT', hash: null });
    const again = await changed(pair.learner, 'draftAgreement', { relationshipId: pair.relationshipId });
    expect(again.open.id).toBe(begun.open.id);

    const early = await change(pair.guide, 'proposeAgreement', { agreementVersionId: begun.open.id });
    expect(refusals(early, 'proposeAgreement')).toContain('INVALID clauses.PURPOSE.PURPOSE_EMPTY');

    const { agreementId, versionId } = await confirmedDraft(pair);
    const seen = await readAgreement(pair.learner, agreementId);
    expect(seen.versions[0].content.obstacles).toEqual([]);
    const drafted = seen.versions[0].content.clauses.find((one: { kind: string }) => one.kind === 'PURPOSE');
    expect(drafted).toMatchObject({ data: purpose, revision: 1, changedBy: { id: pair.guide.id } });
    expect(drafted.marks).toHaveLength(2);
    expect(drafted.sentences).toEqual([purpose.text]);

    const fixed = await changed(pair.learner, 'proposeAgreement', { agreementVersionId: versionId });
    const version = fixed.versions[0];
    expect(version).toMatchObject({
      state: 'PROPOSED',
      waitingFor: ['GUIDE', 'LEARNER'],
      viewerCanSign: true,
    });
    expect(version.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(version.content.profile.limits).toBe('No therapy.');
    expect(JSON.parse(version.content.canonical)).toMatchObject({ number: 1, clauses: { PURPOSE: purpose } });

    const once = done(
      await sign(pair.guide, { versionId, hash: version.hash }),
      'signAgreement',
      'agreement',
    );
    expect(once.versions[0].waitingFor).toEqual(['LEARNER']);
    expect(once.relationship.state).toBe('AGREEING');
    const twice = done(
      await sign(pair.guide, { versionId, hash: version.hash }),
      'signAgreement',
      'agreement',
    );
    expect(twice.versions[0].signatures).toHaveLength(1);
    const last = done(
      await sign(pair.learner, { versionId, hash: version.hash }),
      'signAgreement',
      'agreement',
    );
    expect(last.inForce.id).toBe(versionId);
    expect(last.relationship.state).toBe('ACTIVE');
    expect(last.versions[0].verification).toEqual({
      documentIntact: true,
      validSignatures: ['GUIDE', 'LEARNER'],
      invalidSignatures: [],
    });
    expect(last.versions[0].signatures[0].statement).toMatch(/limits of confidentiality/);
  });

  it('is amended by a new version that both sign again; the one before is superseded', async () => {
    const { versionId, agreementId, hash } = await proposed(pair, {
      ...purpose,
      text: 'Lead a team of teams.',
    });
    const before = await readAgreement(pair.guide, agreementId);
    expect(before.inForce.number).toBe(1);
    expect(JSON.parse(before.versions[0].content.canonical).follows).toBe(before.inForce.hash);
    for (const party of [pair.guide, pair.learner]) await sign(party, { versionId, hash });
    const after = await readAgreement(pair.learner, agreementId);
    expect(after.inForce.number).toBe(2);
    expect(after.versions.map((one: { state: string }) => one.state)).toEqual(['IN_FORCE', 'SUPERSEDED']);
    const late = await sign(pair.guide, { versionId: after.versions[1].id, hash: after.versions[1].hash });
    expect(refusals(late, 'signAgreement')).toEqual([]);
  });

  it('is declined with a reason that those who sign can read, and goes on from there', async () => {
    const { agreementId, versionId } = await proposed(pair, { ...purpose, text: 'Something else.' });
    const reason = 'Let us talk about the pace first.';
    const declined = await changed(pair.learner, 'declineAgreement', {
      agreementVersionId: versionId,
      reason,
    });
    expect(declined.versions[0]).toMatchObject({ state: 'DECLINED', declineReason: reason });
    const guide = await readAgreement(pair.guide, agreementId);
    expect(guide.versions[0].declineReason).toBe(reason);
    const manager = await readAgreement(pair.manager, agreementId);
    expect(manager.versions[0]).toMatchObject({ state: 'DECLINED', declineReason: null, content: null });
    const next = await changed(pair.guide, 'draftAgreement', { relationshipId: pair.relationshipId });
    const clause = next.versions[0].content.clauses.find((one: { kind: string }) => one.kind === 'PURPOSE');
    expect(clause.data.text).toBe('Something else.');
    const dropped = await changed(pair.guide, 'dropAgreementDraft', { agreementVersionId: next.open.id });
    expect(dropped.open).toBeNull();
    expect(dropped.inForce.number).toBe(2);
  });

  it('is looked at again by both before the next review is due', async () => {
    const [{ id: agreementId }] = await app.admin`select id from agreement`.then(async () => [
      await changed(pair.guide, 'draftAgreement', { relationshipId: pair.relationshipId }),
    ]);
    const first = await changed(pair.guide, 'confirmReview', { agreementId });
    const present = (agreement: { versions: { state: string }[] }) =>
      agreement.versions.find(({ state }) => state === 'IN_FORCE');
    expect(present(first)).toMatchObject({ reviewedBy: ['GUIDE'] });
    const both = await changed(pair.learner, 'confirmReview', { agreementId });
    expect(present(both)).toMatchObject({ reviewedBy: [] });
  });
});

describe('working on a draft', () => {
  it('keeps two tabs from overwriting each other, and counts only marks of what stands there', async () => {
    const fresh = await agreeingPair(await startTestAppApart());
    const { versionId, agreementId } = await confirmedDraft(fresh);
    const clause = { agreementVersionId: versionId, kind: 'PURPOSE' };
    const stale = await change(fresh.learner, 'editClause', { ...clause, data: purpose, revision: 0 });
    expect(refusals(stale, 'editClause')).toEqual(['CONFLICT revision']);
    expect(stale.data?.['editClause'].errors[0].message).toContain('Grace Guide has changed this clause');
    await changed(fresh.learner, 'editClause', {
      ...clause,
      data: { ...purpose, text: 'New.' },
      revision: 1,
    });
    const late = await change(fresh.guide, 'markClause', { ...clause, revision: 1, agreed: true });
    expect(refusals(late, 'markClause')).toEqual(['CONFLICT revision']);
    const unconfirmed = await change(fresh.guide, 'proposeAgreement', { agreementVersionId: versionId });
    expect(refusals(unconfirmed, 'proposeAgreement')).toEqual([
      'WRONG_STATE clauses.PURPOSE.PURPOSE_UNCONFIRMED',
    ]);
    const said = await changed(fresh.learner, 'commentOnClause', { ...clause, text: 'Shorter?' });
    const [comment] = said.versions[0].content.clauses.find(
      (one: { kind: string }) => one.kind === 'PURPOSE',
    ).comments;
    expect(comment).toMatchObject({ text: 'Shorter?', resolvedAt: null });
    const settled = await changed(fresh.guide, 'resolveComment', {
      agreementCommentId: comment.id,
      resolved: true,
    });
    expect(JSON.stringify(settled)).toContain('Shorter?');
    const contact = async (id: string, name: string) =>
      refusals(
        await change(fresh.guide, 'editClause', {
          agreementVersionId: versionId,
          kind: 'CONCERNS',
          data: {
            trustContact: { id, name },
            steps: ['TALK_FIRST', 'TRUST_CONTACT', 'CHANGE_OF_PARTNER'],
            outsideHelp: '',
          },
          revision: 0,
        }),
        'editClause',
      );
    expect(await contact(fresh.manager.id, 'Mona Manager')).toEqual(['INVALID data.trustContact']);
    expect(await contact(fresh.trustContact.id, 'Somebody Else')).toEqual(['INVALID data.trustContact']);
    await apart.admin`update person set manager_id = (select id from person where name = 'Tom Trust') where name = 'Liam Learner'`;
    expect(await contact(fresh.trustContact.id, 'Tom Trust')).toEqual([
      'CONFLICT_OF_INTEREST data.trustContact',
    ]);
    await apart.admin`update person set manager_id = null where name = 'Liam Learner'`;
    expect(await contact(fresh.trustContact.id, 'Tom Trust')).toEqual([]);
    const looser = { scope: 'PAIR_AND_SUPERVISION', thirdParties: 'INITIALS', readReceipts: false };
    const refused = await change(fresh.guide, 'editClause', {
      agreementVersionId: versionId,
      kind: 'CONFIDENTIALITY',
      data: looser,
      revision: 0,
    });
    expect(refusals(refused, 'editClause')).toEqual(['INVALID data']);
    expect((await readAgreement(fresh.manager, agreementId)).versions[0].content).toBeNull();
    expect(await readAgreement(fresh.other, agreementId)).toBeNull();
  });

  it('is over once it is proposed, until it is taken back', async () => {
    const fresh = await agreeingPair(await startTestAppApart());
    const { versionId, hash } = await proposed(fresh);
    const clause = { agreementVersionId: versionId, kind: 'PURPOSE', data: purpose, revision: 1 };
    expect(refusals(await change(fresh.guide, 'editClause', clause), 'editClause')).toEqual([
      'WRONG_STATE agreementVersionId',
    ]);
    await sign(fresh.guide, { versionId, hash });
    const revised = await changed(fresh.learner, 'reviseAgreement', { agreementVersionId: versionId });
    expect(revised.open).toMatchObject({ number: 2, state: 'DRAFT' });
    const superseded = await sign(fresh.learner, { versionId, hash });
    expect(refusals(superseded, 'signAgreement')).toEqual(['WRONG_STATE agreementVersionId']);
    const other = await proposed(fresh, { ...purpose, text: 'Again.' });
    const wrong = await sign(fresh.learner, { versionId: other.versionId, hash });
    expect(refusals(wrong, 'signAgreement')).toEqual(['CONFLICT hash']);
  });

  it('ends with both signing at the same moment: once in force, two signatures', async () => {
    const fresh = await agreeingPair(await startTestAppApart());
    const version = await proposed(fresh);
    const answers = await Promise.all(
      [fresh.guide, fresh.learner, fresh.guide].map((one) => sign(one, version)),
    );
    for (const answer of answers) expect(refusals(answer, 'signAgreement')).toEqual([]);
    const after = await readAgreement(fresh.guide, version.agreementId);
    expect(after.relationship.state).toBe('ACTIVE');
    expect(after.versions[0].signatures).toHaveLength(2);
    expect(await inForceEvents(fresh)).toBe(1);
  });
});

let apart: Awaited<ReturnType<typeof startTestApp>>;
async function startTestAppApart() {
  apart = await startTestApp();
  return apart;
}

async function inForceEvents(_: AgreeingCast): Promise<number> {
  const [row] = await apart.admin<{ count: number }[]>`
    select count(*)::int as count from relationship_event where kind = 'ACTIVATED'`;
  return row?.count ?? 0;
}

describe('a pair whose agreement is in force', () => {
  it('cannot be made active or in force around the signatures, by whoever writes', async () => {
    const fresh = await agreeingPair(await startTestAppApart());
    const { versionId } = await proposed(fresh);
    const put = apart.admin`update agreement_version set state = 'IN_FORCE' where hash is not null`;
    await expect(put).rejects.toThrow('a signature is missing');
    await expect(apart.admin`update relationship set state = 'ACTIVE'`).rejects.toThrow(
      'no agreement is in force',
    );
    await expect(
      apart.admin`update agreement_version set hash = 'x' where hash is not null`,
    ).rejects.toThrow();
    await expect(apart.admin`update agreement_content set document = '\\x00'`).rejects.toThrow();
    expect(versionId).toMatch(/^agv_/);
    await inForce(await agreeingPair(await startTestAppApart()));
    await expect(apart.admin`update agreement_version set state = 'PROPOSED'`).rejects.toThrow(
      'does not go from',
    );
  });
});
