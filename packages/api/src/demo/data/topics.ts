import { coachingTopics } from './topics-coaching.ts';
import { mentoringTopics } from './topics-mentoring.ts';

/** Where somebody stands in the organization, as far as topics care. */
export type Level = 'head' | 'lead' | 'senior' | 'staff' | 'starter';

/** Topics of one sort, and whom they suit. `{their}`, `{them}` and `{they}` become the learner's own pronoun. */
export interface TopicList {
  readonly levels: readonly Level[];
  /** Absent for any department. */
  readonly departments?: readonly string[];
  /** For people who have been here no longer than this. */
  readonly withinDays?: number;
  /** For people who have been here at least this long. */
  readonly afterDays?: number;
  readonly topics: readonly string[];
}

type CoachingTopicGroup = keyof typeof coachingTopics;
export type TopicGroup = CoachingTopicGroup | keyof typeof mentoringTopics;

export const topicLists: Readonly<Record<TopicGroup, TopicList>> = { ...coachingTopics, ...mentoringTopics };

/** Whether a group of topics belongs to coaching; the others belong to mentoring. */
export function isCoachingGroup(group: TopicGroup): group is CoachingTopicGroup {
  return group in coachingTopics;
}
