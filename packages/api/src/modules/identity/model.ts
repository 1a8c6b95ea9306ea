import type { SignedInAccount } from '../../context.ts';
import type { invitation, membership, organization, person } from './tables.ts';

export type OrganizationRow = typeof organization.$inferSelect;
export type PersonRow = typeof person.$inferSelect;
export type MembershipRow = typeof membership.$inferSelect;
export type InvitationRow = typeof invitation.$inferSelect;

export type AccountModel = SignedInAccount;

/** Who asks; the memberships are read only where they are selected. */
export interface ViewerModel {
  readonly account: AccountModel;
}
