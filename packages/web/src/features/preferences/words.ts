import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { feedbackWays, TrustPreferences } from '@rapport/shared/domain';

type FeedbackWay = (typeof feedbackWays)[number];

/** How somebody likes to be told something, in their own voice. */
export const feedbackWayNames: Record<FeedbackWay, MessageDescriptor> = {
  AT_ONCE: msg`At once, while it is fresh`,
  AT_THE_END: msg`At the end of a session`,
  IN_WRITING: msg`In writing, so that I can think about it`,
  ASK_ME_FIRST: msg`Ask me first whether it is a good moment`,
  WITH_AN_EXAMPLE: msg`With an example`,
};

type Question = Exclude<keyof TrustPreferences, 'feedback'>;

/** The open questions in their order, as asked and with a hint of what an answer can be. */
export const questions: { name: Question; title: MessageDescriptor; hint: MessageDescriptor }[] = [
  {
    name: 'safe',
    title: msg`What makes it easy for me to speak openly`,
    hint: msg`Such as: silence is fine, I think while I talk.`,
  },
  {
    name: 'avoid',
    title: msg`What to avoid with me`,
    hint: msg`Such as: advice before I have finished.`,
  },
  {
    name: 'repair',
    title: msg`How to tell me that something went wrong between us`,
    hint: msg`Such as: call me the same day, no mail.`,
  },
];
