import type { Add } from './fixture-agreements.ts';
import type { PersonName } from './world.ts';

const at = '2026-03-02T09:00:00Z';

/** For each of two parties of one pair, and for one of another: a series, a session of it, and what it is called. */
export async function addSessions(
  add: Add,
  id: (words: string) => string,
  person: (name: PersonName) => string,
): Promise<void> {
  for (const name of ['guide', 'learner', 'otherGuide'] as const) {
    const others = name === 'otherGuide';
    const me = person(name);
    const pair = {
      relationship_id: id(`relationship ${others ? 'otherGuide' : 'guide'}`),
      guide_id: person(others ? 'otherGuide' : 'guide'),
      learner_id: person(others ? 'otherLearner' : 'learner'),
    };
    const how = { minutes: 60, channel: 'VIDEO', time_zone: 'Europe/Berlin' };
    const made = { planned_by: me, created_at: at, updated_at: at };
    const series_id = id(`session_series ${name}`);
    await add([`session_series ${name}`], {
      ...{ id: series_id, ...pair, ...how, ...made, author_id: me },
      ...{ rule: 'FREQ=WEEKLY', starts_local: '2026-03-02T10:00' },
    });
    const session_id = id(`session ${name}`);
    await add([`session ${name}`], {
      ...{ id: session_id, ...pair, ...how, ...made, series_id, occurs_at: at, starts_at: at },
      ...{ state: 'SCHEDULED', last_step: 'PLANNED', changed_by: me, revision: 1, sequence: 0 },
    });
    const sealed = { author_id: me, key_version: 1, body: '\\x01', updated_at: at };
    await add([`session_words ${name}`], { ...pair, session_id, ...sealed }, [
      'organization_id',
      'session_id',
    ]);
    const told = { sequence: 0, starts_at: at, minutes: 60, cancelled: false, mailed_at: at };
    await add([`calendar_mail ${name}`], { ...pair, session_id, person_id: me, ...told }, [
      'organization_id',
      'session_id',
      'person_id',
    ]);
    await addRoom(add, id, { name, me, pair, session_id });
  }
}

/** What one party wrote about a session: a point of its agenda, notes of either kind, and what they take away. */
async function addRoom(
  add: Add,
  id: (words: string) => string,
  { name, me, pair, session_id }: { name: PersonName; me: string; pair: object; session_id: string },
): Promise<void> {
  const sealed = { key_version: 1, body: '\\x01' };
  const written = { ...sealed, author_id: me, revision: 1, created_at: at, updated_at: at };
  const about = { ...pair, session_id };
  const point = { id: id(`agenda_item ${name}`), added_by: me, position: 1 };
  await add([`agenda_item ${name}`], { ...about, ...written, ...point });
  await add([`private_note ${name}`], { id: id(`private_note ${name}`), ...about, ...written });
  const shared = { id: id(`shared_note ${name}`), started_by: me };
  await add([`shared_note ${name}`], { ...about, ...written, ...shared });
  await add([`session_insight ${name}`], { ...about, ...sealed, person_id: me, updated_at: at }, [
    'organization_id',
    'session_id',
    'person_id',
  ]);
}
