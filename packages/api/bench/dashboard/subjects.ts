import { z } from 'zod';
import { ask, type Guest, type Question } from './load.ts';

/** One of the servers that are measured. */
export interface Subject {
  readonly name: 'Rapport' | 'PostGraphile' | 'floor';
  /** The process, from the folder of the benchmark. */
  readonly file: string;
  readonly query: string;
}

/** How PostGraphile calls what belongs to a relationship. */
const pair = 'OrganizationIdAndRelationshipIdAndGuideIdAndLearnerId';

export const subjects: readonly Subject[] = [
  {
    name: 'Rapport',
    file: '../src/main.ts',
    query: `query Home { home(first: 50) {
      id kind state topic viewerIs partner { id name timeZone } agreement { number inForceAt reviewDueOn }
      nextSession { id startsAt minutes timeZone channel } openCommitments { id dueOn owner } } }`,
  },
  {
    name: 'PostGraphile',
    file: './dashboard/peer.ts',
    // Like the others it names the organization and the guide, as well as being held to them by the walls.
    query: `query Home($organization: UUID!, $guide: UUID!) {
      home: allRelationships(first: 50, orderBy: [STARTS_ON_DESC, ROW_ID_ASC],
        condition: { organizationId: $organization, guideId: $guide, state: ACTIVE }) { nodes {
        rowId kind state topic guideId
        partner: personByOrganizationIdAndLearnerId { rowId name timeZone }
        agreement: agreementVersionsBy${pair}(condition: { state: IN_FORCE }, first: 1) { nodes { number inForceAt reviewDueOn } }
        nextSession: sessionsBy${pair}(condition: { state: SCHEDULED }, orderBy: STARTS_AT_ASC, first: 1) {
          nodes { rowId startsAt minutes timeZone channel } }
        openCommitments: commitmentsBy${pair}(condition: { state: OPEN }, orderBy: DUE_ON_ASC, first: 20) {
          nodes { rowId dueOn ownerId } } } } }`,
  },
  { name: 'floor', file: './dashboard/floor.ts', query: '' },
];

export function questionOf({ query }: Subject): Question {
  return {
    path: '/graphql',
    bodyFor: ({ organizationId, personId }) =>
      JSON.stringify({
        query,
        operationName: query ? 'Home' : null,
        variables: query.includes('$guide') ? { organization: organizationId, guide: personId } : {},
      }),
    isAnswer: (text) => text.startsWith('{"data"') && !text.includes('"errors"'),
  };
}

const listed = z.array(z.looseObject({ partner: z.object({ name: z.string() }) }));
const answerSchema = z.object({ data: z.object({ home: z.union([listed, z.object({ nodes: listed })]) }) });

/** Makes sure that all show the same people, twenty of them, with a session and commitments. @throws where they do not */
export async function answersAlike(
  guest: Guest,
  served: <T>(subject: Subject, work: (origin: string) => Promise<T>) => Promise<T>,
): Promise<void> {
  const shown = new Set<string>();
  for (const subject of subjects) {
    const text = await served(subject, (origin) => ask(origin, questionOf(subject), guest));
    const { home } = answerSchema.parse(JSON.parse(text)).data;
    const people = ('nodes' in home ? home.nodes : home).map(({ partner }) => partner.name);
    const sessions = text.split('"VIDEO"').length - 1;
    const commitments = text.split('"dueOn"').length - 1;
    shown.add(JSON.stringify({ people, sessions, commitments }));
    console.log(`${subject.name}: ${text.length} characters`);
  }
  const [one] = shown;
  if (shown.size !== 1 || !one?.includes('"sessions":20,"commitments":40'))
    throw new Error(`They do not answer alike: ${[...shown].join(' ')}`);
}
