import { type Id, type IdPrefix, idFromUuid, idPrefixes } from '../../src/kernel/ids.ts';
import type { SeededPerson, TestApp } from '../app.ts';
import type { Actor } from './access-spec.ts';
import type { OrganizationName, World } from './world.ts';

/** Which row of the fixture an id of each type stands for in these tests. */
const rowOf: Readonly<Record<IdPrefix, string>> = {
  org: 'organization own',
  per: 'person newcomer',
  mem: 'membership newcomer',
  inv: 'invitation newcomer',
  prg: 'program only',
  gde: 'guide_profile guide',
  qua: 'qualification guide',
  rel: 'relationship guide',
  rev: 'relationship_event guide',
  imp: 'import only',
  agr: 'agreement guide',
  agv: 'agreement_version guide',
  acm: 'agreement_comment guide',
  agt: 'agreement_template only',
  sig: 'signature guide',
  rol: 'agreement_rollout only',
  ndg: 'nudge guide',
  ntf: 'notification guide',
  ses: 'session guide',
  srs: 'session_series guide',
  goa: 'goal guide',
  gup: 'goal_update guide',
  cmt: 'commitment guide',
  cev: 'commitment_event guide',
  mil: 'milestone guide',
  msg: 'message guide',
  ref: 'reflection guide',
  fbk: 'feedback guide',
  fbr: 'feedback_reply guide',
  exe: 'exercise guide',
  sto: 'story learner',
  pst: 'profile_story guide',
  agi: 'agenda_item guide',
  pno: 'private_note guide',
  sno: 'shared_note guide',
  cal: 'calendar_feed guide',
};
export const prefixes = Object.values(idPrefixes);

/** The id of a row of the fixture as the interfaces write it. */
export function idOf<P extends IdPrefix>(
  world: World,
  organization: OrganizationName,
  prefix: P,
  label = rowOf[prefix],
): Id<P> {
  const { id: uuid } = world.row(organization, label)?.key ?? {};
  if (!uuid) throw new Error(`The fixture has no row "${label}".`);
  return idFromUuid(prefix, uuid);
}

/** An actor of the fixture as `TestApp.as` wants to know them. */
export function signInOf(world: World, actor: Actor): SeededPerson {
  const { personId: id, organizationId, accountId } = world.viewer(actor, 'harbour');
  return { id, organizationId, accountId, email: `${actor}@harbour.test`, name: actor };
}

/** Everything of one organization, as text: to show that nothing was changed. */
export async function contentOf(app: TestApp, world: World, organization: OrganizationName): Promise<string> {
  const id = world.uuid(`${organization} organization`);
  const tables = await app.admin<{ name: string; column: string }[]>`
    select relname as name, case relname when 'organization' then 'id' else 'organization_id' end as column
    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`;
  const parts: string[] = [];
  for (const { name, column } of tables) {
    const rows =
      await app.admin`select to_jsonb(t) as row from ${app.admin(name)} t where ${app.admin(column)} = ${id} order by 1`;
    parts.push(JSON.stringify(rows));
  }
  return parts.join('\n');
}
