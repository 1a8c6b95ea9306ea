import { describe, expect, it } from 'vitest';
import {
  customaryWays,
  fold,
  kindsOf,
  newsWords,
  notificationKinds,
  notificationTopics,
  pathOf,
  topicOf,
  topicWords,
  waysOf,
} from './index.ts';

const languages = ['en', 'de'] as const;
const reminders = kindsOf('REMINDERS');

describe('news in words', () => {
  const cases = notificationKinds.flatMap((kind) => languages.map((language) => [kind, language] as const));

  it.each(cases)('%s in %s names the partner, and how many where there are several', (kind, language) => {
    const byPartner = !reminders.includes(kind) && kind !== 'COMMITMENT_MISSED';
    const say = (count: number) => newsWords({ kind, byPartner, count, partner: 'Priya' }, language);
    expect(say(1)).toContain('Priya');
    expect(say(1)).not.toMatch(/[_\d]/);
    if (kind === 'REPLY_DUE_SOON') return;
    expect(say(3)).toContain('Priya');
    expect(say(3)).toContain('3');
    expect(say(1)).not.toBe(say(3));
  });

  it('does not say that the partner did what came about by itself', () => {
    const cancelled = { kind: 'SESSION_CANCELLED', count: 1, partner: 'Priya' } as const;
    expect(newsWords({ ...cancelled, byPartner: true }, 'en')).toBe('Priya cancelled a session');
    expect(newsWords({ ...cancelled, byPartner: false }, 'en')).toBe(
      'A session with Priya will not take place',
    );
    for (const kind of notificationKinds)
      expect(newsWords({ kind, byPartner: false, count: 1, partner: 'Priya' }, 'en')).toMatch(
        /with Priya|and Priya|^Priya waits/,
      );
  });
});

describe('topics', () => {
  it('hold every kind exactly once, each with its words', () => {
    expect(new Set(notificationKinds).size).toBe(notificationKinds.length);
    for (const kind of notificationKinds) expect(kindsOf(topicOf(kind))).toContain(kind);
    const names = notificationTopics.map((topic) => topicWords(topic, 'en').name);
    expect(new Set(names).size).toBe(notificationTopics.length);
  });

  it('can be chosen as they customarily are, and never so that what an agreement waits for is hidden', () => {
    for (const topic of notificationTopics) expect(waysOf(topic)).toContain(customaryWays[topic]);
    expect(waysOf('AGREEMENTS')).toEqual(['IN_APP', 'MAIL_AT_ONCE']);
    expect(waysOf('SESSIONS')).toContain('OFF');
  });
});

describe('folding', () => {
  const news = (id: number, relationshipId: string, kind: 'MESSAGE_SENT' | 'GOAL_SET', byPartner = true) => ({
    ...{ id, relationshipId, kind, byPartner },
  });

  it('puts together what is of one kind and relationship, and leaves the order', () => {
    const items = [
      news(1, 'one', 'MESSAGE_SENT'),
      news(2, 'two', 'MESSAGE_SENT'),
      news(3, 'one', 'GOAL_SET'),
      news(4, 'one', 'MESSAGE_SENT'),
      news(5, 'one', 'GOAL_SET', false),
    ];
    expect(fold(items).map((one) => one.items.map(({ id }) => id))).toEqual([[1, 4], [2], [3], [5]]);
    expect(fold([])).toEqual([]);
  });
});

it.each([
  ['SESSION_MOVED', 'ses_1', '/sessions/ses_1'],
  ['FEEDBACK_DECLINED', 'fbk_1', '/relationships/rel_1?tab=feedback&feedback=fbk_1'],
  ['COMMITMENT_KEPT', 'cmt_1', '/relationships/rel_1?tab=goals'],
] as const)('%s leads to where it can be seen', (kind, subjectId, path) => {
  expect(pathOf(kind, 'rel_1', subjectId)).toBe(path);
});
