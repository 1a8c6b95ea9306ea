import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Json, startTestApp } from '../../test/app.ts';
import { until } from '../../test/until.ts';
import { today } from '../kernel/clock.ts';
import { idFromUuid } from '../kernel/ids.ts';
import { checkChain } from '../modules/audit/index.ts';
import { makeDemoOrganization } from './organization.ts';
import { stateOf } from './progress.ts';
import { seedDemo } from './seed-demo.ts';

const app = await startTestApp({ RAPPORT_DEMO: 'on' });
const demo = makeDemoOrganization(today(app.services.platform.clock, 'UTC'));

const question = `{ relationships(first: 100, filter: { mine: true }) { edges { node { id state topic
  guide { id } closing { kind closedAt words { reached } } retention { deletesOn erasedAt }
  trustPreferences { answers }
  agreement { inForce { number } versions { number state hash waitingFor reviewOverdue
    verification { documentIntact validSignatures invalidSignatures } signatures { signatory } } } } } } }`;

/** A pair as its guide reads it, and the guide's session. */
interface Pair {
  readonly node: Json;
  readonly guide: Client;
}

/** Every pair that has begun an agreement, each asked for by its own guide. */
async function readPairs(): Promise<Pair[]> {
  const guides = await app.admin<{ person: string; account: string; organization: string; name: string }[]>`
    select distinct p.id person, p.name, m.account_id account, m.organization_id organization
    from agreement a join person p on p.id = a.guide_id join membership m on m.person_id = p.id`;
  const found: Pair[] = [];
  for (const { person, account: accountId, organization, name } of guides) {
    const [id, organizationId] = [idFromUuid('per', person), idFromUuid('org', organization)];
    const guide = await app.as({ id, organizationId, accountId, email: '', name });
    const { data, errors } = await guide.graphql(question);
    expect(errors).toBeUndefined();
    const nodes: Json[] = data?.['relationships'].edges.map((edge: Json) => edge.node);
    found.push(
      ...nodes
        .filter((node) => node.guide.id === id && node.agreement !== null)
        .map((node) => ({ node, guide })),
    );
  }
  return found;
}

/** A job's time is counted from the beginning of the transaction that seeds, which takes some seconds. */
const minuteMs = 60_000;

let pairs: Pair[] = [];
const versionsOf = ({ node }: Pair): Json[] => node.agreement.versions;
const inState = (state: string): Pair[] => pairs.filter(({ node }) => node.state === state);

beforeAll(async () => {
  expect(await seedDemo(app.services.pools.worker, app.services.platform)).toBe(true);
  pairs = await readPairs();
}, 240_000);

