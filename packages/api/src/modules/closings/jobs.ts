import { isToBeErased } from '@rapport/shared/execution';
import type { JobPayloads, Platform } from '../../context.ts';
import { type Db, type Pool, withWorker } from '../../db/transactions.ts';
import { today } from '../../kernel/clock.ts';
import { type OrganizationId, parseId, type RelationshipId } from '../../kernel/ids.ts';
import { removeAgreementWords } from '../agreements/index.ts';
import { appendToLedger } from '../audit/index.ts';
import { destroyKeys } from '../confidential/index.ts';
import { removeConversation } from '../conversation/index.ts';
import { removeFeedback } from '../feedback/index.ts';
import { removeGoals } from '../goals/index.ts';
import { timeZoneOf } from '../identity/index.ts';
import { removePreferences } from '../preferences/index.ts';
import { announceRelationship, holdRelationshipForJob } from '../relationships/index.ts';
import { removeRooms, removeSessions } from '../sessions/index.ts';
import { closeRelationship } from './close.ts';
import { closingsOf, isClosing, removeWords, returnWords } from './queries.ts';
import { secondsUntil } from './rules.ts';
import { closing } from './tables.ts';

type Tools = Pick<Platform, 'clock' | 'jobs' | 'live'>;

interface Pools {
  readonly worker: Pool;
}

/** Closes a relationship on its day. Early, late, twice or after the end was taken back, it does what the rows say. */
export async function closeOnDay(
  { worker }: Pools,
  platform: Tools,
  payload: JobPayloads['closings.close'],
): Promise<void> {
  await forRelationship(worker, payload, async (db, organizationId, relationshipId) => {
    const { clock, jobs, live } = platform;
    const pair = await holdRelationshipForJob(db, organizationId, relationshipId);
    const [row] = await closingsOf(db, { organizationId }, [relationshipId]);
    if (pair?.state !== 'CLOSING' || !row) return;
    const zone = await timeZoneOf(db, organizationId);
    const afterSeconds = secondsUntil(row.closesOn, zone, clock.now());
    if (afterSeconds > 0) return jobs.enqueue(db, 'closings.close', payload, { afterSeconds });
    const doing = { db, jobs, live, viewer: { organizationId, personId: null } };
    await closeRelationship(doing, pair, row, zone, clock.now());
  });
}

/**
 * Erases what a pair wrote, on the agreed day unless an owner holds it: the keys are destroyed, and with them every copy in every backup
 * without the keys; then the words themselves. Signatures, hashes and the ledger stay.
 */
export async function eraseOnDay(
  { worker }: Pools,
  { clock, jobs, live }: Tools,
  payload: JobPayloads['closings.erase'],
): Promise<void> {
  await forRelationship(worker, payload, async (db, organizationId, relationshipId) => {
    const pair = await holdRelationshipForJob(db, organizationId, relationshipId);
    const [row] = await closingsOf(db, { organizationId }, [relationshipId]);
    if (!pair || !row?.deletesOn) return;
    const now = clock.now();
    const zone = await timeZoneOf(db, organizationId);
    const what = { deletesOn: row.deletesOn, held: row.heldAt !== null, erased: row.erasedAt !== null };
    if (!isToBeErased(what, today(clock, zone))) {
      // What is held is looked at again when it is let go.
      const afterSeconds = secondsUntil(row.deletesOn, zone, now);
      if (!what.held && !what.erased) await jobs.enqueue(db, 'closings.erase', payload, { afterSeconds });
      return;
    }
    const keys = await destroyKeys(db, organizationId, relationshipId, now);
    await removeWords(db, organizationId, relationshipId);
    await removePreferences(db, organizationId, relationshipId);
    await removeRooms(db, organizationId, relationshipId);
    await removeSessions(db, organizationId, relationshipId);
    await removeGoals(db, organizationId, relationshipId);
    await removeConversation(db, organizationId, relationshipId);
    await removeFeedback(db, organizationId, relationshipId);
    await removeAgreementWords(db, organizationId, relationshipId);
    await db.update(closing).set({ erasedAt: now }).where(isClosing(row));
    await appendToLedger(db, { organizationId, personId: null }, now, {
      kind: 'ERASED',
      relationshipId,
      details: { keys },
    });
    await announceRelationship({ db, live }, pair);
  });
}

/** After an end was taken back, gives both their words back as drafts of their own; not those of an end begun meanwhile. */
export async function returnWordsAfterWithdrawal(
  { worker }: Pools,
  { live }: Tools,
  payload: JobPayloads['closings.return-words'],
): Promise<void> {
  await forRelationship(worker, payload, async (db, organizationId, relationshipId) => {
    const pair = await holdRelationshipForJob(db, organizationId, relationshipId);
    if (!pair || pair.state === 'CLOSED') return;
    const [row] = await closingsOf(db, { organizationId }, [relationshipId]);
    const before = pair.state === 'CLOSING' && row ? row.startedAt : null;
    await returnWords(db, organizationId, relationshipId, before);
    await announceRelationship({ db, live }, pair);
  });
}

async function forRelationship(
  worker: Pool,
  payload: JobPayloads['closings.close'],
  work: (db: Db, organizationId: OrganizationId, relationshipId: RelationshipId) => Promise<void>,
): Promise<void> {
  const organizationId = parseId('org', payload.organizationId);
  const relationshipId = parseId('rel', payload.relationshipId);
  if (!organizationId || !relationshipId) return;
  await withWorker(worker, { organizationId }, (db) => work(db, organizationId, relationshipId));
}
