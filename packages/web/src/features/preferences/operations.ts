import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  SaveTrustPreferencesDocument,
  type SaveTrustPreferencesInput,
  TrustPreferencesOfRelationshipDocument,
} from '../../gql/graphql.ts';
import { accepted, execute } from '../../lib/execute.ts';

/** What the two tell each other about working well together. */
export const preferencesQuery = (relationshipId: string) =>
  queryOptions({
    queryKey: ['preferences', 'of', relationshipId],
    queryFn: async ({ signal }) =>
      (await execute(TrustPreferencesOfRelationshipDocument, { id: relationshipId }, signal)).relationship,
  });

export function useSavePreferences() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (input: SaveTrustPreferencesInput) =>
      accepted((await execute(SaveTrustPreferencesDocument, { input })).saveTrustPreferences).relationship,
    onSuccess: (relationship) => {
      if (relationship) queryClient.setQueryData(preferencesQuery(relationship.id).queryKey, relationship);
    },
  });
}
