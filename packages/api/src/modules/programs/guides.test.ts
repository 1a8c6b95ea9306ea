import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, startTestApp, type TestApp } from '../../../test/app.ts';
import { meetAt } from '../../../test/meet.ts';
import {
  type Cast,
  done,
  makeCast,
  offer,
  refusals,
  type Somebody,
  saveProfile,
  wholeProfile,
} from '../../../test/pairing.ts';
import { type Viewer, withViewer } from '../../db/transactions.ts';
import { fixedClock } from '../../kernel/clock.ts';
import { newId, parseId } from '../../kernel/ids.ts';
import { guideProfile, qualification } from './tables.ts';

let app: TestApp;
let cast: Cast;

beforeAll(async () => {
  app = await startTestApp({}, { clock: fixedClock('2026-03-10T10:00:00Z') });
  cast = await makeCast(app);
});

const verify = `mutation ($input: VerifyQualificationInput!) {
  verifyQualification(input: $input) {
    guideProfile { qualifications { id verifiedAt verifiedBy { id } } } errors { code message path }
  }
}`;
const read = `query ($id: ID!, $profile: ID!) {
  person(id: $id) { guideProfile { id headline gaps viewerCanEdit viewerCanVerify } }
  node(id: $profile) { id __typename }
}`;
const proof = {
  title: 'PCC',
  issuer: 'ICF',
  issuedOn: '2020-01-01',
  expiresOn: '2026-03-09',
  evidenceUrl: 'https://example.test/pcc',
};

/** A person's authority as the database is told it. */
function viewerOf(one: Somebody, roles: Viewer['roles'] = ['MEMBER']): Viewer {
  return {
    accountId: one.accountId,
    organizationId: one.organizationId,
    personId: one.id,
    membershipId: newId('mem'),
    roles,
  };
}

describe('saving one’s guide profile', () => {
  it('makes it on the first call and replaces it whole on the next', async () => {
    const first = await offer(cast.guide, { qualifications: [proof, { title: 'EIA', issuer: 'EMCC' }] });
    expect(first).toMatchObject({
      person: { id: cast.guide.id },
      available: true,
      gaps: [],
      viewerCanEdit: true,
      viewerCanVerify: false,
    });
    expect(first.qualifications).toMatchObject([
      { ...proof, expired: true, verifiedAt: null },
      { title: 'EIA', issuedOn: null, expired: false },
    ]);
    const second = await offer(cast.guide, {
      headline: '',
      methods: [],
      languages: ['EN-gb'],
      acceptsNew: false,
    });
    expect(second).toMatchObject({
      id: first.id,
      languages: ['en-GB'],
      available: false,
      qualifications: [],
    });
    expect(second.gaps).toEqual(['HEADLINE', 'METHODS', 'QUALIFICATIONS']);
  });

  it('says which field is wrong, and then changes nothing', async () => {
    const before = await offer(cast.guide, { headline: 'Stays' });
    const input = { ...wholeProfile, headline: 'x'.repeat(161), languages: ['en', 'German'] };
    expect(refusals(await cast.guide.graphql(saveProfile, { input }), 'saveGuideProfile')).toEqual([
      'INVALID headline',
      'INVALID languages.1',
    ]);
    const { data } = await cast.guide.graphql(read, { id: cast.guide.id, profile: before.id });
    expect(data?.person.guideProfile.headline).toBe('Stays');
  });

  it('stores one set of qualifications for a double click', async () => {
    const input = { ...wholeProfile, qualifications: [proof] };
    const save = () => cast.other.graphql(saveProfile, { input });
    const answers = await meetAt(app, 'qualification', [save, save, save]);
    for (const answer of answers) done(answer, 'saveGuideProfile', 'guideProfile');
    const [row] = await app.admin`select count(*)::int as rows from qualification where title = 'PCC'
      and person_id = (select id from person where name = ${cast.other.name})`;
    expect(row?.rows).toBe(1);
  });

  it('never touches somebody else’s qualification', async () => {
    const theirs = (await offer(cast.other, { qualifications: [proof] })).qualifications[0].id;
    for (const id of [theirs, 'rubbish', newId('qua')]) {
      const input = { ...wholeProfile, qualifications: [{ ...proof, id, title: 'Taken over' }] };
      const answer = await cast.guide.graphql(saveProfile, { input });
      expect(refusals(answer, 'saveGuideProfile')).toEqual(['NOT_FOUND qualifications.0.id']);
    }
    const answer = await app.anonymous.graphql(saveProfile, { input: wholeProfile });
    expect(refusals(answer, 'saveGuideProfile')).toEqual(['UNAUTHENTICATED']);
  });
});

