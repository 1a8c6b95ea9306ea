import { describe, expect, it } from 'vitest';
import { makeDemoOrganization } from './organization.ts';
import { awaited, isOpen, stateOf } from './progress.ts';
import { type DemoOrganization, type DemoPerson, demoRoleNames, type StaffNumber } from './types.ts';

const monday = '2026-11-23';
const demo = makeDemoOrganization(monday);

function peopleOf(organization: DemoOrganization): ReadonlyMap<StaffNumber, DemoPerson> {
  return new Map(organization.people.map((person) => [person.externalId, person]));
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}

const distinct = (values: readonly string[]): number => new Set(values).size;

describe('the demo organization', () => {
  it('is the same for the same day and seed', () => {
    expect(makeDemoOrganization(monday)).toStrictEqual(demo);
  });

  it('keeps its people and pairs from day to day and only moves its dates', () => {
    const later = makeDemoOrganization('2027-08-11');
    expect(later.people.map(({ name, jobTitle }) => [name, jobTitle])).toStrictEqual(
      demo.people.map(({ name, jobTitle }) => [name, jobTitle]),
    );
    const pairs = (organization: DemoOrganization) =>
      organization.relationships
        .map(({ guide, learner, topic, steps }) => [topic, guide, learner, steps.length])
        .toSorted();
    expect(pairs(later)).toStrictEqual(pairs(demo));
    expect(later.people.map(({ hireDate }) => hireDate)).not.toStrictEqual(
      demo.people.map(({ hireDate }) => hireDate),
    );
  });

  it('has other people around the same cast under another seed', () => {
    const other = makeDemoOrganization(monday, 'southwind');
    const names = new Set(demo.people.map(({ name }) => name));
    const shared = other.people.filter(({ name }) => names.has(name)).length;
    expect(shared).toBeGreaterThanOrEqual(62);
    expect(shared).toBeLessThan(150);
    expect(other.relationships).toHaveLength(156);
  });

  it('has the size it is meant to have', () => {
    expect(demo.people).toHaveLength(300);
    expect(distinct(demo.people.map(({ department }) => department))).toBe(16);
    expect(demo.people.filter(({ leftAt }) => leftAt !== null)).toHaveLength(5);
    expect(demo.programs.map(({ kind }) => kind)).toStrictEqual(['COACHING', 'MENTORING', 'COACHING']);
    expect(demo.guideProfiles).toHaveLength(34);
    expect(demo.guideProfiles.filter(({ kinds }) => kinds.includes('COACHING'))).toHaveLength(18);
    expect(demo.guideProfiles.filter(({ kinds }) => kinds.includes('MENTORING'))).toHaveLength(20);
    expect(demo.relationships).toHaveLength(156);
  });

  it('has relationships at every point it is meant to show', () => {
    expect(countBy(demo.relationships, stateOf)).toStrictEqual({
      PROPOSED: 38,
      AGREEING: 25,
      ACTIVE: 51,
      PAUSED: 4,
      CLOSING: 4,
      CLOSED: 8,
      DECLINED: 15,
      CANCELLED: 11,
    });
    const waitingFor = (relationship: DemoOrganization['relationships'][number]): string =>
      awaited(relationship)
        .map((party) => (party === relationship.guide ? 'guide' : 'learner'))
        .join(' and ');
    const proposals = demo.relationships.filter((each) => stateOf(each) === 'PROPOSED');
    expect(countBy(proposals, waitingFor)).toStrictEqual({ guide: 15, learner: 14, 'guide and learner': 9 });
    const refusals = demo.relationships.flatMap(({ steps }) =>
      steps.filter((step) => step.kind === 'DECLINED'),
    );
    expect(refusals.filter(({ reason }) => reason !== null)).toHaveLength(9);
  });

  it('gives everybody a name, an address and a number of their own', () => {
    for (const key of ['name', 'workEmail', 'externalId'] as const) {
      expect(distinct(demo.people.map((person) => person[key]))).toBe(300);
    }
    for (const { workEmail, externalId } of demo.people) {
      expect(workEmail).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*@northwind\.example$/);
      expect(externalId).toMatch(/^NW-0\d{3}$/);
    }
  });

  it('gives staff numbers in the order in which people joined', () => {
    const byNumber = demo.people.toSorted((a, b) => a.externalId.localeCompare(b.externalId));
    const dates = byNumber.map(({ hireDate }) => hireDate);
    expect(dates).toStrictEqual(dates.toSorted());
  });

  it('has one person at the top and everybody else below them, managers listed first', () => {
    const above = new Set<StaffNumber>();
    for (const { externalId, managerExternalId } of demo.people) {
      if (above.size === 0) expect(managerExternalId).toBeNull();
      else expect(above).toContain(managerExternalId);
      above.add(externalId);
    }
  });

  it('lets nobody lead others who has left', () => {
    const left = demo.people.filter(({ leftAt }) => leftAt !== null).map(({ externalId }) => externalId);
    expect(
      demo.people.filter(({ managerExternalId }) => managerExternalId && left.includes(managerExternalId)),
    ).toStrictEqual([]);
  });

  it('spreads over offices, all with a time zone that exists', () => {
    const zones = countBy(demo.people, ({ timeZone }) => timeZone);
    expect(Object.keys(zones)).toHaveLength(9);
    for (const [zone, people] of Object.entries(zones)) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
      expect(people).toBeGreaterThanOrEqual(9);
    }
    expect(demo.people.filter(({ locale }) => locale === 'de').length).toBeGreaterThan(10);
  });

  it('has the person of every demo role, with the authority that goes with it', () => {
    const rolesOf = new Map(demo.memberships.map(({ person, roles }) => [person, roles]));
    const held = demoRoleNames.map((role) => [role, rolesOf.get(demo.roles[role])]);
    expect(Object.fromEntries(held)).toStrictEqual({
      coach: ['MEMBER'],
      client: ['MEMBER'],
      mentor: ['MEMBER'],
      mentee: ['MEMBER'],
      'program-manager': ['PROGRAM_MANAGER', 'MEMBER'],
      'trust-contact': ['TRUST_CONTACT', 'MEMBER'],
      hr: ['REPORT_VIEWER', 'MEMBER'],
      owner: ['OWNER', 'MEMBER'],
    });
    expect(distinct(Object.values(demo.roles))).toBe(8);
  });

  it('gives the coach a busy day: pairs at every point, three proposals waiting for her', () => {
    const hers = demo.relationships.filter(({ guide }) => guide === demo.roles.coach);
    expect(countBy(hers, stateOf)).toStrictEqual({
      PROPOSED: 4,
      AGREEING: 3,
      ACTIVE: 24,
      PAUSED: 2,
      CLOSING: 2,
      CLOSED: 4,
      DECLINED: 1,
    });
    expect(hers.filter((each) => awaited(each).includes(demo.roles.coach))).toHaveLength(3);
    expect(hers.map(({ learner }) => learner)).toContain(demo.roles.client);
  });

  it('pairs the mentor and the mentee, and leaves each something to answer', () => {
    const pair = demo.relationships.find(
      ({ guide, learner }) => guide === demo.roles.mentor && learner === demo.roles.mentee,
    );
    expect(pair && stateOf(pair)).toBe('ACTIVE');
    for (const role of ['mentor', 'mentee', 'client'] as const) {
      expect(demo.relationships.some((each) => awaited(each).includes(demo.roles[role]))).toBe(true);
    }
  });

  it('mostly gives a learner one relationship, and nobody two open ones but by intent', () => {
    const learners = countBy(demo.relationships, ({ learner }) => learner);
    const once = Object.values(learners).filter((count) => count === 1).length;
    expect(once / Object.keys(learners).length).toBeGreaterThan(0.85);
    const open = countBy(demo.relationships.filter(isOpen), ({ learner }) => learner);
    const twice = Object.entries(open).filter(([, count]) => count > 1);
    expect(Object.fromEntries(twice)).toStrictEqual({ [demo.roles.client]: 2, [demo.roles.mentee]: 2 });
  });

  it('pairs nobody with their line, and no guide in coaching with the departments they exclude', () => {
    const people = peopleOf(demo);
    const line = (number: StaffNumber): StaffNumber[] => {
      const above = people.get(number)?.managerExternalId;
      return above ? [above, ...line(above)] : [];
    };
    for (const { guide, learner } of demo.relationships) {
      expect(guide).not.toBe(learner);
      expect(line(learner)).not.toContain(guide);
      expect(line(guide)).not.toContain(learner);
    }
    const salesDirector = demo.people.find(({ name }) => name === 'Temitope Ogundele')?.externalId;
    const clients = demo.relationships.filter(({ guide }) => guide === salesDirector);
    expect(clients.length).toBeGreaterThan(0);
    expect(clients.map(({ learner }) => people.get(learner)?.department)).not.toContain('Sales');
  });
});
