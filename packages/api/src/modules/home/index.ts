export { homeResolvers } from './resolvers.ts';
