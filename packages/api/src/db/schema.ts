/** Every table of the database, for migrations and the catalog test. */
export * from '../modules/identity/auth-tables.ts';
export * from '../modules/identity/tables.ts';
export * from '../modules/imports/tables.ts';
export * from '../modules/programs/tables.ts';
export * from '../modules/relationships/tables.ts';
