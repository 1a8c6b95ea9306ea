import { sql } from 'drizzle-orm';
import { foreignKey, type PgColumn } from 'drizzle-orm/pg-core';
import { idColumn, organizationId } from '../../db/columns.ts';
import { currentPerson } from '../../db/policies.ts';
import { relationship } from './tables.ts';

/** The columns by which a table of a pair names it, repeated so that policies need no join. Goes with `ofPair`. */
export const pairColumns = () => ({
  organizationId: organizationId(),
  relationshipId: idColumn('rel', 'relationship_id').notNull(),
  guideId: idColumn('per', 'guide_id').notNull(),
  learnerId: idColumn('per', 'learner_id').notNull(),
});

/** Makes what `pairColumns` say about the two true. @param name of the table */
export function ofPair(
  name: string,
  table: Readonly<Record<keyof ReturnType<typeof pairColumns>, PgColumn>>,
) {
  return foreignKey({
    name: `${name}_parties`,
    columns: [table.organizationId, table.relationshipId, table.guideId, table.learnerId],
    foreignColumns: [
      relationship.organizationId,
      relationship.id,
      relationship.guideId,
      relationship.learnerId,
    ],
  });
}

/** Whether the viewer is one of the two, for tables with `pairColumns`. */
export const isParty = sql`${currentPerson} = any (array[guide_id, learner_id])`;
