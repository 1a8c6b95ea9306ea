import type { AnswerCommitmentMoveInput, MoveCommitmentInput } from '@rapport/shared';
import { isRenegotiated } from '@rapport/shared/execution';
import type { Act } from '../../../context.ts';
import type { CommitmentId } from '../../../kernel/ids.ts';
import { fail, failAll, ok, type Result } from '../../../kernel/result.ts';
import { calendarDate, problemsOf } from '../../../kernel/validation.ts';
import { commitmentTextIn } from '../opening.ts';
import { mayAnswerMove, mayMove } from '../policy.ts';
import { optionalWord } from '../rules.ts';
import { addEvent, changeCommitment, type HeldCommitment, heldCommitment } from './held-commitment.ts';
import { insertCommitment } from './make-commitment.ts';

const tooLate =
  'A date is moved before the day it is due. Do it late, or take it back and promise something new.';

/**
 * Asks for another date. Where the agreement lets either of the two move a date before it is due, asking settles it; elsewhere the other's
 * yes does. Asking anew replaces the date asked for.
 */
export async function moveCommitment(act: Act, input: MoveCommitmentInput): Promise<Result<CommitmentId>> {
  const parsed = optionalWord.extend({ dueOn: calendarDate.nullish() }).safeParse(input);
  if (!parsed.success) return failAll(problemsOf(parsed.error));
  const held = await heldCommitment(act, input.commitmentId);
  if (!held.ok) return held;
  const { row, terms, today } = held.value;
  const { dueOn: moveTo, word } = parsed.data;
  if (moveTo == null) return takeBack(act, held.value);
  if (!mayMove(row, today)) return fail('WRONG_STATE', tooLate);
  if (moveTo <= today || moveTo === row.dueOn)
    return fail('INVALID', 'Choose a day after today that is not the present one.', 'dueOn');
  const { personId: moveBy } = act.viewer;
  const moved = { askedOn: today, agreedOn: null };
  if (isRenegotiated(terms, { dueOn: row.dueOn, moved }))
    return settle(act, held.value, { moveTo, moveBy, moveAskedOn: today }, word);
  return changeCommitment(
    act,
    held.value,
    { moveTo, moveBy, moveAskedOn: today },
    { kind: 'MOVE_ASKED', word, moveTo },
    'COMMITMENT_MOVED',
  );
}

/** Takes one's own wish for another date back. Repeating it changes nothing. */
async function takeBack(act: Act, held: HeldCommitment): Promise<Result<CommitmentId>> {
  const { row } = held;
  if (row.state !== 'OPEN' || row.moveBy === null) return ok(row.id);
  if (row.moveBy !== act.viewer.personId)
    return fail('NOT_ALLOWED', 'Whoever asks for another date takes that back. You can say no.');
  return changeCommitment(act, held, noMove, { kind: 'MOVE_UNDONE' }, null);
}

const noMove = { moveTo: null, moveBy: null, moveAskedOn: null };

/** Says yes or no to another date that the other asks for; a yes counts before the day it is due. */
export async function answerCommitmentMove(
  act: Act,
  input: AnswerCommitmentMoveInput,
): Promise<Result<CommitmentId>> {
  const parsed = optionalWord.safeParse(input);
  if (!parsed.success) return failAll(problemsOf(parsed.error));
  const held = await heldCommitment(act, input.commitmentId);
  if (!held.ok) return held;
  const { row, terms, today } = held.value;
  const { moveTo, moveBy, moveAskedOn } = row;
  if (row.state !== 'OPEN' || moveTo === null || moveBy === null || moveAskedOn === null)
    return fail('WRONG_STATE', 'Nobody asks for another date at present.');
  if (moveBy === act.viewer.personId) return fail('NOT_ALLOWED', 'The other one answers what you ask for.');
  if (moveTo !== input.dueOn)
    return fail('CONFLICT', 'Another date is asked for meanwhile. Look at it, and answer that.', 'dueOn');
  const { word } = parsed.data;
  if (!input.agree)
    return changeCommitment(act, held.value, noMove, { kind: 'MOVE_DECLINED', word }, 'COMMITMENT_MOVED');
  const moved = { askedOn: moveAskedOn, agreedOn: today };
  if (!mayAnswerMove(act.viewer, row, today) || !isRenegotiated(terms, { dueOn: row.dueOn, moved }))
    return fail('WRONG_STATE', tooLate);
  return settle(act, held.value, { moveTo, moveBy, moveAskedOn }, word);
}

/** Ends a commitment without blame and begins the one with the new date. @returns that one */
async function settle(
  act: Act,
  held: HeldCommitment,
  move: Readonly<Record<'moveTo' | 'moveAskedOn', string>> & {
    readonly moveBy: HeldCommitment['row']['moveBy'];
  },
  word: string,
): Promise<Result<CommitmentId>> {
  const { pair, row, today } = held;
  const text = await commitmentTextIn(act, row);
  if (text === null) throw new Error('A commitment whose words are erased was to be moved.');
  await changeCommitment(
    act,
    held,
    { ...move, state: 'RENEGOTIATED', moveAgreedOn: today },
    { kind: 'MOVED', word, moveTo: move.moveTo },
    'COMMITMENT_MOVED',
  );
  const { ownerId, goalId, originKind, originId, id: previousId } = row;
  const next = await insertCommitment(act, pair, text, {
    ...{ dueOn: move.moveTo, ownerId, previousId, goalId, originKind, originId },
  });
  await addEvent(act, next, { kind: 'MADE' });
  return ok(next.id);
}
