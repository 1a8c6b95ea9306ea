import { describe, expect, it } from 'vitest';
import { makeDemoOrganization } from './organization.ts';
import type { DemoOrganization, DemoPerson, StaffNumber } from './types.ts';

/** A Monday, a holiday, a Sunday and a leap day. */
const days = ['2026-11-23', '2027-01-01', '2027-05-30', '2028-02-29'];

function peopleOf(organization: DemoOrganization): ReadonlyMap<StaffNumber, DemoPerson> {
  return new Map(organization.people.map((person) => [person.externalId, person]));
}

describe.each(days)('made on %s', (today) => {
  const organization = makeDemoOrganization(today);

  it('lies in the past, each step after the one before', () => {
    const now = `${today}T00:00:00Z`;
    for (const { steps, life } of organization.relationships) {
      expect(steps[0]?.kind).toBe('PROPOSED');
      const moments = [...steps, ...life].map(({ at }) => Date.parse(at));
      expect(moments).toStrictEqual([...new Set(moments)].toSorted((a, b) => a - b));
      expect(moments.at(-1)).toBeLessThan(Date.parse(now));
    }
    expect(organization.people.every(({ hireDate }) => hireDate < today)).toBe(true);
  });

  it('is done by people who are there: hired, joined, and with a profile before they are asked to guide', () => {
    const people = peopleOf(organization);
    const joined = new Map(
      organization.memberships.map(({ person, joinedAt }) => [person, Date.parse(joinedAt)]),
    );
    const saved = new Map(
      organization.guideProfiles.map(({ guide, savedAt }) => [guide, Date.parse(savedAt)]),
    );
    for (const { person, joinedAt } of organization.memberships) {
      expect(Date.parse(joinedAt)).toBeGreaterThan(Date.parse(people.get(person)?.hireDate ?? today));
    }
    const acts = [
      ...organization.relationships.flatMap(({ steps, life }) => [...steps, ...life]),
      ...organization.programs.map(({ createdBy, createdAt }) => ({ by: createdBy, at: createdAt })),
      ...organization.guideProfiles.map(({ guide, savedAt }) => ({ by: guide, at: savedAt })),
    ];
    for (const { by, at } of acts) expect(joined.get(by)).toBeLessThan(Date.parse(at));
    for (const { guide, learner, steps } of organization.relationships) {
      expect(saved.get(guide)).toBeLessThan(Date.parse(steps[0]?.at ?? ''));
      expect(joined.get(learner)).toBeLessThan(Date.parse(steps[0]?.at ?? ''));
      expect(people.get(learner)?.leftAt).toBeNull();
    }
  });

  it('leaves every guide and program within their places at every moment', () => {
    const places = new Map<string, number>([
      ...organization.guideProfiles.map(({ guide, capacity }) => [guide, capacity] as const),
      ...organization.programs.map(({ key, capacity }) => [key, capacity] as const),
    ]);
    const taken = new Map<string, number>();
    const moves = organization.relationships
      .flatMap(({ guide, program, steps }) =>
        steps
          .filter(({ kind }) => kind !== 'ACCEPTED')
          .map(({ kind, at }) => ({
            holders: [guide, program],
            at: Date.parse(at),
            by: kind === 'PROPOSED' ? 1 : -1,
          })),
      )
      .toSorted((a, b) => a.at - b.at);
    for (const { holders, by } of moves) {
      for (const holder of holders) {
        taken.set(holder, (taken.get(holder) ?? 0) + by);
        expect(taken.get(holder)).toBeLessThanOrEqual(places.get(holder) ?? 0);
      }
    }
    const full = organization.guideProfiles.filter(({ closedAt }) => closedAt !== null);
    expect(full).toHaveLength(3);
    for (const { guide, capacity, closedAt } of full) {
      expect(taken.get(guide)).toBe(capacity);
      expect(Date.parse(closedAt ?? '')).toBeLessThan(Date.parse(`${today}T00:00:00Z`));
      const steps = organization.relationships.flatMap((each) => (each.guide === guide ? each.steps : []));
      expect(steps.every(({ at }) => Date.parse(at) < Date.parse(closedAt ?? ''))).toBe(true);
    }
  });

  it('keeps relationships within the dates of their program and kind', () => {
    const programs = new Map(organization.programs.map((program) => [program.key, program]));
    for (const { program: key, guide, startsOn, endsOn } of organization.relationships) {
      const program = programs.get(key);
      expect(program).toBeDefined();
      expect(startsOn >= (program?.startsOn ?? '')).toBe(true);
      if (key !== 'mentoring')
        expect(endsOn && endsOn > startsOn && endsOn <= (program?.endsOn ?? '')).toBe(true);
      else expect(endsOn).toBeNull();
      const profile = organization.guideProfiles.find((each) => each.guide === guide);
      expect(profile?.kinds).toContain(program?.kind);
    }
  });

  it('has qualifications whose dates make sense, some expired, some checked by somebody else', () => {
    const qualifications = organization.guideProfiles.flatMap(({ guide, qualifications: held }) => {
      expect(held.length).toBeGreaterThanOrEqual(1);
      expect(held.length).toBeLessThanOrEqual(4);
      return held.map((qualification) => ({ guide, ...qualification }));
    });
    for (const { guide, issuedOn, expiresOn, evidenceUrl, verification } of qualifications) {
      expect(issuedOn < today).toBe(true);
      expect(expiresOn === null || expiresOn > issuedOn).toBe(true);
      if (evidenceUrl !== null)
        expect(new URL(evidenceUrl)).toMatchObject({
          protocol: 'https:',
          hostname: expect.stringMatching(/\.example$/),
        });
      if (verification === null) continue;
      expect(verification.by).not.toBe(guide);
      expect(verification.at.slice(0, 10) > issuedOn).toBe(true);
    }
    expect(
      qualifications.filter(({ expiresOn }) => expiresOn !== null && expiresOn < today).length,
    ).toBeGreaterThan(8);
    expect(qualifications.filter(({ verification }) => verification !== null).length).toBeGreaterThan(35);
    expect(qualifications.filter(({ verification }) => verification === null).length).toBeGreaterThan(10);
  });
});
