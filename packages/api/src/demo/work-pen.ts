import { daysAfter, missedFrom, startOf, wallInstant } from '@rapport/shared/execution';
import { atWork, notBefore, officeMoment, workday } from './calendar.ts';
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

/** How long after the beginning of a day the hourly look at what is missed finds it. */
const hourlyLookMs = 20 * 60_000;
const minuteMs = 60_000;

/**
 * Gives each deed of a pair its moment: on its day, in its author's office hours, after what its author did before and after what it
 * speaks of. What does not fit into the day any more waits for the next morning.
 */
export function writeScript(
  random: Random,
  today: DateText,
  { guide, learner, since }: WorkGround,
  script: readonly ScriptedDeed[],
): readonly DemoWorkStep[] {
  const known = new Known(today, guide.timeZone, since);
  return script
    .map(({ daysAgo, by: party, deed }) => {
      const person = party === 'GUIDE' ? guide : learner;
      const dated = withDates(deed, today);
      const drawn = officeMoment(random, today, Math.max(1, daysAgo), person.timeZone);
      const follows = notBefore(random, known.earliest(dated, party), drawn);
      const working = atWork(random, follows, person.timeZone);
      const by = person.externalId;
      const missed = dated.kind === 'COMMITMENT_MISSED' ? known.missedAt(dated.of, person.timeZone) : null;
      const at = missed ?? (working < `${today}T00:00:00Z` ? working : follows);
      known.remember(dated, party, at);
      return { ...dated, at, by };
    })
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** What a pair has done so far, as far as later deeds have to follow on it. */
class Known {
  private readonly today: DateText;
  private readonly guideZone: string;
  private readonly since: InstantText;
  /** When something was last done with each thing, and when sessions are over. */
  private readonly touched = new Map<Key, InstantText>();
  private readonly over = new Map<Key, InstantText>();
  private readonly due = new Map<Key, DateText>();
  private readonly lastBy = new Map<Party, InstantText>();
  private lastMessage: InstantText;

  constructor(today: DateText, guideZone: string, since: InstantText) {
    this.today = today;
    this.guideZone = guideZone;
    this.since = since;
    this.lastMessage = since;
  }

  /** The moment after which a deed can have been done. */
  earliest(deed: WorkDeed, by: Party): InstantText {
    const about = thingsOf(deed).flatMap((key) => this.touched.get(key) ?? []);
    const talk = deed.kind === 'MESSAGE_SENT' || deed.kind === 'MESSAGES_READ' ? [this.lastMessage] : [];
    const held = deed.kind === 'ATTENDANCE_SAID' || deed.kind === 'INSIGHT_RECORDED';
    const end = held ? [this.over.get(deed.of) ?? this.since] : [];
    const moments = [this.since, this.lastBy.get(by) ?? this.since, ...about, ...talk, ...end].map(
      Date.parse,
    );
    return new Date(Math.max(...moments)).toISOString();
  }

  /** When the hourly look finds a commitment missed. */
  missedAt(key: Key, timeZone: string): InstantText {
    const day = missedFrom(this.due.get(key) ?? this.today);
    return new Date(startOf(day, timeZone).getTime() + hourlyLookMs).toISOString();
  }

  remember(deed: WorkDeed, by: Party, at: InstantText): void {
    for (const key of thingsOf(deed)) this.touched.set(key, at);
    if (deed.kind !== 'COMMITMENT_MISSED') this.lastBy.set(by, at);
    switch (deed.kind) {
      case 'MESSAGE_SENT':
        this.lastMessage = at;
        return;
      case 'SESSION_PLANNED':
        this.over.set(deed.key, this.endOf(deed.on, deed));
        return;
      case 'SESSION_MOVED':
        this.over.set(deed.of, this.endOf(deed.on, deed));
        return;
      case 'SERIES_PLANNED':
        for (let index = 0; index < deed.times; index++) {
          const day = daysAfter(deed.on, 7 * deed.everyWeeks * index);
          this.over.set(`${deed.key} ${index + 1}`, this.endOf(day, deed));
          this.touched.set(`${deed.key} ${index + 1}`, at);
        }
        return;
      case 'COMMITMENT_MADE':
      case 'COMMITMENT_MOVED':
        this.due.set(deed.key, deed.on);
        return;
      default:
        return;
    }
  }

  private endOf(on: DateText, { time, minutes }: { time: string; minutes: number }): InstantText {
    const wall = wallInstant(`${on}T${time}`, this.guideZone);
    if (!wall) throw new Error(`There is no ${time} on ${on} in ${this.guideZone}.`);
    return new Date(wall.at.getTime() + minutes * minuteMs).toISOString();
  }
}

/** What a deed makes or speaks of, by its names. */
function thingsOf(deed: WorkDeed): Key[] {
  return [
    'key' in deed ? deed.key : null,
    'of' in deed ? deed.of : null,
    'from' in deed ? deed.from : null,
    'goal' in deed ? deed.goal : null,
    'session' in deed ? deed.session : null,
  ].filter((key) => key !== null && key !== undefined);
}

/** What the days of a script come to: working days, as everything else. */
function withDates(deed: WorkDeed<number>, today: DateText): WorkDeed {
  return 'on' in deed ? { ...deed, on: workday(today, deed.on) } : deed;
}
