export { agreementLoader, rolloutLoader, versionLoader } from './loaders.ts';
export { recordNudges } from './nudging/record-nudges.ts';
export { sendNudge } from './nudging/send-nudge.ts';
export { endAgreement, presentTerms, removeAgreementWords } from './present.ts';
export { programAgreementsResolvers } from './program-resolvers.ts';
export { agreementsResolvers } from './resolvers.ts';
export { rollOut } from './roll-out.ts';
export { registerAgreementRoutes } from './routes.ts';
export { takeEffectJob } from './take-effect.ts';
