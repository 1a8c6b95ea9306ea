import type { Add } from './fixture-agreements.ts';
import type { PersonName } from './world.ts';

const at = '2026-03-02T09:00:00Z';
const day = '2026-03-02';

/** Goals, commitments and milestones: one of each by the guide, the learner and the guide of the other pair. */
export async function addGoals(
  add: Add,
  id: (words: string) => string,
  person: (name: PersonName) => string,
): Promise<void> {
  for (const name of ['guide', 'learner', 'otherGuide'] as const) {
    const of = name === 'otherGuide' ? name : 'guide';
    const pair = {
      relationship_id: id(`relationship ${of}`),
      guide_id: person(of),
      learner_id: person(of === 'guide' ? 'learner' : 'otherLearner'),
    };
    const key = (table: string) => ({ id: id(`${table} ${name}`), ...pair });
    const sealed = { key_version: 1, body: '\\x01' };
    const written = { author_id: person(name), ...sealed };
    const made = { created_at: at, updated_at: at };
    const goal = { state: 'OPEN', target_on: '2026-08-01', revision: 1 };
    await add([`goal ${name}`], { ...key('goal'), ...written, ...goal, ...made });
    const goal_id = id(`goal ${name}`);
    const update = { goal_id, kind: 'PROGRESS', happened_on: day, at };
    await add([`goal_update ${name}`], { ...key('goal_update'), ...written, ...update });
    const promise = { owner_id: person(name), state: 'OPEN', due_on: '2026-03-09', goal_id };
    await add([`commitment ${name}`], { ...key('commitment'), ...written, ...promise, ...made });
    const step = { commitment_id: id(`commitment ${name}`), kind: 'KEPT', actor_id: person(name), at };
    await add([`commitment_event ${name}`], { ...key('commitment_event'), ...sealed, ...step });
    const win = { size: 'SMALL', happened_on: day };
    await add([`milestone ${name}`], { ...key('milestone'), ...written, ...win, ...made });
    await add(
      [`milestone_reflection ${name}`],
      { ...pair, milestone_id: id(`milestone ${name}`), person_id: person(name), ...sealed, updated_at: at },
      ['organization_id', 'milestone_id', 'person_id'],
    );
  }
}
