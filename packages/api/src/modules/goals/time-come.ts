import { and, eq, gte, inArray, lte } from 'drizzle-orm';
import type { Db } from '../../db/transactions.ts';
import type { CommitmentId, OrganizationId, PersonId, RelationshipId } from '../../kernel/ids.ts';
import { person } from '../identity/index.ts';
import { relationship } from '../relationships/index.ts';
import { goingOn } from './commitment-queries.ts';
import { commitment } from './commitment-tables.ts';

/** An open commitment, with where its owner is. */
export interface OpenCommitment {
  readonly id: CommitmentId;
  readonly relationshipId: RelationshipId;
  readonly ownerId: PersonId;
  /** ISO 8601, where the owner is. */
  readonly dueOn: string;
  readonly timeZone: string;
}

/** Open commitments that are due between two days, both included, ISO 8601; for jobs. */
export async function commitmentsDue(
  db: Db,
  organizationId: OrganizationId,
  first: string,
  last: string,
): Promise<OpenCommitment[]> {
  const { id, relationshipId, ownerId, dueOn } = commitment;
  return db
    .select({ id, relationshipId, ownerId, dueOn, timeZone: person.timeZone })
    .from(commitment)
    .innerJoin(
      relationship,
      and(eq(relationship.organizationId, organizationId), eq(relationship.id, relationshipId)),
    )
    .innerJoin(person, and(eq(person.organizationId, organizationId), eq(person.id, ownerId)))
    .where(
      and(
        eq(commitment.organizationId, organizationId),
        eq(commitment.state, 'OPEN'),
        gte(dueOn, first),
        lte(dueOn, last),
        inArray(relationship.state, [...goingOn]),
      ),
    );
}
