import {
  type Folded,
  fold,
  type NotificationKind,
  newsWords,
  notificationTopics,
  pathOf,
  topicOf,
} from '@rapport/shared/notifications';
import type { Mail } from '../../../context.ts';
import { type MailLanguage, mailLanguage, type PersonRow } from '../../identity/index.ts';
import { actionsWith, type LinkActionName } from '../links/link.ts';
import type { NotificationRow } from '../model.ts';
import { type SheetLine, type SheetLink, setSheet } from './sheet.ts';
import { type LinkTools, oneClick, pageOf, stopToken, tokenFor, waysToChoose } from './ways-out.ts';
import { mailWords } from './words.ts';

/** News for one person, with the names of their partners by relationship. */
export interface NewsForPerson {
  readonly person: Pick<PersonRow, 'organizationId' | 'id' | 'name' | 'locale' | 'timeZone'>;
  readonly to: string;
  /** At least one. */
  readonly rows: readonly NotificationRow[];
  readonly partners: ReadonlyMap<NotificationRow['relationshipId'], string>;
}

/** A mail of news: who, what kind, how many, when, and the ways on. Names of people and kinds are all that it knows. */
export async function newsMail(news: NewsForPerson, tools: LinkTools): Promise<Mail> {
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
    footer: waysToChoose(tools, person, topics, language),
  };
  return {
    to,
    subject: sheet.subject,
    ...(await setSheet(sheet)),
    headers: oneClick(tools, stopToken(tools, person, topics)),
  };
}

/** What is due on a day, not at a moment of it. */
const wholeDays: readonly NotificationKind[] = ['COMMITMENT_DUE_TODAY', 'COMMITMENT_DUE_TOMORROW'];

function lineIn(language: MailLanguage, news: NewsForPerson, tools: LinkTools) {
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
  tools: LinkTools,
  row: NotificationRow,
  action: LinkActionName,
): SheetLink[] {
  const labels: Readonly<Partial<Record<LinkActionName, string>>> =
    mailWords[mailLanguage(person.locale)].actions;
  const label = labels[action];
  if (label === undefined) return [];
  return [{ label, url: pageOf(tools, tokenFor(tools, person, action, row.subjectId, row.occasionAt)) }];
}
