/** What a membership may carry, in the order in which roles are listed. */
export const roles = ['OWNER', 'PROGRAM_MANAGER', 'REPORT_VIEWER', 'TRUST_CONTACT', 'MEMBER'] as const;

export type Role = (typeof roles)[number];
