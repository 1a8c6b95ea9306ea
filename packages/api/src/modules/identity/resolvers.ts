import { type Context, requireViewer } from '../../context.ts';
import { carryOut } from '../../db/carry-out.ts';
import { loadOptional } from '../../db/loader.ts';
import type { Db } from '../../db/transactions.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { pageRequest } from '../../kernel/cursor.ts';
import { type PersonId, parseId } from '../../kernel/ids.ts';
import { roles } from '../../kernel/roles.ts';
import { acceptInvitation, tokenHashOf } from './commands/accept-invitation.ts';
import { invitePerson, revokeInvitation } from './commands/invite-person.ts';
import { setPersonActive } from './commands/set-person-active.ts';
import { setRoles } from './commands/set-roles.ts';
import { createPerson, updateMyProfile, updatePerson } from './commands/write-person.ts';
import { demoRoles } from './demo-roles.ts';
import { invitationLoader, membershipLoader, personLoader, reportsLoader } from './loaders.ts';
import { accountMembershipsLoader } from './memberships.ts';
import type { InvitationRow } from './model.ts';
import { canDeactivate, canEditPerson, canManageAccess, canSeeStaffData, isStaff } from './policy.ts';
import {
  countPeople,
  invitationByToken,
  invitationsOf,
  listDepartments,
  listPeople,
  trustContactsOf,
} from './queries.ts';

/** Where an invitation stands at an instant. */
function invitationState(row: InvitationRow, now: Date): 'PENDING' | 'ACCEPTED' | 'REVOKED' | 'EXPIRED' {
  if (row.acceptedAt) return 'ACCEPTED';
  if (row.revokedAt) return 'REVOKED';
  return row.expiresAt <= now ? 'EXPIRED' : 'PENDING';
}

const personPayload = async (
  context: Context,
  command: Parameters<typeof carryOut<PersonId, unknown>>[1],
) => {
  const { thing, errors } = await carryOut(context, command, (id) => {
    personLoader(context).clear(id);
    membershipLoader(context).clear(id);
    return personLoader(context).load(id);
  });
  return { person: thing, errors };
};

