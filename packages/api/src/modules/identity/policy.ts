import type { Viewer } from '../../db/transactions.ts';
import type { Role } from '../../kernel/roles.ts';
import type { PersonRow } from './model.ts';

const holds = (viewer: Viewer, ...wanted: Role[]) => wanted.some((role) => viewer.roles.includes(role));

/** Owners and program managers run the organization's programs. They never read what pairs write. */
export function isStaff(viewer: Viewer): boolean {
  return holds(viewer, 'OWNER', 'PROGRAM_MANAGER');
}

export function isOwner(viewer: Viewer): boolean {
  return holds(viewer, 'OWNER');
}

/** Staff data (id, first day, roles, sign-in state) is for the person and for staff. */
export function canSeeStaffData(viewer: Viewer, person: Pick<PersonRow, 'id'>): boolean {
  return isStaff(viewer) || viewer.personId === person.id;
}

export function canEditPerson(viewer: Viewer): boolean {
  return isStaff(viewer);
}

/** Staff may deactivate anybody but themselves; an owner only falls to another owner. */
export function canDeactivate(
  viewer: Viewer,
  person: Pick<PersonRow, 'id'>,
  personIsOwner: boolean,
): boolean {
  return isStaff(viewer) && viewer.personId !== person.id && (!personIsOwner || isOwner(viewer));
}

export function canManageAccess(viewer: Viewer): boolean {
  return isStaff(viewer);
}

/** Program managers may let people in; only owners hand out authority. */
export function canGrant(viewer: Viewer, wanted: readonly Role[]): boolean {
  return isOwner(viewer) || (isStaff(viewer) && wanted.every((role) => role === 'MEMBER'));
}
