import { feedbackLengths } from '@rapport/shared/execution';
import { z } from 'zod';
import { plainText } from '../../kernel/validation.ts';

/** The words as they stand; each may be empty while it is a draft. */
export const feedbackWordsSchema = z.object({
  topic: plainText(feedbackLengths.topic),
  situation: plainText(feedbackLengths.field),
  behaviour: plainText(feedbackLengths.field),
  impact: plainText(feedbackLengths.field),
  nextStep: plainText(feedbackLengths.field),
});

/** What somebody asks for. */
export const feedbackRequestSchema = z.object({
  topic: plainText(feedbackLengths.topic).min(1, 'Say in a line what you would like feedback on.'),
  question: plainText(feedbackLengths.field),
});

/** A word with a kind no; may be empty. */
export const feedbackNoteSchema = z.object({ note: plainText(feedbackLengths.field) });

export const feedbackReplySchema = z.object({
  text: plainText(feedbackLengths.field).min(1, 'Write something first.'),
});
