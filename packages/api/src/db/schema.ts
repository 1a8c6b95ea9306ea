/** Every table of the database, for migrations and the catalog test. */
export * from '../modules/agreements/draft-tables.ts';
export * from '../modules/agreements/program-tables.ts';
export * from '../modules/agreements/tables.ts';
export * from '../modules/audit/tables.ts';
export * from '../modules/closings/tables.ts';
export * from '../modules/confidential/installation-tables.ts';
export * from '../modules/confidential/tables.ts';
export * from '../modules/goals/commitment-tables.ts';
export * from '../modules/goals/tables.ts';
export * from '../modules/identity/auth-tables.ts';
export * from '../modules/identity/tables.ts';
export * from '../modules/imports/tables.ts';
export * from '../modules/notifications/tables.ts';
export * from '../modules/preferences/tables.ts';
export * from '../modules/programs/tables.ts';
export * from '../modules/relationships/tables.ts';
export * from '../modules/sessions/tables.ts';
export { authSchema } from './columns.ts';
