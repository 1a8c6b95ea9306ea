import type { PersonId } from '../../kernel/ids.ts';

/** How a staff list names somebody. */
export interface PersonKey {
  readonly by: 'EXTERNAL_ID' | 'EMAIL';
  readonly key: string;
}

/** One person as a staff list has them. Undefined means that the list says nothing; null, that it says there is none. */
export interface StaffListEntry {
  readonly externalId: string | null;
  /** Lower case; null leaves the address as it is. */
  readonly workEmail: string | null;
  /** Null where the list has none. */
  readonly name: string | null;
  /** What a new person is called where the list has no name. */
  readonly nameIfNew: string;
  readonly department?: string | null | undefined;
  readonly jobTitle?: string | null | undefined;
  /** ISO 8601. */
  readonly hireDate?: string | null | undefined;
  readonly timeZone?: string | undefined;
  readonly locale?: string | undefined;
  readonly active?: boolean | undefined;
  readonly manager?: PersonKey | null | undefined;
}

/** Somebody who is there already, as far as a staff list is compared with. */
export interface KnownPerson {
  readonly id: PersonId;
  readonly externalId: string | null;
  readonly workEmail: string | null;
  readonly name: string;
  readonly department: string | null;
  readonly jobTitle: string | null;
  readonly hireDate: string | null;
  readonly timeZone: string;
  readonly locale: string;
  readonly active: boolean;
  readonly managerId: PersonId | null;
  readonly managerExternalId: string | null;
  readonly managerEmail: string | null;
  readonly managerName: string | null;
  readonly isOwner: boolean;
}

/** A value of a person that a staff list can set. */
export type StaffListField =
  | 'EXTERNAL_ID'
  | 'NAME'
  | 'WORK_EMAIL'
  | 'DEPARTMENT'
  | 'JOB_TITLE'
  | 'HIRE_DATE'
  | 'TIME_ZONE'
  | 'LOCALE'
  | 'ACTIVE'
  | 'MANAGER_EXTERNAL_ID'
  | 'MANAGER_EMAIL';

export interface StaffListChange {
  readonly field: StaffListField;
  readonly before: string | null;
  readonly after: string | null;
}

/** What an entry leads to. */
export type StaffListPlan =
  | {
      readonly action: 'CREATE';
      readonly personId: null;
      readonly label: string;
      readonly changes: readonly StaffListChange[];
    }
  | {
      readonly action: 'UPDATE' | 'DEACTIVATE' | 'UNCHANGED';
      readonly personId: PersonId;
      readonly label: string;
      readonly changes: readonly StaffListChange[];
    }
  | { readonly action: 'SKIP'; readonly label: string; readonly reason: string }
  | {
      readonly action: 'REFUSE';
      readonly label: string;
      readonly field: StaffListField;
      readonly reason: string;
    };

/** Those who are there under the entry's staff id and e-mail address. */
export interface Matches {
  readonly byExternalId: KnownPerson | null;
  readonly byEmail: KnownPerson | null;
}

/**
 * Compares an entry with who is there. A person is the one with the staff id, else the one with the e-mail address who has no
 * staff id yet. Planning the same entry again after it was applied gives `UNCHANGED`.
 */
export function planStaffListEntry(entry: StaffListEntry, { byExternalId, byEmail }: Matches): StaffListPlan {
  const known = byExternalId ?? byEmail;
  const label = entry.name ?? known?.name ?? entry.nameIfNew;
  const holder = byEmail !== null && byEmail.id !== byExternalId?.id ? byEmail : null;
  if (
    holder !== null &&
    (byExternalId !== null || (entry.externalId !== null && holder.externalId !== null))
  ) {
    const whose = holder.externalId === null ? holder.name : `${holder.name} (${holder.externalId})`;
    return {
      action: 'REFUSE',
      label,
      field: 'WORK_EMAIL',
      reason: `This is the e-mail address of ${whose} already.`,
    };
  }
  if (known === null) return planNewPerson(entry, label);
  const changes = changesOf(entry, known);
  const activity = changes.find((change) => change.field === 'ACTIVE');
  if (activity !== undefined && known.isOwner) {
    const reason = `${known.name} is an owner of the organization: only another owner can change that, on the person’s page.`;
    return { action: 'REFUSE', label, field: 'ACTIVE', reason };
  }
  const action = changes.length === 0 ? 'UNCHANGED' : activity?.after === 'no' ? 'DEACTIVATE' : 'UPDATE';
  return { action, personId: known.id, label, changes };
}

function planNewPerson(entry: StaffListEntry, label: string): StaffListPlan {
  if (entry.active === false) {
    return {
      action: 'SKIP',
      label,
      reason: 'This person has left and was never here, so they are not added.',
    };
  }
  const after: readonly (readonly [StaffListField, string | null | undefined])[] = [
    ['EXTERNAL_ID', entry.externalId],
    ['NAME', label],
    ['WORK_EMAIL', entry.workEmail],
    ['DEPARTMENT', entry.department],
    ['JOB_TITLE', entry.jobTitle],
    [managerField(entry.manager), entry.manager?.key],
    ['HIRE_DATE', entry.hireDate],
    ['TIME_ZONE', entry.timeZone],
    ['LOCALE', entry.locale],
  ];
  const changes = after.flatMap(([field, value]) =>
    value == null ? [] : [{ field, before: null, after: value }],
  );
  return { action: 'CREATE', personId: null, label, changes };
}

function changesOf(entry: StaffListEntry, known: KnownPerson): StaffListChange[] {
  const flag = (value: boolean | undefined) => (value === undefined ? undefined : value ? 'yes' : 'no');
  const compared: readonly (readonly [StaffListField, string | null, string | null | undefined])[] = [
    ['EXTERNAL_ID', known.externalId, entry.externalId ?? undefined],
    ['NAME', known.name, entry.name ?? undefined],
    ['WORK_EMAIL', known.workEmail, entry.workEmail ?? undefined],
    ['DEPARTMENT', known.department, entry.department],
    ['JOB_TITLE', known.jobTitle, entry.jobTitle],
    [managerField(entry.manager), managerKeyOf(known, entry.manager), managerAfter(entry)],
    ['HIRE_DATE', known.hireDate, entry.hireDate],
    ['TIME_ZONE', known.timeZone, entry.timeZone],
    ['LOCALE', known.locale, entry.locale],
    ['ACTIVE', known.active ? 'yes' : 'no', flag(entry.active)],
  ];
  return compared.flatMap(([field, before, after]) =>
    after === undefined || after === before ? [] : [{ field, before, after }],
  );
}

function managerField(manager: PersonKey | null | undefined): StaffListField {
  return manager?.by === 'EMAIL' ? 'MANAGER_EMAIL' : 'MANAGER_EXTERNAL_ID';
}

function managerAfter({ manager }: StaffListEntry): string | null | undefined {
  return manager === undefined ? undefined : (manager?.key ?? null);
}

/** The present manager as the list would name them; somebody whom the list could not name is named by what there is. */
function managerKeyOf(known: KnownPerson, manager: PersonKey | null | undefined): string | null {
  const keys = [known.managerExternalId, known.managerEmail];
  const [first, second] = manager?.by === 'EMAIL' ? keys.toReversed() : keys;
  return first ?? second ?? known.managerName;
}
