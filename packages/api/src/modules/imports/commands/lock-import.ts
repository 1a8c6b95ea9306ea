import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { parseId } from '../../../kernel/ids.ts';
import type { ImportRow } from '../model.ts';
import { imports } from '../tables.ts';

/** An import of the viewer's organization, held until the end of the transaction: between two batches, never within one. */
export async function lockImport(
  { db, viewer }: Pick<Act, 'db' | 'viewer'>,
  text: string,
): Promise<ImportRow | null> {
  const id = parseId('imp', text);
  if (id === null) return null;
  const [job] = await db
    .select()
    .from(imports)
    .where(and(eq(imports.organizationId, viewer.organizationId), eq(imports.id, id)))
    .for('update');
  return job ?? null;
}
