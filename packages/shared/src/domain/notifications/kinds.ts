/** What news can be of, by what it is about; the topics in the order in which people choose how they want to be told. */
const kindsByTopic = {
  MESSAGES: ['MESSAGE_SENT'],
  SESSIONS: [
    'SESSION_PLANNED',
    'SESSION_MOVED',
    'SESSION_CANCELLED',
    'ATTENDANCE_CONFIRMED',
    'ATTENDANCE_DISPUTED',
  ],
  NOTES: ['NOTE_SHARED', 'OUTCOME_RECORDED'],
  GOALS: [
    'GOAL_SET',
    'GOAL_UPDATED',
    'GOAL_ADJUSTED',
    'GOAL_CLOSED',
    'MILESTONE_MARKED',
    'MILESTONE_REFLECTED',
  ],
  COMMITMENTS: [
    'COMMITMENT_MADE',
    'COMMITMENT_KEPT',
    'COMMITMENT_CONFIRMED',
    'COMMITMENT_QUESTIONED',
    'COMMITMENT_ANSWERED',
    'COMMITMENT_MOVED',
    'COMMITMENT_WITHDRAWN',
    'COMMITMENT_MISSED',
  ],
  FEEDBACK: [
    'FEEDBACK_REQUESTED',
    'FEEDBACK_OFFERED',
    'FEEDBACK_DELIVERED',
    'FEEDBACK_ACKNOWLEDGED',
    'FEEDBACK_REPLIED',
    'FEEDBACK_DECLINED',
    'FEEDBACK_WITHDRAWN',
    'FEEDBACK_TAKEN_BACK',
  ],
  REFLECTION: ['REFLECTION_SHARED', 'EXERCISE_STARTED', 'EXERCISE_REVEALED', 'STORY_SHARED'],
  REMINDERS: [
    'SESSION_SOON',
    'ATTENDANCE_OPEN',
    'COMMITMENT_DUE_TOMORROW',
    'COMMITMENT_DUE_TODAY',
    'REPLY_DUE_SOON',
  ],
} as const;

/** What news are about. */
export type NewsTopic = keyof typeof kindsByTopic;
/** What people choose about: beside news, the reminders of agreements, which come in mails of their own. */
export type NotificationTopic = NewsTopic | 'AGREEMENTS';
export type NotificationKind = (typeof kindsByTopic)[NewsTopic][number];
/** What no person does: its time comes. */
export type ReminderKind = (typeof kindsByTopic)['REMINDERS'][number];

const newsTopics = Object.keys(kindsByTopic) as readonly NewsTopic[];
export const notificationTopics: readonly NotificationTopic[] = [...newsTopics, 'AGREEMENTS'];
export const notificationKinds: readonly NotificationKind[] = Object.values(kindsByTopic).flat();

/** What a kind is about. */
export function topicOf(kind: NotificationKind): NewsTopic {
  const found = newsTopics.find((topic) => kindsOf(topic).includes(kind));
  if (!found) throw new Error('A kind of notification without a topic was read.');
  return found;
}

/** Everything that people are told about a topic. */
export function kindsOf(topic: NewsTopic): readonly NotificationKind[] {
  return kindsByTopic[topic];
}

/** Whether nobody did it: its time comes. */
export function isReminder(kind: NotificationKind): kind is ReminderKind {
  return topicOf(kind) === 'REMINDERS';
}

/** How somebody is told. Whatever goes by mail is in the application too. */
export const notificationWays = ['IN_APP', 'MAIL_AT_ONCE', 'DAILY_DIGEST', 'OFF'] as const;
export type NotificationWay = (typeof notificationWays)[number];

/** How people are told who have not chosen: by mail what another waits for, the rest where they look anyway. */
export const customaryWays: Readonly<Record<NotificationTopic, NotificationWay>> = {
  MESSAGES: 'DAILY_DIGEST',
  SESSIONS: 'MAIL_AT_ONCE',
  NOTES: 'IN_APP',
  GOALS: 'IN_APP',
  COMMITMENTS: 'DAILY_DIGEST',
  FEEDBACK: 'DAILY_DIGEST',
  REFLECTION: 'DAILY_DIGEST',
  REMINDERS: 'MAIL_AT_ONCE',
  AGREEMENTS: 'MAIL_AT_ONCE',
};

/**
 * The ways that can be chosen for a topic. Without a signature or a review two people cannot go on: what an agreement waits for stays in
 * the application, and what is chosen is whether a mail, one for each occasion, comes too.
 */
export function waysOf(topic: NotificationTopic): readonly NotificationWay[] {
  return topic === 'AGREEMENTS' ? ['IN_APP', 'MAIL_AT_ONCE'] : notificationWays;
}

/** Whether a way brings a mail. */
export function isByMail(way: NotificationWay): boolean {
  return way === 'MAIL_AT_ONCE' || way === 'DAILY_DIGEST';
}
