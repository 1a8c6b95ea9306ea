import type postgres from 'postgres';

/** How many rows there are: of every organization as many guides, each with twenty learners. */
export interface Size {
  readonly organizations: number;
  readonly guides: number;
}

const learnersPerGuide = 20;

/**
 * Organizations as they are after some months: every pair with an agreement in force, two sessions held and one planned, two commitments
 * open, one by each, and one kept. Written set-based, without the checks of foreign keys, and analysed.
 * Tables that exist are emptied first.
 */
const statements = ({ organizations, guides }: Size): readonly string[] => [
  `set local session_replication_role = replica`,
  `set local synchronous_commit = off`,
  `truncate organization cascade`,
  `insert into organization (id, name, slug) select uuidv7(), 'Organization ' || n, 'o-' || n from generate_series(1, ${organizations}) n`,
  `create temporary table orgs on commit drop as select id, substring(slug from 3)::int as o from organization`,
  `create temporary table guides on commit drop as
   select o.id as organization_id, o.o, n as g, uuidv7() as id from orgs o, generate_series(1, ${guides}) n`,
  `create temporary table pairs on commit drop as
   select g.organization_id, g.o, g.g, g.id as guide_id, n as l, uuidv7() as learner_id, uuidv7() as id, uuidv7() as agreement_id
   from guides g, generate_series(1, ${learnersPerGuide}) n`,
  `insert into person (organization_id, id, name, time_zone, active)
   select organization_id, id, 'Guide ' || g, 'Europe/Berlin', true from guides`,
  `insert into person (organization_id, id, name, time_zone, active)
   select organization_id, learner_id, 'Learner ' || g || ' ' || l, 'America/New_York', true from pairs`,
  `insert into auth."user" (id, name, email, email_verified, created_at, updated_at)
   select 'o' || o || 'g' || g, 'Guide ' || g, 'o' || o || 'g' || g || '@example.test', true, now(), now() from guides
   on conflict do nothing`,
  `insert into membership (organization_id, id, person_id, account_id, roles, joined_at)
   select organization_id, uuidv7(), id, 'o' || o || 'g' || g, '{MEMBER}', now() from guides`,
  `insert into program (organization_id, id, name, kind) select id, id, 'Leading others', 'COACHING' from orgs`,
  `insert into relationship (organization_id, id, program_id, kind, guide_id, learner_id, state, topic, proposed_at, starts_on, guide_answer, learner_answer)
   select organization_id, id, organization_id, 'COACHING', guide_id, learner_id, 'ACTIVE', 'Leading a team for the first time', now(),
     current_date - l, 'ACCEPTED', 'ACCEPTED' from pairs`,
  `insert into agreement (organization_id, id, relationship_id, guide_id, learner_id, kind, program_id, created_at)
   select organization_id, agreement_id, id, guide_id, learner_id, 'COACHING', organization_id, now() from pairs`,
  `insert into agreement_version (organization_id, id, agreement_id, relationship_id, guide_id, learner_id, number, state, hash, in_force_at, review_due_on, created_by, created_at, updated_at)
   select organization_id, uuidv7(), agreement_id, id, guide_id, learner_id, 1, 'IN_FORCE', md5(id::text), now() - interval '60 days', current_date + l, guide_id, now(), now()
   from pairs`,
  `insert into session (organization_id, id, relationship_id, guide_id, learner_id, starts_at, minutes, time_zone, channel, state, planned_by, last_step, revision, sequence, created_at, updated_at)
   select organization_id, uuidv7(), id, guide_id, learner_id, date_trunc('hour', now()) + (l + s * 14) * interval '1 day', 60, 'Europe/Berlin', 'VIDEO',
     (case when s < 0 then 'HELD' else 'SCHEDULED' end)::session_state, guide_id, 'PLANNED', 1, 0, now(), now()
   from pairs, unnest(array[-4, -3, 0]) s`,
  `insert into commitment (organization_id, id, relationship_id, guide_id, learner_id, owner_id, author_id, key_version, body, state, due_on, kept_on, kept_at, created_at, updated_at)
   select organization_id, uuidv7(), id, guide_id, learner_id, case when c = 1 then guide_id else learner_id end,
     case when c = 1 then guide_id else learner_id end, 1, '\\x01', (case when c = 3 then 'KEPT' else 'OPEN' end)::commitment_state, current_date + c * 3 - 7,
     case when c = 3 then current_date end, case when c = 3 then now() end, now(), now()
   from pairs, generate_series(1, 3) c`,
];

/** Fills the database of a running installation anew. @param admin a superuser's connection */
export async function fill(admin: postgres.Sql, size: Size): Promise<void> {
  await admin.begin(async (sql) => {
    for (const statement of statements(size)) await sql.unsafe(statement);
  });
  await admin.unsafe('vacuum analyze');
}

/** Guides spread over all organizations, with their accounts. */
export function someGuides(
  admin: postgres.Sql,
  count: number,
): Promise<{ accountId: string; organizationId: string; personId: string }[]> {
  return admin`
    select account_id as "accountId", organization_id as "organizationId", person_id as "personId"
    from membership order by md5(account_id) limit ${count}`;
}
