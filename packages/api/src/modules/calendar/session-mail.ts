import type { Mail, MailCalendar } from '../../context.ts';
import { letter, type MailLanguage, mailLanguage, type PersonRow } from '../identity/index.ts';
import type { SessionRow } from '../sessions/index.ts';
import { type Entry, invitationOf } from './entries.ts';
import { calendarWords } from './words.ts';

/** Sessions that one person is mailed for their calendar. */
export interface SessionNews {
  readonly person: Pick<PersonRow, 'id' | 'name' | 'locale' | 'timeZone'>;
  readonly to: string;
  readonly partner: Pick<PersonRow, 'name' | 'timeZone'>;
  readonly method: MailCalendar['method'];
  /** At least one, earliest first, all of one relationship. */
  readonly sessions: readonly (Entry['session'] & Pick<SessionRow, 'relationshipId'>)[];
}

/** Sessions whose times stand in the mail itself; its calendar part has them all. */
const mostInWords = 12;

/** A mail with entries for a calendar: when and with whom, in the zones of both. Nothing of what the two write is known here. */
export function sessionMail(
  { person, to, partner, method, sessions }: SessionNews,
  { at, from, publicUrl }: { readonly at: Date; readonly from: string; readonly publicUrl: string },
): Mail {
  const language = mailLanguage(person.locale);
  const words = calendarWords[language];
  const count = sessions.length;
  const rest = count - mostInWords;
  const times = sessions
    .slice(0, mostInWords)
    .map((session) => timeInWords(session, person, partner, language));
  const mail = letter({
    to,
    language,
    subject: words.subject[method](partner.name, count),
    paragraphs: [
      words.greeting(person.name),
      words.intro[method](partner.name, count),
      ...times,
      ...(rest > 0 ? [words.more(rest)] : []),
    ],
    action: {
      label: count === 1 ? words.openSession : words.openSessions,
      url: `${publicUrl}${pathTo(sessions)}`,
    },
    closing: words.closing(`${publicUrl}/settings?tab=notifications`),
  });
  const entries = sessions.map((session) => ({ session, partner: partner.name }));
  const envelope = { from, to: { id: person.id, name: person.name, email: to }, at };
  return { ...mail, calendar: invitationOf(entries, method, { language, publicUrl }, envelope) };
}

function pathTo(sessions: SessionNews['sessions']): string {
  const [first] = sessions;
  if (!first) throw new Error('A mail about no session was written.');
  return sessions.length === 1
    ? `/sessions/${first.id}`
    : `/relationships/${first.relationshipId}?tab=sessions`;
}

/** When a session is, on the wall of whoever reads and, where that is another, of the partner. */
function timeInWords(
  { startsAt, minutes }: Entry['session'],
  { timeZone }: SessionNews['person'],
  partner: SessionNews['partner'],
  language: MailLanguage,
): string {
  const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
  const inZone = (zone: string) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
      ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone },
    }).formatRange(startsAt, endsAt);
  const own = `${inZone(timeZone)} (${timeZone})`;
  if (partner.timeZone === timeZone) return own;
  return `${own}, ${calendarWords[language].forPartner(partner.name, inZone(partner.timeZone), partner.timeZone)}`;
}
