import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { GuideProfileGap } from '../../gql/graphql.ts';

/** What a gap is called where it is named as missing. */
export const gapNames: Record<GuideProfileGap, MessageDescriptor> = {
  HEADLINE: msg`a headline`,
  EXPERIENCE: msg`your experience`,
  METHODS: msg`your methods`,
  LIMITS: msg`what you do not do`,
  LANGUAGES: msg`your languages`,
  QUALIFICATIONS: msg`your qualifications`,
};
