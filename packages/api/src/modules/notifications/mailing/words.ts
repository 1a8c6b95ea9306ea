import type { MailLanguage } from '../../identity/index.ts';
import type { LinkActionName } from '../links/link.ts';

/** The words around the news of a mail. */
interface MailWords {
  readonly greeting: (name: string) => string;
  /** Subject where there are several pieces of news. @param partners a list in words */
  readonly subject: (partners: string) => string;
  readonly intro: string;
  readonly with: (partner: string) => string;
  readonly open: string;
  readonly openAll: string;
  readonly closing: string;
  readonly settings: string;
  readonly stop: (topic: string) => string;
  readonly actions: Readonly<Record<Exclude<LinkActionName, 'UNSUBSCRIBE'>, string>>;
}

export const mailWords: Readonly<Record<MailLanguage, MailWords>> = {
  en: {
    greeting: (name) => `Hello ${name},`,
    subject: (partners) => `News from your work with ${partners}`,
    intro: 'This is new for you in Rapport. What was written stays there: mails never contain it.',
    with: (partner) => `With ${partner}`,
    open: 'Open in Rapport',
    openAll: 'See all news',
    closing: 'You get this mail because of how you chose to be told, outside your quiet hours.',
    settings: 'Choose how you are told',
    stop: (topic) => `No more mails about: ${topic}`,
    actions: {
      CONFIRM_ATTENDANCE: 'Yes, it took place',
      KEEP_COMMITMENT: 'It is done',
      MOVE_COMMITMENT: 'Choose another date',
      POSTPONE_FEEDBACK: 'Not now: choose a day',
    },
  },
  de: {
    greeting: (name) => `Guten Tag ${name},`,
    subject: (partners) => `Neues aus Ihrer Arbeit mit ${partners}`,
    intro: 'Das ist neu für Sie in Rapport. Was geschrieben wurde, bleibt dort: Mails enthalten es nie.',
    with: (partner) => `Mit ${partner}`,
    open: 'In Rapport öffnen',
    openAll: 'Alles Neue ansehen',
    closing: 'Sie bekommen diese Mail, weil Sie so benachrichtigt werden, außerhalb Ihrer Ruhezeit.',
    settings: 'Wählen, wie Sie benachrichtigt werden',
    stop: (topic) => `Keine Mails mehr über: ${topic}`,
    actions: {
      CONFIRM_ATTENDANCE: 'Ja, er hat stattgefunden',
      KEEP_COMMITMENT: 'Sie ist erledigt',
      MOVE_COMMITMENT: 'Anderes Datum wählen',
      POSTPONE_FEEDBACK: 'Nicht jetzt: Tag wählen',
    },
  },
};
