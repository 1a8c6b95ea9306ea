import type { ReceiveFeedbackInput } from '@rapport/shared';
import { judgeReadiness, secondsBetween } from '@rapport/shared/execution';
import type { Act } from '../../../context.ts';
import type { FeedbackId } from '../../../kernel/ids.ts';
import { fail, ok, type Result } from '../../../kernel/result.ts';
import type { Held } from './held-feedback.ts';
import { type Changes, takeStep } from './take-step.ts';

/** Says that one is ready for what is offered: now, which delivers it, or at a moment to come, at which it is delivered. */
export function receiveFeedback(
  act: Act,
  { feedbackId, at }: ReceiveFeedbackInput,
): Promise<Result<FeedbackId>> {
  if (at != null) {
    const chosen = new Date(at);
    return takeStep(act, feedbackId, {
      step: 'CHOOSE_TIME',
      change: (held, now) => chosenMoment(act, held, chosen, now),
    });
  }
  return takeStep(act, feedbackId, {
    step: 'RECEIVE',
    tells: 'FEEDBACK_DELIVERED',
    change: (_, now) => ok({ deliveredAt: now }),
  });
}

async function chosenMoment(
  act: Act,
  { row: { organizationId, id: feedbackId, readyAt, postponedAt } }: Held,
  chosen: Date,
  now: Date,
): Promise<Result<Changes>> {
  const choice = judgeReadiness({ readyAt, postponedAt }, chosen, now);
  switch (choice) {
    case 'IN_THE_PAST':
      return fail('INVALID', 'Choose a moment to come, or have it now.', 'at');
    case 'TOO_FAR':
      return fail('INVALID', 'Choose a moment within the next two weeks.', 'at');
    case 'POSTPONED_THIS_WEEK':
      return fail(
        'WRONG_STATE',
        'You have put this off within the last week. Once a week is possible; earlier always is.',
        'at',
      );
    case 'CHOSEN':
    case 'POSTPONED': {
      const afterSeconds = secondsBetween(now, chosen);
      await act.jobs.enqueue(act.db, 'feedback.deliver', { organizationId, feedbackId }, { afterSeconds });
      return ok({ readyAt: chosen, postponedAt: choice === 'POSTPONED' ? now : postponedAt });
    }
  }
}
