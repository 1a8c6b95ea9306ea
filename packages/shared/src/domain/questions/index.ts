export { type QuestionsRead, readQuestions } from './classify.ts';
export { hintFor, type QuestionHint } from './hint.ts';
export { languageOf } from './language.ts';
export { openQuestions, type QuestionPurpose, questionPurposes } from './prompts.ts';
export type { Narrowness, QuestionKind, QuestionLanguage, Reading } from './reading.ts';
