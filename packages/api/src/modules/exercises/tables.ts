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

export const exerciseSubjectEnum = pgEnum('exercise_subject', ['GUIDE', 'LEARNER']);

/** That the two look at one of them together, and who has chosen by now; never what. Calling it off removes it with all that was chosen. */
export const exercise = pgTable(
  'exercise',
  {
    ...pairColumns(),
    id: idColumn('exe', 'id').notNull(),
    /** Whom it is about. */
    subject: exerciseSubjectEnum('subject').notNull(),
    startedBy: idColumn('per', 'started_by').notNull(),
    startedAt: instant('started_at').notNull(),
    /** Set by the guide alone, and null again where they take their choice back; a trigger sees to it. */
    guideChoseAt: instant('guide_chose_at'),
    learnerChoseAt: instant('learner_chose_at'),
    /** When the second of the two chose. From then on both read everything, and nothing changes. */
    revealedAt: instant('revealed_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    ofPair('exercise', table),
    index('exercise_of_pair').on(table.organizationId, table.relationshipId, table.startedAt, table.id),
    check(
      'exercise_revealed_once_both_chose',
      sql`revealed_at is null or (guide_chose_at is not null and learner_chose_at is not null)`,
    ),
    tenantWall(),
    workerAccess(),
    appReads(isParty),
    appAdds(sql`${isParty} and started_by = ${currentPerson}
      and guide_chose_at is null and learner_chose_at is null and revealed_at is null`),
    appChanges(sql`${isParty} and revealed_at is null`, isParty),
    appRemoves(sql`${isParty} and revealed_at is null`),
  ],
);

/** Whether the exercise of a choice has been revealed. */
const isRevealed =
  sql.raw(`exists (select 1 from exercise e where e.organization_id = exercise_choice.organization_id
    and e.id = exercise_choice.exercise_id and e.revealed_at is not null)`);
const isOwnAndOpen = sql`${isParty} and person_id = ${currentPerson} and not ${isRevealed}`;

/** What one of the two chose, sealed by that party. The wall keeps it from the partner until both have chosen. */
export const exerciseChoice = pgTable(
  'exercise_choice',
  {
    ...pairColumns(),
    exerciseId: idColumn('exe', 'exercise_id').notNull(),
    personId: idColumn('per', 'person_id').notNull(),
    keyVersion: integer('key_version').notNull(),
    /** JSON of the choice. */
    body: sealedText('body').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.exerciseId, table.personId] }),
    ofPair('exercise_choice', table),
    foreignKey({
      columns: [table.organizationId, table.exerciseId],
      foreignColumns: [exercise.organizationId, exercise.id],
    }).onDelete('cascade'),
    tenantWall(),
    workerAccess(),
    appReads(sql`person_id = ${currentPerson} or (${isParty} and ${isRevealed})`),
    appAdds(isOwnAndOpen),
    appChanges(isOwnAndOpen),
    appRemoves(isOwnAndOpen),
  ],
);

/** What one of the two takes from it, sealed by that party and read by both. */
export const exerciseTakeaway = pgTable(
  'exercise_takeaway',
  {
    ...pairColumns(),
    exerciseId: idColumn('exe', 'exercise_id').notNull(),
    personId: idColumn('per', 'person_id').notNull(),
    keyVersion: integer('key_version').notNull(),
    body: sealedText('body').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.exerciseId, table.personId] }),
    ofPair('exercise_takeaway', table),
    foreignKey({
      columns: [table.organizationId, table.exerciseId],
      foreignColumns: [exercise.organizationId, exercise.id],
    }).onDelete('cascade'),
    tenantWall(),
    workerAccess(),
    appReads(isParty),
    appAdds(sql`${isParty} and person_id = ${currentPerson}`),
    appChanges(sql`${isParty} and person_id = ${currentPerson}`),
    appRemoves(sql`${isParty} and person_id = ${currentPerson}`),
  ],
);
