import { afterAll, describe, expect, test } from 'vitest';
import { createInstallation } from '../installation.ts';
import { catalogFaults, numberOfChecks } from './catalog.ts';

const installation = await createInstallation();
afterAll(() => installation.remove());
const { admin } = installation;

test('the catalog of a migrated database is as it must be', async () => {
  expect(await catalogFaults(admin)).toEqual([]);
});

const [here] = await admin<
  { database: string; user: string }[]
>`select current_database() as database, current_user as user`;
const filled = (text: string) =>
  text.replace('{database}', here?.database ?? '').replace('{admin}', here?.user ?? '');

/** Damages that a careless migration could do, and what is said about each. */
const damages: readonly (readonly [damage: string, sentence: string])[] = [
  ['alter table relationship disable row level security', 'relationship: row-level security is off'],
  ['alter table relationship no force row level security', 'relationship: row-level security is not forced'],
  ['drop policy tenant_wall on person', 'person: has no tenant wall for requests and jobs on all commands'],
  [
    'alter policy tenant_wall on person using (true)',
    'person: has no tenant wall for requests and jobs on all commands',
  ],
  [
    'alter policy tenant_wall on organization to rapport_app',
    'organization: has no tenant wall for requests and jobs on all commands',
  ],
  ['drop policy app_changes on program', 'program: UPDATE is granted to rapport_app without a policy'],
  ['grant delete on person to rapport_app', 'person: DELETE is granted to rapport_app without a policy'],
  [
    'grant select on person to rapport_reports',
    'person: SELECT is granted to rapport_reports without a policy',
  ],
  ['create policy open on person to public using (true)', 'person: policy open is for everybody'],
  ['create table note (id uuid primary key)', 'note: organization_id is not a required uuid'],
  [
    'create table note (organization_id uuid, id uuid primary key)',
    'note: organization_id is not a required uuid',
  ],
  [
    'create table note (organization_id uuid not null, id uuid primary key)',
    'note: note_pkey does not lead with organization_id',
  ],
  ['create table note (organization_id uuid not null)', 'note: has no primary key'],
  ['create table note (organization_id uuid not null, id uuid)', 'note: no index leads with organization_id'],
  ['create table note (organization_id uuid not null, id uuid)', 'note: row-level security is off'],
  [
    'alter table person add constraint person_name_unique unique (name)',
    'person: person_name_unique does not lead with organization_id',
  ],
  [
    'create unique index person_id on person (id); alter table program add owner_id uuid references person (id)',
    'program: program_owner_id_fkey does not include organization_id',
  ],
  [
    'create index person_by_title on person (job_title)',
    'person: index person_by_title does not lead with organization_id',
  ],
  [
    'create index person_by_lower on person (lower(name))',
    'person: index person_by_lower does not lead with organization_id',
  ],
  ['alter role rapport_app bypassrls', 'rapport_app: is a role past row-level security'],
  ['alter role rapport_worker superuser', 'rapport_worker: is a superuser'],
  ['alter role rapport_auth createrole', 'rapport_auth: is a maker of roles'],
  ['grant rapport_worker to rapport_app', 'rapport_app: is a member of rapport_worker'],
  ['alter table person owner to rapport_app', 'rapport_app: owns person'],
  ['grant select on person to public', 'table person: SELECT is granted to everybody'],
  ['grant select (name) on person to public', 'column person.name: SELECT is granted to everybody'],
  ['grant usage on schema auth to public', 'schema auth: USAGE is granted to everybody'],
  ['grant temporary on database {database} to public', 'database: TEMPORARY is granted to everybody'],
  [
    'create function two() returns int language sql as $$ select 2 $$',
    'function two(): EXECUTE is granted to everybody',
  ],
  [
    'alter default privileges for role rapport_owner grant select on tables to public',
    'everything made later: SELECT is granted to everybody',
  ],
  ['grant truncate on person to rapport_worker', 'table person: TRUNCATE is granted to rapport_worker'],
  ['grant references on person to rapport_app', 'table person: REFERENCES is granted to rapport_app'],
  ['grant trigger on person to rapport_app', 'table person: TRIGGER is granted to rapport_app'],
  [
    'grant select on person to rapport_app with grant option',
    'table person: SELECT is granted to rapport_app, to hand on',
  ],
  ['grant create on schema public to rapport_worker', 'schema public: CREATE is granted to rapport_worker'],
  [
    'grant update on relationship to rapport_app',
    'relationship: rapport_app may change organization_id, which is part of the primary key',
  ],
  ['grant usage on schema auth to rapport_app', 'May look into a schema and should not: auth rapport_app'],
  ['create schema elsewhere', 'The schema elsewhere is not in the list of reviewed schemas.'],
  [
    'grant select on auth.session to rapport_app',
    'Is granted and should not be: auth rapport_app SELECT session',
  ],
  [
    'grant select on pgboss.job to rapport_app',
    'Is granted and should not be: pgboss rapport_app SELECT job',
  ],
  [
    'create function two() returns int language sql security definer as $$ select 2 $$',
    'two(): runs with the rights of {admin} without review',
  ],
  [
    'alter function open_relationships_of_guides(uuid[]) reset search_path',
    'open_relationships_of_guides(uuid[]): its search path is not pinned',
  ],
  [
    'alter function open_relationships_of_guides(uuid[]) owner to {admin}',
    'open_relationships_of_guides(uuid[]): runs with the rights of {admin} without review',
  ],
  ['create view everybody as select * from person', 'everybody: shows rows with the rights of its owner'],
  [
    'create materialized view everybody as select * from person',
    'everybody: shows rows with the rights of its owner',
  ],
];

describe(`each of the ${numberOfChecks} checks can fail`, () => {
  // Roles are shared by all databases of the run: somebody else may write one at the same moment.
  test.each(damages)('%s', { timeout: 30_000, retry: 2 }, async (damage, sentence) => {
    const undo = new Error('undo');
    let faults: string[] = [];
    const damaged = admin.begin(async (sql) => {
      await sql.unsafe(filled(damage));
      faults = await catalogFaults(sql);
      throw undo;
    });
    await expect(damaged).rejects.toBe(undo);
    expect(faults).toContain(filled(sentence));
  });
});
