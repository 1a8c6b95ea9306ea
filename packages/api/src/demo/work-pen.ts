import { daysAfter, missedFrom, startOf, wallInstant } from '@rapport/shared/execution';
import { notBefore, officeMoment, workday } from './calendar.ts';
import type { Party } from './courses.ts';
import type { Random } from './random.ts';
import type { DateText, DemoPerson, InstantText } from './types.ts';
import type { DemoWorkStep, Key, WorkDeed } from './work-types.ts';

/** A deed of a pair with the day on which it was done; days are counted back from today. */
export interface ScriptedDeed {
  readonly daysAgo: number;
  readonly by: Party;
  readonly deed: WorkDeed<number>;
}

/** What a pair has to know of itself before it works. */
export interface WorkGround {
  readonly guide: DemoPerson;
  readonly learner: DemoPerson;
  /** When their agreement came into force. */
  readonly since: InstantText;
}

/** Minutes after which a clock of jobs has looked at a new day. */
const hourlyLookMs = 20 * 60_000;
const minuteMs = 60_000;

/** Gives each deed of a pair its moment, one after the other, in its author's office hours and after what it speaks of. */
export function writeScript(
  random: Random,
  today: DateText,
  { guide, learner, since }: WorkGround,
  script: readonly ScriptedDeed[],
): readonly DemoWorkStep[] {
  const over = new Map<Key, InstantText>();
  const due = new Map<Key, DateText>();
  let last = since;
  return script.map(({ daysAgo, by: party, deed }) => {
    const person = party === 'GUIDE' ? guide : learner;
    const dated = withDates(deed, today);
    remember(dated, guide.timeZone, over, due);
    last = momentOf(dated, person, daysAgo);
    return { ...dated, at: last, by: person.externalId };
  });

  function momentOf(deed: WorkDeed, person: DemoPerson, daysAgo: number): InstantText {
    if (deed.kind === 'COMMITMENT_MISSED') {
      const day = missedFrom(due.get(deed.of) ?? today);
      const look = startOf(day, person.timeZone).getTime() + hourlyLookMs;
      return new Date(Math.max(look, Date.parse(last) + minuteMs)).toISOString();
    }
    const moment = officeMoment(random, today, Math.max(1, daysAgo), person.timeZone);
    const after = deed.kind === 'ATTENDANCE_SAID' || deed.kind === 'INSIGHT_RECORDED' ? over.get(deed.of) : null;
    const earliest = after && Date.parse(after) > Date.parse(last) ? after : last;
    return notBefore(random, earliest, moment);
  }
}

/** What the days of a script come to: working days, as everything else. */
function withDates(deed: WorkDeed<number>, today: DateText): WorkDeed {
  return 'on' in deed ? { ...deed, on: workday(today, deed.on) } : deed;
}

/** Keeps until when sessions last and on which day commitments are due. */
function remember(
  deed: WorkDeed,
  timeZone: string,
  over: Map<Key, InstantText>,
  due: Map<Key, DateText>,
): void {
  const ends = (on: DateText, { time, minutes }: { time: string; minutes: number }): InstantText => {
    const wall = wallInstant(`${on}T${time}`, timeZone);
    if (!wall) throw new Error(`There is no ${time} on ${on} in ${timeZone}.`);
    return new Date(wall.at.getTime() + minutes * minuteMs).toISOString();
  };
  switch (deed.kind) {
    case 'SESSION_PLANNED':
      over.set(deed.key, ends(deed.on, deed));
      return;
    case 'SESSION_MOVED':
      over.set(deed.of, ends(deed.on, deed));
      return;
    case 'SERIES_PLANNED':
      for (let index = 0; index < deed.times; index++)
        over.set(`${deed.key} ${index + 1}`, ends(daysAfter(deed.on, 7 * deed.everyWeeks * index), deed));
      return;
    case 'COMMITMENT_MADE':
    case 'COMMITMENT_MOVED':
      due.set(deed.key, deed.on);
      return;
    default:
      return;
  }
}
