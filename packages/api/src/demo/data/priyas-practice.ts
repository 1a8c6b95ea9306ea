import type { Chapter } from '../chapters.ts';
import type { TopicGroup } from './topics.ts';

/** Whom a full-time coach sees beside the pairs that are told in full: a topic, its sort, and where the pair stands. */
export interface PracticePlan {
  readonly topic: string;
  readonly group: TopicGroup;
  readonly chapter: Chapter;
}

const inForce = (group: TopicGroup, ...topics: readonly string[]): readonly PracticePlan[] =>
  topics.map((topic) => ({ topic, group, chapter: 'IN_FORCE' }));

export const priyasPractice: readonly PracticePlan[] = [
  ...inForce(
    'firstTeam',
    'Lead a team that was built by somebody else',
    'Stay on good terms with a former office mate who reports to {them} now',
    'Recruit the first two people {they} may choose',
    'Plan a quarter that others can change without asking',
    'Stop reading every ticket on the way to work',
    'Say what good work looks like, before it is handed in',
    'Bring back two people who have stopped speaking in meetings',
  ),
  ...inForce(
    'voice',
    'Hold a position when the most senior person in the room disagrees',
    'Present in English without apologizing for it first',
    'Be brief, and be believed all the same',
    'Tell a customer that the date will not hold',
    'Ask for a rise without a spreadsheet',
    'Disagree with a friend in public and stay friends',
    'Stop laughing at the end of {their} own sentences',
  ),
  ...inForce(
    'crossroads',
    'Decide whether the move to Lisbon is a plan or an escape',
    'Choose between two offers from inside the house',
    'Find the next ten years in a job that has not changed for five',
  ),
  ...inForce(
    'change',
    'Work through the third reorganization without becoming cynical',
    'Take leave of a product that is being shut down',
    'Go on well under a lead who was a rival last month',
  ),
  { topic: 'Make the weekly report shorter than the week', group: 'firstTeam', chapter: 'REVIEW_OVERDUE' },
  { topic: 'Learn to be interrupted', group: 'voice', chapter: 'RESTING' },
  { topic: 'Hand a laboratory over and leave the key', group: 'change', chapter: 'CLOSING' },
  { topic: 'Get through the first hundred days as a lead', group: 'firstTeam', chapter: 'ENDED_WELL' },
  { topic: 'Speak before the third coffee', group: 'voice', chapter: 'ENDED_WELL' },
  { topic: 'Decide about the sabbatical', group: 'crossroads', chapter: 'ENDED_WELL' },
  { topic: 'Stand in for a lead on parental leave', group: 'firstTeam', chapter: 'GUIDE_SIGNS' },
];
