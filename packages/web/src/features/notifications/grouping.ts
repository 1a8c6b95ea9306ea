import { type Folded, fold } from '@rapport/shared/notifications';
import type { NewsItemFragment } from '../../gql/graphql.ts';

/** A notification as it is folded with others of its kind. */
export type NewsItem = NewsItemFragment & { relationshipId: string };

/** The news of one day in one relationship. */
export type NewsOfPair = { relationshipId: string; partner: string; news: Folded<NewsItem>[] };

/** The news of one day (ISO 8601, where the reader is). */
export type NewsOfDay = { day: string; pairs: NewsOfPair[] };

/** Puts news together by day and relationship, in the order they come in, latest first. */
export function groupNews(items: readonly NewsItemFragment[], timeZone: string): NewsOfDay[] {
  const dayOf = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone });
  const own = items.map((item) => ({ ...item, relationshipId: item.relationship.id }));
  const byDay = Map.groupBy(own, ({ at }) => dayOf.format(new Date(at)));
  return [...byDay].map(([day, ofDay]) => ({
    day,
    pairs: [...Map.groupBy(ofDay, ({ relationshipId }) => relationshipId)].map(
      ([relationshipId, ofPair]) => ({
        relationshipId,
        partner: ofPair[0]?.relationship.partner?.name ?? '',
        news: fold(ofPair),
      }),
    ),
  }));
}
