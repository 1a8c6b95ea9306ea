import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../lib/format.ts';

const dayMs = 86_400_000;

/** The date so many days after another; both ISO 8601. */
function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** Days and times that are near in the words that people use for them. */
export function useNearTimes() {
  const { t } = useLingui();
  const format = useFormat();
  const today = format.isoToday();
  return {
    /** The heading of a day (ISO 8601). */
    day(day: string): string {
      if (day === today) return t`Today`;
      return day === daysAfter(today, -1) ? t`Yesterday` : format.date(day);
    },
    /** An instant, as a part of a sentence. */
    when(at: string): string {
      const [day, time] = [format.isoDayOf(at), format.time(at)];
      if (day === today) return t`${time} today`;
      if (day === daysAfter(today, 1)) return t`${time} tomorrow`;
      return day === daysAfter(today, -1) ? t`${time} yesterday` : format.dateTime(at);
    },
  };
}
