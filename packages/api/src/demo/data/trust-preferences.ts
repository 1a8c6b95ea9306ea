import type { TrustPreferences } from '@rapport/shared/domain';
import type { Party } from '../courses.ts';

/** What people tell each other about working well together; an empty text is left unsaid. */
export const trustPreferences: Readonly<Record<Party, readonly TrustPreferences[]>> = {
  GUIDE: [
    {
      feedback: ['AT_ONCE', 'WITH_AN_EXAMPLE'],
      safe: 'Tell me early if an hour was not useful. I would rather change it than be spared.',
      avoid: 'Please do not prepare slides for me.',
      repair: 'One line is enough: “that did not sit well”. I will ring you the same day.',
    },
    {
      feedback: ['AT_THE_END'],
      safe: 'A slow beginning. Five minutes about nothing, and I am a better listener.',
      avoid: 'Sarcasm before ten o’clock.',
      repair: 'Say it to me before you say it to anyone else, and I will do the same.',
    },
    {
      feedback: ['ASK_ME_FIRST', 'IN_WRITING'],
      safe: 'I think while I write. If something matters, send it the day before.',
      avoid: '',
      repair: 'Write to me. I answer better on paper than on the spot.',
    },
    {
      feedback: ['AT_ONCE'],
      safe: 'You may interrupt me. I was raised at a table of nine.',
      avoid: 'Politeness that hides a no.',
      repair: 'Tell me plainly and do not wait for a good moment.',
    },
    {
      feedback: ['WITH_AN_EXAMPLE'],
      safe: 'That we both may say “I do not know”.',
      avoid: 'Questions about my own team; I would have to weigh every word.',
      repair: 'Give me the exact sentence that hurt. I tend not to notice them.',
    },
    {
      feedback: ['AT_THE_END', 'WITH_AN_EXAMPLE'],
      safe: 'Cameras may stay off. I hear more that way.',
      avoid: 'Moving our hour at the last minute more than once in a row.',
      repair: 'Begin the next session with it, before anything else.',
    },
    {
      feedback: ['IN_WRITING'],
      safe: 'Long pauses. I am not waiting, I am thinking.',
      avoid: 'Being asked what you should do. I will turn it round, and you will be cross.',
      repair: '',
    },
    {
      feedback: ['AT_ONCE', 'ASK_ME_FIRST'],
      safe: 'I work best with people who laugh at themselves now and then, and I will go first.',
      avoid: 'Phone on the table.',
      repair: 'Ask me for ten minutes outside of our hour.',
    },
    {
      feedback: ['AT_ONCE', 'IN_WRITING'],
      safe: 'Directness. In my family that is how affection sounds.',
      avoid: 'Do not tell me what your lead thinks of me.',
      repair: 'Call. If I do not answer I am in the lab, and I do call back.',
    },
    {
      feedback: ['AT_THE_END'],
      safe: 'Walking while we talk, each in our own city.',
      avoid: 'Jargon. I stop listening at the third abbreviation.',
      repair: 'Tell me how it looked from your side first, then ask for mine.',
    },
    {
      feedback: ['WITH_AN_EXAMPLE', 'AT_ONCE'],
      safe: 'I remember better than I should. If you want something forgotten, say so.',
      avoid: '',
      repair: 'Name it in one sentence. I will apologise first and explain only if you ask.',
    },
    {
      feedback: ['ASK_ME_FIRST'],
      safe: 'Knowing at the start whether you want an ear or an opinion.',
      avoid: 'Late evenings. I have small children and short nights.',
      repair: 'Imani knows us both; I am fine with a conversation of three.',
    },
    {
      feedback: ['AT_THE_END', 'IN_WRITING'],
      safe: 'A written line after each meeting, from either of us, about what stayed.',
      avoid: 'Praise as an introduction to criticism.',
      repair: 'Skip the introduction and tell me.',
    },
  ],
  LEARNER: [
    {
      feedback: ['ASK_ME_FIRST', 'AT_THE_END'],
      safe: 'Time. I usually say the important thing in the last ten minutes.',
      avoid: 'Finishing my sentences. English is my third language and I get there.',
      repair: 'Ask me on the next day. On the same day I will say that all is well.',
    },
    {
      feedback: ['AT_ONCE'],
      safe: 'That nothing I say here turns up in another meeting, even without my name.',
      avoid: '',
      repair: 'Just say it. I am harder on myself than you could be.',
    },
    {
      feedback: ['WITH_AN_EXAMPLE'],
      safe: 'Hearing where you have failed yourself.',
      avoid: 'The word “just”.',
      repair: 'Write me what you noticed and let me sleep on it.',
    },
    {
      feedback: ['IN_WRITING'],
      safe: 'Being allowed to come without a topic once in a while.',
      avoid: 'Surprises in front of others, kind ones as well.',
      repair: 'In writing first, and then we talk.',
    },
    {
      feedback: ['AT_ONCE', 'WITH_AN_EXAMPLE'],
      safe: 'Clear words. I do not read between lines and have stopped pretending.',
      avoid: 'Hints.',
      repair: 'Tell me exactly what to do differently, even if that seems rude to you.',
    },
    {
      feedback: ['ASK_ME_FIRST'],
      safe: 'If we may stop five minutes early when it was a lot.',
      avoid: 'Talking about my health. I will bring it up if it matters.',
      repair: 'Ask whether it is a good moment. If I say no, ask again.',
    },
    {
      feedback: ['AT_THE_END'],
      safe: 'Humour, also about serious things.',
      avoid: 'Comparing me with my predecessor.',
      repair: 'Begin with your side of it. I find mine more easily then.',
    },
    {
      feedback: ['AT_THE_END', 'IN_WRITING'],
      safe: 'Silence does not mean no. I need to turn things over once.',
      avoid: 'Being called shy.',
      repair: '',
    },
    {
      feedback: ['AT_ONCE'],
      safe: 'Being contradicted. Most people here are too nice to me.',
      avoid: 'Advice in the first half of the hour.',
      repair: 'Straight out, preferably before lunch.',
    },
    {
      feedback: ['WITH_AN_EXAMPLE', 'IN_WRITING'],
      safe: 'An agenda the evening before, two lines will do.',
      avoid: 'Calls without warning. I expect an accident each time.',
      repair: 'A message that says it is about us and that it is not the end of the world.',
    },
    {
      feedback: ['ASK_ME_FIRST', 'WITH_AN_EXAMPLE'],
      safe: 'Knowing that I may change my mind in front of you.',
      avoid: 'Holding me to a plan from the month before without asking what happened.',
      repair: 'Tell me what you had hoped for instead.',
    },
    {
      feedback: ['AT_ONCE', 'AT_THE_END'],
      safe: 'My camera shows a kitchen and sometimes a child. If that is all right, everything is.',
      avoid: 'Meetings on Wednesday afternoons; I am somebody else then, namely a football coach.',
      repair: 'With a cup of something. Then I can hear anything.',
    },
    {
      feedback: ['AT_ONCE'],
      safe: 'If you tell me when you are tired. Otherwise I think that it is me.',
      avoid: '',
      repair: 'Say the thing and then stay on the line for a minute.',
    },
    {
      feedback: ['IN_WRITING', 'ASK_ME_FIRST'],
      safe: 'Notes that only the two of us can open. I write more honestly than I speak.',
      avoid: 'Big words for small steps.',
      repair: 'Put it into our notes; I read them every Sunday evening.',
    },
  ],
};
