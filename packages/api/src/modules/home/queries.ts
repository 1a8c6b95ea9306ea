import type { Party, RelationshipKind, RelationshipState } from '@rapport/shared';
import { type Context, requireViewer } from '../../context.ts';
import { idToUuid } from '../../kernel/ids.ts';
import { type AgreementColumns, agreementAtAGlance } from '../agreements/index.ts';
import { type CommitmentColumns, openCommitmentsAtAGlance } from '../goals/index.ts';
import { nextSessionAtAGlance, type SessionColumns } from '../sessions/index.ts';

/** One relationship as the statement reads it: ids are UUIDs; columns of parts that were not asked for are absent. */
export interface GlanceRow extends AgreementColumns, SessionColumns, CommitmentColumns {
  readonly id: string;
  readonly kind: RelationshipKind;
  readonly state: RelationshipState;
  readonly topic: string | null;
  readonly viewerIs: Party;
  readonly partnerId: string;
  readonly partnerName: string;
  readonly partnerTimeZone: string;
}

/** What is read of other tables, as columns of a relationship `r` and the joins they need; `$3` is now. */
function partsOf(asked: ReadonlySet<string>) {
  return [
    ...(asked.has('agreement') ? [agreementAtAGlance] : []),
    ...(asked.has('nextSession') ? [nextSessionAtAGlance('$3::timestamptz')] : []),
    ...(asked.has('openCommitments') ? [openCommitmentsAtAGlance(asked.has('openCommitments.text'))] : []),
  ];
}

/** Statements by what was asked for. */
const statements = new WeakMap<ReadonlySet<string>, string>();

/**
 * The statement that reads the relationships of the person `$2` in the organization `$1`, at most `$4`.
 * @param asked as `selectedBelow` names what is shown of a relationship
 */
export function homeStatement(asked: ReadonlySet<string>): string {
  const known = statements.get(asked);
  if (known !== undefined) return known;
  const parts = partsOf(asked);
  const statement = `
    select r.id, r.kind, r.state, r.topic, case when r.guide_id = $2 then 'GUIDE' else 'LEARNER' end as "viewerIs",
      p.id as "partnerId", p.name as "partnerName", p.time_zone as "partnerTimeZone"
      ${parts.map(({ columns }) => `, ${columns}`).join('')}
    from relationship r
    join person p on p.organization_id = r.organization_id
      and p.id = case when r.guide_id = $2 then r.learner_id else r.guide_id end
    ${parts.map(({ join }) => join).join('\n')}
    where r.organization_id = $1::uuid and (r.guide_id = $2::uuid or r.learner_id = $2)
      and r.state in ('PROPOSED', 'AGREEING', 'ACTIVE', 'PAUSED', 'CLOSING') and $3::timestamptz is not null
    order by r.starts_on desc nulls last, r.id
    limit $4::int`;
  statements.set(asked, statement);
  return statement;
}

/**
 * The viewer's own relationships that are not over, with one statement, however many there are and whatever is shown of each.
 * @param asked as for `homeStatement`
 */
export function relationshipsAtAGlance(
  context: Context,
  asked: ReadonlySet<string>,
  limit: number,
): Promise<readonly GlanceRow[]> {
  const { organizationId, personId } = requireViewer(context);
  const now = context.clock.now().toISOString();
  return context.readAtOnce<GlanceRow>(homeStatement(asked), [
    idToUuid(organizationId),
    idToUuid(personId),
    now,
    limit,
  ]);
}
