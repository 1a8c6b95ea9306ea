/** What a pair writes under its topic, and what it wants to have reached. */
export interface PurposePlan {
  readonly text: string;
  readonly objectives: readonly string[];
}
