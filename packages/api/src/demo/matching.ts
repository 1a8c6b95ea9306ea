import type { GuidePlan } from './data/guide-plan.ts';
import { offices } from './data/offices.ts';
import { isCoachingGroup, type TopicGroup, type TopicList, topicLists } from './data/topics.ts';
import type { Random } from './random.ts';
import type { Employee } from './staff.ts';
import type { ProgramKey } from './types.ts';
import { saidOf } from './wording.ts';

/** Somebody who may become a learner, with what is known about their earlier proposals. */
export interface Candidate {
  readonly employee: Employee;
  /** Days since an earlier proposal of theirs came to nothing; null where there was none. */
  readonly freeSince: number | null;
}

/** A guide, a learner and what it is about. */
export interface Match {
  readonly program: ProgramKey;
  readonly guide: Employee;
  readonly learner: Employee;
  readonly topic: string;
  /** What sort of topic that is; null for a pair that is told in full. */
  readonly group: TopicGroup | null;
}

const shortestAcquaintance = 14;

/** Whether two people are too close in the line: one is above the other, or both have the same manager. */
function tooClose(a: Employee, b: Employee): boolean {
  const above = (one: Employee, other: Employee): boolean => other.line.includes(one.person.externalId);
  const sameManager = a.person.managerExternalId === b.person.managerExternalId;
  return a === b || above(a, b) || above(b, a) || sameManager;
}

function suits(list: TopicList, { level, daysHere, person }: Employee): boolean {
  return (
    list.levels.includes(level) &&
    (list.departments === undefined || list.departments.includes(person.department)) &&
    (list.withinDays === undefined || daysHere <= list.withinDays) &&
    (list.afterDays === undefined || daysHere >= list.afterDays)
  );
}

/** How good a match is: shared working hours count, and so does another department, where the craft does not decide. */
function suitability(guide: Employee, list: TopicList, { employee, freeSince }: Candidate): number {
  const hoursApart = Math.abs(offices[guide.office].utcOffset - offices[employee.office].utcOffset);
  const sharedDay = hoursApart <= 2 ? 6 : hoursApart <= 5 ? 3 : hoursApart <= 7 ? 1 : 0.1;
  const elsewhere = guide.person.department === employee.person.department ? 1 : 2;
  return sharedDay * (list.departments ? 1 : elsewhere) * (freeSince === null ? 1 : 0.5);
}

function groupsOf(plan: GuidePlan, program: ProgramKey): readonly TopicGroup[] {
  return plan.topics.filter((group) => isCoachingGroup(group) === (program !== 'mentoring'));
}

/** Finds learners for guides; each topic is used once. */
export interface Matcher {
  /** A learner and a topic for this guide, or null where nobody fits. */
  match(
    guide: Employee,
    plan: GuidePlan,
    program: ProgramKey,
    candidates: readonly Candidate[],
  ): Match | null;
  /** A learner for what this guide works on with somebody, or null where nobody fits. */
  matchTopic(
    guide: Employee,
    plan: GuidePlan,
    subject: { readonly group: TopicGroup; readonly topic: string },
    candidates: readonly Candidate[],
  ): Match | null;
}

/** Those whom a guide may take: not too close, not of a department that the guide excludes, and here for a while. */
function possible(
  guide: Employee,
  barred: readonly string[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  return candidates.filter(
    ({ employee }) =>
      !tooClose(guide, employee) &&
      !barred.includes(employee.person.department) &&
      employee.daysHere >= shortestAcquaintance,
  );
}

export function matcher(random: Random): Matcher {
  const unused = new Map(
    Object.entries(topicLists).map(([group, list]) => [group, random.fork(group).shuffle(list.topics)]),
  );
  return {
    match(guide, plan, program, candidates) {
      const barred = program !== 'mentoring' ? (plan.coachesNobodyIn ?? []) : [];
      const free = possible(guide, barred, candidates);
      for (const group of random.shuffle(groupsOf(plan, program))) {
        const list = topicLists[group];
        const suited = free.filter(({ employee }) => suits(list, employee));
        if (suited.length === 0) continue;
        const topic = unused.get(group)?.pop();
        if (topic === undefined) continue;
        const { employee } = random.weigh(suited, (candidate) => suitability(guide, list, candidate));
        return { program, guide, learner: employee, group, topic: saidOf(topic, employee.person.pronoun) };
      }
      return null;
    },
    matchTopic(guide, plan, { group, topic }, candidates) {
      const list = topicLists[group];
      const free = possible(guide, plan.coachesNobodyIn ?? [], candidates);
      const suited = free.filter(({ employee }) => suits(list, employee));
      if (free.length === 0) return null;
      const { employee } = random.weigh(suited.length > 0 ? suited : free, (candidate) =>
        suitability(guide, list, candidate),
      );
      return {
        program: 'coaching',
        guide,
        learner: employee,
        group,
        topic: saidOf(topic, employee.person.pronoun),
      };
    },
  };
}
