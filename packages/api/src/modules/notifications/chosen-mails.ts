import { nextAllowed } from '@rapport/shared/execution';
import { isByMail, type NotificationTopic } from '@rapport/shared/notifications';
import type { ChosenMails, MailsFrom } from '../../context.ts';
import { mailLanguage } from '../identity/index.ts';
import { type LinkTools, oneClick, stopToken, waysToChoose } from './mailing/ways-out.ts';
import { preferencesOf } from './queries.ts';
import { deliveryOf, mailHours } from './rules.ts';

const mailsFrom =
  (topic: NotificationTopic): MailsFrom =>
  async (db, organizationId, { id, timeZone }, now) => {
    const [row = null] = await preferencesOf(db, { organizationId }, [id]);
    const delivery = deliveryOf(row);
    if (!isByMail(delivery.ways[topic])) return null;
    return nextAllowed(mailHours(delivery, timeZone), now);
  };

/** From when on somebody may be mailed about sessions, for their calendar: by their choice about news of sessions, outside of quiet hours. */
export const sessionMailsFrom = mailsFrom('SESSIONS');

/** What people choose about the reminders of agreements. */
export function agreementMails(tools: LinkTools): ChosenMails {
  return {
    mailsFrom: mailsFrom('AGREEMENTS'),
    waysOut: (person) => ({
      footer: waysToChoose(tools, person, ['AGREEMENTS'], mailLanguage(person.locale)),
      headers: oneClick(tools, stopToken(tools, person, ['AGREEMENTS'])),
    }),
  };
}
