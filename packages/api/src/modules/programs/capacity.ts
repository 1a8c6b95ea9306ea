import { sql } from 'drizzle-orm';
import type { Db } from '../../db/transactions.ts';
import {
  idFromUuid,
  idToUuid,
  type OrganizationId,
  type PersonId,
  type ProgramId,
} from '../../kernel/ids.ts';

/** How many relationships take up a place of a program. */
export interface OpenOfProgram {
  readonly programId: ProgramId;
  readonly open: number;
}

/** How many relationships take up a place of a guide. */
export interface OpenOfGuide {
  readonly guideId: PersonId;
  readonly open: number;
}

const uuids = (ids: readonly string[]) => sql`${sql.param(ids.map(idToUuid))}::uuid[]`;

/**
 * Open relationships of the programs that have any. Numbers only: the database function counts rows that the viewer may not see,
 * within the organization that the transaction stands in.
 */
export async function openOfPrograms(db: Db, ids: readonly ProgramId[]): Promise<OpenOfProgram[]> {
  const rows = await db.execute<{ program_id: string; open: number }>(
    sql`select program_id, open from open_relationships_of_programs(${uuids(ids)})`,
  );
  return rows.map((row) => ({ programId: idFromUuid('prg', row.program_id), open: row.open }));
}

/** Open relationships of the guides who have any; numbers only, as with programs. */
export async function openOfGuides(db: Db, ids: readonly PersonId[]): Promise<OpenOfGuide[]> {
  const rows = await db.execute<{ guide_id: string; open: number }>(
    sql`select guide_id, open from open_relationships_of_guides(${uuids(ids)})`,
  );
  return rows.map((row) => ({ guideId: idFromUuid('per', row.guide_id), open: row.open }));
}

/**
 * Holds the places of a program until the end of the transaction: whoever else wants one waits here and then counts anew. What counts
 * is read afterwards. Members may not lock the program's row, which they may not change. Always taken before a guide's, so that no two
 * wait for each other.
 */
export function holdProgramPlaces(db: Db, organizationId: OrganizationId, id: ProgramId): Promise<void> {
  return hold(db, organizationId, id);
}

/** Holds the places of a guide, and the guide's profile, until the end of the transaction. */
export function holdGuidePlaces(db: Db, organizationId: OrganizationId, id: PersonId): Promise<void> {
  return hold(db, organizationId, id);
}

async function hold(db: Db, organizationId: OrganizationId, id: ProgramId | PersonId): Promise<void> {
  const places = `places of ${id} in ${organizationId}`;
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${places}, 0))`);
}
