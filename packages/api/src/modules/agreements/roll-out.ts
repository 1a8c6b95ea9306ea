import type { Clauses } from '@rapport/shared/domain';
import { and, asc, count, eq, gt, inArray, ne, sql } from 'drizzle-orm';
import type { JobPayloads, Platform } from '../../context.ts';
import { isUnavailable } from '../../db/database-errors.ts';
import { type Db, type Pool, withWorker } from '../../db/transactions.ts';
import {
  newId,
  type OrganizationId,
  type PersonId,
  type ProgramId,
  parseId,
  type RelationshipId,
  type RolloutId,
} from '../../kernel/ids.ts';
import { allPrograms, type ProgramRow } from '../programs/index.ts';
import { relationship } from '../relationships/index.ts';
import type { RolloutRow } from './model.ts';
import { holdRollout } from './program-queries.ts';
import { agreementRollout } from './program-tables.ts';
import { agreement, agreementContent, agreementVersion } from './tables.ts';
import { templateOf } from './templates.ts';

/** Pairs that one transaction gives their draft: progress moves and little is lost where the process dies. */
const batch = 200;

const withoutAgreement = sql`not exists (select 1 from ${agreement} a
  where a.organization_id = ${relationship.organizationId} and a.relationship_id = ${relationship.id})`;

function waiting(organizationId: OrganizationId, programId: ProgramId) {
  return and(
    eq(relationship.organizationId, organizationId),
    eq(relationship.programId, programId),
    eq(relationship.state, 'AGREEING'),
    withoutAgreement,
  );
}

/** Pairs of a program that work out their agreement and have not begun one. */
export async function countWithoutAgreement(
  db: Db,
  organizationId: OrganizationId,
  programId: ProgramId,
): Promise<number> {
  const [row] = await db
    .select({ pairs: count() })
    .from(relationship)
    .where(waiting(organizationId, programId));
  return row?.pairs ?? 0;
}

/**
 * Gives every waiting pair of a program a draft from its template, from where an earlier attempt stopped. What nobody expected stops it for
 * good and says so: what was made stays, and whoever started it can start another for the pairs that are left.
 * @throws what stopped it, for the log; without a database, which the queue tries again
 */
export async function rollOut(
  { worker }: { readonly worker: Pool },
  platform: Pick<Platform, 'clock' | 'live'>,
  payload: JobPayloads['agreements.roll-out'],
  signal: AbortSignal,
): Promise<void> {
  const organizationId = parseId('org', payload.organizationId);
  const id = parseId('rol', payload.rolloutId);
  if (!organizationId || !id) return;
  try {
    for (let more = true; more; ) {
      signal.throwIfAborted();
      more = await withWorker(worker, { organizationId }, (db) => takeStep(db, platform, organizationId, id));
    }
  } catch (error) {
    // A process that is told to stop, or loses its database, has not failed: the queue tries again, and goes on.
    if (!signal.aborted && !isUnavailable(error))
      await withWorker(worker, { organizationId }, (db) => giveUp(db, platform, organizationId, id));
    throw error;
  }
}

async function giveUp(
  db: Db,
  { clock, live }: Pick<Platform, 'clock' | 'live'>,
  organizationId: OrganizationId,
  id: RolloutId,
): Promise<void> {
  await db
    .update(agreementRollout)
    .set({ state: 'FAILED', finishedAt: clock.now() })
    .where(
      and(
        eq(agreementRollout.organizationId, organizationId),
        eq(agreementRollout.id, id),
        eq(agreementRollout.state, 'RUNNING'),
      ),
    );
  await live.publish(db, { topic: 'rollout', organizationId, id });
}

