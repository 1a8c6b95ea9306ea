import { describe, expect, it } from 'vitest';
import { ColumnObserver, dateStyleOfColumns } from './columns.ts';

const fieldsOf = (kind: 'PEOPLE' | 'RELATIONSHIPS', headings: string, ...rows: string[]) => {
  const observer = new ColumnObserver(headings.split(';'));
  for (const row of rows) observer.observe(row.split(';'));
  return observer.columns(kind).map(({ field }) => field);
};

describe('headings', () => {
  it.each([
    [
      'Workday',
      'Employee ID;Legal First Name;Legal Last Name;Email - Primary Work;Supervisory Organization;Business Title;Hire Date;Manager Employee ID;Active Status',
    ],
    [
      'SAP',
      'PERNR;First Name;Last Name;E-Mail Address;Org. Unit;Position;Entry Date;Supervisor ID;Employment Status',
    ],
    [
      'BambooHR',
      '#;Employee #;First Name;Last Name;Work Email;Department;Job Title;Hire Date;Reporting to;Status',
    ],
    [
      'Personio',
      'Personalnummer;Vorname;Nachname;E-Mail;Abteilung;Position;Einstellungsdatum;Vorgesetzter;Status',
    ],
  ])('of a %s export are understood', (_, headings) => {
    expect(
      fieldsOf('PEOPLE', headings)
        .filter((field) => field !== null)
        .sort(),
    ).toEqual([
      'ACTIVE',
      'DEPARTMENT',
      'EXTERNAL_ID',
      'FIRST_NAME',
      'HIRE_DATE',
      'JOB_TITLE',
      'LAST_NAME',
      'MANAGER_EXTERNAL_ID',
      'WORK_EMAIL',
    ]);
  });

  it('are compared without case, accents, spaces and punctuation, and without what stands in brackets', () => {
    expect(fieldsOf('PEOPLE', 'EMPLOYEE_ID;geschaftliche e mail;Hire-Date (UTC);Abteilung [de]')).toEqual([
      'EXTERNAL_ID',
      'WORK_EMAIL',
      'HIRE_DATE',
      'DEPARTMENT',
    ]);
  });

  it('that are not understood are left out', () => {
    expect(fieldsOf('PEOPLE', 'employee_id;department_group;org_path;#;Shoe size')).toEqual([
      'EXTERNAL_ID',
      null,
      null,
      null,
      null,
    ]);
  });

  it('stand for each thing once: the most telling one', () => {
    expect(fieldsOf('PEOPLE', 'id;employee id;name;full name')).toEqual([null, 'EXTERNAL_ID', null, 'NAME']);
  });

  it('of one kind of file mean nothing in the other', () => {
    expect(fieldsOf('PEOPLE', 'mentor;mentee')).toEqual([null, null]);
    expect(fieldsOf('RELATIONSHIPS', 'job title;hire date')).toEqual([null, null]);
  });

  it('of both sides of a pair are understood in many words', () => {
    const sides = ['GUIDE_EXTERNAL_ID', 'LEARNER_EXTERNAL_ID'];
    for (const headings of [
      'mentor;mentee',
      'Coach;Client',
      'Guide ID;Learner ID',
      'Coach Personalnummer;Coachee Personalnummer',
    ]) {
      expect(fieldsOf('RELATIONSHIPS', headings)).toEqual(sides);
    }
    expect(fieldsOf('RELATIONSHIPS', 'mentor email;mentee email')).toEqual(['GUIDE_EMAIL', 'LEARNER_EMAIL']);
  });
});

describe('values', () => {
  it('tell ids from e-mail addresses under the same heading', () => {
    expect(fieldsOf('PEOPLE', 'id;manager', '1;a@example.org', '2;a@example.org', '3;')).toEqual([
      'EXTERNAL_ID',
      'MANAGER_EMAIL',
    ]);
    expect(fieldsOf('RELATIONSHIPS', 'coach;client', 'a@example.org;7', 'b@example.org;8')).toEqual([
      'GUIDE_EMAIL',
      'LEARNER_EXTERNAL_ID',
    ]);
    expect(fieldsOf('PEOPLE', 'login', 'ada@example.org')).toEqual(['WORK_EMAIL']);
    expect(fieldsOf('PEOPLE', 'login', 'ada0')).toEqual(['LOGIN']);
  });

  it('are shown as samples: the first different ones', () => {
    const observer = new ColumnObserver(['id', 'city']);
    for (const row of [
      ['1', ''],
      ['2', 'Rome'],
      ['3', 'Rome'],
      ['4', 'Oslo'],
    ])
      observer.observe(row);
    expect(observer.columns('PEOPLE').map(({ samples }) => samples)).toEqual([
      ['1', '2', '3'],
      ['Rome', 'Oslo'],
    ]);
  });

  it('settle the date style over all columns of dates together', () => {
    const observer = new ColumnObserver(['start', 'end']);
    observer.observe(['03/04/2024', '04/05/2024']);
    observer.observe(['05/04/2024', '30/05/2024']);
    expect(dateStyleOfColumns(observer.columns('RELATIONSHIPS'))).toEqual({
      style: 'DAY_FIRST',
      certain: true,
    });
  });
});

describe('a German list', () => {
  it('has the last name under Name where there is a column for the first name', () => {
    expect(fieldsOf('PEOPLE', 'Personalnummer;Name;Vorname')).toEqual([
      'EXTERNAL_ID',
      'LAST_NAME',
      'FIRST_NAME',
    ]);
    expect(fieldsOf('PEOPLE', 'Personalnummer;Name')).toEqual(['EXTERNAL_ID', 'NAME']);
  });
});
