import { chapters, type DrawnChapter, isOver, proposedWithin } from './chapters.ts';
import type { Course } from './courses.ts';
import type { GuidePlan } from './data/guide-plan.ts';
import { guidePlans } from './data/guides.ts';
import { priyasPractice } from './data/priyas-practice.ts';
import { scriptedRelationships } from './data/scripted-relationships.ts';
import { type Candidate, type Match, type Matcher, matcher } from './matching.ts';
import { isOpen } from './progress.ts';
import type { Random } from './random.ts';
import type { Employee, StaffIndex } from './staff.ts';
import { type Teller, type Told, type ToldRelationship, teller } from './telling.ts';
import type { DateText, DemoRelationship, ProgramKey, StaffNumber } from './types.ts';

/** How many relationships take each course, beside those told in full. */
const endedCourses: readonly (readonly [Course, number])[] = [
  ['DECLINED_WITH_REASON', 8],
  ['DECLINED', 6],
  ['CANCELLED', 11],
];
const waitingCourses: readonly (readonly [Course, number])[] = [
  ['WAITS_FOR_GUIDE', 11],
  ['WAITS_FOR_LEARNER', 12],
  ['WAITS_FOR_BOTH', 7],
];
const mostCoaching = 38;
const mostEndedAGuide = 2;

/** Days before today on which proposals were made. Those long ended overlap with no open one. */
const proposed = {
  waiting: [2, 20],
  ended: [24, 80],
  longEnded: [85, 148],
} as const;

/** Guides of whom every relationship is told in full. */
const toldInFull: readonly string[] = ['Priya Raman', 'Folasade Akinwale'];

/** Days that lie between the end of one proposal and the next one for the same person. */
const breathingSpace = 4;

function courses(random: Random, counts: readonly (readonly [Course, number])[]): Course[] {
  return random.shuffle(counts.flatMap(([course, count]) => Array.from({ length: count }, () => course)));
}

/** The chapters in which pairs stand today; those that need the longest past come first, since not every pair has one. */
function mostDemandingFirst(random: Random): DrawnChapter[] {
  return random
    .shuffle(chapters.flatMap(([plan, count]) => Array.from({ length: count }, () => plan)))
    .toSorted((one, other) => other.proposed[0] - one.proposed[0]);
}

interface Guide {
  readonly plan: GuidePlan;
  readonly employee: Employee;
}

/** Keeps what has been told so far: who is taken, who is free again, how many places each guide has left. */
class Story {
  readonly relationships: DemoRelationship[] = [];
  private readonly places = new Map<StaffNumber, number>();
  private readonly freeAgain = new Map<StaffNumber, number>();
  private readonly engaged = new Set<StaffNumber>();

  /** @param holdsPlace whether the guide's place counts as taken while open proposals of today are made */
  add({ relationship, endDaysAgo, open }: ToldRelationship, holdsPlace: boolean): void {
    const { guide, learner } = relationship;
    this.relationships.push(relationship);
    if (holdsPlace) this.places.set(guide, this.placesTaken(guide) + 1);

    if (open || relationship.life.length > 0) this.engaged.add(learner);
    else this.freeAgain.set(learner, endDaysAgo);
  }

  placesTaken(guide: StaffNumber): number {
    return this.places.get(guide) ?? 0;
  }

  count(guide: StaffNumber): number {
    return this.relationships.filter((relationship) => relationship.guide === guide).length;
  }

  candidates(learners: readonly Employee[], guide: StaffNumber): readonly Candidate[] {
    const met = new Set(
      this.relationships.filter((each) => each.guide === guide).map(({ learner }) => learner),
    );
    return learners
      .filter(({ person }) => !this.engaged.has(person.externalId) && !met.has(person.externalId))
      .map((employee) => ({ employee, freeSince: this.freeAgain.get(employee.person.externalId) ?? null }))
      .filter(({ freeSince }) => freeSince === null || freeSince > 3 * breathingSpace);
  }

