import type { NotificationKind, NotificationTopic, ReminderKind } from './kinds.ts';

/** What happened so many times with one partner: names, kinds and numbers, never a word of what was written. */
export type Sentence = (count: number, partner: string) => string;

/** What comes about without anybody doing it. */
export type ByItself = ReminderKind | 'SESSION_CANCELLED' | 'COMMITMENT_MISSED' | 'EXERCISE_REVEALED';

/** All words of news in one language. */
export interface NewsDictionary {
  readonly byPartner: Readonly<
    Record<Exclude<NotificationKind, ReminderKind | 'COMMITMENT_MISSED'>, Sentence>
  >;
  readonly byItself: Readonly<Record<ByItself, Sentence>>;
  readonly topics: Readonly<Record<NotificationTopic, { readonly name: string; readonly about: string }>>;
  /** News of which no more can be said. */
  readonly news: (topic: string, partner: string) => string;
}
