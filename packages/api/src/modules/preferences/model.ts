import type { trustPreference } from './tables.ts';

export type PreferenceRow = typeof trustPreference.$inferSelect;

/** One party's preferences with their words opened. */
export interface PreferencesModel extends Omit<PreferenceRow, 'body'> {
  readonly answers: unknown;
}
