import { beforeEach, describe, expect, it } from 'vitest';
import { choose, startTelling, type Telling } from '../../../../test/telling.ts';
import { signToken } from '../../../kernel/signed-token.ts';
import { type Link, signLink } from './link.ts';

let telling: Telling;
beforeEach(async () => {
  telling = await startTelling();
});

const inject = (method: 'GET' | 'POST', url: string, payload?: object | string, type = 'application/json') =>
  telling.app.app.inject({
    ...{ method, url },
    ...(payload === undefined ? {} : { payload, headers: { 'content-type': type } }),
  });
const look = (token: string) => inject('POST', '/v1/links/look', { token });
const follow = (token: string, date?: string) => inject('POST', '/v1/links/follow', { token, date });
const link = (changes: Partial<Link> = {}) =>
  signLink(telling.platform.linkKey, {
    action: 'UNSUBSCRIBE',
    organizationId: telling.pair.learner.organizationId,
    personId: telling.pair.learner.id,
    subject: 'MESSAGES',
    state: '',
    expiresAt: new Date('2026-03-10T09:00:00Z'),
    ...changes,
  });
const wayOf = async (topic: string, client = telling.pair.learner) =>
  (await choose(client, {})).preferences.choices.find((one: { topic: string }) => one.topic === topic).way;

describe('a link that stops mails', () => {
  it('changes nothing when it is looked at or opened, and stops them with a press, once or again', async () => {
    const token = link({ subject: 'MESSAGES,SESSIONS' });
    expect((await look(token)).json()).toEqual({
      ...{ action: 'UNSUBSCRIBE', standing: 'OPEN', language: 'en', days: null },
      topics: ['MESSAGES', 'SESSIONS'],
    });
    const opened = await inject('GET', `/v1/notifications/unsubscribe?token=${token}`);
    expect([opened.statusCode, opened.headers.location]).toEqual([302, `/act#${token}`]);
    expect(await wayOf('MESSAGES')).toBe('DAILY_DIGEST');
    for (const _ of ['once', 'again'])
      expect((await follow(token)).json()).toMatchObject({ standing: 'DONE' });
    expect([await wayOf('MESSAGES'), await wayOf('SESSIONS'), await wayOf('COMMITMENTS')]).toEqual([
      ...['IN_APP', 'IN_APP', 'DAILY_DIGEST'],
    ]);
    expect((await look(token)).json()).toMatchObject({ standing: 'DONE' });
    expect(await wayOf('MESSAGES', telling.pair.guide)).toBe('DAILY_DIGEST');
  });

  it('never makes louder what is off', async () => {
    await choose(telling.pair.learner, { choices: [{ topic: 'MESSAGES', way: 'OFF' }] });
    await follow(link({ subject: 'MESSAGES,SESSIONS' }));
    expect([await wayOf('MESSAGES'), await wayOf('SESSIONS')]).toEqual(['OFF', 'IN_APP']);
  });

  it.each([
    ['application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    [
      'multipart/form-data; boundary=b',
      '--b\r\ncontent-disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--',
    ],
  ])('is one click in a mail program that posts %s', async (type, body) => {
    const { happened, mail, pair, mails } = telling;
    await happened('SESSION_MOVED');
    await mail(pair.learner);
    const address = new URL(mails[0]?.headers?.['List-Unsubscribe']?.slice(1, -1) ?? '');
    const answer = await inject('POST', address.pathname + address.search, body, type);
    expect(answer.json()).toMatchObject({ standing: 'DONE', topics: ['SESSIONS'] });
    expect(await wayOf('SESSIONS')).toBe('IN_APP');
    await happened('SESSION_PLANNED');
    await mail(pair.learner);
    expect(mails).toHaveLength(1);
  });
});

describe('a link is refused', () => {
  const refused = async (token: string, status: number, code: string) => {
    for (const answer of [await look(token), await follow(token)]) {
      expect(answer.json()).toMatchObject({ status, code });
      if (token !== '') expect(answer.body).not.toContain(token);
    }
    expect(await wayOf('MESSAGES')).toBe('DAILY_DIGEST');
  };

  it('where anything of it was changed, or it was signed for something else or with another key', async () => {
    const token = link();
    const [parts = '', signature = ''] = token.split('.');
    const others = JSON.parse(Buffer.from(parts, 'base64url').toString()).with(2, telling.pair.guide.id);
    const swapped = Buffer.from(JSON.stringify(others)).toString('base64url');
    for (const changed of [
      `${swapped}.${signature}`,
      parts,
      `${token}A`,
      `${parts}.${signature.slice(1)}`,
      '',
    ])
      await refused(changed, 404, 'NOT_FOUND');
    const named = JSON.parse(Buffer.from(parts, 'base64url').toString());
    await refused(signToken(telling.platform.linkKey, 'something else', named), 404, 'NOT_FOUND');
    await refused(signToken(Buffer.alloc(32), 'link in a mail', named), 404, 'NOT_FOUND');
    await refused(
      signToken(telling.platform.linkKey, 'link in a mail', ['DELETE', ...named.slice(1)]),
      404,
      'NOT_FOUND',
    );
  });

  it('from its last moment on', async () => {
    telling.clock.at = new Date('2026-03-10T08:59:59.999Z');
    expect((await look(link())).statusCode).toBe(200);
    telling.clock.at = new Date('2026-03-10T09:00:00Z');
    await refused(link(), 410, 'EXPIRED');
  });

  it('for somebody of another organization', async () => {
    const { stranger, learner } = telling.pair;
    await refused(link({ personId: stranger.id }), 403, 'NOT_ALLOWED');
    await refused(
      link({ organizationId: stranger.organizationId, personId: learner.id }),
      403,
      'NOT_ALLOWED',
    );
  });

  it('for somebody who left', async () => {
    await telling.app.admin`update person set active = false where name = 'Liam Learner'`;
    for (const answer of [await look(link()), await follow(link())])
      expect(answer.json()).toMatchObject({ status: 403, code: 'NOT_ALLOWED' });
    const [row] = await telling.app.admin<
      { rows: number }[]
    >`select count(*)::int as rows from notification_preference`;
    expect(row?.rows).toBe(0);
  });

  it('where one address tries too many', async () => {
    for (let tried = 0; tried < 60; tried += 1) await look('x');
    const answer = await look(link());
    expect(answer.json()).toMatchObject({ status: 429, code: 'LIMIT_EXCEEDED' });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect((await follow(link())).statusCode).toBe(429);
  });
});
