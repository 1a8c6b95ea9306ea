import { sql } from 'drizzle-orm';
import { type DatabaseRole, roleUrl } from '../../src/db/roles.ts';
import {
  type Db,
  openPool,
  type Pool,
  withSignIn,
  withViewer,
  withWorker,
} from '../../src/db/transactions.ts';
import type { Installation } from '../installation.ts';
import type { Actor } from './access-spec.ts';
import type { World } from './world.ts';

/** What a connection announces before it tries something. */
export type Announcement = 'right' | 'forged' | 'nothing';

/** One thing to try on one row; undone at once. */
export interface Probe {
  /** `public."table"` and the condition that finds the row. */
  readonly target: string;
  readonly where: string;
  readonly statement: string;
  /** Takes the row out of the way first, past every wall: for adding it again. */
  readonly clears: boolean;
}

/**
 * `done`: the row was read, added, changed or removed. `nothing`: the statement ran and the row is as before. `refused`: PostgreSQL
 * said "insufficient privilege". Anything else is an error's code and message.
 */
export type Outcome = 'done' | 'nothing' | 'refused' | `error ${string}`;

/**
 * Functions for trying. `attempt` runs with the rights of its caller; what it needs to see the truth (the row before and after)
 * belongs to the superuser. They exist in the databases of these tests only.
 */
const functions = `
  create schema probe;
  grant usage on schema probe to public;

  create function probe.look(target text, condition text) returns jsonb language plpgsql volatile security definer as $$
  declare found jsonb;
  begin
    execute format('select to_jsonb(t) from %s t where %s', target, condition) into found;
    return found;
  end $$;

  -- Removes without the checks of foreign keys: what is tried is who may, not what hangs on the row.
  create function probe.without_references(yes boolean) returns void language plpgsql security definer as $$
  begin
    perform set_config('session_replication_role', case when yes then 'replica' else 'origin' end, true);
  end $$;

  create function probe.clear(target text, condition text) returns void language plpgsql security definer as $$
  begin
    perform probe.without_references(true);
    execute format('delete from %s where %s', target, condition);
    perform probe.without_references(false);
  end $$;

  create function probe.attempt(target text, condition text, statement text, clears boolean) returns text language plpgsql as $$
  declare
    before jsonb;
    touched boolean;
  begin
    if clears then perform probe.clear(target, condition); end if;
    if statement like 'delete%' then perform probe.without_references(true); end if;
    before := probe.look(target, condition);
    if statement like 'select%' then
      execute format('select exists (%s)', statement) into touched;
    else
      execute statement;
      touched := before is distinct from probe.look(target, condition);
    end if;
    raise exception using errcode = 'PROBE', message = case when touched then 'done' else 'nothing' end;
  exception
    when sqlstate 'PROBE' then return sqlerrm;
    when insufficient_privilege then return 'refused';
    when others then return 'error ' || sqlstate || ' ' || sqlerrm;
  end $$;
`;

const roleOf: Readonly<Record<Actor, DatabaseRole>> = {
  owner: 'rapport_app',
  manager: 'rapport_app',
  hr: 'rapport_app',
  trust: 'rapport_app',
  guide: 'rapport_app',
  learner: 'rapport_app',
  outsider: 'rapport_app',
  sponsor: 'rapport_app',
  worker: 'rapport_worker',
  account: 'rapport_auth',
  link: 'rapport_auth',
  joining: 'rapport_auth',
  operator: 'rapport_auth',
  nobody: 'rapport_auth',
  reports: 'rapport_reports',
};

export function databaseRoleOf(actor: Actor): DatabaseRole {
  return roleOf[actor];
}

/** Signs in as each run-time role and tries things as each actor. */
export interface Prober {
  attempt(actor: Actor, announcement: Announcement, probes: readonly Probe[]): Promise<Outcome[]>;
  close(): Promise<void>;
}

/** Installs the trying functions and opens one connection per role. */
export async function openProber(installation: Installation, world: World): Promise<Prober> {
  await installation.admin.unsafe(functions);
  const pools = new Map<DatabaseRole, Pool>();
  const pool = (role: DatabaseRole) => {
    const open =
      pools.get(role) ??
      openPool(roleUrl(installation.adminUrl, installation.secrets, role), 1, `probe ${role}`);
    pools.set(role, open);
    return open;
  };
  return {
    attempt: (actor, announcement, probes) => tryAs(world, actor, pool(roleOf[actor]), announcement, probes),
    async close() {
      for (const open of pools.values()) await open.close();
    },
  };
}

/** Announces as the product itself does wherever it has a way to; lies and silence are announced by hand. */
function tryAs(
  world: World,
  actor: Actor,
  pool: Pool,
  announcement: Announcement,
  probes: readonly Probe[],
): Promise<Outcome[]> {
  const run = (db: Db) => outcomes(db, probes);
  if (announcement === 'nothing') return pool.db.transaction(run);
  const viewer = world.viewer(actor, announcement === 'forged' ? 'summit' : 'harbour');
  switch (roleOf[actor]) {
    case 'rapport_app':
      return withViewer(pool, viewer, run);
    case 'rapport_worker':
      return withWorker(pool, viewer, run);
    case 'rapport_auth':
      // A lie here: everything a request announces, without the account or the link that sign-in goes by.
      return announcement === 'right'
        ? withSignIn(pool, world.signIn(actor), run)
        : asRequest(pool, world, run);
    case 'rapport_reports':
    case 'rapport_owner':
      return asRequest(pool, world, run);
  }
}

function asRequest<T>(pool: Pool, world: World, run: (db: Db) => Promise<T>): Promise<T> {
  const organization = world.uuid('harbour organization');
  const person = world.uuid('harbour person owner');
  return pool.db.transaction(async (db) => {
    await db.execute(sql`
      select set_config('rapport.organization_id', ${organization}, true), set_config('rapport.person_id', ${person}, true),
        set_config('rapport.roles', 'OWNER,PROGRAM_MANAGER,MEMBER', true)`);
    return run(db);
  });
}

async function outcomes(db: Db, probes: readonly Probe[]): Promise<Outcome[]> {
  const rows = await db.execute<{ outcome: Outcome }>(sql`
    select probe.attempt(p ->> 'target', p ->> 'where', p ->> 'statement', (p ->> 'clears')::boolean) as outcome
    from jsonb_array_elements(${JSON.stringify(probes)}::text::jsonb) with ordinality as listed (p, position)
    order by position`);
  return rows.map((row) => row.outcome);
}
