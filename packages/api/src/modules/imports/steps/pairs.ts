import { newId, type PersonId } from '../../../kernel/ids.ts';
import {
  applyStaffList,
  type Identity,
  matchPeople,
  planStaffListEntry,
  type StaffListEntry,
  type StaffListPlan,
  type Work,
} from '../../identity/index.ts';
import { allPrograms, type ProgramRow } from '../../programs/index.ts';
import {
  applyExistingPairs,
  areInLine,
  type ExistingPair,
  type PairPlan,
  planExistingPair,
  relationshipsBetween,
} from '../../relationships/index.ts';
import type { ImportRow } from '../model.ts';
import { type PairInFile, readPairRow } from '../rows/pair-row.ts';
import type { RowProblem } from '../rows/reading.ts';
import { nameFromLogin } from '../values/names.ts';
import { keyText, refusal } from './people.ts';
import { type RowOutcome, readingOf, type StagedRow } from './staged-rows.ts';

/** One side of a pair: somebody who is there, or is to be added. */
interface Side {
  readonly entry: StaffListEntry;
  readonly plan: StaffListPlan;
  readonly personId: PersonId;
  readonly managerId: PersonId | null;
  readonly active: boolean;
}

interface PlannedPair {
  readonly row: StagedRow;
  readonly problems: readonly RowProblem[];
  readonly inFile: PairInFile;
  readonly guide: Side;
  readonly learner: Side;
  readonly program: ProgramRow | null;
  readonly pair: ExistingPair | null;
  readonly plan: PairPlan;
}

/** Finds out what the rows of a list of pairs lead to; changes nothing. */
export async function checkPairs(
  work: Work,
  job: ImportRow,
  rows: readonly StagedRow[],
): Promise<RowOutcome[]> {
  const { planned, refused } = await planRows(work, job, rows, false);
  return [...refused, ...planned.map(outcomeOf)];
}

/**
 * Plans the rows of a list of pairs by what is there now, not by what was found at the check.
 * @returns what applies them, first the people who are missing, and answers what came out differently from the check
 */
export async function applyPairs(
  work: Work,
  job: ImportRow,
  rows: readonly StagedRow[],
): Promise<() => Promise<RowOutcome[]>> {
  const { planned, refused } = await planRows(work, job, rows, true);
  const outcomes = planned.map((pair) => ({ ...pair, outcome: outcomeOf(pair) }));
  const applicable = outcomes.filter(
    ({ outcome }) => outcome.action === 'CREATE' || outcome.action === 'UPDATE',
  );
  const sides = applicable.flatMap(({ guide, learner }) => [guide, learner]).filter(isNew);
  const added = new Map(
    sides.map(({ entry, plan, personId }) => [personId, { entry, plan, newId: personId }]),
  );
  const steps = applicable.flatMap(({ pair, plan, program }) =>
    pair && program ? [{ pair, plan, kind: program.kind }] : [],
  );
  return async () => {
    await applyStaffList(work, [...added.values()]);
    await applyExistingPairs(work, steps, job.startedBy);
    return [
      ...refused,
      ...outcomes.flatMap(({ row, outcome }) => (outcome.action === row.action ? [] : [outcome])),
    ];
  };
}

/** Whether the person is still to be added. Those who are there are not changed by a list of pairs. */
function isNew({ plan }: Side): boolean {
  return plan.action === 'CREATE';
}

async function planRows(work: Work, job: ImportRow, rows: readonly StagedRow[], lock: boolean) {
  const reading = readingOf(job);
  const read: { row: StagedRow; inFile: PairInFile; problems: readonly RowProblem[] }[] = [];
  const refused: RowOutcome[] = [];
  for (const row of rows) {
    const parsed =
      row.fault === null
        ? readPairRow(row.cells, reading)
        : { value: null, problems: [{ ...row.fault, refused: true }] };
    if (parsed.value !== null) read.push({ row, inFile: parsed.value, problems: parsed.problems });
    else refused.push(refusal(row, parsed.problems));
  }
  const sides = await sidesOf(
    work,
    read.flatMap(({ inFile }) => [inFile.guide, inFile.learner]),
    lock,
  );
  const programs = await allPrograms(work.db, work.organizationId);
  const paired = read.map((one) => {
    const [guide, learner] = [sides(one.inFile.guide), sides(one.inFile.learner)];
    const program = programOf(programs, job, one.inFile.program);
    const { engagementId, topic, startsOn, endsOn } = one.inFile;
    const people = { guideId: guide.personId, learnerId: learner.personId };
    const pair = program && { ...people, programId: program.id, engagementId, topic, startsOn, endsOn };
    return { ...one, guide, learner, program, pair };
  });
  const pairs = paired.flatMap(({ pair }) => pair ?? []);
  const between = await relationshipsBetween(work.db, work.organizationId, pairs, lock);
  const planned = paired.map(
    (one): PlannedPair => ({
      ...one,
      plan: one.pair ? planExistingPair(one.pair, between(one.pair)) : { action: 'REFUSE', reason: '' },
    }),
  );
  return { planned, refused };
}

