import type { OfficeKey } from './offices.ts';

/** A job title and how many hold it. */
export type Seats = readonly [title: string, count: number];

/** People under one lead, who reports to the head of the department. */
export interface TeamPlan {
  readonly lead: string;
  /** Where its people sit; most in the first. */
  readonly offices: readonly OfficeKey[];
  readonly seats: readonly Seats[];
}

/** A department: its head reports to the chief executive. */
export interface DepartmentPlan {
  readonly name: string;
  readonly head: string;
  /** Where the head and those who report directly to the head sit. */
  readonly office: OfficeKey;
  readonly seats: readonly Seats[];
  readonly teams: readonly TeamPlan[];
}
