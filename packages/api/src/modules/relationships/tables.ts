import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  index,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import { idColumn, instant, organizationId } from '../../db/columns.ts';
import {
  appAdds,
  appChanges,
  appReads,
  currentPerson,
  isStaff,
  tenantWall,
  workerAccess,
} from '../../db/policies.ts';
import { organization, person } from '../identity/tables.ts';
import { program, relationshipKindEnum } from '../programs/tables.ts';

export const relationshipStateEnum = pgEnum('relationship_state', [
  'PROPOSED',
  'AGREEING',
  'ACTIVE',
  'PAUSED',
  'CLOSING',
  'CLOSED',
  'DECLINED',
  'CANCELLED',
]);
export type RelationshipState = (typeof relationshipStateEnum.enumValues)[number];

export const proposalAnswerEnum = pgEnum('proposal_answer', ['PENDING', 'ACCEPTED', 'DECLINED']);
export type ProposalAnswer = (typeof proposalAnswerEnum.enumValues)[number];

export const relationshipEventEnum = pgEnum('relationship_event_kind', [
  'PROPOSED',
  'ACCEPTED',
  'DECLINED',
  'AGREEING',
  'CANCELLED',
  'IMPORTED',
  'ACTIVATED',
  'PAUSED',
  'RESUMED',
  'CLOSING',
  'CLOSING_WITHDRAWN',
  'CLOSED',
]);
export type RelationshipEventKind = (typeof relationshipEventEnum.enumValues)[number];

const isParty = sql`(guide_id = ${currentPerson} or learner_id = ${currentPerson})`;

/** One guide and one learner in one program. */
export const relationship = pgTable(
  'relationship',
  {
    organizationId: organizationId().references(() => organization.id),
    id: idColumn('rel', 'id').notNull(),
    programId: idColumn('prg', 'program_id').notNull(),
    kind: relationshipKindEnum('kind').notNull(),
    guideId: idColumn('per', 'guide_id').notNull(),
    learnerId: idColumn('per', 'learner_id').notNull(),
    state: relationshipStateEnum('state').notNull(),
    topic: text('topic'),
    startsOn: date('starts_on', { mode: 'string' }),
    endsOn: date('ends_on', { mode: 'string' }),
    /** The organization's own id; with both people it identifies an imported relationship. */
    engagementId: text('engagement_id'),
    /** Null where it came in with an import. */
    proposedBy: idColumn('per', 'proposed_by'),
    proposedAt: instant('proposed_at').notNull(),
    invitationNote: text('invitation_note'),
    guideAnswer: proposalAnswerEnum('guide_answer').notNull(),
    guideAnsweredAt: instant('guide_answered_at'),
    learnerAnswer: proposalAnswerEnum('learner_answer').notNull(),
    learnerAnsweredAt: instant('learner_answered_at'),
    declineReason: text('decline_reason'),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (table) => {
    const toPerson = (column: typeof table.guideId | typeof table.learnerId | typeof table.proposedBy) =>
      foreignKey({
        columns: [table.organizationId, column],
        foreignColumns: [person.organizationId, person.id],
      });
    return [
      primaryKey({ columns: [table.organizationId, table.id] }),
      foreignKey({
        columns: [table.organizationId, table.programId],
        foreignColumns: [program.organizationId, program.id],
      }),
      toPerson(table.guideId),
      toPerson(table.learnerId),
      toPerson(table.proposedBy),
      check('relationship_two_people', sql`guide_id <> learner_id`),
      unique('relationship_engagement').on(
        table.organizationId,
        table.engagementId,
        table.guideId,
        table.learnerId,
      ),
      // What a relationship's own tables refer to: whatever they say about the two people is true.
      unique('relationship_parties').on(table.organizationId, table.id, table.guideId, table.learnerId),
      index('relationship_by_guide').on(table.organizationId, table.guideId),
      index('relationship_by_learner').on(table.organizationId, table.learnerId),
      index('relationship_by_program').on(table.organizationId, table.programId, table.state),
      index('relationship_by_proposal').on(table.organizationId, table.proposedAt, table.id),
      tenantWall(),
      workerAccess(),
      appReads(sql`${isStaff} or ${isParty}`),
      appAdds(sql`${isStaff} or (${isParty} and proposed_by = ${currentPerson})`),
      appChanges(sql`${isStaff} or ${isParty}`),
    ];
  },
);

/** One step in a relationship's life; append-only. The parties are repeated so that policies need no join. */
export const relationshipEvent = pgTable(
  'relationship_event',
  {
    organizationId: organizationId().references(() => organization.id),
    id: idColumn('rev', 'id').notNull(),
    relationshipId: idColumn('rel', 'relationship_id').notNull(),
    guideId: idColumn('per', 'guide_id').notNull(),
    learnerId: idColumn('per', 'learner_id').notNull(),
    kind: relationshipEventEnum('kind').notNull(),
    actorId: idColumn('per', 'actor_id'),
    at: instant('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    foreignKey({
      name: 'relationship_event_parties',
      columns: [table.organizationId, table.relationshipId, table.guideId, table.learnerId],
      foreignColumns: [
        relationship.organizationId,
        relationship.id,
        relationship.guideId,
        relationship.learnerId,
      ],
    }),
    foreignKey({
      columns: [table.organizationId, table.actorId],
      foreignColumns: [person.organizationId, person.id],
    }),
    index('relationship_event_by_relationship').on(
      table.organizationId,
      table.relationshipId,
      table.at,
      table.id,
    ),
    tenantWall(),
    workerAccess(),
    appReads(sql`${isStaff} or ${isParty}`),
    appAdds(sql`(${isStaff} or ${isParty}) and actor_id = ${currentPerson}`),
  ],
);
