import type { Act } from '../context.ts';
import type { Viewer } from '../db/transactions.ts';
import { fixedClock } from '../kernel/clock.ts';
import type { ProgramId, RelationshipId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { setPersonActive, type Work } from '../modules/identity/index.ts';
import {
  createProgram,
  qualificationsOf,
  saveGuideProfile,
  verifyQualification,
} from '../modules/programs/index.ts';
import { cancelProposal, proposeRelationship, respondToProposal } from '../modules/relationships/index.ts';
import type { PeopleIds } from './seed-people.ts';
import type {
  DemoGuideProfile,
  DemoOrganization,
  DemoPerson,
  DemoProgram,
  DemoQualification,
  DemoRelationship,
  DemoRelationshipStep,
  InstantText,
  ProgramKey,
  StaffNumber,
} from './types.ts';

/** Something that somebody did at some time. */
interface Deed {
  readonly by: StaffNumber;
  readonly at: InstantText;
  /** For the message, should a command refuse it. */
  readonly what: string;
  run(act: Act): Promise<Result<unknown>>;
}

/** What deeds share while they are done one after the other. */
interface Stage {
  readonly ids: PeopleIds;
  readonly programs: Map<ProgramKey, ProgramId>;
}

/**
 * Does everything that happened in the demonstration, in its order, each deed by its own person and at its own time.
 * @throws where a command refuses
 */
export async function seedHistory(
  { db, jobs, live, vault }: Work & Pick<Act, 'vault'>,
  demo: DemoOrganization,
  ids: PeopleIds,
  viewers: ReadonlyMap<StaffNumber, Viewer>,
): Promise<void> {
  const stage: Stage = { ids, programs: new Map() };
  const deeds = [
    ...demo.programs.map((program) => settingUp(stage, program)),
    ...demo.guideProfiles.flatMap((profile) => introducing(stage, profile)),
    ...demo.relationships.flatMap((relationship) => meeting(stage, relationship)),
    ...demo.people.flatMap((person) => leaving(stage, person, demo.roles['program-manager'])),
  ].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  for (const { by, at, what, run } of deeds) {
    const viewer = viewers.get(by);
    if (!viewer) throw new Error(`${by} has not joined and cannot act: ${what}.`);
    const result = await run({ db, viewer, clock: fixedClock(at), jobs, live, vault });
    if (!result.ok) throw new Error(`${what}: ${result.errors.map(({ message }) => message).join(' ')}`);
  }
}

function settingUp({ programs }: Stage, { key, createdBy, createdAt, ...content }: DemoProgram): Deed {
  return {
    by: createdBy,
    at: createdAt,
    what: `Setting up ${content.name}`,
    async run(act) {
      const { name, description, kind, startsOn, endsOn, capacity } = content;
      const made = await createProgram(act, { name, description, kind, startsOn, endsOn, capacity });
      if (made.ok) programs.set(key, made.value);
      return made;
    },
  };
}

/** A guide's profile, what was checked of it, and that the guide closed the list, where they did. */
function introducing({ ids }: Stage, profile: DemoGuideProfile): Deed[] {
  const { guide, savedAt, closedAt, qualifications } = profile;
  const heldBy = (act: Act) => qualificationsOf(act.db, act.viewer, [ids.of(guide)]);
  const writing: Deed = {
    by: guide,
    at: savedAt,
    what: `The profile of ${guide}`,
    run: (act) =>
      saveGuideProfile(act, {
        ...contentOf(profile),
        acceptsNew: true,
        qualifications: qualifications.map(wordsOf),
      }),
  };
  const closing: Deed[] =
    closedAt === null
      ? []
      : [
          {
            by: guide,
            at: closedAt,
            what: `The full list of ${guide}`,
            async run(act) {
              const held = await heldBy(act);
              const kept = held.map(({ id, title, issuer, issuedOn, expiresOn, evidenceUrl }) => ({
                id,
                title,
                issuer,
                issuedOn,
                expiresOn,
                evidenceUrl,
              }));
              return saveGuideProfile(act, {
                ...contentOf(profile),
                acceptsNew: false,
                qualifications: kept,
              });
            },
          },
        ];
  const checking = qualifications.flatMap(({ title, verification }): Deed[] =>
    verification === null
      ? []
      : [
          {
            ...verification,
            what: `Checking “${title}” of ${guide}`,
            async run(act) {
              const found = (await heldBy(act)).find((each) => each.title === title);
              return verifyQualification(act, { qualificationId: found?.id ?? '', verified: true });
            },
          },
        ],
  );
  return [writing, ...closing, ...checking];
}

function contentOf(profile: DemoGuideProfile) {
  const { headline, experience, limits, refersElsewhere, supervision, conflicts, capacity } = profile;
  const lists = {
    kinds: [...profile.kinds],
    methods: [...profile.methods],
    languages: [...profile.languages],
  };
  return { headline, experience, limits, refersElsewhere, supervision, conflicts, capacity, ...lists };
}

function wordsOf({ title, issuer, issuedOn, expiresOn, evidenceUrl }: DemoQualification) {
  return { title, issuer, issuedOn, expiresOn, evidenceUrl };
}

function meeting(stage: Stage, relationship: DemoRelationship): Deed[] {
  const { guide, learner, steps } = relationship;
  const made: { id: RelationshipId | null } = { id: null };
  return steps.map((step) => ({
    by: step.by,
    at: step.at,
    what: `${step.kind} between ${guide} and ${learner}`,
    async run(act) {
      if (step.kind !== 'PROPOSED') return answering(act, made.id ?? '', step);
      const proposed = await proposing(stage, act, relationship);
      if (proposed.ok) made.id = proposed.value;
      return proposed;
    },
  }));
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

/** Staff deactivate those who have left. */
function leaving({ ids }: Stage, { externalId, leftAt }: DemoPerson, by: StaffNumber): Deed[] {
  if (leftAt === null) return [];
  return [
    {
      by,
      at: leftAt,
      what: `Deactivating ${externalId}`,
      run: (act) => setPersonActive(act, { personId: ids.of(externalId), active: false }),
    },
  ];
}
