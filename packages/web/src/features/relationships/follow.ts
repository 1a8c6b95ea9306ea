import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { RelationshipChangesDocument } from '../../gql/graphql.ts';
import { subscribe } from '../../lib/subscribe.ts';

/**
 * Keeps everything on the screen about one relationship up to date while the page is open: each change is read anew.
 * @param relationshipId null as long as it is not known
 * @param part of the relationship that the page is about, where the page is about one
 */
export function useFollowRelationship(relationshipId: string | null, part: string | null = null): void {
  const queryClient = useQueryClient();
  useEffect(
    () =>
      relationshipId === null
        ? undefined
        : subscribe(RelationshipChangesDocument, { relationshipId }, () => {
            void queryClient.invalidateQueries({
              predicate: ({ queryKey }) =>
                queryKey.includes(relationshipId) || (part !== null && queryKey.includes(part)),
            });
          }),
    [relationshipId, part, queryClient],
  );
}
