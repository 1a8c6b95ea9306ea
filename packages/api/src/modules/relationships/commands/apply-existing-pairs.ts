import type { RelationshipKind } from '@rapport/shared';
import { sql } from 'drizzle-orm';
import { idToUuid, newId, type PersonId } from '../../../kernel/ids.ts';
import type { Work } from '../../identity/index.ts';

import type { ExistingPair, PairPlan } from '../existing-pairs.ts';

export interface PairStep {
  readonly pair: ExistingPair;
  readonly plan: PairPlan;
  /** The program's kind. */
  readonly kind: RelationshipKind;
}

/**
 * Carries out plans made in the same transaction. The two have been working together, so both have said yes: a new relationship
 * stands at `AGREEING`, its agreement to be worked out.
 * @param actorId whoever brought the list; null where that was nobody in the organization
 * @throws a unique violation where the same engagement came in meanwhile: plan and apply again
 */
export async function applyExistingPairs(
  work: Work,
  steps: readonly PairStep[],
  actorId: PersonId | null,
): Promise<void> {
  await addRelationships(
    work,
    steps.filter(({ plan }) => plan.action === 'CREATE'),
    actorId,
  );
  await changeRelationships(work, steps);
}

async function addRelationships(
  work: Work,
  steps: readonly PairStep[],
  actorId: PersonId | null,
): Promise<void> {
  if (steps.length === 0) return;
  const rows = steps.map(({ pair, kind }) => ({
    id: idToUuid(newId('rel')),
    event_id: idToUuid(newId('rev')),
    program_id: idToUuid(pair.programId),
    kind,
    guide_id: idToUuid(pair.guideId),
    learner_id: idToUuid(pair.learnerId),
    topic: pair.topic ?? null,
    starts_on: pair.startsOn ?? null,
    ends_on: pair.endsOn ?? null,
    engagement_id: pair.engagementId,
  }));
  const organization = idToUuid(work.organizationId);
  const actor = actorId === null ? null : idToUuid(actorId);
  const now = work.clock.now().toISOString();
  await work.db.execute(sql`
    with listed as (
      select * from json_to_recordset(${JSON.stringify(rows)}::json) as r(id uuid, event_id uuid, program_id uuid, kind text,
        guide_id uuid, learner_id uuid, topic text, starts_on date, ends_on date, engagement_id text)
    ), added as (
      insert into relationship (organization_id, id, program_id, kind, guide_id, learner_id, state, topic, starts_on, ends_on,
        engagement_id, proposed_at, guide_answer, guide_answered_at, learner_answer, learner_answered_at, updated_at)
      select ${organization}, id, program_id, kind::relationship_kind, guide_id, learner_id, 'AGREEING', topic, starts_on, ends_on,
        engagement_id, ${now}::timestamptz, 'ACCEPTED', ${now}::timestamptz, 'ACCEPTED', ${now}::timestamptz, ${now}::timestamptz
      from listed
    )
    insert into relationship_event (organization_id, id, relationship_id, guide_id, learner_id, kind, actor_id, at)
    select ${organization}, event_id, id, guide_id, learner_id, 'IMPORTED', ${actor}::uuid, ${now}::timestamptz from listed`);
}

async function changeRelationships(
  { db, organizationId, clock }: Work,
  steps: readonly PairStep[],
): Promise<void> {
  const rows = steps.flatMap(({ pair, plan }) =>
    plan.action === 'UPDATE'
      ? [
          {
            id: idToUuid(plan.relationshipId),
            sets_topic: pair.topic !== undefined,
            topic: pair.topic ?? null,
            sets_starts_on: pair.startsOn !== undefined,
            starts_on: pair.startsOn ?? null,
            sets_ends_on: pair.endsOn !== undefined,
            ends_on: pair.endsOn ?? null,
          },
        ]
      : [],
  );
  if (rows.length === 0) return;
  await db.execute(sql`
    update relationship t set
      topic = case when r.sets_topic then r.topic else t.topic end,
      starts_on = case when r.sets_starts_on then r.starts_on else t.starts_on end,
      ends_on = case when r.sets_ends_on then r.ends_on else t.ends_on end,
      updated_at = ${clock.now().toISOString()}
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(id uuid, sets_topic boolean, topic text, sets_starts_on boolean,
      starts_on date, sets_ends_on boolean, ends_on date)
    where t.organization_id = ${idToUuid(organizationId)} and t.id = any (${sql.param(rows.map(({ id }) => id))}::uuid[])
      and t.id = r.id`);
}
