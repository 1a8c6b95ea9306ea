import { isByMail, type NotificationTopic, notificationTopics } from '@rapport/shared/notifications';
import { saveNotificationPreferences } from '../../commands/save-notification-preferences.ts';
import { deliveryOfViewer } from '../../queries.ts';
import type { LinkAction } from '../action.ts';
import type { Link } from '../link.ts';

/** The topics that a link to unsubscribe is about; none of other links. */
export function topicsOf({ subject }: Pick<Link, 'subject'>): NotificationTopic[] {
  const named = subject.split(',');
  return notificationTopics.filter((topic) => named.includes(topic));
}

/** Stops mails about some topics; the application still tells. The link lasts as long as somebody may keep the mail. */
export const unsubscribe: LinkAction = {
  days: 400,
  daysAhead: null,
  async look(db, viewer, link) {
    const { ways } = (await deliveryOfViewer(db, viewer)).delivery;
    return topicsOf(link).some((topic) => isByMail(ways[topic])) ? 'OPEN' : 'DONE';
  },
  async run(act, link) {
    const { ways } = (await deliveryOfViewer(act.db, act.viewer)).delivery;
    // What is off stays off: unsubscribing never makes anything louder.
    const byMail = topicsOf(link).filter((topic) => isByMail(ways[topic]));
    const quieter = Object.fromEntries(byMail.map((topic) => [topic, 'IN_APP' as const]));
    return saveNotificationPreferences(act, { ways: quieter, hours: {} });
  },
};
