import type { Sql } from 'postgres';
import { type Add, addAgreements } from './fixture-agreements.ts';
import { addConversation } from './fixture-conversation.ts';
import { addFeedback } from './fixture-feedback.ts';
import { addGoals } from './fixture-goals.ts';
import { addReflections } from './fixture-reflections.ts';
import { addSessions } from './fixture-sessions.ts';
import {
  account,
  feedHash,
  linkHash,
  type OrganizationName,
  organizations,
  type PersonName,
  people,
  World,
} from './world.ts';

const names = Object.keys(people) as PersonName[];

/** Fills an empty, migrated database. @param admin a superuser's connection */
export async function buildWorld(admin: Sql): Promise<World> {
  const world = new World();
  for (const name of organizations) {
    await addPeople(admin, world, name, names);
    await addThings(admin, world, name);
  }
  await addPeople(admin, world, 'island', ['outsider']);
  return world;
}

async function addPeople(
  admin: Sql,
  world: World,
  organization: string,
  members: readonly PersonName[],
): Promise<void> {
  const organization_id = world.uuid(`${organization} organization`);
  const label = organization === 'island' ? 'abroad' : 'own';
  await world.add(
    admin,
    organization,
    [`organization ${label}`],
    { id: organization_id, name: organization, slug: organization },
    ['id'],
  );
  for (const name of members) {
    const labelled = (table: string) => [`${table} ${organization === 'island' ? 'abroad' : name}`];
    const person_id = world.uuid(`${organization} person ${name}`);
    const account_id = name === 'newcomer' ? null : account(organization, name);
    if (organization !== 'island') {
      await admin`
        insert into auth."user" (id, name, email, created_at, updated_at)
        values (${account(organization, name)}, ${name}, ${`${name}@${organization}.test`}, now(), now())`;
    }
    await world.add(admin, organization, labelled('person'), {
      organization_id,
      id: person_id,
      name,
      time_zone: 'UTC',
    });
    const id = world.uuid(`${organization} membership ${name}`);
    await world.add(admin, organization, labelled('membership'), {
      organization_id,
      id,
      person_id,
      account_id,
      roles: people[name],
    });
  }
}

