import type { Clauses, Terms } from '@rapport/shared/domain';
import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  type PgColumn,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { idColumn, instant, sealedText } from '../../db/columns.ts';
import {
  appAdds,
  appChanges,
  appReads,
  currentPerson,
  isSponsorOf,
  isStaff,
  tenantWall,
  workerAccess,
} from '../../db/policies.ts';
import { person } from '../identity/tables.ts';
import { program, relationshipKindEnum } from '../programs/tables.ts';
import { isParty, ofPair, pairColumns } from '../relationships/pair-tables.ts';

export const agreementVersionStateEnum = pgEnum('agreement_version_state', [
  'DRAFT',
  'PROPOSED',
  'IN_FORCE',
  'SUPERSEDED',
  'ENDED',
  'DECLINED',
]);
export const signatoryEnum = pgEnum('signatory', ['GUIDE', 'LEARNER', 'SPONSOR']);

export function toPerson(organizationColumn: PgColumn, column: PgColumn) {
  return foreignKey({
    columns: [organizationColumn, column],
    foreignColumns: [person.organizationId, person.id],
  });
}

/** What governs one relationship: who signs, and the thread of its versions. */
export const agreement = pgTable(
  'agreement',
  {
    ...pairColumns(),
    id: idColumn('agr', 'id').notNull(),
    /** Of the relationship, which its sponsor does not see. */
    kind: relationshipKindEnum('kind').notNull(),
    programId: idColumn('prg', 'program_id').notNull(),
    /** Signs too, and sees what the information clause says; null where there is none. */
    sponsorId: idColumn('per', 'sponsor_id'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    ofPair('agreement', table),
    toPerson(table.organizationId, table.sponsorId),
    foreignKey({
      columns: [table.organizationId, table.programId],
      foreignColumns: [program.organizationId, program.id],
    }),
    unique('agreement_relationship').on(table.organizationId, table.relationshipId),
    // What the tables of an agreement refer to.
    unique('agreement_of_relationship').on(table.organizationId, table.id, table.relationshipId),
    index('agreement_by_sponsor').on(table.organizationId, table.sponsorId),
    check('agreement_sponsor_apart', sql`sponsor_id is null or sponsor_id not in (guide_id, learner_id)`),
    tenantWall(),
    workerAccess(),
    appReads(sql`${isStaff} or ${isParty} or sponsor_id = ${currentPerson}`),
    appAdds(sql`${isStaff} or ${isParty}`),
  ],
);

/** Where one version stands: what program managers may know too. Its words are in `agreement_content`. */
export const agreementVersion = pgTable(
  'agreement_version',
  {
    ...pairColumns(),
    id: idColumn('agv', 'id').notNull(),
    agreementId: idColumn('agr', 'agreement_id').notNull(),
    number: integer('number').notNull(),
    state: agreementVersionStateEnum('state').notNull(),
    createdBy: idColumn('per', 'created_by').notNull(),
    createdAt: instant('created_at').notNull(),
    proposedBy: idColumn('per', 'proposed_by'),
    proposedAt: instant('proposed_at'),
    /** SHA-256 of the canonical form, hex; null while a draft. */
    hash: text('hash'),
    declinedBy: idColumn('per', 'declined_by'),
    declinedAt: instant('declined_at'),
    inForceAt: instant('in_force_at'),
    /** When it was superseded or ended. */
    endedAt: instant('ended_at'),
    /** From the clauses, so that reminders and overviews need no words. */
    reviewDueOn: date('review_due_on', { mode: 'string' }),
    endsOn: date('ends_on', { mode: 'string' }),
    guideReviewedAt: instant('guide_reviewed_at'),
    learnerReviewedAt: instant('learner_reviewed_at'),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    ofPair('agreement_version', table),
    foreignKey({
      name: 'agreement_version_agreement',
      columns: [table.organizationId, table.agreementId, table.relationshipId],
      foreignColumns: [agreement.organizationId, agreement.id, agreement.relationshipId],
    }),
    toPerson(table.organizationId, table.createdBy),
    toPerson(table.organizationId, table.proposedBy),
    toPerson(table.organizationId, table.declinedBy),
    unique('agreement_version_number').on(table.organizationId, table.agreementId, table.number),
    unique('agreement_version_hash').on(table.organizationId, table.id, table.hash),
    uniqueIndex('agreement_version_open')
      .on(table.organizationId, table.agreementId)
      .where(sql`state in ('DRAFT', 'PROPOSED')`),
    uniqueIndex('agreement_version_in_force')
      .on(table.organizationId, table.agreementId)
      .where(sql`state = 'IN_FORCE'`),
    index('agreement_version_by_relationship').on(table.organizationId, table.relationshipId),
    check('agreement_version_hashed', sql`hash is not null or state in ('DRAFT', 'DECLINED')`),
    tenantWall(),
    workerAccess(),
    appReads(sql`${isStaff} or ${isParty} or (state <> 'DRAFT' and ${isSponsorOf('agreement_version')})`),
    appAdds(sql`state = 'DRAFT' and created_by = ${currentPerson} and (${isStaff} or ${isParty})`),
    appChanges(sql`${isParty} or (state <> 'DRAFT' and ${isSponsorOf('agreement_version')})`),
  ],
);

/** The words of one version, for those who sign it. */
export const agreementContent = pgTable(
  'agreement_content',
  {
    ...pairColumns(),
    versionId: idColumn('agv', 'version_id').notNull(),
    /** The organization's template as it was when the draft was begun; nobody's secret. Clauses that differ are in `draft_clause`. */
    template: jsonb('template').$type<Clauses>(),
    /** The part of the clauses that is numbers and choices, set when proposed: what the software executes. */
    terms: jsonb('terms').$type<Terms>(),
    /** The canonical form, sealed by who proposed it; null while a draft. */
    document: sealedText('document'),
    documentKeyVersion: integer('document_key_version'),
    /** Why it was declined, sealed by who declined. */
    declineReason: sealedText('decline_reason'),
    declineKeyVersion: integer('decline_key_version'),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.versionId] }),
    ofPair('agreement_content', table),
    foreignKey({
      columns: [table.organizationId, table.versionId],
      foreignColumns: [agreementVersion.organizationId, agreementVersion.id],
    }),
    tenantWall(),
    workerAccess(),
    appReads(sql`${isParty} or (document is not null and ${isSponsorOf('agreement_content')})`),
    appAdds(sql`document is null and (${isStaff} or ${isParty})`),
    appChanges(sql`${isParty} or (document is not null and ${isSponsorOf('agreement_content')})`),
  ],
);

