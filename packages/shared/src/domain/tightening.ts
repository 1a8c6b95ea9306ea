import {
  type ClauseData,
  type ClauseKind,
  type Clauses,
  clauseKinds,
  confidentialityScopes,
  recordingRules,
  sponsorFields,
  sponsorLevels,
  thirdPartyRules,
} from './clauses.ts';
import type { LooseningReason, Obstacle } from './completeness.ts';

type Rule<K extends ClauseKind> = (
  template: ClauseData[K],
  draft: ClauseData[K],
) => readonly (LooseningReason | false)[];

/** Whether a choice is looser than another, by a list from strict to loose. */
function looser<T>(order: readonly T[], draft: T, template: T): boolean {
  return order.indexOf(draft) > order.indexOf(template);
}

function lacks<T>(draft: readonly T[], template: readonly T[]): boolean {
  return template.some((item) => !draft.includes(item));
}

/**
 * What parties may only tighten, clause by clause. All that is not here (purpose, cadence, times, notice …) is practical and theirs to
 * settle. A clause with a rule may be added freely and not be taken out.
 */
const rules: { readonly [K in ClauseKind]?: Rule<K> } = {
  NOT_THIS: (template, draft) => [
    (lacks(draft.items, template.items) || lacks(draft.other, template.other)) && 'ITEMS_REMOVED',
  ],
  CONFIDENTIALITY: (template, draft) => [
    (looser(confidentialityScopes, draft.scope, template.scope) ||
      looser(thirdPartyRules, draft.thirdParties, template.thirdParties)) &&
      'LESS_CONFIDENTIAL',
  ],
  LIMITS: (template, draft) => [
    (lacks(draft.items, template.items) || lacks(draft.other, template.other)) && 'ITEMS_REMOVED',
  ],
  SPONSOR_INFORMATION: (template, draft) => [
    sponsorFields.some((field) => looser(sponsorLevels, draft[field], template[field])) && 'MORE_TO_SPONSOR',
  ],
  RECORDING: (template, draft) => [
    (looser(recordingRules, draft.recording, template.recording) ||
      looser(recordingRules, draft.ai, template.ai)) &&
      'MORE_RECORDING',
  ],
  NOTES: (template, draft) => [draft.retentionDays > template.retentionDays && 'KEPT_LONGER'],
  CONCERNS: (template, draft) => [
    template.trustContact !== null && draft.trustContact === null && 'CONTACT_REMOVED',
    lacks(draft.steps, template.steps) && 'ITEMS_REMOVED',
  ],
  CONFLICTS: (template, draft) => [lacks(draft.declared, template.declared) && 'ITEMS_REMOVED'],
  SURVIVAL: (template, draft) => [lacks(draft.items, template.items) && 'ITEMS_REMOVED'],
};

/** In what a draft protects less than the template it started from; empty where it is at least as strict. */
export function loosenedAgainst(template: Clauses, draft: Clauses): Obstacle[] {
  return clauseKinds.flatMap((kind) => loosenedClause(kind, template, draft));
}

function loosenedClause<K extends ClauseKind>(kind: K, template: Clauses, draft: Clauses): Obstacle[] {
  const rule: Rule<K> | undefined = rules[kind];
  const [was, is]: (ClauseData[K] | undefined)[] = [template[kind], draft[kind]];
  if (rule === undefined || was === undefined) return [];
  if (is === undefined) return [{ kind, reason: 'PROTECTION_REMOVED' }];
  return rule(was, is)
    .filter((reason) => reason !== false)
    .map((reason) => ({ kind, reason }));
}
