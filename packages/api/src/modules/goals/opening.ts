import type { Act, Context } from '../../context.ts';
import { openText, openTextsIn, type PairText } from '../confidential/index.ts';
import type {
  CommitmentEventRow,
  CommitmentRow,
  GoalRow,
  GoalUpdateRow,
  MilestoneReflectionRow,
  MilestoneRow,
} from './model.ts';
import { type GoalWords, goalUpdateWordsSchema, goalWordsSchema, milestoneWordsSchema } from './rules.ts';

/** Where the words of each kind of row stand. */
export const goalSpot = (rowId: string) => ({ table: 'goal', column: 'body', rowId });
export const goalUpdateSpot = (rowId: string) => ({ table: 'goal_update', column: 'body', rowId });
export const commitmentSpot = (rowId: string) => ({ table: 'commitment', column: 'body', rowId });
export const commitmentEventSpot = (rowId: string) => ({ table: 'commitment_event', column: 'body', rowId });
export const milestoneSpot = (rowId: string) => ({ table: 'milestone', column: 'body', rowId });
export const reflectionSpot = (row: Pick<MilestoneReflectionRow, 'milestoneId' | 'personId'>) => ({
  table: 'milestone_reflection',
  column: 'body',
  rowId: `${row.milestoneId} ${row.personId}`,
});

const sealedGoal = ({ id, relationshipId, authorId, keyVersion, body }: GoalRow): PairText => ({
  ...goalSpot(id),
  ...{ relationshipId, authorId, keyVersion, sealed: body, contentType: 'GOAL' },
});
const sealedCommitment = ({ id, relationshipId, authorId, keyVersion, body }: CommitmentRow): PairText => ({
  ...commitmentSpot(id),
  ...{ relationshipId, authorId, keyVersion, sealed: body, contentType: 'COMMITMENT' },
});

const parsed = <T>(text: string | null, parse: (value: unknown) => T): T | null =>
  text === null ? null : parse(JSON.parse(text));

/** What a goal says; null where it was erased. */
export async function goalWords(context: Context, row: GoalRow) {
  return parsed(await openText(context, sealedGoal(row)), goalWordsSchema.parse);
}

/** What a goal says, inside a command. */
export async function goalWordsIn(act: Act, row: GoalRow): Promise<GoalWords | null> {
  const { relationshipId, contentType, ...item } = sealedGoal(row);
  const [text = null] = await openTextsIn(act, { relationshipId, contentType, as: 'PARTNER', items: [item] });
  return parsed(text, goalWordsSchema.parse);
}

export async function goalUpdateWords(context: Context, row: GoalUpdateRow) {
  const { id, relationshipId, authorId, keyVersion, body: sealed } = row;
  const words = { relationshipId, authorId, keyVersion, sealed };
  const text = await openText(context, { ...goalUpdateSpot(id), ...words, contentType: 'GOAL' });
  return parsed(text, goalUpdateWordsSchema.parse);
}

export function commitmentText(context: Context, row: CommitmentRow): Promise<string | null> {
  return openText(context, sealedCommitment(row));
}

/** What was promised, inside a command. */
export async function commitmentTextIn(act: Act, row: CommitmentRow): Promise<string | null> {
  const { relationshipId, contentType, ...item } = sealedCommitment(row);
  const [text = null] = await openTextsIn(act, { relationshipId, contentType, as: 'PARTNER', items: [item] });
  return text;
}

/** The word said with a step; null where none was. */
export async function eventWord(context: Context, row: CommitmentEventRow): Promise<string | null> {
  const { id, relationshipId, actorId: authorId, keyVersion, body: sealed } = row;
  if (authorId === null || keyVersion === null || sealed === null) return null;
  const word = { relationshipId, authorId, keyVersion, sealed };
  return openText(context, { ...commitmentEventSpot(id), ...word, contentType: 'COMMITMENT' });
}

export async function milestoneWords(context: Context, row: MilestoneRow) {
  const { id, relationshipId, authorId, keyVersion, body: sealed } = row;
  const words = { relationshipId, authorId, keyVersion, sealed };
  const text = await openText(context, { ...milestoneSpot(id), ...words, contentType: 'MILESTONE' });
  return parsed(text, milestoneWordsSchema.parse);
}

export function reflectionText(context: Context, row: MilestoneReflectionRow): Promise<string | null> {
  const { relationshipId, personId: authorId, keyVersion, body: sealed } = row;
  const words = { relationshipId, authorId, keyVersion, sealed };
  return openText(context, { ...reflectionSpot(row), ...words, contentType: 'MILESTONE' });
}
