import type { ScriptedRelationship } from './scripted-relationship.ts';

/** The pairs that somebody sponsors. */
export const sponsoredRelationships: readonly ScriptedRelationship[] = [
  {
    program: 'sponsored',
    guide: 'Naledi Sithebe',
    learner: 'Sipho Mabaso',
    topic: 'Take over the Cape Town site with its people',
    course: 'AGREEING',
    proposer: 'manager',
    daysAgo: 104,
    note: 'Sipho runs the site from next quarter on. He asked for somebody who knows how the building sounds on a Monday.',
    chapter: 'IN_FORCE',
    amended: true,
    texts: {
      purpose: {
        text: 'A site is not a larger team. Sipho wants to be somebody whom people tell about the leaking roof and about the quarrel, and who knows which of the two is his.',
        objectives: [
          'Meet everybody on site once, in their own corner',
          'Hand the old team over by the end of the quarter, wholly',
          'A monthly hour in which the site decides something by itself',
        ],
      },
      amendment: {
        edit: {
          clause: 'SPONSOR_INFORMATION',
          data: {
            AGREEMENT_STATUS: 'AUTOMATIC',
            SESSIONS_HELD: 'AUTOMATIC',
            GOALS: 'ON_RELEASE',
            PROGRESS_STATEMENT: 'NEVER',
            THEMES: 'NEVER',
          },
        },
        by: 'LEARNER',
        remark:
          'I would rather tell Yusuf about progress myself, over coffee. Can we take the statement out?',
        answer: 'Yes, we may always tell him less. He has to sign again, and I do not think he minds.',
      },
      preferences: {
        LEARNER: {
          feedback: ['AT_ONCE'],
          safe: 'That you know the place. I need not explain the wind.',
          avoid: 'Calling me boss, even in fun.',
          repair: 'Come by. The door with the surfboard.',
        },
      },
    },
  },
  {
    program: 'sponsored',
    guide: 'Gareth Llewellyn-Price',
    learner: 'Catriona Bell',
    topic: 'Make one marketing team out of three offices',
    course: 'AGREEING',
    proposer: 'learner',
    daysAgo: 66,
    note: 'I inherited three teams who are polite to each other. I should like them to quarrel.',
    chapter: 'IN_FORCE',
    texts: {
      purpose: {
        text: 'Everybody is friendly and nobody shares a draft. We look for what Catriona does that keeps it so, and she tries the opposite.',
        objectives: [
          'One campaign with authors from all three offices',
          'A planning day without Catriona in the room',
        ],
      },
    },
  },
  {
    program: 'sponsored',
    guide: 'Chiara Venturelli',
    learner: 'Renata Figueiredo',
    topic: 'Run a plant that was somebody else’s for twelve years',
    course: 'AGREEING',
    proposer: 'manager',
    daysAgo: 42,
    note: 'Renata starts in a house where every drawer has been labelled by her predecessor. Chiara, you once followed a legend yourself.',
    chapter: 'SPONSOR_SIGNS',
    texts: {
      purpose: {
        text: 'The predecessor was loved and is still rung up. Renata will not compete with that. She wants a plant that runs in her way in a year, and people who are glad of both.',
        objectives: [
          'Learn the night shift from the night shift',
          'Change one thing that he had refused, and keep one that Renata dislikes',
        ],
      },
    },
  },
  {
    program: 'sponsored',
    guide: 'Naledi Sithebe',
    learner: 'Marlene Joseph',
    topic: 'Lead a region in which two predecessors gave up',
    course: 'AGREEING',
    proposer: 'guide',
    daysAgo: 26,
    note: 'You asked me at the offsite whether it was the chair or the people in it. Let us find out before you sit down.',
    chapter: 'DRAFTING',
    texts: {
      purpose: {
        text: 'Marlene took the job because nobody else wanted it, which is either courage or a habit. We look at which, and at what the region needs from whoever sits there.',
        objectives: ['Talk with both predecessors', 'Know after ninety days what is not hers to carry'],
      },
    },
  },
];
