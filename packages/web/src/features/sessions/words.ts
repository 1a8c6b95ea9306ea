import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { SessionChannel, SessionState } from '../../gql/graphql.ts';

export const channelNames: Record<SessionChannel, MessageDescriptor> = {
  VIDEO: msg`By video`,
  IN_PERSON: msg`In person`,
  PHONE: msg`By telephone`,
  MIXED: msg`To be seen`,
};

export const sessionStateNames: Record<SessionState, MessageDescriptor> = {
  SCHEDULED: msg`Planned`,
  HELD: msg`Took place`,
  CANCELLED: msg`Cancelled`,
  CANCELLED_LATE: msg`Cancelled late`,
  NO_SHOW: msg`Did not take place`,
};