/** The program a row names, else the one chosen for the file. */
function programOf(programs: readonly ProgramRow[], job: ImportRow, name: string | null): ProgramRow | null {
  if (name === null) return programs.find(({ id }) => id === job.programId) ?? null;
  const plain = name.toLowerCase();
  return (
    programs.find((program) => program.name === name) ??
    programs.find((program) => program.name.toLowerCase() === plain) ??
    null
  );
}

/**
 * Finds the people of the rows; each who is not there gets one new id, however often they are named.
 * @returns a function from how a row names somebody to that side
 */
async function sidesOf(
  work: Work,
  identities: readonly Identity[],
  lock: boolean,
): Promise<(identity: Identity) => Side> {
  const different = [...new Map(identities.map((identity) => [identityText(identity), identity])).values()];
  const matches = await matchPeople(work.db, work.organizationId, different, lock);
  const addresses = new Map<string, string>();
  const sides = different.map((identity, index): [string, Side] => {
    const entry: StaffListEntry = {
      ...identity,
      name: null,
      nameIfNew: identity.externalId ?? nameFromLogin(identity.workEmail ?? '') ?? identity.workEmail ?? '',
    };
    const match = matches[index] ?? { byExternalId: null, byEmail: null };
    const text = identityText(identity);
    const holder = identity.workEmail === null ? text : (addresses.get(identity.workEmail) ?? text);
    if (identity.workEmail !== null) addresses.set(identity.workEmail, holder);
    const known = match.byExternalId ?? match.byEmail;
    const plan: StaffListPlan =
      known === null && holder !== text
        ? {
            action: 'REFUSE',
            label: entry.nameIfNew,
            field: 'WORK_EMAIL',
            reason: `${identity.workEmail} stands in this file for two people.`,
          }
        : planStaffListEntry(entry, match);
    const personId = known?.id ?? newId('per');
    return [
      text,
      { entry, plan, personId, managerId: known?.managerId ?? null, active: known?.active ?? true },
    ];
  });
  const byText = new Map(sides);
  return (identity) => {
    const side = byText.get(identityText(identity));
    if (!side) throw new Error('A person of a pair was not looked up.');
    return side;
  };
}

function identityText({ externalId, workEmail }: Identity): string {
  return externalId === null
    ? keyText({ by: 'EMAIL', key: workEmail ?? '' })
    : keyText({ by: 'EXTERNAL_ID', key: externalId });
}

/** Why a pair cannot be applied, whatever relationships there are; null where nothing stands against it. */
function objection({ inFile, guide, learner, program, plan }: PlannedPair): string | null {
  for (const side of [guide, learner]) if (side.plan.action === 'REFUSE') return side.plan.reason;
  if (guide.personId === learner.personId) return 'Guide and learner are the same person.';
  if (program === null) {
    return inFile.program === null
      ? 'This row names no program, and none is chosen for the file.'
      : `There is no program named ${inFile.program}.`;
  }
  if (plan.action === 'REFUSE') return plan.reason;
  if (plan.action !== 'CREATE') return null;
  const left = [guide, learner].find(({ active }) => !active);
  if (left) return `${left.plan.label} has left.`;
  const lines = {
    guide: { id: guide.personId, managerId: guide.managerId },
    learner: { id: learner.personId, managerId: learner.managerId },
  };
  return areInLine(lines.guide, lines.learner)
    ? 'One of the two is the other’s line manager; coaching and mentoring stay outside the line.'
    : null;
}

function outcomeOf(planned: PlannedPair): RowOutcome {
  const { row, problems, inFile, guide, learner, plan, pair } = planned;
  const base = { number: row.number, line: row.line, label: `${guide.plan.label} → ${learner.plan.label}` };
  const reason = objection(planned);
  if (reason !== null || pair === null || plan.action === 'REFUSE') {
    const problem = { column: null, value: inFile.program, reason: reason ?? '', refused: true };
    return { ...base, action: 'REFUSE', changes: [], problems: [...problems, problem] };
  }
  const sideKey = (side: Side) => (isNew(side) ? identityText(side.entry) : side.personId);
  const key = [pair.engagementId ?? [pair.programId, pair.startsOn], sideKey(guide), sideKey(learner)];
  const newPeople = [guide, learner].filter(isNew).map(({ entry }) => identityText(entry));
  const remark =
    plan.action === 'UNCHANGED' && plan.remark !== null
      ? [{ column: null, value: null, reason: plan.remark, refused: false }]
      : [];
  return {
    ...base,
    action: plan.action,
    changes: plan.action === 'UPDATE' ? plan.changes : plan.action === 'CREATE' ? firstValues(planned) : [],
    problems: [...problems, ...remark],
    key: JSON.stringify(key),
    newPeople,
  };
}

function firstValues({ inFile, guide, learner, program }: PlannedPair) {
  const values = [
    ['GUIDE_EXTERNAL_ID', guide.plan.label],
    ['LEARNER_EXTERNAL_ID', learner.plan.label],
    ['PROGRAM', program?.name],
    ['ENGAGEMENT_ID', inFile.engagementId],
    ['TOPIC', inFile.topic],
    ['STARTS_ON', inFile.startsOn],
    ['ENDS_ON', inFile.endsOn],
  ] as const;
  return values.flatMap(([field, after]) => (after == null ? [] : [{ field, before: null, after }]));
}
