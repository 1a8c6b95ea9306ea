import type { RespondToProposalInput } from '@rapport/shared';
import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { parseId, type RelationshipId } from '../../../kernel/ids.ts';
import { fail, failAll, notFound, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { peopleByIds } from '../../identity/index.ts';
import { organizationToday, phaseOf, programsByIds } from '../../programs/index.ts';
import type { RelationshipRow } from '../model.ts';
import { partyOf } from '../policy.ts';
import { holdRelationship } from '../queries.ts';
import { advance, answerFields } from '../rules.ts';
import { relationship } from '../tables.ts';
import { appendEvents } from './append-events.ts';

/**
 * Says yes or no to a proposal, for the viewer's own side. When both have said yes the two go on to work out their agreement. A yes can
 * be followed by a no until then. The same answer again changes nothing.
 */
export async function respondToProposal(
  act: Act,
  input: RespondToProposalInput,
): Promise<Result<RelationshipId>> {
  const parsed = answerFields.safeParse({ accept: input.accept, reason: input.reason ?? null });
  if (!parsed.success) return failAll(problemsOf(parsed.error));
  const { accept, reason } = parsed.data;
  const id = parseId('rel', input.relationshipId);
  const found = id && (await holdRelationship(act.db, act.viewer, id));
  if (!found) return notFound('relationship', 'relationshipId');
  const party = partyOf(act.viewer, found);
  if (party === null) return fail('NOT_ALLOWED', 'Only the two people answer a proposal.');
  const next = advance(found, { kind: accept ? 'ACCEPT' : 'DECLINE', party });
  if (next === null) return fail('WRONG_STATE', tooLate(found), 'relationshipId');
  if (next.events.length === 0) return ok(found.id);
  if (accept) {
    const obstacle = await obstacleOf(act, found);
    if (obstacle) return obstacle;
  }
  const now = act.clock.now();
  const { state, guideAnswer, learnerAnswer } = next.proposal;
  await act.db
    .update(relationship)
    .set({
      state,
      guideAnswer,
      learnerAnswer,
      ...(party === 'GUIDE' ? { guideAnsweredAt: now } : { learnerAnsweredAt: now }),
      declineReason: reason,
      updatedAt: now,
    })
    .where(and(eq(relationship.organizationId, act.viewer.organizationId), eq(relationship.id, found.id)));
  await appendEvents(act, found, next.events, now);
  return ok(found.id);
}

function tooLate({ state }: Pick<RelationshipRow, 'state'>): string {
  switch (state) {
    case 'CANCELLED':
      return 'This proposal was taken back.';
    case 'DECLINED':
      return 'This proposal was declined.';
    case 'PROPOSED':
    case 'AGREEING':
    case 'ACTIVE':
    case 'PAUSED':
    case 'CLOSING':
    case 'CLOSED':
      return 'Both have accepted already.';
  }
}

/** What has come between since the proposal: the other person left, or the program is over. A no is always possible. */
async function obstacleOf({ db, viewer, clock }: Act, found: RelationshipRow): Promise<Result<never> | null> {
  const [people, programs, today] = await Promise.all([
    peopleByIds(db, viewer, [found.guideId, found.learnerId]),
    programsByIds(db, viewer, [found.programId]),
    organizationToday(db, viewer, clock),
  ]);
  const gone = people.find((person) => !person.active);
  if (gone) return fail('WRONG_STATE', `${gone.name} has left.`, 'relationshipId');
  const ended = programs.find((program) => phaseOf(program, today) === 'ENDED');
  return ended ? fail('WRONG_STATE', `${ended.name} has ended.`, 'relationshipId') : null;
}
