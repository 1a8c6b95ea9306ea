import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  type AgreeingCast,
  agreeingPair,
  inForce,
  proposed,
  purpose,
  readAgreement,
} from '../../../test/agreeing.ts';
import { type Json, startTestApp, type TestApp } from '../../../test/app.ts';
import { withWorker } from '../../db/transactions.ts';
import { parseId } from '../../kernel/ids.ts';
import { seal } from '../../kernel/sealing.ts';
import { openKeys, ringName } from '../confidential/keys.ts';

let app: TestApp;
let pair: AgreeingCast;
let version: { agreementId: string; versionId: string; hash: string };
beforeEach(async () => {
  app = await startTestApp();
  pair = await agreeingPair(app);
  version = await inForce(pair);
});

/** As somebody does who owns the database: no guard looks. */
async function tamper(statement: string, ...values: (string | Buffer)[]) {
  await app.admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    const { count } = await tx.unsafe(statement, values);
    expect(count).toBeGreaterThan(0);
  });
}

/** Seals a text in place of the signed one, with the very key: what somebody could do who has database, key file and program. */
async function replaceDocument(text: string) {
  const { organizationId, id: authorId } = pair.guide;
  const relationshipId = parseId('rel', pair.relationshipId);
  if (!relationshipId) throw new Error('The pair has no id.');
  const ring = await withWorker(app.services.pools.worker, { organizationId }, (db) =>
    openKeys(db, app.services.platform.vault, organizationId, [{ relationshipId, authorId }]),
  );
  const key = ring.get(ringName({ relationshipId, authorId }, 1));
  if (!key) throw new Error('The key of the guide is not there.');
  const spot = { table: 'agreement_content', column: 'document', rowId: version.versionId };
  const place = { ...spot, organizationId, relationshipId, authorId, keyVersion: 1 };
  await tamper('update agreement_content set document = $1', seal(key.key, place, text));
}

const fields = `query ($id: ID!) { agreement(id: $id) { relationship { id state } guide { name } sponsorInformation { field }
  versions { state number hash signatures { signatory statement } verification { documentIntact validSignatures invalidSignatures } } } }`;

/** What a check says, and that everything beside it is as it was. */
async function verified(): Promise<Json> {
  const { data, errors } = await pair.learner.graphql(fields, { id: version.agreementId });
  expect(errors).toBeUndefined();
  expect(data?.['agreement']).toMatchObject({
    relationship: { id: pair.relationshipId, state: 'ACTIVE' },
    guide: { name: 'Grace Guide' },
    versions: [{ state: 'IN_FORCE', number: 1 }],
  });
  return data?.['agreement'].versions[0].verification;
}

const broken = { documentIntact: false, validSignatures: [], invalidSignatures: ['GUIDE', 'LEARNER'] };

describe('a check of what was signed', () => {
  it('says that it holds as long as nothing was touched', async () => {
    expect(await verified()).toEqual({
      ...broken,
      documentIntact: true,
      validSignatures: ['GUIDE', 'LEARNER'],
      invalidSignatures: [],
    });
  });

  it('says that it does not hold where another text was sealed in its place', async () => {
    const { versions } = await readAgreement(pair.guide, version.agreementId);
    const other = versions[0].content.canonical.replace('leading it', 'obeying');
    expect(other).not.toBe(versions[0].content.canonical);
    await replaceDocument(other);
    expect(await verified()).toEqual(broken);
    const read = await readAgreement(pair.learner, version.agreementId);
    expect(read.versions[0].content.canonical).toContain('obeying');
  });

  it.each(['{}', 'no document at all', '[1, 2'])(
    'says so too where what was sealed is no agreement: %s',
    async (text) => {
      await replaceDocument(text);
      expect(await verified()).toEqual(broken);
      const { data, errors } = await pair.guide.graphql(
        'query ($id: ID!) { agreement(id: $id) { id versions { content { canonical } } } }',
        { id: version.agreementId },
      );
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['CONTENT_UNAVAILABLE']);
      expect(data?.['agreement'].versions).toEqual([{ content: null }]);
      const paper = await pair.guide.request({
        url: `/v1/agreement-versions/${version.versionId}/agreement.pdf`,
      });
      expect(paper.statusCode).toBe(503);
      expect(paper.json().code).toBe('CONTENT_UNAVAILABLE');
    },
  );

  it('says so where the hash of the version was changed', async () => {
    await tamper(
      'update agreement_version set hash = $1',
      createHash('sha256').update('other').digest('hex'),
    );
    // The signatures are of the text that stands there.
    expect(await verified()).toEqual({
      documentIntact: false,
      validSignatures: ['GUIDE', 'LEARNER'],
      invalidSignatures: [],
    });
  });

  it('says so where text and hash were both exchanged, and whose signatures are of another text', async () => {
    const { versions } = await readAgreement(pair.guide, version.agreementId);
    const other = versions[0].content.canonical.replace('leading it', 'obeying');
    await replaceDocument(other);
    await tamper('update agreement_version set hash = $1', createHash('sha256').update(other).digest('hex'));
    expect(await verified()).toEqual({ ...broken, documentIntact: true });
  });

  it('says so where a signature was changed or taken out', async () => {
    await tamper(`update signature set hash = repeat('0', 64) where signatory = 'GUIDE'`);
    expect(await verified()).toEqual({
      documentIntact: true,
      validSignatures: ['LEARNER'],
      invalidSignatures: ['GUIDE'],
    });
    await tamper(`delete from signature where signatory = 'LEARNER'`);
    expect(await verified()).toEqual({
      documentIntact: true,
      validSignatures: [],
      invalidSignatures: ['GUIDE', 'LEARNER'],
    });
  });

  it('does not open words of one version in the place of another', async () => {
    await proposed(pair, { ...purpose, text: 'Something else.' });
    await tamper(
      `update agreement_content c set document = o.document from agreement_content o
        join agreement_version v on v.id = o.version_id and v.number = 2 where c.version_id <> o.version_id`,
    );
    const { data, errors } = await pair.learner.graphql(
      `query ($id: ID!) { agreement(id: $id) { inForce { number signatures { signatory } content { canonical } }
        open { number content { canonical } } } }`,
      { id: version.agreementId },
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['CONTENT_UNAVAILABLE']);
    expect(data?.['agreement']).toMatchObject({
      inForce: { number: 1, signatures: [{}, {}], content: null },
      open: { number: 2, content: { canonical: expect.stringContaining('Something else.') } },
    });
  });
});
