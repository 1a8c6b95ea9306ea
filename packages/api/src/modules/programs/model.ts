import type { RelationshipKind } from '@rapport/shared';
import type { Connection } from '../../kernel/cursor.ts';
import type { PersonRow } from '../identity/index.ts';
import type { guideProfile, program, qualification } from './tables.ts';

export type ProgramRow = typeof program.$inferSelect;
export type GuideProfileRow = typeof guideProfile.$inferSelect;
export type QualificationRow = typeof qualification.$inferSelect;

/** A guide profile together with its person. */
export interface Guide {
  readonly profile: GuideProfileRow;
  readonly person: PersonRow;
}

/** Which guides to list; conditions are joined with and. */
export interface GuideFilter {
  readonly search?: string | null | undefined;
  readonly kind?: RelationshipKind | null | undefined;
  readonly language?: string | null | undefined;
  readonly available?: boolean | null | undefined;
}

export type ProgramPage = Connection<ProgramRow>;

/** A page of guides with the filter it was made by, so that the count is only made where it is selected. */
export interface GuideProfilePage extends Connection<GuideProfileRow> {
  readonly filter: GuideFilter;
}
