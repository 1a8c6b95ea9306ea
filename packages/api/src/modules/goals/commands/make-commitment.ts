import type { MakeCommitmentInput } from '@rapport/shared';
import type { Act, Origins } from '../../../context.ts';
import { once } from '../../../db/idempotency.ts';
import { type CommitmentId, newId } from '../../../kernel/ids.ts';
import { fail, failAll, notFound, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { sealText } from '../../confidential/index.ts';
import { announceRelationship, happened, type RelationshipRow } from '../../relationships/index.ts';
import { commitment } from '../commitment-tables.ts';
import type { CommitmentRow } from '../model.ts';
import { commitmentSpot } from '../opening.ts';
import { newCommitment, originKindOf } from '../rules.ts';
import { addEvent } from './held-commitment.ts';
import { dayAt, goalNamed, goalWithin, heldPair } from './held-pair.ts';

/**
 * Promises something; either of the two, for oneself: nobody promises in another name.
 * @param origins how the thing it comes from is found
 */
export function makeCommitment(
  act: Act,
  input: MakeCommitmentInput,
  origins: Origins,
): Promise<Result<CommitmentId>> {
  const { idempotencyKey, text: _, ...fields } = input;
  // What is promised stays out of the stored key's fingerprint: a short text could be guessed from it.
  return once(act, 'makeCommitment', idempotencyKey, fields, async () => {
    const parsed = newCommitment.safeParse(input);
    if (!parsed.success) return failAll(problemsOf(parsed.error));
    const named = await goalNamed(act, input.goalId);
    if (!named.ok) return named;
    const held = await heldPair(act, input.relationshipId, 'COMMITMENT');
    if (!held.ok) return held;
    const { pair } = held.value;
    const goal = goalWithin(pair, named.value);
    if (!goal.ok) return goal;
    const origin = await originOf(act, pair, input.originId, origins);
    if (!origin.ok) return origin;
    if (parsed.data.dueOn < (await dayAt(act, act.viewer.personId)))
      return fail('INVALID', 'This day is over. Choose today or a later one.', 'dueOn');
    const { dueOn, text } = parsed.data;
    const row = await insertCommitment(act, pair, text, { dueOn, goalId: goal.value, ...origin.value });
    await addEvent(act, row, { kind: 'MADE' });
    await happened(act, pair, 'COMMITMENT_MADE', row.id);
    await announceRelationship(act, pair);
    return ok(row.id);
  });
}

type Origin = Pick<CommitmentRow, 'originKind' | 'originId'>;

/** What a commitment is said to come from: nothing, or something of the same relationship that the viewer may see. */
async function originOf(
  { db, viewer }: Act,
  pair: RelationshipRow,
  originId: string | null | undefined,
  origins: Origins,
): Promise<Result<Origin>> {
  if (originId == null) return ok({ originKind: null, originId: null });
  const originKind = originKindOf(originId);
  const found = originKind === null ? [] : await origins[originKind](db, viewer, [originId]);
  const there = found.some(({ id, relationshipId }) => id === originId && relationshipId === pair.id);
  return there ? ok({ originKind, originId }) : notFound('thing to promise from', 'originId');
}

type New = Pick<CommitmentRow, 'dueOn' | 'goalId' | 'originKind' | 'originId'> &
  Partial<Pick<CommitmentRow, 'ownerId' | 'previousId'>>;

/** Adds a commitment, the viewer's own where nothing else is said, with its words sealed by the viewer. */
export async function insertCommitment(
  act: Act,
  { organizationId, id: relationshipId, guideId, learnerId }: RelationshipRow,
  text: string,
  fields: New,
): Promise<CommitmentRow> {
  const id = newId('cmt');
  const { sealed: body, keyVersion } = await sealText(act, relationshipId, commitmentSpot(id), text);
  const now = act.clock.now();
  const me = act.viewer.personId;
  const [row] = await act.db
    .insert(commitment)
    .values({
      ...{ organizationId, relationshipId, guideId, learnerId, id, body, keyVersion },
      ...{ ownerId: me, authorId: me, state: 'OPEN', createdAt: now, updatedAt: now },
      ...fields,
    })
    .returning();
  if (!row) throw new Error('A commitment was added and is not there.');
  return row;
}
