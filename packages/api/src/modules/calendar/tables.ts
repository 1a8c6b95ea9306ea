import { sql } from 'drizzle-orm';
import {
  boolean,
  foreignKey,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { idColumn, instant, organizationId } from '../../db/columns.ts';
import {
  appAdds,
  appChanges,
  appReads,
  authRole,
  currentCalendarFeed,
  currentPerson,
  tenantWall,
  workerAccess,
} from '../../db/policies.ts';
import { person } from '../identity/tables.ts';
import { ofPair, pairColumns } from '../relationships/pair-tables.ts';
import { session, sessionSeries } from '../sessions/tables.ts';

const isOwn = sql`person_id = ${currentPerson}`;

/** A secret address under which a person's calendar program reads their sessions. The secret itself is not kept; its SHA-256 (hex) is. */
export const calendarFeed = pgTable(
  'calendar_feed',
  {
    organizationId: organizationId(),
    id: idColumn('cal', 'id').notNull(),
    personId: idColumn('per', 'person_id').notNull(),
    tokenHash: text('token_hash').notNull(),
    createdAt: instant('created_at').notNull(),
    lastUsedAt: instant('last_used_at'),
    revokedAt: instant('revoked_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    foreignKey({
      columns: [table.organizationId, table.personId],
      foreignColumns: [person.organizationId, person.id],
    }),
    uniqueIndex('calendar_feed_in_use')
      .on(table.organizationId, table.personId)
      .where(sql`revoked_at is null`),
    index('calendar_feed_by_token').on(table.tokenHash),
    tenantWall(),
    workerAccess(),
    appReads(isOwn),
    appAdds(sql`${isOwn} and revoked_at is null`),
    // What is revoked stays revoked.
    appChanges(sql`${isOwn} and revoked_at is null`, isOwn),
    pgPolicy('auth_reads', {
      for: 'select',
      to: authRole,
      using: sql`token_hash = ${currentCalendarFeed} and revoked_at is null`,
    }),
  ],
);

/** What a person's calendar was last told of a session by mail, so that nothing is told twice. Written and read by jobs only. */
export const calendarMail = pgTable(
  'calendar_mail',
  {
    ...pairColumns(),
    sessionId: idColumn('ses', 'session_id').notNull(),
    personId: idColumn('per', 'person_id').notNull(),
    /** As an occurrence of which series; null for an entry of its own. */
    seriesId: idColumn('srs', 'series_id'),
    /** SEQUENCE of the session (RFC 5545). */
    sequence: integer('sequence').notNull(),
    startsAt: instant('starts_at').notNull(),
    minutes: integer('minutes').notNull(),
    cancelled: boolean('cancelled').notNull(),
    mailedAt: instant('mailed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.sessionId, table.personId] }),
    ofPair('calendar_mail', table),
    foreignKey({
      name: 'calendar_mail_of_session',
      columns: [table.organizationId, table.sessionId],
      foreignColumns: [session.organizationId, session.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'calendar_mail_of_series',
      columns: [table.organizationId, table.seriesId],
      foreignColumns: [sessionSeries.organizationId, sessionSeries.id],
    }),
    foreignKey({
      columns: [table.organizationId, table.personId],
      foreignColumns: [person.organizationId, person.id],
    }),
    tenantWall(),
    workerAccess(),
  ],
);
