import type { calendarFeed, calendarMail } from './tables.ts';

export type CalendarFeedRow = typeof calendarFeed.$inferSelect;
export type CalendarMailRow = typeof calendarMail.$inferSelect;
