import { commitmentOutcome, dayOf } from '@rapport/shared/execution';
import { and, asc, eq, gt, inArray, lte, or } from 'drizzle-orm';
import type { JobPayloads, Platform } from '../../context.ts';
import { type Db, type Pool, withWorker } from '../../db/transactions.ts';
import {
  type CommitmentId,
  newId,
  type OrganizationId,
  parseId,
  type RelationshipId,
} from '../../kernel/ids.ts';
import { presentTerms } from '../agreements/index.ts';
import { person } from '../identity/index.ts';
import {
  announceRelationship,
  happened,
  holdRelationshipForJob,
  relationship,
} from '../relationships/index.ts';
import { goingOn } from './commitment-queries.ts';
import { commitment, commitmentEvent } from './commitment-tables.ts';
import { latestMissed, storyOf } from './rules.ts';

/** Commitments that one look takes. */
const batch = 200;

/** The zone whose day begins first. */
const firstZone = 'Pacific/Kiritimati';

type Tools = Pick<Platform, 'clock' | 'jobs' | 'live'>;

/** A commitment that may be missed, depending on where its owner is. */
interface Candidate {
  readonly id: CommitmentId;
  readonly relationshipId: RelationshipId;
  readonly dueOn: string;
  readonly timeZone: string;
}

/**
 * Records which commitments of an organization are missed: their date and a day of grace have passed where the owner is. Each in a
 * transaction of its own that holds its relationship, so that what is said to be done at the same moment counts. Repeating it changes
 * nothing.
 */
export async function missedCommitments(
  { worker }: { readonly worker: Pool },
  platform: Tools,
  payload: JobPayloads['goals.miss'],
  signal: AbortSignal,
): Promise<void> {
  const organizationId = parseId('org', payload.organizationId);
  if (!organizationId) return;
  const scope = { organizationId };
  let last: Candidate | null = null;
  do {
    const after: Candidate | null = last;
    const found: Candidate[] = await withWorker(worker, scope, (db) =>
      candidates(db, organizationId, platform.clock.now(), after),
    );
    for (const candidate of found) {
      signal.throwIfAborted();
      await withWorker(worker, scope, (db) => recordMissed(db, platform, organizationId, candidate));
    }
    last = found.length < batch ? null : (found.at(-1) ?? null);
  } while (last !== null);
}

function candidates(
  db: Db,
  organizationId: OrganizationId,
  now: Date,
  after: Candidate | null,
): Promise<Candidate[]> {
  const { id, relationshipId, dueOn } = commitment;
  return db
    .select({ id, relationshipId, dueOn, timeZone: person.timeZone })
    .from(commitment)
    .innerJoin(
      relationship,
      and(eq(relationship.organizationId, organizationId), eq(relationship.id, relationshipId)),
    )
    .innerJoin(person, and(eq(person.organizationId, organizationId), eq(person.id, commitment.ownerId)))
    .where(
      and(
        eq(commitment.organizationId, organizationId),
        eq(commitment.state, 'OPEN'),
        lte(dueOn, latestMissed(dayOf(now, firstZone))),
        inArray(relationship.state, [...goingOn]),
        after === null
          ? undefined
          : or(gt(dueOn, after.dueOn), and(eq(dueOn, after.dueOn), gt(id, after.id))),
      ),
    )
    .orderBy(asc(dueOn), asc(id))
    .limit(batch);
}

/** Records that a commitment is missed, where it is by now; inside the transaction that looks at it. */
export async function recordMissed(
  db: Db,
  { clock, jobs, live }: Tools,
  organizationId: OrganizationId,
  { id, relationshipId, timeZone }: Omit<Candidate, 'dueOn'>,
): Promise<void> {
  const pair = await holdRelationshipForJob(db, organizationId, relationshipId);
  const terms = await presentTerms(db, organizationId, relationshipId);
  const isIt = and(eq(commitment.organizationId, organizationId), eq(commitment.id, id));
  const [row] = await db.select().from(commitment).where(isIt);
  if (!pair || !terms || row?.state !== 'OPEN') return;
  const now = clock.now();
  if (commitmentOutcome(terms, storyOf(row), dayOf(now, timeZone)) !== 'MISSED') return;
  await db.update(commitment).set({ state: 'MISSED', updatedAt: now }).where(isIt);
  const { guideId, learnerId } = pair;
  await db.insert(commitmentEvent).values({
    ...{ organizationId, relationshipId, guideId, learnerId, id: newId('cev'), commitmentId: id },
    kind: 'MISSED',
    at: now,
  });
  await happened(
    { db, jobs, clock, viewer: { organizationId, personId: null } },
    pair,
    'COMMITMENT_MISSED',
    id,
  );
  await announceRelationship({ db, live }, pair);
}
