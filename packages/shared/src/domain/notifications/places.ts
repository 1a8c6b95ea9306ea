import { type NewsTopic, type NotificationKind, topicOf } from './kinds.ts';

/** The parts of a relationship's page that news are about. */
export type PlaceTab = 'sessions' | 'goals' | 'conversation' | 'feedback' | 'reflection';

const tabs: Readonly<Record<Exclude<NewsTopic, 'REMINDERS'>, PlaceTab>> = {
  MESSAGES: 'conversation',
  SESSIONS: 'sessions',
  NOTES: 'sessions',
  GOALS: 'goals',
  COMMITMENTS: 'goals',
  FEEDBACK: 'feedback',
  REFLECTION: 'reflection',
};

/** The part of a relationship's page where what happened is to be seen. */
export function tabOf(kind: NotificationKind): PlaceTab {
  const topic = topicOf(kind);
  if (topic !== 'REMINDERS') return tabs[topic];
  if (kind === 'REPLY_DUE_SOON') return 'conversation';
  return kind === 'SESSION_SOON' || kind === 'ATTENDANCE_OPEN' ? 'sessions' : 'goals';
}

/** Where what happened is to be seen: a path of the application. @param subjectId TypeID of what it is about */
export function pathOf(kind: NotificationKind, relationshipId: string, subjectId: string): string {
  if (subjectId.startsWith('ses_')) return `/sessions/${subjectId}`;
  const opened = subjectId.startsWith('fbk_') ? `&feedback=${subjectId}` : '';
  return `/relationships/${relationshipId}?tab=${tabOf(kind)}${opened}`;
}
