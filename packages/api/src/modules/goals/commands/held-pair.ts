import type { Terms } from '@rapport/shared/domain';
import type { ContentKind } from '@rapport/shared/execution';
import type { Act } from '../../../context.ts';
import { today } from '../../../kernel/clock.ts';
import { type GoalId, type PersonId, parseId, type RelationshipId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import { termsForContent } from '../../agreements/index.ts';
import { peopleByIds } from '../../identity/index.ts';
import { holdRelationship, type RelationshipRow } from '../../relationships/index.ts';
import type { GoalRow } from '../model.ts';
import { goalsByIds } from '../queries.ts';

/** A relationship that the viewer writes in, held until the transaction ends, with the terms that this keeps to. */
export interface HeldPair {
  readonly pair: RelationshipRow;
  readonly terms: Terms;
}

/** Holds a relationship that the viewer may add this kind of content to. @param text a TypeID as it came in */
export async function heldPair(act: Act, text: string, kind: ContentKind): Promise<Result<HeldPair>> {
  const id = parseId('rel', text);
  const pair = id && (await holdRelationship(act.db, act.viewer, id));
  if (!pair) return notFound('relationship', 'relationshipId');
  return withTerms(act, pair, kind);
}

/** As `heldPair`, for the relationship of something that the viewer has found. */
export async function heldPairOf(
  act: Act,
  relationshipId: RelationshipId,
  kind: ContentKind,
): Promise<Result<HeldPair>> {
  const pair = await holdRelationship(act.db, act.viewer, relationshipId);
  if (!pair) throw new Error('A thing of a pair was found without its relationship.');
  return withTerms(act, pair, kind);
}

async function withTerms(act: Act, pair: RelationshipRow, kind: ContentKind): Promise<Result<HeldPair>> {
  const terms = await termsForContent(act, pair, kind);
  return terms.ok ? ok({ pair, terms: terms.value }) : terms;
}

/** The date (ISO 8601) where one of the two is. */
export async function dayAt(act: Act, personId: PersonId): Promise<string> {
  const [person] = await peopleByIds(act.db, act.viewer, [personId]);
  if (!person) throw new Error('One of a pair is nobody.');
  return today(act.clock, person.timeZone);
}

/** Refuses days that have not come yet where the viewer is. */
export async function notAhead(act: Act, day: string, path: string): Promise<Result<string>> {
  return day <= (await dayAt(act, act.viewer.personId))
    ? ok(day)
    : fail('INVALID', 'This day has not come yet.', path);
}

/** The goal that something is said to serve: none, or one that the viewer may see. @param text a TypeID as it came in */
export async function goalNamed(act: Act, text: string | null | undefined): Promise<Result<GoalRow | null>> {
  if (text == null) return ok(null);
  const id = parseId('goa', text);
  const [row] = id ? await goalsByIds(act.db, act.viewer, [id]) : [];
  return row ? ok(row) : notFound('goal', 'goalId');
}

/** The id of a goal, if it is one of this relationship. */
export function goalWithin(pair: RelationshipRow, goal: GoalRow | null): Result<GoalId | null> {
  if (goal === null) return ok(null);
  return goal.relationshipId === pair.id ? ok(goal.id) : notFound('goal', 'goalId');
}
