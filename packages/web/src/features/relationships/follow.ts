import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { RelationshipChangesDocument } from '../../gql/graphql.ts';
import { subscribe } from '../../lib/subscribe.ts';

/** Keeps everything on the screen about one relationship up to date while the page is open: each change is read anew. */
export function useFollowRelationship(relationshipId: string): void {
  const queryClient = useQueryClient();
  useEffect(
    () =>
      subscribe(RelationshipChangesDocument, { relationshipId }, () => {
        void queryClient.invalidateQueries({
          predicate: ({ queryKey }) => queryKey.includes(relationshipId),
        });
      }),
    [relationshipId, queryClient],
  );
}
