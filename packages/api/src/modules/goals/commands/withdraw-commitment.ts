import type { WithdrawCommitmentInput } from '@rapport/shared';
import { commitmentOutcome } from '@rapport/shared/execution';
import type { Act } from '../../../context.ts';
import type { CommitmentId } from '../../../kernel/ids.ts';
import { fail, failAll, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { mayWithdraw } from '../policy.ts';
import { optionalWord, storyOf } from '../rules.ts';
import { changeCommitment, heldCommitment } from './held-commitment.ts';

/** Takes one's own commitment back, as long as it is not missed. Repeating it changes nothing. */
export async function withdrawCommitment(
  act: Act,
  input: WithdrawCommitmentInput,
): Promise<Result<CommitmentId>> {
  const parsed = optionalWord.safeParse(input);
  if (!parsed.success) return failAll(problemsOf(parsed.error));
  const held = await heldCommitment(act, input.commitmentId);
  if (!held.ok) return held;
  const { row, terms, today } = held.value;
  if (row.ownerId !== act.viewer.personId) return fail('NOT_ALLOWED', 'Whoever promised takes it back.');
  if (row.state === 'WITHDRAWN') return ok(row.id);
  if (!mayWithdraw(act.viewer, row, today))
    return fail('WRONG_STATE', 'Only what is still to be done, and not missed, can be taken back.');
  return changeCommitment(
    act,
    held.value,
    {
      state: commitmentOutcome(terms, { ...storyOf(row), withdrawnOn: today }, today),
      withdrawnOn: today,
      moveTo: null,
      moveBy: null,
      moveAskedOn: null,
    },
    { kind: 'WITHDRAWN', word: parsed.data.word },
    'COMMITMENT_WITHDRAWN',
  );
}
