import { beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../../../test/app.ts';
import { type CommittingPair, committingPair } from '../../../test/goals.ts';
import { asked, at } from '../../../test/sessions.ts';

let pair: CommittingPair;
beforeEach(async () => {
  pair = await committingPair();
});

const everything = `id kind state viewerIs partner { id name timeZone } agreement { number inForceAt reviewDueOn }
  nextSession { id startsAt minutes timeZone channel } openCommitments { id owner dueOn }`;
const home = async (client: Client, fields = everything) => {
  const { data, errors } = await client.graphql(`{ home { ${fields} } }`);
  expect(errors).toBeUndefined();
  return data?.['home'];
};
const readings = async () => {
  const rows = await pair.app.admin<{ type: string }[]>`
    select details->>'contentType' as type from ledger_entry where kind = 'READ' order by seq`;
  return rows.map(({ type }) => type);
};

describe('what one’s relationships look like at a glance', () => {
  it('is the same pair from either side', async () => {
    await pair.agree();
    const session = await asked(pair.guide, 'planSession', at(pair.relationshipId, '2026-03-05'));
    await asked(pair.guide, 'planSession', at(pair.relationshipId, '2026-03-12'));
    const theirs = await pair.make(pair.learner, { dueOn: '2026-03-20' });
    const own = await pair.make(pair.guide);
    const open = [
      { id: own.id, owner: 'GUIDE', dueOn: '2026-03-09' },
      { id: theirs.id, owner: 'LEARNER', dueOn: '2026-03-20' },
    ];
    const same = { id: pair.relationshipId, kind: 'MENTORING', state: 'ACTIVE', openCommitments: open };
    expect(await home(pair.guide)).toMatchObject([
      {
        ...same,
        viewerIs: 'GUIDE',
        partner: { id: pair.learner.id, name: 'Liam Learner' },
        agreement: { number: 1 },
        nextSession: { id: session.id, startsAt: session.startsAt, minutes: 60, channel: 'VIDEO' },
      },
    ]);
    expect(await home(pair.learner)).toMatchObject([
      { ...same, viewerIs: 'LEARNER', partner: { id: pair.guide.id, name: 'Grace Guide' } },
    ]);
  });

  it('knows nothing of an agreement, a session or promises before there are any', async () => {
    expect(await home(pair.guide)).toMatchObject([
      { state: 'AGREEING', agreement: null, nextSession: null, openCommitments: [] },
    ]);
  });

  it('shows a session until it is over, and then the next', async () => {
    await pair.agree();
    const first = await asked(pair.guide, 'planSession', at(pair.relationshipId, '2026-03-05'));
    const second = await asked(pair.guide, 'planSession', at(pair.relationshipId, '2026-03-12'));
    const next = async () => (await home(pair.learner))[0].nextSession.id;
    pair.clock.at = new Date(Date.parse(first.endsAt) - 1);
    expect(await next()).toBe(first.id);
    pair.clock.at = new Date(first.endsAt);
    expect(await next()).toBe(second.id);
  });

  it('opens what was promised only where it is shown, and leaves its trace then', async () => {
    await pair.agree();
    await pair.make(pair.learner);
    await home(pair.guide);
    expect(await readings()).not.toContain('COMMITMENT');
    expect(await home(pair.guide, 'openCommitments { text }')).toEqual([
      { openCommitments: [{ text: 'Talk to Ines' }] },
    ]);
    expect((await readings()).filter((type) => type === 'COMMITMENT')).toHaveLength(1);
  });

  it('is of one’s own relationships, whatever roles one has', async () => {
    await pair.agree();
    await pair.make(pair.learner);
    for (const client of [pair.other, pair.manager, pair.owner, pair.hr, pair.trustContact, pair.stranger])
      expect(await home(client)).toEqual([]);
    const { errors } = await pair.app.anonymous.graphql(`{ home { ${everything} } }`);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });
});
