import { wallInstant } from '@rapport/shared/execution';
import type { Result } from '../kernel/result.ts';
import {
  acknowledgeFeedback,
  closeFeedback,
  declineFeedback,
  draftFeedback,
  offerFeedback,
  receiveFeedback,
  replyToFeedback,
  requestFeedback,
  saveFeedback,
  takeBackFeedback,
  withdrawFeedbackRequest,
} from '../modules/feedback/index.ts';
import type { DateText } from './types.ts';
import type { Work } from './work-ground.ts';
import type { FeedbackDeed } from './work-types.ts';

/** At what time of the day receivers choose to be ready. */
const readyAt = '10:00';

/** Asks for feedback, gives it and takes it in. */
export async function givingFeedback(work: Work, step: FeedbackDeed<DateText>): Promise<Result<unknown>> {
  const { act, relationshipId, made, timeZone } = work;
  switch (step.kind) {
    case 'FEEDBACK_REQUESTED': {
      const { key, topic, question } = step;
      return made.keep(key, await requestFeedback(act, { relationshipId, topic, question }));
    }
    case 'FEEDBACK_DRAFTED':
      return made.keep(step.key, await draftFeedback(act, { relationshipId, words: step.words }));
    case 'FEEDBACK_WRITTEN':
      return saveFeedback(act, { feedbackId: made.of(step.of), words: step.words, revision: 0 });
    case 'FEEDBACK_OFFERED':
      // Each is written in one go.
      return offerFeedback(act, { feedbackId: made.of(step.of), revision: 1 });
    case 'FEEDBACK_TAKEN_BACK':
      return takeBackFeedback(act, { feedbackId: made.of(step.of) });
    case 'FEEDBACK_RECEIVED':
      return receiveFeedback(act, { feedbackId: made.of(step.of) });
    case 'FEEDBACK_PUT_OFF': {
      const moment = wallInstant(`${step.on}T${readyAt}`, timeZone);
      if (!moment) throw new Error(`There is no ${readyAt} on ${step.on} in ${timeZone}.`);
      return receiveFeedback(act, { feedbackId: made.of(step.of), at: moment.at.toISOString() });
    }
    case 'FEEDBACK_REPLIED':
      return replyToFeedback(act, { feedbackId: made.of(step.of), text: step.text });
    case 'FEEDBACK_THANKED':
      return acknowledgeFeedback(act, { feedbackId: made.of(step.of), thanks: true });
    case 'FEEDBACK_CLOSED':
      return closeFeedback(act, { feedbackId: made.of(step.of) });
    case 'FEEDBACK_DECLINED':
      return declineFeedback(act, { feedbackId: made.of(step.of), note: step.text });
    case 'FEEDBACK_WITHDRAWN':
      return withdrawFeedbackRequest(act, { feedbackId: made.of(step.of) });
  }
}
