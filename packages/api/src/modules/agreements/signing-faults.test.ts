import { describe, expect, it } from 'vitest';
import {
  agreeingPair,
  change,
  changed,
  confirmedDraft,
  inForce,
  proposed,
  readAgreement,
  sign,
} from '../../../test/agreeing.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { done, refusals } from '../../../test/pairing.ts';
import { takeEffectJob } from './index.ts';

/** Tables that a signature writes to. */
const written = ['signature', 'ledger_entry', 'agreement_version', 'relationship', 'relationship_event'];

/** Ends the database's own process after its write number `count` from now, as if somebody had pulled a plug. */
async function dieAtWrite(app: TestApp, count: number): Promise<void> {
  await app.admin.unsafe(`
    create sequence if not exists writes; grant usage on sequence writes to public;
    select setval('writes', 1, false);
    create or replace function die() returns trigger language plpgsql security definer as $$ begin
      if nextval('writes') = ${count} then perform pg_terminate_backend(pg_backend_pid()); end if;
      return null;
    end $$`);
  for (const table of written)
    await app.admin.unsafe(
      `create or replace trigger die after insert or update on ${table} execute function die()`,
    );
}

async function liveAgain(app: TestApp): Promise<void> {
  for (const table of written) await app.admin.unsafe(`drop trigger if exists die on ${table}`);
}

/** What a signature of the only pair changes, as the database has it. */
async function standing(app: TestApp) {
  const [row] = await app.admin`
    select state::text as pair, (select count(*)::int from signature) as signatures,
      (select count(*)::int from ledger_entry) as entries, (select count(*)::int from relationship_event) as events,
      (select string_agg(state::text, ' ' order by number) from agreement_version) as version
    from relationship`;
  return row;
}

describe('a signature', () => {
  it('is whole or not at all, whichever write the database dies after, and can be given again', async () => {
    const app = await startTestApp();
    const pair = await agreeingPair(app);
    const version = await proposed(pair);
    done(await sign(pair.guide, version), 'signAgreement', 'agreement');
    // So that only the writes of the signature count.
    await readAgreement(pair.learner, version.agreementId);
    const before = await standing(app);
    let writes = 0;
    for (let signed = false; !signed; ) {
      await dieAtWrite(app, writes + 1);
      const answer = await sign(pair.learner, version);
      signed = answer.errors === undefined && refusals(answer, 'signAgreement').length === 0;
      if (signed) break;
      writes += 1;
      expect(await standing(app)).toEqual(before);
    }
    await liveAgain(app);
    expect(writes).toBeGreaterThanOrEqual(5);
    expect(await standing(app)).toMatchObject({ signatures: 2, version: 'IN_FORCE', pair: 'ACTIVE' });
    const seen = await readAgreement(pair.guide, version.agreementId);
    expect(seen.versions[0].verification).toMatchObject({ documentIntact: true, invalidSignatures: [] });
  });

  it('of somebody who has left is not given, and the other learns why it stays without', async () => {
    const app = await startTestApp();
    const pair = await agreeingPair(app);
    const version = await proposed(pair);
    const leave = `mutation ($input: SetPersonActiveInput!) { setPersonActive(input: $input) { errors { code message } } }`;
    await pair.owner.graphql(leave, { input: { personId: pair.learner.id, active: false } });
    expect(refusals(await sign(pair.learner, version), 'signAgreement')).toEqual(['UNAUTHENTICATED']);
    const other = await sign(pair.guide, version);
    expect(refusals(other, 'signAgreement')).toEqual(['WRONG_STATE']);
    expect(other.data?.['signAgreement'].errors[0].message).toContain('Liam Learner has left');
    const fresh = await agreeingPair(await startTestApp());
    const draft = await confirmedDraft(fresh);
    await fresh.owner.graphql(leave, { input: { personId: fresh.learner.id, active: false } });
    const proposal = await change(fresh.guide, 'proposeAgreement', { agreementVersionId: draft.versionId });
    expect(refusals(proposal, 'proposeAgreement')).toEqual(['WRONG_STATE']);
  });
});

describe('a text that was tampered with past every wall', () => {
  const without = async (app: TestApp, table: string, trigger: string, statement: string) => {
    await app.admin.unsafe(`alter table ${table} disable trigger ${trigger}`);
    await app.admin.unsafe(statement);
    await app.admin.unsafe(`alter table ${table} enable trigger ${trigger}`);
  };

  it('does not open in the place of another, while who signed and everything else stays readable', async () => {
    const app = await startTestApp();
    const pair = await agreeingPair(app);
    const version = await inForce(pair);
    const amended = await proposed(pair, { text: 'Something else.', objectives: [], sessions: null });
    // The words of the second version in the place of the first: sealed for another row, they do not open there.
    await without(
      app,
      'agreement_content',
      'guard_agreement_content',
      `update agreement_content c set document = o.document from agreement_content o
        join agreement_version v on v.id = o.version_id and v.number = 2 where c.version_id <> o.version_id`,
    );
    const { data, errors } = await pair.learner.graphql(
      `query ($id: ID!) { agreement(id: $id) { guide { name } inForce { number signatures { signatory } content { canonical } }
        open { number content { canonical } } } }`,
      { id: version.agreementId },
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['CONTENT_UNAVAILABLE']);
    expect(data?.['agreement']).toMatchObject({
      guide: { name: 'Grace Guide' },
      inForce: { number: 1, signatures: [{}, {}], content: null },
      open: { number: 2 },
    });
    expect(amended.hash).not.toBe(version.hash);
  });
});

describe('jobs', () => {
  it('that bring into force what the sponsor signed last are done once, however often they run', async () => {
    const app = await startTestApp();
    const pair = await agreeingPair(app, (cast) => ({ kind: 'MENTORING', sponsorId: cast.hr.id }));
    const version = await proposed(pair);
    for (const one of [pair.guide, pair.learner, pair.hr]) await sign(one, version);
    const { pools, platform } = app.services;
    const payload = { organizationId: pair.guide.organizationId, versionId: version.versionId };
    await Promise.all([1, 2, 3].map(() => takeEffectJob(pools, platform, payload)));
    await takeEffectJob(pools, platform, payload);
    const [row] = await app.admin<{ forced: number; activated: number }[]>`
      select (select count(*)::int from ledger_entry where kind = 'AGREEMENT_IN_FORCE') as forced,
        (select count(*)::int from relationship_event where kind = 'ACTIVATED') as activated`;
    expect(row).toEqual({ forced: 1, activated: 1 });
    expect(
      (await changed(pair.guide, 'draftAgreement', { relationshipId: pair.relationshipId })).inForce.number,
    ).toBe(1);
  });
});
