import { lengthOf, occurrencesOf, problemOfRule } from './recurrence.ts';
import { endOf, timeSchema } from './rules.ts';

/** What somebody thinks of planning, as it came in. */
export interface PreviewArguments {
  readonly date: string;
  readonly time: string;
  readonly timeZone: string;
  readonly minutes: number;
  readonly rule?: string | null | undefined;
}

/** How many sessions are shown beforehand. */
const shown = 12;

/** What planning would come to. */
export function previewOf(input: PreviewArguments) {
  const time = timeSchema.safeParse(input);
  if (!time.success) return nothing(time.error.issues[0]?.message ?? 'This cannot be planned.');
  const { startsLocal, timeZone, minutes, startsAt, twice } = time.data;
  const sessionAt = (at: Date) => ({ startsAt: at, endsAt: endOf({ startsAt: at, minutes }) });
  if (input.rule == null) return { problem: null, sessions: [sessionAt(startsAt)], total: 1, twice };
  const recurrence = { rule: input.rule, startsLocal, timeZone };
  const problem = problemOfRule(recurrence);
  if (problem !== null) return nothing(problem);
  const starts = occurrencesOf(recurrence, { atMost: shown });
  return { problem: null, sessions: starts.map(sessionAt), total: lengthOf(recurrence), twice };
}

function nothing(problem: string) {
  return { problem, sessions: [], total: 0, twice: false };
}
