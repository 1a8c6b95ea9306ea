import type { ScriptedDeed } from '../work-pen.ts';
import { guide, learner } from './work-script.ts';

const says = (key: string, text: string) => ({ kind: 'MESSAGE_SENT', key, text }) as const;
const reads = (of: string) => ({ kind: 'MESSAGES_READ', of }) as const;

/** What Rafael and Folasade wrote to each other and for themselves. */
export const rafaelsWords: readonly ScriptedDeed[] = [
  ...learner(
    319,
    says('a1', 'Good morning from São Paulo. I have an empty file open and it is looking at me.'),
  ),
  ...guide(318, says('a2', 'Leave it open. We shall both look at it, then it is outnumbered.')),
  ...guide(306, {
    kind: 'STORY_WRITTEN',
    key: 'bricks',
    words: {
      title: 'Four thousand bricks in Rotterdam',
      situation: 'My second bootloader, shipped on a Wednesday because Thursday was a holiday.',
      mistake:
        'I tested the update on a full battery. In the harbour the batteries were not full, and four thousand stations stopped half way through. I went there with a suitcase of cables.',
      lesson:
        'Test on the device that is tired. And go there yourself: the harbour master still sends me a card in December.',
    },
  }),
  ...guide(306, { kind: 'STORY_SHARED', of: 'bricks', share: true }),
  ...learner(304, {
    kind: 'STORY_THANKED',
    of: 'bricks',
    text: 'I have put an empty battery on my desk, as a colleague.',
  }),
  ...learner(296, {
    kind: 'REFLECTION_WRITTEN',
    key: 'fits',
    text: 'What fits my case: she does not know the answer either when she begins. I had thought that seniors begin with the answer and hide it from us.',
    prompt: 'FITS_MY_CASE',
    session: null,
    share: true,
  }),
  ...learner(270, { kind: 'EXERCISE_STARTED', key: 'first', subject: 'LEARNER' }),
  ...learner(270, {
    kind: 'EXERCISE_CHOSEN',
    of: 'first',
    choice: {
      strengths: ['PERSISTENT', 'THOROUGH', 'MODEST', 'COOPERATIVE', 'RESOURCEFUL'],
      edges: ['CONFIDENT', 'BOLD', 'DECISIVE'],
      ownEdges: [],
    },
  }),
  ...guide(267, {
    kind: 'EXERCISE_CHOSEN',
    of: 'first',
    choice: {
      strengths: ['PERSISTENT', 'CURIOUS', 'PRECISE', 'INVENTIVE', 'SHARES_KNOWLEDGE'],
      edges: ['CONFIDENT', 'BOLD'],
      ownEdges: ['asking before the third evening'],
    },
  }),
  ...learner(266, { kind: 'EXERCISE_TAKEN_FROM', of: 'first', text: 'Inventive! I have told my mother.' }),
  ...learner(
    257,
    says('a3', 'I deleted the code, as we said. I have kept a copy in a place where I will not find it.'),
  ),
  ...guide(256, says('a4', 'I did the same with mine in 2011. I found it.')),
  ...learner(240, {
    kind: 'FEEDBACK_REQUESTED',
    key: 'reviews',
    topic: 'How I answer review comments',
    question: 'Do I defend too much, or too little?',
  }),
  ...guide(236, {
    kind: 'FEEDBACK_DECLINED',
    of: 'reviews',
    text: 'I have read only two of your reviews and would be guessing. Ask me after the next three.',
  }),
  ...guide(
    212,
    says('a5', 'Meera says that the probe has left Bengaluru and that it has been treated like a relative.'),
  ),
  ...learner(
    211,
    says(
      'a6',
      'It has arrived with a bag of sweets in the case. The timing is off by nine microseconds, and I do not care, I have sweets.',
    ),
  ),
  ...guide(198, {
    kind: 'FEEDBACK_DRAFTED',
    key: 'race',
    words: {
      topic: 'How you found the race',
      situation: 'Our hour about the timing, when the vane jumped backwards.',
      behaviour:
        'You said “I do not know” and then did nothing for a while but look. You did not touch the keyboard.',
      impact: 'I relaxed in my chair. I thought: he can be left alone with it now.',
      nextStep: 'Do it where others see you. They need to see somebody not typing.',
    },
  }),
  ...guide(197, { kind: 'FEEDBACK_OFFERED', of: 'race' }),
  ...learner(195, { kind: 'FEEDBACK_RECEIVED', of: 'race' }),
  ...learner(193, { kind: 'FEEDBACK_THANKED', of: 'race' }),
  ...learner(191, { kind: 'FEEDBACK_CLOSED', of: 'race' }),
  ...learner(176, {
    kind: 'FEEDBACK_REQUESTED',
    key: 'accent',
    topic: 'Whether people understand me on the phone',
    question: '',
  }),
  ...learner(174, { kind: 'FEEDBACK_WITHDRAWN', of: 'accent' }),
  ...guide(170, {
    kind: 'REFLECTION_WRITTEN',
    key: 'learned',
    text: 'What I learned from him: he asks about names. I had stopped reading them, as one stops reading street signs at home. Half of our bugs live in a wrong name.',
    prompt: 'LEARNED_FROM_THEM',
    session: 'r6',
    share: true,
  }),
  ...learner(
    143,
    says('a7', 'My daughter has decided to be born. I take our hour off the calendar, and everything else.'),
  ),
  ...guide(142, says('a8', 'The best reason in the history of cancelled hours. Write when you have slept.')),
  ...learner(135, says('a9', 'She is called Iara, and she has very good timing.')),
  ...guide(
    112,
    says('a10', 'Tomorrow you speak. You know more about this vane than anybody alive. I looked it up.'),
  ),
  ...learner(
    104,
    says(
      'a11',
      'The line broke three times today and we talked on the telephone for ten minutes. Does that count as held?',
    ),
  ),
  ...guide(
    101,
    says(
      'a12',
      'To me it counted as weather. Put down what you remember, and let us leave it standing like that.',
    ),
  ),
  ...guide(92, {
    kind: 'FEEDBACK_DRAFTED',
    key: 'slides',
    words: {
      topic: 'The slides of your guild talk',
      situation: 'The talk, and the evening before, when you sent them.',
      behaviour: 'You changed eleven of them after midnight.',
      impact: 'I worried about you, and two of the new ones had no axis.',
      nextStep: 'Freeze them the day before.',
    },
  }),
  ...guide(92, { kind: 'FEEDBACK_OFFERED', of: 'slides' }),
  ...guide(91, { kind: 'FEEDBACK_TAKEN_BACK', of: 'slides' }),
  ...learner(78, {
    kind: 'REFLECTION_WRITTEN',
    key: 'try',
    text: 'To try out: say “I would begin here” instead of “perhaps one could”. I have counted: eleven times “perhaps” in one call. It is a way of being in the room only as far as the door.',
    prompt: 'TO_TRY_OUT',
    session: 'r10',
    share: false,
  }),
  ...learner(
    51,
    says('a13', 'It turns. I have sent you the video. Please put the sound on, there is a dog.'),
  ),
  ...guide(50, says('a14', 'I have watched it six times. The dog agrees with the design.')),
  ...guide(45, { kind: 'EXERCISE_STARTED', key: 'guide first', subject: 'GUIDE' }),
  ...guide(45, {
    kind: 'EXERCISE_CHOSEN',
    of: 'guide first',
    choice: {
      strengths: ['KNOWLEDGEABLE', 'CANDID', 'PERSISTENT', 'HUMOROUS', 'PRAGMATIC'],
      edges: ['PATIENT', 'DIPLOMATIC'],
      ownEdges: ['answering when nobody has asked'],
    },
  }),
  ...learner(41, {
    kind: 'EXERCISE_CHOSEN',
    of: 'guide first',
    choice: {
      strengths: ['KNOWLEDGEABLE', 'CANDID', 'PATIENT', 'HUMOROUS', 'ENCOURAGING'],
      edges: ['ORGANIZED', 'ADAPTABLE'],
      ownEdges: ['resting'],
    },
  }),
  ...guide(40, {
    kind: 'EXERCISE_TAKEN_FROM',
    of: 'guide first',
    text: 'Patient, he says. I have read it to my husband, who asked for the name of the witness.',
  }),
  ...learner(22, {
    kind: 'FEEDBACK_DRAFTED',
    key: 'year',
    words: {
      topic: 'That you did not tell me',
      situation: 'Every one of our hours, but most of all the one in which the vane jumped.',
      behaviour: 'You knew the answer and let me look for it. I know because your pencil stopped.',
      impact: 'I was angry for a week in spring and proud ever since.',
      nextStep: 'Please go on, and tell me once how you do it.',
    },
  }),
  ...learner(21, { kind: 'FEEDBACK_OFFERED', of: 'year' }),
  ...guide(18, { kind: 'FEEDBACK_RECEIVED', of: 'year' }),
  ...guide(
    16,
    says(
      'a15',
      'I have read what you wrote about the pencil. I shall get another pencil. Thank you, Rafael.',
    ),
  ),
  ...learner(15, says('a16', 'Keep the pencil.')),
  ...guide(9, {
    kind: 'FEEDBACK_REQUESTED',
    key: 'patience',
    topic: 'Where I answer too early',
    question: 'You named resting and I had named answering unasked. Where did you last notice it?',
  }),
  ...guide(8, {
    kind: 'FEEDBACK_DRAFTED',
    key: 'larissa',
    words: {
      topic: 'How you began with Larissa',
      situation: 'The first half hour with her, in the lab call.',
      behaviour: 'You opened an empty file and moved your chair back.',
      impact: 'I laughed aloud and had to mute myself. It was like seeing one’s own handwriting.',
      nextStep: 'Nothing. Go on.',
    },
  }),
  ...guide(8, { kind: 'FEEDBACK_OFFERED', of: 'larissa' }),
  ...learner(7, { kind: 'FEEDBACK_PUT_OFF', of: 'larissa', on: -2 }),
  ...learner(6, { kind: 'EXERCISE_STARTED', key: 'second', subject: 'LEARNER' }),
  ...guide(5, {
    kind: 'EXERCISE_CHOSEN',
    of: 'second',
    choice: {
      strengths: ['INVENTIVE', 'CONFIDENT', 'PRECISE', 'PATIENT', 'SHARES_KNOWLEDGE'],
      edges: ['BOLD', 'DECISIVE'],
      ownEdges: ['going home'],
    },
  }),
  ...guide(5, {
    kind: 'FEEDBACK_DRAFTED',
    key: 'begun',
    words: {
      topic: 'Your notebook',
      situation: 'When you held it into the camera last month.',
      behaviour: '',
      impact: '',
      nextStep: '',
    },
  }),
  ...guide(
    4,
    reads('a16'),
    says(
      'a17',
      'Bring the notebook tomorrow week. I would like to see the red pages, if they are not private.',
    ),
  ),
  ...learner(
    3,
    reads('a17'),
    says(
      'a18',
      'You may see all of them but one. Larissa has asked me whether one is allowed to be slow. What do I say?',
    ),
  ),
];
