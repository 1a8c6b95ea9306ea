import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someClauses } from '../../test/clause-data.ts';
import { type ClauseKind, type Clauses, clauseKinds } from './clauses.ts';
import type { LooseningReason } from './completeness.ts';
import { builtInTemplate } from './templates.ts';
import { loosenedAgainst } from './tightening.ts';

const contact = { id: 'per_1', name: 'Noor' };
const information = {
  AGREEMENT_STATUS: 'AUTOMATIC',
  SESSIONS_HELD: 'ON_RELEASE',
  GOALS: 'NEVER',
  PROGRESS_STATEMENT: 'NEVER',
  THEMES: 'NEVER',
} as const;
const template = {
  NOT_THIS: { items: ['THERAPY', 'APPRAISAL'], other: ['a job interview'] },
  CONFIDENTIALITY: { scope: 'PAIR_ONLY', thirdParties: 'INITIALS', readReceipts: false },
  LIMITS: { items: ['LAW'], other: ['the works council asks'] },
  SPONSOR_INFORMATION: information,
  RECORDING: { recording: 'NONE', ai: 'NONE' },
  NOTES: { writers: 'BOTH', retentionDays: 90 },
  CONCERNS: { trustContact: contact, steps: ['TALK_FIRST', 'TRUST_CONTACT'], outsideHelp: '' },
  CONFLICTS: { text: '', declared: ['same project'] },
  SURVIVAL: { items: ['CONFIDENTIALITY', 'ACCESS_LEDGER'] },
} as const;
/** Kinds whose protection must not be lost; the template above has exactly these. */
const guarded = clauseKinds.filter((kind) => kind in template);
const asClauses: Clauses = structuredClone<object>(template);

type Case = [reason: LooseningReason, kind: ClauseKind, patch: Clauses];
const { NOT_THIS, CONFIDENTIALITY, LIMITS, RECORDING, NOTES, CONCERNS, CONFLICTS } =
  structuredClone(template);

const looser: Case[] = [
  ['ITEMS_REMOVED', 'NOT_THIS', { NOT_THIS: { items: ['THERAPY'], other: [...NOT_THIS.other] } }],
  ['ITEMS_REMOVED', 'NOT_THIS', { NOT_THIS: { items: [...NOT_THIS.items], other: [] } }],
  [
    'LESS_CONFIDENTIAL',
    'CONFIDENTIALITY',
    { CONFIDENTIALITY: { ...CONFIDENTIALITY, scope: 'PAIR_AND_SUPERVISION' } },
  ],
  [
    'LESS_CONFIDENTIAL',
    'CONFIDENTIALITY',
    { CONFIDENTIALITY: { ...CONFIDENTIALITY, thirdParties: 'NAMED_BETWEEN_US' } },
  ],
  ['ITEMS_REMOVED', 'LIMITS', { LIMITS: { items: ['COURT_ORDER'], other: [...LIMITS.other] } }],
  ['ITEMS_REMOVED', 'LIMITS', { LIMITS: { items: ['LAW'], other: ['something else'] } }],
  [
    'MORE_TO_SPONSOR',
    'SPONSOR_INFORMATION',
    { SPONSOR_INFORMATION: { ...information, SESSIONS_HELD: 'AUTOMATIC' } },
  ],
  [
    'MORE_TO_SPONSOR',
    'SPONSOR_INFORMATION',
    { SPONSOR_INFORMATION: { ...information, THEMES: 'ON_RELEASE' } },
  ],
  ['MORE_RECORDING', 'RECORDING', { RECORDING: { ...RECORDING, recording: 'EACH_TIME_WITH_CONSENT' } }],
  ['MORE_RECORDING', 'RECORDING', { RECORDING: { ...RECORDING, ai: 'EACH_TIME_WITH_CONSENT' } }],
  ['KEPT_LONGER', 'NOTES', { NOTES: { ...NOTES, retentionDays: 91 } }],
  [
    'CONTACT_REMOVED',
    'CONCERNS',
    { CONCERNS: { ...CONCERNS, steps: [...CONCERNS.steps], trustContact: null } },
  ],
  ['ITEMS_REMOVED', 'CONCERNS', { CONCERNS: { ...CONCERNS, steps: ['TALK_FIRST'] } }],
  ['ITEMS_REMOVED', 'CONFLICTS', { CONFLICTS: { ...CONFLICTS, declared: [] } }],
  ['ITEMS_REMOVED', 'SURVIVAL', { SURVIVAL: { items: ['CONFIDENTIALITY'] } }],
];

describe('a draft that protects less than its template', () => {
  it.each(looser)('is told %s of %s (%#)', (reason, kind, patch) => {
    expect(loosenedAgainst(asClauses, { ...asClauses, ...patch })).toEqual([{ kind, reason }]);
  });

  it('is told of every protection that was taken out', () => {
    for (const kind of guarded)
      expect(loosenedAgainst(asClauses, { ...asClauses, [kind]: undefined })).toEqual([
        { kind, reason: 'PROTECTION_REMOVED' },
      ]);
    expect(loosenedAgainst(asClauses, {}).map(({ kind }) => kind)).toEqual(guarded);
  });
});

describe('a draft that protects as much or more', () => {
  const stricter: Clauses[] = [
    { NOT_THIS: { items: ['THERAPY', 'APPRAISAL', 'CONSULTING'], other: ['a job interview', 'a favour'] } },
    { CONFIDENTIALITY: { ...CONFIDENTIALITY, thirdParties: 'NEVER_NAMED' } },
    { LIMITS: { items: ['LAW', 'COURT_ORDER'], other: [...LIMITS.other] } },
    { SPONSOR_INFORMATION: { ...information, AGREEMENT_STATUS: 'NEVER' } },
    { NOTES: { writers: 'GUIDE', retentionDays: 0 } },
    { CONCERNS: { ...CONCERNS, steps: [...CONCERNS.steps], trustContact: { id: 'per_2', name: 'Ada' } } },
  ];
  it.each(stricter)('is let through: %j', (patch) => {
    expect(loosenedAgainst(asClauses, { ...asClauses, ...patch })).toEqual([]);
  });

  it('is one that equals the template, whatever the template says', () => {
    fc.assert(
      fc.property(someClauses, (clauses) => {
        expect(loosenedAgainst(clauses, structuredClone(clauses))).toEqual([]);
      }),
    );
  });

  it('may add whatever the template does not have, and settle what is practical', () => {
    fc.assert(
      fc.property(someClauses, someClauses, (clauses, added) => {
        expect(loosenedAgainst(clauses, { ...added, ...clauses })).toEqual([]);
        const practical = clauseKinds.filter((kind) => !(kind in template));
        const settled = { ...clauses, ...Object.fromEntries(practical.map((kind) => [kind, added[kind]])) };
        expect(loosenedAgainst(clauses, settled)).toEqual([]);
      }),
    );
  });
});

describe('the templates that come with the product', () => {
  it('are as strict as each other with and without a sponsor', () => {
    for (const kind of ['COACHING', 'MENTORING'] as const)
      expect(loosenedAgainst(builtInTemplate(kind, false), builtInTemplate(kind, true))).toEqual([]);
  });
});
