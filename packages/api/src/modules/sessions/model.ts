import type { Connection } from '../../kernel/cursor.ts';
import type { session, sessionSeries, sessionWords } from './tables.ts';

export type SessionRow = typeof session.$inferSelect;
export type SeriesRow = typeof sessionSeries.$inferSelect;
export type SessionWordsRow = typeof sessionWords.$inferSelect;
export type SessionPage = Connection<SessionRow>;

/** When a session would be. */
export interface PreviewedModel {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** How many sessions a relationship has. */
export interface CountsModel {
  readonly held: number;
  /** Planned and not over. */
  readonly planned: number;
  /** Planned, or over and not settled. */
  readonly open: number;
}
