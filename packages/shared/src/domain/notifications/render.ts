import type { Language } from '../clauses.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { type NotificationKind, type NotificationTopic, topicOf } from './kinds.ts';
import type { NewsDictionary, Sentence } from './words.ts';

const dictionaries: Readonly<Record<Language, NewsDictionary>> = { en: english, de: german };

/** What is said of news. */
export interface News {
  readonly kind: NotificationKind;
  readonly byPartner: boolean;
  readonly count: number;
  /** Name of the other one of the two. */
  readonly partner: string;
}

/** News in a sentence without its full stop: who, what kind, how many. */
export function newsWords({ kind, byPartner, count, partner }: News, language: Language): string {
  const { byPartner: deeds, byItself, topics, news } = dictionaries[language];
  const sentences: Readonly<Partial<Record<NotificationKind, Sentence>>> = byPartner ? deeds : byItself;
  return sentences[kind]?.(count, partner) ?? news(topics[topicOf(kind)].name, partner);
}

/** What a topic is called, and what belongs to it. */
export function topicWords(topic: NotificationTopic, language: Language): { name: string; about: string } {
  return dictionaries[language].topics[topic];
}
