import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  type AgreeingCast,
  agreeingPair,
  change,
  changed,
  confirmedDraft,
  readAgreement,
} from '../../../test/agreeing.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { everythingStored } from '../../../test/dump.ts';
import { refusals } from '../../../test/pairing.ts';

const canary = 'the heron stands in the reeds';

let app: TestApp;
let pair: AgreeingCast;
let agreementId: string;
beforeEach(async () => {
  app = await startTestApp();
  pair = await agreeingPair(app);
  const draft = await confirmedDraft(pair, { text: canary, objectives: [], sessions: null });
  agreementId = draft.agreementId;
  await changed(pair.learner, 'commentOnClause', {
    agreementVersionId: draft.versionId,
    kind: 'PURPOSE',
    text: canary,
  });
});

const codes = async (client: AgreeingCast['guide']) => {
  const { errors } = await client.graphql(
    'query ($id: ID!) { agreement(id: $id) { id guide { name } open { number content { clauses { data } } } } }',
    { id: agreementId },
  );
  return (errors ?? []).map(({ extensions }) => extensions.code);
};

describe('what a pair writes', () => {
  it('is in no table as it was written, neither plain nor in another spelling', async () => {
    const read = await readAgreement(pair.guide, agreementId);
    expect(JSON.stringify(read)).toContain(canary);
    const stored = await everythingStored(app);
    for (const spelling of [
      canary,
      Buffer.from(canary).toString('hex'),
      Buffer.from(canary).toString('base64').slice(0, 36),
    ])
      expect(stored).not.toContain(spelling);
    expect(stored).toContain('Leading others');
  });

  it.each([
    ['another clause', `update draft_clause set kind = 'CADENCE'`],
    ['another author', `update draft_clause set author_id = learner_id`],
    ['another version of the key', `update data_key set version = version + 1`],
    ['a changed text', `update draft_clause set body = set_byte(body, 20, get_byte(body, 20) # 1)`],
    ['a changed key', `update data_key set wrapped = set_byte(wrapped, 20, get_byte(wrapped, 20) # 1)`],
    ['no key', `update draft_clause set key_version = 9`],
  ])('does not open with %s, while everything else of the answer does', async (_, damage) => {
    await app.admin.unsafe(damage);
    const { data, errors } = await pair.guide.graphql(
      'query ($id: ID!) { agreement(id: $id) { guide { name } open { number content { clauses { data } } } } }',
      { id: agreementId },
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['CONTENT_UNAVAILABLE']);
    expect(data?.['agreement']).toMatchObject({
      guide: { name: 'Grace Guide' },
      open: { number: 1, content: null },
    });
  });

  it('leaves a trace of every reading by another, one an hour, and none of one’s own', async () => {
    const traces = async () =>
      (
        await app.admin<{ actor: string; type: string }[]>`
        select p.name as actor, e.details ->> 'contentType' as type from ledger_entry e
        join person p on p.id = e.actor_id where e.kind = 'READ' order by e.seq`
      ).map(({ actor, type }) => `${actor} ${type}`);
    await readAgreement(pair.learner, agreementId);
    await Promise.all([1, 2, 3, 4].map(() => readAgreement(pair.learner, agreementId)));
    const seen = await traces();
    expect(seen.filter((trace) => trace === 'Liam Learner AGREEMENT')).toHaveLength(1);
    expect(seen.filter((trace) => trace === 'Liam Learner AGREEMENT_COMMENT')).toEqual([]);
    await readAgreement(pair.guide, agreementId);
    expect((await traces()).filter((trace) => trace === 'Grace Guide AGREEMENT')).toEqual([]);
    expect((await traces()).filter((trace) => trace === 'Grace Guide AGREEMENT_COMMENT')).toHaveLength(1);
  });

  it('does not open where the trace cannot be written', async () => {
    await app.admin`delete from ledger_reading`;
    await app.admin`revoke insert on ledger_entry from rapport_app`;
    const { data, errors } = await pair.learner.graphql(
      'query ($id: ID!) { agreement(id: $id) { open { content { clauses { data } } } } }',
      { id: agreementId },
    );
    expect(errors).not.toBeUndefined();
    expect(JSON.stringify(data)).not.toContain(canary);
    expect(data?.['agreement'].open.content).toBeNull();
  });
});

describe('a lost or wrong key file', () => {
  it('closes what is confidential, says so, works again once it is back, and destroys nothing', async () => {
    const path = join(app.config.dataDir, 'master-key');
    const kept = await readFile(path);
    await rm(path);
    const restarted = await restart();
    expect(await restarted.codes()).toEqual(['CONTENT_UNAVAILABLE']);
    const write = await restarted.edit();
    expect(write).toEqual(['UNAVAILABLE']);
    await writeFile(path, Buffer.from('A'.repeat(43)));
    expect(await (await restart()).codes()).toEqual(['CONTENT_UNAVAILABLE']);
    await writeFile(path, kept);
    expect(await restarted.codes()).toEqual([]);
  });

  /** The same installation in a process that has no key in memory. */
  async function restart() {
    const services = await app.restart();
    // The running server's vault takes the place of a new process's: what was opened before is forgotten.
    Object.assign(app.services.platform, { vault: services.platform.vault });
    return {
      codes: () => codes(pair.guide),
      edit: async () => {
        const input = { agreementVersionId: '', kind: 'REVIEW', data: { everyDays: 60 }, revision: 0 };
        const { data } = await pair.guide.graphql('query ($id: ID!) { agreement(id: $id) { open { id } } }', {
          id: agreementId,
        });
        const agreementVersionId = data?.['agreement'].open.id;
        return refusals(
          await change(pair.guide, 'editClause', { ...input, agreementVersionId }),
          'editClause',
        );
      },
    };
  }
});
