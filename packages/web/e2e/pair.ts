import type { Page } from 'playwright-core';

type Answer = Record<string, { errors?: { message: string }[] } & Record<string, unknown>>;

/** Asks the API as whoever is signed in on a page. @throws where it refuses */
async function ask<T>(page: Page, query: string, variables: object = {}): Promise<T> {
  const response = await page.request.post('/graphql', { data: { query, variables } });
  const { data, errors }: { data: (T & Answer) | null; errors?: { message: string }[] } =
    await response.json();
  const refused = Object.values(data ?? {}).flatMap((field) => field?.errors ?? []);
  const problems = [...(errors ?? []), ...refused].map(({ message }) => message);
  if (data === null || problems.length > 0) throw new Error(problems.join(' '));
  return data;
}

async function personOf(page: Page): Promise<string> {
  type Me = { viewer: { membership: { person: { id: string } } } };
  const { viewer } = await ask<Me>(page, '{ viewer { membership { person { id } } } }');
  return viewer.membership.person.id;
}

/** Makes somebody a guide with places enough for every test. */
async function offerPlaces(guide: Page): Promise<void> {
  const input = {
    headline: 'Listens first',
    kinds: ['COACHING', 'MENTORING'],
    experience: 'Twenty years of leading people.',
    methods: ['Open questions'],
    limits: 'No therapy.',
    refersElsewhere: 'To the employee assistance line.',
    supervision: 'Monthly peer group.',
    conflicts: '',
    languages: ['en'],
    capacity: 50,
    acceptsNew: true,
    qualifications: [],
  };
  await ask(
    guide,
    'mutation ($input: SaveGuideProfileInput!) { saveGuideProfile(input: $input) { errors { message } } }',
    { input },
  );
}

/** Who sponsors, where somebody does. */
type ProgramChoice = { kind: 'COACHING' | 'MENTORING'; name: string; sponsor?: Page };

/**
 * A new program with one new pair that has accepted, made through the API: what a test of something later begins with. The guide's own
 * profile is written anew: take somebody whose profile no other test reads.
 * @returns the relationship's id
 */
export async function agreeingPair(
  manager: Page,
  guide: Page,
  learner: Page,
  { kind, name, sponsor }: ProgramChoice,
): Promise<string> {
  await offerPlaces(guide);
  const made = await ask<{ createProgram: { program: { id: string } } }>(
    manager,
    'mutation ($input: CreateProgramInput!) { createProgram(input: $input) { program { id } errors { message } } }',
    { input: { name, kind, sponsorId: sponsor ? await personOf(sponsor) : null } },
  );
  const proposed = await ask<{ proposeRelationship: { relationship: { id: string } } }>(
    manager,
    'mutation ($input: ProposeRelationshipInput!) { proposeRelationship(input: $input) { relationship { id } errors { message } } }',
    {
      input: {
        programId: made.createProgram.program.id,
        guideId: await personOf(guide),
        learnerId: await personOf(learner),
        topic: name,
      },
    },
  );
  const { id } = proposed.proposeRelationship.relationship;
  for (const party of [guide, learner])
    await ask(
      party,
      'mutation ($input: RespondToProposalInput!) { respondToProposal(input: $input) { errors { message } } }',
      { input: { relationshipId: id, accept: true } },
    );
  return id;
}
