import type { Course, Proposer } from '../courses.ts';
import type { ProgramKey } from '../types.ts';

/** A relationship told in full, so that the demo roles have something to look at on every day. */
export interface ScriptedRelationship {
  readonly program: ProgramKey;
  readonly guide: string;
  readonly learner: string;
  readonly topic: string;
  readonly course: Course;
  readonly proposer: Proposer;
  readonly daysAgo: number;
  readonly note?: string;
  readonly reason?: string;
}

const priya: readonly ScriptedRelationship[] = [
  {
    program: 'coaching',
    guide: 'Priya Raman',
    learner: 'Mei Lindqvist',
    topic: 'Lead her first team without losing the craft',
    course: 'AGREEING',
    proposer: 'learner',
    daysAgo: 19,
    note: 'Nine months ago I was the one who wrote the code. Now I have nine people, a calendar and a bad conscience. Would you work with me?',
  },
  {
    program: 'coaching',
    guide: 'Priya Raman',
    learner: 'Jonas Okafor',
    topic: 'Decide between staff engineer and management',
    course: 'AGREEING',
    proposer: 'manager',
    daysAgo: 26,
    note: 'Jonas has been asked twice this year whether he wants a team. He would like to answer for himself this time.',
  },
  {
    program: 'mentoring',
    guide: 'Priya Raman',
    learner: 'Tomás Arrieta',
    topic: 'Find his way in the new organization',
    course: 'AGREEING',
    proposer: 'guide',
    daysAgo: 33,
    note: 'You asked the best question of the welcome week. I would be glad to help you find out where the answers live.',
  },
  {
    program: 'coaching',
    guide: 'Priya Raman',
    learner: 'Ruth Nyambura',
    topic: 'Speak up in steering meetings',
    course: 'AGREEING',
    proposer: 'learner',
    daysAgo: 12,
    note: 'I prepare those meetings and then sit in them like furniture.',
  },
  {
    program: 'coaching',
    guide: 'Priya Raman',
    learner: 'Dana Kowalczyk',
    topic: 'Return from leave at her own pace',
    course: 'AGREEING',
    proposer: 'manager',
    daysAgo: 41,
    note: 'Dana comes back in two weeks, at sixty per cent to begin with. She asked for you by name.',
  },
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

const others: readonly ScriptedRelationship[] = [
  {
    program: 'mentoring',
    guide: 'Folasade Akinwale',
    learner: 'Rafael Nogueira',
    topic: 'Grow from fixing drivers to designing one',
    course: 'AGREEING',
    proposer: 'learner',
    daysAgo: 15,
    note: 'I have read your bootloader three times. I understand it now and I would like to understand why.',
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
];

export const scriptedRelationships: readonly ScriptedRelationship[] = [...priya, ...others];
