import { queryOptions } from '@tanstack/react-query';
import { InvitationByTokenDocument, SignInChoicesDocument } from '../../../gql/graphql.ts';
import { execute } from '../../../lib/execute.ts';

export const signInChoicesQuery = queryOptions({
  queryKey: ['sign-in', 'choices'],
  queryFn: ({ signal }) => execute(SignInChoicesDocument, {}, signal),
});

export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['sign-in', 'invitation', token],
    queryFn: ({ signal }) => execute(InvitationByTokenDocument, { token }, signal),
    staleTime: 0,
  });
