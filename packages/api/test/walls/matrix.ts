import type { Sql } from 'postgres';
import { attempts } from './access-attempts.ts';
import { type Actor, access, actors, type Command, commands } from './access-spec.ts';
import { type Announcement, databaseRoleOf, type Outcome, type Probe, type Prober } from './probe.ts';
import type { Target, World } from './world.ts';

/** One thing somebody may or may not do, ready to be tried. */
export interface Cell {
  readonly actor: Actor;
  readonly table: string;
  readonly command: Command;
  /** Where the row stands as seen from the actor, or what the attempt is. */
  readonly situation: string;
  readonly announcement: Announcement;
  readonly may: boolean;
  /** The foreign key that refuses, where it is not a policy or a missing grant. */
  readonly refusedBy?: string | null;
  readonly probes: readonly Probe[];
}

/** A cell that came out otherwise than the specification says. */
export interface Mismatch {
  readonly cell: Cell;
  readonly outcomes: readonly Outcome[];
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
const assignment = ([column, value]: [string, string | null]) =>
  `"${column}" = ${value === null ? 'null' : literal(value)}`;

/**
 * What U writes, by table: a column that hangs on nothing else. Sign-in may write other columns than requests and jobs, and
 * requests may only ever take a link away.
 */
const touches: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  organization: { name: 'Changed' },
  person: { job_title: 'Changed' },
  membership: { roles: '{REPORT_VIEWER,MEMBER}' },
  invitation: { revoked_at: '2026-04-01', token_hash: null },
  idempotency_key: { body_hash: 'changed' },
  program: { description: 'Changed' },
  guide_profile: { headline: 'Changed' },
  qualification: { title: 'Changed' },
  relationship: { topic: 'Changed' },
  relationship_event: { kind: 'CANCELLED' },
  import: { file_name: 'changed.csv' },
  import_row: { label: 'Changed' },
  import_problem: { reason: 'Changed.' },
  tenant_key: { provider: 'changed' },
  data_key: { tenant_version: '1', destroyed_at: '2026-04-01' },
  ledger_entry: { kind: 'EXPORTED' },
  ledger_reading: { content_type: 'CHANGED' },
  agreement: { created_at: '2026-04-01' },
  agreement_version: { updated_at: '2026-04-01' },
  agreement_content: { decline_reason: '\\x02' },
  signature: { statement: 'Changed' },
  draft_clause: { body: '\\x02', author_id: 'own person' },
  clause_mark: { revision: '2' },
  agreement_comment: { resolved_at: '2026-04-01' },
  agreement_template: { revision: '2' },
  agreement_rollout: { done: '2' },
  nudge: { sent_at: '2026-04-01' },
  notification: { read_at: '2026-04-01' },
  notification_preference: { quiet_weekends: 'false' },
  calendar_feed: { last_used_at: '2026-04-01' },
  calendar_mail: { sequence: '9' },
  trust_preference: { body: '\\x02' },
  session: { minutes: '30', changed_by: 'own person' },
  session_series: { ended_from: '2026-09-01' },
  session_words: { body: '\\x02', author_id: 'own person' },
  exercise: { guide_chose_at: '2026-04-01' },
  exercise_choice: { body: '\\x02' },
  exercise_takeaway: { body: '\\x02' },
  story: { body: '\\x02' },
  story_thanks: { body: '\\x02' },
  profile_story: { title: 'Changed' },
  agenda_item: { done_at: '2026-04-01' },
  private_note: { body: '\\x02' },
  shared_note: { removed_at: '2026-04-01' },
  session_insight: { body: '\\x02' },
  closing: { closes_on: '2026-09-01' },
  closing_words: { body: '\\x02' },
  goal: { body: '\\x02', author_id: 'own person' },
  goal_update: { happened_on: '2026-04-01' },
  commitment: { updated_at: '2026-04-01' },
  commitment_event: { kind: 'CONFIRMED' },
  milestone: { body: '\\x02' },
  milestone_reflection: { body: '\\x02' },
  message: { body: '\\x02' },
  message_position: { read_through: '9' },
  reflection: { body: '\\x02' },
  feedback: { updated_at: '2026-04-01' },
  feedback_words: { body: '\\x02' },
  feedback_reply: { body: '\\x02' },
};
const touchesOfSignIn: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  membership: { account_id: 'own account' },
  invitation: { accepted_at: '2026-04-01' },
};

/** Writes the statements of all cells of the specification. Rows to add again are read back from the fixture. */
export async function buildCells(admin: Sql, world: World): Promise<Cell[]> {
  const rows = new Map<Target, Record<string, unknown>>();
  const contentOf = async (target: Target) => {
    const known = rows.get(target) ?? (await readRow(admin, target));
    rows.set(target, known);
    return known;
  };
  const cells: Cell[] = [];
  for (const [table, byActor] of access) {
    for (const actor of actors) {
      for (const situation of situationsOf(
        world,
        table,
        actor,
        byActor.get(actor) ?? { own: null, tenant: null },
      )) {
        for (const command of commands) {
          const probes = await probesOf(world, actor, command, situation.target, null, contentOf);
          const { name, announcement, may } = situation;
          cells.push({
            actor,
            table,
            command,
            situation: name,
            announcement,
            may: may.includes(command),
            probes,
          });
        }
      }
    }
  }
  for (const attempt of attempts) {
    for (const actor of attempt.as) {
      const target = world.named(actor, attempt.row);
      const probes = await probesOf(world, actor, attempt.command, target, attempt.set, contentOf);
      const { what: situation, command, may, refusedBy } = attempt;
      cells.push({
        actor,
        table: target.table,
        command,
        situation,
        announcement: 'right',
        may,
        refusedBy,
        probes,
      });
    }
  }
  return cells;
}

