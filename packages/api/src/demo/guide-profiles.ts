import { daysAfter, monthsAfter, officeMoment } from './calendar.ts';
import type { GuidePlan, QualificationPlan } from './data/guide-plan.ts';
import { guidePlans } from './data/guides.ts';
import { programManager } from './programs.ts';
import type { Random } from './random.ts';
import type { StaffIndex } from './staff.ts';
import type {
  DateText,
  DemoGuideProfile,
  DemoPerson,
  DemoQualification,
  DemoRelationship,
  InstantText,
  StaffNumber,
} from './types.ts';

/** Days before today in which the guides wrote their profiles: after the programs were set up, before the first proposal. */
const written = { from: 348, to: 358 };

/** Days before today in which evidence was checked. */
const checked = { from: 24, to: 148 };

function qualification(
  random: Random,
  today: DateText,
  plan: QualificationPlan,
  checker: DemoPerson,
): DemoQualification {
  const issuedOn = daysAfter(monthsAfter(today, -plan.monthsAgo), -random.between(0, 24));
  return {
    title: plan.title,
    issuer: plan.issuer,
    issuedOn,
    expiresOn: plan.validMonths === undefined ? null : monthsAfter(issuedOn, plan.validMonths),
    evidenceUrl: plan.evidence ?? null,
    verification: plan.verified
      ? {
          by: checker.externalId,
          at: officeMoment(random, today, random.between(checked.from, checked.to), checker.timeZone),
        }
      : null,
  };
}

/** Guides who take nobody new said so when their last place was taken. */
function closingMoment(guide: StaffNumber, relationships: readonly DemoRelationship[]): InstantText {
  const moments = relationships
    .filter((each) => each.guide === guide)
    .flatMap(({ steps }) => steps.map(({ at }) => Date.parse(at)));
  return new Date(Math.max(...moments) + 60_000).toISOString();
}

function profile(
  random: Random,
  today: DateText,
  plan: GuidePlan,
  staff: StaffIndex,
  relationships: readonly DemoRelationship[],
): DemoGuideProfile {
  const guide = staff.byName(plan.name).person;
  const checker = programManager(staff, plan.kinds.includes('COACHING') ? 'coaching' : 'mentoring');
  return {
    guide: guide.externalId,
    kinds: plan.kinds,
    headline: plan.headline,
    experience: plan.experience,
    methods: plan.methods,
    limits: plan.limits,
    refersElsewhere: plan.refersElsewhere,
    supervision: plan.supervision,
    conflicts: plan.conflicts,
    languages: plan.languages,
    capacity: plan.capacity,

    savedAt: officeMoment(random, today, random.between(written.from, written.to), guide.timeZone),
    closedAt: plan.acceptsNew ? null : closingMoment(guide.externalId, relationships),
    qualifications: plan.qualifications.map((each) => qualification(random, today, each, checker)),
  };
}

/** What the 34 guides tell about themselves. */
export function makeGuideProfiles(
  random: Random,
  today: DateText,
  staff: StaffIndex,
  relationships: readonly DemoRelationship[],
): readonly DemoGuideProfile[] {
  return guidePlans.map((plan) => profile(random.fork(plan.name), today, plan, staff, relationships));
}
