import { notificationTopics } from '@rapport/shared/notifications';
import type { Act } from '../../../context.ts';
import type { Db, Viewer } from '../../../db/transactions.ts';
import type { Result } from '../../../kernel/result.ts';
import { saveNotificationPreferences } from '../commands/save-notification-preferences.ts';
import { deliveryOfViewer } from '../queries.ts';
import type { Link, LinkActionName } from './link.ts';

/** How the thing of a link stands: still to be done, done before, or changed so that the link does not fit any more. */
export type LinkStanding = 'OPEN' | 'DONE' | 'CHANGED';

/** What a link does: looked at first, done by a command of the product, as the person it was sent to. */
export interface LinkAction {
  /** Days that a link lasts. */
  readonly days: number;
  /** What has to be chosen on the page. */
  readonly asks: 'NOTHING' | 'DATE';
  look(db: Db, viewer: Viewer, link: Link): Promise<LinkStanding>;
  /** @param date ISO 8601; null where none is asked for */
  run(act: Act, link: Link, date: string | null): Promise<Result<unknown>>;
}

/** The topics that a link to unsubscribe is about. */
export function topicsOf({ subject }: Pick<Link, 'subject'>) {
  const named = subject.split(',');
  return notificationTopics.filter((topic) => named.includes(topic));
}

/** Every action of a link. */
export const actionRegistry: Readonly<Record<LinkActionName, LinkAction>> = {
  UNSUBSCRIBE: {
    days: 400,
    asks: 'NOTHING',
    async look(db, viewer, link) {
      const { ways } = (await deliveryOfViewer(db, viewer)).delivery;
      const silent = topicsOf(link).every((topic) => ways[topic] === 'IN_APP' || ways[topic] === 'OFF');
      return silent ? 'DONE' : 'OPEN';
    },
    async run(act, link) {
      const { ways } = (await deliveryOfViewer(act.db, act.viewer)).delivery;
      // What is off stays off: unsubscribing never makes anything louder.
      const still = topicsOf(link).filter((topic) => ways[topic] !== 'OFF');
      const quieter = Object.fromEntries(still.map((topic) => [topic, 'IN_APP' as const]));
      return saveNotificationPreferences(act, { ways: quieter, hours: {} });
    },
  },
};
