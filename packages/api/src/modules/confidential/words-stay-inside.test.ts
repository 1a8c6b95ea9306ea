import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  type AgreeingCast,
  agreeingPair,
  change,
  changed,
  confirmedDraft,
  proposed,
  purpose,
  readAgreement,
  sign,
} from '../../../test/agreeing.ts';
import { type Client, type GraphQLAnswer, type Json, startTestApp, type TestApp } from '../../../test/app.ts';
import { everythingStored, spellingsOf } from '../../../test/dump.ts';
import { openLiveClient } from '../../../test/live-client.ts';
import { done } from '../../../test/pairing.ts';
import { until } from '../../../test/until.ts';

/** Everything that the two write in this file contains it. */
const canary = 'nachtigallenlied';
const answers = { feedback: ['AT_ONCE'], safe: canary, avoid: canary, repair: canary };
const words = { reached: canary, learned: canary, thanks: canary };

const lines: string[] = [];
const notified: string[] = [];
let live: readonly Json[] = [];
/** What mutations answered that refused or failed. */
const refused: GraphQLAnswer[] = [];
let app: TestApp;
let pair: AgreeingCast;
let stopListening: () => Promise<void>;

beforeAll(async () => {
  for (const method of ['error', 'warn', 'info', 'log', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation(
      (...parts: unknown[]) => void lines.push(inspect(parts, { depth: 10 })),
    );
  app = await startTestApp({ LOG_LEVEL: 'debug' }, { logTo: { write: (line) => void lines.push(line) } });
  const listening = await app.admin.listen('rapport_live', (payload) => void notified.push(payload));
  await app.services.startJobs();
  pair = await agreeingPair(app, (cast) => ({ kind: 'MENTORING', sponsorId: cast.hr.id }));
  stopListening = async () => listening.unlisten();
  await mailSomebody();
});
afterAll(async () => {
  await stopListening();
  vi.restoreAllMocks();
});

function relate(client: Client, name: string, input: object): Promise<GraphQLAnswer> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { relationship { id } errors { code message path } } }`;
  return client.graphql(document, { input: { relationshipId: pair.relationshipId, ...input } });
}
const related = async (client: Client, name: string, input: object) =>
  done(await relate(client, name, input), name, 'relationship');

/** Where words must not be, with what is there. */
async function places(): Promise<Record<string, string>> {
  const metrics = (await app.app.inject('/metrics')).body;
  const mails = (await app.services.outbox?.list()) ?? [];
  return {
    database: await everythingStored(app),
    log: lines.join('\n'),
    metrics,
    mails: JSON.stringify(mails),
    notifications: notified.join('\n'),
    subscriptions: JSON.stringify(live),
    refusals: JSON.stringify(refused),
  };
}

async function expectNowhere() {
  for (const [place, text] of Object.entries(await places())) {
    expect(text.length, place).toBeGreaterThan(2);
    const lower = text.toLowerCase();
    const found = spellingsOf(canary).filter((spelling) => lower.includes(spelling.toLowerCase()));
    expect(found, place).toEqual([]);
  }
}

/** Makes every statement of one kind fail as a fault of the database would, with the row in its message. */
async function withFault(table: string, work: () => Promise<void>) {
  await app.admin.unsafe(`
    create or replace function fault() returns trigger language plpgsql as $$ begin
      raise exception 'fault in %', new using errcode = 'check_violation', detail = new::text; end $$;
    create trigger fault before insert or update on ${table} for each row execute function fault()`);
  await work();
  await app.admin.unsafe(`drop trigger fault on ${table}`);
}

describe('what a pair writes', () => {
  it('is told to the two and to nobody else, from the first draft to the last words', async () => {
    await watched();
    const { agreementId, versionId, hash } = await proposed(pair, { ...purpose, text: canary });
    const remark = {
      agreementVersionId: versionId,
      kind: 'PURPOSE',
      text: canary,
      idempotencyKey: crypto.randomUUID(),
    };
    await changed(pair.learner, 'commentOnClause', remark);
    await changed(pair.learner, 'commentOnClause', remark);
    expect(JSON.stringify(await readAgreement(pair.guide, agreementId)).split(canary).length).toBeGreaterThan(
      3,
    );
    await changed(pair.learner, 'declineAgreement', { agreementVersionId: versionId, reason: canary });
    refused.push(await sign(pair.guide, { versionId, hash }));
    const second = await proposed(pair, { ...purpose, text: `${canary} again` });
    for (const party of [pair.guide, pair.learner, pair.hr])
      done(await sign(party, second), 'signAgreement', 'agreement');
    await until('the agreement to be in force', async () => {
      const seen = await readAgreement(pair.guide, agreementId);
      return seen.inForce?.number === 2;
    });
    await related(pair.guide, 'saveTrustPreferences', { answers });
    await expectNowhere();
  });

  it('is not told by what goes wrong half-way either', async () => {
    const { agreementId, versionId } = await confirmedDraft(pair, { ...purpose, text: canary });
    const clause = { agreementVersionId: versionId, kind: 'PURPOSE' };
    const data = { ...purpose, text: canary };
    refused.push(
      // Input that is no good, with the words in every place where they could be quoted.
      await change(pair.guide, 'editClause', {
        ...clause,
        data: { text: canary, [canary]: canary },
        revision: 1,
      }),
      await change(pair.guide, 'editClause', { ...clause, data: canary, revision: 1 }),
      await change(pair.guide, 'editClause', { ...clause, kind: canary, data, revision: 1 }),
      await change(pair.guide, 'editClause', { ...clause, data, revision: canary }),
      await change(pair.guide, 'editClause', { ...clause, agreementVersionId: canary, data, revision: 1 }),
      await change(pair.guide, 'commentOnClause', { ...clause, text: canary.repeat(200) }),
      await change(pair.guide, 'commentOnClause', { ...clause, text: `${canary}\u0000` }),
      await change(pair.guide, 'commentOnClause', { ...clause, text: { canary } }),
      await change(pair.guide, 'declineAgreement', { agreementVersionId: versionId, reason: canary }),
      await change(pair.guide, 'declineAgreement', {
        agreementVersionId: versionId,
        reason: canary.repeat(200),
      }),
      await relate(pair.guide, 'saveTrustPreferences', { answers: { ...answers, feedback: [canary] } }),
      await relate(pair.guide, 'saveTrustPreferences', { answers: { ...answers, [canary]: canary } }),
      await relate(pair.guide, 'saveClosingWords', { ...words, share: canary }),
      await relate(pair.guide, 'saveClosingWords', { ...words, share: true }),
      // Somebody else was faster.
      await change(pair.learner, 'editClause', { ...clause, data, revision: 0 }),
      // A stranger tries.
      await change(pair.other, 'commentOnClause', { ...clause, text: canary }),
      await change(app.anonymous, 'commentOnClause', { ...clause, text: canary }),
      await pair.guide.graphql(
        `mutation { commentOnClause(input: { text: "${canary}" }) { errors { code } } }`,
      ),
    );
    await withFault('draft_clause', async () => {
      const revision = await revisionOf(agreementId, versionId);
      refused.push(await change(pair.guide, 'editClause', { ...clause, data, revision }));
    });
    await withFault('agreement_comment', async () => {
      refused.push(await change(pair.guide, 'commentOnClause', { ...clause, text: canary }));
    });
    await withFault('trust_preference', async () => {
      refused.push(await relate(pair.guide, 'saveTrustPreferences', { answers }));
    });
    for (const answer of refused) expect(answer.errors ?? errorsOf(answer)).not.toEqual([]);
    expect(lines.some((line) => line.includes('a resolver failed'))).toBe(true);
    await expectNowhere();
  });

  it('stays inside to the end', async () => {
    await related(pair.guide, 'startClosing', { kind: 'GOOD_ENDING' });
    await withFault('closing_words', async () => {
      refused.push(await relate(pair.guide, 'saveClosingWords', { ...words, share: true }));
    });
    for (const party of [pair.guide, pair.learner])
      await related(party, 'saveClosingWords', { ...words, share: true });
    const ledger = await pair.guide.request({ url: `/v1/relationships/${pair.relationshipId}/ledger` });
    expect(ledger.statusCode).toBe(200);
    lines.push(ledger.body);
    await expectNowhere();
  });
});

/** So that there is a mail to look into. */
async function mailSomebody() {
  const document = `mutation { createPerson(input: { name: "Nora New", workEmail: "nora@example.test" }) { person { id } } }`;
  const personId = (await pair.owner.graphql(document)).data?.['createPerson'].person.id;
  await pair.owner.graphql(
    'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { errors { code } } }',
    { input: { personId } },
  );
  await until('the mail', async () => ((await app.services.outbox?.list()) ?? []).length > 0);
}

const errorsOf = (answer: GraphQLAnswer): Json[] =>
  Object.values(answer.data ?? {}).flatMap((payload: Json) => payload?.errors ?? []);

async function revisionOf(agreementId: string, versionId: string): Promise<number> {
  const { versions } = await readAgreement(pair.guide, agreementId);
  const version = versions.find((one: Json) => one.id === versionId);
  return version.content.clauses.find((one: Json) => one.kind === 'PURPOSE').revision;
}

/** A program manager's page that watches what they may see of the agreement. */
async function watched() {
  const begun = await changed(pair.guide, 'draftAgreement', { relationshipId: pair.relationshipId });
  const url = await app.app.listen({ port: 0, host: '127.0.0.1' });
  const { manager } = pair;
  const page = openLiveClient(
    `${url.replace('http', 'ws')}/graphql`,
    { cookie: manager.cookie ?? '', origin: app.config.publicUrl },
    manager.organizationId,
  );
  const { results } = page.subscribe(
    `subscription ($id: ID!) { agreementChanges(agreementId: $id) { id open { state declineReason content { canonical } }
      versions { declineReason content { canonical clauses { data sentences comments { text } } } verification { documentIntact } } } }`,
    { id: begun.id },
  );
  await until('the present state', () => results.length === 1);
  // Filled further by what comes.
  live = results;
}