async function addThings(admin: Sql, world: World, organization: OrganizationName): Promise<void> {
  const organization_id = world.uuid(`${organization} organization`);
  const person = (name: PersonName) => world.uuid(`${organization} person ${name}`);
  const id = (words: string) => world.uuid(`${organization} ${words}`);
  const at = '2026-03-02T09:00:00Z';
  const add: Add = (labels, row, keys) =>
    world.add(admin, organization, labels, { organization_id, ...row }, keys);

  const invited = {
    invited_by: person('manager'),
    email: 'somebody@example.test',
    sent_at: at,
    expires_at: '2030-01-01',
  };
  await add(['invitation newcomer'], {
    id: id('invitation n'),
    person_id: person('newcomer'),
    token_hash: linkHash(organization),
    ...invited,
  });
  const used = { token_hash: `${linkHash(organization)}, used`, accepted_at: at };
  await add(['invitation guide'], {
    id: id('invitation g'),
    person_id: person('guide'),
    ...used,
    ...invited,
  });

  for (const name of names.filter((name) => name !== 'newcomer')) {
    const key = { person_id: person(name), operation: 'createPerson', key: 'one' };
    await add([`idempotency_key ${name}`], { ...key, body_hash: 'hash', result: 'x' }, [
      'organization_id',
      'person_id',
    ]);
    const chosen = { quiet_from: '19:00', quiet_to: '08:00', quiet_weekends: true, digest_hour: 8 };
    await add(
      [`notification_preference ${name}`],
      { person_id: person(name), ways: {}, ...chosen, updated_at: at },
      ['organization_id', 'person_id'],
    );
  }
  for (const name of names) {
    const feed = { id: id(`calendar_feed ${name}`), person_id: person(name), created_at: at };
    await add([`calendar_feed ${name}`], { ...feed, token_hash: feedHash(organization, name) });
  }
  await add(['calendar_feed revoked'], {
    ...{ id: id('calendar_feed revoked'), person_id: person('guide'), created_at: at },
    ...{ token_hash: `${feedHash(organization, 'guide')}, revoked`, revoked_at: at },
  });

  const program_id = id('program');
  await add(['program only'], { id: program_id, name: 'Leading others', kind: 'MENTORING' });
  const profile = {
    headline: '',
    kinds: ['MENTORING'],
    experience: '',
    methods: [],
    limits: '',
    refers_elsewhere: '',
    supervision: '',
  };
  const rest = { conflicts: '', languages: ['en'], capacity: 2, accepts_new: true };
  for (const name of ['owner', 'manager', 'guide', 'otherGuide'] as const) {
    await add([`guide_profile ${name}`], {
      id: id(`guide_profile ${name}`),
      person_id: person(name),
      ...profile,
      ...rest,
    });
    const row = {
      id: id(`qualification ${name}`),
      person_id: person(name),
      title: 'Diploma',
      issuer: 'A school',
    };
    await add([`qualification ${name}`], row);
  }
  await addRelationships(add, id, person, program_id);
  await addAgreements(add, id, person, program_id);
  await addSessions(add, id, person);
  await addGoals(add, id, person);
  await addConversation(add, id, person);
  await addFeedback(add, id, person);
  await addReflections(add, id, person);

  const import_id = id('import');
  const counted = {
    kind: 'RELATIONSHIPS',
    state: 'CHECKED',
    step: 'COMPARE',
    stops_when_checked: true,
    total_rows: 1,
    columns: [],
  };
  await add(['import only'], {
    id: import_id,
    ...counted,
    started_by: person('manager'),
    created_at: at,
    updated_at: at,
  });
  await add(['import second'], { id: id('second import'), ...counted, created_at: at, updated_at: at });
  await add(['import_row only'], { import_id, number: 1, line: 2, size: 3, cells: ['Ada'] }, [
    'organization_id',
    'import_id',
    'number',
  ]);
  const problem = { import_id, number: 1, ordinal: 1, line: 2, reason: 'No name.', refused: true };
  await add(['import_problem only'], problem, ['organization_id', 'import_id', 'number', 'ordinal']);
}

async function addRelationships(
  add: Add,
  id: (words: string) => string,
  person: (name: PersonName) => string,
  program_id: string,
): Promise<void> {
  const at = '2026-03-02T09:00:00Z';
  const common = {
    program_id,
    kind: 'MENTORING',
    state: 'PROPOSED',
    proposed_at: at,
    guide_answer: 'PENDING',
    learner_answer: 'PENDING',
  };
  const pairs = {
    guide: { guide_id: person('guide'), learner_id: person('learner') },
    otherGuide: { guide_id: person('otherGuide'), learner_id: person('otherLearner') },
  };
  const ours = { id: id('relationship guide'), ...pairs.guide, proposed_by: person('guide') };
  await add(['relationship guide', 'relationship learner'], { ...common, ...ours });
  const theirs = { id: id('relationship otherGuide'), ...pairs.otherGuide, proposed_by: person('manager') };
  await add(['relationship otherGuide'], { ...common, ...theirs });

  const step = (name: string, of: keyof typeof pairs, actor: PersonName, kind: string) => ({
    id: id(`relationship_event ${name}`),
    relationship_id: id(`relationship ${of}`),
    ...pairs[of],
    actor_id: person(actor),
    kind,
    at,
  });
  await add(
    ['relationship_event guide', 'relationship_event learner'],
    step('guide', 'guide', 'guide', 'PROPOSED'),
  );
  await add(['relationship_event otherGuide'], step('otherGuide', 'otherGuide', 'otherGuide', 'ACCEPTED'));
  await add(['relationship_event manager'], step('manager', 'otherGuide', 'manager', 'PROPOSED'));
}
