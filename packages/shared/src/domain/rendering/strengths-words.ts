import type { Strength, StrengthGroup } from '../strengths.ts';

/** The list of strengths in one language. */
export interface StrengthDictionary {
  readonly groups: Readonly<Record<StrengthGroup, string>>;
  readonly strengths: Readonly<Record<Strength, string>>;
}