export const identityResolvers: Resolvers = {
  Query: {
    viewer: (_, __, context) => (context.account ? { account: context.account } : null),
    signInOptions: (_, __, context) => ({
      demo: context.demo,
      demoRoles: context.demo ? demoRoles.map(({ as, name, jobTitle }) => ({ as, name, jobTitle })) : [],
    }),
    async invitationPreview(_, { token }, context) {
      const invitationHash = tokenHashOf(token);
      const found = await context.asSignIn({ invitationHash }, (db: Db) =>
        invitationByToken(db, invitationHash),
      );
      if (!found) return null;
      return {
        organizationName: found.organization.name,
        invitedBy: found.invitedBy,
        email: found.invitation.email,
        name: found.person.name,
        state: invitationState(found.invitation, context.clock.now()),
        hasAccount: (await context.accounts.findByEmail(found.invitation.email)) !== null,
      };
    },
    person: (_, { id }, context) => loadOptional(personLoader, context, parseId('per', id)),
    async people(_, { filter, orderBy, ...page }, context) {
      const viewer = requireViewer(context);
      const rows = await listPeople(await context.read(), viewer, filter ?? {}, orderBy, pageRequest(page));
      for (const { node } of rows.edges) personLoader(context).prime(node.id, node);
      return rows;
    },
    departments: async (_, __, context) => listDepartments(await context.read(), requireViewer(context)),
    trustContacts: async (_, __, context) => trustContactsOf(await context.read(), requireViewer(context)),
  },

  PersonConnection: {
    totalCount: async (parent, _, context) =>
      countPeople(await context.read(), requireViewer(context), parent.filter),
  },

  Viewer: {
    account: (parent) => parent.account,
    memberships: async (_, __, context) =>
      (await accountMembershipsLoader(context)).map(({ membership }) => membership),
    async membership(_, __, context) {
      const { viewer } = context;
      if (!viewer) return null;
      const all = await accountMembershipsLoader(context);
      return all.find(({ membership }) => membership.id === viewer.membershipId)?.membership ?? null;
    },
  },

  LedgerEntry: {
    actor: (parent, _, context) => loadOptional(personLoader, context, parent.actorId),
    subject(parent, _, context) {
      const { person } = parent.details;
      return loadOptional(personLoader, context, typeof person === 'string' ? parseId('per', person) : null);
    },
    roles(parent) {
      const { roles: given } = parent.details;
      return Array.isArray(given) ? roles.filter((role) => given.includes(role)) : null;
    },
  },

  Membership: {
    async organization(parent, _, context) {
      const all = await accountMembershipsLoader(context);
      const found = all.find(({ organization }) => organization.id === parent.organizationId);
      if (!found) throw new Error('A membership outside the account was resolved.');
      return found.organization;
    },
    async person(parent, _, context) {
      const all = await accountMembershipsLoader(context);
      const found = all.find(({ membership }) => membership.id === parent.id);
      if (!found) throw new Error('A membership outside the account was resolved.');
      return found.person;
    },
    joined: (parent) => parent.accountId !== null,
  },

  Person: {
    externalId: (parent, _, context) =>
      canSeeStaffData(requireViewer(context), parent) ? parent.externalId : null,
    hireDate: (parent, _, context) =>
      canSeeStaffData(requireViewer(context), parent) ? parent.hireDate : null,
    manager: (parent, _, context) => loadOptional(personLoader, context, parent.managerId),
    directReports: async (parent, _, context) => [...(await reportsLoader(context).load(parent.id))],
    async roles(parent, _, context) {
      if (!canSeeStaffData(requireViewer(context), parent)) return [];
      return (await membershipLoader(context).load(parent.id))?.roles ?? [];
    },
    async joined(parent, _, context) {
      if (!canSeeStaffData(requireViewer(context), parent)) return null;
      return ((await membershipLoader(context).load(parent.id))?.accountId ?? null) !== null;
    },
    async invitation(parent, _, context) {
      if (!isStaff(requireViewer(context))) return null;
      const row = await invitationLoader(context).load(parent.id);
      const state = row && invitationState(row, context.clock.now());
      return state === 'PENDING' || state === 'EXPIRED' ? row : null;
    },
    viewerCanEdit: (_, __, context) => canEditPerson(requireViewer(context)),
    async viewerCanDeactivate(parent, _, context) {
      const viewer = requireViewer(context);
      if (!isStaff(viewer)) return false;
      const held = await membershipLoader(context).load(parent.id);
      return canDeactivate(viewer, parent, held?.roles.includes('OWNER') ?? false);
    },
    viewerCanManageAccess: (_, __, context) => canManageAccess(requireViewer(context)),
  },

  Invitation: {
    async person(parent, _, context) {
      const person = await personLoader(context).load(parent.personId);
      if (!person) throw new Error('An invitation without its person was resolved.');
      return person;
    },
    state: (parent, _, context) => invitationState(parent, context.clock.now()),
  },

  Mutation: {
    updateMyProfile: (_, { input }, context) =>
      personPayload(context, (act) => updateMyProfile(act, present(input, 'name', 'timeZone', 'locale'))),
    createPerson: (_, { input }, context) => personPayload(context, (act) => createPerson(act, input)),
    updatePerson: (_, { input }, context) =>
      personPayload(context, (act) => updatePerson(act, present(input, 'name', 'timeZone'))),
    setPersonActive: (_, { input }, context) => personPayload(context, (act) => setPersonActive(act, input)),
    setRoles: (_, { input }, context) => personPayload(context, (act) => setRoles(act, input)),
    async invitePerson(_, { input }, context) {
      const { thing, errors } = await carryOut(
        context,
        (act) => invitePerson(act, { personId: input.personId, roles: input.roles ?? ['MEMBER'] }),
        async (id) => {
          const personId = parseId('per', input.personId);
          const rows = personId
            ? await invitationsOf(await context.read(), requireViewer(context), [personId])
            : [];
          return rows.find((row) => row.id === id) ?? null;
        },
      );
      return { invitation: thing, errors };
    },
    async revokeInvitation(_, { input }, context) {
      const { errors } = await carryOut(
        context,
        (act) => revokeInvitation(act, input),
        () => Promise.resolve(null),
      );
      return { invitation: null, errors };
    },
    async acceptInvitation(_, { input }, context) {
      const result = await acceptInvitation(context, input);
      if (!result.ok)
        return {
          email: null,
          organizationId: null,
          errors: [...result.errors].map((error) => ({ ...error })),
        };
      return { ...result.value, errors: [] };
    },
  },
};

/** Input fields without those of `keys` that are null: there null says nothing, elsewhere it empties. */
function present<T extends object, K extends keyof T>(input: T, ...keys: K[]): Present<T, K> {
  const entries = Object.entries(input).filter(
    ([key, value]) => value !== null || !keys.some((name) => name === key),
  );
  return Object.fromEntries(entries) as Present<T, K>;
}

type Present<T, K extends keyof T> = Omit<T, K> & { [Key in K]?: NonNullable<T[Key]> };
