import type { FindOrigins, Origins } from './context.ts';

/** A kind of which nothing is kept. */
const none: FindOrigins = () => Promise.resolve([]);

/** What a commitment can come from. Each kind is found by the module that keeps it, once there is one. */
export const origins: Origins = { SESSION: none, MESSAGE: none, FEEDBACK: none, REFLECTION: none };
