import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Json, startTestApp } from '../../test/app.ts';
import { until } from '../../test/until.ts';
import { today } from '../kernel/clock.ts';
import { makeDemoOrganization } from './organization.ts';
import { seedDemo } from './seed-demo.ts';
import type { DemoRoleName } from './types.ts';

const app = await startTestApp({ RAPPORT_DEMO: 'on' });
const { platform, pools } = app.services;
const demo = makeDemoOrganization(today(platform.clock, 'UTC'));

async function signIn(role: DemoRoleName): Promise<Client> {
  const answer = await app.anonymous.request({ method: 'POST', url: '/demo/sign-in', payload: { as: role } });
  const cookie = answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return {
    cookie,
    request: (options) => app.app.inject({ ...options, headers: { ...options.headers, cookie } }),
    async graphql(query, variables = {}) {
      const { statusCode, body } = await app.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { cookie },
        payload: { query, variables },
      });
      return { status: statusCode, ...JSON.parse(body) };
    },
  };
}

async function ask(client: Client, query: string): Promise<Json> {
  const { data, errors } = await client.graphql(query);
  expect(errors).toBeUndefined();
  return data;
}

/** Values of a column with how often each comes. */
async function countsOf(table: string, expression: string): Promise<Record<string, number>> {
  const rows = await app.admin.unsafe<{ value: string; times: number }[]>(
    `select (${expression})::text as value, count(*)::int as times from ${table} group by 1`,
  );
  return Object.fromEntries(rows.map(({ value, times }) => [value, times]));
}

beforeAll(async () => {
  expect(await seedDemo(pools.worker, platform)).toBe(true);
}, 240_000);

describe('the lifecycles in the seeded demonstration', () => {
  it.each<[what: string, table: string, expression: string, values: readonly string[]]>([
    ['sessions', 'session', 'state', ['SCHEDULED', 'HELD', 'NO_SHOW', 'CANCELLED', 'CANCELLED_LATE']],
    [
      'sessions of which the two say different things',
      'session',
      `guide_says <> learner_says`,
      ['true', 'false'],
    ],
    ['sessions of a series and others', 'session', 'series_id is null', ['true', 'false']],
    ['goals', 'goal', 'state', ['OPEN', 'REACHED', 'PARTLY', 'NOT_REACHED', 'DROPPED']],
    ['what is noted of goals', 'goal_update', 'kind', ['PROGRESS', 'ADJUSTED', 'CLOSED']],
    [
      'commitments',
      'commitment',
      'state',
      ['OPEN', 'KEPT', 'KEPT_LATE', 'MISSED', 'RENEGOTIATED', 'WITHDRAWN'],
    ],
    [
      'what the other says of commitments',
      'commitment',
      `coalesce(review::text, '')`,
      ['CONFIRMED', 'ANSWERED'],
    ],
    ['where commitments come from', 'commitment', `coalesce(origin_kind::text, '')`, ['SESSION', 'FEEDBACK']],
    ['milestones', 'milestone', 'size', ['SMALL', 'LARGE']],
    ['reflections that are shared or not', 'reflection', 'shared_at is null', ['true', 'false']],
    [
      'feedback',
      'feedback',
      'state',
      [
        'DRAFT',
        'REQUESTED',
        'DECLINED',
        'WITHDRAWN',
        'WAITING_FOR_READINESS',
        'TAKEN_BACK',
        'DELIVERED',
        'ACKNOWLEDGED',
        'CLOSED',
      ],
    ],
    ['exercises that are revealed or not', 'exercise', 'revealed_at is null', ['true', 'false']],
    ['exercises about each side', 'exercise', 'subject', ['GUIDE', 'LEARNER']],
    ['stories that are told or not', 'story', 'shared_at is null', ['true', 'false']],
    ['stories on profiles', 'profile_story', 'shared_at is null', ['true', 'false']],
    [
      'notes for both about sessions and by themselves',
      'shared_note',
      'session_id is null',
      ['true', 'false'],
    ],
  ])('show %s at every point', async (_, table, expression, values) => {
    const counts = await countsOf(table, expression);
    for (const value of values) expect(counts[value] ?? 0, value).toBeGreaterThan(0);
  });

  it('lets hours and days that are over have settled what they settle', async () => {
    const [row] = await app.admin<Record<string, number>[]>`
      select (select count(*)::int from session where state = 'HELD' and starts_at > now()) held_ahead,
        (select count(*)::int from commitment where state = 'OPEN' and due_on < current_date - 1) overdue,
        (select count(*)::int from session where state = 'SCHEDULED' and starts_at < now() - interval '30 days'
          and (guide_says is null) = (learner_says is null) and guide_says is not distinct from learner_says) forgotten`;
    expect(row).toStrictEqual({ held_ahead: 0, overdue: 0, forgotten: 0 });
  });

  it('keeps within the sessions that were agreed', async () => {
    const rows = await app.admin<{ most: number }[]>`
      select max(times)::int most from (
        select count(*) times from session s join relationship r on r.id = s.relationship_id
        where r.kind = 'COACHING' and s.state in ('HELD', 'SCHEDULED') group by r.id) each`;
    expect(rows[0]?.most).toBeLessThanOrEqual(8);
  });
});

