import type { PurposePlan } from './purpose-plan.ts';
import { coachingPurposes } from './purposes-coaching.ts';
import { mentoringPurposes } from './purposes-mentoring.ts';
import type { TopicGroup } from './topics.ts';

export const purposes: Readonly<Record<TopicGroup, readonly PurposePlan[]>> = {
  ...coachingPurposes,
  ...mentoringPurposes,
};
