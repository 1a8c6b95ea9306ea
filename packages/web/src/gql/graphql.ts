/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which relationships to list; conditions are joined with and. */
export type RelationshipFilter = {
  /** Only those that wait for the viewer's answer. */
  awaitingMe?: boolean | null | undefined;
  /** Only this kind. */
  kind?: RelationshipKind | null | undefined;
  /** Only the viewer's own. */
  mine?: boolean | null | undefined;
  /** Only those of this person, on either side. */
  personId?: string | null | undefined;
  /** Only this program. */
  programId?: string | null | undefined;
  /** Words that must each occur in a party's name or the topic. */
  search?: string | null | undefined;
  /** Only those in one of these states. */
  states?: Array<RelationshipState> | null | undefined;
};

/** The two kinds of relationship: structured and short, or open-ended. */
export type RelationshipKind =
  /** Coach and client: objectives, an end date, a number of sessions. */
  | 'COACHING'
  /** Mentor and mentee: open-ended, with review dates. */
  | 'MENTORING';

/** Where a relationship stands. */
export type RelationshipState =
  /** An agreement is in force. */
  | 'ACTIVE'
  /** Both said yes; they are working out their agreement. */
  | 'AGREEING'
  /** Taken back before it began. */
  | 'CANCELLED'
  /** Ended. */
  | 'CLOSED'
  /** Being brought to a good end. */
  | 'CLOSING'
  /** One side said no before it began. */
  | 'DECLINED'
  /** Resting, by the wish of one side. */
  | 'PAUSED'
  /** Suggested; waits for one or both people. */
  | 'PROPOSED';

/** What a membership allows beyond having relationships of one's own. */
export type Role =
  /** Has relationships of their own. */
  | 'MEMBER'
  /** Manages the organization: members, roles, settings. Never reads what a pair writes. */
  | 'OWNER'
  /** Runs programs: people, imports, proposals. Never reads what a pair writes. */
  | 'PROGRAM_MANAGER'
  /** Human resources: reads published report editions. */
  | 'REPORT_VIEWER'
  /** Receives concerns that a person chose to bring to a trust contact. */
  | 'TRUST_CONTACT';

export type PersonLineFragment = { id: string, name: string, jobTitle: string | null, department: string | null, active: boolean };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { account: { id: string, email: string, name: string, twoFactorEnabled: boolean }, memberships: Array<{ id: string, roles: Array<Role>, organization: { id: string, name: string, demo: boolean } }>, membership: { id: string, roles: Array<Role>, organization: { id: string, name: string, demo: boolean }, person: { timeZone: string, locale: string, id: string, name: string, jobTitle: string | null, department: string | null, active: boolean, guideProfile: { id: string } | null } } | null } | null };

export type TQueryVariables = Exact<{
  f?: RelationshipFilter | null | undefined;
}>;


export type TQuery = { relationships: { edges: Array<{ node: { id: string, state: RelationshipState, guide: { id: string, name: string, jobTitle: string | null, department: string | null, active: boolean } } }> } };

export const PersonLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]} as unknown as DocumentNode<PersonLineFragment, unknown>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:6821795658a72bcbebefca4f98ff61080fc3d4ddfcbf2543747674caf26a56a4"}} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const TDocument = {"__meta__":{"hash":"sha256:24a51d2b6d540ca9d523932f124f0a95778e28323df5cbaeae4c89e69101d9a3"}} as unknown as DocumentNode<TQuery, TQueryVariables>;