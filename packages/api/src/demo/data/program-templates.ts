import { builtInTemplate, type ClauseData, type Clauses } from '@rapport/shared/domain';

const outsideHelp =
  'The employee assistance line answers day and night, in eleven languages, and tells us nothing: its number is on the back of every badge.';

/** When answers may be expected: office hours in Berlin, where the programs are run. */
const responseTime: ClauseData['RESPONSE_TIME'] = {
  withinHours: 72,
  workingDays: ['MON', 'TUE', 'WED', 'THU', 'FRI'],
  quietFrom: '18:30',
  quietTo: '08:00',
  timeZone: 'Europe/Berlin',
};

/** What the manager of the coaching program made of the template that the product brings. */
export const coachingTemplate: Clauses = {
  ...builtInTemplate('COACHING', false),
  NOT_THIS: {
    items: ['THERAPY', 'LINE_MANAGEMENT', 'APPRAISAL', 'CONSULTING', 'JOB_PLACEMENT'],
    other: ['a preparation for the yearly review'],
  },
  RESPONSE_TIME: responseTime,
  CONCERNS: {
    trustContact: null,
    steps: ['TALK_FIRST', 'TRUST_CONTACT', 'CHANGE_OF_PARTNER', 'PROGRAM_MANAGER'],
    outsideHelp,
  },
  CANCELLATION: { noticeHours: 36 },
};

/** What coaching with a sponsor starts from: the sponsor hears less than the product would let them. */
export const sponsoredTemplate: Clauses = {
  ...builtInTemplate('COACHING', true),
  RESPONSE_TIME: responseTime,
  SPONSOR_INFORMATION: {
    AGREEMENT_STATUS: 'AUTOMATIC',
    SESSIONS_HELD: 'AUTOMATIC',
    GOALS: 'ON_RELEASE',
    PROGRESS_STATEMENT: 'ON_RELEASE',
    THEMES: 'NEVER',
  },
  CONCERNS: {
    trustContact: null,
    steps: ['TALK_FIRST', 'TRUST_CONTACT', 'CHANGE_OF_PARTNER'],
    outsideHelp,
  },
  NOTES: { writers: 'BOTH', retentionDays: 60 },
};
