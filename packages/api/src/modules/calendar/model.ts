import type { calendarFeed } from './tables.ts';

export type CalendarFeedRow = typeof calendarFeed.$inferSelect;
