export { holdGuidePlaces, holdProgramPlaces, openOfGuides, openOfPrograms } from './capacity.ts';
export { saveGuideProfile } from './commands/save-guide-profile.ts';
export { verifyQualification } from './commands/verify-qualification.ts';
export { createProgram, updateProgram } from './commands/write-program.ts';
export { guideProfileLoader, openOfProgramLoader, programLoader, qualificationLoader } from './loaders.ts';
export type { GuideProfileRow, ProgramRow } from './model.ts';
export { guideProfilesOf, organizationToday, programsByIds, programsByName } from './queries.ts';
export { programsResolvers } from './resolvers.ts';
export { hasFreePlace, inOrder, outOfOrder, phaseOf } from './rules.ts';