/** @returns whether there is more to do */
async function takeStep(
  db: Db,
  { clock, live }: Pick<Platform, 'clock' | 'live'>,
  organizationId: OrganizationId,
  id: RolloutId,
): Promise<boolean> {
  // Where the job runs twice, one waits here for the other's step and goes on after it.
  const rollout = await holdRollout(db, organizationId, id);
  if (rollout?.state !== 'RUNNING') return false;
  const program = (await allPrograms(db, organizationId)).find((one) => one.id === rollout.programId);
  if (!program) throw new Error('A rollout of a program that is not there was read.');
  const { seen, made } = await draftSome(db, rollout, program, clock.now());
  const finished = seen.length < batch;
  const at = and(eq(agreementRollout.organizationId, organizationId), eq(agreementRollout.id, id));
  await db
    .update(agreementRollout)
    .set({
      done: rollout.done + made,
      total: Math.max(rollout.total, rollout.done + made),
      afterId: seen.at(-1)?.id ?? rollout.afterId,
      ...(finished ? { state: 'DONE', finishedAt: clock.now() } : {}),
    })
    .where(at);
  await live.publish(db, { topic: 'rollout', organizationId, id });
  return !finished;
}

/**
 * Drafts for the next pairs, in the order of their ids. Whoever works on a pair at the same moment is waited for: a pair that has begun
 * its own by then keeps its own.
 * @returns the pairs gone through, and how many of them got a draft
 */
async function draftSome(
  db: Db,
  rollout: RolloutRow,
  program: ProgramRow,
  at: Date,
): Promise<{ seen: readonly Pair[]; made: number }> {
  const { organizationId, afterId, startedBy } = rollout;
  const seen = await db
    .select()
    .from(relationship)
    .where(
      and(
        waiting(organizationId, program.id),
        afterId === null ? undefined : gt(relationship.id, afterId),
        // A sponsor does not sign what they are a party of: such a pair is left to the program manager.
        program.sponsorId === null
          ? undefined
          : and(ne(relationship.guideId, program.sponsorId), ne(relationship.learnerId, program.sponsorId)),
      ),
    )
    .orderBy(asc(relationship.id))
    .limit(batch)
    .for('update');
  const begun = await withAgreement(db, organizationId, seen);
  const pairs = seen.filter(({ id }) => !begun.has(id));
  const template = await templateOf(db, organizationId, program);
  await addDrafts(db, pairs, program, template, startedBy, at);
  return { seen, made: pairs.length };
}

/** Which of these pairs have an agreement now that they are held: some may have begun it while they were waited for. */
async function withAgreement(
  db: Db,
  organizationId: OrganizationId,
  pairs: readonly Pair[],
): Promise<ReadonlySet<RelationshipId>> {
  const ids = pairs.map(({ id }) => id);
  const rows = await db
    .select({ id: agreement.relationshipId })
    .from(agreement)
    .where(and(eq(agreement.organizationId, organizationId), inArray(agreement.relationshipId, ids)));
  return new Set(rows.map(({ id }) => id));
}

type Pair = typeof relationship.$inferSelect;

async function addDrafts(
  db: Db,
  pairs: readonly Pair[],
  { sponsorId, id: programId, kind }: ProgramRow,
  template: Clauses,
  createdBy: PersonId,
  at: Date,
): Promise<void> {
  if (pairs.length === 0) return;
  const rows = pairs.map(({ organizationId, id: relationshipId, guideId, learnerId }) => ({
    columns: { organizationId, relationshipId, guideId, learnerId },
    agreementId: newId('agr'),
    versionId: newId('agv'),
  }));
  await db.insert(agreement).values(
    rows.map(({ columns, agreementId: id }) => ({
      ...columns,
      id,
      kind,
      programId,
      sponsorId,
      createdAt: at,
    })),
  );
  await db.insert(agreementVersion).values(
    rows.map(({ columns, agreementId, versionId: id }) => ({
      ...columns,
      ...{ id, agreementId, createdBy, number: 1, state: 'DRAFT' as const, createdAt: at, updatedAt: at },
    })),
  );
  await db
    .insert(agreementContent)
    .values(rows.map(({ columns, versionId }) => ({ ...columns, versionId, template })));
}
