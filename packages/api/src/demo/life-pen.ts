import { notBefore, officeMoment } from './calendar.ts';
import type { Random } from './random.ts';
import type { DateText, DemoLifeStep, DemoPerson, InstantText, LifeDeed } from './types.ts';

/** Writes what happens in a pair, one deed after the other, each in its author's office hours. */
export interface Pen {
  readonly steps: readonly DemoLifeStep[];
  /** Days before today of the last deed, before weekends move it. */
  readonly daysAgo: number;
  /** @param later days after the last deed; the day before today at the latest */
  write(by: DemoPerson, later: number, deed: LifeDeed): void;
  /** Lets time pass until so many days before today; nothing where that is over. */
  waitUntil(daysAgo: number): void;
}

/** @param since the last deed before, on which the first one follows */
export function penAt(
  random: Random,
  today: DateText,
  since: { readonly at: InstantText; readonly daysAgo: number },
): Pen {
  const steps: DemoLifeStep[] = [];
  let { at, daysAgo } = since;
  let zone: string | null = null;
  return {
    steps,
    get daysAgo() {
      return daysAgo;
    },
    write(by, later, deed) {
      // Whoever sits in another zone answers on the next day, so that nobody has to at night.
      const apart = zone !== null && zone !== by.timeZone ? 1 : 0;
      zone = by.timeZone;
      daysAgo = Math.max(1, daysAgo - Math.max(later, apart));
      at = notBefore(random, at, officeMoment(random, today, daysAgo, by.timeZone));
      steps.push({ ...deed, at, by: by.externalId });
    },
    waitUntil(day) {
      daysAgo = Math.max(1, Math.min(daysAgo, day));
    },
  };
}