/** That somebody signed a version, and exactly what: append-only. */
export const signature = pgTable(
  'signature',
  {
    ...pairColumns(),
    id: idColumn('sig', 'id').notNull(),
    versionId: idColumn('agv', 'version_id').notNull(),
    personId: idColumn('per', 'person_id').notNull(),
    signatory: signatoryEnum('signatory').notNull(),
    /** The version's hash: a signature of other words is refused by the foreign key. */
    hash: text('hash').notNull(),
    /** What the person read above the button, and in which language. */
    statement: text('statement').notNull(),
    language: text('language').notNull(),
    signedAt: instant('signed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    ofPair('signature', table),
    foreignKey({
      name: 'signature_of_version',
      columns: [table.organizationId, table.versionId, table.hash],
      foreignColumns: [agreementVersion.organizationId, agreementVersion.id, agreementVersion.hash],
    }),
    toPerson(table.organizationId, table.personId),
    unique('signature_once').on(table.organizationId, table.versionId, table.signatory),
    check(
      'signature_of_party',
      sql`case signatory when 'GUIDE' then person_id = guide_id when 'LEARNER' then person_id = learner_id
        else person_id not in (guide_id, learner_id) end`,
    ),
    tenantWall(),
    workerAccess(),
    appReads(sql`${isStaff} or ${isParty} or ${isSponsorOf('signature')}`),
    appAdds(sql`person_id = ${currentPerson} and (${isParty} or ${isSponsorOf('signature')})`),
  ],
);
