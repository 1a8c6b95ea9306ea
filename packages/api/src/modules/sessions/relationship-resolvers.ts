import { usualMinutes } from '@rapport/shared/execution';
import { type Context, requireViewer } from '../../context.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { pageRequest } from '../../kernel/cursor.ts';
import { isStaff } from '../identity/index.ts';
import { partyOf, type RelationshipRow } from '../relationships/index.ts';
import { leftOf } from './allowance.ts';
import { countsLoader, termsLoader } from './loaders.ts';
import { mayPlan } from './policy.ts';
import { previewOf } from './preview.ts';
import { listSessions } from './queries.ts';
import { kept } from './resolvers.ts';
import { sessionsHeld } from './sponsor.ts';

const isParty = (context: Context, pair: RelationshipRow) => partyOf(requireViewer(context), pair) !== null;

/** The terms the two go by; null for everybody else. */
const termsOf = async (context: Context, pair: RelationshipRow) =>
  isParty(context, pair) ? termsLoader(context).load(pair.id) : null;

/** What a relationship and its agreement show of its sessions. */
export const sessionsOfRelationshipResolvers: Resolvers = {
  Agreement: {
    sessionsHeld: (parent, _, context) => sessionsHeld(context, parent),
  },
  Relationship: {
    async sessions(parent, { window, ...page }, context) {
      const viewer = requireViewer(context);
      if (!isParty(context, parent)) return null;
      const { clock } = context;
      const db = await context.read();
      return kept(context, await listSessions(db, viewer, parent.id, window, clock.now(), pageRequest(page)));
    },
    async sessionCounts(parent, _, context) {
      if (!isParty(context, parent) && !isStaff(requireViewer(context))) return null;
      const { held, planned } = await countsLoader(context).load(parent.id);
      return { held, planned };
    },
    async sessionAllowance(parent, _, context) {
      const terms = await termsOf(context, parent);
      return terms && leftOf(terms, await countsLoader(context).load(parent.id));
    },
    async usualSessionMinutes(parent, _, context) {
      const terms = await termsOf(context, parent);
      return terms && usualMinutes(terms);
    },
    sessionPreview: (parent, input, context) => (isParty(context, parent) ? previewOf(input) : null),
    async viewerCanPlanSession(parent, _, context) {
      const terms = await termsOf(context, parent);
      return mayPlan(requireViewer(context), parent, terms);
    },
  },
};
