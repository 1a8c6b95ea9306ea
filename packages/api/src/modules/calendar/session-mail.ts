import type { Mail } from '../../context.ts';
import { letter, type MailLanguage, mailLanguage, type PersonRow } from '../identity/index.ts';
import type { SessionRow } from '../sessions/index.ts';
import { isCancelled } from './cancelled.ts';
import { invitationOf, type Matter } from './entries.ts';
import type { News } from './news.ts';
import { calendarWords } from './words.ts';

/** What one person is mailed for their calendar. */
export interface SessionNews {
  readonly person: Pick<PersonRow, 'id' | 'name' | 'locale' | 'timeZone'>;
  readonly to: string;
  readonly partner: Pick<PersonRow, 'name' | 'timeZone'>;
  readonly news: News;
  /** All sessions of the series that is told whole. */
  readonly whole: readonly SessionRow[];
}

/** What the words of a mail speak of: what is on now, what was cancelled, or which times no longer hold. */
type Tone = 'REQUEST' | 'CANCEL' | 'MOVED';
type Timed = Pick<SessionRow, 'startsAt' | 'minutes'>;

/** Sessions whose times stand in the mail itself; its calendar part has them all. */
const mostInWords = 12;

/** A mail with entries for a calendar: when and with whom, in the zones of both. Nothing of what the two write is known here. */
export function sessionMail(
  { person, to, partner, news, whole }: SessionNews,
  { at, from, publicUrl }: { readonly at: Date; readonly from: string; readonly publicUrl: string },
): Mail {
  const language = mailLanguage(person.locale);
  const words = calendarWords[language];
  const { tone, times } = wordsOf(news);
  const count = times.length;
  const rest = count - mostInWords;
  const mail = letter({
    to,
    language,
    subject: words.subject[tone](partner.name, count),
    paragraphs: [
      words.greeting(person.name),
      words.intro[tone](partner.name, count),
      ...times.slice(0, mostInWords).map((time) => timeInWords(time, person, partner, language)),
      ...(rest > 0 ? [words.more(rest)] : []),
    ],
    action: {
      label: news.about === 'SESSION' ? words.openSession : words.openSessions,
      url: `${publicUrl}${pathTo(news)}`,
    },
    closing: words.closing(`${publicUrl}/settings?tab=notifications`),
  });
  const envelope = { from, to: { id: person.id, name: person.name, email: to }, at };
  const method = news.cancelled ? 'CANCEL' : 'REQUEST';
  const told = { ...matterOf(news, whole), partner: partner.name };
  return { ...mail, calendar: invitationOf(told, method, { language, publicUrl }, envelope) };
}

function matterOf(news: News, whole: readonly SessionRow[]): Matter {
  switch (news.about) {
    case 'SESSION':
      return { about: 'SESSION', session: news.session };
    case 'OCCURRENCES':
      return { about: 'OCCURRENCES', series: news.series, sessions: news.changed };
    case 'SERIES':
      return { about: 'SERIES', series: news.series, sessions: whole };
  }
}

/** What is on is told where anything is; else what was cancelled; else the times that another series took over. */
function wordsOf(news: News): { readonly tone: Tone; readonly times: readonly Timed[] } {
  const changed = news.about === 'SESSION' ? [news.session] : news.changed;
  const on = changed.filter((row) => !isCancelled(row));
  if (on.length > 0) return { tone: 'REQUEST', times: inOrder(on) };
  if (changed.length > 0) return { tone: 'CANCEL', times: inOrder(changed) };
  return { tone: 'MOVED', times: news.about === 'SERIES' ? inOrder(news.left) : [] };
}

const inOrder = (times: readonly Timed[]) =>
  times.toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());

function pathTo(news: News): string {
  return news.about === 'SESSION'
    ? `/sessions/${news.session.id}`
    : `/relationships/${news.series.relationshipId}?tab=sessions`;
}

/** When a session is, on the wall of whoever reads and, where that is another, of the partner. */
function timeInWords(
  { startsAt, minutes }: Timed,
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
