import { sql } from 'drizzle-orm';
import type { Db } from '../../db/transactions.ts';
import { idFromUuid, idToUuid, type OrganizationId, type PersonId } from '../../kernel/ids.ts';
import type { KnownRelationship } from './existing-pairs.ts';
import type { RelationshipState } from './tables.ts';

export interface Sides {
  readonly guideId: PersonId;
  readonly learnerId: PersonId;
}

type Row = {
  id: string;
  guide_id: string;
  learner_id: string;
  program_id: string;
  program_name: string;
  engagement_id: string | null;
  topic: string | null;
  starts_on: string | null;
  ends_on: string | null;
  state: RelationshipState;
};

/**
 * All relationships of these pairs, in one statement. The offset makes the database look each pair up by key, whatever it believes of
 * the table's size.
 * @param lock keeps the rows from changing until the transaction ends
 * @returns a function from a pair to its relationships
 */
export async function relationshipsBetween(
  db: Db,
  organizationId: OrganizationId,
  pairs: readonly Sides[],
  lock: boolean,
): Promise<(sides: Sides) => readonly KnownRelationship[]> {
  const different = [...new Map(pairs.map((pair) => [pairText(pair), pair])).values()];
  const wanted = different.map(({ guideId, learnerId }) => ({
    guide_id: idToUuid(guideId),
    learner_id: idToUuid(learnerId),
  }));
  const rows = await db.execute<Row>(sql`
    select r.id, r.guide_id, r.learner_id, r.program_id, p.name as program_name, r.engagement_id, r.topic, r.starts_on, r.ends_on, r.state
    from json_to_recordset(${JSON.stringify(wanted)}::json) as w(guide_id uuid, learner_id uuid)
      cross join lateral (
        select * from relationship r where r.organization_id = ${idToUuid(organizationId)}
          and r.guide_id = w.guide_id and r.learner_id = w.learner_id offset 0 ${lock ? sql`for no key update` : sql``}) r
      join program p on p.organization_id = ${idToUuid(organizationId)} and p.id = r.program_id
    order by r.id`);
  const known = Map.groupBy([...rows].map(knownRelationship), pairText);
  return (sides) => known.get(pairText(sides)) ?? [];
}

function pairText({ guideId, learnerId }: Sides): string {
  return `${guideId} ${learnerId}`;
}

function knownRelationship(row: Row): KnownRelationship {
  return {
    id: idFromUuid('rel', row.id),
    guideId: idFromUuid('per', row.guide_id),
    learnerId: idFromUuid('per', row.learner_id),
    programId: idFromUuid('prg', row.program_id),
    programName: row.program_name,
    engagementId: row.engagement_id,
    topic: row.topic,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    state: row.state,
  };
}
