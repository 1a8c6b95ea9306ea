import type { calendarFeed, calendarMail } from './tables.ts';

export type CalendarFeedRow = typeof calendarFeed.$inferSelect;
type CalendarMailRow = typeof calendarMail.$inferSelect;
