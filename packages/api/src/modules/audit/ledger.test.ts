import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { agreeingPair, inForce } from '../../../test/agreeing.ts';
import { type Client, startTestApp } from '../../../test/app.ts';
import { makeCast } from '../../../test/pairing.ts';
import { type Db, withWorker } from '../../db/transactions.ts';
import { signingKey } from '../../kernel/ed25519.ts';
import { idToUuid } from '../../kernel/ids.ts';
import { appendToLedger } from './commands/append-to-ledger.ts';
import { type Checkpoint, checkChain, type Entry, hashOf, statementOf } from './rules.ts';

const key = signingKey(randomBytes(32));
const organizationId = 'org_01h455vb4pex5vsknk084sn02q';
const chain = 'rel_01h455vb4pex5vsknk084sn02q';

function entryAfter(previous: Entry | null, details: Entry['details'] = { number: 1 }): Entry {
  const seq = (previous?.seq ?? 0) + 1;
  const content = {
    organizationId,
    chain,
    seq,
    at: '2026-11-24T09:00:00.000Z',
    kind: 'READ',
    actorId: null,
    details,
    salt: `salt ${seq}`,
    previousHash: previous?.hash ?? null,
  };
  return { ...content, hash: hashOf(content) };
}

function makeChain(length: number, details?: Entry['details']): Entry[] {
  const entries: Entry[] = [];
  for (let seq = 0; seq < length; seq += 1) entries.push(entryAfter(entries.at(-1) ?? null, details));
  return entries;
}

function checkpointAt(entries: readonly Entry[]): Checkpoint {
  const said = {
    organizationId,
    chain,
    length: entries.length,
    head: entries.at(-1)?.hash ?? null,
    at: '2026-11-24T10:00:00.000Z',
    keyId: key.id,
  };
  return { ...said, signature: key.sign(statementOf(said)) };
}

function problemsOf(entries: readonly Entry[], checkpoints: readonly Checkpoint[] = []): string[] {
  const check = checkChain(checkpoints, key.publicKey);
  for (const entry of entries) check.add(entry);
  return check.finish().map(({ what }) => what);
}

describe('checking a chain', () => {
  const whole = makeChain(10);
  const early = checkpointAt(whole.slice(0, 6));

  it('finds nothing wrong with one that is whole and extends a checkpoint', () => {
    expect(problemsOf(whole, [early, checkpointAt(whole), checkpointAt([])])).toEqual([]);
  });

  it('notices an edited entry, even one whose hash was made to fit', () => {
    const edited = whole.map((entry) => (entry.seq === 4 ? { ...entry, kind: 'EXPORTED' } : entry));
    expect(problemsOf(edited)).toEqual([expect.stringContaining('Entry 4 is not what was written')]);
    const fitted = edited.map((entry) => (entry.seq === 4 ? { ...entry, hash: hashOf(entry) } : entry));
    expect(problemsOf(fitted)).toEqual([expect.stringContaining('Entry 5 does not follow')]);
  });

  it.each([
    ['deleted', whole.filter(({ seq }) => seq !== 4)],
    ['inserted', [...whole.slice(0, 4), entryAfter(whole[3] ?? null, { number: 2 }), ...whole.slice(4)]],
    ['reordered', [...whole.slice(0, 3), ...whole.slice(3, 5).toReversed(), ...whole.slice(5)]],
    ['of another chain', whole.map((entry) => (entry.seq === 4 ? { ...entry, chain: 'rel_other' } : entry))],
  ])('notices entries that were %s', (_, entries) => {
    expect(problemsOf(entries).length).toBeGreaterThan(0);
  });

  it('notices an end that was cut off, given any checkpoint beyond', () => {
    expect(problemsOf(whole.slice(0, 5))).toEqual([]);
    expect(problemsOf(whole.slice(0, 5), [early])).toEqual([expect.stringContaining('Entries are missing')]);
    expect(problemsOf([], [early])).toEqual([expect.stringContaining('Entries are missing')]);
  });

  it('notices a chain that was written anew from beginning to end, given any earlier checkpoint', () => {
    const anew = makeChain(10, { number: 9 });
    expect(problemsOf(anew)).toEqual([]);
    for (let length = 1; length <= 10; length += 1)
      expect(problemsOf(anew, [checkpointAt(whole.slice(0, length))])).toEqual([
        expect.stringContaining('written anew'),
      ]);
  });

  it('believes no checkpoint but those of the key', () => {
    const forged = { ...checkpointAt(whole), length: 3 };
    expect(problemsOf(whole, [forged])).toEqual([expect.stringContaining('not signed')]);
    const other = { ...early, signature: signingKey(randomBytes(32)).sign(statementOf(early)) };
    expect(problemsOf(whole, [other])).toEqual([expect.stringContaining('not signed')]);
  });
});

