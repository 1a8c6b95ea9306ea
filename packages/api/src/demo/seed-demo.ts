import type { Accounts, Platform, SignedInAccount } from '../context.ts';
import { violatedUnique } from '../db/database-errors.ts';
import { type Pool, type Viewer, withWorker } from '../db/transactions.ts';
import { today } from '../kernel/clock.ts';
import { newId } from '../kernel/ids.ts';
import { addOrganization, enrolPeople, type Work } from '../modules/identity/index.ts';
import { demoTenant, makeDemoOrganization } from './organization.ts';
import { seedHistory } from './seed-history.ts';
import { type PeopleIds, seedPeople } from './seed-people.ts';
import type { DemoOrganization, DemoPerson, StaffNumber } from './types.ts';

/**
 * Makes the demonstration organization as of today, unless there is one already: its staff by the code of staff lists, everything else
 * by the commands of the API, each in the name of the person who did it and at the time at which they did it. One transaction holds it
 * all: a process that dies in the middle leaves nothing but accounts, which the next start finds again.
 * @returns whether it was made now
 * @throws where a command refuses a step: then nothing of it stays
 */
export async function seedDemo(worker: Pool, platform: Platform): Promise<boolean> {
  const { clock, jobs, live, vault, origins } = platform;
  const organizationId = newId('org');
  return withWorker(worker, { organizationId }, async (db) => {
    const free = await addOrganization(db, jobs, {
      ...demoTenant,
      id: organizationId,
      timeZone: 'Europe/Berlin',
      demo: true,
    });
    if (!free) return false;
    const demo = makeDemoOrganization(today(clock, 'UTC'));
    const work = { db, organizationId, clock, jobs, live, vault, origins };
    const people = await seedPeople(work, demo.people);
    const viewers = await letIn(work, platform.accounts, demo, people);
    await seedHistory(work, demo, people, viewers);
    return true;
  });
}

/** Gives those who have joined an account and a membership, and answers as whom they act. */
async function letIn(
  work: Work,
  accounts: Accounts,
  { people, memberships }: DemoOrganization,
  ids: PeopleIds,
): Promise<ReadonlyMap<StaffNumber, Viewer>> {
  const byNumber = new Map(people.map((person) => [person.externalId, person]));
  const enrolments = await Promise.all(
    memberships.map(async ({ person: number, roles, joinedAt }) => {
      const person = byNumber.get(number);
      if (!person) throw new Error(`Nobody has the staff number ${number}.`);
      const account = await accountFor(accounts, person);
      return { personId: ids.of(number), accountId: account.id, roles, joinedAt: new Date(joinedAt) };
    }),
  );
  const viewers = await enrolPeople(work, enrolments);
  return new Map(viewers.map((viewer) => [ids.numberOf(viewer.personId), viewer]));
}

/** The person's account; one that an earlier attempt has left, or that one beside this makes at the moment, is as good as a new one. */
async function accountFor(
  accounts: Accounts,
  { workEmail: email, name }: DemoPerson,
): Promise<SignedInAccount> {
  const known = await accounts.findByEmail(email);
  if (known) return known;
  try {
    return await accounts.create({ email, name });
  } catch (error) {
    const made = violatedUnique(error) === null ? null : await accounts.findByEmail(email);
    if (!made) throw error;
    return made;
  }
}
