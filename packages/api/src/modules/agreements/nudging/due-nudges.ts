import type { Terms } from '@rapport/shared/domain';
import {
  customaryHours,
  dayOf,
  daysAfter,
  endReminderOn,
  isReviewDue,
  type ResponseTime,
  sessionDueOn,
} from '@rapport/shared/execution';
import type { AgreementId, PersonId } from '../../../kernel/ids.ts';
import type { RelationshipRow } from '../../relationships/index.ts';
import type { NudgeRow } from '../model.ts';

/** Days that a proposed version waits for signatures before those who have not signed are reminded. */
const signatureDays = 3;

/** What is known of a pair and its agreement as far as it can lead to a reminder. Days are ISO 8601, where the organization is. */
export interface NudgeFacts {
  readonly pair: Pick<RelationshipRow, 'id' | 'programId' | 'guideId' | 'learnerId' | 'state'>;
  readonly agreementId: AgreementId;
  readonly sponsorId: PersonId | null;
  /** Everybody who signs, with the zone they are in, as far as they still belong to the organization. */
  readonly zones: ReadonlyMap<PersonId, string>;
  readonly proposed: {
    readonly at: Date;
    readonly terms: Terms | null;
    readonly signedBy: readonly PersonId[];
  } | null;
  readonly inForce: {
    readonly on: string;
    readonly terms: Terms;
    readonly reviewDueOn: string | null;
    readonly reviewedBy: readonly PersonId[];
  } | null;
  /** The day on which the pair last went on after a rest; null where it never rested. */
  readonly wentOnOn: string | null;
  /** The last session that was held and the next with a date; null for none. */
  readonly meetings: { readonly lastHeldOn: string | null; readonly nextOn: string | null };
}

/** One reminder that is due: whom, of what, since when. The day tells one occasion from the next. */
export type DueNudge = Pick<NudgeRow, 'kind' | 'personId' | 'dueOn'>;

/**
 * What a pair is to be reminded of. Nothing while it rests or ends, and nobody who has left: with one of the two gone, there is nothing
 * to remind the other of.
 * @param today ISO 8601, where the organization is
 * @param timeZone of the organization
 */
export function dueNudges(facts: NudgeFacts, today: string, timeZone: string): DueNudge[] {
  const { pair, zones } = facts;
  const both = [pair.guideId, pair.learnerId];
  if (!both.every((person) => zones.has(person))) return [];
  const signatures = signatureNudges(facts, today, timeZone);
  if (pair.state !== 'ACTIVE' || facts.inForce === null) return signatures;
  const { on, terms, reviewDueOn, reviewedBy } = facts.inForce;
  const found: DueNudge[] = [...signatures];
  const remind = (kind: DueNudge['kind'], dueOn: string, people: readonly PersonId[]) =>
    found.push(...people.map((personId) => ({ kind, personId, dueOn })));
  const expectedFrom = facts.wentOnOn !== null && facts.wentOnOn > on ? facts.wentOnOn : on;
  const session = sessionDueOn(terms, { expectedFrom, ...facts.meetings }, today);
  if (session !== null) remind('SESSION_DUE', session, both);
  if (reviewDueOn !== null && isReviewDue(reviewDueOn, today))
    remind(
      'REVIEW_DUE',
      reviewDueOn,
      both.filter((person) => !reviewedBy.includes(person)),
    );
  const ending = endReminderOn(terms, on);
  if (ending !== null && ending <= today && today <= (terms.endsOn ?? today))
    remind('ENDING_SOON', ending, both);
  return found;
}

function signatureNudges(facts: NudgeFacts, today: string, timeZone: string): DueNudge[] {
  const { pair, proposed, sponsorId, zones } = facts;
  if (proposed === null || (pair.state !== 'AGREEING' && pair.state !== 'ACTIVE')) return [];
  const dueOn = daysAfter(dayOf(proposed.at, timeZone), signatureDays);
  const signatories = [pair.guideId, pair.learnerId, ...(sponsorId === null ? [] : [sponsorId])];
  // Without one of them it cannot come into force, however often the others are asked.
  if (dueOn > today || !signatories.every((person) => zones.has(person))) return [];
  return signatories
    .filter((person) => !proposed.signedBy.includes(person))
    .map((personId) => ({ kind: 'SIGNATURE_MISSING', personId, dueOn }));
}

/** When a reminder may reach somebody: by the agreement, else by what is proposed, else at customary hours where they are. */
export function hoursFor({ inForce, proposed, zones }: NudgeFacts, personId: PersonId): ResponseTime {
  const agreed = inForce?.terms.responseTime ?? proposed?.terms?.responseTime;
  return agreed ?? customaryHours(zones.get(personId) ?? 'UTC');
}

/** Whether two are of one person, kind and occasion. */
export function isSameNudge(one: DueNudge, other: DueNudge): boolean {
  return one.kind === other.kind && one.personId === other.personId && one.dueOn === other.dueOn;
}
