import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { StoryWords } from './story.ts';

type Part = Exclude<keyof StoryWords, 'title'>;

/** The parts of a story in their order, as they are asked for and as they are headed. */
export const storyParts: {
  name: Part;
  ask: MessageDescriptor;
  hint: MessageDescriptor;
  title: MessageDescriptor;
}[] = [
  {
    name: 'situation',
    ask: msg`What was the situation?`,
    hint: msg`Where you stood, what was at stake, what you believed at the time. Leave out names.`,
    title: msg`The situation`,
  },
  {
    name: 'mistake',
    ask: msg`What went wrong?`,
    hint: msg`What you did or left undone, and how it felt. Without excuses, and without blame for others.`,
    title: msg`What went wrong`,
  },
  {
    name: 'lesson',
    ask: msg`What did you learn?`,
    hint: msg`What you do differently today, and what still is hard.`,
    title: msg`What I learned`,
  },
];

/** Something to begin with, for whoever does not know what to tell. */
export const beginnings: MessageDescriptor[] = [
  msg`A time when I spoke too late`,
  msg`A decision that I would take differently today`,
  msg`When I was sure, and wrong`,
  msg`When I should have asked for help`,
  msg`What nobody told me before my first big project`,
];
