import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgEnum, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { idColumn, instant, sealedText } from '../../db/columns.ts';
import {
  appAdds,
  appChanges,
  appReads,
  appRemoves,
  currentPerson,
  tenantWall,
  workerAccess,
} from '../../db/policies.ts';
import { isParty, ofPair, pairColumns } from '../relationships/pair-tables.ts';

export const feedbackStateEnum = pgEnum('feedback_state', [
  'DRAFT',
  'REQUESTED',
  'DECLINED',
  'WITHDRAWN',
  'WAITING_FOR_READINESS',
  'TAKEN_BACK',
  'DELIVERED',
  'ACKNOWLEDGED',
  'CLOSED',
]);

const isGiver = sql`(${isParty} and giver_id = ${currentPerson})`;
/** What the giver begins by themselves is nobody else's until it is offered. */
const isKnown = sql`(${isParty} and (state <> 'DRAFT' or giver_id = ${currentPerson}))`;

/**
 * One piece of feedback: where it stands, what was asked for and the line it is offered under. The words stand apart, in `feedbackWords`,
 * so that nobody who sees this row sees them with it. Who may lead it where is guarded by a trigger; see the migration.
 */
export const feedback = pgTable(
  'feedback',
  {
    ...pairColumns(),
    id: idColumn('fbk', 'id').notNull(),
    giverId: idColumn('per', 'giver_id').notNull(),
    state: feedbackStateEnum('state').notNull(),
    /** JSON of what the receiver asked for, sealed by them; null where it was offered unasked. */
    request: sealedText('request'),
    requestKeyVersion: integer('request_key_version'),
    /** The line it is offered under, sealed by the giver; null until then. */
    topic: sealedText('topic'),
    topicKeyVersion: integer('topic_key_version'),
    createdAt: instant('created_at').notNull(),
    offeredAt: instant('offered_at'),
    /** When the receiver wants to have it; they chose that. */
    readyAt: instant('ready_at'),
    postponedAt: instant('postponed_at'),
    deliveredAt: instant('delivered_at'),
    acknowledgedAt: instant('acknowledged_at'),
    thankedAt: instant('thanked_at'),
    /** When it ended: closed, declined or no longer asked for. */
    endedAt: instant('ended_at'),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    ofPair('feedback', table),
    index('feedback_by_relationship').on(
      table.organizationId,
      table.relationshipId,
      table.createdAt,
      table.id,
    ),
    index('feedback_by_guide').on(table.organizationId, table.guideId, table.state),
    index('feedback_by_learner').on(table.organizationId, table.learnerId, table.state),
    check('feedback_giver_is_party', sql`giver_id in (guide_id, learner_id)`),
    check(
      'feedback_delivered_once',
      sql`(delivered_at is not null) = (state in ('DELIVERED', 'ACKNOWLEDGED', 'CLOSED'))`,
    ),
    tenantWall(),
    workerAccess(),
    appReads(isKnown),
    appAdds(
      sql`${isParty} and ((state = 'DRAFT' and giver_id = ${currentPerson}) or (state = 'REQUESTED' and giver_id <> ${currentPerson}))`,
    ),
    appChanges(isKnown),
    appRemoves(sql`${isGiver} and state in ('DRAFT', 'WITHDRAWN', 'TAKEN_BACK')`),
  ],
);

/** Whether the feedback of the row stands in one of these states, as far as the viewer may know of it. */
const feedbackIs = (table: string, states: readonly string[]) =>
  sql.raw(`exists (select 1 from feedback f where f.organization_id = ${table}.organization_id and f.id = ${table}.feedback_id
    and f.giver_id = ${table}.giver_id and f.state in (${states.map((state) => `'${state}'`).join(', ')}))`);
const isDelivered = feedbackIs('feedback_words', ['DELIVERED', 'ACKNOWLEDGED', 'CLOSED']);
const isWritable = feedbackIs('feedback_words', ['DRAFT', 'REQUESTED', 'WITHDRAWN', 'TAKEN_BACK']);

/**
 * The words of one piece of feedback, sealed by the giver: theirs alone until it is delivered, which the receiver decides. They change
 * only while it is not offered, so what is read is what was offered.
 */
export const feedbackWords = pgTable(
  'feedback_words',
  {
    ...pairColumns(),
    feedbackId: idColumn('fbk', 'feedback_id').notNull(),
    giverId: idColumn('per', 'giver_id').notNull(),
    keyVersion: integer('key_version').notNull(),
    /** JSON of the line and the fields. */
    body: sealedText('body').notNull(),
    /** Counts the savings; a saving names the one it saw. */
    revision: integer('revision').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.feedbackId] }),
    ofPair('feedback_words', table),
    foreignKey({
      name: 'feedback_words_of',
      columns: [table.organizationId, table.feedbackId],
      foreignColumns: [feedback.organizationId, feedback.id],
    }).onDelete('cascade'),
    tenantWall(),
    workerAccess(),
    appReads(sql`${isGiver} or (${isParty} and ${isDelivered})`),
    appAdds(sql`${isGiver} and ${isWritable}`),
    appChanges(sql`${isGiver} and ${isWritable}`),
  ],
);

/** What one of the two says about a piece of feedback, sealed by them: a reply, or the words of a kind no. */
export const feedbackReply = pgTable(
  'feedback_reply',
  {
    ...pairColumns(),
    id: idColumn('fbr', 'id').notNull(),
    feedbackId: idColumn('fbk', 'feedback_id').notNull(),
    authorId: idColumn('per', 'author_id').notNull(),
    keyVersion: integer('key_version').notNull(),
    body: sealedText('body').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    ofPair('feedback_reply', table),
    foreignKey({
      name: 'feedback_reply_of',
      columns: [table.organizationId, table.feedbackId],
      foreignColumns: [feedback.organizationId, feedback.id],
    }).onDelete('cascade'),
    index('feedback_reply_by_feedback').on(table.organizationId, table.feedbackId, table.at, table.id),
    tenantWall(),
    workerAccess(),
    appReads(isParty),
    appAdds(sql`${isParty} and author_id = ${currentPerson}`),
  ],
);
