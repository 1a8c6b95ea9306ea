import type { ProgramPhase, ProposeRelationshipInput } from '@rapport/shared';
import type { Act } from '../../context.ts';
import type { Viewer } from '../../db/transactions.ts';
import { parseId } from '../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../kernel/result.ts';
import { type PersonRow, peopleByIds } from '../identity/index.ts';
import {
  type GuideProfileRow,
  guideProfilesOf,
  hasFreePlace,
  holdGuidePlaces,
  holdProgramPlaces,
  openOfGuides,
  openOfPrograms,
  organizationToday,
  type ProgramRow,
  phaseOf,
  programsByIds,
} from '../programs/index.ts';
import { canAskBusyGuide, canProposeBetween } from './policy.ts';
import { openBetween } from './queries.ts';
import { areInLine } from './rules.ts';

/** Who would work together, where, as things stand while the places are held. */
export interface PlannedPair {
  readonly program: ProgramRow;
  readonly phase: ProgramPhase;
  readonly guide: PersonRow;
  readonly learner: PersonRow;
  readonly profile: GuideProfileRow | null;
}

/** Finds program and people, and holds the places that they would take. */
export async function findPair(
  { db, viewer, clock }: Act,
  input: Pick<ProposeRelationshipInput, 'programId' | 'guideId' | 'learnerId'>,
): Promise<Result<PlannedPair>> {
  const programId = parseId('prg', input.programId);
  const guideId = parseId('per', input.guideId);
  const learnerId = parseId('per', input.learnerId);
  if (!programId) return notFound('program', 'programId');
  if (!guideId) return notFound('person', 'guideId');
  if (!learnerId) return notFound('person', 'learnerId');
  await holdProgramPlaces(db, viewer.organizationId, programId);
  await holdGuidePlaces(db, viewer.organizationId, guideId);
  const [programs, people, profiles, today] = await Promise.all([
    programsByIds(db, viewer, [programId]),
    peopleByIds(db, viewer, [guideId, learnerId]),
    guideProfilesOf(db, viewer, [guideId]),
    organizationToday(db, viewer, clock),
  ]);
  const program = programs[0];
  const guide = people.find(({ id }) => id === guideId);
  const learner = people.find(({ id }) => id === learnerId);
  if (!program) return notFound('program', 'programId');
  if (!guide) return notFound('person', 'guideId');
  if (!learner) return notFound('person', 'learnerId');
  return ok({ program, phase: phaseOf(program, today), guide, learner, profile: profiles[0] ?? null });
}

/** Why these two cannot be brought together by the viewer, places aside; null where nothing speaks against it. */
export function objection(
  viewer: Viewer,
  { program, phase, guide, learner, profile }: PlannedPair,
): Result<never> | null {
  const sides = { guideId: guide.id, learnerId: learner.id };
  if (!canProposeBetween(viewer, sides)) {
    return fail(
      'NOT_ALLOWED',
      'Only program managers and owners bring other people together. You can ask for yourself.',
    );
  }
  if (guide.id === learner.id) return fail('INVALID', 'A relationship is between two people.', 'learnerId');
  if (!guide.active) return fail('WRONG_STATE', `${guide.name} has left.`, 'guideId');
  if (!learner.active) return fail('WRONG_STATE', `${learner.name} has left.`, 'learnerId');
  if (areInLine(guide, learner)) {
    return fail(
      'CONFLICT_OF_INTEREST',
      'One of the two is the other’s line manager. Choose somebody outside the line.',
      'guideId',
    );
  }
  if (phase === 'ENDED') return fail('WRONG_STATE', `${program.name} has ended.`, 'programId');
  if (!profile?.kinds.includes(program.kind)) {
    const offer = program.kind === 'COACHING' ? 'coaching' : 'mentoring';
    return fail('INVALID', `${guide.name} does not offer ${offer}.`, 'guideId');
  }
  if (!profile.acceptsNew && !canAskBusyGuide(viewer, sides)) {
    return fail('NO_CAPACITY', `${guide.name} takes nobody new at present.`, 'guideId');
  }
  return null;
}

/** Why there is no place for the pair: it has one already, or none is left; null where there is one. */
export async function noPlace(
  { db, viewer }: Act,
  { program, guide, learner, profile }: PlannedPair,
): Promise<Result<never> | null> {
  const [together, [ofProgram], [ofGuide]] = await Promise.all([
    openBetween(db, viewer, program.id, guide.id, learner.id),
    openOfPrograms(db, [program.id]),
    openOfGuides(db, [guide.id]),
  ]);
  if (together)
    return fail('CONFLICT', `${guide.name} and ${learner.name} are together in ${program.name} already.`);
  if (!hasFreePlace(program.capacity, ofProgram?.open ?? 0)) {
    return fail('NO_CAPACITY', `${program.name} has no free place.`, 'programId');
  }
  if (!hasFreePlace(profile?.capacity ?? 0, ofGuide?.open ?? 0)) {
    return fail('NO_CAPACITY', `${guide.name} has no free place at present.`, 'guideId');
  }
  return null;
}
