import type { exercise, exerciseChoice, exerciseTakeaway } from './tables.ts';

export type ExerciseRow = typeof exercise.$inferSelect;
export type ChoiceRow = typeof exerciseChoice.$inferSelect;
export type TakeawayRow = typeof exerciseTakeaway.$inferSelect;