describe('the agreements of the seeded demonstration', () => {
  it('are those that were told, each pair standing where its steps lead', () => {
    const meant = demo.relationships.filter(({ life }) => life.length > 0);
    const byTopic = (one: string[], other: string[]) => (one[0] ?? '').localeCompare(other[0] ?? '');
    expect(pairs.map(({ node }) => [node.topic, node.state]).toSorted(byTopic)).toStrictEqual(
      meant.map((each) => [each.topic, stateOf(each)]).toSorted(byTopic),
    );
  });

  it('stand at every point of their lifecycle', () => {
    const states = new Set(pairs.flatMap(versionsOf).map(({ state }) => state));
    expect(states).toStrictEqual(
      new Set(['DRAFT', 'PROPOSED', 'IN_FORCE', 'SUPERSEDED', 'ENDED', 'DECLINED']),
    );
    const overdue = pairs.filter((pair) => versionsOf(pair).some(({ reviewOverdue }) => reviewOverdue));
    expect(overdue.length).toBeGreaterThanOrEqual(5);
    expect(overdue.length).toBeLessThanOrEqual(12);
  });

  it('are intact, every signature valid, and complete where they are or were in force', () => {
    const fixed = pairs.flatMap(versionsOf).filter(({ hash }) => hash !== null);
    expect(fixed.length).toBeGreaterThan(50);
    for (const { state, verification, signatures, waitingFor } of fixed) {
      expect(verification).toMatchObject({ documentIntact: true, invalidSignatures: [] });
      expect(verification.validSignatures).toHaveLength(signatures.length);
      if (['IN_FORCE', 'SUPERSEDED', 'ENDED'].includes(state)) {
        expect(waitingFor).toStrictEqual([]);
        expect(signatures.length).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it('let no pair be active without one in force', () => {
    for (const state of ['ACTIVE', 'PAUSED', 'CLOSING']) {
      expect(inState(state).length).toBeGreaterThan(0);
      for (const { node } of inState(state)) expect(node.agreement.inForce).not.toBeNull();
    }
    for (const state of ['AGREEING', 'CLOSED'])
      for (const { node } of inState(state)) expect(node.agreement.inForce).toBeNull();
  });

  it('leave a ledger that holds, each entry at the time of its deed', async () => {
    const signed = pairs.filter((pair) => versionsOf(pair).some(({ signatures }) => signatures.length > 0));
    expect(signed.length).toBeGreaterThan(40);
    for (const { node, guide } of signed) {
      const { statusCode, body } = await guide.request({
        method: 'GET',
        url: `/v1/relationships/${node.id}/ledger`,
      });
      expect(statusCode).toBe(200);
      const [{ publicKey, checkpoint } = { publicKey: '', checkpoint: null }, ...entries]: Json[] = body
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      const chain = checkChain([checkpoint], publicKey);
      for (const entry of entries) chain.add(entry);
      expect(chain.finish()).toStrictEqual([]);
      const signings = entries
        .filter(({ kind }) => kind === 'AGREEMENT_SIGNED')
        .map(({ at }) => Date.parse(at));
      const told = demo.relationships.find(({ topic }) => topic === node.topic)?.life ?? [];
      expect(signings).toStrictEqual(
        told.filter(({ kind }) => kind === 'SIGNED').map(({ at }) => Date.parse(at)),
      );
    }
  }, 60_000);

  it('wait for their sponsor’s signature once, and tell him what is agreed elsewhere', async () => {
    const answer = await app.anonymous.request({
      method: 'POST',
      url: '/demo/sign-in',
      payload: { as: 'hr' },
    });
    const cookie = answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const { body } = await app.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { cookie },
      payload: {
        query: `{ all: agreements(filter: { sponsoredByMe: true }) { edges { node { inForce { number } } } }
          mine: agreements(filter: { awaitingMe: true }) { totalCount } }`,
      },
    });
    const { data } = JSON.parse(body);
    expect(data.mine.totalCount).toBe(1);
    expect(data.all.edges.filter(({ node }: Json) => node.inForce !== null)).toHaveLength(2);
  });
});

describe('the endings of the seeded demonstration', () => {
  it('come due on the day that was agreed, not as much later as they lie back', async () => {
    const jobs = await app.admin<{ relationshipId: string; at: Date }[]>`
      select data ->> 'relationshipId' "relationshipId", start_after at from pgboss.job where name = 'closings.erase'`;
    const dates = jobs.map(({ relationshipId, at }) => [
      relationshipId,
      today({ now: () => new Date(at.getTime() + minuteMs) }, 'Europe/Berlin'),
    ]);
    const day = today(app.services.platform.clock, 'Europe/Berlin');
    const meant = inState('CLOSED').map(({ node: { id, retention } }) => [
      id,
      [retention.deletesOn, day].toSorted().at(-1),
    ]);
    expect(dates.toSorted()).toStrictEqual(meant.toSorted());
  });

  it('wait for their day, and what has come due is erased as soon as jobs run', async () => {
    const day = today(app.services.platform.clock, 'Europe/Berlin');
    const due = inState('CLOSED').filter(({ node }) => node.retention.deletesOn <= day);
    expect(due).toHaveLength(1);
    expect(inState('CLOSED').length).toBeGreaterThan(due.length);
    await app.services.startJobs();
    await until('the erasure', async () => {
      const [row] = await app.admin<{ erased: number }[]>`
        select count(*)::int erased from closing where erased_at is not null`;
      return row?.erased === due.length;
    });
    const closing = await readPairs();
    expect(closing.filter(({ node }) => node.state === 'CLOSING')).toHaveLength(inState('CLOSING').length);
  }, 60_000);
});
