import type { Party } from '../courses.ts';
import type { ClosingWay, DemoClosingWords } from '../types.ts';

/** What people write when they end, by how they end and who writes. `{guide}` and `{learner}` become given names. */
export const closingWords: Readonly<
  Record<ClosingWay, Readonly<Record<Party, readonly DemoClosingWords[]>>>
> = {
  GOOD_ENDING: {
    GUIDE: [
      {
        reached:
          'You came with a question and leave with a better one, and with two habits that I would not have dared to predict.',
        learned:
          'That I talk less than I used to and it works. You taught me to wait for your second answer.',
        thanks: 'For preparing every single time, and for the postcard.',
      },
      {
        reached:
          'Both objectives, the second one earlier than planned. We stopped when there was nothing left that needed me.',
        learned: 'How much of my advice is about my own old job.',
        thanks: 'Thank you for telling me in our third hour that I was going too fast.',
      },
      {
        reached:
          'The conversation you dreaded took eleven minutes. You have had four of that kind since then and mentioned the last one only in passing.',
        learned: 'That a walk along a river is a meeting room.',
        thanks: 'You were generous with your mistakes; I have begun to be so with mine.',
      },
      {
        reached: 'A way to work that lets you go home. I have watched your calendar become yours again.',
        learned: 'I underestimated how brave it is to do less.',
        thanks: 'For your trust, above all in the bad weeks.',
      },
    ],
    LEARNER: [
      {
        reached: 'I decide faster and regret less. My team says that I ask more, and they mean it as praise.',
        learned: 'I had confused being needed with being useful.',
        thanks: 'Thank you, {guide}, for never once telling me what to do, although I begged.',
      },
      {
        reached: 'More than we had written down. The thing I came for turned out to be the smaller half.',
        learned: 'To put the hard sentence first.',
        thanks: 'For your patience, and for laughing at the right moments.',
      },
      {
        reached:
          'I said what I thought in the steering round and nothing bad happened. After that it was practice.',
        learned: 'My stomach knows before my head does, and it is worth asking.',
        thanks: '{guide}, you remembered everything. It made me careful, in a good way.',
      },
      {
        reached: 'I know what I want from the next two years. Half of it is at home.',
        learned: 'Nobody had forbidden it. I had.',
        thanks: 'For the hour in the rain, which I will not forget.',
      },
    ],
  },
  CHANGE_OF_PARTNER: {
    GUIDE: [
      {
        reached:
          'We found out what you are looking for, which is somebody who knows your trade better than I do.',
        learned: 'To say earlier that I am at the end of what I know.',
        thanks: 'For being straightforward. I wish you the right person, and I mean it.',
      },
      {
        reached: 'A good start, and the courage to say that it was not enough.',
        learned: 'Our calendars were never going to be friends. I should have looked at that first.',
        thanks: 'No hard feelings at all; I would have done the same.',
      },
    ],
    LEARNER: [
      {
        reached: 'I can name now what I need, and I could not before.',
        learned: 'That liking each other is not the same as helping each other along.',
        thanks: 'Thank you for making it easy to say.',
      },
      {
        reached: 'Three useful hours, and the list that I still work through.',
        learned: 'I need somebody in my own time zone.',
        thanks: 'For getting up at six for me. I noticed.',
      },
    ],
  },
};
