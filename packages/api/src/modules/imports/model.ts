import type { imports } from './tables.ts';

/** An import as it is stored. */
export type ImportRow = typeof imports.$inferSelect;
