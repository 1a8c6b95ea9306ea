import type { Party, RelationshipKind, RelationshipState } from '@rapport/shared';
import { runStatement } from '../../db/statement.ts';
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

/** Parts that cost a look into another table, by the name of their field: columns of a relationship `r`; `$3` is now. */
const parts = {
  agreement: agreementAtAGlance,
  nextSession: nextSessionAtAGlance('$3::timestamptz'),
  openCommitments: openCommitmentsAtAGlance,
} as const;

/** Statements by the parts they read; there are few ways to ask. */
const statements = new Map<string, string>();

/** The statement that reads the parts asked for: organization, person, now and how many are its parameters, in this order. */
export function statementFor(asked: ReadonlySet<string>): string {
  const read = Object.entries(parts).filter(([name]) => asked.has(name));
  const key = read.map(([name]) => name).join();
  const known = statements.get(key);
  if (known !== undefined) return known;
  const statement = `
    select r.id, r.kind, r.state, r.topic, case when r.guide_id = $2 then 'GUIDE' else 'LEARNER' end as "viewerIs",
      p.id as "partnerId", p.name as "partnerName", p.time_zone as "partnerTimeZone"
      ${read.map(([name, part]) => `, ${part} as "${name}"`).join('')}
    from relationship r
    join person p on p.organization_id = r.organization_id
      and p.id = case when r.guide_id = $2 then r.learner_id else r.guide_id end
    where r.organization_id = $1::uuid and (r.guide_id = $2::uuid or r.learner_id = $2)
      and r.state in ('PROPOSED', 'AGREEING', 'ACTIVE', 'PAUSED', 'CLOSING') and $3::timestamptz is not null
    order by r.starts_on desc nulls last, r.id
    limit $4::int`;
  statements.set(key, statement);
  return statement;
}

/**
 * The viewer's own relationships that are not over, with one statement, however many there are and whatever is shown of each.
 * @param asked names of the fields of a relationship that are shown
 */
export function relationshipsAtAGlance(
  db: Db,
  { organizationId, personId }: Viewer,
  now: Date,
  asked: ReadonlySet<string>,
  limit: number,
): Promise<readonly GlanceRow[]> {
  const values = [idToUuid(organizationId), idToUuid(personId), now.toISOString(), limit];
  return runStatement<GlanceRow>(db, statementFor(asked), values);
}
