import type { NotificationKind } from '@rapport/shared/notifications';
import { type OrganizationId, type PersonId, parseId } from '../../../kernel/ids.ts';
import { readToken, signToken } from '../../../kernel/signed-token.ts';

/** What a link in a mail does for the person it was sent to, without signing in. Each is an entry of `actionRegistry`. */
export const linkActions = [
  'UNSUBSCRIBE',
  'CONFIRM_ATTENDANCE',
  'KEEP_COMMITMENT',
  'MOVE_COMMITMENT',
  'POSTPONE_FEEDBACK',
] as const;
export type LinkActionName = (typeof linkActions)[number];

/** What is offered with a piece of news, beside the way to the page. */
export const actionsWith: Readonly<Partial<Record<NotificationKind, readonly LinkActionName[]>>> = {
  ATTENDANCE_OPEN: ['CONFIRM_ATTENDANCE'],
  COMMITMENT_DUE_TODAY: ['KEEP_COMMITMENT'],
  COMMITMENT_DUE_TOMORROW: ['KEEP_COMMITMENT', 'MOVE_COMMITMENT'],
  FEEDBACK_OFFERED: ['POSTPONE_FEEDBACK'],
};

/** Everything a link says: who may do what with which thing, as it stood, and until when. */
export interface Link {
  readonly action: LinkActionName;
  readonly organizationId: OrganizationId;
  readonly personId: PersonId;
  /** TypeID of the thing; of unsubscribing, the topics. */
  readonly subject: string;
  /** How the thing stood when the link was made: another state makes the link void. */
  readonly state: string;
  readonly expiresAt: Date;
}

const use = 'link in a mail';

/** The token of a link. */
export function signLink(key: Buffer, link: Link): string {
  const { action, organizationId, personId, subject, state, expiresAt } = link;
  return signToken(key, use, [action, organizationId, personId, subject, state, String(expiresAt.getTime())]);
}

/** What a token says; null where it is none of ours. Says it of an expired one too. */
export function readLink(key: Buffer, token: string): Link | null {
  const [name, organization = '', person = '', subject = '', state = '', expires = ''] =
    readToken(key, use, token) ?? [];
  const action = linkActions.find((one) => one === name);
  const organizationId = parseId('org', organization);
  const personId = parseId('per', person);
  if (!action || !organizationId || !personId) return null;
  return { action, organizationId, personId, subject, state, expiresAt: new Date(Number(expires)) };
}
