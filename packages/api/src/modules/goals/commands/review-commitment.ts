import type { CommitmentInput, CommitmentWordInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import type { CommitmentId } from '../../../kernel/ids.ts';
import { fail, failAll, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { mayAnswer, mayConfirm, mayQuestion } from '../policy.ts';
import { commitmentWord, isKept } from '../rules.ts';
import { changeCommitment, heldCommitment } from './held-commitment.ts';

const notDone = 'Whoever promised has not said that this is done.';

/** Confirms that the other's commitment was kept. Repeating it changes nothing. */
export async function confirmCommitment(act: Act, input: CommitmentInput): Promise<Result<CommitmentId>> {
  const held = await heldCommitment(act, input.commitmentId);
  if (!held.ok) return held;
  const { row } = held.value;
  if (row.ownerId === act.viewer.personId)
    return fail('NOT_ALLOWED', 'The other one confirms what you have kept.');
  if (row.review === 'CONFIRMED') return ok(row.id);
  if (!mayConfirm(act.viewer, row)) return fail('WRONG_STATE', notDone);
  return changeCommitment(
    act,
    held.value,
    { review: 'CONFIRMED' },
    { kind: 'CONFIRMED' },
    'COMMITMENT_CONFIRMED',
  );
}

/** Asks about the other's commitment that is said to be kept; one question at a time. */
export async function questionCommitment(
  act: Act,
  input: CommitmentWordInput,
): Promise<Result<CommitmentId>> {
  const parsed = commitmentWord.safeParse(input);
  if (!parsed.success) return failAll(problemsOf(parsed.error));
  const held = await heldCommitment(act, input.commitmentId);
  if (!held.ok) return held;
  const { row } = held.value;
  if (row.ownerId === act.viewer.personId)
    return fail('NOT_ALLOWED', 'The other one asks about what you have kept.');
  if (!isKept(row.state)) return fail('WRONG_STATE', notDone);
  if (!mayQuestion(act.viewer, row))
    return fail('WRONG_STATE', 'You have confirmed this, or asked about it already.');
  const { word } = parsed.data;
  return changeCommitment(
    act,
    held.value,
    { review: 'QUESTIONED' },
    { kind: 'QUESTIONED', word },
    'COMMITMENT_QUESTIONED',
  );
}

/** Answers what the other asks about one's own commitment. */
export async function answerCommitmentQuestion(
  act: Act,
  input: CommitmentWordInput,
): Promise<Result<CommitmentId>> {
  const parsed = commitmentWord.safeParse(input);
  if (!parsed.success) return failAll(problemsOf(parsed.error));
  const held = await heldCommitment(act, input.commitmentId);
  if (!held.ok) return held;
  const { row } = held.value;
  if (row.ownerId !== act.viewer.personId) return fail('NOT_ALLOWED', 'Whoever promised answers this.');
  if (!mayAnswer(act.viewer, row)) return fail('WRONG_STATE', 'Nobody asks about this at present.');
  const { word } = parsed.data;
  return changeCommitment(
    act,
    held.value,
    { review: 'ANSWERED' },
    { kind: 'ANSWERED', word },
    'COMMITMENT_ANSWERED',
  );
}
