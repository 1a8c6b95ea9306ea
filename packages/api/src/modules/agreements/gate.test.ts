import { describe, expect, it } from 'vitest';
import { type AgreeingCast, agreeingPair, inForce } from '../../../test/agreeing.ts';
import { startTestApp } from '../../../test/app.ts';
import type { Somebody } from '../../../test/pairing.ts';
import { withViewer } from '../../db/transactions.ts';
import { newId, parseId } from '../../kernel/ids.ts';
import { holdRelationship } from '../relationships/index.ts';
import { termsForContent } from './gate.ts';

const app = await startTestApp();

/** Asks as somebody whether they may write a message now: `OK`, or why not. */
async function asked(cast: AgreeingCast, { organizationId, id, accountId }: Somebody) {
  const viewer = { organizationId, personId: id, accountId, membershipId: newId('mem'), roles: [] };
  const relationshipId = parseId('rel', cast.relationshipId);
  return withViewer(app.services.pools.app, viewer, async (db) => {
    // Held as the guide would hold it: the answer is to be the gate's, not that of the wall before it.
    const held =
      relationshipId && (await holdRelationship(db, { ...viewer, roles: ['OWNER'] }, relationshipId));
    if (!held) return 'NOT_SEEN';
    const answer = await termsForContent({ db, viewer }, held, 'MESSAGE');
    return answer.ok ? 'OK' : answer.errors[0]?.code;
  });
}

describe('what a pair writes', () => {
  it('waits for an agreement in force, and is written by the two only', async () => {
    const pair = await agreeingPair(app);
    expect(await asked(pair, pair.guide)).toBe('WRONG_STATE');
    await inForce(pair);
    expect(await asked(pair, pair.guide)).toBe('OK');
    expect(await asked(pair, pair.learner)).toBe('OK');
    expect(await asked(pair, pair.other)).toBe('NOT_SEEN');
    await app.admin`update relationship set state = 'CLOSED'`;
    expect(await asked(pair, pair.guide)).toBe('WRONG_STATE');
  });
});
