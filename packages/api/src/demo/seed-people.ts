import { newId, type PersonId } from '../kernel/ids.ts';
import {
  applyStaffList,
  planStaffListEntry,
  type StaffListEntry,
  type Work,
} from '../modules/identity/index.ts';
import type { DemoPerson, StaffNumber } from './types.ts';

/** Finds people by staff number and the other way round. */
export interface PeopleIds {
  /** @throws where nobody has that number */
  of(number: StaffNumber): PersonId;
  /** @throws where the id is nobody's */
  numberOf(id: PersonId): StaffNumber;
}

function peopleIds(people: readonly DemoPerson[]): PeopleIds {
  const pairs = people.map(({ externalId }) => [externalId, newId('per')] as const);
  const ids = new Map(pairs);
  const numbers = new Map(pairs.map(([number, id]) => [id, number]));
  const found = <T>(value: T | undefined, key: string): T => {
    if (value === undefined) throw new Error(`Nobody at Northwind Labs is ${key}.`);
    return value;
  };
  return {
    of: (number) => found(ids.get(number), number),
    numberOf: (id) => found(numbers.get(id), id),
  };
}

function entryOf(person: DemoPerson): StaffListEntry {
  return {
    externalId: person.externalId,
    workEmail: person.workEmail,
    name: person.name,
    nameIfNew: person.name,
    department: person.department,
    jobTitle: person.jobTitle,
    hireDate: person.hireDate,
    timeZone: person.timeZone,
    locale: person.locale,
    manager: person.managerExternalId === null ? null : { by: 'EXTERNAL_ID', key: person.managerExternalId },
  };
}

/** Brings the staff into an empty organization, as a staff list would. Those who have left are here still: see `seedHistory`. */
export async function seedPeople(work: Work, people: readonly DemoPerson[]): Promise<PeopleIds> {
  const ids = peopleIds(people);
  const nobody = { byExternalId: null, byEmail: null };
  const steps = people.map((person) => {
    const entry = entryOf(person);
    return { entry, plan: planStaffListEntry(entry, nobody), newId: ids.of(person.externalId) };
  });
  await applyStaffList(work, steps);
  return ids;
}
