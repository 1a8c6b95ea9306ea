import type { Connection } from '../../kernel/cursor.ts';
import type { attendanceWordEnum, session, sessionSeries, sessionWords } from './tables.ts';

export type SessionRow = typeof session.$inferSelect;
export type SeriesRow = typeof sessionSeries.$inferSelect;
export type SessionWordsRow = typeof sessionWords.$inferSelect;
export type AttendanceWord = (typeof attendanceWordEnum.enumValues)[number];
export type SessionPage = Connection<SessionRow>;
