import {
  type FeedbackPart,
  type FeedbackState,
  type FeedbackStep,
  isFeedbackDelivered,
  isFeedbackStepOf,
  isRepeatedFeedbackStep,
  takeFeedbackStep,
} from '@rapport/shared/execution';
import type { Act } from '../../../context.ts';
import { parseId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import { termsForContent } from '../../agreements/index.ts';
import { holdRelationship, type RelationshipRow } from '../../relationships/index.ts';
import type { FeedbackRow } from '../model.ts';
import { factsOf, partIn } from '../policy.ts';
import { feedbackByIds } from '../queries.ts';

/** A relationship in which the viewer may give feedback and ask for it, held until the transaction ends. */
export async function heldPair(act: Act, text: string): Promise<Result<RelationshipRow>> {
  const id = parseId('rel', text);
  const pair = id && (await holdRelationship(act.db, act.viewer, id));
  if (!pair) return notFound('relationship', 'relationshipId');
  const terms = await termsForContent(act, pair, 'FEEDBACK');
  return terms.ok ? ok(pair) : terms;
}

/** A piece of feedback in a step that is open to the viewer. */
export interface Held {
  readonly pair: RelationshipRow;
  readonly row: FeedbackRow;
  /** Where the step leads. */
  readonly next: FeedbackState | 'REMOVED';
  /** The step was taken before: nothing is left to do. */
  readonly repeated: boolean;
}

/**
 * A piece of feedback for a step of the viewer's. It is held together with its relationship until the transaction ends: of two who act
 * at once, the second finds what the first has made of it.
 */
export async function heldFeedback(act: Act, text: string, step: FeedbackStep): Promise<Result<Held>> {
  const { db, viewer } = act;
  const id = parseId('fbk', text);
  const [seen] = id ? await feedbackByIds(db, viewer, [id]) : [];
  const pair = seen && (await holdRelationship(db, viewer, seen.relationshipId));
  // Read once more: whoever held it before may have changed it.
  const [row] = pair ? await feedbackByIds(db, viewer, [seen.id]) : [];
  const part = row && partIn(viewer, row);
  if (!pair || !row || !part) return notFound('feedback', 'feedbackId');
  const terms = await termsForContent(act, pair, 'FEEDBACK');
  if (!terms.ok) return terms;
  const facts = factsOf(row);
  if (isRepeatedFeedbackStep(facts, step, part)) return ok({ pair, row, next: row.state, repeated: true });
  const next = takeFeedbackStep(facts, step, part);
  return next === null ? refused(step, part, row.state) : ok({ pair, row, next, repeated: false });
}

/** Why a step is not open: it is the other's, the other was quicker, or it is not the time for it. */
function refused(step: FeedbackStep, part: FeedbackPart, state: FeedbackState): Result<never> {
  if (!isFeedbackStepOf(step, part))
    return fail(
      'NOT_ALLOWED',
      part === 'GIVER' ? 'Only the one it is for decides this.' : 'Only the one who gives it decides this.',
    );
  if (state === 'TAKEN_BACK' && part === 'RECEIVER')
    return fail('CONFLICT', 'It has been taken back meanwhile. You will see when it is offered again.');
  if (step === 'TAKE_BACK' && isFeedbackDelivered(state))
    return fail(
      'CONFLICT',
      'It has been delivered meanwhile: your partner was ready for it and can read it.',
    );
  if (step === 'DECLINE' && state === 'WITHDRAWN')
    return fail(
      'CONFLICT',
      'Your partner has taken this request back meanwhile. There is nothing to decline.',
    );
  if (step === 'WITHDRAW')
    return fail('CONFLICT', 'Your partner has answered this request meanwhile. Look at it as it stands now.');
  if (state === 'WAITING_FOR_READINESS' && part === 'GIVER')
    return fail('WRONG_STATE', 'It is offered and stays as it is. Take it back to change it.');
  return fail('WRONG_STATE', 'This cannot be done as the feedback stands now.');
}
