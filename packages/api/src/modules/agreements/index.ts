export { agreementLoader, versionLoader } from './loaders.ts';
export { agreementsResolvers } from './resolvers.ts';
export { takeEffectJob } from './take-effect.ts';
