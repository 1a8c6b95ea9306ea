import type { NotificationKind, NotificationTopic, NotificationWay } from '@rapport/shared/notifications';
import { sql } from 'drizzle-orm';
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import { idColumn, instant, organizationId } from '../../db/columns.ts';
import { appAdds, appChanges, appReads, currentPerson, tenantWall, workerAccess } from '../../db/policies.ts';
import { person } from '../identity/tables.ts';
import { ofPair, pairColumns } from '../relationships/pair-tables.ts';

const isOwn = sql`person_id = ${currentPerson}`;

/** That somebody is told of something: who, what kind, when. Never a word of what it is about. Written by jobs only. */
export const notification = pgTable(
  'notification',
  {
    ...pairColumns(),
    id: idColumn('ntf', 'id').notNull(),
    personId: idColumn('per', 'person_id').notNull(),
    kind: text('kind').$type<NotificationKind>().notNull(),
    /** TypeID of the session, message, commitment … that it is about. */
    subjectId: text('subject_id').notNull(),
    /** Whether the partner did it; else it came about by itself. */
    byPartner: boolean('by_partner').notNull(),
    /** When it happened; of a reminder, when it was made. */
    at: instant('at').notNull(),
    /** When it happened; of a reminder, when what it reminds of is due. Tells one occasion from the next. */
    occasionAt: instant('occasion_at').notNull(),
    readAt: instant('read_at'),
    /** From when on a mail may tell of it; null where none shall. */
    mailDueAt: instant('mail_due_at'),
    mailedAt: instant('mailed_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    ofPair('notification', table),
    foreignKey({
      columns: [table.organizationId, table.personId],
      foreignColumns: [person.organizationId, person.id],
    }),
    unique('notification_occasion').on(
      table.organizationId,
      table.personId,
      table.kind,
      table.subjectId,
      table.occasionAt,
    ),
    index('notification_by_person').on(table.organizationId, table.personId, table.at, table.id),
    index('notification_unread').on(table.organizationId, table.personId).where(sql`read_at is null`),
    index('notification_to_mail')
      .on(table.organizationId, table.personId, table.mailDueAt)
      .where(sql`mail_due_at is not null and mailed_at is null`),
    index('notification_by_age').on(table.organizationId, table.at),
    tenantWall(),
    workerAccess(),
    appReads(isOwn),
    appChanges(isOwn),
  ],
);

/** How one person wants to be told; who has no row is told as is customary. */
export const notificationPreference = pgTable(
  'notification_preference',
  {
    organizationId: organizationId(),
    personId: idColumn('per', 'person_id').notNull(),
    /** What was chosen; topics left out are told as is customary. */
    ways: jsonb('ways').$type<Partial<Record<NotificationTopic, NotificationWay>>>().notNull(),
    /** Times of the day, `HH:MM`, in the person's zone. The same twice: no hour is quiet. */
    quietFrom: text('quiet_from').notNull(),
    quietTo: text('quiet_to').notNull(),
    quietWeekends: boolean('quiet_weekends').notNull(),
    /** Full hour of the day, 0–23. */
    digestHour: integer('digest_hour').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.personId] }),
    foreignKey({
      columns: [table.organizationId, table.personId],
      foreignColumns: [person.organizationId, person.id],
    }),
    tenantWall(),
    workerAccess(),
    appReads(isOwn),
    appAdds(isOwn),
    appChanges(isOwn),
  ],
);
