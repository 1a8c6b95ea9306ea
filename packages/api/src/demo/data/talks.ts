import type { Party } from '../courses.ts';
import type { ClauseEdit } from '../types.ts';

/** A clause that a pair words differently from where it started, and what was said about it. */
export interface Talk {
  readonly edit: ClauseEdit;
  /** Who raises it. */
  readonly by: Party;
  readonly remark: string;
  /** What the other answers; null where the new wording was answer enough. */
  readonly answer: string | null;
}

/** What pairs settle while they work out their first agreement. */
export const talks: readonly Talk[] = [
  {
    edit: { clause: 'CADENCE', data: { everyDays: 21, minutes: 60, channel: 'VIDEO' } },
    by: 'LEARNER',
    remark: 'Every two weeks is more than I can promise before the release. Could it be three?',
    answer: 'Three is fine. We keep the full hour, please, I am slow at the start.',
  },
  {
    edit: { clause: 'CADENCE', data: { everyDays: 14, minutes: 45, channel: 'MIXED' } },
    by: 'GUIDE',
    remark: 'Forty-five minutes and more often has worked better for me than long hours. What do you think?',
    answer: 'Gladly. And in person whenever one of us travels.',
  },
  {
    edit: { clause: 'CADENCE', data: { everyDays: 28, minutes: 90, channel: 'IN_PERSON' } },
    by: 'GUIDE',
    remark: 'We sit in the same building. I would rather have ninety minutes once a month, with a walk.',
    answer: null,
  },
  {
    edit: {
      clause: 'CONFIDENTIALITY',
      data: { scope: 'PAIR_ONLY', thirdParties: 'NEVER_NAMED', readReceipts: false },
    },
    by: 'LEARNER',
    remark:
      'With initials everybody knows at once who is meant; my team has one Q. Let us leave names out altogether.',
    answer: 'Agreed. Roles are enough.',
  },
  {
    edit: { clause: 'NOTES', data: { writers: 'LEARNER', retentionDays: 60 } },
    by: 'LEARNER',
    remark: 'I would like to be the one who writes, and two months is long enough to keep it.',
    answer: 'Good, then I can listen.',
  },
  {
    edit: { clause: 'NOTES', data: { writers: 'BOTH', retentionDays: 30 } },
    by: 'GUIDE',
    remark: 'I prefer to keep little. A month after the end is plenty to copy out what you want to have.',
    answer: null,
  },
  {
    edit: { clause: 'CANCELLATION', data: { noticeHours: 48 } },
    by: 'GUIDE',
    remark: 'I travel for some of these hours. Two days’ warning would save me a train ticket.',
    answer: 'Of course.',
  },
  {
    edit: { clause: 'CANCELLATION', data: { noticeHours: 4 } },
    by: 'LEARNER',
    remark: 'In the field I know only in the morning whether there is wind. Would four hours do?',
    answer: 'It would. I am at my desk on those days anyway.',
  },
  {
    edit: {
      clause: 'RESPONSE_TIME',
      data: {
        withinHours: 72,
        workingDays: ['MON', 'TUE', 'WED', 'THU'],
        quietFrom: '17:00',
        quietTo: '09:00',
        timeZone: 'UTC',
      },
    },
    by: 'LEARNER',
    remark: 'I am off on Fridays and read nothing after five, my children see to that.',
    answer: 'Noted, and envied.',
  },
  {
    edit: {
      clause: 'RESPONSE_TIME',
      data: {
        withinHours: 24,
        workingDays: ['MON', 'TUE', 'WED', 'THU', 'FRI'],
        quietFrom: '20:00',
        quietTo: '07:00',
        timeZone: 'UTC',
      },
    },
    by: 'GUIDE',
    remark: 'A day is enough for me to answer, and I am up early.',
    answer: null,
  },
  {
    edit: {
      clause: 'CONFLICTS',
      data: { text: '', declared: ['We both sit on the hiring panel for interns'] },
    },
    by: 'GUIDE',
    remark: 'It is small, but we share a panel every year. I would rather have it written down.',
    answer: 'Yes, better here than in somebody’s head.',
  },
  {
    edit: {
      clause: 'CONFLICTS',
      data: { text: '', declared: ['{guide} and {learner}’s lead worked together until three years ago'] },
    },
    by: 'GUIDE',
    remark: 'You should know that your lead and I go back a long way. I do not talk with anybody about this.',
    answer: 'Thank you for saying so. It is fine with me.',
  },
  {
    edit: { clause: 'ENDING', data: { noticeDays: 7, closingConversation: true, endsOn: null } },
    by: 'LEARNER',
    remark: 'Two weeks of notice sounds like a flat. One is enough, as long as we say goodbye.',
    answer: 'One it is.',
  },
];

/** What pairs change once they have worked together for a while. */
export const amendments: readonly Talk[] = [
  {
    edit: { clause: 'CADENCE', data: { everyDays: 28, minutes: 60, channel: 'VIDEO' } },
    by: 'LEARNER',
    remark: 'I notice that I need longer to try things out. Shall we write down what we do anyway?',
    answer: 'Yes. I was about to suggest the same.',
  },
  {
    edit: { clause: 'CADENCE', data: { everyDays: 10, minutes: 45, channel: 'PHONE' } },
    by: 'GUIDE',
    remark: 'The phone calls on the way home have been our best hours. More of them, and shorter?',
    answer: 'With pleasure, until the reorganization is over.',
  },
  {
    edit: {
      clause: 'CONFIDENTIALITY',
      data: { scope: 'PAIR_ONLY', thirdParties: 'NEVER_NAMED', readReceipts: false },
    },
    by: 'LEARNER',
    remark: 'After last month I would feel better if we named nobody at all, not even by initials.',
    answer: 'I understand. Done.',
  },
  {
    edit: { clause: 'NOTES', data: { writers: 'BOTH', retentionDays: 45 } },
    by: 'LEARNER',
    remark: 'I have written more here than I thought I would. I would like it to go a little sooner.',
    answer: null,
  },
  {
    edit: { clause: 'CANCELLATION', data: { noticeHours: 12 } },
    by: 'GUIDE',
    remark: 'We have both been late with this and nobody minded. Twelve hours is what we really do.',
    answer: 'Honest. I like it.',
  },
  {
    edit: { clause: 'CANCELLATION', data: { noticeHours: 48 } },
    by: 'LEARNER',
    remark: 'My week is fixed two days ahead now. Could we both try to say it by then?',
    answer: 'I can do that.',
  },
];

/** Why a proposed version is declined, by whoever did not sign. */
export const versionReasons: readonly string[] = [
  'What we want is right, the pace is not: I would begin to hurry. Let us talk about it on Thursday and write it anew.',
  'I read it again in the evening and the purpose sounds like my lead, not like me. Could we begin with that sentence once more?',
  'Nothing is wrong with it. My year is being replanned and I do not want to sign something that I may have to break next month.',
];
