import type { Act, Platform } from '../context.ts';
import { speakFor, type Viewer } from '../db/transactions.ts';
import { fixedClock } from '../kernel/clock.ts';
import { saveAgreementTemplate } from '../modules/agreements/index.ts';
import { peopleByIds, setPersonActive, type Work } from '../modules/identity/index.ts';
import {
  createProgram,
  qualificationsOf,
  saveGuideProfile,
  verifyQualification,
} from '../modules/programs/index.ts';
import { shareProfileStory, writeProfileStory } from '../modules/stories/index.ts';
import { type Deed, punctualJobs, type Stage } from './deed.ts';
import type { PeopleIds } from './seed-people.ts';
import { meeting } from './seed-relationships.ts';
import type {
  DemoGuideProfile,
  DemoOrganization,
  DemoPerson,
  DemoProfileStory,
  DemoProgram,
  DemoQualification,
  DemoTemplate,
  StaffNumber,
} from './types.ts';

/** No page is open yet that could be told of anything. */
const unheard = (live: Act['live']): Act['live'] => ({
  publish: () => Promise.resolve(),
  events: live.events,
});

/**
 * Does everything that happened in the demonstration, in its order, each deed by its own person and at its own time.
 * @throws where a command refuses
 */
export async function seedHistory(
  { db, clock, jobs, live, vault, origins }: Work & Pick<Platform, 'vault' | 'origins'>,
  demo: DemoOrganization,
  ids: PeopleIds,
  viewers: ReadonlyMap<StaffNumber, Viewer>,
): Promise<void> {
  const zones = new Map(demo.people.map(({ externalId, timeZone }) => [externalId, timeZone]));
  const zoneOf = (number: StaffNumber) => zones.get(number) ?? 'UTC';
  const stage: Stage = { ids, programs: new Map(), origins, zoneOf };
  const deeds = [
    ...demo.programs.flatMap((program) => settingUp(stage, program)),
    ...demo.guideProfiles.flatMap((profile) => introducing(stage, profile)),
    ...demo.relationships.flatMap((relationship) => meeting(stage, relationship)),
    ...demo.profileStories.map(storytelling),
    ...demo.people.flatMap((person) => leaving(stage, person, demo.roles['program-manager'])),
  ].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const quiet = unheard(live);
  for (const { by, at, what, run } of deeds) {
    const viewer = viewers.get(by);
    if (!viewer) throw new Error(`${by} has not joined and cannot act: ${what}.`);
    await speakFor(db, viewer);
    const past = fixedClock(at);
    const result = await run({
      db,
      viewer,
      clock: past,
      jobs: punctualJobs(jobs, past, clock),
      live: quiet,
      vault,
    });
    if (!result.ok) throw new Error(`${what}: ${result.errors.map(({ message }) => message).join(' ')}`);
  }
}

function settingUp({ ids, programs }: Stage, program: DemoProgram): Deed[] {
  const { key, createdBy: by, createdAt, sponsor, template } = program;
  const { name, description, kind, startsOn, endsOn, capacity } = program;
  const making: Deed = {
    by,
    at: createdAt,
    what: `Setting up ${name}`,
    async run(act) {
      const sponsorId = sponsor === null ? null : ids.of(sponsor);
      const content = { name, description, kind, startsOn, endsOn, capacity, sponsorId };
      const made = await createProgram(act, content);
      if (made.ok) programs.set(key, made.value);
      return made;
    },
  };
  return template === null ? [making] : [making, wording(ids, programs, program, template)];
}

/** The manager words the program's own template. */
function wording(
  ids: PeopleIds,
  programs: Stage['programs'],
  { key, createdBy: by, kind, name, sponsor }: DemoProgram,
  { clauses, trustContact: number, savedAt }: DemoTemplate,
): Deed {
  return {
    by,
    at: savedAt,
    what: `The template of ${name}`,
    async run(act) {
      const [contact] = await peopleByIds(act.db, act.viewer, [ids.of(number)]);
      if (!contact || !clauses.CONCERNS)
        throw new Error(`The template of ${name} names nobody for concerns.`);
      const trustContact = { id: contact.id, name: contact.name };
      return saveAgreementTemplate(act, {
        kind,
        threeWay: sponsor !== null,
        programId: programs.get(key) ?? null,
        revision: 0,
        clauses: { ...clauses, CONCERNS: { ...clauses.CONCERNS, trustContact } },
      });
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

/** Somebody tells a story on their profile, and lets others read it or not yet. */
function storytelling({ by, at, words, shared }: DemoProfileStory): Deed {
  return {
    by,
    at,
    what: `The story “${words.title}”`,
    async run(act) {
      const written = await writeProfileStory(act, words);
      return written.ok && shared
        ? shareProfileStory(act, { profileStoryId: written.value, share: true })
        : written;
    },
  };
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
