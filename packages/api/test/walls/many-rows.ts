import type { Sql } from 'postgres';

/**
 * 50 organizations with 2,000 people each: 100,000 people, memberships, relationships, steps, commitments, invitations and rows of imports, and a
 * tenth of that many guides and imports. Written set-based, without the checks of foreign keys, and analysed.
 */
const statements = [
  `set local session_replication_role = replica`,
  `insert into organization (id, name, slug) select uuidv7(), 'Organization ' || n, 'o-' || n from generate_series(1, 50) n`,
  `insert into person (organization_id, id, name, work_email, external_id, department, job_title, time_zone, active)
   select o.id, uuidv7(), md5(n || o.slug), n || '@' || o.slug || '.test', n, 'Department ' || n % 16, 'Title ' || n % 40, 'UTC', n % 20 > 0
   from organization o, generate_series(1, 2000) n`,
  `create temporary table numbered on commit drop as
   select organization_id, id, row_number() over (partition by organization_id order by id)::int as n from person`,
  `update person p set manager_id = m.id from numbered n join numbered m on m.organization_id = n.organization_id and m.n = n.n / 8 + 1
   where p.organization_id = n.organization_id and p.id = n.id and n.n > 8 and p.external_id::int % 4 = 0`,
  `insert into auth."user" (id, name, email, created_at, updated_at)
   select 'account ' || id, 'Somebody', id || '@example.test', now(), now() from numbered`,
  `insert into membership (organization_id, id, person_id, account_id, roles, joined_at)
   select organization_id, uuidv7(), id, 'account ' || id, case when n = 1 then '{OWNER,MEMBER}' else '{MEMBER}' end::role[], now() from numbered`,
  `insert into invitation (organization_id, id, person_id, email, token_hash, sent_at, expires_at)
   select organization_id, uuidv7(), id, 'x@example.test', 'token of ' || id, now(), now() from numbered`,
  `insert into program (organization_id, id, name, kind)
   select o.id, uuidv7(), 'Program ' || n, 'MENTORING' from organization o, generate_series(1, 20) n`,
  `create temporary table programs on commit drop as
   select organization_id, id, row_number() over (partition by organization_id order by id)::int as n from program`,
  `insert into relationship (organization_id, id, program_id, kind, guide_id, learner_id, state, proposed_at, starts_on, guide_answer, learner_answer)
   select g.organization_id, uuidv7(), p.id, 'MENTORING', g.id, l.id, (enum_range(null::relationship_state))[1 + g.n % 8],
     now() - g.n * interval '1 hour', current_date - g.n, 'ACCEPTED', 'ACCEPTED'
   from numbered g join numbered l on l.organization_id = g.organization_id and l.n = 1 + (g.n + 6) % 2000
   join programs p on p.organization_id = g.organization_id and p.n = 1 + g.n % 20`,
  `insert into relationship_event (organization_id, id, relationship_id, guide_id, learner_id, kind, at)
   select organization_id, uuidv7(), id, guide_id, learner_id, 'IMPORTED', proposed_at from relationship`,
  `insert into commitment (organization_id, id, relationship_id, guide_id, learner_id, owner_id, author_id, key_version, body, state, due_on,
     created_at, updated_at)
   select organization_id, uuidv7(), id, guide_id, learner_id, learner_id, learner_id, 1, '\\x01', 'OPEN', starts_on + 60, now(), now()
   from relationship`,
  `insert into guide_profile (organization_id, id, person_id, headline, kinds, experience, methods, limits, refers_elsewhere, supervision,
     conflicts, languages, capacity, accepts_new)
   select organization_id, uuidv7(), id, 'A guide', '{MENTORING}', '', '{}', '', '', '', '', '{en}', 3, true from numbered where n <= 200`,
  `insert into qualification (organization_id, id, person_id, title, issuer)
   select organization_id, uuidv7(), id, 'Diploma', 'A school' from numbered where n <= 200`,
  `insert into import (organization_id, id, kind, state, step, stops_when_checked, columns, created_at, updated_at)
   select id, uuidv7(), 'PEOPLE', 'CHECKED', 'COMPARE', true, '[]', now() - n * interval '1 hour', now() from organization, generate_series(1, 200) n`,
  `create temporary table first_imports on commit drop as
   select distinct on (organization_id) organization_id, id from import order by organization_id, id`,
  `insert into import_row (organization_id, import_id, number, line, size, cells, action)
   select organization_id, id, n, n + 1, 3, '["Ada"]', 'CREATE' from first_imports, generate_series(1, 2000) n`,
  `insert into import_problem (organization_id, import_id, number, ordinal, line, reason, refused)
   select organization_id, id, n, 1, n + 1, 'No name.', true from first_imports, generate_series(1, 2000) n`,
];

/** Fills an empty, migrated database. @param admin a superuser's connection */
export async function fillWithManyRows(admin: Sql): Promise<void> {
  await admin.begin(async (sql) => {
    for (const statement of statements) await sql.unsafe(statement);
  });
  await admin.unsafe('vacuum analyze');
}
