import { beforeEach, describe, expect, it } from 'vitest';
import { type AgreeingCast, agreeingPair, changed, proposed, sign } from '../../../test/agreeing.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { done, type Somebody } from '../../../test/pairing.ts';
import { asked, at } from '../../../test/sessions.ts';
import { until } from '../../../test/until.ts';

// For each test a database of its own: jobs of the one before may still be at work.
let app: TestApp;
beforeEach(async () => {
  app = await startTestApp();
  await app.services.startJobs();
});

/** Two people with HR as their sponsor, whose agreement tells how many sessions took place in this way. */
async function sponsored(level: 'NEVER' | 'ON_RELEASE' | 'AUTOMATIC'): Promise<AgreeingCast> {
  const pair = await agreeingPair(app, (cast) => ({ kind: 'MENTORING', sponsorId: cast.hr.id }));
  const { open } = await changed(pair.guide, 'draftAgreement', { relationshipId: pair.relationshipId });
  const others = {
    AGREEMENT_STATUS: 'AUTOMATIC',
    GOALS: 'NEVER',
    PROGRESS_STATEMENT: 'NEVER',
    THEMES: 'NEVER',
  };
  await changed(pair.guide, 'editClause', {
    agreementVersionId: open.id,
    kind: 'SPONSOR_INFORMATION',
    data: { ...others, SESSIONS_HELD: level },
    revision: 0,
  });
  const version = await proposed(pair);
  for (const one of [pair.guide, pair.learner, pair.hr])
    done(await sign(one, version), 'signAgreement', 'agreement');
  await until('the agreement to be in force', async () => {
    const [row] = await app.admin<{ state: string }[]>`select state::text from relationship`;
    return row?.state === 'ACTIVE';
  });
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const session = await asked(pair.guide, 'planSession', at(pair.relationshipId, yesterday));
  for (const one of [pair.guide, pair.learner])
    await asked(one, 'sayAttendance', { sessionId: session.id, word: 'HELD' });
  return pair;
}

async function seenBy(one: Somebody): Promise<(number | null)[]> {
  const answer = await one.graphql('{ agreements(first: 5) { edges { node { sessionsHeld } } } }');
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data?.['agreements'].edges.map(
    ({ node }: { node: { sessionsHeld: number | null } }) => node.sessionsHeld,
  );
}

describe('how many sessions took place', () => {
  it('is told to the sponsor where the agreement does so by itself, and to no staff', async () => {
    const pair = await sponsored('AUTOMATIC');
    expect(await seenBy(pair.hr)).toEqual([1]);
    expect(await seenBy(pair.guide)).toEqual([1]);
    expect(await seenBy(pair.manager)).toEqual([null]);
    expect(await seenBy(pair.other)).toEqual([]);
    expect(await seenBy(pair.stranger)).toEqual([]);
  });

  it.each(['NEVER', 'ON_RELEASE'] as const)('is not told to the sponsor by %s', async (level) => {
    const pair = await sponsored(level);
    expect(await seenBy(pair.hr)).toEqual([null]);
    expect(await seenBy(pair.learner)).toEqual([1]);
  });
});
