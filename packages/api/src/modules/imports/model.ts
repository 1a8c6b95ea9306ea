/** One import as stored. */
export type ImportRow = Record<string, never>;
