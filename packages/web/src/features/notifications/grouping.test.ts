import { describe, expect, it } from 'vitest';
import type { NewsItemFragment } from '../../gql/graphql.ts';
import { groupNews } from './grouping.ts';

const item = (id: string, at: string, kind: NewsItemFragment['kind'], pair: string): NewsItemFragment => ({
  ...{ id, at, kind, byPartner: true, subjectId: 'msg_1', dueAt: null, readAt: null },
  relationship: { id: pair, partner: { id: `per_${pair}`, name: `Partner ${pair}` } },
});

describe('news on the page', () => {
  it('are put together by day where the reader is, relationship and kind', () => {
    const items = [
      item('5', '2026-03-03T00:30:00Z', 'MESSAGE_SENT', 'one'),
      item('4', '2026-03-02T23:30:00Z', 'MESSAGE_SENT', 'one'),
      item('3', '2026-03-02T20:00:00Z', 'GOAL_SET', 'two'),
      item('2', '2026-03-02T19:00:00Z', 'GOAL_SET', 'one'),
      item('1', '2026-03-02T18:00:00Z', 'GOAL_SET', 'two'),
    ];
    const shown = (timeZone: string) =>
      groupNews(items, timeZone).map(({ day, pairs }) => [
        day,
        ...pairs.map(({ partner, news }) => [
          partner,
          ...news.map((one) => one.items.map(({ id }) => id).join('+')),
        ]),
      ]);
    expect(shown('Europe/Berlin')).toEqual([
      ['2026-03-03', ['Partner one', '5+4']],
      ['2026-03-02', ['Partner two', '3+1'], ['Partner one', '2']],
    ]);
    expect(shown('America/New_York')).toEqual([
      ['2026-03-02', ['Partner one', '5+4', '2'], ['Partner two', '3+1']],
    ]);
    expect(groupNews([], 'UTC')).toEqual([]);
  });
});
