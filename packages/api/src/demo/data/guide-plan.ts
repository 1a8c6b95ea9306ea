import type { RelationshipKind } from '../types.ts';
import type { TopicGroup } from './topics.ts';

export interface QualificationPlan {
  readonly title: string;
  readonly issuer: string;
  /** Months since it was given. */
  readonly monthsAgo: number;
  /** Months it is valid from then; absent for ever. */
  readonly validMonths?: number;
  readonly evidence?: string;
  /** Whether the organization checked it. */
  readonly verified?: true;
}

/** What a guide tells, as that person wrote it. */
export interface GuidePlan {
  /** Full name of a cast member. */
  readonly name: string;
  readonly kinds: readonly RelationshipKind[];
  readonly capacity: number;
  readonly acceptsNew: boolean;
  readonly languages: readonly string[];
  readonly headline: string;
  readonly experience: string;
  readonly methods: readonly string[];
  readonly limits: string;
  readonly refersElsewhere: string;
  readonly supervision: string;
  readonly conflicts: string;
  readonly qualifications: readonly QualificationPlan[];
  /** Departments in which the guide coaches nobody, as `limits` and `conflicts` say. */
  readonly coachesNobodyIn?: readonly string[];
  /** What this guide is asked for. */
  readonly topics: readonly TopicGroup[];
}