  /** The earliest day, counted back from today, on which this person can have been proposed to anybody. */
  longestAgo({ person, daysHere }: Employee): number {
    return Math.min(
      daysHere - 7,
      (this.freeAgain.get(person.externalId) ?? Number.POSITIVE_INFINITY) - breathingSpace,
    );
  }
}

function mayLearn(staff: readonly Employee[]): readonly Employee[] {
  const busy = new Set([
    ...guidePlans.map(({ name }) => name),
    ...scriptedRelationships.map(({ learner }) => learner),
  ]);
  return staff.filter(
    ({ person, roles }) =>
      person.leftAt === null &&
      person.managerExternalId !== null &&
      roles.length === 1 &&
      !busy.has(person.name),
  );
}

function tellInFull(story: Story, tell: Teller, staff: StaffIndex): void {
  for (const told of scriptedRelationships) {
    const match: Match = {
      program: told.program,
      guide: staff.byName(told.guide),
      learner: staff.byName(told.learner),
      topic: told.topic,
      group: null,
    };
    const { chapter, amended = false, ...rest } = told;
    const fixed: Told = chapter ? { ...rest, chapter: { chapter, amended } } : rest;
    story.add(tell.tell(match, fixed), true);
  }
}

/** Proposals that came to nothing, some of them a while ago. */
function tellEnded(
  random: Random,
  story: Story,
  tell: Teller,
  find: Matcher,
  guides: readonly Guide[],
  learners: readonly Employee[],
): void {
  const settled = learners.filter(({ daysHere }) => daysHere > proposed.longEnded[1] + 14);
  for (const course of courses(random, endedCourses)) {
    const match = random
      .shuffle(guides.filter(({ employee }) => story.count(employee.person.externalId) < mostEndedAGuide))
      .values()
      .map(({ employee, plan }) => {
        const program = random.pick(plan.kinds) === 'COACHING' ? 'coaching' : 'mentoring';
        return find.match(employee, plan, program, story.candidates(settled, employee.person.externalId));
      })
      .find((found) => found !== null);
    if (!match) throw new Error('There is nobody left whose proposal could have come to nothing.');
    const plan = guides.find(({ employee }) => employee === match.guide)?.plan;
    const long = plan?.acceptsNew !== true || random.next() < 0.6;
    const [latest, earliest] = long ? proposed.longEnded : proposed.ended;
    story.add(tell.tell(match, { course, daysAgo: random.between(latest, earliest) }), !long);
  }
}

/** Who may still take somebody, and in which programs. */
interface Openings {
  next(): { readonly guide: Guide; readonly program: ProgramKey } | null;
  close(guide: Guide, program: ProgramKey): void;
}

function openings(random: Random, story: Story, guides: readonly Guide[]): Openings {
  const closed = new Set<string>();
  const key = (guide: Guide, program: ProgramKey): string => `${guide.plan.name}/${program}`;
  const coaching = (): number =>
    story.relationships.filter((each) => each.program === 'coaching' && isOpen(each)).length;
  const told = coaching();
  const places = ({ plan, employee }: Guide): number =>
    plan.capacity - story.placesTaken(employee.person.externalId);
  return {
    next() {
      const full = coaching() - told >= mostCoaching;
      const choices = guides
        .flatMap((guide) =>
          guide.plan.kinds.map((kind) => ({
            guide,
            program: kind === 'COACHING' ? ('coaching' as const) : ('mentoring' as const),
          })),
        )
        .filter(
          ({ guide, program }) =>
            places(guide) > 0 && !closed.has(key(guide, program)) && !(full && program === 'coaching'),
        );
      if (choices.length === 0) return null;
      // Guides who have closed their list did so because it is full: theirs are filled first.
      return random.weigh(choices, ({ guide }) => (guide.plan.acceptsNew ? places(guide) ** 1.5 : 1000));
    },
    close(guide, program) {
      closed.add(key(guide, program));
    },
  };
}