interface Situation {
  readonly name: string;
  readonly announcement: Announcement;
  readonly target: Target;
  readonly may: readonly Command[];
}

function situationsOf(
  world: World,
  table: string,
  actor: Actor,
  rights: { readonly own: readonly Command[] | null; readonly tenant: readonly Command[] | null },
): Situation[] {
  const labels = world.labels(table, actor);
  return (['own', 'tenant'] as const).flatMap((scope) => {
    const label = labels[scope];
    const may = rights[scope];
    if ((label === null) !== (may === null)) {
      throw new Error(
        `${table}, ${actor}: the grid and the fixture disagree on whether there is a row "${scope}".`,
      );
    }
    const here = label === null ? null : world.row('harbour', label);
    const there = label === null ? null : world.row('summit', label);
    if (may === null || !here || !there) return [];
    return [
      { name: scope, announcement: 'right', target: here, may },
      { name: `${scope} of another organization`, announcement: 'right', target: there, may: [] },
      { name: `${scope}, another organization announced`, announcement: 'forged', target: here, may: [] },
      { name: `${scope}, nothing announced`, announcement: 'nothing', target: here, may: [] },
    ];
  });
}

async function readRow(admin: Sql, target: Target): Promise<Record<string, unknown>> {
  const [found] = await admin.unsafe<{ row: Record<string, unknown> }[]>(
    `select to_jsonb(t) as row from public."${target.table}" t where ${condition(target)}`,
  );
  if (!found) throw new Error(`The fixture has lost a row of ${target.table}.`);
  return found.row;
}

function condition(target: Target): string {
  return Object.entries(target.key).map(assignment).join(' and ');
}

/**
 * The statements of one cell. Changing and removing are tried twice: with a condition, which PostgreSQL lets see only what the
 * actor may read, and blindly over the whole table, which it does not.
 * @param values what an attempt writes; null for what the grid's letter writes
 */
async function probesOf(
  world: World,
  actor: Actor,
  command: Command,
  row: Target,
  values: Readonly<Record<string, string | null>> | null,
  contentOf: (target: Target) => Promise<Record<string, unknown>>,
): Promise<Probe[]> {
  const target = `public."${row.table}"`;
  const where = condition(row);
  const probe = (statement: string, clears = false): Probe => ({ target, where, statement, clears });
  const resolved = (set: Readonly<Record<string, string | null>>) =>
    Object.entries(set).map(([column, value]): [string, string | null] => [
      column,
      value && world.value(actor, value),
    ]);
  switch (command) {
    case 'SELECT':
      return [probe(`select 1 from ${target} where ${where}`)];
    case 'INSERT': {
      const content = JSON.stringify({
        ...(await contentOf(row)),
        ...Object.fromEntries(resolved(values ?? {})),
      });
      return [
        probe(
          `insert into ${target} select * from jsonb_populate_record(null::${target}, ${literal(content)}::jsonb)`,
          true,
        ),
      ];
    }
    case 'UPDATE': {
      const ofSignIn = databaseRoleOf(actor) === 'rapport_auth' ? touchesOfSignIn[row.table] : undefined;
      const set = resolved(values ?? ofSignIn ?? touches[row.table] ?? {})
        .map(assignment)
        .join();
      if (set === '') throw new Error(`What does changing a row of ${row.table} write? Say it in "touches".`);
      const blind = values === null ? [probe(`update ${target} set ${set}`)] : [];
      return [probe(`update ${target} set ${set} where ${where}`), ...blind];
    }
    case 'DELETE':
      return [probe(`delete from ${target} where ${where}`), probe(`delete from ${target}`)];
  }
}

/** Tries the cells on a database and returns those that came out otherwise than specified. */
export async function tryCells(prober: Prober, cells: readonly Cell[]): Promise<Mismatch[]> {
  const found = await Promise.all(groupsOf(cells).map((group) => tryGroup(prober, group)));
  return found.flat();
}

/** Whether any cell comes out otherwise than specified; looks no further than to the first. */
export async function isRed(prober: Prober, cells: readonly Cell[]): Promise<boolean> {
  for (const group of groupsOf(cells)) {
    if ((await tryGroup(prober, group)).length > 0) return true;
  }
  return false;
}

/** Cells that one transaction can try: the same actor announcing the same. */
function groupsOf(cells: readonly Cell[]): Cell[][] {
  return [...Map.groupBy(cells, (cell) => `${cell.actor} ${cell.announcement}`).values()];
}

async function tryGroup(prober: Prober, group: readonly Cell[]): Promise<Mismatch[]> {
  const [first] = group;
  if (!first) return [];
  const outcomes = await prober.attempt(
    first.actor,
    first.announcement,
    group.flatMap((cell) => cell.probes),
  );
  return group.flatMap((cell) => {
    const own = outcomes.splice(0, cell.probes.length);
    return fits(cell, own) ? [] : [{ cell, outcomes: own }];
  });
}

/** Allowed: the plain statement reaches the row. Not allowed: no statement does, and none fails for another reason. */
function fits(cell: Cell, outcomes: readonly Outcome[]): boolean {
  if (cell.may) return outcomes[0] === 'done';
  if (cell.refusedBy)
    return outcomes.every(
      (outcome) => outcome.startsWith('error 23503') && outcome.includes(`"${cell.refusedBy}"`),
    );
  return outcomes.every((outcome) => outcome === 'nothing' || outcome === 'refused');
}

/** A mismatch as a sentence for whoever reads the test's report. */
export function sentence({ cell, outcomes }: Mismatch): string {
  const { actor, command, table, situation, may } = cell;
  return `${actor} ${command} ${table} (${situation}): ${may ? 'may' : 'may not'}, but: ${outcomes.join(', ')}`;
}
