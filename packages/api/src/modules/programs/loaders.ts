import { perRequest, requireViewer } from '../../context.ts';
import { groupLoader, rowLoader } from '../../db/loader.ts';
import type { GuideProfileId, PersonId, ProgramId, QualificationId } from '../../kernel/ids.ts';
import { type OpenOfGuide, type OpenOfProgram, openOfGuides, openOfPrograms } from './capacity.ts';
import type { GuideProfileRow, ProgramRow, QualificationRow } from './model.ts';
import {
  guideProfilesByIds,
  guideProfilesOf,
  organizationToday,
  programsByIds,
  qualificationsByIds,
  qualificationsOf,
} from './queries.ts';

export const programLoader = rowLoader<ProgramId, ProgramRow>(programsByIds, (row) => row.id);
/** Answers null for a program without open relationships. */
export const openOfProgramLoader = rowLoader<ProgramId, OpenOfProgram>(
  (db, _, ids) => openOfPrograms(db, ids),
  (row) => row.programId,
);
export const guideProfileLoader = rowLoader<GuideProfileId, GuideProfileRow>(
  guideProfilesByIds,
  (row) => row.id,
);
export const guideProfileOfLoader = rowLoader<PersonId, GuideProfileRow>(
  guideProfilesOf,
  (row) => row.personId,
);
/** Answers null for a guide without open relationships. */
export const openOfGuideLoader = rowLoader<PersonId, OpenOfGuide>(
  (db, _, ids) => openOfGuides(db, ids),
  (row) => row.guideId,
);
export const qualificationLoader = rowLoader<QualificationId, QualificationRow>(
  qualificationsByIds,
  (row) => row.id,
);
export const qualificationsOfLoader = groupLoader<PersonId, QualificationRow>(
  qualificationsOf,
  (row) => row.personId,
);

/** The date where the organization is, asked for once a request. */
export const todayOf = perRequest(async (context) =>
  organizationToday(await context.read(), requireViewer(context), context.clock),
);
