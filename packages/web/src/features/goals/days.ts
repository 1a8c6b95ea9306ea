import { daysAfter } from '@rapport/shared/execution';

/** Days that a promise is given where nothing else is said. */
const suggestedDays = 7;

/** The day (ISO 8601) that a new commitment is suggested to be due. @param today ISO 8601 */
export function suggestedDue(today: string): string {
  return daysAfter(today, suggestedDays);
}

/** Whether a day is near enough to be pointed at. Both ISO 8601. */
export function isSoon(day: string, today: string): boolean {
  return day >= today && day <= daysAfter(today, 2);
}
