import type { AgreementHead, GuideSnapshot } from '@rapport/shared/domain';
import type { Db, Viewer } from '../../db/transactions.ts';
import { type PersonRow, peopleByIds } from '../identity/index.ts';
import { guideProfilesOf, programsByIds, qualificationsOf } from '../programs/index.ts';
import type { AgreementRow } from './model.ts';

/** Whom an agreement is between, as they are now. */
export interface Concerned {
  readonly head: AgreementHead;
  /** Everybody who signs. */
  readonly people: readonly PersonRow[];
}

/** @throws where a person or the program is missing: foreign keys promise them */
export async function concernedBy(
  db: Db,
  viewer: Viewer,
  { guideId, learnerId, sponsorId, kind, programId }: AgreementRow,
): Promise<Concerned> {
  const ids = [guideId, learnerId, ...(sponsorId === null ? [] : [sponsorId])];
  const [people, [program]] = await Promise.all([
    peopleByIds(db, viewer, ids),
    programsByIds(db, viewer, [programId]),
  ]);
  const named = (id: string) => {
    const found = people.find((person) => person.id === id);
    if (!found) throw new Error('An agreement without one of its people was read.');
    return { id: found.id, name: found.name };
  };
  if (!program) throw new Error('An agreement without its program was read.');
  const head = {
    kind,
    program: { id: program.id, name: program.name },
    guide: named(guideId),
    learner: named(learnerId),
    sponsor: sponsorId === null ? null : named(sponsorId),
  };
  return { head, people };
}

/** What the guide tells about themselves at this moment; null without a profile. */
export async function guideSnapshot(
  db: Db,
  viewer: Viewer,
  guideId: PersonRow['id'],
): Promise<GuideSnapshot | null> {
  const [profile] = await guideProfilesOf(db, viewer, [guideId]);
  if (!profile) return null;
  const qualifications = await qualificationsOf(db, viewer, [guideId]);
  const { headline, experience, methods, limits, refersElsewhere, supervision, conflicts, languages } =
    profile;
  return {
    headline,
    experience,
    methods,
    limits,
    refersElsewhere,
    supervision,
    conflicts,
    languages,
    qualifications: qualifications.map(({ title, issuer, issuedOn, expiresOn, verifiedAt }) => ({
      title,
      issuer,
      issuedOn,
      expiresOn,
      verified: verifiedAt !== null,
    })),
  };
}
