import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import { idColumn, instant, sealedText } from '../../db/columns.ts';
import { appAdds, appChanges, appReads, currentPerson, tenantWall, workerAccess } from '../../db/policies.ts';
import { isParty, ofPair, pairColumns } from '../relationships/pair-tables.ts';
import { ofGoal } from './tables.ts';

export const commitmentStateEnum = pgEnum('commitment_state', [
  'OPEN',
  'KEPT',
  'KEPT_LATE',
  'MISSED',
  'RENEGOTIATED',
  'WITHDRAWN',
]);
export const commitmentReviewEnum = pgEnum('commitment_review', ['CONFIRMED', 'QUESTIONED', 'ANSWERED']);
export const commitmentOriginEnum = pgEnum('commitment_origin', [
  'SESSION',
  'MESSAGE',
  'FEEDBACK',
  'REFLECTION',
]);
export const commitmentEventKindEnum = pgEnum('commitment_event_kind', [
  'MADE',
  'KEPT',
  'KEPT_UNDONE',
  'CONFIRMED',
  'QUESTIONED',
  'ANSWERED',
  'MOVE_ASKED',
  'MOVE_DECLINED',
  'MOVE_UNDONE',
  'MOVED',
  'MISSED',
  'WITHDRAWN',
]);

/**
 * A promise by one of the two. What was promised never changes: another date, once it is settled, ends it and begins the next one. Only
 * the owner says that it was kept, which a trigger sees to.
 */
export const commitment = pgTable(
  'commitment',
  {
    ...pairColumns(),
    id: idColumn('cmt', 'id').notNull(),
    /** Who promised. */
    ownerId: idColumn('per', 'owner_id').notNull(),
    /** Who sealed the words: the owner, or whoever settled the new date that this one begins with. */
    authorId: idColumn('per', 'author_id').notNull(),
    keyVersion: integer('key_version').notNull(),
    body: sealedText('body').notNull(),
    state: commitmentStateEnum('state').notNull(),
    /** It is to be done by the end of this day, where the owner is. */
    dueOn: date('due_on', { mode: 'string' }).notNull(),
    keptOn: date('kept_on', { mode: 'string' }),
    /** When it was said that it was kept. */
    keptAt: instant('kept_at'),
    withdrawnOn: date('withdrawn_on', { mode: 'string' }),
    /** What the other says to its being kept; null for nothing yet. */
    review: commitmentReviewEnum('review'),
    /** Another date that somebody asks for, or that was settled. */
    moveTo: date('move_to', { mode: 'string' }),
    moveBy: idColumn('per', 'move_by'),
    moveAskedOn: date('move_asked_on', { mode: 'string' }),
    moveAgreedOn: date('move_agreed_on', { mode: 'string' }),
    /** The one whose date was moved. */
    previousId: idColumn('cmt', 'previous_id'),
    goalId: idColumn('goa', 'goal_id'),
    originKind: commitmentOriginEnum('origin_kind'),
    /** TypeID of what it came from, which belongs to a module that this one knows nothing of. */
    originId: text('origin_id'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    unique('commitment_of_relationship').on(table.organizationId, table.relationshipId, table.id),
    unique('commitment_of_owner').on(table.organizationId, table.relationshipId, table.ownerId, table.id),
    unique('commitment_moved_once').on(table.organizationId, table.previousId),
    ofPair('commitment', table),
    ofGoal('commitment', table),
    foreignKey({
      name: 'commitment_previous',
      columns: [table.organizationId, table.relationshipId, table.ownerId, table.previousId],
      foreignColumns: [table.organizationId, table.relationshipId, table.ownerId, table.id],
    }),
    check('commitment_kept', sql`(state in ('KEPT', 'KEPT_LATE')) = (kept_on is not null)`),
    check('commitment_reviewed', sql`review is null or kept_on is not null`),
    index('commitment_by_due').on(table.organizationId, table.relationshipId, table.dueOn, table.id),
    index('commitment_by_owner').on(table.organizationId, table.ownerId, table.state, table.dueOn, table.id),
    index('commitment_by_origin')
      .on(table.organizationId, table.relationshipId, table.originId)
      .where(sql`origin_id is not null`),
    index('commitment_open').on(table.organizationId, table.dueOn, table.id).where(sql`state = 'OPEN'`),
    tenantWall(),
    workerAccess(),
    appReads(isParty),
    appAdds(
      sql`${isParty} and author_id = ${currentPerson} and (owner_id = ${currentPerson} or previous_id is not null)`,
    ),
    appChanges(isParty),
  ],
);

/** One step in the life of a commitment, with a word where somebody said one. Only ever added to. */
export const commitmentEvent = pgTable(
  'commitment_event',
  {
    ...pairColumns(),
    id: idColumn('cev', 'id').notNull(),
    commitmentId: idColumn('cmt', 'commitment_id').notNull(),
    kind: commitmentEventKindEnum('kind').notNull(),
    /** Null where the software found that it was missed. */
    actorId: idColumn('per', 'actor_id'),
    keyVersion: integer('key_version'),
    /** The word, sealed by the actor; null where none was said. */
    body: sealedText('body'),
    /** With `MOVE_ASKED` and `MOVED`, the new date. */
    moveTo: date('move_to', { mode: 'string' }),
    at: instant('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    ofPair('commitment_event', table),
    foreignKey({
      name: 'commitment_event_commitment',
      columns: [table.organizationId, table.relationshipId, table.commitmentId],
      foreignColumns: [commitment.organizationId, commitment.relationshipId, commitment.id],
    }),
    index('commitment_event_by_commitment').on(table.organizationId, table.commitmentId, table.at, table.id),
    tenantWall(),
    workerAccess(),
    appReads(isParty),
    appAdds(sql`${isParty} and actor_id = ${currentPerson}`),
  ],
);
