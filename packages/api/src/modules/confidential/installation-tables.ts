import { boolean, text } from 'drizzle-orm/pg-core';
import { authSchema } from '../../db/columns.ts';

/** One row about the installation as a whole, beside the accounts, which belong to no organization either. */
export const installation = authSchema.table('installation', {
  only: boolean('only').primaryKey().default(true),
  /** Which master key wraps keys of organizations, so that a lost key file is never quietly replaced. */
  masterKey: text('master_key').notNull(),
});
