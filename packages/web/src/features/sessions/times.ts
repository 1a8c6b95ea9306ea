import { wallTime } from '@rapport/shared/execution';

/** What the wall shows at an instant somewhere: a date and a time of 24 hours. */
export function wallOf(at: string, timeZone: string): { date: string; time: string } {
  const [date = '', time = ''] = wallTime(new Date(at), timeZone).split('T');
  return { date, time };
}

/** A zone by its place, such as `New York`. */
export function placeOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}

/** Whether two zones show the same wall at an instant. */
export function isSameWall(at: string, one: string, other: string): boolean {
  const [here, there] = [wallOf(at, one), wallOf(at, other)];
  return here.date === there.date && here.time === there.time;
}

/**
 * Of these instants the first at which somebody's wall shows another time than at the first of them, because clocks change there.
 * @returns its place in the list; null where nothing changes
 */
export function clockChange(starts: string[], timeZone: string): number | null {
  const [first] = starts;
  if (first === undefined) return null;
  const { time } = wallOf(first, timeZone);
  const changed = starts.findIndex((at) => wallOf(at, timeZone).time !== time);
  return changed === -1 ? null : changed;
}
