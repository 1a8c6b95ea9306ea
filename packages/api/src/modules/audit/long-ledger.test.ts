import { randomInt } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { agreeingPair } from '../../../test/agreeing.ts';
import { startTestApp } from '../../../test/app.ts';
import { withWorker } from '../../db/transactions.ts';
import { parseId } from '../../kernel/ids.ts';
import { appendToLedger } from './commands/append-to-ledger.ts';
import { checkChain, type Entry, hashOf } from './rules.ts';

/** A chain as it is written; the same for the same length. */
function* chainOf(length: number): Generator<Entry> {
  let previousHash: string | null = null;
  for (let seq = 1; seq <= length; seq += 1) {
    const content = {
      ...{ organizationId: 'org_01h455vb4pex5vsknk084sn02q', chain: 'rel_01h455vb4pex5vsknk084sn02q', seq },
      ...{ at: '2026-11-24T09:00:00.000Z', kind: 'READ', actorId: null, details: {}, salt: `salt ${seq}` },
      previousHash,
    };
    previousHash = hashOf(content);
    yield { ...content, hash: previousHash };
  }
}

describe('a long ledger', () => {
  it('of 100,000 entries gives away the one that was changed, wherever it is', { timeout: 60_000 }, () => {
    const length = 100_000;
    const changed = randomInt(1, length + 1);
    const check = checkChain([], '');
    for (const entry of chainOf(length))
      check.add(entry.seq === changed ? { ...entry, actorId: 'per_01h455vb4pex5vsknk084sn02q' } : entry);
    expect(check.finish()).toEqual([
      { seq: changed, what: expect.stringContaining(`Entry ${changed} is not what was written`) },
    ]);
  });

  it('is exported whole over several pages, while others go on writing into it', {
    timeout: 60_000,
  }, async () => {
    const app = await startTestApp();
    const pair = await agreeingPair(app);
    const { organizationId } = pair.guide;
    const relationshipId = parseId('rel', pair.relationshipId);
    if (!relationshipId) throw new Error('The pair has no id.');
    const write = (entries: number) =>
      withWorker(app.services.pools.worker, { organizationId }, async (db) => {
        for (let written = 0; written < entries; written += 1)
          await appendToLedger(db, { organizationId, personId: null }, new Date(), {
            kind: 'KEY_USED_BY_JOB',
            relationshipId,
            details: {},
          });
      });
    await write(2100);
    let exporting = true;
    const others = (async () => {
      while (exporting) await write(5);
    })();
    const answer = await pair.guide.request({ url: `/v1/relationships/${relationshipId}/ledger` });
    exporting = false;
    await others;
    const [head = '', ...lines] = answer.body.trim().split('\n');
    const { checkpoint, publicKey } = JSON.parse(head);
    expect(checkpoint.length).toBeGreaterThan(2100);
    expect(lines).toHaveLength(checkpoint.length);
    const check = checkChain([checkpoint], publicKey);
    for (const line of lines) check.add(JSON.parse(line));
    expect(check.finish()).toEqual([]);
  });
});
