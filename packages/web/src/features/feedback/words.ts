import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FeedbackField, FeedbackPart, FeedbackState } from '@rapport/shared/execution';
import type { ChipTone } from '../../ui/chip.tsx';

type Standing = { readonly name: MessageDescriptor; readonly tone: ChipTone };

const both = (standing: Standing): Record<FeedbackPart, Standing> => ({
  GIVER: standing,
  RECEIVER: standing,
});

/** Where feedback stands, as each of the two sees it; amber only where it waits for the reader. */
export const standings: Record<FeedbackState, Record<FeedbackPart, Standing>> = {
  DRAFT: both({ name: msg`Draft`, tone: 'quiet' }),
  REQUESTED: {
    GIVER: { name: msg`Asked of you`, tone: 'attention' },
    RECEIVER: { name: msg`Asked for`, tone: 'quiet' },
  },
  DECLINED: both({ name: msg`Declined`, tone: 'quiet' }),
  WITHDRAWN: both({ name: msg`No longer asked for`, tone: 'quiet' }),
  WAITING_FOR_READINESS: {
    GIVER: { name: msg`Offered`, tone: 'quiet' },
    RECEIVER: { name: msg`Offered to you`, tone: 'attention' },
  },
  TAKEN_BACK: both({ name: msg`Taken back`, tone: 'quiet' }),
  DELIVERED: {
    GIVER: { name: msg`Delivered`, tone: 'good' },
    RECEIVER: { name: msg`To take in`, tone: 'attention' },
  },
  ACKNOWLEDGED: both({ name: msg`Taken in`, tone: 'good' }),
  CLOSED: both({ name: msg`Closed`, tone: 'quiet' }),
};

type FieldWords = {
  readonly name: FeedbackField;
  /** As a heading over what was written. */
  readonly title: MessageDescriptor;
  /** What the giver is asked. */
  readonly question: MessageDescriptor;
  readonly hint: MessageDescriptor;
  readonly example: MessageDescriptor;
  readonly optional?: true;
};

/** The fields in the order they are read. */
export const fieldWords: readonly FieldWords[] = [
  {
    name: 'situation',
    title: msg`Situation`,
    question: msg`When and where was it?`,
    hint: msg`One moment that both of you remember, not a habit.`,
    example: msg`“In the review on Tuesday, when the customer asked about the delay.”`,
  },
  {
    name: 'behaviour',
    title: msg`What I saw and heard`,
    question: msg`What did you see and hear?`,
    hint: msg`As a camera would have it: no guesses about motives, no “always” and “never”.`,
    example: msg`“You let her finish, wrote her points down and read them back to her.”`,
  },
  {
    name: 'impact',
    title: msg`What it did to me`,
    question: msg`What did it do to you?`,
    hint: msg`Speak of yourself. It cannot be wrong, and it need not be defended against.`,
    example: msg`“I relaxed, because I saw that she felt heard.”`,
  },
  {
    name: 'nextStep',
    title: msg`Next step`,
    question: msg`What do you wish, or offer?`,
    hint: msg`A wish, an offer or a question. Thanks need none.`,
    example: msg`“What would help you to do the same when time is short?”`,
    optional: true,
  },
];
