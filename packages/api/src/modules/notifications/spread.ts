import type { JobPayloads, Platform } from '../../context.ts';
import { type Pool, withWorker } from '../../db/transactions.ts';
import { type PersonId, parseId } from '../../kernel/ids.ts';
import { recordFacts } from './record.ts';
import { newsDays } from './rules.ts';

/** Tells people what happened. What is older than news, as after an import, is told to nobody. */
export async function spread(
  { worker }: { readonly worker: Pool },
  platform: Pick<Platform, 'clock' | 'jobs' | 'live'>,
  payload: JobPayloads['notifications.spread'],
): Promise<void> {
  const organizationId = parseId('org', payload.organizationId);
  const relationshipId = parseId('rel', payload.relationshipId);
  const people = payload.personIds
    .map((id) => parseId('per', id))
    .filter((id): id is PersonId => id !== null);
  const at = new Date(payload.at);
  if (!organizationId || !relationshipId) return;
  if (platform.clock.now().getTime() - at.getTime() > newsDays * 86_400_000) return;
  // Whoever did it is not told: where both are, nobody did.
  const byPartner = people.length === 1;
  const facts = people.map((personId) => ({
    ...{ personId, relationshipId, byPartner, at, dueAt: null },
    kind: payload.happening,
    subjectId: payload.subjectId,
  }));
  await withWorker(worker, { organizationId }, (db) => recordFacts(db, platform, organizationId, facts));
}