/** Relationships that are open today. */
function tellOpen(
  random: Random,
  story: Story,
  tell: Teller,
  find: Matcher,
  guides: readonly Guide[],
  learners: readonly Employee[],
): void {
  const open = openings(random, story, guides);
  const waiting = courses(random, waitingCourses);
  const steady = mostDemandingFirst(random);
  while (waiting.length + steady.length > 0) {
    const opening = open.next();
    if (!opening) throw new Error('The guides have fewer places than the demonstration needs.');
    const { guide, program } = opening;
    const match = find.match(
      guide.employee,
      guide.plan,
      program,
      story.candidates(learners, guide.employee.person.externalId),
    );
    if (!match) {
      open.close(guide, program);
      continue;
    }
    const longestAgo = story.longestAgo(match.learner);
    const fitting = steady.filter(
      (plan) => proposedWithin(plan, program)[0] <= longestAgo && (guide.plan.acceptsNew || !isOver(plan)),
    );
    const goesOn = !guide.plan.acceptsNew || random.next() < steady.length / (steady.length + waiting.length);
    const [chapter] = goesOn || waiting.length === 0 ? fitting : [];
    if (chapter) steady.splice(steady.indexOf(chapter), 1);
    const course = chapter ? 'AGREEING' : waiting.pop();
    if (!course) continue;
    const [latest, earliest] = chapter ? proposedWithin(chapter, program) : proposed.waiting;
    const daysAgo = random.between(latest, Math.max(latest, Math.min(earliest, longestAgo)));
    const told: Told = { course, daysAgo, ...(chapter ? { chapter } : {}) };
    story.add(tell.tell(match, told), true);
  }
}

/** The many pairs of a full-time coach. */
function tellPractice(
  random: Random,
  story: Story,
  tell: Teller,
  find: Matcher,
  guide: Guide,
  learners: readonly Employee[],
): void {
  const settled = learners.filter(({ daysHere }) => daysHere > proposed.longEnded[1] + 14);
  for (const { topic, group, chapter } of priyasPractice) {
    const candidates = story.candidates(settled, guide.employee.person.externalId);
    const match = find.matchTopic(guide.employee, guide.plan, { topic, group }, candidates);
    if (!match) throw new Error(`Nobody is left for “${topic}”.`);
    const plan = chapters.find(([each]) => each.chapter === chapter && !each.amended)?.[0];
    if (!plan) throw new Error(`No pair stands in the chapter ${chapter}.`);
    const [latest, earliest] = plan.proposed;
    const longestAgo = Math.max(latest, Math.min(earliest, story.longestAgo(match.learner)));
    const daysAgo = random.between(latest, longestAgo);
    story.add(tell.tell(match, { course: 'AGREEING', daysAgo, chapter: plan }), true);
  }
}

/** The relationships of the demonstration, in the order in which they were proposed. */
export function makeRelationships(
  random: Random,
  today: DateText,
  staff: readonly Employee[],
  index: StaffIndex,
): readonly DemoRelationship[] {
  const story = new Story();
  const tell = teller(random.fork('telling'), today, index);
  const find = matcher(random.fork('matching'));
  const guides = guidePlans.map((plan) => ({ plan, employee: index.byName(plan.name) }));
  const learners = mayLearn(staff);
  tellInFull(story, tell, index);
  const unscripted = guides.filter(({ plan }) => !toldInFull.includes(plan.name));
  tellEnded(random.fork('ended'), story, tell, find, unscripted, learners);
  tellOpen(random.fork('open'), story, tell, find, unscripted, learners);
  const coach = guides.find(({ plan }) => plan.name === toldInFull[0]);
  if (coach) tellPractice(random.fork('practice'), story, tell, find, coach, learners);
  const proposedAt = ({ steps }: DemoRelationship): number => Date.parse(steps[0]?.at ?? today);
  return story.relationships.toSorted((a, b) => proposedAt(a) - proposedAt(b));
}
