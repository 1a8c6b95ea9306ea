import type { ScriptedRelationship } from './scripted-relationship.ts';

/** What the coach is asked, asks, and has declined. */
export const priyasProposals: readonly ScriptedRelationship[] = [
  {
    program: 'coaching',
    guide: 'Priya Raman',
    learner: 'Sofia Bianchi',
    topic: 'Take criticism of the work without taking it home',
    course: 'WAITS_FOR_GUIDE',
    proposer: 'learner',
    daysAgo: 2,
    note: 'Mei told me that you let people be slow. I have a design review in three weeks that I am already losing sleep over.',
  },
  {
    program: 'coaching',
    guide: 'Priya Raman',
    learner: 'Haruto Senga',
    topic: 'Lead the supplier change although nobody reports to him',
    course: 'WAITS_FOR_GUIDE',
    proposer: 'manager',
    daysAgo: 6,
    note: 'Haruto’s day is nearly over when yours begins, so he would take any slot before your lunch.',
  },
  {
    program: 'coaching',
    guide: 'Priya Raman',
    learner: 'Lucas Antunes Prado',
    topic: 'Rebuild the team after two resignations in one month',
    course: 'WAITS_FOR_GUIDE',
    proposer: 'learner',
    daysAgo: 4,
    note: 'Both said it was not about me. I would like to find out which part was.',
  },
  {
    program: 'coaching',
    guide: 'Priya Raman',
    learner: 'Farah Naderi',
    topic: 'Prepare for the step to head of product',
    course: 'WAITS_FOR_LEARNER',
    proposer: 'guide',
    daysAgo: 5,
    note: 'We spoke about it after the planning day and you said “maybe in autumn, maybe never”. Here is a form for the maybe.',
  },
  {
    program: 'coaching',
    guide: 'Priya Raman',
    learner: 'Owen Stratton',
    topic: 'Have more presence in front of large customers',
    course: 'DECLINED_WITH_REASON',
    proposer: 'learner',
    daysAgo: 62,
    note: 'I pitch well to five people and badly to fifty.',
    reason:
      'Thank you, Owen. What you describe is stage work, and I am not good at it. Naledi used to train radio presenters and has a free place; shall I introduce you?',
  },
];
