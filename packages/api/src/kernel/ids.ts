import { TypeID } from 'typeid-js';
import { base32OfUuid, uuidOfBase32 } from './base32.ts';

/** Type prefixes of every id the product hands out; each names one GraphQL type. */
export const idPrefixes = {
  organization: 'org',
  person: 'per',
  membership: 'mem',
  invitation: 'inv',
  program: 'prg',
  guideProfile: 'gde',
  qualification: 'qua',
  relationship: 'rel',
  relationshipEvent: 'rev',
  import: 'imp',
  agreement: 'agr',
  agreementVersion: 'agv',
  agreementComment: 'acm',
  agreementTemplate: 'agt',
  signature: 'sig',
  rollout: 'rol',
  nudge: 'ndg',
  notification: 'ntf',
  session: 'ses',
  sessionSeries: 'srs',
  goal: 'goa',
  goalUpdate: 'gup',
  commitment: 'cmt',
  commitmentEvent: 'cev',
  milestone: 'mil',
  message: 'msg',
  reflection: 'ref',
  feedback: 'fbk',
  feedbackReply: 'fbr',
  exercise: 'exe',
  story: 'sto',
  profileStory: 'pst',
  agendaItem: 'agi',
  privateNote: 'pno',
  sharedNote: 'sno',
  calendarFeed: 'cal',
} as const;

export type IdPrefix = (typeof idPrefixes)[keyof typeof idPrefixes];

declare const brand: unique symbol;

/** A TypeID: `<prefix>_<26 characters of base 32>`, a UUIDv7 inside. Text, but not interchangeable between types. */
export type Id<P extends IdPrefix> = string & { readonly [brand]: P };

export type OrganizationId = Id<'org'>;
export type PersonId = Id<'per'>;
export type MembershipId = Id<'mem'>;
export type InvitationId = Id<'inv'>;
export type ProgramId = Id<'prg'>;
export type GuideProfileId = Id<'gde'>;
export type QualificationId = Id<'qua'>;
export type RelationshipId = Id<'rel'>;
export type ImportId = Id<'imp'>;
export type AgreementId = Id<'agr'>;
export type AgreementVersionId = Id<'agv'>;
export type RolloutId = Id<'rol'>;
export type NotificationId = Id<'ntf'>;
export type SessionId = Id<'ses'>;
export type SessionSeriesId = Id<'srs'>;
export type GoalId = Id<'goa'>;
export type GoalUpdateId = Id<'gup'>;
export type CommitmentId = Id<'cmt'>;
export type MilestoneId = Id<'mil'>;
export type MessageId = Id<'msg'>;
export type ReflectionId = Id<'ref'>;
export type FeedbackId = Id<'fbk'>;
export type ExerciseId = Id<'exe'>;
export type StoryId = Id<'sto'>;
export type ProfileStoryId = Id<'pst'>;
export type AgendaItemId = Id<'agi'>;
export type PrivateNoteId = Id<'pno'>;
export type SharedNoteId = Id<'sno'>;
export type CalendarFeedId = Id<'cal'>;

/** A new id whose UUIDv7 carries the present time. */
export function newId<P extends IdPrefix>(prefix: P): Id<P> {
  return new TypeID<string>(prefix).toString() as Id<P>;
}

/** The id if `text` is a well-formed id of that type, else null: callers treat null as "there is none". */
export function parseId<P extends IdPrefix>(prefix: P, text: string): Id<P> | null {
  try {
    return TypeID.fromString<string>(text, prefix).toString() as Id<P>;
  } catch {
    return null;
  }
}

/** The type prefix of a well-formed id of any known type, else null. */
export function prefixOf(text: string): IdPrefix | null {
  const prefix = text.slice(0, text.lastIndexOf('_'));
  const known = Object.values(idPrefixes).find((candidate) => candidate === prefix);
  return known && parseId(known, text) ? known : null;
}

/** What PostgreSQL stores. @throws where `id` is not a TypeID. */
export function idToUuid(id: string): string {
  const uuid = uuidOfBase32(id.slice(id.lastIndexOf('_') + 1));
  if (uuid === null) throw new Error('This is not an id.');
  return uuid;
}

/** The id of a stored UUID. */
export function idFromUuid<P extends IdPrefix>(prefix: P, uuid: string): Id<P> {
  return `${prefix}_${base32OfUuid(uuid)}` as Id<P>;
}
