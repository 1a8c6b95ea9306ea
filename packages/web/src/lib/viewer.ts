import { queryOptions } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { type Role, ViewerDocument, type ViewerQuery } from '../gql/graphql.ts';
import { execute } from './execute.ts';

/** Who is signed in and what this server offers; `viewer` is null for nobody. */
export const viewerQuery = queryOptions({
  queryKey: ['viewer'],
  queryFn: ({ signal }) => execute(ViewerDocument, {}, signal),
  staleTime: 5 * 60_000,
});

type SignedIn = NonNullable<ViewerQuery['viewer']>;
export type ViewerMembership = NonNullable<SignedIn['membership']>;

/** The person at the screen, in the organization they act in. */
export type Viewer = {
  account: SignedIn['account'];
  membership: ViewerMembership;
  memberships: SignedIn['memberships'];
  person: ViewerMembership['person'];
  organization: ViewerMembership['organization'];
  roles: Role[];
  /** Runs programs: an owner or a program manager. */
  manages: boolean;
  owns: boolean;
  /** Whether this server is a demonstration. */
  demo: boolean;
};

/** Joins what the server says about the viewer with what follows from it; null where nobody is signed in. */
export function viewerOf(data: ViewerQuery): Viewer | null {
  const membership = data.viewer?.membership;
  if (!data.viewer || !membership) return null;
  return {
    account: data.viewer.account,
    membership,
    memberships: data.viewer.memberships,
    person: membership.person,
    organization: membership.organization,
    roles: membership.roles,
    manages: membership.roles.includes('OWNER') || membership.roles.includes('PROGRAM_MANAGER'),
    owns: membership.roles.includes('OWNER'),
    demo: data.signInOptions.demo,
  };
}

export const ViewerContext = createContext<Viewer | null>(null);

/** Whether somebody is signed in; the few pages that are for everybody ask. */
export function useIsSignedIn(): boolean {
  return useContext(ViewerContext) !== null;
}

/** The signed-in person; only inside the signed-in part of the application. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer is used outside the signed-in part.');
  return viewer;
}
