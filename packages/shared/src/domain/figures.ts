/** Figures that follow from a clause by arithmetic alone, for what is shown and for what is done. */

/** More than so many days without a session, message or check-in are a gap: one and a half times the days of the cadence. */
export function contactGapDays(cadenceDays: number): number {
  return Math.floor(cadenceDays * 1.5);
}

/** How many hours of an ordinary day lie outside the quiet hours; both times `HH:MM`. */
export function openHoursOfDay(quiet: { readonly quietFrom: string; readonly quietTo: string }): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return (1440 - ((minutes(quiet.quietTo) - minutes(quiet.quietFrom) + 1440) % 1440)) / 60;
}
