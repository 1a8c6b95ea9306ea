import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ClosingKind } from '../../gql/graphql.ts';

/** The ways in which a relationship ends, as people read them. */
export const closingKindNames: Record<ClosingKind, MessageDescriptor> = {
  GOOD_ENDING: msg`A good ending`,
  CHANGE_OF_PARTNER: msg`A change of partner`,
};
