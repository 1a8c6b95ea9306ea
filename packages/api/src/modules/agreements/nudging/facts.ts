import { dayOf } from '@rapport/shared/execution';
import { and, eq, inArray } from 'drizzle-orm';
import type { Platform } from '../../../context.ts';
import type { Db } from '../../../db/transactions.ts';
import type { OrganizationId, RelationshipId } from '../../../kernel/ids.ts';
import { peopleByIds } from '../../identity/index.ts';
import { relationship, wentOnAt } from '../../relationships/index.ts';
import type { SignatureRow } from '../model.ts';
import { signaturesOf } from '../queries.ts';
import { agreement, agreementContent, agreementVersion } from '../tables.ts';
import type { NudgeFacts } from './due-nudges.ts';

type VersionOfPair = Awaited<ReturnType<typeof versionsOfPairs>>[number];

/** What tells when it is and when the two met. */
export type NudgeTools = Pick<Platform, 'clock' | 'meetingsOf'>;

/**
 * What is known of these pairs as far as it can lead to reminders; pairs without an agreement, or whose agreement the reader may not read,
 * are left out.
 * @param timeZone of the organization
 */
export async function nudgeFacts(
  db: Db,
  { clock, meetingsOf }: NudgeTools,
  organizationId: OrganizationId,
  ids: readonly RelationshipId[],
  timeZone: string,
): Promise<NudgeFacts[]> {
  if (ids.length === 0) return [];
  const versions = await versionsOfPairs(db, organizationId, ids);
  const proposed = versions.filter(({ version }) => version.state === 'PROPOSED');
  const people = versions.flatMap(({ pair, sponsorId }) => [
    pair.guideId,
    pair.learnerId,
    ...(sponsorId === null ? [] : [sponsorId]),
  ]);
  const [signatures, persons, wentOn, met] = await Promise.all([
    signaturesOf(
      db,
      { organizationId },
      proposed.map(({ version }) => version.id),
    ),
    peopleByIds(db, { organizationId }, [...new Set(people)]),
    wentOnAt(db, organizationId, ids),
    meetingsOf(db, organizationId, ids, clock.now()),
  ]);
  const zones = new Map(persons.filter(({ active }) => active).map(({ id, timeZone: zone }) => [id, zone]));
  const dayIn = (at: Date | null | undefined) => (at ? dayOf(at, timeZone) : null);
  const meetings = new Map(met.map((one) => [one.relationshipId, one]));
  const days = new Map(wentOn.map(({ relationshipId, at }) => [relationshipId, dayIn(at)]));
  return [...Map.groupBy(versions, ({ pair }) => pair.id)].flatMap(([id, ofPair]) => {
    const [first] = ofPair;
    if (!first) return [];
    const { pair, agreementId, sponsorId } = first;
    return {
      ...{ pair, agreementId, sponsorId, zones },
      proposed: proposedFacts(ofPair, signatures),
      inForce: inForceFacts(ofPair, timeZone),
      wentOnOn: days.get(id) ?? null,
      meetings: {
        lastHeldOn: dayIn(meetings.get(id)?.lastHeldAt),
        nextOn: dayIn(meetings.get(id)?.nextAt),
      },
    };
  });
}

function proposedFacts(
  versions: readonly VersionOfPair[],
  signatures: readonly SignatureRow[],
): NudgeFacts['proposed'] {
  const found = versions.find(({ version }) => version.state === 'PROPOSED');
  if (!found?.version.proposedAt) return null;
  const { version, terms } = found;
  const signedBy = signatures.filter((one) => one.versionId === version.id).map(({ personId }) => personId);
  return { at: found.version.proposedAt, terms, signedBy };
}

function inForceFacts(versions: readonly VersionOfPair[], timeZone: string): NudgeFacts['inForce'] {
  const found = versions.find(({ version }) => version.state === 'IN_FORCE');
  if (!found?.version.inForceAt || !found.terms) return null;
  const { version, terms, pair } = found;
  return {
    on: dayOf(found.version.inForceAt, timeZone),
    terms,
    reviewDueOn: version.reviewDueOn,
    reviewedBy: [
      ...(version.guideReviewedAt ? [pair.guideId] : []),
      ...(version.learnerReviewedAt ? [pair.learnerId] : []),
    ],
  };
}

/** The versions of these pairs that are proposed or in force, with their terms. */
async function versionsOfPairs(db: Db, organizationId: OrganizationId, ids: readonly RelationshipId[]) {
  return db
    .select({
      pair: relationship,
      agreementId: agreement.id,
      sponsorId: agreement.sponsorId,
      version: agreementVersion,
      terms: agreementContent.terms,
    })
    .from(agreementVersion)
    .innerJoin(
      agreementContent,
      and(
        eq(agreementContent.organizationId, agreementVersion.organizationId),
        eq(agreementContent.versionId, agreementVersion.id),
      ),
    )
    .innerJoin(
      agreement,
      and(
        eq(agreement.organizationId, agreementVersion.organizationId),
        eq(agreement.id, agreementVersion.agreementId),
      ),
    )
    .innerJoin(
      relationship,
      and(
        eq(relationship.organizationId, agreementVersion.organizationId),
        eq(relationship.id, agreementVersion.relationshipId),
      ),
    )
    .where(
      and(
        eq(agreementVersion.organizationId, organizationId),
        inArray(agreementVersion.relationshipId, [...ids]),
        inArray(agreementVersion.state, ['PROPOSED', 'IN_FORCE']),
      ),
    );
}
