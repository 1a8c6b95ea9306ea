export {
  type AgreementAtAGlance,
  type AgreementColumns,
  agreementAtAGlance,
  agreementOfColumns,
} from './at-a-glance.ts';
export { commentOnClause } from './commands/comment-on-clause.ts';
export { confirmReview } from './commands/confirm-review.ts';
export { declineAgreement } from './commands/decline-agreement.ts';
export { draftAgreement } from './commands/draft-agreement.ts';
export { editClause } from './commands/edit-clause.ts';
export { markClause } from './commands/mark-clause.ts';
export { proposeAgreement } from './commands/propose-agreement.ts';
export { saveAgreementTemplate } from './commands/save-agreement-template.ts';
export { signAgreement } from './commands/sign-agreement.ts';
export { termsForContent } from './gate.ts';
export { agreementLoader, presentTermsLoader, rolloutLoader, termsLoader, versionLoader } from './loaders.ts';
export type { AgreementRow } from './model.ts';
export { recordNudges } from './nudging/record-nudges.ts';
export { sendNudge } from './nudging/send-nudge.ts';
export { endAgreement, presentTerms, presentTermsOf, removeAgreementWords } from './present.ts';
export { programAgreementsResolvers } from './program-resolvers.ts';
export { agreementsOf, draftOf, versionsOf } from './queries.ts';
export { agreementsResolvers } from './resolvers.ts';
export { rollOut } from './roll-out.ts';
export { registerAgreementRoutes } from './routes.ts';
export { takeEffectJob } from './take-effect.ts';
