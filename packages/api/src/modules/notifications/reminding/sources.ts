import type { DueFactSource } from './due-facts.ts';

/** Everything that people are reminded of. */
export const dueFactSources: readonly DueFactSource[] = [];
