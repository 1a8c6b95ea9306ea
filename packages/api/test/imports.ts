import { createReadStream, existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { ImportKind } from '@rapport/shared';
import { withWorker } from '../src/db/transactions.ts';
import { type ImportId, idToUuid, type OrganizationId, type ProgramId } from '../src/kernel/ids.ts';
import { advanceImport, receiveFile, startImport } from '../src/modules/imports/index.ts';
import type { ImportRow } from '../src/modules/imports/model.ts';
import type { Services } from '../src/services.ts';
import type { Installation } from './installation.ts';

/** Real lists that some machines have beside the repository; tests that want them are skipped, visibly, where they are missing. */
export function realList(name: string): string | null {
  const path = fileURLToPath(new URL(`../../../../shared/data/${name}`, import.meta.url));
  return existsSync(path) ? path : null;
}

export interface ListToImport {
  readonly kind: ImportKind;
  /** The text of the file, its bytes as they arrive, or a path with `file:` before it. */
  readonly content: string | AsyncIterable<Uint8Array>;
  readonly programId?: ProgramId;
  readonly stopsWhenChecked?: boolean;
}

/** Brings a file in as the command line does: in this process, without a server. */
export class Importer {
  readonly #services: Services;
  readonly #organizationId: OrganizationId;

  constructor(services: Services, organizationId: OrganizationId) {
    this.#services = services;
    this.#organizationId = organizationId;
  }

  /** Receives the file; nothing is checked yet. */
  async receive({ kind, content, programId, stopsWhenChecked = false }: ListToImport): Promise<ImportId> {
    const request = { kind, fileName: null, programId: programId ?? null, stopsWhenChecked };
    const started = await this.inTransaction((work) => startImport(work, request, null));
    if (!started.ok) throw new Error(started.errors[0]?.message);
    await receiveFile(this.inTransaction, { id: started.value, kind }, source(content));
    return started.value;
  }

  /** Takes steps until the import ends or waits, or `enough` says so after a step. */
  async advance(id: ImportId, enough?: (job: ImportRow) => boolean): Promise<ImportRow> {
    const { pools, platform } = this.#services;
    const stop = new AbortController();
    const stopWhenEnough = (job: ImportRow) => {
      if (enough?.(job)) stop.abort();
    };
    let last: ImportRow | null = null;
    try {
      await advanceImport(pools.worker, platform, this.#organizationId, id, stop.signal, (job) => {
        last = job;
        stopWhenEnough(job);
      });
    } catch (error) {
      if (!stop.signal.aborted) throw error;
    }
    return last ?? Promise.reject(new Error('No step was taken.'));
  }

  async import(list: ListToImport): Promise<ImportRow> {
    return this.advance(await this.receive(list));
  }

  readonly inTransaction: Parameters<typeof receiveFile>[0] = (piece) => {
    const { clock, jobs, live } = this.#services.platform;
    const organizationId = this.#organizationId;
    return withWorker(this.#services.pools.worker, { organizationId }, (db) =>
      piece({ db, organizationId, clock, jobs, live }),
    );
  };
}

function source(content: ListToImport['content']): AsyncIterable<Uint8Array> {
  if (typeof content !== 'string') return content;
  return content.startsWith('file:')
    ? createReadStream(content.slice('file:'.length))
    : Readable.from([Buffer.from(content)]);
}

/** The people of an organization by staff id, each with the manager's. */
export function peopleOf({ admin }: Pick<Installation, 'admin'>, organizationId: OrganizationId) {
  return admin`
    select p.external_id as id, p.name, p.work_email, p.department, p.active, m.external_id as manager
    from person p left join person m on m.organization_id = p.organization_id and m.id = p.manager_id
    where p.organization_id = ${idToUuid(organizationId)} order by p.external_id, p.name`;
}

/** What is wrong with the rows of an import, in their order. */
export function problemsOf({ admin }: Pick<Installation, 'admin'>, id: ImportId) {
  return admin`
    select line, column_name as column, value, reason, refused from import_problem
    where import_id = ${idToUuid(id)} order by number, ordinal`;
}
