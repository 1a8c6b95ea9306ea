import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Party, ProgramPhase, RelationshipKind, RelationshipState, Role } from '../gql/graphql.ts';

/** The domain's words as people read them. */
export const roleNames: Record<Role, MessageDescriptor> = {
  OWNER: msg`Owner`,
  PROGRAM_MANAGER: msg`Program manager`,
  REPORT_VIEWER: msg`HR partner`,
  TRUST_CONTACT: msg`Trust contact`,
  MEMBER: msg`Member`,
};

export const roleHints: Record<Role, MessageDescriptor> = {
  OWNER: msg`Manages members, roles and settings. Never reads what a pair writes.`,
  PROGRAM_MANAGER: msg`Runs programs, imports and proposals. Never reads what a pair writes.`,
  REPORT_VIEWER: msg`Reads published reports. Sees no person's answers.`,
  TRUST_CONTACT: msg`Receives concerns that somebody chose to bring to a trust contact.`,
  MEMBER: msg`Has relationships of their own. Everybody is a member.`,
};

export const kindNames: Record<RelationshipKind, MessageDescriptor> = {
  COACHING: msg`Coaching`,
  MENTORING: msg`Mentoring`,
};

/** What the two sides are called, by kind of relationship. */
export const partyNames: Record<RelationshipKind, Record<Party, MessageDescriptor>> = {
  COACHING: { GUIDE: msg`Coach`, LEARNER: msg`Client` },
  MENTORING: { GUIDE: msg`Mentor`, LEARNER: msg`Mentee` },
};

export const stateNames: Record<RelationshipState, MessageDescriptor> = {
  PROPOSED: msg`Proposed`,
  AGREEING: msg`Agreeing`,
  ACTIVE: msg`Active`,
  PAUSED: msg`Paused`,
  CLOSING: msg`Closing`,
  CLOSED: msg`Closed`,
  DECLINED: msg`Declined`,
  CANCELLED: msg`Cancelled`,
};

export const phaseNames: Record<ProgramPhase, MessageDescriptor> = {
  UPCOMING: msg`Upcoming`,
  RUNNING: msg`Running`,
  ENDED: msg`Ended`,
};
