import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type AgreeingCast,
  agreeingPair,
  change,
  inForce,
  proposed,
  purpose,
  sign,
} from '../../../test/agreeing.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { refusals } from '../../../test/pairing.ts';
import { type EngineMood, startTransitEngine, type TransitEngine } from '../../../test/transit-engine.ts';
import { until } from '../../../test/until.ts';
import { contentUnavailable } from '../../context.ts';
import { openKeyProvider, openVault } from './index.ts';

const token = 'hvs.a-token-that-must-not-leak';
const lines: string[] = [];
let engine: TransitEngine;
let app: TestApp;
let pair: AgreeingCast;
let agreementId: string;

beforeAll(async () => {
  engine = await startTransitEngine(token, 'rapport');
  app = await startTestApp(
    {
      LOG_LEVEL: 'debug',
      RAPPORT_KEY_PROVIDER: 'vault',
      RAPPORT_VAULT_URL: engine.url,
      RAPPORT_VAULT_TOKEN: token,
    },
    { logTo: { write: (line) => void lines.push(line) } },
  );
  pair = await agreeingPair(app);
  ({ agreementId } = await inForce(pair));
});
afterAll(() => engine.close());

/** As in a process that has just started: no opened key is remembered. */
function forgetKeys() {
  const { keys, dataDir } = app.config;
  const vault = openVault(openKeyProvider(keys, dataDir, app.services.pools.auth));
  Object.assign(app.services.platform, { vault });
}

beforeEach(() => {
  engine.mood = 'works';
  forgetKeys();
  lines.length = 0;
});

const read = () =>
  pair.guide.graphql(
    'query ($id: ID!) { agreement(id: $id) { guide { name } inForce { number hash signatures { signatory } content { canonical } } } }',
    { id: agreementId },
  );
const others = () => pair.guide.graphql('{ people { totalCount } }');
const opens = async () => (await read()).errors === undefined;

describe('a key service that fails', () => {
  it.each<[EngineMood, RegExp]>([
    ['sealed', /is sealed or in maintenance/],
    ['silent', /does not answer/],
    ['broken', /does not answer/],
    ['another', /is no transit engine/],
    ['forbids', /RAPPORT_VAULT_TOKEN/],
  ])(
    '%s: closes what is confidential, says so, and nothing else',
    { timeout: 60_000 },
    async (mood, words) => {
      engine.mood = mood;
      const { data, errors } = await read();
      expect(errors).toMatchObject([
        { message: contentUnavailable, extensions: { code: 'CONTENT_UNAVAILABLE' } },
      ]);
      expect(data?.['agreement']).toMatchObject({
        guide: { name: 'Grace Guide' },
        inForce: { number: 1, signatures: [{}, {}], content: null },
      });
      // The operator reads what to do; neither reads the token.
      expect(lines.some((line) => words.test(line))).toBe(true);
      expect([...lines, JSON.stringify(errors)].filter((text) => text.includes(token))).toEqual([]);

      const rows = () => app.admin`select count(*)::int as rows from trust_preference`;
      const before = await rows();
      const told = await pair.guide.graphql(
        `mutation ($input: SaveTrustPreferencesInput!) { saveTrustPreferences(input: $input) { errors { code message } } }`,
        {
          input: {
            relationshipId: pair.relationshipId,
            answers: { feedback: ['AT_ONCE'], safe: 'Quiet.', avoid: '', repair: '' },
          },
        },
      );
      expect(told.data?.['saveTrustPreferences'].errors).toEqual([
        { code: 'UNAVAILABLE', message: contentUnavailable },
      ]);
      expect(await rows()).toEqual(before);

      expect((await others()).data?.['people'].totalCount).toBeGreaterThan(5);
      for (const [name, state] of [
        ['pauseRelationship', 'PAUSED'],
        ['resumeRelationship', 'ACTIVE'],
      ] as const) {
        const answer = await pair.guide.graphql(
          `mutation ($input: RelationshipInput!) { ${name}(input: $input) { relationship { state } errors { code } } }`,
          { input: { relationshipId: pair.relationshipId } },
        );
        expect(answer.data?.[name]).toEqual({ relationship: { state }, errors: [] });
      }
      expect((await app.app.inject('/readyz')).statusCode).toBe(200);

      engine.mood = 'works';
      await until('content to open again by itself', opens);
    },
  );

  it('leaves open for some minutes what was opened before', async () => {
    expect(await opens()).toBe(true);
    engine.mood = 'silent';
    expect(await opens()).toBe(true);
  });

  it('does not keep everybody waiting for it', { timeout: 60_000 }, async () => {
    engine.mood = 'silent';
    await read();
    const started = performance.now();
    const asked = engine.asked;
    const [counted] = await Promise.all([others(), ...Array.from({ length: 12 }, read)]);
    expect(counted.data?.['people'].totalCount).toBeGreaterThan(5);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(engine.asked - asked).toBeLessThanOrEqual(3);
  });

  it('does not keep anybody from signing what they have read', { timeout: 60_000 }, async () => {
    const version = await proposed(pair, { ...purpose, text: 'Lead a team of teams.' });
    forgetKeys();
    engine.mood = 'sealed';
    for (const party of [pair.guide, pair.learner]) {
      const answer = await sign(party, version);
      expect(answer.data?.['signAgreement'].errors).toEqual([]);
    }
    const early = await change(pair.guide, 'commentOnClause', {
      agreementVersionId: version.versionId,
      kind: 'PURPOSE',
      text: 'Too late.',
    });
    expect(refusals(early, 'commentOnClause')).toEqual(['WRONG_STATE']);
    engine.mood = 'works';
    await until('the second version to be read in force', async () => {
      const { data, errors } = await read();
      return errors === undefined && data?.['agreement'].inForce.number === 2;
    });
  });
});
