import type { Act } from '../context.ts';
import type { RelationshipId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { cancelProposal, proposeRelationship, respondToProposal } from '../modules/relationships/index.ts';
import type { Deed, Stage } from './deed.ts';
import { living } from './seed-lives.ts';
import { working } from './seed-work.ts';
import type { DemoRelationship, DemoRelationshipStep, StaffNumber } from './types.ts';
import { madeByPair } from './work-ground.ts';

/** A proposal, the answers to it, and what the two did after they had both said yes. */
export function meeting(stage: Stage, relationship: DemoRelationship): Deed[] {
  const { guide, learner, steps, life, work } = relationship;
  const made: { id: RelationshipId | null } = { id: null };
  const proposal = steps.map(
    (step): Deed => ({
      by: step.by,
      at: step.at,
      what: `${step.kind} between ${guide} and ${learner}`,
      async run(act) {
        if (step.kind !== 'PROPOSED') return answering(act, made.id ?? '', step);
        const proposed = await proposing(stage, act, relationship);
        if (proposed.ok) made.id = proposed.value;
        return proposed;
      },
    }),
  );
  const afterwards = life.map(
    (step): Deed => ({
      by: step.by,
      at: step.at,
      what: `${step.kind} between ${guide} and ${learner}`,
      run: (act) => living(act, made.id ?? failed(guide, learner), step),
    }),
  );
  const guideZone = stage.zoneOf(guide);
  const things = madeByPair();
  const together = work.map(
    (step): Deed => ({
      by: step.by,
      at: step.at,
      what: `${step.kind} between ${guide} and ${learner}`,
      run: (act) => {
        const relationshipId = made.id ?? failed(guide, learner);
        const timeZone = stage.zoneOf(step.by);
        const ground = { act, relationshipId, made: things, timeZone, guideZone, origins: stage.origins };
        return working(ground, step);
      },
    }),
  );
  return [...proposal, ...afterwards, ...together];
}

function failed(guide: StaffNumber, learner: StaffNumber): never {
  throw new Error(`${guide} and ${learner} act together before anybody has proposed it.`);
}

function proposing(
  { ids, programs }: Stage,
  act: Act,
  relationship: DemoRelationship,
): Promise<Result<RelationshipId>> {
  const { program, guide, learner, topic, startsOn, endsOn, invitationNote } = relationship;
  const programId = programs.get(program);
  if (programId === undefined) throw new Error(`The program for ${program} has not been made yet.`);
  return proposeRelationship(act, {
    programId,
    guideId: ids.of(guide),
    learnerId: ids.of(learner),
    topic,
    startsOn,
    endsOn,
    invitationNote,
  });
}

function answering(
  act: Act,
  relationshipId: string,
  step: DemoRelationshipStep,
): Promise<Result<RelationshipId>> {
  switch (step.kind) {
    case 'ACCEPTED':
      return respondToProposal(act, { relationshipId, accept: true });
    case 'DECLINED':
      return respondToProposal(act, { relationshipId, accept: false, reason: step.reason });
    case 'CANCELLED':
      return cancelProposal(act, { relationshipId });
    case 'PROPOSED':
      throw new Error('A proposal is made once.');
  }
}
