export { holdGuidePlaces, holdProgramPlaces, openOfGuides, openOfPrograms } from './capacity.ts';
export { addProgramForPairs } from './commands/add-program-for-pairs.ts';
export { saveGuideProfile } from './commands/save-guide-profile.ts';
export { verifyQualification } from './commands/verify-qualification.ts';
export { createProgram } from './commands/write-program.ts';
export {
  guideProfileLoader,
  openOfGuideLoader,
  openOfProgramLoader,
  programLoader,
  qualificationLoader,
} from './loaders.ts';
export type { GuideProfileRow, ProgramRow } from './model.ts';
export {
  allPrograms,
  guideProfilesOf,
  organizationToday,
  programsByIds,
  qualificationsOf,
} from './queries.ts';
export { programsResolvers } from './resolvers.ts';
export { hasFreePlace, phaseOf } from './rules.ts';
