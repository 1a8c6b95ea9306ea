import { officeMoment } from './calendar.ts';
import type { Random } from './random.ts';
import type { Employee } from './staff.ts';
import type { DateText, DemoMembership, StaffNumber } from './types.ts';

/** Days before today in which those who run the programs joined: before they set them up. */
const firstToJoin = { from: 394, to: 400 };

/** Days before today in which everybody else was let in: before the guides wrote their profiles. */
const letIn = { from: 362, to: 376 };

/** Share of those who take no part yet and have joined all the same. */
const shareOfOnlookers = 0.35;

/** Days after the first day on which newcomers find their invitation. */
const settlingIn = 2;

/**
 * Who has joined: everybody with a task in the programs, everybody in a relationship, and some who only look.
 * @param involved those who guide or learn
 */
export function makeMemberships(
  random: Random,
  today: DateText,
  staff: readonly Employee[],
  involved: ReadonlySet<StaffNumber>,
): readonly DemoMembership[] {
  return staff.flatMap(({ person, roles, daysHere }) => {
    const looksOn = random.next() < shareOfOnlookers && daysHere > settlingIn;
    const first = roles.length > 1;
    if (person.leftAt !== null || !(first || looksOn || involved.has(person.externalId))) return [];
    const window = first ? firstToJoin : letIn;
    const days = Math.min(random.between(window.from, window.to), daysHere - settlingIn);
    return [
      { person: person.externalId, roles, joinedAt: officeMoment(random, today, days, person.timeZone) },
    ];
  });
}
