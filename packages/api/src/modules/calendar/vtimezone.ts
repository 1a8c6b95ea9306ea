import { Temporal } from 'temporal-polyfill';

/** So many years must agree on a rule before it is told as one. */
const yearsAlike = 6;
const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

type Change = Temporal.ZonedDateTime;

/**
 * The clock changes of an IANA zone as calendars without its database read them (RFC 5545, 3.6.5): one by one where they were irregular,
 * and as yearly rules where the coming years agree.
 * @param from the earliest instant that it is needed for
 */
export function vtimezoneOf(timeZone: string, from: Date): string {
  const first = Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(timeZone);
  const before = first.getTimeZoneTransition('previous') ?? first.with({ year: first.year - 1 });
  const ahead = changesAfter(before, yearsAlike * 2);
  // Pairs of one spring and one autumn; anything else is told change by change.
  const rules = [0, 1].map((offset) => ruleOf([before, ...ahead].filter((_, index) => index % 2 === offset)));
  const [one, other] = rules;
  const regular = one !== null && one !== undefined && other !== null && other !== undefined;
  const [next] = ahead;
  const observances =
    regular && next !== undefined
      ? [observance(before, one), observance(next, other)]
      : [before, ...ahead].map((change) => observance(change, null));
  return ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...observances, 'END:VTIMEZONE'].join('\r\n');
}

function changesAfter(start: Change, atMost: number): Change[] {
  const found: Change[] = [];
  let next = start.getTimeZoneTransition('next');
  while (next !== null && found.length < atMost) {
    found.push(next);
    next = next.getTimeZoneTransition('next');
  }
  return found;
}

/** The yearly rule that all of these follow, such as `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU`; null where there is none. */
function ruleOf(changes: readonly Change[]): string | null {
  const walls = changes.map(wallBefore);
  const [first] = walls;
  if (first === undefined || walls.length < yearsAlike) return null;
  const isAlike = walls.every(
    (wall, index) =>
      wall.year === first.year + index &&
      wall.month === first.month &&
      wall.dayOfWeek === first.dayOfWeek &&
      wall.toPlainTime().equals(first.toPlainTime()),
  );
  if (!isAlike) return null;
  const nth = (wall: Temporal.PlainDateTime) => Math.ceil(wall.day / 7);
  const isLast = walls.every((wall) => wall.day + 7 > wall.daysInMonth);
  if (!isLast && !walls.every((wall) => nth(wall) === nth(first))) return null;
  return `FREQ=YEARLY;BYMONTH=${first.month};BYDAY=${isLast ? -1 : nth(first)}${days[first.dayOfWeek - 1]}`;
}

/** What the wall would have shown at a change had it not been changed: that is how RFC 5545 writes it. */
function wallBefore(change: Change): Temporal.PlainDateTime {
  const offset = offsetBefore(change);
  return change.toInstant().toZonedDateTimeISO(offset).toPlainDateTime();
}

const offsetBefore = (change: Change) => change.subtract({ nanoseconds: 1 }).offset;

function observance(change: Change, rule: string | null): string {
  const kind = change.offsetNanoseconds > change.subtract({ nanoseconds: 1 }).offsetNanoseconds;
  const name = kind ? 'DAYLIGHT' : 'STANDARD';
  const start = wallBefore(change).toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
  return [
    `BEGIN:${name}`,
    `DTSTART:${start}`,
    ...(rule === null ? [] : [`RRULE:${rule}`]),
    `TZOFFSETFROM:${offsetBefore(change).replace(':', '')}`,
    `TZOFFSETTO:${change.offset.replace(':', '')}`,
    `END:${name}`,
  ].join('\r\n');
}
