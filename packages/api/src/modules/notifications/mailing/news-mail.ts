import {
  type Folded,
  fold,
  type NotificationKind,
  type NotificationTopic,
  newsWords,
  notificationTopics,
  pathOf,
  topicOf,
  topicWords,
} from '@rapport/shared/notifications';
import type { Mail, Platform } from '../../../context.ts';
import { type MailLanguage, mailLanguage, type PersonRow } from '../../identity/index.ts';
import { actionRegistry } from '../links/actions.ts';
import { actionsWith, type Link, type LinkActionName, signLink } from '../links/link.ts';
import type { NotificationRow } from '../model.ts';
import { type SheetLine, type SheetLink, setSheet } from './sheet.ts';
import { mailWords } from './words.ts';

/** News for one person, with the names of their partners by relationship. */
export interface NewsForPerson {
  readonly person: Pick<PersonRow, 'organizationId' | 'id' | 'name' | 'locale' | 'timeZone'>;
  readonly to: string;
  /** At least one. */
  readonly rows: readonly NotificationRow[];
  readonly partners: ReadonlyMap<NotificationRow['relationshipId'], string>;
}

type Tools = Pick<Platform, 'publicUrl' | 'linkKey' | 'clock'>;

/** A mail of news: who, what kind, how many, when, and the ways on. Names of people and kinds are all that it knows. */
export async function newsMail(news: NewsForPerson, tools: Tools): Promise<Mail> {
  const { person, to, rows, partners } = news;
  const language = mailLanguage(person.locale);
  const words = mailWords[language];
  const folded = fold(rows);
  const lineOf = lineIn(language, news, tools);
  const groups = [...Map.groupBy(folded, ({ relationshipId }) => relationshipId)].map(([id, ofPair]) => ({
    title: words.with(partners.get(id) ?? ''),
    lines: ofPair.map(lineOf),
  }));
  const [first] = folded;
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(new Set(partners.values()));
  const single = folded.length === 1 && first ? lineOf(first) : null;
  const topics = notificationTopics.filter((topic) => rows.some(({ kind }) => topicOf(kind) === topic));
  const stop = (about: readonly NotificationTopic[]) => tokenFor(news, tools, 'UNSUBSCRIBE', about.join());
  const sheet = {
    language,
    subject: single?.sentence ?? words.subject(names),
    greeting: words.greeting(person.name),
    intro: words.intro,
    groups,
    action: single
      ? { label: words.open, url: single.url }
      : { label: words.openAll, url: `${tools.publicUrl}/notifications` },
    closing: words.closing,
    footer: [
      { label: words.settings, url: `${tools.publicUrl}/settings?tab=notifications` },
      ...topics.map((topic) => ({
        label: words.stop(topicWords(topic, language).name),
        url: pageOf(tools, stop([topic])),
      })),
    ],
  };
  return {
    to,
    subject: sheet.subject,
    ...(await setSheet(sheet)),
    // RFC 2369 and RFC 8058: mail programs show a button of their own, which posts.
    headers: {
      'List-Unsubscribe': `<${tools.publicUrl}/v1/notifications/unsubscribe?token=${stop(topics)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}

/** What is due on a day, not at a moment of it. */
const wholeDays: readonly NotificationKind[] = ['COMMITMENT_DUE_TODAY', 'COMMITMENT_DUE_TOMORROW'];

function lineIn(language: MailLanguage, news: NewsForPerson, tools: Tools) {
  const { timeZone } = news.person;
  const tag = language === 'en' ? 'en-GB' : language;
  const day = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone });
  const moment = new Intl.DateTimeFormat(tag, {
    ...{ day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    timeZone,
  });
  return ({ kind, byPartner, items }: Folded<NotificationRow>): SheetLine => {
    const [latest] = items;
    const count = items.length;
    return {
      sentence: newsWords(
        { kind, byPartner, count, partner: news.partners.get(latest.relationshipId) ?? '' },
        language,
      ),
      when: (wholeDays.includes(kind) ? day : moment).format(latest.occasionAt),
      url: `${tools.publicUrl}${pathOf(kind, latest.relationshipId, latest.subjectId)}`,
      // Without a title nobody could tell which of several is meant.
      actions:
        count > 1 ? [] : (actionsWith[kind] ?? []).flatMap((action) => offered(news, tools, latest, action)),
    };
  };
}

function offered(
  { person }: NewsForPerson,
  tools: Tools,
  row: NotificationRow,
  action: LinkActionName,
): SheetLink[] {
  const labels: Readonly<Partial<Record<LinkActionName, string>>> =
    mailWords[mailLanguage(person.locale)].actions;
  const label = labels[action];
  if (label === undefined) return [];
  return [{ label, url: pageOf(tools, tokenFor({ person }, tools, action, row.subjectId, row.occasionAt)) }];
}

function tokenFor(
  { person: { organizationId, id: personId } }: Pick<NewsForPerson, 'person'>,
  { linkKey, clock }: Tools,
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

/** The page that says what will be done. The token stands in the fragment: browsers send it to no server and to no log. */
function pageOf({ publicUrl }: Pick<Tools, 'publicUrl'>, token: string): string {
  return `${publicUrl}/act#${token}`;
}
