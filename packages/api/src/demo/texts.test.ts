import { describe, expect, it } from 'vitest';
import { makeDemoOrganization } from './organization.ts';
import type { DemoLifeStep, DemoOrganization, DemoPerson, StaffNumber } from './types.ts';

const monday = '2026-11-23';
const demo = makeDemoOrganization(monday);

function peopleOf(organization: DemoOrganization): ReadonlyMap<StaffNumber, DemoPerson> {
  return new Map(organization.people.map((person) => [person.externalId, person]));
}

/** What somebody wrote with a step: every text in it longer than a name or a choice. */
function wordsOf(step: DemoLifeStep): string[] {
  const found: string[] = [];
  JSON.stringify(step, (_, value: unknown) => {
    if (typeof value === 'string' && value.includes(' ')) found.push(value);
    return value;
  });
  return found;
}

/** Every sentence of the demonstration that somebody reads. */
function texts(organization: DemoOrganization): string[] {
  return [
    ...organization.programs.flatMap(({ name, description }) => [name, description]),
    ...organization.guideProfiles.flatMap((profile) => [
      profile.headline,
      profile.experience,
      ...profile.methods,
      profile.limits,
      profile.refersElsewhere,
      profile.supervision,
      profile.conflicts,
      ...profile.qualifications.flatMap(({ title, issuer }) => [title, issuer]),
    ]),
    ...organization.relationships.flatMap(({ topic, invitationNote, steps, life }) => [
      topic,
      invitationNote ?? '',
      ...life.flatMap(wordsOf),
      ...steps.map((step) => (step.kind === 'DECLINED' ? (step.reason ?? '') : '')),
    ]),
  ];
}

const distinct = (values: readonly string[]): number => new Set(values).size;

describe('what is written', () => {
  it('is the same on every day', () => {
    expect(texts(makeDemoOrganization('2027-08-11')).toSorted()).toStrictEqual(texts(demo).toSorted());
  });

  it('never repeats a headline, an experience, a topic, a note or a reason', () => {
    const { guideProfiles, relationships } = demo;
    for (const key of ['headline', 'experience', 'limits', 'refersElsewhere'] as const) {
      expect(distinct(guideProfiles.map((profile) => profile[key]))).toBe(34);
    }
    expect(distinct(relationships.map(({ topic }) => topic))).toBe(156);
    const notes = relationships.flatMap(({ invitationNote }) => invitationNote ?? []);
    expect(distinct(notes)).toBe(notes.length);
    expect(notes.length).toBeGreaterThan(60);
  });

  it('fits the places where it is shown', () => {
    for (const profile of demo.guideProfiles) {
      expect(profile.headline.length).toBeLessThanOrEqual(160);
      expect(profile.experience.length).toBeGreaterThan(250);
      expect(profile.methods.length).toBeGreaterThanOrEqual(3);
      expect(profile.methods.length).toBeLessThanOrEqual(12);
      for (const tag of profile.languages) expect(Intl.getCanonicalLocales(tag)).toStrictEqual([tag]);
    }
    for (const { topic } of demo.relationships) expect(topic.length).toBeLessThanOrEqual(200);
  });

  it('is finished: no filler, no gap left open', () => {
    for (const text of [...texts(demo), ...demo.people.map(({ name }) => name)]) {
      expect(text).not.toMatch(/\b(lorem|ipsum|foo|baz|test|dummy|todo|asdf|undefined|null)\b|[{}]/i);
      expect(text).toBe(text.trim());
    }
  });

  it('counts no more years at Northwind than the person has been there', () => {
    const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
    const people = peopleOf(demo);
    const pattern = new RegExp(
      `\\b(${words.join('|')})\\b(?: years?)? (?:ago )?(?:at|with|on the|building|of accounting at) Northwind`,
      'gi',
    );
    let claims = 0;
    for (const { guide, experience } of demo.guideProfiles) {
      const hired = Date.parse(people.get(guide)?.hireDate ?? '');
      const years = (Date.parse(monday) - hired) / (365.25 * 86_400_000);
      for (const [, word = ''] of experience.matchAll(pattern)) {
        claims += 1;
        expect(words.indexOf(word.toLowerCase()) + 1, experience).toBeLessThanOrEqual(years);
      }
    }
    expect(claims).toBeGreaterThan(8);
  });

  it('says how many departments the coaches come from, rightly', () => {
    const people = peopleOf(demo);
    const coaches = demo.guideProfiles.filter(({ kinds }) => kinds.includes('COACHING'));
    expect(distinct(coaches.map(({ guide }) => people.get(guide)?.department ?? ''))).toBe(12);
    expect(demo.programs[0]?.description).toContain('twelve departments');
  });
});
