import type { CommitmentInput, KeepCommitmentInput } from '@rapport/shared';
import { commitmentOutcome, dayOf } from '@rapport/shared/execution';
import type { Act } from '../../../context.ts';
import type { CommitmentId } from '../../../kernel/ids.ts';
import { fail, ok, type Result } from '../../../kernel/result.ts';
import { peopleByIds } from '../../identity/index.ts';
import { mayKeep, mayUndoKept } from '../policy.ts';
import { isKept, storyOf } from '../rules.ts';
import { changeCommitment, heldCommitment } from './held-commitment.ts';

/** Says that one's own commitment is done, late or not. Repeating it, in another tab too, changes nothing. */
export async function keepCommitment(act: Act, input: KeepCommitmentInput): Promise<Result<CommitmentId>> {
  const held = await heldCommitment(act, input.commitmentId);
  if (!held.ok) return held;
  const { row, terms, today } = held.value;
  if (row.ownerId !== act.viewer.personId)
    return fail('NOT_ALLOWED', 'Whoever promised says that it is done. You can confirm it then, or ask.');
  if (isKept(row.state)) return ok(row.id);
  if (!mayKeep(act.viewer, row))
    return fail('WRONG_STATE', 'This commitment has another date, or was taken back.');
  const keptOn = input.keptOn ?? today;
  if (keptOn > today) return fail('INVALID', 'This day has not come yet.', 'keptOn');
  if (keptOn < (await madeOn(act, row)))
    return fail('INVALID', 'On that day it was not promised yet.', 'keptOn');
  const state = commitmentOutcome(terms, { ...storyOf(row), keptOn }, today);
  return changeCommitment(
    act,
    held.value,
    { state, keptOn, keptAt: act.clock.now(), review: null, moveTo: null, moveBy: null, moveAskedOn: null },
    { kind: 'KEPT' },
    'COMMITMENT_KEPT',
  );
}

/** The day it was made, where the owner is. */
async function madeOn(act: Act, { createdAt, ownerId }: { createdAt: Date; ownerId: CommitmentOwner }) {
  const [owner] = await peopleByIds(act.db, act.viewer, [ownerId]);
  return dayOf(createdAt, owner?.timeZone ?? 'UTC');
}

type CommitmentOwner = Parameters<typeof peopleByIds>[2][number];

/** Takes back that one's own commitment is done: a slip, or because the other asks. It stands then as it would have. */
export async function undoKeptCommitment(act: Act, input: CommitmentInput): Promise<Result<CommitmentId>> {
  const held = await heldCommitment(act, input.commitmentId);
  if (!held.ok) return held;
  const { row, terms, today } = held.value;
  if (row.ownerId !== act.viewer.personId)
    return fail('NOT_ALLOWED', 'Whoever said that it is done takes that back.');
  if (!isKept(row.state)) return ok(row.id);
  if (!mayUndoKept(act.viewer, row, act.clock.now()))
    return fail('WRONG_STATE', 'It is too late to take this back: it stands as done. Talk with each other.');
  const state = commitmentOutcome(terms, { ...storyOf(row), keptOn: null }, today);
  return changeCommitment(
    act,
    held.value,
    { state, keptOn: null, keptAt: null, review: null },
    { kind: 'KEPT_UNDONE' },
    null,
  );
}
