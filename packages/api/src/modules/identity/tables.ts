import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  foreignKey,
  index,
  jsonb,
  pgEnum,
  pgPolicy,
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
  appRole,
  authRole,
  currentAccount,
  currentInvitation,
  currentPerson,
  currentSlug,
  isOwner,
  isStaff,
  tenantWall,
  workerAccess,
} from '../../db/policies.ts';
import { roles } from '../../kernel/roles.ts';
import { authUser } from './auth-tables.ts';

export const roleEnum = pgEnum('role', roles);

/** The tenant. Its own id is the tenant key. */
export const organization = pgTable(
  'organization',
  {
    id: idColumn('org', 'id').primaryKey(),
    name: text('name').notNull(),
    slug: text('slug').notNull().unique(),
    timeZone: text('time_zone').notNull().default('UTC'),
    demo: boolean('demo').notNull().default(false),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  () => [
    tenantWall('id'),
    workerAccess(),
    appReads(sql`true`),
    appChanges(isOwner),
    pgPolicy('auth_reads', {
      for: 'select',
      to: authRole,
      using: sql`exists (select 1 from membership m where m.organization_id = organization.id)
        or exists (select 1 from invitation i where i.organization_id = organization.id)
        or slug = ${currentSlug}`,
    }),
  ],
);

/** A human as one organization knows them. */
export const person = pgTable(
  'person',
  {
    organizationId: organizationId().references(() => organization.id),
    id: idColumn('per', 'id').notNull(),
    name: sortedText('name').notNull(),
    /** Lower case. */
    workEmail: text('work_email'),
    externalId: text('external_id'),
    department: sortedText('department'),
    jobTitle: sortedText('job_title'),
    managerId: idColumn('per', 'manager_id'),
    hireDate: date('hire_date', { mode: 'string' }),
    timeZone: text('time_zone').notNull(),
    locale: text('locale').notNull().default('en'),
    active: boolean('active').notNull().default(true),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    foreignKey({
      columns: [table.organizationId, table.managerId],
      foreignColumns: [table.organizationId, table.id],
    }),
    unique('person_work_email').on(table.organizationId, table.workEmail),
    unique('person_external_id').on(table.organizationId, table.externalId),
    index('person_by_name').on(table.organizationId, table.name, table.id),
    index('person_by_department').on(table.organizationId, table.department, table.name, table.id),
    index('person_by_manager').on(table.organizationId, table.managerId),
    tenantWall(),
    workerAccess(),
    appReads(sql`true`),
    appAdds(isStaff),
    appChanges(sql`${isStaff} or id = ${currentPerson}`),
    pgPolicy('auth_reads', {
      for: 'select',
      to: authRole,
      using: sql`exists (select 1 from membership m where m.organization_id = person.organization_id and m.person_id = person.id)
        or exists (select 1 from invitation i where i.organization_id = person.organization_id and person.id in (i.person_id, i.invited_by))`,
    }),
  ],
);

/** What a person may do in the organization, and the account they do it with. */
export const membership = pgTable(
  'membership',
  {
    organizationId: organizationId().references(() => organization.id),
    id: idColumn('mem', 'id').notNull(),
    personId: idColumn('per', 'person_id').notNull(),
    /** Null until the invitation is accepted. */
    accountId: text('account_id').references(() => authUser.id, { onDelete: 'set null' }),
    roles: roleEnum('roles').array().notNull(),
    joinedAt: instant('joined_at'),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    foreignKey({
      columns: [table.organizationId, table.personId],
      foreignColumns: [person.organizationId, person.id],
    }),
    unique('membership_person').on(table.organizationId, table.personId),
    unique('membership_account').on(table.organizationId, table.accountId),
    index('membership_by_account').on(table.accountId),
    tenantWall(),
    workerAccess(),
    appReads(sql`${isStaff} or person_id = ${currentPerson}`),
    // Only owners hand out authority, and only accepting an invitation ties an account to it.
    appAdds(sql`account_id is null and joined_at is null
      and (${isOwner} or (${isStaff} and roles = array['MEMBER']::role[]))`),
    appChanges(isOwner),
    pgPolicy('auth_reads', {
      for: 'select',
      to: authRole,
      using: sql`account_id = ${currentAccount}
        or exists (select 1 from invitation i where i.organization_id = membership.organization_id and i.person_id = membership.person_id)`,
    }),
    pgPolicy('auth_joins', {
      for: 'update',
      to: authRole,
      using: sql`account_id is null and exists (select 1 from invitation i
        where i.organization_id = membership.organization_id and i.person_id = membership.person_id)`,
      withCheck: sql`account_id = ${currentAccount}`,
    }),
  ],
);

/** A letter that lets a person in. The token itself is only in the mail; its SHA-256 (hex) is kept. */
export const invitation = pgTable(
  'invitation',
  {
    organizationId: organizationId().references(() => organization.id),
    id: idColumn('inv', 'id').notNull(),
    personId: idColumn('per', 'person_id').notNull(),
    email: text('email').notNull(),
    /** Null until the mail is written. */
    tokenHash: text('token_hash'),
    invitedBy: idColumn('per', 'invited_by'),
    sentAt: instant('sent_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    acceptedAt: instant('accepted_at'),
    revokedAt: instant('revoked_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    foreignKey({
      columns: [table.organizationId, table.personId],
      foreignColumns: [person.organizationId, person.id],
    }),
    foreignKey({
      columns: [table.organizationId, table.invitedBy],
      foreignColumns: [person.organizationId, person.id],
    }),
    unique('invitation_person').on(table.organizationId, table.personId),
    index('invitation_by_token').on(table.tokenHash),
    tenantWall(),
    workerAccess(),
    appReads(isStaff),
    // Requests may take a link away, never write one: nobody but the mailbox gets to know it.
    appAdds(sql`${isStaff} and token_hash is null`),
    appChanges(isStaff, sql`${isStaff} and token_hash is null`),
    pgPolicy('auth_reads', { for: 'select', to: authRole, using: sql`token_hash = ${currentInvitation}` }),
    pgPolicy('auth_accepts', {
      for: 'update',
      to: authRole,
      using: sql`token_hash = ${currentInvitation}`,
      withCheck: sql`token_hash = ${currentInvitation}`,
    }),
  ],
);

/** The result of a creating call under its key, kept for 24 hours. Holds ids only. */
export const idempotencyKey = pgTable(
  'idempotency_key',
  {
    organizationId: organizationId().references(() => organization.id),
    personId: idColumn('per', 'person_id').notNull(),
    operation: text('operation').notNull(),
    key: text('key').notNull(),
    /** SHA-256 of the input without the key, hex. */
    bodyHash: text('body_hash').notNull(),
    result: jsonb('result').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.personId, table.operation, table.key] }),
    foreignKey({
      columns: [table.organizationId, table.personId],
      foreignColumns: [person.organizationId, person.id],
    }),
    tenantWall(),
    workerAccess(),
    pgPolicy('app_own', {
      for: 'all',
      to: appRole,
      using: sql`person_id = ${currentPerson}`,
      withCheck: sql`person_id = ${currentPerson}`,
    }),
  ],
);
