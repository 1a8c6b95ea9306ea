import type { z } from 'zod';
import { isTimeZone } from '../../../kernel/clock.ts';
import { type PersonKey, personFields, personLocales, type StaffListEntry } from '../../identity/index.ts';
import { readDate } from '../values/dates.ts';
import { readFlag } from '../values/flags.ts';
import { fullName, nameFromLogin } from '../values/names.ts';
import { type Parsed, type Reading, RowValues } from './reading.ts';

/**
 * Reads one row of a staff list.
 *
 * An empty value empties department, job title, first day and manager; name, e-mail address, time zone, language and whether
 * somebody is active stay as they are.
 */
export function readPersonRow(cells: readonly string[], reading: Reading): Parsed<StaffListEntry> {
  const row = new RowValues(cells, reading);
  const externalId = checked(row, 'EXTERNAL_ID', personFields.externalId);
  const workEmail = checked(row, 'WORK_EMAIL', personFields.workEmail);
  if (externalId === null && workEmail === null && !row.refused) {
    row.refuseRow('This row names nobody: it has neither a staff id nor a work e-mail address.');
  }
  const name = nameOf(row);
  const entry: StaffListEntry = {
    externalId,
    workEmail,
    name,
    nameIfNew: name ?? nameFromLogin(row.text('LOGIN')) ?? nameFromLogin(workEmail ?? '') ?? externalId ?? '',
    department: row.has('DEPARTMENT') ? checked(row, 'DEPARTMENT', personFields.department) : undefined,
    jobTitle: row.has('JOB_TITLE') ? checked(row, 'JOB_TITLE', personFields.jobTitle) : undefined,
    hireDate: row.has('HIRE_DATE') ? dateIn(row, 'HIRE_DATE') : undefined,
    timeZone: timeZoneOf(row),
    locale: localeOf(row),
    active: activeOf(row),
    manager: managerOf(row, { externalId, workEmail }),
  };
  return row.refused ? { value: null, problems: row.problems } : { value: entry, problems: row.problems };
}

type TextField = 'EXTERNAL_ID' | 'WORK_EMAIL' | 'DEPARTMENT' | 'JOB_TITLE';

/** A value by the rules that hold for people everywhere; refuses the row where it does not satisfy them. */
function checked(row: RowValues, field: TextField, schema: z.ZodType<string | null>): string | null {
  return checkedText(row, field, row.text(field), schema);
}

function checkedText(
  row: RowValues,
  field: Parameters<RowValues['refuse']>[0],
  text: string,
  schema: z.ZodType<string | null>,
): string | null {
  if (text === '') return null;
  const parsed = schema.safeParse(text);
  if (parsed.success) return parsed.data;
  row.refuse(field, parsed.error.issues[0]?.message ?? 'This value is not acceptable.');
  return null;
}

function nameOf(row: RowValues): string | null {
  const name = fullName(row.text('NAME'), row.text('FIRST_NAME'), row.text('LAST_NAME'));
  if (name === null) return null;
  const field = row.has('NAME') ? 'NAME' : row.has('LAST_NAME') ? 'LAST_NAME' : 'FIRST_NAME';
  return checkedText(row, field, name, personFields.name);
}

/** A date in ISO 8601, or null for an empty value; refuses the row for one that does not exist. */
export function dateIn(row: RowValues, field: 'HIRE_DATE' | 'STARTS_ON' | 'ENDS_ON'): string | null {
  const text = row.text(field);
  if (text === '') return null;
  const reading = readDate(text, row.dateStyle);
  if ('date' in reading) return reading.date;
  row.refuse(field, reading.reason);
  return null;
}

/** Time zones are few; asking the platform for each row would be slow. */
const knownTimeZones = new Map<string, boolean>();

function timeZoneOf(row: RowValues): string | undefined {
  const text = row.text('TIME_ZONE');
  if (text === '') return undefined;
  if (knownTimeZones.size > 1000) knownTimeZones.clear();
  const known = knownTimeZones.get(text) ?? isTimeZone(text);
  knownTimeZones.set(text, known);
  if (known) return text;
  row.refuse('TIME_ZONE', 'This is not a time zone. Write it as Europe/Berlin.');
  return undefined;
}

function localeOf(row: RowValues): string | undefined {
  const text = row.text('LOCALE');
  if (text === '') return undefined;
  const language = languageCodes.get(text.toLowerCase()) ?? text.toLowerCase().split(/[-_]/)[0];
  const locale = personLocales.find((known) => known === language);
  if (locale === undefined)
    row.remark(
      'LOCALE',
      `This language is not offered; there are ${personLocales.join(' and ')}. It is left out.`,
    );
  return locale;
}

const languageCodes = new Map([
  ['english', 'en'],
  ['englisch', 'en'],
  ['german', 'de'],
  ['deutsch', 'de'],
]);

function activeOf(row: RowValues): boolean | undefined {
  const text = row.text('ACTIVE');
  if (text === '') return undefined;
  const active = readFlag(text);
  if (active === null)
    row.refuse('ACTIVE', 'It cannot be told whether this means yes or no. Write yes or no, or 1 or 0.');
  return active ?? undefined;
}

/** The manager as the row names them; undefined where the file has no column or the person is their own manager. */
function managerOf(
  row: RowValues,
  self: { readonly externalId: string | null; readonly workEmail: string | null },
): PersonKey | null | undefined {
  const byId = row.text('MANAGER_EXTERNAL_ID');
  const byEmail = row.text('MANAGER_EMAIL').toLowerCase();
  if (byId !== '') {
    if (byId !== self.externalId) return { by: 'EXTERNAL_ID', key: byId };
    row.remark('MANAGER_EXTERNAL_ID', 'Nobody is their own manager; the manager is left as it is.');
    return undefined;
  }
  if (byEmail !== '') {
    if (byEmail !== self.workEmail) return { by: 'EMAIL', key: byEmail };
    row.remark('MANAGER_EMAIL', 'Nobody is their own manager; the manager is left as it is.');
    return undefined;
  }
  return row.has('MANAGER_EXTERNAL_ID') || row.has('MANAGER_EMAIL') ? null : undefined;
}
