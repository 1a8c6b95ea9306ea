import type { Db } from '../../../db/transactions.ts';
import { newId, type OrganizationId } from '../../../kernel/ids.ts';
import type { ProgramRow } from '../model.ts';
import { program, type RelationshipKind } from '../tables.ts';

const names: Readonly<Record<RelationshipKind, string>> = { COACHING: 'Coaching', MENTORING: 'Mentoring' };

/**
 * Makes the program that existing pairs go into where the organization has none of their kind yet: open-ended, without a limit, under
 * a plain name. Whoever calls has made sure that they may.
 * @returns null where a program of that name, for the other kind, is there already
 */
export async function addProgramForPairs(
  db: Db,
  organizationId: OrganizationId,
  kind: RelationshipKind,
): Promise<ProgramRow | null> {
  const [added] = await db
    .insert(program)
    .values({ organizationId, id: newId('prg'), name: names[kind], kind })
    .onConflictDoNothing({ target: [program.organizationId, program.name] })
    .returning();
  return added ?? null;
}
