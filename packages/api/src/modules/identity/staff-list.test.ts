import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { type KnownPerson, planStaffListEntry, type StaffListEntry } from './staff-list.ts';

const known = (values: Partial<KnownPerson> = {}): KnownPerson => ({
  id: newId('per'),
  externalId: '7',
  workEmail: 'ada@example.org',
  name: 'Ada Byron',
  department: 'Sales',
  jobTitle: 'Analyst',
  hireDate: '2020-02-29',
  timeZone: 'Europe/London',
  locale: 'en',
  active: true,
  managerId: null,
  managerExternalId: null,
  managerEmail: null,
  managerName: null,
  isOwner: false,
  ...values,
});

const entry = (values: Partial<StaffListEntry> = {}): StaffListEntry => ({
  externalId: '7',
  workEmail: 'ada@example.org',
  name: 'Ada Byron',
  nameIfNew: 'Ada Byron',
  ...values,
});

const nobody = { byExternalId: null, byEmail: null };

describe('an entry of a staff list', () => {
  it('adds somebody who is not there', () => {
    expect(planStaffListEntry(entry({ department: 'Sales' }), nobody)).toMatchObject({
      action: 'CREATE',
      label: 'Ada Byron',
      changes: expect.arrayContaining([{ field: 'DEPARTMENT', before: null, after: 'Sales' }]),
    });
  });

  it('does not add somebody who has left', () => {
    expect(planStaffListEntry(entry({ active: false }), nobody)).toMatchObject({ action: 'SKIP' });
  });

  it('changes what differs and leaves alone what it says nothing about', () => {
    const ada = known();
    const plan = planStaffListEntry(entry({ name: 'Ada Lovelace', department: null }), {
      byExternalId: ada,
      byEmail: ada,
    });
    expect(plan).toEqual({
      action: 'UPDATE',
      personId: ada.id,
      label: 'Ada Lovelace',
      changes: [
        { field: 'NAME', before: 'Ada Byron', after: 'Ada Lovelace' },
        { field: 'DEPARTMENT', before: 'Sales', after: null },
      ],
    });
  });

  it('never renames somebody after a login', () => {
    const ada = known({ name: 'Ada Byron' });
    const plan = planStaffListEntry(entry({ name: null, nameIfNew: 'Ada' }), {
      byExternalId: ada,
      byEmail: ada,
    });
    expect(plan).toMatchObject({ action: 'UNCHANGED', label: 'Ada Byron' });
  });

  it('finds somebody by e-mail who has no staff id yet, and gives them theirs', () => {
    const ada = known({ externalId: null });
    expect(planStaffListEntry(entry(), { byExternalId: null, byEmail: ada })).toMatchObject({
      action: 'UPDATE',
      personId: ada.id,
      changes: [{ field: 'EXTERNAL_ID', before: null, after: '7' }],
    });
  });

  it('is refused where the e-mail address is somebody else’s', () => {
    const ben = known({ externalId: '8', name: 'Ben Brandt' });
    for (const byExternalId of [null, known()]) {
      expect(planStaffListEntry(entry(), { byExternalId, byEmail: ben })).toMatchObject({
        action: 'REFUSE',
        field: 'WORK_EMAIL',
        reason: expect.stringContaining('Ben Brandt (8)'),
      });
    }
  });

  it('marks as left and lets back in, but never an owner', () => {
    const leave = (person: KnownPerson, active: boolean) =>
      planStaffListEntry(entry({ active }), { byExternalId: person, byEmail: person });
    expect(leave(known(), false)).toMatchObject({
      action: 'DEACTIVATE',
      changes: [{ field: 'ACTIVE', before: 'yes', after: 'no' }],
    });
    expect(leave(known({ active: false }), true)).toMatchObject({ action: 'UPDATE' });
    expect(leave(known({ isOwner: true }), false)).toMatchObject({ action: 'REFUSE', field: 'ACTIVE' });
    expect(leave(known({ isOwner: true }), true)).toMatchObject({ action: 'UNCHANGED' });
  });

  it('compares managers under the name the list uses', () => {
    const ada = known({
      managerId: newId('per'),
      managerExternalId: '1',
      managerEmail: 'boss@example.org',
      managerName: 'Boss',
    });
    const plan = (manager: StaffListEntry['manager']) =>
      planStaffListEntry(entry({ manager }), { byExternalId: ada, byEmail: ada });
    expect(plan({ by: 'EXTERNAL_ID', key: '1' }).action).toBe('UNCHANGED');
    expect(plan({ by: 'EMAIL', key: 'boss@example.org' }).action).toBe('UNCHANGED');
    expect(plan({ by: 'EXTERNAL_ID', key: '2' })).toMatchObject({
      changes: [{ field: 'MANAGER_EXTERNAL_ID', before: '1', after: '2' }],
    });
    expect(plan(null)).toMatchObject({
      changes: [{ field: 'MANAGER_EXTERNAL_ID', before: '1', after: null }],
    });
    expect(plan(undefined).action).toBe('UNCHANGED');
  });

  it('changes nothing once it has been applied', () => {
    const text = fc.option(fc.string({ minLength: 1, maxLength: 5 }), { nil: null });
    const values = fc.record(
      {
        name: text,
        department: text,
        jobTitle: text,
        hireDate: fc.constantFrom('2020-01-01', null),
        timeZone: fc.constantFrom('UTC', 'Europe/Berlin'),
        locale: fc.constantFrom('en', 'de'),
        active: fc.boolean(),
      },
      { requiredKeys: ['name'] },
    );
    fc.assert(
      fc.property(values, (given) => {
        const before = known();
        const wanted = entry(given);
        const { name, ...rest } = Object.fromEntries(
          Object.entries(given).filter(([, value]) => value !== undefined),
        );
        const after: KnownPerson = {
          ...before,
          ...rest,
          name: typeof name === 'string' ? name : before.name,
        };
        expect(planStaffListEntry(wanted, { byExternalId: after, byEmail: after }).action).toBe('UNCHANGED');
      }),
    );
  });
});
