import { officeMoment } from './calendar.ts';
import { profileStories } from './data/profile-stories.ts';
import { makeGuideProfiles } from './guide-profiles.ts';
import { makeMemberships } from './memberships.ts';
import { makePrograms } from './programs.ts';
import { type Random, seededRandom } from './random.ts';
import { makeRelationships } from './relationships.ts';
import { indexStaff, makeStaff, type StaffIndex } from './staff.ts';
import type { DateText, DemoOrganization, DemoProfileStory, DemoRoleName, StaffNumber } from './types.ts';

/** What the organization is called. */
export const demoTenant = { name: 'Northwind Labs', slug: 'northwind' } as const;

/** Who one becomes by signing in under a demo role; these people exist under every seed. */
const rolePeople: Readonly<Record<DemoRoleName, string>> = {
  coach: 'Priya Raman',
  client: 'Mei Lindqvist',
  mentor: 'Folasade Akinwale',
  mentee: 'Rafael Nogueira',
  'program-manager': 'Katrin Albers',
  'trust-contact': 'Beatriz Saldanha',
  hr: 'Yusuf Erdem',
  owner: 'Anneke Vandersteen',
};

function demoRoles(staff: StaffIndex): Record<DemoRoleName, StaffNumber> {
  const of = (role: DemoRoleName): StaffNumber => staff.byName(rolePeople[role]).person.externalId;
  return {
    coach: of('coach'),
    client: of('client'),
    mentor: of('mentor'),
    mentee: of('mentee'),
    'program-manager': of('program-manager'),
    'trust-contact': of('trust-contact'),
    hr: of('hr'),
    owner: of('owner'),
  };
}

function tellStories(random: Random, today: DateText, staff: StaffIndex): readonly DemoProfileStory[] {
  return profileStories.map(({ by: name, daysAgo, words, shared }) => {
    const { externalId: by, timeZone } = staff.byName(name).person;
    return { by, at: officeMoment(random, today, daysAgo, timeZone), words, shared };
  });
}

/**
 * The demonstration organization as it stands on a day: the same for the same arguments, on every machine.
 * Everything that happened lies before the beginning of `today` in UTC.
 * @param today ISO date; hire dates, certificates and proposals keep their distance from it
 * @param seed any text; another one gives other people around the same cast
 */
export function makeDemoOrganization(today: DateText, seed = 'northwind'): DemoOrganization {
  const random = seededRandom(seed);
  const staff = makeStaff(random.fork('staff'), today);
  const index = indexStaff(staff);
  const relationships = makeRelationships(random.fork('relationships'), today, staff, index);
  const guideProfiles = makeGuideProfiles(random.fork('guide profiles'), today, index, relationships);
  const involved = new Set([
    ...guideProfiles.map(({ guide }) => guide),
    ...relationships.flatMap(({ guide, learner }) => [guide, learner]),
  ]);
  return {
    ...demoTenant,
    people: staff.map(({ person }) => person),
    memberships: makeMemberships(random.fork('memberships'), today, staff, involved),
    programs: makePrograms(random.fork('programs'), today, index),
    guideProfiles,
    relationships,
    profileStories: tellStories(random.fork('profile stories'), today, index),
    roles: demoRoles(index),
  };
}
