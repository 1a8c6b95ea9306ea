import { describe, expect, it } from 'vitest';
import { makeDemoOrganization } from './organization.ts';
import { isOpen, stateOf } from './progress.ts';
import type { DemoOrganization, DemoRelationship, DemoRoleName } from './types.ts';
import type { DemoWorkStep, WorkDeed } from './work-types.ts';

/** A Wednesday, a Saturday, a holiday and a leap day. */
const days = ['2026-11-25', '2026-11-28', '2027-01-01', '2028-02-29'];
const [wednesday = ''] = days;
const demo = makeDemoOrganization(wednesday);

/** By how much a day begins earlier than in UTC where it begins first. */
const furthestEastMs = 14 * 3_600_000;

const workOf = ({ relationships }: DemoOrganization) => relationships.flatMap(({ work }) => work);
const of = <K extends WorkDeed['kind']>(steps: readonly DemoWorkStep[], kind: K) =>
  steps.filter((step): step is Extract<DemoWorkStep, { kind: K }> => step.kind === kind);

/** Everything that somebody wrote in a pair: texts longer than a name or a choice. */
function sentencesOf({ work }: DemoRelationship): string[] {
  const found: string[] = [];
  const names = new Set(['key', 'of', 'from', 'goal', 'session']);
  JSON.stringify(work, (key, value: unknown) => {
    if (typeof value === 'string' && value.includes(' ') && !names.has(key)) found.push(value);
    return value;
  });
  return found;
}

function pairOf(guide: DemoRoleName, learner: DemoRoleName): DemoRelationship {
  const found = demo.relationships.find(
    (each) => each.guide === demo.roles[guide] && each.learner === demo.roles[learner],
  );
  if (!found) throw new Error(`${guide} and ${learner} have no relationship.`);
  return found;
}

describe('the work of pairs', () => {
  it('is the same for the same seed and day, and other under another seed', () => {
    expect(workOf(makeDemoOrganization(wednesday))).toStrictEqual(workOf(demo));
    expect(workOf(makeDemoOrganization(wednesday, 'southwind'))).not.toStrictEqual(workOf(demo));
  });

  it.each(days)('keeps its deeds and words when it begins on %s, and moves only its dates', (day) => {
    const deeds = (organization: DemoOrganization) =>
      organization.relationships
        // What two people do on the same day comes in another order where a weekend moves it.
        .map(({ topic, work }) => [topic, ...work.map(({ kind }) => kind).toSorted()].join(' '))
        .toSorted();
    const moved = makeDemoOrganization(day);
    expect(deeds(moved)).toStrictEqual(deeds(demo));
    expect(moved.relationships.flatMap(sentencesOf).toSorted()).toStrictEqual(
      demo.relationships.flatMap(sentencesOf).toSorted(),
    );
  });

  it.each(days)('lies in the past where it begins on %s, each deed after the one before', (day) => {
    for (const { work, life } of makeDemoOrganization(day).relationships) {
      const moments = work.map(({ at }) => Date.parse(at));
      expect(moments).toStrictEqual(moments.toSorted((a, b) => a - b));
      for (const moment of moments) expect(moment).toBeLessThan(Date.parse(`${day}T00:00:00Z`));
      const signed = life.findIndex(({ kind }) => kind === 'SIGNED');
      if (moments[0] !== undefined) expect(moments[0]).toBeGreaterThan(Date.parse(life[signed]?.at ?? ''));
    }
  });

  it.each(days)('says of no session that lies ahead that it took place, where it begins on %s', (day) => {
    for (const { work } of makeDemoOrganization(day).relationships) {
      const planned = new Map(of(work, 'SESSION_PLANNED').map(({ key, on }) => [key, on]));
      for (const { of: key, on } of of(work, 'SESSION_MOVED')) planned.set(key, on);
      for (const { of: key, at } of of(work, 'ATTENDANCE_SAID'))
        if (planned.has(key))
          expect(Date.parse(at)).toBeGreaterThan(Date.parse(planned.get(key) ?? '') - furthestEastMs);
    }
  });

  it('belongs to pairs whose agreement is or was in force, and ends when they rest or end', () => {
    for (const relationship of demo.relationships) {
      const state = stateOf(relationship);
      if (!['ACTIVE', 'PAUSED', 'CLOSING', 'CLOSED'].includes(state))
        expect(relationship.work).toStrictEqual([]);
      const end = relationship.life.find(({ kind }) => kind === 'PAUSED' || kind === 'CLOSING_STARTED');
      if (end)
        for (const { at } of relationship.work) expect(Date.parse(at)).toBeLessThan(Date.parse(end.at));
    }
  });

  it('is done by the two alone', () => {
    for (const { guide, learner, work } of demo.relationships)
      for (const { by } of work) expect([guide, learner]).toContain(by);
  });

  it('repeats no sentence within a pair', () => {
    for (const relationship of demo.relationships) {
      const sentences = sentencesOf(relationship);
      expect(sentences).toHaveLength(new Set(sentences).size);
    }
  });

  it('is finished: no gap left open', () => {
    for (const sentence of demo.relationships.flatMap(sentencesOf)) {
      expect(sentence).not.toMatch(/\b(lorem|ipsum|todo|undefined|null)\b|[{}]/i);
      expect(sentence).toBe(sentence.trim());
    }
  });

  it('goes back most of a year for the mentor and the mentee, and is rich for both demo pairs', () => {
    const [first] = pairOf('mentor', 'mentee').work;
    const daysAgo = (Date.parse(wednesday) - Date.parse(first?.at ?? wednesday)) / 86_400_000;
    expect(daysAgo).toBeGreaterThan(300);
    for (const { work } of [pairOf('coach', 'client'), pairOf('mentor', 'mentee')]) {
      expect(work.length).toBeGreaterThan(100);
      expect(new Set(work.map(({ kind }) => kind)).size).toBeGreaterThan(30);
    }
  });

  it('gives the coach about forty relationships, most of them going on', () => {
    const hers = demo.relationships.filter(({ guide }) => guide === demo.roles.coach);
    expect(hers).toHaveLength(40);
    expect(hers.filter(isOpen).length).toBeGreaterThan(30);
    const place = demo.guideProfiles.find(({ guide }) => guide === demo.roles.coach);
    expect(place?.capacity).toBeGreaterThanOrEqual(hers.filter(isOpen).length);
  });
});
