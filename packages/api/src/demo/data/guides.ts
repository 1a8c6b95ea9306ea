import type { GuidePlan } from './guide-plan.ts';
import { businessCoaches } from './guides-business-coaches.ts';
import { coachingMentors } from './guides-coaching-mentors.ts';
import { companyMentors } from './guides-company-mentors.ts';
import { engineeringMentors } from './guides-engineering-mentors.ts';
import { fullTimeCoaches } from './guides-full-time-coaches.ts';
import { scienceDesignMentors } from './guides-science-design-mentors.ts';
import { technicalCoaches } from './guides-technical-coaches.ts';

/** Every coach and mentor of the demonstration. */
export const guidePlans: readonly GuidePlan[] = [
  ...fullTimeCoaches,
  ...technicalCoaches,
  ...businessCoaches,
  ...coachingMentors,
  ...engineeringMentors,
  ...scienceDesignMentors,
  ...companyMentors,
];
