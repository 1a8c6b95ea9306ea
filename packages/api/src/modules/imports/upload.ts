import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { Act, Context } from '../../context.ts';
import { once } from '../../db/idempotency.ts';
import type { ImportId } from '../../kernel/ids.ts';
import { fail, ok, type Result } from '../../kernel/result.ts';
import type { Work } from '../identity/index.ts';
import { type InTransaction, type Reception, receiveFile } from './commands/receive-file.ts';
import { type ImportRequest, startImport } from './commands/start-import.ts';
import type { ImportRow } from './model.ts';
import { canImport } from './policy.ts';
import { importsByIds } from './queries.ts';
import { watchImport } from './watch.ts';

/** A sender who says nothing for so long is gone, in milliseconds. */
const longestPause = 60_000;

/** How often a key can be used again after a file that did not arrive. */
const attempts = 20;

/** How an upload ended: `REPEATED` where the same file came under the same key before. */
export type Upload = Reception | { readonly state: 'REPEATED' };

/**
 * Takes in the body of a request as an import, once per idempotency key.
 * @returns the import and how the reception went; user errors where the viewer may not, or the key was used for another file
 */
export async function takeUpload(
  context: Context,
  request: ImportRequest,
  key: string | undefined,
  body: Readable,
): Promise<Result<{ readonly id: ImportId; readonly upload: Upload }>> {
  const started = await context.write((act) => startOnce(act, request, key));
  if (!started.ok) return started;
  const { id, repeated } = started.value;
  const source = unlessSilent(body);
  if (repeated !== null) {
    const hash = createHash('sha256');
    for await (const chunk of source) hash.update(chunk);
    return hash.digest('hex') === repeated.contentHash
      ? ok({ id, upload: { state: 'REPEATED' } })
      : fail('CONFLICT', 'This key was used before for another file. Use a new one.', 'idempotency-key');
  }
  const upload = await receiveFile(inTransactionOf(context), { id, kind: request.kind }, source);
  return ok({ id, upload });
}

/** The body as it arrives, broken off where its sender falls silent; reading may end early and the answer still be sent. */
async function* unlessSilent(body: Readable): AsyncGenerator<Uint8Array> {
  const silence = setTimeout(
    () => body.destroy(new Error('The sender stopped sending.')),
    longestPause,
  ).unref();
  try {
    const chunks: AsyncIterable<Uint8Array> = body.iterator({ destroyOnReturn: false });
    for await (const chunk of chunks) {
      yield chunk;
      silence.refresh();
    }
  } finally {
    clearTimeout(silence);
  }
}

interface Started {
  readonly id: ImportId;
  /** The import that was made under the same key before. */
  readonly repeated: ImportRow | null;
}

async function startOnce(
  act: Act,
  request: ImportRequest,
  key: string | undefined,
): Promise<Result<Started>> {
  if (!canImport(act.viewer)) return fail('NOT_ALLOWED', 'Only program managers and owners bring lists in.');
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    let isNew = false;
    const started = await once<ImportId>(act, `importFile ${attempt}`, key, request, () => {
      isNew = true;
      return startImport(workOf(act), request, act.viewer.personId);
    });
    if (!started.ok) return started;
    if (isNew) return ok({ id: started.value, repeated: null });
    const [before] = await importsByIds(act.db, act.viewer, [started.value]);
    if (before?.state === 'RECEIVING')
      return fail('CONFLICT', 'The same file is arriving at this moment.', 'idempotency-key');
    // A file that did not arrive whole is not what the key was meant for.
    if (before && before.contentHash !== null) return ok({ id: started.value, repeated: before });
  }
  return fail('CONFLICT', 'This key was used too often. Use a new one.', 'idempotency-key');
}

function workOf({ db, viewer, clock, jobs, live }: Act): Work {
  return { db, organizationId: viewer.organizationId, clock, jobs, live };
}

function inTransactionOf(context: Context): InTransaction {
  return async (piece) => {
    const result = await context.write(async (act) => ok(await piece(workOf(act))));
    if (!result.ok) throw new Error('A piece of a reception was refused.');
    return result.value;
  };
}

/** Reads on what is left of a body that is not wanted, for a short while, so that the sender can read the answer. */
export function drain(body: Readable): void {
  if (body.readableEnded || body.destroyed) return;
  const limit = setTimeout(() => body.destroy(), 30_000).unref();
  body.once('close', () => clearTimeout(limit));
  // Whoever sends without listening may break off; there is nothing left to do with it.
  body.once('error', () => {});
  body.resume();
}

/** Whether an import goes on by itself. */
export function isMoving({ state }: ImportRow): boolean {
  return state === 'RECEIVING' || state === 'CHECKING' || state === 'APPLYING';
}

/**
 * Waits until an import stops moving, at most `limit` milliseconds.
 * @returns how it stands then; null where there is none, or the viewer may not see it
 */
export async function settled(context: Context, id: ImportId, limit: number): Promise<ImportRow | null> {
  const changes = watchImport(context, id, (job) => job);
  const given = new AbortController();
  const expired = pause(limit, null, { signal: given.signal, ref: false }).catch(() => null);
  try {
    let reading = await changes.next();
    let last: ImportRow | null = null;
    while (!reading.done) {
      last = reading.value;
      const next = isMoving(last) ? await Promise.race([changes.next(), expired]) : null;
      if (next === null) return last;
      reading = next;
    }
    return last;
  } finally {
    given.abort();
    await changes.return?.();
  }
}
