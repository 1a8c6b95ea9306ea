import type { Page } from 'playwright-core';

/** Data of an answer, as deep as a test cares to look. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
type Json = any;

/**
 * Sends an operation as the page's own person.
 * @throws where there is a GraphQL error, or the mutation says why it did nothing
 */
export async function graphql(page: Page, query: string, variables: object = {}): Promise<Json> {
  const response = await page.request.post('/graphql', { data: { query, variables } });
  const { data, errors }: { data?: Json; errors?: object[] } = await response.json();
  const [answer]: Json[] = Object.values(data ?? {});
  const refused = errors ?? answer?.errors ?? [];
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  return answer;
}

const mutation = (name: string, input: string, thing: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${thing} errors { code message path } } }`;

const agreementFields = `agreement { id open { id hash content { clauses { kind revision } } } }`;

/** The page's own person. */
export async function personOf(page: Page): Promise<{ id: string; name: string }> {
  const { membership } = await graphql(page, '{ viewer { membership { person { id name } } } }');
  return membership.person;
}

/** A pair that has nothing behind it, in a program of its own. */
export type NewPair = {
  /** Opens the program and proposes. */
  readonly manager: Page;
  readonly guide: Page;
  readonly learner: Page;
  readonly program: string;
  /** Signs too, where there is one. */
  readonly sponsor?: Page;
  /** Writes the guide's profile anew, with places enough for every test: for somebody whose profile no test reads. */
  readonly offersPlaces?: boolean;
  /** Why they meet. */
  readonly purpose?: string;
};

/** Proposes two people to each other in a new mentoring program, with both of them saying yes. @returns the relationship's id */
export async function agreeingPair(pair: NewPair): Promise<string> {
  const { manager, guide, learner, program, sponsor, offersPlaces = false } = pair;
  if (offersPlaces) await offerPlaces(guide);
  const sponsorId = sponsor ? (await personOf(sponsor)).id : null;
  const made = await graphql(manager, mutation('createProgram', 'CreateProgramInput', 'program { id }'), {
    input: { name: program, kind: 'MENTORING', sponsorId },
  });
  const [guideId, learnerId] = [(await personOf(guide)).id, (await personOf(learner)).id];
  const { relationship } = await graphql(
    manager,
    mutation('proposeRelationship', 'ProposeRelationshipInput', 'relationship { id }'),
    { input: { programId: made.program.id, guideId, learnerId, topic: 'Grow into leading' } },
  );
  for (const page of [guide, learner])
    await graphql(page, mutation('respondToProposal', 'RespondToProposalInput', 'relationship { id }'), {
      input: { relationshipId: relationship.id, accept: true },
    });
  return relationship.id;
}

/** Writes somebody's profile as a guide anew, with places enough. */
export async function offerPlaces(guide: Page): Promise<void> {
  await graphql(guide, mutation('saveGuideProfile', 'SaveGuideProfileInput', 'guideProfile { id }'), {
    input: {
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
    },
  });
}

/** Takes a pair that has said yes to an agreement in force: a draft, a purpose that both confirm, and both signatures. */
export async function bringIntoForce(
  guide: Page,
  learner: Page,
  relationshipId: string,
  purpose = 'Grow from doing the work to leading it.',
): Promise<void> {
  const { agreement } = await graphql(
    guide,
    mutation('draftAgreement', 'DraftAgreementInput', agreementFields),
    { input: { relationshipId } },
  );
  const { id: agreementVersionId, content } = agreement.open;
  const { revision } = content.clauses.find((clause: Json) => clause.kind === 'PURPOSE');
  const clause = { agreementVersionId, kind: 'PURPOSE' };
  await graphql(guide, mutation('editClause', 'EditClauseInput', agreementFields), {
    input: {
      ...clause,
      revision,
      data: { text: purpose, objectives: [], sessions: null },
    },
  });
  for (const page of [guide, learner])
    await graphql(page, mutation('markClause', 'MarkClauseInput', agreementFields), {
      input: { ...clause, revision: revision + 1, agreed: true },
    });
  const proposed = await graphql(
    guide,
    mutation('proposeAgreement', 'AgreementVersionInput', agreementFields),
    { input: { agreementVersionId } },
  );
  for (const page of [guide, learner])
    await graphql(page, mutation('signAgreement', 'SignAgreementInput', agreementFields), {
      input: { agreementVersionId, hash: proposed.agreement.open.hash, language: 'EN' },
    });
}

/** Brings two people as far as working together. @returns the relationship's id */
export async function activePair(pair: NewPair): Promise<string> {
  const relationshipId = await agreeingPair(pair);
  await bringIntoForce(pair.guide, pair.learner, relationshipId, pair.purpose);
  return relationshipId;
}

/** Ends a pair for good, which frees the place of the guide. Does nothing where it has ended. */
export async function endPair(guide: Page, learner: Page, relationshipId: string): Promise<void> {
  const fields = 'relationship { state closing { waitingFor } }';
  const input = { relationshipId };
  const { state } = await graphql(guide, 'query ($id: ID!) { relationship(id: $id) { state } }', {
    id: relationshipId,
  });
  if (state === 'CLOSED') return;
  const begun = await graphql(guide, mutation('startClosing', 'StartClosingInput', fields), {
    input: { ...input, kind: 'GOOD_ENDING' },
  });
  const waiting: string[] = begun.relationship.closing.waitingFor;
  for (const page of waiting.map((party) => (party === 'GUIDE' ? guide : learner)))
    await graphql(page, mutation('saveClosingWords', 'SaveClosingWordsInput', fields), {
      input: { ...input, reached: '', learned: '', thanks: 'Thank you.', share: true },
    });
}
