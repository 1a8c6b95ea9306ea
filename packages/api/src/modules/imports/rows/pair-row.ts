import type { ImportField } from '@rapport/shared';
import { type Identity, personFields } from '../../identity/index.ts';
import { topicField } from '../../relationships/index.ts';
import { readTerm, readYear } from '../values/terms.ts';
import { dateIn } from './person-row.ts';
import { type Parsed, type Reading, RowValues } from './reading.ts';

/** One existing pair as a file has it. */
export interface PairInFile {
  readonly guide: Identity;
  readonly learner: Identity;
  readonly engagementId: string | null;
  /** Undefined where the file says nothing. */
  readonly topic: string | null | undefined;
  /** ISO 8601; undefined where the file says nothing. */
  readonly startsOn: string | null | undefined;
  readonly endsOn: string | null | undefined;
  /** Name of the program; null where the row names none. */
  readonly program: string | null;
}

const longestId = 100;

/** Reads one row of a list of existing pairs. */
export function readPairRow(cells: readonly string[], reading: Reading): Parsed<PairInFile> {
  const row = new RowValues(cells, reading);
  const guide = party(row, 'GUIDE_EXTERNAL_ID', 'GUIDE_EMAIL', 'guide');
  const learner = party(row, 'LEARNER_EXTERNAL_ID', 'LEARNER_EMAIL', 'learner');
  if (!row.refused && isSamePerson(guide, learner)) {
    row.refuse('LEARNER_EXTERNAL_ID', 'Guide and learner are the same person.');
  }
  const engagementId = row.text('ENGAGEMENT_ID');
  if (engagementId.length > longestId) row.refuse('ENGAGEMENT_ID', `At most ${longestId} characters.`);
  const span = spanOf(row);
  const pair: PairInFile = {
    guide,
    learner,
    engagementId: engagementId === '' ? null : engagementId,
    topic: row.has('TOPIC') ? topicOf(row) : undefined,
    ...span,
    program: row.text('PROGRAM') || null,
  };
  return row.refused ? { value: null, problems: row.problems } : { value: pair, problems: row.problems };
}

function party(row: RowValues, idField: ImportField, emailField: ImportField, word: string): Identity {
  const [idText, emailText] = [row.text(idField), row.text(emailField)];
  if (idText === '' && emailText === '') {
    row.refuse(row.has(idField) ? idField : emailField, `This row names no ${word}.`);
    return { externalId: null, workEmail: null };
  }
  const externalId = personFields.externalId.safeParse(idText);
  const workEmail = personFields.workEmail.safeParse(emailText);
  if (!externalId.success) row.refuse(idField, externalId.error.issues[0]?.message ?? 'This is no staff id.');
  if (!workEmail.success)
    row.refuse(emailField, workEmail.error.issues[0]?.message ?? 'This is no e-mail address.');
  return { externalId: externalId.data ?? null, workEmail: workEmail.data ?? null };
}

function isSamePerson(one: Identity, other: Identity): boolean {
  return (
    (one.externalId !== null && one.externalId === other.externalId) ||
    (one.workEmail !== null && one.workEmail === other.workEmail)
  );
}

function topicOf(row: RowValues): string | null {
  const text = row.text('TOPIC');
  if (text === '') return null;
  const topic = topicField.safeParse(text);
  if (topic.success) return topic.data;
  row.refuse('TOPIC', topic.error.issues[0]?.message ?? 'This is no topic.');
  return null;
}

/** First and last day: as written, else from the term and its year. */
function spanOf(row: RowValues): Pick<PairInFile, 'startsOn' | 'endsOn'> {
  const startsOn = row.has('STARTS_ON') ? dateIn(row, 'STARTS_ON') : undefined;
  const endsOn = row.has('ENDS_ON') ? dateIn(row, 'ENDS_ON') : undefined;
  if (startsOn != null && endsOn != null && endsOn < startsOn)
    row.refuse('ENDS_ON', 'The last day lies before the first.');
  if (!row.has('TERM') && !row.has('YEAR')) return { startsOn, endsOn };
  const term = termOf(row);
  return { startsOn: startsOn ?? term?.startsOn ?? null, endsOn: endsOn ?? term?.endsOn ?? null };
}

function termOf(row: RowValues): { startsOn: string; endsOn: string } | null {
  const [term, yearText] = [row.text('TERM'), row.text('YEAR')];
  if (term === '' && yearText === '') return null;
  const year = readYear(yearText);
  if (yearText !== '' && year === null) {
    row.refuse('YEAR', 'This is no year such as 2025.');
    return null;
  }
  const reading = readTerm(term, year);
  if ('startsOn' in reading) return reading;
  row.refuse(row.has('TERM') ? 'TERM' : 'YEAR', reading.reason);
  return null;
}
