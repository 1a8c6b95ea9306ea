import type { AgreementVersionState } from '@rapport/shared';
import { beforeAll, describe, expect, it } from 'vitest';
import { agreeingPair, inForce } from '../../../test/agreeing.ts';
import { startTestApp } from '../../../test/app.ts';
import { lifecycle } from './rules.ts';

const app = await startTestApp();
// A version with a hash and both signatures, so that nothing but the state can stand in the way.
beforeAll(async () => {
  await inForce(await agreeingPair(app));
});

const states = Object.keys(lifecycle) as AgreementVersionState[];
const pairs = states.flatMap((from) => states.filter((to) => to !== from).map((to) => [from, to] as const));

/** Whether the database lets a version go from one state to another; nothing of it remains. */
async function allows(from: AgreementVersionState, to: AgreementVersionState): Promise<boolean> {
  const undone = new Error('taken back');
  const attempt = app.admin.begin(async (sql) => {
    // Puts the version into the first state past the triggers, and switches them on again.
    await sql`set local session_replication_role = replica`;
    await sql`update agreement_version set state = ${from}`;
    await sql`set local session_replication_role = origin`;
    const moved = await sql`update agreement_version set state = ${to}`;
    if (moved.count !== 1) throw new Error(`${moved.count} versions moved.`);
    throw undone;
  });
  const reason: unknown = await attempt.catch((error: unknown) => error);
  if (reason === undone) return true;
  if (reason instanceof Error && reason.message.includes(`does not go from ${from} to ${to}`)) return false;
  throw reason;
}

describe('the lifecycle in the code and the one in the database', () => {
  it.each(pairs)('agree on %s to %s', async (from, to) => {
    expect(await allows(from, to)).toBe(lifecycle[from].includes(to));
  });

  it('know the same states', async () => {
    const rows = await app.admin<{ state: string }[]>`
      select unnest(enum_range(null::agreement_version_state))::text as state`;
    expect(rows.map(({ state }) => state).sort()).toEqual([...states].sort());
  });
});
