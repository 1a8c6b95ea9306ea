import type { PersonId, ProgramId, RelationshipId } from '../../kernel/ids.ts';
import type { RelationshipState } from './tables.ts';

/** A pair that works together already, as a list from elsewhere has it. Undefined means that the list says nothing. */
export interface ExistingPair {
  readonly guideId: PersonId;
  readonly learnerId: PersonId;
  readonly programId: ProgramId;
  readonly engagementId: string | null;
  readonly topic?: string | null | undefined;
  /** ISO 8601. */
  readonly startsOn?: string | null | undefined;
  readonly endsOn?: string | null | undefined;
}

/** A relationship that is there, as far as a list is compared with it. */
export interface KnownRelationship {
  readonly id: RelationshipId;
  readonly guideId: PersonId;
  readonly learnerId: PersonId;
  readonly programId: ProgramId;
  readonly programName: string;
  readonly engagementId: string | null;
  readonly topic: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly state: RelationshipState;
}

interface PairChange {
  readonly field: 'TOPIC' | 'STARTS_ON' | 'ENDS_ON';
  readonly before: string | null;
  readonly after: string | null;
}

/** What a pair of a list leads to. */
export type PairPlan =
  | { readonly action: 'CREATE' }
  | {
      readonly action: 'UPDATE';
      readonly relationshipId: RelationshipId;
      readonly changes: readonly PairChange[];
    }
  | { readonly action: 'UNCHANGED'; readonly remark: string | null }
  | { readonly action: 'REFUSE'; readonly reason: string };

const over: readonly RelationshipState[] = ['CLOSED', 'DECLINED', 'CANCELLED'];

/**
 * Compares a pair with the relationships that its two people have. It is the one with the same engagement id; without an engagement
 * id, the one in the same program that began on the same day. Planning the same pair again after it was applied gives `UNCHANGED`.
 * @param between relationships of the same guide and learner
 */
export function planExistingPair(pair: ExistingPair, between: readonly KnownRelationship[]): PairPlan {
  const found = between.find((known) =>
    pair.engagementId !== null
      ? known.engagementId === pair.engagementId
      : known.engagementId === null &&
        known.programId === pair.programId &&
        known.startsOn === (pair.startsOn ?? null),
  );
  if (found === undefined) return { action: 'CREATE' };
  if (found.programId !== pair.programId) {
    return { action: 'REFUSE', reason: `This engagement is in the program ${found.programName} already.` };
  }
  const changes = changesOf(pair, found);
  if (changes.length === 0) return { action: 'UNCHANGED', remark: null };
  if (over.includes(found.state))
    return { action: 'UNCHANGED', remark: 'This relationship is over, so it is left as it is.' };
  return { action: 'UPDATE', relationshipId: found.id, changes };
}

function changesOf(pair: ExistingPair, known: KnownRelationship): PairChange[] {
  const compared = [
    ['TOPIC', known.topic, pair.topic],
    ['STARTS_ON', known.startsOn, pair.startsOn],
    ['ENDS_ON', known.endsOn, pair.endsOn],
  ] as const;
  return compared.flatMap(([field, before, after]) =>
    after === undefined || after === before ? [] : [{ field, before, after }],
  );
}
