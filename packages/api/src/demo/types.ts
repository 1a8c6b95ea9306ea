import type { ClauseData, ClauseKind, Clauses, TrustPreferences } from '@rapport/shared/domain';
import type { Role } from '../kernel/roles.ts';
import type { DateText, InstantText, StaffNumber } from './scalars.ts';
import type { DemoStoryWords, DemoWorkStep } from './work-types.ts';

/** The two kinds of relationship, as in the schema. */
export type RelationshipKind = 'COACHING' | 'MENTORING';

/** Points of a relationship, as in the schema. */
export type RelationshipState =
  | 'PROPOSED'
  | 'AGREEING'
  | 'ACTIVE'
  | 'PAUSED'
  | 'CLOSING'
  | 'CLOSED'
  | 'DECLINED'
  | 'CANCELLED';

/** How a text speaks of somebody. */
export type Pronoun = 'she' | 'he' | 'they';

export type { DateText, InstantText, StaffNumber };

/** A member of staff. */
export interface DemoPerson {
  readonly externalId: StaffNumber;
  readonly name: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly pronoun: Pronoun;
  readonly workEmail: string;
  readonly department: string;
  readonly jobTitle: string;
  /** Null for the chief executive only. */
  readonly managerExternalId: StaffNumber | null;
  readonly hireDate: DateText;
  /** IANA name. */
  readonly timeZone: string;
  readonly locale: 'en' | 'de';
  /** When the person was deactivated; null for those who are there. */
  readonly leftAt: InstantText | null;
}

/** That somebody has joined: they have an account and can act. People without one have not been invited yet. */
export interface DemoMembership {
  readonly person: StaffNumber;
  /** Always contains `MEMBER`. */
  readonly roles: readonly Role[];
  /** Before anything they did. */
  readonly joinedAt: InstantText;
}

export type ProgramKey = 'coaching' | 'mentoring' | 'sponsored';

export interface DemoProgram {
  readonly key: ProgramKey;
  readonly name: string;
  readonly description: string;
  readonly kind: RelationshipKind;
  readonly startsOn: DateText;
  readonly endsOn: DateText | null;
  readonly capacity: number;
  /** Who signs with every pair; null for nobody. */
  readonly sponsor: StaffNumber | null;
  /** What its agreements start from; null for what the product brings. */
  readonly template: DemoTemplate | null;
  /** Who set it up, and when. */
  readonly createdBy: StaffNumber;
  readonly createdAt: InstantText;
}

/** A program's own template, as its manager saved it. */
export interface DemoTemplate {
  readonly clauses: Clauses;
  /** Named in the clause about concerns. */
  readonly trustContact: StaffNumber;
  readonly savedAt: InstantText;
}

export interface DemoQualification {
  readonly title: string;
  readonly issuer: string;
  readonly issuedOn: DateText;
  readonly expiresOn: DateText | null;
  readonly evidenceUrl: string | null;
  /** Who checked the evidence and when; null where nobody did. */
  readonly verification: { readonly by: StaffNumber; readonly at: InstantText } | null;
}

export interface DemoGuideProfile {
  readonly guide: StaffNumber;
  readonly kinds: readonly RelationshipKind[];
  readonly headline: string;
  readonly experience: string;
  readonly methods: readonly string[];
  readonly limits: string;
  readonly refersElsewhere: string;
  readonly supervision: string;
  readonly conflicts: string;
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  readonly capacity: number;
  readonly savedAt: InstantText;
  /** Since when the guide takes nobody new; null for those who do. */
  readonly closedAt: InstantText | null;
  readonly qualifications: readonly DemoQualification[];
}

/** One step in a relationship's life, by the person who took it. */
export type DemoRelationshipStep =
  | {
      readonly kind: 'PROPOSED' | 'ACCEPTED' | 'CANCELLED';
      readonly at: InstantText;
      readonly by: StaffNumber;
    }
  | {
      readonly kind: 'DECLINED';
      readonly at: InstantText;
      readonly by: StaffNumber;
      readonly reason: string | null;
    };

/** A clause as somebody words it. */
export type ClauseEdit = {
  [K in ClauseKind]: { readonly clause: K; readonly data: ClauseData[K] };
}[ClauseKind];

export type ClosingWay = 'GOOD_ENDING' | 'CHANGE_OF_PARTNER';

export interface DemoClosingWords {
  readonly reached: string;
  readonly learned: string;
  readonly thanks: string;
}

/** What can be done in a pair about its agreement, what the two tell each other, and its end. */
export type LifeDeed =
  | { readonly kind: 'DRAFTED' | 'VERSION_PROPOSED' | 'SIGNED' | 'REVIEWED' | 'PAUSED' }
  | { readonly kind: 'EDITED'; readonly edit: ClauseEdit }
  | { readonly kind: 'AGREED_WITH'; readonly clause: ClauseKind }
  | { readonly kind: 'REMARKED'; readonly clause: ClauseKind; readonly text: string }
  | { readonly kind: 'VERSION_DECLINED'; readonly reason: string }
  | { readonly kind: 'TOLD'; readonly preferences: TrustPreferences }
  | { readonly kind: 'CLOSING_STARTED'; readonly way: ClosingWay }
  | { readonly kind: 'HANDED_OVER'; readonly words: DemoClosingWords };

/** Something done in a pair after both have said yes, by the person who did it. */
export type DemoLifeStep = LifeDeed & { readonly at: InstantText; readonly by: StaffNumber };

export interface DemoRelationship {
  readonly program: ProgramKey;
  readonly guide: StaffNumber;
  readonly learner: StaffNumber;
  readonly topic: string;
  readonly startsOn: DateText;
  readonly endsOn: DateText | null;
  readonly invitationNote: string | null;
  /** Earliest first; the first is always `PROPOSED`. Where the relationship stands follows from them and from what came after. */
  readonly steps: readonly DemoRelationshipStep[];
  /** What came after both had said yes, earliest first. */
  readonly life: readonly DemoLifeStep[];
  /** What the two did under their agreement, earliest first. */
  readonly work: readonly DemoWorkStep[];
}

/** What somebody learned the hard way, on their own profile. */
export interface DemoProfileStory {
  readonly by: StaffNumber;
  readonly at: InstantText;
  readonly words: DemoStoryWords;
  /** Whether everybody reads it. */
  readonly shared: boolean;
}

/** The values of `as` in `POST /demo/sign-in`, in the order in which they are offered. */
export const demoRoleNames = [
  'coach',
  'client',
  'mentor',
  'mentee',
  'program-manager',
  'trust-contact',
  'hr',
  'owner',
] as const;

export type DemoRoleName = (typeof demoRoleNames)[number];

/** Everything the demonstration organization is made of. */
export interface DemoOrganization {
  readonly name: string;
  readonly slug: string;
  /** Managers come before those who report to them. */
  readonly people: readonly DemoPerson[];
  readonly memberships: readonly DemoMembership[];
  readonly programs: readonly DemoProgram[];
  readonly guideProfiles: readonly DemoGuideProfile[];
  readonly relationships: readonly DemoRelationship[];
  /** What people tell of themselves on their profiles. */
  readonly profileStories: readonly DemoProfileStory[];
  /** Who one becomes by signing in under a demo role. */
  readonly roles: Readonly<Record<DemoRoleName, StaffNumber>>;
}
