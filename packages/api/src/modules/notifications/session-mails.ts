import { nextAllowed } from '@rapport/shared/execution';
import { isByMail, topicOf } from '@rapport/shared/notifications';
import type { SessionMailsFrom } from '../../context.ts';
import { preferencesOf } from './queries.ts';
import { deliveryOf, mailHours } from './rules.ts';

/** From when on somebody may be mailed about sessions, for their calendar: by their choice about news of sessions, outside of quiet hours. */
export const sessionMailsFrom: SessionMailsFrom = async (db, organizationId, { id, timeZone }, now) => {
  const [row = null] = await preferencesOf(db, { organizationId }, [id]);
  const delivery = deliveryOf(row);
  if (!isByMail(delivery.ways[topicOf('SESSION_PLANNED')])) return null;
  return nextAllowed(mailHours(delivery, timeZone), now);
};
