import type { Clauses } from './clauses.ts';

const shared = {
  RESPONSE_TIME: {
    withinHours: 24,
    workingDays: ['MON', 'TUE', 'WED', 'THU', 'FRI'],
    quietFrom: '19:00',
    quietTo: '08:00',
    timeZone: 'UTC',
  },
  COMMITMENTS: { renegotiation: 'BEFORE_DUE' },
  CONFIDENTIALITY: { scope: 'PAIR_ONLY', thirdParties: 'INITIALS', readReceipts: false },
  LIMITS: { items: ['LAW', 'DANGER_TO_SELF', 'DANGER_TO_OTHERS'], other: [] },
  RECORDING: { recording: 'NONE', ai: 'NONE' },
  CONCERNS: {
    trustContact: null,
    steps: ['TALK_FIRST', 'TRUST_CONTACT', 'CHANGE_OF_PARTNER'],
    outsideHelp: '',
  },
  CONFLICTS: { text: '', declared: [] },
  CANCELLATION: { noticeHours: 24 },
  SURVIVAL: { items: ['CONFIDENTIALITY', 'SIGNED_AGREEMENT', 'ACCESS_LEDGER', 'STATISTICS'] },
} as const satisfies Clauses;

const coaching: Clauses = {
  ...shared,
  NOT_THIS: {
    items: ['THERAPY', 'LINE_MANAGEMENT', 'APPRAISAL', 'CONSULTING'],
    other: [],
  },
  PURPOSE: { text: '', objectives: [], sessions: 8 },
  CADENCE: { everyDays: 14, minutes: 60, channel: 'VIDEO' },
  NOTES: { writers: 'BOTH', retentionDays: 90 },
  CHECK_INS: { everyDays: 28, windowDays: 7, instrumentVersion: 1, sharing: 'CHOSEN_EACH_TIME' },
  REVIEW: { everyDays: 60 },
  ENDING: { noticeDays: 14, closingConversation: true, endsOn: null },
};

const mentoring: Clauses = {
  ...shared,
  NOT_THIS: { items: ['THERAPY', 'LINE_MANAGEMENT', 'APPRAISAL', 'JOB_PLACEMENT'], other: [] },
  PURPOSE: { text: '', objectives: [], sessions: null },
  CADENCE: { everyDays: 30, minutes: 60, channel: 'MIXED' },
  NOTES: { writers: 'BOTH', retentionDays: 180 },
  CHECK_INS: { everyDays: 60, windowDays: 7, instrumentVersion: 1, sharing: 'CHOSEN_EACH_TIME' },
  REVIEW: { everyDays: 90 },
  ENDING: { noticeDays: 14, closingConversation: true, endsOn: null },
};

/** What the sponsor learns where nobody said otherwise: that there is an agreement and how often the two met; all else when released. */
const sponsorInformation: Clauses = {
  SPONSOR_INFORMATION: {
    AGREEMENT_STATUS: 'AUTOMATIC',
    SESSIONS_HELD: 'AUTOMATIC',
    GOALS: 'ON_RELEASE',
    PROGRESS_STATEMENT: 'ON_RELEASE',
    THEMES: 'NEVER',
  },
};

/**
 * What the product brings for organizations without a template of their own. The purpose is left to the pair.
 * @param threeWay whether a sponsor signs too
 */
export function builtInTemplate(kind: 'COACHING' | 'MENTORING', threeWay: boolean): Clauses {
  const clauses = kind === 'COACHING' ? coaching : mentoring;
  return threeWay ? { ...clauses, ...sponsorInformation } : clauses;
}
