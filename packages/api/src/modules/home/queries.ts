import type { Party, RelationshipKind, RelationshipState } from '@rapport/shared';
import { type SQL, sql } from 'drizzle-orm';
import type { Db, Viewer } from '../../db/transactions.ts';
import { idToUuid } from '../../kernel/ids.ts';
import { type AgreementAtAGlance, agreementAtAGlance } from '../agreements/index.ts';
import { type CommitmentAtAGlance, openCommitmentsAtAGlance } from '../goals/index.ts';
import { nextSessionAtAGlance, type SessionAtAGlance } from '../sessions/index.ts';

/** One relationship as the statement reads it: ids are UUIDs; parts that were not asked for are absent. */
export interface GlanceRow extends Record<string, unknown> {
  readonly id: string;
  readonly kind: RelationshipKind;
  readonly state: RelationshipState;
  readonly topic: string | null;
  readonly viewerIs: Party;
  readonly partnerId: string;
  readonly partnerName: string;
  readonly partnerTimeZone: string;
  readonly agreement?: AgreementAtAGlance | null;
  readonly nextSession?: SessionAtAGlance | null;
  readonly openCommitments?: readonly CommitmentAtAGlance[];
}

/** Parts that cost a look into another table, by the name of their field. */
const parts = {
  agreement: (): SQL => agreementAtAGlance,
  nextSession: (now: Date): SQL => nextSessionAtAGlance(now),
  openCommitments: (): SQL => openCommitmentsAtAGlance,
} as const;

/**
 * The viewer's own relationships that are not over, with one statement, however many there are and whatever is shown of each.
 * @param asked names of the fields of a relationship that are shown
 */
export async function relationshipsAtAGlance(
  db: Db,
  { organizationId, personId }: Viewer,
  now: Date,
  asked: ReadonlySet<string>,
  limit: number,
): Promise<readonly GlanceRow[]> {
  const me = sql`${idToUuid(personId)}::uuid`;
  const columns = Object.entries(parts)
    .filter(([name]) => asked.has(name))
    .map(([name, part]) => sql`, ${part(now)} as ${sql.identifier(name)}`);
  return db.execute<GlanceRow>(sql`
    select r.id, r.kind, r.state, r.topic, case when r.guide_id = ${me} then 'GUIDE' else 'LEARNER' end as "viewerIs",
      p.id as "partnerId", p.name as "partnerName", p.time_zone as "partnerTimeZone"${sql.join(columns)}
    from relationship r
    join person p on p.organization_id = r.organization_id
      and p.id = case when r.guide_id = ${me} then r.learner_id else r.guide_id end
    where r.organization_id = ${idToUuid(organizationId)}::uuid and (r.guide_id = ${me} or r.learner_id = ${me})
      and r.state in ('PROPOSED', 'AGREEING', 'ACTIVE', 'PAUSED', 'CLOSING')
    order by r.starts_on desc nulls last, r.id
    limit ${limit}`);
}