describe('appending', async () => {
  const app = await startTestApp();
  const { owner } = await makeCast(app);
  const scope = { organizationId: owner.organizationId };
  const fact = { kind: 'KEY_USED_BY_JOB', relationshipId: null, details: {} } as const;
  const append = (db: Db) => appendToLedger(db, { ...scope, personId: null }, new Date(), fact);
  const stored = async () =>
    app.admin<{ seq: number; previous_hash: string | null; hash: string }[]>`
      select seq, previous_hash, hash from ledger_entry where chain_id = ${idToUuid(owner.organizationId)} order by seq`;

  it('forks no chain and loses nothing with 50 writers at once', async () => {
    await Promise.all(Array.from({ length: 50 }, () => withWorker(app.services.pools.worker, scope, append)));
    const rows = await stored();
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    for (const [index, row] of rows.entries()) expect(row.previous_hash).toBe(rows[index - 1]?.hash ?? null);
  });

  it('is refused by the database where an entry does not stand on the one before', async () => {
    const copy = app.admin`
      insert into ledger_entry (organization_id, chain_id, seq, at, kind, details, salt, previous_seq, previous_hash, hash)
      select organization_id, chain_id, 51, at, kind, details, salt, 50, 'another', 'new' from ledger_entry where seq = 50`;
    await expect(copy).rejects.toThrow('ledger_entry_previous');
  });

  it('cannot be undone by requests or jobs', async () => {
    for (const pool of [app.services.pools.app, app.services.pools.worker]) {
      for (const statement of [
        'update ledger_entry set kind = kind',
        'delete from ledger_entry',
        'truncate ledger_entry',
      ])
        await expect(pool.client.unsafe(statement)).rejects.toThrow('permission denied');
    }
  });

  it('writes changes of roles into the organization’s chain, for owners to read', async () => {
    const { manager, other } = await makeCastAgain();
    const input = { personId: other.id, roles: ['REPORT_VIEWER'] };
    await manager.owner.graphql(
      'mutation ($input: SetRolesInput!) { setRoles(input: $input) { errors { code } } }',
      { input },
    );
    const query =
      '{ viewer { membership { organization { ledger(first: 1) { edges { node { seq kind actor { id } subject { id } roles held hash } } } } } } }';
    const seen = await manager.owner.graphql(query);
    expect(seen.data?.['viewer'].membership.organization.ledger.edges[0].node).toMatchObject({
      kind: 'ROLES_CHANGED',
      actor: { id: manager.owner.id },
      subject: { id: other.id },
      roles: ['REPORT_VIEWER', 'MEMBER'],
      held: null,
    });
    expect(JSON.stringify((await manager.manager.graphql(query)).data)).not.toContain('ROLES_CHANGED');
  });

  async function makeCastAgain() {
    const cast = await makeCast(await startTestApp());
    return { manager: cast, other: cast.other };
  }
});

describe('reading a part of a ledger', async () => {
  const app = await startTestApp();
  const pair = await agreeingPair(app);
  await inForce(pair);
  const ask = async (client: Client, kinds: readonly string[] | null, after: string | null = null) => {
    const query = `query ($id: ID!, $kinds: [LedgerKind!], $after: String) {
      relationship(id: $id) { ledger(first: 1, after: $after, kinds: $kinds) { edges { node { kind } } pageInfo { hasNextPage endCursor } } }
    }`;
    const { data } = await client.graphql(query, { id: pair.relationshipId, kinds, after });
    return data?.['relationship'];
  };
  /** Every kind that is found, page by page. */
  const allOf = async (client: Client, kinds: readonly string[] | null) => {
    const found: string[] = [];
    for (let after: string | null = null; ; ) {
      const { ledger } = await ask(client, kinds, after);
      found.push(...ledger.edges.map(({ node }: { node: { kind: string } }) => node.kind));
      if (!ledger.pageInfo.hasNextPage) return found;
      after = ledger.pageInfo.endCursor;
    }
  };

  it('finds the kinds that were asked for over all pages, and no others', async () => {
    expect(await allOf(pair.guide, ['AGREEMENT_SIGNED'])).toEqual(['AGREEMENT_SIGNED', 'AGREEMENT_SIGNED']);
    const some = await allOf(pair.learner, ['AGREEMENT_SIGNED', 'AGREEMENT_IN_FORCE']);
    expect(some.toSorted()).toEqual(['AGREEMENT_IN_FORCE', 'AGREEMENT_SIGNED', 'AGREEMENT_SIGNED']);
    expect(new Set(await allOf(pair.guide, null))).toEqual(
      new Set(['READ', 'AGREEMENT_PROPOSED', 'AGREEMENT_SIGNED', 'AGREEMENT_IN_FORCE']),
    );
    expect(await allOf(pair.guide, ['ERASED'])).toEqual([]);
  });

  it('is possible for nobody but the two, whichever part is asked for', async () => {
    for (const staff of [pair.manager, pair.owner])
      expect(await ask(staff, ['READ'])).toEqual({ ledger: null });
    for (const outsider of [pair.other, pair.stranger]) expect(await ask(outsider, ['READ'])).toBeNull();
  });
});

describe('comparing with a checkpoint that was kept', async () => {
  const app = await startTestApp();
  const pair = await agreeingPair(app);
  await inForce(pair);
  const ask = async (client: Client, seq: number) => {
    const query = `query ($id: ID!, $seq: Int!) {
      relationship(id: $id) { ledgerEntryHash(seq: $seq) ledgerCheckpoint { length head } }
    }`;
    const { data } = await client.graphql(query, { id: pair.relationshipId, seq });
    return data?.['relationship'];
  };

  it('is possible for the two: the entry at any place says its hash', async () => {
    const { ledgerCheckpoint: kept } = await ask(pair.guide, 0);
    expect(kept.length).toBeGreaterThan(1);
    const last = await ask(pair.learner, kept.length);
    expect(last.ledgerEntryHash).toBe(kept.head);
    const first = await ask(pair.learner, 1);
    expect(first.ledgerEntryHash).toMatch(/^[0-9a-f]{64}$/);
    expect(first.ledgerEntryHash).not.toBe(kept.head);
    for (const nowhere of [0, -1, kept.length + 1])
      expect((await ask(pair.guide, nowhere)).ledgerEntryHash).toBeNull();
  });

  it('is possible for nobody else', async () => {
    for (const staff of [pair.manager, pair.owner])
      expect(await ask(staff, 1)).toEqual({ ledgerEntryHash: null, ledgerCheckpoint: null });
    for (const outsider of [pair.other, pair.stranger]) expect(await ask(outsider, 1)).toBeNull();
  });
});
