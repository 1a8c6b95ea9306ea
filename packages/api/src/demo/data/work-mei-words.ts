import type { ScriptedDeed } from '../work-pen.ts';
import { guide, learner } from './work-script.ts';

const says = (key: string, text: string) => ({ kind: 'MESSAGE_SENT', key, text }) as const;
const reads = (of: string) => ({ kind: 'MESSAGES_READ', of }) as const;

/** What Mei and Priya wrote to each other and for themselves. */
export const meisWords: readonly ScriptedDeed[] = [
  ...guide(113, says('m1', 'Welcome, Mei. Before we begin: bring nothing but the week you have just had.')),
  ...learner(112, says('m2', 'The week I have just had was mostly other people’s. I will bring it anyway.')),
  ...learner(
    101,
    says('m3', 'Found five more for the list. I have started to enjoy this, which worries me.'),
  ),
  ...guide(100, says('m4', 'Enjoy it. A list one likes making is usually about the right thing.')),
  ...learner(96, {
    kind: 'STORY_WRITTEN',
    key: 'draft story',
    words: {
      title: 'The deploy on a public holiday',
      situation: 'My second month here, and nobody had told me about Midsummer.',
      mistake: '',
      lesson: '',
    },
  }),
  ...guide(90, {
    kind: 'STORY_WRITTEN',
    key: 'story',
    words: {
      title: 'How I answered every ticket myself for a year',
      situation:
        'In Chennai I led sixty people in support and was proud that no letter to the board ever stayed unanswered over night.',
      mistake:
        'I answered them myself, from my kitchen. My best people learned that the difficult ones were not for them, and two of them left for somewhere harder.',
      lesson:
        'Being needed is pleasant and expensive. One of the two told me at her farewell, kindly. I have tried since to be told earlier.',
    },
  }),
  ...guide(89, { kind: 'STORY_SHARED', of: 'story', share: true }),
  ...learner(87, {
    kind: 'STORY_THANKED',
    of: 'story',
    text: 'Thank you for telling me the price. I had only ever seen the pride.',
  }),
  ...learner(
    86,
    says(
      'm5',
      'Daniel is away until next week. I move my promise rather than do it in a corridor. Is that running away?',
    ),
  ),
  ...guide(85, says('m6', 'Ask me again if you move it twice.')),
  ...learner(83, { kind: 'EXERCISE_STARTED', key: 'mirror', subject: 'LEARNER' }),
  ...learner(83, {
    kind: 'EXERCISE_CHOSEN',
    of: 'mirror',
    choice: {
      strengths: ['PRECISE', 'PERSISTENT', 'QUICK_TO_LEARN', 'HUMOROUS', 'RELIABLE'],
      edges: ['PATIENT', 'CONFIDENT'],
      ownEdges: ['letting things be half finished'],
    },
  }),
  ...guide(81, {
    kind: 'EXERCISE_CHOSEN',
    of: 'mirror',
    choice: {
      strengths: ['PRECISE', 'CANDID', 'LISTENS', 'HUMOROUS', 'SELF_REFLECTIVE', 'RELIABLE'],
      edges: ['CONFIDENT'],
      ownEdges: ['taking thanks without an explanation', 'asking for help on the first day'],
    },
  }),
  ...learner(80, {
    kind: 'EXERCISE_TAKEN_FROM',
    of: 'mirror',
    text: 'I would not have put “listens” on any list. Three people have said it to me since, or I have begun to hear it.',
  }),
  ...guide(80, {
    kind: 'EXERCISE_TAKEN_FROM',
    of: 'mirror',
    text: 'We agree on precision and differ on patience. I find her very patient, with everybody but one.',
  }),
  ...learner(
    74,
    says(
      'm7',
      'It broke on Friday and I heard of it at lunch on Monday. I was insulted for a minute and then very happy.',
    ),
  ),
  ...guide(73, says('m8', 'Please keep that minute. It is what you gave away.')),
  ...learner(69, {
    kind: 'REFLECTION_WRITTEN',
    key: 'hands',
    text: 'What became clearer: I do not miss the code, I miss being sure. With code I know by the evening whether I was right. With people it takes a quarter, and then they say it was the weather.\n\nI could measure less and ask more often.',
    prompt: 'CLEARER_NOW',
    session: 's3',
    share: false,
  }),
  ...learner(67, { kind: 'REFLECTION_SHARED', of: 'hands' }),
  ...guide(
    64,
    says(
      'm9',
      'I have lost my voice and cancel tonight, much too late. I am sorry. It counts as my late one.',
    ),
  ),
  ...learner(63, says('m10', 'Get well. I talked with the cat about the reorganization, she is against it.')),
  ...learner(61, {
    kind: 'FEEDBACK_REQUESTED',
    key: 'silence',
    topic: 'How I use silence with you',
    question:
      'In our sessions I fill every pause. Do I do it with my team as well? You have sat in on a planning.',
  }),
  ...guide(58, {
    kind: 'FEEDBACK_WRITTEN',
    of: 'silence',
    words: {
      topic: 'Pauses in your planning meeting',
      situation: 'The planning in which I sat in the corner, when you asked who could take the migration.',
      behaviour:
        'Nobody spoke for about four seconds. Then you explained the migration again, shorter, and took it yourself.',
      impact:
        'I saw two people breathe in to say something, and sit back. I was a little sad for the three of you.',
      nextStep: 'Count to ten once, in a meeting where nothing is at stake. I will not be there to watch.',
    },
  }),
  ...guide(57, { kind: 'FEEDBACK_OFFERED', of: 'silence' }),
  ...learner(53, { kind: 'FEEDBACK_RECEIVED', of: 'silence' }),
  ...learner(50, {
    kind: 'FEEDBACK_REPLIED',
    of: 'silence',
    text: 'I know which two. I have asked one of them, and she laughed and said: since spring.',
  }),
  ...learner(49, { kind: 'FEEDBACK_THANKED', of: 'silence' }),
  ...learner(48, {
    kind: 'COMMITMENT_MADE',
    key: 'ten',
    text: 'Count to ten after a question, three times this fortnight',
    on: 38,
    from: 'silence',
  }),
  ...guide(46, { kind: 'FEEDBACK_CLOSED', of: 'silence' }),
  ...guide(
    45,
    says(
      'm11',
      'The offsite took my Thursday, so I have taken our short session off the calendar in good time. The long one stays.',
    ),
  ),
  ...learner(44, says('m12', 'Good. I have nothing to say before it and a great deal afterwards.')),
  ...learner(39, { kind: 'COMMITMENT_KEPT', of: 'ten' }),
  ...guide(37, { kind: 'COMMITMENT_CONFIRMED', of: 'ten' }),
  ...guide(34, {
    kind: 'REFLECTION_WRITTEN',
    key: 'own choice',
    text: 'She chose Fridays herself, three times now, and three times the choice was eaten by Wednesday. I wanted very much to suggest something. I did not, and in the last five minutes she suggested it. Note to myself: my impatience has her face on it and belongs to me.',
    prompt: 'THEIR_OWN_CHOICE',
    session: 's5',
    share: false,
  }),
  ...learner(33, {
    kind: 'REFLECTION_WRITTEN',
    key: 'unsaid',
    text: 'I left unsaid that I have applied for the principal role in the spring and was told no. It sits under everything. I do not want it to become the topic.',
    prompt: 'LEFT_UNSAID',
    session: 's5',
    share: true,
  }),
  ...learner(31, { kind: 'REFLECTION_UNSHARED', of: 'unsaid' }),
  ...learner(
    24,
    says('m13', 'I am in an outage and have missed our hour without a word. I am ashamed and still busy.'),
  ),
  ...guide(23, says('m14', 'Be busy. It counts as missed, and nothing else about it counts.')),
  ...learner(21, {
    kind: 'FEEDBACK_DRAFTED',
    key: 'thanks',
    words: {
      topic: 'The question you asked about Monday',
      situation: 'Our hour about Fridays, when I had explained for ten minutes why each meeting was needed.',
      behaviour: 'You asked only: “And on Monday?” and then drank your tea for a very long time.',
      impact:
        'I was annoyed for a second and then I saw it. I have asked myself the same thing about everything since.',
      nextStep: '',
    },
  }),
  ...learner(20, { kind: 'FEEDBACK_OFFERED', of: 'thanks' }),
  ...guide(19, { kind: 'FEEDBACK_RECEIVED', of: 'thanks' }),
  ...guide(18, { kind: 'FEEDBACK_THANKED', of: 'thanks' }),
  ...learner(12, {
    kind: 'REFLECTION_WRITTEN',
    key: 'occasion',
    text: 'First occasion to stand next to somebody and not type: the review on Tuesday, when Ines presents. I sit on my hands, literally, under the table.',
    prompt: 'FIRST_OCCASION',
    session: 's6',
    share: true,
  }),
  ...guide(9, { kind: 'EXERCISE_STARTED', key: 'guide mirror', subject: 'GUIDE' }),
  ...guide(9, {
    kind: 'EXERCISE_CHOSEN',
    of: 'guide mirror',
    choice: {
      strengths: ['PATIENT', 'QUESTIONING', 'CALM', 'CANDID', 'EMPATHETIC'],
      edges: ['DECISIVE', 'ORGANIZED'],
      ownEdges: ['ending a session on the minute'],
    },
  }),
  ...guide(
    8,
    says(
      'm15',
      'I have started a round about me, if you like. You have seen me for a hundred days, which is longer than most.',
    ),
  ),
  ...learner(7, says('m16', 'I will. I have to think about whether one may write “drinks tea at people”.')),
  ...guide(6, {
    kind: 'FEEDBACK_DRAFTED',
    key: 'outage',
    words: {
      topic: 'How you spoke about the outage',
      situation: 'Our hour after the outage, the first twenty minutes.',
      behaviour:
        'You named six people and what each had done well. You did not name yourself once, and when I asked, you changed the subject.',
      impact: 'I admired the six and missed the seventh. I wondered who tells your own lead about her.',
      nextStep: 'Try it once with one sentence that begins with “I” and ends before “but”.',
    },
  }),
  ...guide(5, { kind: 'FEEDBACK_OFFERED', of: 'outage' }),
  ...learner(5, {
    kind: 'FEEDBACK_REQUESTED',
    key: 'steering',
    topic: 'My two minutes in the steering committee',
    question: 'You saw the recording. Was it too fast, or only fast?',
  }),
  ...guide(4, reads('m16'), says('m17', 'You may write it. I would ask who is being drunk at.')),
  ...learner(
    3,
    reads('m17'),
    says('m18', 'Ines has said “maybe”. I am trying not to hear a yes. May we begin with it?'),
  ),
  ...learner(
    2,
    says(
      'm19',
      'And one more thing: the next one is our eighth. I noticed that I do not want to look at that number.',
    ),
  ),
];
