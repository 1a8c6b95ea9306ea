/** ISO 8601 calendar date. */
export type DateText = string;

/** RFC 3339 instant in UTC. */
export type InstantText = string;

/** Staff number, for example `NW-0042`: what everything else in the demonstration refers to people by. */
export type StaffNumber = string;
