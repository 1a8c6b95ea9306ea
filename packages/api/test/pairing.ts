import type { Role } from '../src/kernel/roles.ts';
import type { Client, GraphQLAnswer, Json, SeededPerson, TestApp } from './app.ts';

/** A person with their signed-in client. */
export interface Somebody extends SeededPerson, Client {}

/** Everybody a rule about authority speaks of: two organizations, every role, and nobody. */
export interface Cast {
  readonly owner: Somebody;
  readonly manager: Somebody;
  readonly guide: Somebody;
  readonly learner: Somebody;
  /** A member of the same organization who has no part in it. */
  readonly other: Somebody;
  readonly hr: Somebody;
  readonly trustContact: Somebody;
  /** Owner of another organization. */
  readonly stranger: Somebody;
}

const parts: Readonly<Record<keyof Cast, readonly [name: string, roles: readonly Role[]]>> = {
  owner: ['Olga Owner', ['OWNER']],
  manager: ['Mina Manager', ['PROGRAM_MANAGER']],
  guide: ['Grace Guide', []],
  learner: ['Liam Learner', []],
  other: ['Otto Other', []],
  hr: ['Hana Report', ['REPORT_VIEWER']],
  trustContact: ['Tom Trust', ['TRUST_CONTACT']],
  stranger: ['Sam Stranger', ['OWNER']],
};

/** Makes somebody and signs them in. */
export async function somebody(
  app: TestApp,
  organization: SeededPerson['organizationId'],
  name: string,
  roles: readonly Role[] = [],
): Promise<Somebody> {
  const seeded = await app.person(organization, name, roles);
  return { ...seeded, ...(await app.as(seeded)) };
}

/** Makes two organizations with the whole cast, all signed in. */
export async function makeCast(app: TestApp): Promise<Cast> {
  const [here, elsewhere] = [await app.organization('acme'), await app.organization('globex')];
  const make = (part: keyof Cast) => somebody(app, part === 'stranger' ? elsewhere : here, ...parts[part]);
  return {
    owner: await make('owner'),
    manager: await make('manager'),
    guide: await make('guide'),
    learner: await make('learner'),
    other: await make('other'),
    hr: await make('hr'),
    trustContact: await make('trustContact'),
    stranger: await make('stranger'),
  };
}

/** A payload's field of a mutation that worked. @throws where it did not */
export function done(answer: GraphQLAnswer, mutation: string, thing: string): Json {
  const payload = answer.data?.[mutation];
  if (!payload || payload.errors.length > 0) throw new Error(`${mutation} failed: ${JSON.stringify(answer)}`);
  return payload[thing];
}

/** The codes with paths that a mutation answered, such as `INVALID name`; GraphQL errors as their codes. */
export function refusals(answer: GraphQLAnswer, mutation: string): string[] {
  if (answer.errors) return answer.errors.map((error) => error.extensions.code);
  const errors: { code: string; path: string[] }[] = answer.data?.[mutation].errors;
  return errors.map(({ code, path }) => [code, path.join('.')].filter(Boolean).join(' '));
}

export const wholeProfile = {
  headline: 'Listens first',
  kinds: ['COACHING', 'MENTORING'],
  experience: 'Ten years of leading teams.',
  methods: ['Systemic questions'],
  limits: 'No therapy.',
  refersElsewhere: 'To the employee assistance line.',
  supervision: 'Monthly peer review.',
  conflicts: '',
  languages: ['en'],
  capacity: 5,
  acceptsNew: true,
  qualifications: [],
};

export const saveProfile = `mutation ($input: SaveGuideProfileInput!) {
  saveGuideProfile(input: $input) {
    guideProfile {
      id headline kinds methods languages capacity openRelationships available acceptsNew gaps viewerCanEdit viewerCanVerify
      person { id }
      qualifications { id title issuer issuedOn expiresOn expired evidenceUrl verifiedAt verifiedBy { id } }
    }
    errors { code message path }
  }
}`;

/** Makes somebody a guide. */
export async function offer(guide: Client, changes: object = {}): Promise<Json> {
  return done(
    await guide.graphql(saveProfile, { input: { ...wholeProfile, ...changes } }),
    'saveGuideProfile',
    'guideProfile',
  );
}

export const createProgram = `mutation ($input: CreateProgramInput!) {
  createProgram(input: $input) {
    program { id name description kind startsOn endsOn phase capacity openRelationships viewerCanEdit viewerCanPropose }
    errors { code message path }
  }
}`;

/** Makes a program and answers its id. */
export async function makeProgram(manager: Client, name: string, fields: object = {}): Promise<string> {
  const input = { name, kind: 'COACHING', ...fields };
  return done(await manager.graphql(createProgram, { input }), 'createProgram', 'program').id;
}

export const propose = `mutation ($input: ProposeRelationshipInput!) {
  proposeRelationship(input: $input) {
    relationship {
      id state kind topic startsOn endsOn invitationNote proposedAt proposedBy { id } guide { id } learner { id } program { id }
      responses { party answer answeredAt } events { kind at actor { id } }
      viewerParty partner { id } viewerCanRespond viewerCanCancel
    }
    errors { code message path }
  }
}`;

/** Proposes and answers the relationship's id. */
export async function proposePair(
  proposer: Client,
  programId: string,
  guide: SeededPerson,
  learner: SeededPerson,
  fields: object = {},
): Promise<string> {
  const input = { programId, guideId: guide.id, learnerId: learner.id, ...fields };
  return done(await proposer.graphql(propose, { input }), 'proposeRelationship', 'relationship').id;
}

export const respond = `mutation ($input: RespondToProposalInput!) {
  respondToProposal(input: $input) {
    relationship { id state declineReason responses { party answer answeredAt } events { kind actor { id } } viewerCanRespond viewerCanCancel }
    errors { code message path }
  }
}`;

export const cancel = `mutation ($input: CancelProposalInput!) {
  cancelProposal(input: $input) { relationship { id state events { kind actor { id } } } errors { code message path } }
}`;
