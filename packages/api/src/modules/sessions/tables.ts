import { sql } from 'drizzle-orm';
import {
  date,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { idColumn, instant, sealedText } from '../../db/columns.ts';
import {
  appAdds,
  appChanges,
  appReads,
  currentPerson,
  isStaff,
  tenantWall,
  workerAccess,
} from '../../db/policies.ts';
import { isParty, ofPair, pairColumns } from '../relationships/pair-tables.ts';

export const sessionStateEnum = pgEnum('session_state', [
  'SCHEDULED',
  'HELD',
  'CANCELLED',
  'CANCELLED_LATE',
  'NO_SHOW',
]);
/** As the clause CADENCE has it. */
export const sessionChannelEnum = pgEnum('session_channel', ['IN_PERSON', 'VIDEO', 'PHONE', 'MIXED']);
/** What one party says about whether it took place. */
export const attendanceWordEnum = pgEnum('attendance_word', [
  'HELD',
  'GUIDE_ABSENT',
  'LEARNER_ABSENT',
  'BOTH_ABSENT',
]);
/** What was last done with it. */
export const sessionStepEnum = pgEnum('session_step', [
  'PLANNED',
  'MOVED',
  'DESCRIBED',
  'CANCELLED',
  'RESTORED',
  'ATTENDANCE_SAID',
  'SETTLED',
]);

/**
 * Sessions that repeat by a rule. Its occurrences are rows of `session`, made ahead of time: what was done with one of them stays with
 * that row.
 */
export const sessionSeries = pgTable(
  'session_series',
  {
    ...pairColumns(),
    id: idColumn('srs', 'id').notNull(),
    plannedBy: idColumn('per', 'planned_by').notNull(),
    /** RFC 5545 RRULE without the name, such as `FREQ=WEEKLY;BYDAY=TU`. */
    rule: text('rule').notNull(),
    /** The first start on the wall: ISO 8601 date and time without zone, to the minute. */
    startsLocal: text('starts_local').notNull(),
    /** Whose rules of summer time the series keeps to; IANA. */
    timeZone: text('time_zone').notNull(),
    minutes: integer('minutes').notNull(),
    channel: sessionChannelEnum('channel').notNull(),
    /** From this occurrence on it is over: the rule's own end apart. */
    endedFrom: instant('ended_from'),
    /** Occurrences are rows up to the end of this day, in the zone of the series; null where all of them are. */
    plannedThrough: date('planned_through', { mode: 'string' }),
    /** JSON of title, place and link, for every occurrence without words of its own; null where there are none. */
    body: sealedText('body'),
    authorId: idColumn('per', 'author_id').notNull(),
    keyVersion: integer('key_version'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    index('session_series_by_relationship').on(table.organizationId, table.relationshipId),
    ofPair('session_series', table),
    tenantWall(),
    workerAccess(),
    appReads(isParty),
    appAdds(sql`${isParty} and planned_by = ${currentPerson} and author_id = ${currentPerson}`),
    appChanges(isParty),
  ],
);

/** One meeting: when and how it stands. What it is called and where it is are in `session_words`, because staff may count these rows. */
export const session = pgTable(
  'session',
  {
    ...pairColumns(),
    id: idColumn('ses', 'id').notNull(),
    seriesId: idColumn('srs', 'series_id'),
    /** Which occurrence of its series it is, by the rule and before it was moved; null without a series. */
    occursAt: instant('occurs_at'),
    startsAt: instant('starts_at').notNull(),
    minutes: integer('minutes').notNull(),
    /** In which it was planned; IANA. */
    timeZone: text('time_zone').notNull(),
    channel: sessionChannelEnum('channel').notNull(),
    state: sessionStateEnum('state').notNull(),
    plannedBy: idColumn('per', 'planned_by').notNull(),
    cancelledBy: idColumn('per', 'cancelled_by'),
    cancelledAt: instant('cancelled_at'),
    guideSays: attendanceWordEnum('guide_says'),
    guideSaidAt: instant('guide_said_at'),
    learnerSays: attendanceWordEnum('learner_says'),
    learnerSaidAt: instant('learner_said_at'),
    /** What counts, once both say the same or nobody objected in time. */
    settledAs: attendanceWordEnum('settled_as'),
    settledAt: instant('settled_at'),
    lastStep: sessionStepEnum('last_step').notNull(),
    /** Who did that; null where the software did it by itself. */
    changedBy: idColumn('per', 'changed_by'),
    /** Rises with every change: what somebody looked at is named by it. */
    revision: integer('revision').notNull(),
    /** SEQUENCE of RFC 5545: rises where a calendar has to change its entry. */
    sequence: integer('sequence').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    index('session_by_relationship').on(table.organizationId, table.relationshipId, table.startsAt, table.id),
    index('session_by_guide').on(table.organizationId, table.guideId, table.startsAt),
    index('session_by_learner').on(table.organizationId, table.learnerId, table.startsAt),
    uniqueIndex('session_occurrence').on(table.organizationId, table.seriesId, table.occursAt),
    ofPair('session', table),
    foreignKey({
      name: 'session_of_series',
      columns: [table.organizationId, table.seriesId],
      foreignColumns: [sessionSeries.organizationId, sessionSeries.id],
    }),
    tenantWall(),
    workerAccess(),
    appReads(sql`${isStaff} or ${isParty}`),
    appAdds(sql`${isParty} and planned_by = ${currentPerson} and state = 'SCHEDULED'`),
    appChanges(isParty, sql`${isParty} and changed_by = ${currentPerson}`),
  ],
);

/** What one session is called and where it is; sealed by whoever of the two wrote it last. */
export const sessionWords = pgTable(
  'session_words',
  {
    ...pairColumns(),
    sessionId: idColumn('ses', 'session_id').notNull(),
    authorId: idColumn('per', 'author_id').notNull(),
    keyVersion: integer('key_version').notNull(),
    /** JSON of title, place and link. */
    body: sealedText('body').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.sessionId] }),
    ofPair('session_words', table),
    foreignKey({
      name: 'session_words_of_session',
      columns: [table.organizationId, table.sessionId],
      foreignColumns: [session.organizationId, session.id],
    }),
    tenantWall(),
    workerAccess(),
    appReads(isParty),
    appAdds(sql`${isParty} and author_id = ${currentPerson}`),
    appChanges(isParty, sql`${isParty} and author_id = ${currentPerson}`),
  ],
);
