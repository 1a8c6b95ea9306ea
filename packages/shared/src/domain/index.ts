export * from './clauses.ts';
export * from './completeness.ts';
export * from './diff.ts';
export * from './figures.ts';
export {
  type Elsewhere,
  type FitAnswers,
  type FitQuestion,
  type FitReason,
  type FitResult,
  fitAnswersTo,
  fitQuestions,
  readFitAnswers,
  recommendFit,
} from './fit-guide.ts';
export * from './paper/model.ts';
export { agreementPaper } from './paper/paper.ts';
export { paperWords } from './paper/words.ts';
export * from './reflection-prompts.ts';
export { reflectionPromptWords } from './rendering/reflection-prompts.ts';
export {
  choiceLabel,
  clauseTitle,
  effectsOf,
  obstacleWords,
  renderClause,
} from './rendering/render.ts';
export {
  fitAnswerWords,
  fitElsewhereWords,
  fitOutcomeWords,
  fitQuestionWords,
  fitReasonWords,
  wouldSuitWords,
} from './rendering/render-fit-guide.ts';
export { sessionPhaseWords, sessionPrompts } from './rendering/render-session-guide.ts';
export { visibilityWords } from './rendering/render-visibility.ts';
export type { VisibilityWords } from './rendering/visibility-words.ts';
export type { Wording } from './rendering/words.ts';
export * from './session-guide.ts';
export * from './session-room.ts';
export * from './signed-document.ts';
export * from './signing.ts';
export * from './templates.ts';
export * from './terms.ts';
export * from './tightening.ts';
export * from './trust-preferences.ts';
export * from './visibility.ts';
