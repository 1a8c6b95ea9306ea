import type { Connection } from '../../kernel/cursor.ts';
import type { GuideFilter } from './queries.ts';
import type { guideProfile, program, qualification } from './tables.ts';

export type ProgramRow = typeof program.$inferSelect;
export type GuideProfileRow = typeof guideProfile.$inferSelect;
export type QualificationRow = typeof qualification.$inferSelect;

export type ProgramPage = Connection<ProgramRow>;

/** A page of guides with the filter it was made by, so that the count is only made where it is selected. */
export interface GuideProfilePage extends Connection<GuideProfileRow> {
  readonly filter: GuideFilter;
}
