import type { DemoStoryWords } from '../work-types.ts';

/** What guides tell on their profiles, days before today on which they did, and whether others read it yet. */
export const profileStories: readonly {
  readonly by: string;
  readonly daysAgo: number;
  readonly shared: boolean;
  readonly words: DemoStoryWords;
}[] = [
  {
    by: 'Priya Raman',
    daysAgo: 210,
    shared: true,
    words: {
      title: 'The year in which I nearly resigned',
      situation:
        'Four months after I had been given my first team I had a letter of resignation in my drawer, dated for a Friday.',
      mistake:
        'I told nobody, because I thought that leading meant not to be seen searching. My team thought that I was cold.',
      lesson:
        'A colleague asked how I was and waited for the answer. I have been trying to wait like that ever since.',
    },
  },
  {
    by: 'Folasade Akinwale',
    daysAgo: 160,
    shared: true,
    words: {
      title: 'I was right for eleven months',
      situation: 'A quarrel about memory protection, in which I had the better arguments and a louder voice.',
      mistake:
        'I won. The three people who had to build it stopped telling me what they saw, and what they saw was a leak.',
      lesson: 'Being right is a state of the argument and not of the product. I ask now who would tell me.',
    },
  },
  {
    by: 'Linh Pham',
    daysAgo: 96,
    shared: true,
    words: {
      title: 'Eighteen months of a job I was good at',
      situation: 'I led a team because somebody had to, and the numbers were excellent.',
      mistake: 'I stayed a year longer than I wanted to, so that nobody would think I had failed.',
      lesson:
        'Nobody thought anything. They had been wondering when I would go back to the work I talk about at lunch.',
    },
  },
  {
    by: 'Priya Raman',
    daysAgo: 30,
    shared: false,
    words: {
      title: 'What a client taught me about tea',
      situation: 'An hour last winter, with a great deal of tea in it.',
      mistake: '',
      lesson: '',
    },
  },
];
