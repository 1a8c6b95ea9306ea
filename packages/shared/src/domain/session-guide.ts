/**
 * Open questions for a session, by its phases. Our own writing, for two people who know each other's situation better than any list does:
 * something to begin with, not something to work through. What follows from what the two are to each other: coaching asks, and leaves the
 * answers to the client (ICF Core Competencies, "evokes awareness", "facilitates client growth"); mentoring also brings experience, and
 * asks for what can be made of it (EMCC Global Competence Framework). The five phases are common ground of most models of conversation.
 */
export const sessionPhases = ['ARRIVE', 'EXPLORE', 'FOCUS', 'ACT', 'CLOSE'] as const;
export type SessionPhase = (typeof sessionPhases)[number];

/** One question of the guide. */
export interface SessionPrompt {
  /** Unique within its kind and phase, the same in every language. */
  readonly id: string;
  readonly text: string;
}
