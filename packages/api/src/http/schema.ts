import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GraphQLScalarType } from 'graphql';
import { DateTimeISOResolver, JSONResolver, LocalDateResolver } from 'graphql-scalars';
import type { Resolvers } from '../generated/resolvers.ts';
import { agreementsResolvers, programAgreementsResolvers } from '../modules/agreements/index.ts';
import { auditResolvers } from '../modules/audit/index.ts';
import { calendarResolvers } from '../modules/calendar/index.ts';
import { closingsResolvers } from '../modules/closings/index.ts';
import { conversationResolvers, reflectionResolvers } from '../modules/conversation/index.ts';
import { exercisesResolvers } from '../modules/exercises/index.ts';
import { feedbackResolvers } from '../modules/feedback/index.ts';
import { goalsResolvers } from '../modules/goals/index.ts';
import { homeResolvers } from '../modules/home/index.ts';
import { identityResolvers } from '../modules/identity/index.ts';
import { importsResolvers } from '../modules/imports/index.ts';
import { notificationsResolvers } from '../modules/notifications/index.ts';
import { preferencesResolvers } from '../modules/preferences/index.ts';
import { programsResolvers } from '../modules/programs/index.ts';
import { relationshipsResolvers } from '../modules/relationships/index.ts';
import {
  roomResolvers,
  sessionsOfRelationshipResolvers,
  sessionsResolvers,
} from '../modules/sessions/index.ts';
import { storiesResolvers } from '../modules/stories/index.ts';
import { nodeResolvers } from './node.ts';

const source = fileURLToPath(new URL('..', import.meta.url));

/** The whole schema: every module's SDL. */
export function readSchema(): string {
  const files = ['http/base.graphql', ...globSync('modules/*/*.graphql', { cwd: source }).sort()];
  return files.map((file) => readFileSync(`${source}/${file}`, 'utf8')).join('\n');
}

/** Resolver maps of several modules as one; two modules may add fields to one type. */
function merged(maps: readonly Resolvers[]): Resolvers {
  const result: Record<string, object> = {};
  for (const map of maps) {
    for (const [type, fields] of Object.entries(map)) {
      result[type] = { ...result[type], ...fields };
      // What the generator calls `__resolveType` Mercurius calls `resolveType`.
      if ('__resolveType' in fields) result[type] = { resolveType: fields.__resolveType };
    }
  }
  return result;
}

/** Dates and instants. What comes in is checked by the library; what goes out was checked when it came in, and there is much of it. */
const LocalDate = new GraphQLScalarType({
  ...LocalDateResolver.toConfig(),
  serialize: (date) => date,
});
const DateTime = new GraphQLScalarType({
  ...DateTimeISOResolver.toConfig(),
  serialize: (at) => (at instanceof Date ? at.toISOString() : at),
});

const { Subscription, ...others } = merged([
  { DateTime, Date: LocalDate, JSON: JSONResolver },
  identityResolvers,
  programsResolvers,
  relationshipsResolvers,
  auditResolvers,
  agreementsResolvers,
  programAgreementsResolvers,
  preferencesResolvers,
  sessionsResolvers,
  sessionsOfRelationshipResolvers,
  roomResolvers,
  ...goalsResolvers,
  feedbackResolvers,
  exercisesResolvers,
  storiesResolvers,
  conversationResolvers,
  reflectionResolvers,
  closingsResolvers,
  calendarResolvers,
  notificationsResolvers,
  importsResolvers,
  homeResolvers,
  nodeResolvers,
]);

/** What Mercurius executes. */
export const resolvers = others;

/** What the WebSocket side runs: Mercurius knows `subscribe` only where its own transport is on. */
export const subscriptionResolvers: object = Subscription ?? {};
