import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type AgreeingCast,
  agreeingPair,
  confirmedDraft,
  inForce,
  proposed,
  purpose,
  sign,
} from '../../../test/agreeing.ts';
import { type Client, startTestApp, type TestApp } from '../../../test/app.ts';
import { ContentUnavailableError } from '../../context.ts';

const take = (client: Client, versionId: string, query = '') =>
  client.request({ method: 'GET', url: `/v1/agreement-versions/${versionId}/agreement.pdf${query}` });

/** The text of a PDF with every space and line break as one space. */
async function textOf(bytes: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return text.replaceAll(/\s+/g, ' ');
}

const entries = async (app: TestApp, kind: string) =>
  app.admin<{ actor: string; details: unknown }[]>`
    select p.name as actor, e.details from ledger_entry e join person p on p.id = e.actor_id
    where e.kind = ${kind}::ledger_kind order by e.seq`;

describe('an agreement on paper', async () => {
  const app = await startTestApp();
  let pair: AgreeingCast;
  let version: { versionId: string; agreementId: string; hash: string };
  beforeAll(async () => {
    pair = await agreeingPair(app);
    version = await inForce(pair);
  });

  it('has the words, the hash and every signature, and says in which language and what it is', async () => {
    const answer = await take(pair.learner, version.versionId);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="agreement-version-1.pdf"',
      'cache-control': 'no-store',
    });
    const text = await textOf(answer.rawPayload);
    for (const words of [
      'Agreement of Grace Guide and Liam Learner',
      'Leading others',
      purpose.text,
      'No therapy.',
      'Grace Guide · Mentor',
      'I have read version 1 of this agreement with Liam Learner',
      'I have read version 1 of this agreement with Grace Guide',
      'Europe/Berlin',
      '1 of ',
    ])
      expect(text).toContain(words);
    expect(text.replaceAll(' ', '')).toContain(version.hash);
    expect(text).not.toContain('is of other words');
    expect(answer.rawPayload.includes('/MarkInfo')).toBe(true);
    const { info } = await getMeta(await getDocumentProxy(new Uint8Array(answer.rawPayload)));
    expect(info).toMatchObject({
      Title: `Agreement of Grace Guide and Liam Learner · Version 1 · SHA-256 ${version.hash.slice(0, 12)}…`,
      Language: 'en',
    });
  });

  it('is put into German words on request, and is the same bytes each time', async () => {
    const answer = await take(pair.guide, version.versionId, '?language=de');
    const text = await textOf(answer.rawPayload);
    expect(text).toContain('Vereinbarung von Grace Guide und Liam Learner');
    expect(text).toContain('Was vereinbart ist');
    const again = await take(pair.guide, version.versionId, '?language=de');
    expect(again.rawPayload.equals(answer.rawPayload)).toBe(true);
    expect((await take(pair.guide, version.versionId, '?language=fr')).statusCode).toBe(400);
  });

  it('leaves a trace of the reading and of the taking', async () => {
    const before = (await entries(app, 'EXPORTED')).length;
    await take(pair.learner, version.versionId);
    const exported = await entries(app, 'EXPORTED');
    expect(exported).toHaveLength(before + 1);
    expect(exported.at(-1)).toEqual({
      actor: 'Liam Learner',
      details: { contentType: 'AGREEMENT', version: 1 },
    });
    const read = await entries(app, 'READ');
    expect(read.map(({ actor }) => actor)).toContain('Liam Learner');
  });

  it.each([
    ['a program manager', 'manager', 403],
    ['an owner', 'owner', 403],
    ['human resources', 'hr', 404],
    ['somebody of another pair', 'other', 404],
    ['somebody of another organization', 'stranger', 404],
  ] as const)('is refused to %s, with nothing written', async (_, who, status) => {
    const before = await entries(app, 'EXPORTED');
    const answer = await take(pair[who], version.versionId);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(await entries(app, 'EXPORTED')).toEqual(before);
  });

  it('is refused without a session and for what is no version', async () => {
    expect((await take(app.anonymous, version.versionId)).json().code).toBe('UNAUTHENTICATED');
    for (const id of ['agv_01h455vb4pex5vsknk084sn02q', version.agreementId, 'nothing'])
      expect((await take(pair.guide, id)).statusCode).toBe(404);
  });

  it('is not handed out where the taking cannot be written down', async () => {
    await app.admin`revoke insert on ledger_entry from rapport_app`;
    const answer = await take(pair.guide, version.versionId);
    await app.admin`grant insert on ledger_entry to rapport_app`;
    expect(answer.statusCode).toBe(500);
    expect(answer.rawPayload.includes('%PDF')).toBe(false);
  });

  it('does not open while the keys cannot be had, and says so', async () => {
    const { vault } = app.services.platform;
    const down = () => Promise.reject(new ContentUnavailableError('The key provider does not answer.'));
    Object.assign(app.services.platform, { vault: { ...vault, open: down } });
    const answer = await take(pair.learner, version.versionId);
    Object.assign(app.services.platform, { vault });
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({ code: 'CONTENT_UNAVAILABLE' });
    expect(answer.json().detail).toContain('Nothing is lost');
  });

  it('is gone once its words are erased', async () => {
    await app.admin`update data_key set wrapped = null, destroyed_at = now()`;
    const answer = await take(pair.guide, version.versionId);
    expect(answer.statusCode).toBe(410);
    expect(answer.json().detail).toContain('erased');
  });
});

describe('a version that is not signed yet', async () => {
  const app = await startTestApp();
  let pair: AgreeingCast;
  beforeAll(async () => {
    pair = await agreeingPair(app, (cast) => ({ kind: 'MENTORING', sponsorId: cast.hr.id }));
  });

  it('is not on paper while it is a draft, and unknown to its sponsor', async () => {
    const { versionId } = await confirmedDraft(pair);
    const answer = await take(pair.guide, versionId);
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'WRONG_STATE']);
    expect((await take(pair.hr, versionId)).statusCode).toBe(404);
  });

  it('shows who signed and who did not, to the sponsor too, whose every look is recorded', async () => {
    const version = await proposed(pair);
    await sign(pair.guide, version);
    const before = (await entries(app, 'READ')).length;
    const text = await textOf((await take(pair.hr, version.versionId)).rawPayload);
    expect(text).toContain('· Sponsor Has not signed.');
    expect(text).toContain('I have read version');
    expect((await entries(app, 'READ')).length).toBeGreaterThan(before);
  });
});
