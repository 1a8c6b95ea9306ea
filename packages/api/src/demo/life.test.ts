import { describe, expect, it } from 'vitest';
import { makeDemoOrganization } from './organization.ts';
import { stateOf } from './progress.ts';
import type { DemoOrganization, DemoRelationship, DemoRoleName, LifeDeed } from './types.ts';

const monday = '2026-11-23';
const demo = makeDemoOrganization(monday);

const times = ({ life }: DemoRelationship, kind: LifeDeed['kind']): number =>
  life.filter((step) => step.kind === kind).length;

/** The steps since the last version was begun. */
function latestVersion({ life }: DemoRelationship): DemoRelationship['life'] {
  return life.slice(life.findLastIndex(({ kind }) => kind === 'DRAFTED'));
}

const numbered = (role: DemoRoleName) => demo.roles[role];
const between = (guide: DemoRoleName, learner: DemoRoleName) =>
  demo.relationships.find((each) => each.guide === numbered(guide) && each.learner === numbered(learner));

describe('the lives of pairs', () => {
  it('begin once both have said yes, and only then', () => {
    for (const each of demo.relationships) {
      if (['PROPOSED', 'DECLINED', 'CANCELLED'].includes(stateOf(each))) expect(each.life).toStrictEqual([]);
      if (each.life.length > 0) expect(each.life[0]?.kind).toBe('DRAFTED');
    }
  });

  it('show first agreements at every point', () => {
    const agreeing = demo.relationships.filter((each) => stateOf(each) === 'AGREEING');
    const proposed = agreeing.filter((each) => times(each, 'VERSION_PROPOSED') > 0);
    const drafts = agreeing.filter((each) => times(each, 'DRAFTED') > 0 && !proposed.includes(each));
    const signed = (each: DemoRelationship) => each.life.filter(({ kind }) => kind === 'SIGNED');
    expect(agreeing.filter(({ life }) => life.length === 0).length).toBeGreaterThanOrEqual(3);
    expect(drafts.filter((each) => times(each, 'AGREED_WITH') === 0).length).toBeGreaterThanOrEqual(3);
    expect(drafts.filter((each) => times(each, 'AGREED_WITH') === 1).length).toBeGreaterThanOrEqual(2);
    for (const party of ['guide', 'learner'] as const) {
      const waits = proposed.filter((each) => !signed(each).some(({ by }) => by === each[party]));
      expect(waits.length).toBeGreaterThanOrEqual(3);
    }
    expect(agreeing.filter((each) => times(each, 'VERSION_DECLINED') > 0)).toHaveLength(2);
  });

  it('show agreements in force that were changed, are being changed, and were looked at again', () => {
    const active = demo.relationships.filter((each) => stateOf(each) === 'ACTIVE');
    const amending = active.filter((each) => !latestVersion(each).some(({ kind }) => kind === 'SIGNED'));
    const amended = active.filter((each) => times(each, 'DRAFTED') === 2 && !amending.includes(each));
    expect(amended.length).toBeGreaterThanOrEqual(4);
    expect(amending.length).toBeGreaterThanOrEqual(2);
    expect(active.filter((each) => times(each, 'REVIEWED') % 2 === 1).length).toBeGreaterThanOrEqual(2);
    expect(active.filter((each) => times(each, 'TOLD') > 0).length).toBeGreaterThanOrEqual(12);
  });

  it('show endings of both ways', () => {
    const ways = demo.relationships
      .filter((each) => stateOf(each) === 'CLOSED')
      .flatMap(({ life }) => life.flatMap((step) => (step.kind === 'CLOSING_STARTED' ? [step.way] : [])));
    expect(new Set(ways)).toStrictEqual(new Set(['GOOD_ENDING', 'CHANGE_OF_PARTNER']));
  });

  it('are sponsored by the HR partner: two in force, one that waits for his signature alone', () => {
    const [program] = demo.programs.filter(({ sponsor }) => sponsor !== null);
    expect(program?.sponsor).toBe(numbered('hr'));
    const sponsored = demo.relationships.filter((each) => each.program === program?.key);
    const waits = sponsored.filter(
      (each) => times(each, 'VERSION_PROPOSED') > 0 && !each.life.some(({ by }) => by === numbered('hr')),
    );
    expect(sponsored.filter((each) => stateOf(each) === 'ACTIVE')).toHaveLength(2);
    expect(waits.map((each) => times(each, 'SIGNED'))).toStrictEqual([2]);
  });

  it('give every demo role of a pair an agreement to look at', () => {
    for (const [guide, learner] of [
      ['coach', 'client'],
      ['mentor', 'mentee'],
    ] as const) {
      const pair = between(guide, learner);
      expect(pair && stateOf(pair)).toBe('ACTIVE');
      expect(pair?.life.filter(({ kind }) => kind === 'TOLD')).toHaveLength(2);
    }
    const trustContact = demo.relationships.find(({ learner }) => learner === numbered('trust-contact'));
    expect(trustContact && times(trustContact, 'VERSION_PROPOSED')).toBe(1);
  });

  it('are worded the same on every day and only move with it', () => {
    const worded = ({ relationships }: DemoOrganization) =>
      relationships.map(({ topic, life }) => [topic, ...life.map((step) => step.kind)].join(' ')).toSorted();
    expect(worded(makeDemoOrganization('2027-08-11'))).toStrictEqual(worded(demo));
  });
});
