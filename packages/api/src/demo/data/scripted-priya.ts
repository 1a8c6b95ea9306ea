import type { ScriptedRelationship } from './scripted-relationship.ts';
import { meisWork } from './work-mei.ts';

/** The pairs of the coach one can be in the demonstration. */
export const priyasRelationships: readonly ScriptedRelationship[] = [
  {
    program: 'coaching',
    guide: 'Priya Raman',
    learner: 'Mei Lindqvist',
    topic: 'Lead her first team without losing the craft',
    course: 'AGREEING',
    proposer: 'learner',
    daysAgo: 126,
    note: 'Nine months ago I was the one who wrote the code. Now I have nine people, a calendar and a bad conscience. Would you work with me?',
    chapter: 'REVIEW_BY_ONE',
    amended: true,
    texts: {
      purpose: {
        text: 'Mei wants to lead nine people without pretending that she was born to it, and still be able to read what they write. Priya asks, Mei decides; we stop when she no longer needs an hour to know what she thinks.',
        objectives: [
          'Give Daniel’s forecast module away and leave it given',
          'A one-to-one with each of the nine that they would miss',
          'Code on Fridays only, for pleasure',
        ],
      },
      talks: [
        {
          edit: {
            clause: 'CONFIDENTIALITY',
            data: { scope: 'PAIR_ONLY', thirdParties: 'NEVER_NAMED', readReceipts: false },
          },
          by: 'LEARNER',
          remark: 'There is only one D. in my team. Could we leave initials out as well?',
          answer: 'Yes. “The one who writes the forecasts” will do between us.',
        },
      ],
      amendment: {
        edit: { clause: 'CADENCE', data: { everyDays: 21, minutes: 60, channel: 'VIDEO' } },
        by: 'LEARNER',
        remark: 'Two weeks are too short to try something and be wrong about it. May we meet every three?',
        answer: 'I had noticed it too. Three weeks, and you can always ring in between.',
      },
      preferences: {
        GUIDE: {
          feedback: ['AT_ONCE', 'WITH_AN_EXAMPLE'],
          safe: 'Silence is fine with me. I will not fill it for you.',
          avoid:
            'Please do not thank me at the end of each session out of politeness. Tell me what was of use.',
          repair:
            'Tell me in the same hour if you can, otherwise in one line afterwards. I would always rather know.',
        },
        LEARNER: {
          feedback: ['ASK_ME_FIRST', 'IN_WRITING'],
          safe: 'If I may say half a thought and take it back. I have grown up with people who remembered everything.',
          avoid: 'Comparing me with the lead before me. I do that myself, daily.',
          repair: 'Write to me in the evening, then I have the night. In a call I only say that all is well.',
        },
      },
    },
    work: meisWork,
  },
  {
    program: 'coaching',
    guide: 'Priya Raman',
    learner: 'Jonas Okafor',
    topic: 'Decide between staff engineer and management',
    course: 'AGREEING',
    proposer: 'manager',
    daysAgo: 34,
    note: 'Jonas has been asked twice this year whether he wants a team. He would like to answer for himself this time.',
    chapter: 'GUIDE_SIGNS',
    texts: {
      purpose: {
        text: 'Jonas has been asked twice and will not be asked again. He wants an answer of his own, and one that he can explain to his daughter. Priya does not care which it is.',
        objectives: [
          'Lead the migration crew for a month and watch what it does to the evenings',
          'Talk with two staff engineers who have gone back, and one who has not',
          'Answer before the budget round',
        ],
      },
      talks: [
        {
          edit: { clause: 'CANCELLATION', data: { noticeHours: 24 } },
          by: 'LEARNER',
          remark: 'I am on call every fifth week. A day is what I can promise, a day and a half is not.',
          answer: 'Then a day. Tell me which weeks and we plan around them.',
        },
      ],
    },
  },
  {
    program: 'mentoring',
    guide: 'Priya Raman',
    learner: 'Tomás Arrieta',
    topic: 'Find his way in the new organization',
    course: 'AGREEING',
    proposer: 'guide',
    daysAgo: 126,
    note: 'You asked the best question of the welcome week. I would be glad to help you find out where the answers live.',
    chapter: 'REVIEW_OVERDUE',
    texts: {
      purpose: {
        text: 'Tomás knows how to build a product and does not know yet whom to ask about it here. Priya knows everybody and is nobody’s boss, so she is the one for the wrong questions.',
        objectives: [
          'Understand who decides about what, and who is asked before',
          'Eat lunch with somebody new every other week',
        ],
      },
      preferences: {
        LEARNER: {
          feedback: ['AT_ONCE'],
          safe: 'Being allowed to laugh about it. Otherwise new things frighten me.',
          avoid: 'Abbreviations. I write them down and ask my desk neighbour.',
          repair: 'Just say it in Spanish, then I know that it is serious.',
        },
      },
    },
  },
  {
    program: 'coaching',
    guide: 'Priya Raman',
    learner: 'Ruth Nyambura',
    topic: 'Speak up in steering meetings',
    course: 'AGREEING',
    proposer: 'learner',
    daysAgo: 18,
    note: 'I prepare those meetings and then sit in them like furniture.',
    chapter: 'CONFIRMING',
    texts: {
      purpose: {
        text: 'Ruth’s figures are read out by other people, who get the follow-up questions wrong. She would like to be the one who answers, red neck or not.',
        objectives: [
          'Say one sentence in the first ten minutes of every steering meeting',
          'Present the second quarter in person',
        ],
      },
      talks: [
        {
          edit: { clause: 'CADENCE', data: { everyDays: 14, minutes: 45, channel: 'PHONE' } },
          by: 'LEARNER',
          remark: 'Could we talk by phone? I am braver when nobody looks at me, and braver is the point.',
          answer: 'Gladly, to begin with. Before your second quarter we switch the camera on once.',
        },
      ],
    },
  },
  {
    program: 'coaching',
    guide: 'Priya Raman',
    learner: 'Dana Kowalczyk',
    topic: 'Return from leave at her own pace',
    course: 'AGREEING',
    proposer: 'manager',
    daysAgo: 96,
    note: 'Dana comes back in two weeks, at sixty per cent to begin with. She asked for you by name.',
    chapter: 'RESTING',
    texts: {
      purpose: {
        text: 'Dana comes back slower than she left, and it shall stay that way. Every two weeks we look at whether sixty per cent is sixty per cent, and at what she says when it is not.',
        objectives: [
          'Three working days that end at two o’clock',
          'A sentence for customers who remember the old hours',
          'Decide about more at home, not in the corridor',
        ],
      },
      preferences: {
        GUIDE: {
          feedback: ['AT_THE_END'],
          safe: 'If you cancel because the little one is ill, one word is enough. I never ask for more.',
          avoid: '',
          repair: 'Begin the next hour with it.',
        },
        LEARNER: {
          feedback: ['ASK_ME_FIRST', 'AT_THE_END'],
          safe: 'No good advice about children. I have a mother-in-law.',
          avoid: 'Talking about before as if it had been better.',
          repair: 'Ask me on a Tuesday; on Tuesdays I have slept.',
        },
      },
    },
  },
  {
    program: 'coaching',
    guide: 'Priya Raman',
    learner: 'Kwame Asante',
    topic: 'Protect the team’s time when everybody wants a model',
    course: 'AGREEING',
    proposer: 'learner',
    daysAgo: 92,
    note: 'We are nine people and have promised fourteen things. All of them were promised by me.',
    chapter: 'AMENDING',
    texts: {
      purpose: {
        text: 'Kwame says yes because he likes the problem, and his team pays for it. We look for a way to like fewer problems, or to say so later.',
        objectives: [
          'A list of what the team does not do, on the wall by the end of the quarter',
          'One request a week that is answered with a question',
        ],
      },
      talks: [],
      amendment: {
        edit: { clause: 'NOTES', data: { writers: 'BOTH', retentionDays: 45 } },
        by: 'LEARNER',
        remark:
          'I have written things about two colleagues that were fair on the day. They should go sooner than ninety days after us.',
        answer: 'That is a good instinct. Six weeks leaves you time to keep what is your own.',
      },
      preferences: {
        GUIDE: {
          feedback: ['AT_ONCE'],
          safe: 'Interrupt me whenever my question is too clever.',
          avoid: 'Slides.',
          repair: 'Name it and let us both breathe once.',
        },
        LEARNER: {
          feedback: ['AT_ONCE', 'WITH_AN_EXAMPLE'],
          safe: 'Numbers. If you tell me how often I did it, I believe you.',
          avoid: 'Praise in the first five minutes.',
          repair: 'Straight, and then a joke, please.',
        },
      },
    },
  },
  {
    program: 'coaching',
    guide: 'Priya Raman',
    learner: 'Ingrid Halvorsen',
    topic: 'Lead researchers without being the best of them',
    course: 'AGREEING',
    proposer: 'manager',
    daysAgo: 118,
    note: 'Ingrid has a question she did not want to put on the form. I did not ask.',
    chapter: 'CLOSING',
    texts: {
      purpose: {
        text: 'Three people in the team do Ingrid’s old job better than she did it. She wants to be glad about that on most days and useful on all of them.',
        objectives: [
          'Sit in an interview and ask nothing',
          'Find out what a lead is for when nobody needs her to know',
        ],
      },
      words: {
        GUIDE: {
          reached:
            'You sat in four interviews and asked nothing, and in the fifth you asked one thing. Your team tells me nothing, as it should, but they greet me in the lift now.',
          learned: 'That envy can be said out loud and becomes quite small. I have used it since, on myself.',
          thanks: 'For the honesty of the second hour. It set the tone for all of it.',
        },
      },
    },
  },
  {
    program: 'coaching',
    guide: 'Priya Raman',
    learner: 'Yara Haddad',
    topic: 'Tell writers the truth about their texts and keep them',
    course: 'AGREEING',
    proposer: 'learner',
    daysAgo: 138,
    note: 'I rewrite at night what I should have said by day.',
    chapter: 'ENDED_WELL',
    texts: {
      purpose: {
        text: 'Yara wants to stop correcting at night. Writers shall hear from her what is weak while they can still mend it themselves.',
        objectives: [
          'No rewriting after seven in the evening',
          'Two honest remarks for each text, said in person',
        ],
      },
      talks: [
        {
          edit: { clause: 'NOTES', data: { writers: 'LEARNER', retentionDays: 90 } },
          by: 'LEARNER',
          remark: 'Writing is how I think. May I be the one who keeps the notes?',
          answer: 'Of course, then I can look at you.',
        },
      ],
      words: {
        GUIDE: {
          reached:
            'You have not opened a document after seven for nine weeks, and the texts have become better, which surprised only one of us.',
          learned: 'Your line “I owe them the truth while it is still of use” hangs over my desk.',
          thanks: 'It was a pleasure to be edited by you.',
        },
        LEARNER: {
          reached:
            'My writers come to me with drafts now, ugly ones, early. Before, they hid them until the last day.',
          learned: 'That kindness which comes too late is none.',
          thanks: 'Priya, thank you for letting me be slow, and for the one time you were not.',
        },
      },
    },
  },
];
