import { notBefore, officeMoment } from './calendar.ts';
import type { Random } from './random.ts';
import type { DateText, DemoPerson, DemoRelationshipStep } from './types.ts';

/** How far a relationship has come, and by which way. */
export type Course =
  | 'WAITS_FOR_GUIDE'
  | 'WAITS_FOR_LEARNER'
  | 'WAITS_FOR_BOTH'
  | 'AGREEING'
  | 'DECLINED_WITH_REASON'
  | 'DECLINED'
  | 'CANCELLED';

export type Proposer = 'manager' | 'guide' | 'learner';

export type Party = 'GUIDE' | 'LEARNER';

/** What the steps of one relationship are made from. */
export interface CourseInput {
  readonly course: Course;
  readonly proposer: Proposer;
  /** Days before today on which it was proposed, 2 or more. */
  readonly daysAgo: number;
  readonly guide: DemoPerson;
  readonly learner: DemoPerson;
  /** Who runs the program. */
  readonly manager: DemoPerson;
  /** Why a party declines; asked only for `DECLINED_WITH_REASON`. */
  readonly reason: (party: Party) => string;
}

/** Who may have proposed a relationship that takes this course: nobody waits for an answer of their own. */
export function possibleProposers(course: Course): readonly Proposer[] {
  switch (course) {
    case 'WAITS_FOR_GUIDE':
      return ['manager', 'learner'];
    case 'WAITS_FOR_LEARNER':
      return ['manager', 'guide'];
    case 'WAITS_FOR_BOTH':
      return ['manager'];
    case 'AGREEING':
    case 'DECLINED_WITH_REASON':
    case 'DECLINED':
    case 'CANCELLED':
      return ['manager', 'guide', 'learner'];
  }
}

type Answer = { readonly party: Party; readonly kind: 'ACCEPTED' | 'DECLINED' };

function acceptances(parties: readonly Party[]): Answer[] {
  return parties.map((party) => ({ party, kind: 'ACCEPTED' }));
}

/** One of those asked declines, at times after the other has accepted. */
function refusal(random: Random, asked: readonly Party[]): Answer[] {
  const [decliner, ...others] = random.shuffle(asked);
  if (!decliner) throw new Error('Nobody was asked, so nobody can decline.');
  const before = others.filter(() => random.next() < 0.5);
  return [...acceptances(before), { party: decliner, kind: 'DECLINED' }];
}

function answers(random: Random, course: Course, asked: readonly Party[]): Answer[] {
  switch (course) {
    case 'WAITS_FOR_GUIDE':
      return acceptances(asked.filter((party) => party === 'LEARNER'));
    case 'WAITS_FOR_LEARNER':
      return acceptances(asked.filter((party) => party === 'GUIDE'));
    case 'WAITS_FOR_BOTH':
      return [];
    case 'AGREEING':
      return acceptances(random.shuffle(asked));
    case 'DECLINED_WITH_REASON':
    case 'DECLINED':
      return refusal(random, asked);
    case 'CANCELLED':
      return acceptances(asked.length > 1 && random.next() < 0.4 ? random.shuffle(asked).slice(0, 1) : []);
  }
}

function partiesAsked(proposer: Proposer): readonly Party[] {
  switch (proposer) {
    case 'manager':
      return ['GUIDE', 'LEARNER'];
    case 'guide':
      return ['LEARNER'];
    case 'learner':
      return ['GUIDE'];
  }
}

/** The steps of one relationship. */
export interface WrittenCourse {
  readonly steps: readonly DemoRelationshipStep[];
  /** Days before today of the last one, before weekends move it. */
  readonly endDaysAgo: number;
}

/** Writes the steps of one relationship, each in its author's office hours, the last at least a day before today. */
export function writeSteps(random: Random, today: DateText, input: CourseInput): WrittenCourse {
  const people = { GUIDE: input.guide, LEARNER: input.learner };
  const proposers = { manager: input.manager, guide: input.guide, learner: input.learner };
  const steps: DemoRelationshipStep[] = [];
  let days = input.daysAgo;
  let endDaysAgo = input.daysAgo;
  const momentOf = (person: DemoPerson): string => {
    const moment = officeMoment(random, today, days, person.timeZone);
    const last = steps.at(-1);
    endDaysAgo = days;
    days = Math.max(1, days - random.between(1, 6));
    return last ? notBefore(random, last.at, moment) : moment;
  };
  const step = (kind: 'PROPOSED' | 'ACCEPTED' | 'CANCELLED', person: DemoPerson): void => {
    steps.push({ kind, at: momentOf(person), by: person.externalId });
  };

  const proposer = proposers[input.proposer];
  step('PROPOSED', proposer);
  for (const { party, kind } of answers(random, input.course, partiesAsked(input.proposer))) {
    const person = people[party];
    if (kind === 'ACCEPTED') step('ACCEPTED', person);
    else {
      const reason = input.course === 'DECLINED_WITH_REASON' ? input.reason(party) : null;
      steps.push({ kind, at: momentOf(person), by: person.externalId, reason });
    }
  }
  if (input.course === 'CANCELLED') step('CANCELLED', random.next() < 0.6 ? proposer : input.manager);
  return { steps, endDaysAgo };
}
