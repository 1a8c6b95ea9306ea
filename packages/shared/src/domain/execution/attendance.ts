/** What one party says about whether a session took place. */
export type AttendanceWord = 'HELD' | 'GUIDE_ABSENT' | 'LEARNER_ABSENT' | 'BOTH_ABSENT';

/** How far the two are with it. */
export type AttendanceStanding = 'OPEN' | 'SAID' | 'DISPUTED' | 'SETTLED';

/** How long the other can object to what one has said, in days. */
const objectionDays = 7;
/** By how many minutes a clock may be wrong before somebody is told that a session has not begun, or is called absent who is on the way. */
const toleranceMinutes = 10;

/** What the two have said so far. */
export interface SaidOfSession {
  readonly guideSays: AttendanceWord | null;
  readonly guideSaidAt: Date | null;
  readonly learnerSays: AttendanceWord | null;
  readonly learnerSaidAt: Date | null;
}

/** Until when the other can object; null unless exactly one of the two has spoken. */
export function objectUntil({ guideSaidAt, learnerSaidAt }: SaidOfSession): Date | null {
  const said = guideSaidAt ?? learnerSaidAt;
  if (said === null || (guideSaidAt !== null && learnerSaidAt !== null)) return null;
  return new Date(said.getTime() + objectionDays * 86_400_000);
}

/** What counts by now: what both say, or what one said and the other let stand; null as long as it is open or disputed. */
export function settledBy(said: SaidOfSession, now: Date): AttendanceWord | null {
  const { guideSays, learnerSays } = said;
  if (guideSays !== null && learnerSays !== null) return guideSays === learnerSays ? guideSays : null;
  const until = objectUntil(said);
  return until !== null && until <= now ? (guideSays ?? learnerSays) : null;
}

/** How far the two are with whether a session took place. */
export function standingOf({
  guideSays,
  learnerSays,
  settledAs,
}: Pick<SaidOfSession, 'guideSays' | 'learnerSays'> & {
  readonly settledAs: AttendanceWord | null;
}): AttendanceStanding {
  if (settledAs !== null) return 'SETTLED';
  if (guideSays === null && learnerSays === null) return 'OPEN';
  return guideSays === null || learnerSays === null ? 'SAID' : 'DISPUTED';
}

/** From when it may be said: that it took place from shortly before it begins, that somebody is absent once being late has become staying away. */
export function mayBeSaidFrom(word: AttendanceWord, startsAt: Date): Date {
  const minutes = word === 'HELD' ? -toleranceMinutes : toleranceMinutes;
  return new Date(startsAt.getTime() + minutes * 60_000);
}
