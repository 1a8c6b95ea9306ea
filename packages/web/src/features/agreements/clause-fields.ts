import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import {
  type ClauseKind,
  channels,
  checkInSharing,
  concernSteps,
  confidentialityScopes,
  limitItems,
  noteWriters,
  notThisItems,
  recordingRules,
  renegotiations,
  sponsorFields,
  sponsorLevels,
  survivingItems,
  thirdPartyRules,
  weekdays,
} from '@rapport/shared/domain';

/** How one value of a clause is entered. */
export type ClauseField = { name: string; label: MessageDescriptor } & (
  | { type: 'text' | 'lines' | 'flag' | 'time' | 'zone' | 'date' | 'contact' }
  | { type: 'number'; min: number; max: number; optional?: boolean }
  | { type: 'choice'; options: readonly string[] }
  | { type: 'choices'; options: readonly string[] }
  | { type: 'level'; options: readonly string[] }
);

const notes: ClauseField[] = [
  { name: 'writers', label: msg`Who writes shared notes`, type: 'choice', options: noteWriters },
  {
    name: 'retentionDays',
    label: msg`Days everything is kept after the end`,
    type: 'number',
    min: 0,
    max: 3650,
  },
];

/** The form of each clause, value by value. */
export const clauseFields: Readonly<Record<ClauseKind, readonly ClauseField[]>> = {
  NOT_THIS: [
    { name: 'items', label: msg`This is not`, type: 'choices', options: notThisItems },
    { name: 'other', label: msg`Something else, one a line`, type: 'lines' },
  ],
  PURPOSE: [
    { name: 'text', label: msg`Why we meet`, type: 'text' },
    { name: 'objectives', label: msg`Objectives, one a line`, type: 'lines' },
    { name: 'sessions', label: msg`Number of sessions`, type: 'number', min: 1, max: 200, optional: true },
  ],
  CADENCE: [
    { name: 'everyDays', label: msg`Every how many days`, type: 'number', min: 1, max: 365 },
    { name: 'minutes', label: msg`Minutes`, type: 'number', min: 10, max: 480 },
    { name: 'channel', label: msg`Where`, type: 'choice', options: channels },
  ],
  RESPONSE_TIME: [
    { name: 'withinHours', label: msg`Answer within how many hours`, type: 'number', min: 1, max: 720 },
    { name: 'workingDays', label: msg`Days that count`, type: 'choices', options: weekdays },
    { name: 'quietFrom', label: msg`Quiet from`, type: 'time' },
    { name: 'quietTo', label: msg`Quiet until`, type: 'time' },
    { name: 'timeZone', label: msg`Time zone`, type: 'zone' },
  ],
  COMMITMENTS: [
    { name: 'renegotiation', label: msg`Moving a date`, type: 'choice', options: renegotiations },
  ],
  CONFIDENTIALITY: [
    { name: 'scope', label: msg`What stays where`, type: 'choice', options: confidentialityScopes },
    { name: 'thirdParties', label: msg`People outside`, type: 'choice', options: thirdPartyRules },
    { name: 'readReceipts', label: msg`Show when a message was read`, type: 'flag' },
  ],
  LIMITS: [
    { name: 'items', label: msg`Confidentiality ends where`, type: 'choices', options: limitItems },
    { name: 'other', label: msg`Something else, one a line`, type: 'lines' },
  ],
  SPONSOR_INFORMATION: sponsorFields.map((name) => ({
    name,
    label: msg`Learned by the sponsor`,
    type: 'level' as const,
    options: sponsorLevels,
  })),
  RECORDING: [
    { name: 'recording', label: msg`Recording`, type: 'choice', options: recordingRules },
    { name: 'ai', label: msg`Artificial intelligence`, type: 'choice', options: recordingRules },
  ],
  NOTES: notes,
  CHECK_INS: [
    { name: 'everyDays', label: msg`Every how many days`, type: 'number', min: 7, max: 365 },
    { name: 'windowDays', label: msg`Open for how many days`, type: 'number', min: 1, max: 30 },
    { name: 'sharing', label: msg`Who sees the answers`, type: 'choice', options: checkInSharing },
  ],
  CONFLICTS: [
    { name: 'text', label: msg`In your own words`, type: 'text' },
    { name: 'declared', label: msg`Declared, one a line`, type: 'lines' },
  ],
  CONCERNS: [
    { name: 'steps', label: msg`If something is wrong`, type: 'choices', options: concernSteps },
    { name: 'trustContact', label: msg`Trust contact`, type: 'contact' },
    { name: 'outsideHelp', label: msg`Help from outside`, type: 'text' },
  ],
  REVIEW: [{ name: 'everyDays', label: msg`Every how many days`, type: 'number', min: 7, max: 730 }],
  CANCELLATION: [{ name: 'noticeHours', label: msg`Hours of notice`, type: 'number', min: 0, max: 336 }],
  ENDING: [
    { name: 'noticeDays', label: msg`Days of notice`, type: 'number', min: 0, max: 180 },
    { name: 'endsOn', label: msg`Last day`, type: 'date' },
    { name: 'closingConversation', label: msg`Close with a conversation`, type: 'flag' },
  ],
  SURVIVAL: [{ name: 'items', label: msg`What stays`, type: 'choices', options: survivingItems }],
};

/** What a template may say: of the purpose how many sessions there are, its words are the pair's. */
export function templateFields(kind: ClauseKind): readonly ClauseField[] {
  const fields = clauseFields[kind];
  return kind === 'PURPOSE' ? fields.filter(({ name }) => name === 'sessions') : fields;
}
