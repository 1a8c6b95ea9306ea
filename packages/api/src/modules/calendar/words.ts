import type { MailLanguage } from '../identity/index.ts';

/** What a calendar and the mails for it say. None of it is what the two write. */
interface CalendarWords {
  readonly calendarName: string;
  /** Title of an entry. */
  readonly summary: (partner: string) => string;
  readonly open: (url: string) => string;
  readonly greeting: (name: string) => string;
  readonly subject: Readonly<
    Record<'REQUEST' | 'CANCEL' | 'MOVED', (partner: string, count: number) => string>
  >;
  readonly intro: Readonly<
    Record<'REQUEST' | 'CANCEL' | 'MOVED', (partner: string, count: number) => string>
  >;
  readonly forPartner: (partner: string, time: string, timeZone: string) => string;
  readonly more: (count: number) => string;
  readonly openSession: string;
  readonly openSessions: string;
  readonly closing: (settings: string) => string;
}

export const calendarWords: Readonly<Record<MailLanguage, CalendarWords>> = {
  en: {
    calendarName: 'Rapport sessions',
    summary: (partner) => `Session with ${partner}`,
    open: (url) => `Open in Rapport: ${url}`,
    greeting: (name) => `Hello ${name},`,
    subject: {
      REQUEST: (partner, count) =>
        count === 1 ? `Session with ${partner}` : `${count} sessions with ${partner}`,
      CANCEL: (partner, count) =>
        count === 1 ? `Cancelled: session with ${partner}` : `Cancelled: ${count} sessions with ${partner}`,
      MOVED: (partner) => `New times for your sessions with ${partner}`,
    },
    intro: {
      REQUEST: (partner, count) =>
        count === 1
          ? `This is when you and ${partner} meet. The entry for your calendar comes with this mail.`
          : `This is when you and ${partner} meet. The entry for your calendar comes with this mail.`,
      CANCEL: (partner, count) =>
        count === 1
          ? `This session with ${partner} was cancelled. This mail takes it out of your calendar.`
          : `These sessions with ${partner} were cancelled. This mail takes them out of your calendar.`,
      MOVED: (partner) =>
        `These times with ${partner} no longer hold, and this mail takes them out of your calendar. The new ones come in a mail of their own.`,
    },
    forPartner: (partner, time, timeZone) => `for ${partner}: ${time} (${timeZone})`,
    more: (count) => `and ${count} more`,
    openSession: 'Open the session',
    openSessions: 'Open the sessions',
    closing: (settings) =>
      `What the two of you write stays in Rapport: mails and calendars never contain it. You choose which mails you get: ${settings}`,
  },
  de: {
    calendarName: 'Termine in Rapport',
    summary: (partner) => `Termin mit ${partner}`,
    open: (url) => `In Rapport öffnen: ${url}`,
    greeting: (name) => `Guten Tag ${name},`,
    subject: {
      REQUEST: (partner, count) =>
        count === 1 ? `Termin mit ${partner}` : `${count} Termine mit ${partner}`,
      CANCEL: (partner, count) =>
        count === 1 ? `Abgesagt: Termin mit ${partner}` : `Abgesagt: ${count} Termine mit ${partner}`,
      MOVED: (partner) => `Neue Zeiten für Ihre Termine mit ${partner}`,
    },
    intro: {
      REQUEST: (partner, count) =>
        count === 1
          ? `Dann treffen Sie ${partner}. Der Eintrag für Ihren Kalender liegt dieser Mail bei.`
          : `Dann treffen Sie ${partner}. Der Eintrag für Ihren Kalender liegt dieser Mail bei.`,
      CANCEL: (partner, count) =>
        count === 1
          ? `Dieser Termin mit ${partner} wurde abgesagt. Diese Mail nimmt ihn aus Ihrem Kalender.`
          : `Diese Termine mit ${partner} wurden abgesagt. Diese Mail nimmt sie aus Ihrem Kalender.`,
      MOVED: (partner) =>
        `Diese Zeiten mit ${partner} gelten nicht mehr; diese Mail nimmt sie aus Ihrem Kalender. Die neuen kommen in einer eigenen Mail.`,
    },
    forPartner: (partner, time, timeZone) => `für ${partner}: ${time} (${timeZone})`,
    more: (count) => `und ${count} weitere`,
    openSession: 'Termin öffnen',
    openSessions: 'Termine öffnen',
    closing: (settings) =>
      `Was Sie beide schreiben, bleibt in Rapport: Mails und Kalender enthalten es nie. Welche Mails Sie bekommen, wählen Sie selbst: ${settings}`,
  },
};
