import { type NotificationTopic, topicWords } from '@rapport/shared/notifications';
import type { Platform } from '../../../context.ts';
import type { MailLanguage, PersonRow } from '../../identity/index.ts';
import { actionRegistry } from '../links/actions.ts';
import { type Link, type LinkActionName, signLink } from '../links/link.ts';
import type { SheetLink } from './sheet.ts';
import { mailWords } from './words.ts';

export type LinkTools = Pick<Platform, 'publicUrl' | 'linkKey' | 'clock'>;
type Receiver = Pick<PersonRow, 'organizationId' | 'id'>;

/** The token of a link for one person that lasts as long as its action allows. */
export function tokenFor(
  { linkKey, clock }: LinkTools,
  { organizationId, id: personId }: Receiver,
  action: LinkActionName,
  subject: string,
  occasionAt?: Date,
): string {
  const expiresAt = new Date(clock.now().getTime() + actionRegistry[action].days * 86_400_000);
  const link: Link = {
    ...{ action, organizationId, personId, subject, expiresAt },
    state: occasionAt?.toISOString() ?? '',
  };
  return signLink(linkKey, link);
}

/** The token that stops mails about some topics. */
export function stopToken(tools: LinkTools, person: Receiver, topics: readonly NotificationTopic[]): string {
  return tokenFor(tools, person, 'UNSUBSCRIBE', topics.join());
}

/** The page that says what will be done. The token stands in the fragment: browsers send it to no server and to no log. */
export function pageOf({ publicUrl }: Pick<LinkTools, 'publicUrl'>, token: string): string {
  return `${publicUrl}/act#${token}`;
}

/** The links below a mail: to the settings, and to no more mails about each topic. */
export function waysToChoose(
  tools: LinkTools,
  person: Receiver,
  topics: readonly NotificationTopic[],
  language: MailLanguage,
): SheetLink[] {
  const words = mailWords[language];
  return [
    { label: words.settings, url: `${tools.publicUrl}/settings?tab=notifications` },
    ...topics.map((topic) => ({
      label: words.stop(topicWords(topic, language).name),
      url: pageOf(tools, stopToken(tools, person, [topic])),
    })),
  ];
}

/** RFC 2369 and RFC 8058: mail programs show a button of their own, which posts. */
export function oneClick(
  { publicUrl }: Pick<LinkTools, 'publicUrl'>,
  token: string,
): Readonly<Record<string, string>> {
  return {
    'List-Unsubscribe': `<${publicUrl}/v1/notifications/unsubscribe?token=${token}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}
