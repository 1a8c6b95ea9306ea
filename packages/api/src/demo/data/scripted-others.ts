import type { ScriptedRelationship } from './scripted-relationship.ts';
import { rafaelsWork } from './work-rafael.ts';

/** The pairs of the mentor, the client, the mentee and the trust contact. */
export const othersRelationships: readonly ScriptedRelationship[] = [
  {
    program: 'mentoring',
    guide: 'Folasade Akinwale',
    learner: 'Rafael Nogueira',
    topic: 'Grow from fixing drivers to designing one',
    course: 'AGREEING',
    proposer: 'learner',
    daysAgo: 340,
    note: 'I have read your bootloader three times. I understand it now and I would like to understand why.',
    chapter: 'IN_FORCE',
    texts: {
      purpose: {
        text: 'Rafael can repair any driver in the house. He wants to sit before an empty file and know where to begin, and Folasade has promised not to tell him.',
        objectives: [
          'Design the driver for the new wind vane, and defend it',
          'Keep a notebook of decisions, the wrong ones in red',
        ],
      },
      preferences: {
        GUIDE: {
          feedback: ['AT_ONCE', 'WITH_AN_EXAMPLE'],
          safe: 'Questions that sound stupid. Mine built the bootloader.',
          avoid: 'Apologies for not having had time. Come without homework, we do it together.',
          repair: 'Tell me in the lab, while we both look at the oscilloscope.',
        },
        LEARNER: {
          feedback: ['WITH_AN_EXAMPLE'],
          safe: 'When you show me where you were stuck yourself.',
          avoid: 'Speaking quickly on bad lines. I nod then and have understood nothing.',
          repair: 'Write two lines first. I need a moment to be less ashamed.',
        },
      },
    },
    work: rafaelsWork,
  },
  {
    program: 'mentoring',
    guide: 'Folasade Akinwale',
    learner: 'Meera Chandran',
    topic: 'Take a board from the lab in Bengaluru into series production',
    course: 'WAITS_FOR_GUIDE',
    proposer: 'learner',
    daysAgo: 3,
    note: 'My first board works on my bench and nowhere else. You said in the guild that this is a normal stage.',
  },
  {
    program: 'mentoring',
    guide: 'Folasade Akinwale',
    learner: 'Piotr Gajewski',
    topic: 'Find out how firmware people think, and why they are always right',
    course: 'WAITS_FOR_BOTH',
    proposer: 'manager',
    daysAgo: 2,
    note: 'The two of you argued so well in the last design review that I think you should do it regularly, with tea.',
  },
  {
    program: 'mentoring',
    guide: 'Linh Pham',
    learner: 'Mei Lindqvist',
    topic: 'Stay technical enough to be useful as a manager',
    course: 'WAITS_FOR_LEARNER',
    proposer: 'guide',
    daysAgo: 4,
    note: 'I did your job for eighteen months and kept a list of what I wish somebody had told me. It is yours if you want it, with me attached.',
  },
  {
    program: 'coaching',
    guide: 'Ricardo Sobral',
    learner: 'Rafael Nogueira',
    topic: 'Say no to work that is not his to do',
    course: 'WAITS_FOR_BOTH',
    proposer: 'manager',
    daysAgo: 3,
    note: 'Rafael, you mentioned it in passing and then mentioned it again. Ricardo works in your city and in your language.',
  },
  {
    program: 'mentoring',
    guide: 'Folasade Akinwale',
    learner: 'Nadia Benali',
    topic: 'Write tests for firmware that find what people do not',
    course: 'AGREEING',
    proposer: 'learner',
    daysAgo: 36,
    note: 'Your team calls me when something is broken. I would like to be called before.',
    chapter: 'GUIDE_SIGNS',
    texts: {
      purpose: {
        text: 'Nadia wants to understand firmware well enough to be a nuisance at the right time. Folasade shows where things break, Nadia shows what a tester sees.',
        objectives: ['Three tests that would have caught last year’s three worst days'],
      },
    },
  },
  {
    program: 'mentoring',
    guide: 'Ayesha Mirza',
    learner: 'Beatriz Saldanha',
    topic: 'Keep records that protect people and not only the company',
    course: 'AGREEING',
    proposer: 'learner',
    daysAgo: 40,
    note: 'People tell me things that I must neither forget nor write down carelessly. You have done both sides of that.',
    chapter: 'LEARNER_SIGNS',
    texts: {
      purpose: {
        text: 'Beatriz hears a lot in confidence and stands alone with the question of what to keep. We talk about the craft of it and never about a case.',
        objectives: ['A page of rules, short enough to follow when somebody is crying'],
      },
      talks: [
        {
          edit: {
            clause: 'CONFLICTS',
            data: {
              text: '',
              declared: [
                'Each of us may one day have to act in a matter that concerns the other’s department',
              ],
            },
          },
          by: 'GUIDE',
          remark:
            'Should one of your matters ever reach Legal, I would step back from it. Let us write that down.',
          answer: 'And I would tell you nothing but that there is one. Yes.',
        },
      ],
    },
  },
];
