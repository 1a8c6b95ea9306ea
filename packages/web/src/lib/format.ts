import { useLingui } from '@lingui/react';
import { createContext, useContext, useMemo } from 'react';

/** The reader's IANA time zone; the browser's until the profile is known. */
export const TimeZoneContext = createContext(Intl.DateTimeFormat().resolvedOptions().timeZone);

/** Dates, times and numbers in the reader's language and zone. */
export type Format = ReturnType<typeof createFormat>;

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** The formatting of one language and zone; `now` is the instant that relative times are told from. */
export function createFormat(locale: string, timeZone: string, now: () => number = Date.now) {
  // British English has the 24-hour clock and day-month order that the product uses throughout.
  const tag = locale === 'en' ? 'en-GB' : locale;
  const day = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const dayMonth = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const isoDay = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone });
  const longToday = new Intl.DateTimeFormat(tag, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone,
  });
  const instant = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric', timeZone });
  const clock = new Intl.DateTimeFormat(tag, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const numbers = new Intl.NumberFormat(tag);
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const languageNames = new Intl.DisplayNames([tag], { type: 'language' });
  return {
    locale: tag,
    timeZone,
    /** A calendar date such as `2026-11-23`. */
    date: (date: string) => day.format(new Date(`${date}T00:00:00Z`)),
    /** A calendar date without its year, for dates that are near. */
    dayAndMonth: (date: string) => dayMonth.format(new Date(`${date}T00:00:00Z`)),
    /** First and last day, either of which may be open. */
    dateRange(from: string | null, to: string | null): string {
      if (from && to) return day.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
      if (from) return `${this.date(from)} –`;
      if (to) return `– ${this.date(to)}`;
      return '–';
    },
    /** The day of an instant in the reader's zone. */
    dayOf: (at: string) => instant.format(new Date(at)),
    /** The time of an instant in the reader's zone. */
    time: (at: string) => clock.format(new Date(at)),
    /** Day and time of an instant in the reader's zone. */
    dateTime: (at: string) => `${instant.format(new Date(at))}, ${clock.format(new Date(at))}`,
    /** Today with its weekday, as under the greeting. */
    today: () => longToday.format(new Date(now())),
    /** The reader's date today, as `2026-11-23`. */
    isoToday: () => isoDay.format(new Date(now())),
    /** The reader's date of an instant, as `2026-11-23`. */
    isoDayOf: (at: string) => isoDay.format(new Date(at)),
    /** How long ago or ahead, in the largest fitting unit. */
    ago(at: string): string {
      const seconds = (Date.parse(at) - now()) / 1000;
      const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? ['minute', 60];
      return relative.format(Math.round(seconds / size), unit);
    },
    number: (value: number) => numbers.format(value),
    list: (items: string[]) => list.format(items),
    /** A language by its BCP 47 tag, in words; the tag itself where it names no language. */
    language(code: string): string {
      try {
        return languageNames.of(code) ?? code;
      } catch {
        return code;
      }
    },
  };
}

export function useFormat(): Format {
  const { i18n } = useLingui();
  const timeZone = useContext(TimeZoneContext);
  return useMemo(() => createFormat(i18n.locale, timeZone), [i18n.locale, timeZone]);
}
