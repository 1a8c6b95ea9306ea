import { beforeEach, describe, expect, it } from 'vitest';
import { proposed } from '../../../../test/agreeing.ts';
import type { Client } from '../../../../test/app.ts';
import { type Nudging, startNudging } from '../../../../test/nudging.ts';
import { choose } from '../../../../test/telling.ts';

let nudging: Nudging;
beforeEach(async () => {
  nudging = await startNudging('2026-02-25T09:00:00Z');
});

const way = (name: string) => ({ choices: [{ topic: 'AGREEMENTS', way: name }] });
const wayOf = async (client: Client) =>
  (await choose(client, {})).preferences.choices.find((one: { topic: string }) => one.topic === 'AGREEMENTS');
const receivers = () => nudging.mails.map(({ to }) => to);
const kindsSeen = async (client: Client) => {
  const asked = 'query ($id: ID!) { relationship(id: $id) { nudges { kind sentAt } } }';
  return (await client.graphql(asked, { id: nudging.pair.relationshipId })).data?.['relationship'];
};

/** A proposal that neither has signed for so long that both are reminded. */
async function unsigned(at = '2026-03-02T09:00:00Z') {
  await proposed(nudging.pair);
  nudging.clock.at = new Date(at);
  await nudging.record();
}

describe('whoever wants no mails about agreements', () => {
  it('gets none, and still sees what is missing; the other gets theirs', async () => {
    const { pair } = nudging;
    await choose(pair.learner, way('IN_APP'));
    await unsigned();
    await nudging.send();
    expect(receivers()).toEqual([pair.guide.email]);
    const missing = { kind: 'SIGNATURE_MISSING', sentAt: null };
    expect(await kindsSeen(pair.learner)).toEqual({ nudges: [missing] });
  });

  it('gets none either where that was chosen while the mail waited, and again where it was chosen anew', async () => {
    const { pair } = nudging;
    await unsigned();
    await choose(pair.learner, way('IN_APP'));
    await nudging.send();
    expect(receivers()).toEqual([pair.guide.email]);
    await choose(pair.learner, way('MAIL_AT_ONCE'));
    await nudging.send();
    expect(receivers()).toEqual([pair.guide.email, pair.learner.email]);
  });

  it('cannot be told nothing, or once a day: the choice stays as it was', async () => {
    const { pair } = nudging;
    for (const refused of ['OFF', 'DAILY_DIGEST'])
      expect(await choose(pair.learner, way(refused))).toMatchObject({
        preferences: null,
        errors: [{ code: 'INVALID', path: ['choices'] }],
      });
    expect(await wayOf(pair.learner)).toEqual({
      ...{ topic: 'AGREEMENTS', way: 'MAIL_AT_ONCE', customary: true },
    });
  });
});

describe('the mail', () => {
  it('waits for the quiet hours of the person too', async () => {
    const { pair, clock } = nudging;
    await choose(pair.learner, { quietFrom: '19:00', quietTo: '12:00', digestHour: 13 });
    await unsigned('2026-03-02T09:00:00+01:00');
    await nudging.send();
    expect(receivers()).toEqual([pair.guide.email]);
    clock.at = new Date('2026-03-02T12:00:00+01:00');
    await nudging.send();
    expect(receivers()).toEqual([pair.guide.email, pair.learner.email]);
  });

  it('stops with one click in the mail program, for its receiver and these mails alone', async () => {
    const { pair, mails, app } = nudging;
    await unsigned();
    await nudging.send();
    const mail = mails.find(({ to }) => to === pair.learner.email);
    expect(mail?.headers?.['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    expect(mail?.text).toContain('No more mails about: Reminders about agreements: ');
    const [, path = ''] =
      /^<https?:\/\/[^/]+(\/[^>]+)>$/.exec(mail?.headers?.['List-Unsubscribe'] ?? '') ?? [];
    const before = (await choose(pair.learner, {})).preferences.choices;
    const answer = await app.app.inject({ method: 'POST', url: path });
    expect(answer.json()).toMatchObject({ standing: 'DONE', topics: ['AGREEMENTS'] });
    const stopped = { topic: 'AGREEMENTS', way: 'IN_APP', customary: false };
    expect((await choose(pair.learner, {})).preferences.choices).toEqual(
      before.map((one: { topic: string }) => (one.topic === 'AGREEMENTS' ? stopped : one)),
    );
    expect(await wayOf(pair.guide)).toMatchObject({ way: 'MAIL_AT_ONCE', customary: true });
  });

  it('has German words around it for who reads German', async () => {
    const { pair, mails, app } = nudging;
    await app.admin`update person set locale = 'de' where name = 'Liam Learner'`;
    await unsigned();
    await nudging.send();
    const mail = mails.find(({ to }) => to === pair.learner.email);
    expect(mail?.text).toContain('Keine Mails mehr über: Erinnerungen an Vereinbarungen: ');
    expect(mail?.html).toContain('Wählen, wie Sie benachrichtigt werden');
  });
});

it('is chosen by nobody without a session', async () => {
  const errors = await choose(nudging.app.anonymous, way('IN_APP'));
  expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  for (const client of [nudging.pair.guide, nudging.pair.learner])
    expect(await wayOf(client)).toMatchObject({ customary: true });
});
