import type { CommitmentEventKind } from '@rapport/shared';
import { and, eq } from 'drizzle-orm';
import type { Act, Happening } from '../../../context.ts';
import { type CommitmentId, newId, parseId } from '../../../kernel/ids.ts';
import { notFound, ok, type Result } from '../../../kernel/result.ts';
import { sealText } from '../../confidential/index.ts';
import { announceRelationship, happened } from '../../relationships/index.ts';
import { commitmentsByIds } from '../commitment-queries.ts';
import { commitment, commitmentEvent } from '../commitment-tables.ts';
import type { CommitmentRow } from '../model.ts';
import { commitmentEventSpot } from '../opening.ts';
import { dayAt, type HeldPair, heldPairOf } from './held-pair.ts';

/** A commitment of a relationship that is held with it: two tabs wait for each other, and the second finds what the first has done. */
export interface HeldCommitment extends HeldPair {
  readonly row: CommitmentRow;
  /** ISO 8601, where the owner is. */
  readonly today: string;
}

/** Holds a commitment of the viewer's pair. @param text a TypeID as it came in */
export async function heldCommitment(act: Act, text: string): Promise<Result<HeldCommitment>> {
  const id = parseId('cmt', text);
  const [found] = id ? await commitmentsByIds(act.db, act.viewer, [id]) : [];
  if (!found) return notFound('commitment', 'commitmentId');
  const held = await heldPairOf(act, found.relationshipId, 'COMMITMENT');
  if (!held.ok) return held;
  // Read again: it may have changed until its relationship was held.
  const [row] = await commitmentsByIds(act.db, act.viewer, [found.id]);
  if (!row) return notFound('commitment', 'commitmentId');
  return ok({ ...held.value, row, today: await dayAt(act, row.ownerId) });
}

/** A step to write down. */
interface Step {
  readonly kind: CommitmentEventKind;
  /** Empty for none. */
  readonly word?: string;
  /** ISO 8601. */
  readonly moveTo?: string;
}

/** Adds a step to a commitment, with the word that the viewer says to it. */
export async function addEvent(
  act: Act,
  { organizationId, relationshipId, guideId, learnerId, id: commitmentId }: CommitmentRow,
  { kind, word = '', moveTo }: Step,
): Promise<void> {
  const id = newId('cev');
  const said = word === '' ? null : await sealText(act, relationshipId, commitmentEventSpot(id), word);
  await act.db.insert(commitmentEvent).values({
    ...{ organizationId, relationshipId, guideId, learnerId, id, commitmentId, kind },
    actorId: act.viewer.personId,
    body: said?.sealed ?? null,
    keyVersion: said?.keyVersion ?? null,
    moveTo: moveTo ?? null,
    at: act.clock.now(),
  });
}

type Changes = Partial<
  Pick<
    CommitmentRow,
    | 'state'
    | 'keptOn'
    | 'keptAt'
    | 'withdrawnOn'
    | 'review'
    | 'moveTo'
    | 'moveBy'
    | 'moveAskedOn'
    | 'moveAgreedOn'
  >
>;

/** Changes a commitment, writes the step down and tells the other. @param happening null for what needs no notice beyond an open page */
export async function changeCommitment(
  act: Act,
  { pair, row }: HeldCommitment,
  changes: Changes,
  step: Step,
  happening: Happening | null,
): Promise<Result<CommitmentId>> {
  await act.db
    .update(commitment)
    .set({ ...changes, updatedAt: act.clock.now() })
    .where(and(eq(commitment.organizationId, row.organizationId), eq(commitment.id, row.id)));
  await addEvent(act, row, step);
  if (happening !== null) await happened(act, pair, happening, row.id);
  await announceRelationship(act, pair);
  return ok(row.id);
}
