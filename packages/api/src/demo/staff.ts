import type { Role } from '../kernel/roles.ts';
import { mondayBefore, officeMoment } from './calendar.ts';
import { organizationChart, type Seat } from './chart.ts';
import { cast } from './data/cast.ts';
import type { CastMember } from './data/cast-member.ts';
import { type OfficeKey, offices } from './data/offices.ts';
import type { Level } from './data/topics.ts';
import { type NameSource, nameSource, workEmail } from './names.ts';
import type { Random } from './random.ts';
import type { DateText, DemoPerson, Pronoun, StaffNumber } from './types.ts';

const daysAYear = 365.25;
const peopleWhoLeft = 5;

/** Days before today in which they left. */
const lately = { from: 12, to: 110 };

/** A person with what only the making of the demonstration needs to know. */
export interface Employee {
  readonly person: DemoPerson;
  readonly roles: readonly Role[];
  readonly level: Level;
  readonly office: OfficeKey;
  /** Days since the first day. */
  readonly daysHere: number;
  /** Everybody above, the direct manager first. */
  readonly line: readonly StaffNumber[];
}

/** Somebody in a seat, before staff numbers are given out. */
interface Occupant {
  readonly seat: Seat;
  readonly given: string;
  readonly family: string;
  readonly pronoun: Pronoun;
  readonly workEmail: string;
  readonly office: OfficeKey;
  readonly daysHere: number;
  readonly locale: 'en' | 'de';
  readonly member: CastMember | null;
}

/** Shortest and longest time people of a level have been here, in years; most are nearer the shortest. */
const tenure: Readonly<Record<Level, readonly [number, number]>> = {
  head: [3, 9.5],
  lead: [1.8, 9],
  senior: [0.7, 8.6],
  staff: [0.1, 6.2],
  starter: [0.1, 1.9],
};

function seatCast(seats: readonly Seat[]): ReadonlyMap<Seat, CastMember> {
  const taken = new Map<Seat, CastMember>();
  for (const member of cast) {
    const seat = seats.find(
      (candidate) =>
        !taken.has(candidate) &&
        candidate.title === member.title &&
        (member.lead === undefined || candidate.reportsTo?.title === member.lead),
    );
    if (!seat) throw new Error(`There is no seat for ${member.given} ${member.family}, ${member.title}.`);
    taken.set(seat, member);
  }
  return taken;
}

function castOccupant(seat: Seat, member: CastMember): Occupant {
  return {
    seat,
    given: member.given,
    family: member.family,
    pronoun: member.pronoun,
    workEmail: workEmail(member.given, member.family, member.locale === 'de'),
    office: member.office,
    daysHere: Math.round(member.years * daysAYear),
    locale: member.locale ?? 'en',
    member,
  };
}

function officeOf(random: Random, seat: Seat): OfficeKey {
  return random.weigh(seat.offices, (office) => seat.offices.length - seat.offices.indexOf(office));
}

function drawnOccupant(random: Random, seat: Seat, names: NameSource): Occupant {
  const office = officeOf(random, seat);
  const name = names.draw(offices[office]);
  const [shortest, longest] = tenure[seat.level];
  const germanShare = name.origin === 'german' ? 0.6 : 0.08;
  return {
    seat,
    given: name.given,
    family: name.family,
    pronoun: name.pronoun,
    workEmail: name.workEmail,
    office,
    daysHere: Math.round((shortest + (longest - shortest) * random.next() ** 1.6) * daysAYear),
    locale: office === 'berlin' && random.next() < germanShare ? 'de' : 'en',
    member: null,
  };
}

/** Staff numbers in the order in which people joined. */
function staffNumbers(occupants: readonly Occupant[]): ReadonlyMap<Seat, StaffNumber> {
  const byJoining = occupants.toSorted((a, b) => b.daysHere - a.daysHere);
  return new Map(byJoining.map(({ seat }, index) => [seat, `NW-${String(index + 1).padStart(4, '0')}`]));
}

function whoLeft(random: Random, occupants: readonly Occupant[]): ReadonlySet<Seat> {
  const candidates = occupants.filter(
    ({ seat, member, daysHere }) => seat.level === 'staff' && !member && daysHere > 300,
  );
  return new Set(
    random
      .shuffle(candidates)
      .slice(0, peopleWhoLeft)
      .map(({ seat }) => seat),
  );
}

function lineAbove(seat: Seat): readonly Seat[] {
  return seat.reportsTo ? [seat.reportsTo, ...lineAbove(seat.reportsTo)] : [];
}

/** Everybody who works, or until lately worked, at Northwind Labs; managers before those who report to them. */
export function makeStaff(random: Random, today: DateText): readonly Employee[] {
  const seats = organizationChart();
  const seated = seatCast(seats);
  const names = nameSource(random.fork('names'), cast);
  const draw = random.fork('occupants');
  const occupants = seats.map((seat) => {
    const member = seated.get(seat);
    return member ? castOccupant(seat, member) : drawnOccupant(draw, seat, names);
  });
  const numbers = staffNumbers(occupants);
  const left = whoLeft(random.fork('left'), occupants);
  const leaving = random.fork('leaving');
  const leavingMoment = () =>
    officeMoment(leaving, today, leaving.between(lately.from, lately.to), offices.berlin.timeZone);
  const numberOf = (seat: Seat): StaffNumber => {
    const number = numbers.get(seat);
    if (!number) throw new Error(`Nobody sits in the seat of ${seat.title}.`);
    return number;
  };
  return occupants.map((occupant) => {
    const { seat, office, daysHere } = occupant;
    const line = lineAbove(seat).map(numberOf);
    return {
      level: seat.level,
      office,
      daysHere,
      line,
      roles: occupant.member?.roles ?? ['MEMBER'],
      person: {
        externalId: numberOf(seat),
        name: `${occupant.given} ${occupant.family}`,
        givenName: occupant.given,
        familyName: occupant.family,
        pronoun: occupant.pronoun,
        workEmail: occupant.workEmail,
        department: seat.department,
        jobTitle: seat.title,
        managerExternalId: line[0] ?? null,
        hireDate: mondayBefore(today, daysHere),
        timeZone: offices[office].timeZone,
        locale: occupant.locale,
        leftAt: left.has(seat) ? leavingMoment() : null,
      },
    };
  });
}

/** Finds people by staff number and by name. */
export interface StaffIndex {
  /** @throws where nobody has that number */
  byNumber(number: StaffNumber): Employee;
  /** @throws where nobody has that name */
  byName(name: string): Employee;
}

export function indexStaff(staff: readonly Employee[]): StaffIndex {
  const numbers = new Map(staff.map((employee) => [employee.person.externalId, employee]));
  const names = new Map(staff.map((employee) => [employee.person.name, employee]));
  const found = (employee: Employee | undefined, what: string): Employee => {
    if (!employee) throw new Error(`Nobody at Northwind Labs is ${what}.`);
    return employee;
  };
  return {
    byNumber: (number) => found(numbers.get(number), number),
    byName: (name) => found(names.get(name), name),
  };
}
