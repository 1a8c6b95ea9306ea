import { sql } from 'drizzle-orm';
import {
  boolean,
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
import { idColumn, instant, organizationId, sortedText } from '../../db/columns.ts';
import {
  appAdds,
  appChanges,
  appReads,
  appRemoves,
  currentPerson,
  isStaff,
  tenantWall,
  workerAccess,
} from '../../db/policies.ts';
import { organization, person } from '../identity/tables.ts';

export const relationshipKindEnum = pgEnum('relationship_kind', ['COACHING', 'MENTORING']);
export type RelationshipKind = (typeof relationshipKindEnum.enumValues)[number];

export const program = pgTable(
  'program',
  {
    organizationId: organizationId().references(() => organization.id),
    id: idColumn('prg', 'id').notNull(),
    name: sortedText('name').notNull(),
    description: text('description').notNull().default(''),
    kind: relationshipKindEnum('kind').notNull(),
    startsOn: date('starts_on', { mode: 'string' }),
    endsOn: date('ends_on', { mode: 'string' }),
    /** Relationships at once; null for no limit. */
    capacity: integer('capacity'),
    /** Signs every agreement of the program and is told what it says; null where nobody does. */
    sponsorId: idColumn('per', 'sponsor_id'),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    unique('program_name').on(table.organizationId, table.name),
    foreignKey({
      columns: [table.organizationId, table.sponsorId],
      foreignColumns: [person.organizationId, person.id],
    }),
    tenantWall(),
    workerAccess(),
    appReads(sql`true`),
    appAdds(isStaff),
    appChanges(isStaff),
  ],
);

export const guideProfile = pgTable(
  'guide_profile',
  {
    organizationId: organizationId().references(() => organization.id),
    id: idColumn('gde', 'id').notNull(),
    personId: idColumn('per', 'person_id').notNull(),
    headline: text('headline').notNull(),
    kinds: relationshipKindEnum('kinds').array().notNull(),
    experience: text('experience').notNull(),
    methods: text('methods').array().notNull(),
    limits: text('limits').notNull(),
    refersElsewhere: text('refers_elsewhere').notNull(),
    supervision: text('supervision').notNull(),
    conflicts: text('conflicts').notNull(),
    languages: text('languages').array().notNull(),
    capacity: integer('capacity').notNull(),
    acceptsNew: boolean('accepts_new').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    foreignKey({
      columns: [table.organizationId, table.personId],
      foreignColumns: [person.organizationId, person.id],
    }),
    unique('guide_profile_person').on(table.organizationId, table.personId),
    tenantWall(),
    workerAccess(),
    appReads(sql`true`),
    appAdds(sql`person_id = ${currentPerson}`),
    appChanges(sql`person_id = ${currentPerson}`),
  ],
);

export const qualification = pgTable(
  'qualification',
  {
    organizationId: organizationId().references(() => organization.id),
    id: idColumn('qua', 'id').notNull(),
    /** The guide: repeated from the profile so that policies need no join. */
    personId: idColumn('per', 'person_id').notNull(),
    title: text('title').notNull(),
    issuer: text('issuer').notNull(),
    issuedOn: date('issued_on', { mode: 'string' }),
    expiresOn: date('expires_on', { mode: 'string' }),
    evidenceUrl: text('evidence_url'),
    verifiedAt: instant('verified_at'),
    verifiedBy: idColumn('per', 'verified_by'),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    foreignKey({
      columns: [table.organizationId, table.personId],
      foreignColumns: [guideProfile.organizationId, guideProfile.personId],
    }),
    foreignKey({
      columns: [table.organizationId, table.verifiedBy],
      foreignColumns: [person.organizationId, person.id],
    }),
    index('qualification_by_person').on(table.organizationId, table.personId),
    tenantWall(),
    workerAccess(),
    appReads(sql`true`),
    // Nobody checks their own evidence: a guide's rows are always unchecked when written by the guide. Others check in their own name.
    appAdds(sql`person_id = ${currentPerson} and verified_at is null and verified_by is null`),
    appChanges(
      sql`${isStaff} or person_id = ${currentPerson}`,
      sql`(verified_at is null and verified_by is null and (${isStaff} or person_id = ${currentPerson}))
        or (${isStaff} and person_id <> ${currentPerson} and verified_at is not null and verified_by = ${currentPerson})`,
    ),
    appRemoves(sql`person_id = ${currentPerson}`),
  ],
);
