import { z } from 'zod';
import { fail, ok, type Result } from '../../kernel/result.ts';
import { plainText } from '../../kernel/validation.ts';

/** The words of a story. A draft may be as unfinished as it likes. */
export const storyWordsSchema = z.object({
  title: plainText(120),
  situation: plainText(5000),
  mistake: plainText(5000),
  lesson: plainText(5000),
});
export type StoryWords = Readonly<z.infer<typeof storyWordsSchema>>;

/** A line of thanks. */
export const thanksText = plainText(300).refine((text) => !text.includes('\n'), 'Thank in one line.');

/** How many stories a profile holds; more is a blog. */
export const storiesOnProfile = 20;

/** Whether there is something to read for others: a title, and something told. */
export function readyToShare({ title, situation, mistake, lesson }: StoryWords): Result<true> {
  if (title === '') return fail('INVALID', 'Give it a title first.', 'title');
  if (`${situation}${mistake}${lesson}` === '')
    return fail(
      'INVALID',
      'Tell something first: what happened, what went wrong or what you learned.',
      'lesson',
    );
  return ok(true);
}
