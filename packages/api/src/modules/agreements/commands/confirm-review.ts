import type { ConfirmReviewInput } from '@rapport/shared';
import { reviewDueOn } from '@rapport/shared/execution';
import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { type AgreementId, parseId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import { organizationToday } from '../../programs/index.ts';
import { partyOf } from '../../relationships/index.ts';
import type { VersionRow } from '../model.ts';
import { agreementsByIds, contentOf, holdVersion, versionsOf } from '../queries.ts';
import { agreementVersion } from '../tables.ts';
import { announce } from './held-draft.ts';

/** Says that the agreement still holds. Once both have said so, the next review is due after the agreed time. */
export async function confirmReview(act: Act, input: ConfirmReviewInput): Promise<Result<AgreementId>> {
  const { db, viewer } = act;
  const id = parseId('agr', input.agreementId);
  const [found] = id ? await agreementsByIds(db, viewer, [id]) : [];
  if (!found) return notFound('agreement', 'agreementId');
  const party = partyOf(viewer, found);
  if (party === null) return fail('NOT_ALLOWED', 'Only the two people look at their agreement again.');
  const present = (await versionsOf(db, viewer, [found.id])).find(({ state }) => state === 'IN_FORCE');
  const held = present && (await holdVersion(db, viewer, present.id));
  if (held?.version.state !== 'IN_FORCE' || held.version.reviewDueOn === null)
    return fail('WRONG_STATE', 'There is no agreement in force that is to be looked at again.');
  await db
    .update(agreementVersion)
    .set(await reviewed(act, held.version, party))
    .where(
      and(
        eq(agreementVersion.organizationId, viewer.organizationId),
        eq(agreementVersion.id, held.version.id),
      ),
    );
  await announce(act, held);
  return ok(found.id);
}

async function reviewed(act: Act, version: VersionRow, party: 'GUIDE' | 'LEARNER') {
  const { db, viewer, clock } = act;
  const now = clock.now();
  const other = party === 'GUIDE' ? version.learnerReviewedAt : version.guideReviewedAt;
  if (other === null)
    return party === 'GUIDE'
      ? { guideReviewedAt: now, updatedAt: now }
      : { learnerReviewedAt: now, updatedAt: now };
  const terms = (await contentOf(db, viewer, version.id))?.terms ?? null;
  const day = await organizationToday(db, viewer, clock);
  return {
    guideReviewedAt: null,
    learnerReviewedAt: null,
    reviewDueOn: terms && reviewDueOn(terms, day),
    updatedAt: now,
  };
}