describe('checking a qualification', () => {
  const check = async (one: Pick<Somebody, 'graphql'>, qualificationId: string, verified = true) =>
    one.graphql(verify, { input: { qualificationId, verified } });
  const profileWith = async (qualifications: Json[]) =>
    (await offer(cast.guide, { qualifications })).qualifications;

  it('is done and taken back by program managers and owners', async () => {
    const [made] = await profileWith([proof]);
    const checked = done(
      await check(cast.manager, made.id),
      'verifyQualification',
      'guideProfile',
    ).qualifications;
    expect(checked).toEqual([
      { id: made.id, verifiedAt: '2026-03-10T10:00:00.000Z', verifiedBy: { id: cast.manager.id } },
    ]);
    // Somebody else's second look does not replace the first.
    expect(
      done(await check(cast.owner, made.id), 'verifyQualification', 'guideProfile').qualifications,
    ).toEqual(checked);
    const taken = done(
      await check(cast.owner, made.id, false),
      'verifyQualification',
      'guideProfile',
    ).qualifications;
    expect(taken).toEqual([{ id: made.id, verifiedAt: null, verifiedBy: null }]);
  });

  it('holds as long as the guide does not change what was checked', async () => {
    const [one, other] = await profileWith([proof, { ...proof, title: 'MCC' }]);
    for (const { id } of [one, other])
      done(await check(cast.manager, id), 'verifyQualification', 'guideProfile');
    const sent = (row: Json, change: object = {}) => ({ ...proof, id: row.id, title: row.title, ...change });
    const same = await profileWith([sent(one), sent(other)]);
    expect(same.map((row: Json) => row.verifiedAt !== null)).toEqual([true, true]);
    const changed = await profileWith([sent(one, { issuer: 'Somebody' }), sent(other)]);
    const byId = new Map(changed.map((row: Json) => [row.id, row.verifiedAt !== null]));
    expect(byId).toEqual(
      new Map([
        [one.id, false],
        [other.id, true],
      ]),
    );
  });

  it('is refused to everybody else, and to oneself', async () => {
    const [made] = await profileWith([proof]);
    for (const one of [cast.guide, cast.other, cast.hr, cast.trustContact]) {
      expect(refusals(await check(one, made.id), 'verifyQualification')).toEqual(['NOT_ALLOWED']);
    }
    const own = (await offer(cast.manager, { qualifications: [proof] })).qualifications[0].id;
    expect(refusals(await check(cast.manager, own), 'verifyQualification')).toEqual(['NOT_ALLOWED']);
    expect(refusals(await check(cast.stranger, made.id), 'verifyQualification')).toEqual([
      'NOT_FOUND qualificationId',
    ]);
    expect(refusals(await check(app.anonymous, made.id), 'verifyQualification')).toEqual(['UNAUTHENTICATED']);
  });

  it('is refused by the database too: to oneself, to others, and across the wall', async () => {
    const own = parseId('qua', (await offer(cast.manager, { qualifications: [proof] })).qualifications[0].id);
    if (!own) throw new Error('no qualification was made');
    const attempt = (viewer: Viewer) =>
      withViewer(app.services.pools.app, viewer, (db) =>
        db
          .update(qualification)
          .set({ verifiedAt: new Date(0), verifiedBy: viewer.personId })
          .where(eq(qualification.id, own))
          .returning({ id: qualification.id }),
      );
    await expect(attempt(viewerOf(cast.manager, ['PROGRAM_MANAGER']))).rejects.toMatchObject({
      cause: { code: '42501' },
    });
    await expect(attempt(viewerOf(cast.manager))).rejects.toMatchObject({ cause: { code: '42501' } });
    expect(await attempt(viewerOf(cast.other))).toEqual([]);
    expect(await attempt(viewerOf(cast.stranger, ['OWNER']))).toEqual([]);
    expect(await attempt(viewerOf(cast.owner, ['OWNER']))).toEqual([{ id: own }]);
  });

  it('leaves profiles to their guides in the database too', async () => {
    const attempt = (viewer: Viewer) =>
      withViewer(app.services.pools.app, viewer, (db) =>
        db
          .update(guideProfile)
          .set({ headline: 'Hijacked' })
          .where(eq(guideProfile.personId, cast.guide.id))
          .returning({ id: guideProfile.id }),
      );
    for (const roles of [['OWNER'], ['MEMBER']] as const)
      expect(await attempt(viewerOf(cast.owner, roles))).toEqual([]);
    expect(await attempt(viewerOf(cast.guide))).toHaveLength(1);
  });
});

describe('reading guides', () => {
  it('is for the organization; gaps are for the guide', async () => {
    const { id } = await offer(cast.guide, { headline: 'Read me', qualifications: [] });
    const see = async (one: Pick<Somebody, 'graphql'>) =>
      (await one.graphql(read, { id: cast.guide.id, profile: id })).data;
    const shared = { id, headline: 'Read me' };
    expect((await see(cast.guide))?.person.guideProfile).toEqual({
      ...shared,
      gaps: ['QUALIFICATIONS'],
      viewerCanEdit: true,
      viewerCanVerify: false,
    });
    expect((await see(cast.manager))?.person.guideProfile).toEqual({
      ...shared,
      gaps: [],
      viewerCanEdit: false,
      viewerCanVerify: true,
    });
    for (const one of [cast.other, cast.hr, cast.trustContact]) {
      const data = await see(one);
      expect(data?.person.guideProfile).toEqual({
        ...shared,
        gaps: [],
        viewerCanEdit: false,
        viewerCanVerify: false,
      });
      expect(data?.node).toEqual({ id, __typename: 'GuideProfile' });
    }
    expect(await see(cast.stranger)).toEqual({ person: null, node: null });
    expect((await app.anonymous.graphql(read, { id, profile: id })).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
    expect((await see(cast.other))?.person).not.toBeNull();
  });
});
