import { PeopleChoicesDocument } from '../gql/graphql.ts';
import { execute } from './execute.ts';

/** People of the organization who fit what is typed, for a picker. */
export const peopleChoices = (search: string) => ({
  queryKey: ['people', 'choices', search] as const,
  queryFn: async ({ signal }: { signal: AbortSignal }) => {
    const { people } = await execute(PeopleChoicesDocument, { search: search || null }, signal);
    return people.edges.map(({ node }) => ({
      id: node.id,
      label: node.name,
      sub: [node.jobTitle, node.department].filter(Boolean).join(' · '),
    }));
  },
});