const waiting = `{ upcomingSessions(first: 5) { edges { node { id } } }
  sessionsToConfirm(first: 100) { edges { node { id } } }
  repliesDue(first: 20) { relationship { topic } }
  myCommitments(first: 20) { edges { node { dueOn } } }
  exercisesAwaitingMe(first: 10) { edges { node { id } } }
  feedbackAwaitingMe(first: 10) { id } }`;

/** What waits for somebody of a pair. */
async function waitingFor(role: DemoRoleName): Promise<Record<string, number>> {
  const data = await ask(await signIn(role), waiting);
  return {
    sessions: data.upcomingSessions.edges.length,
    toConfirm: data.sessionsToConfirm.edges.length,
    replies: data.repliesDue.length,
    commitments: data.myCommitments.edges.length,
    exercises: data.exercisesAwaitingMe.edges.length,
    feedback: data.feedbackAwaitingMe.length,
  };
}

describe('those who sign in to the demonstration', () => {
  it.each<[DemoRoleName, readonly string[]]>([
    ['coach', ['sessions', 'toConfirm', 'replies', 'commitments', 'feedback']],
    ['client', ['toConfirm', 'commitments', 'exercises', 'feedback']],
    ['mentor', ['sessions', 'replies', 'commitments']],
    ['mentee', ['sessions', 'commitments', 'exercises', 'feedback']],
  ])('find something that waits for them: %s', async (role, what) => {
    const found = await waitingFor(role);
    for (const each of what) expect(found[each], each).toBeGreaterThan(0);
  });

  it('see many relationships at a glance as the coach', async () => {
    const { home } = await ask(await signIn('coach'), '{ home(first: 100) { id nextSession { id } } }');
    expect(home.length).toBeGreaterThan(30);
    expect(home.filter(({ nextSession }: Json) => nextSession !== null).length).toBeGreaterThan(10);
  });

  it('hear of the last days once jobs run, and of nothing older', async () => {
    await app.services.startJobs();
    const client = await signIn('client');
    await until('the news', async () => {
      const { notifications } = await ask(client, '{ notifications(first: 50) { edges { node { at } } } }');
      return notifications.edges.length >= 3;
    });
    const [row] = await app.admin<{ oldest: Date }[]>`select min(at) oldest from notification`;
    expect(platform.clock.now().getTime() - (row?.oldest.getTime() ?? 0)).toBeLessThan(8 * 86_400_000);
  }, 60_000);
});

describe('the walls around the work of the demonstration', () => {
  it('show a pair’s words to the two, and to nobody who runs or watches the program', async () => {
    const client = await signIn('client');
    const { relationships } = await ask(
      client,
      `{ relationships(first: 10, filter: { mine: true, states: [ACTIVE] }) { edges { node { id messages(last: 3) { edges { node { text } } } } } } }`,
    );
    const [pair] = relationships.edges.map(({ node }: Json) => node);
    expect(pair.messages.edges).toHaveLength(3);
    for (const { node } of pair.messages.edges) expect(node.text.length).toBeGreaterThan(10);
    for (const role of ['program-manager', 'hr', 'owner', 'mentor'] as const) {
      const other = await signIn(role);
      const { relationship } = await ask(
        other,
        `{ relationship(id: "${pair.id}") { id messages(last: 3) { edges { node { text } } } } }`,
      );
      expect(relationship?.messages ?? null).toBeNull();
    }
  });

  it('stand in every row: each is written by one of its pair', async () => {
    const strangers = await Promise.all(
      [
        'message',
        'reflection',
        'goal',
        'commitment',
        'milestone',
        'private_note',
        'shared_note',
        'story',
      ].map(async (table) => {
        const [row] = await app.admin.unsafe<{ times: number }[]>(
          `select count(*)::int times from ${table} where author_id not in (guide_id, learner_id)`,
        );
        return [table, row?.times];
      }),
    );
    expect(strangers.filter(([, times]) => times !== 0)).toStrictEqual([]);
  });

  it('holds as much as was told', async () => {
    const [row] = await app.admin<{ messages: number }[]>`select count(*)::int messages from message`;
    const meant = demo.relationships.flatMap(({ work }) =>
      work.filter(({ kind }) => kind === 'MESSAGE_SENT'),
    );
    expect(row?.messages).toBeLessThanOrEqual(meant.length);
    expect(row?.messages).toBeGreaterThan(meant.length * 0.9);
  });
});
