import { isRenegotiated } from '@rapport/shared/execution';
import { type Act, type Context, type Origins, requireViewer } from '../../context.ts';
import { carryOut } from '../../db/carry-out.ts';
import { loadOptional } from '../../db/loader.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { hoursFrom, today } from '../../kernel/clock.ts';
import { connection, pageRequest } from '../../kernel/cursor.ts';
import { type CommitmentId, parseId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import { presentTermsLoader } from '../agreements/index.ts';
import { personLoader } from '../identity/index.ts';
import { partyOf } from '../relationships/index.ts';
import { keepCommitment, undoKeptCommitment } from './commands/keep-commitment.ts';
import { makeCommitment } from './commands/make-commitment.ts';
import { answerCommitmentMove, moveCommitment } from './commands/move-commitment.ts';
import {
  answerCommitmentQuestion,
  confirmCommitment,
  questionCommitment,
} from './commands/review-commitment.ts';
import { withdrawCommitment } from './commands/withdraw-commitment.ts';
import { listCommitments, listCommitmentsFrom, listMyCommitments } from './commitment-queries.ts';
import { commitmentEventsLoader, commitmentLoader, goalLoader } from './loaders.ts';
import { mayWrite, mayWriteTo, pairOf } from './may-write.ts';
import type { CommitmentPage, CommitmentRow } from './model.ts';
import { commitmentText, eventWord } from './opening.ts';
import {
  mayAnswer,
  mayAnswerMove,
  mayConfirm,
  mayKeep,
  mayMove,
  mayUndoKept,
  mayWithdraw,
} from './policy.ts';
import { personOf } from './resolvers.ts';
import { originKindOf } from './rules.ts';

/** Hours in which what was said to be kept waits for the other to confirm it. */
const currentHours = 7 * 24;

async function commitmentPayload(context: Context, command: (act: Act) => Promise<Result<CommitmentId>>) {
  const { thing, errors } = await carryOut(context, command, (id) => {
    // Another date touches two of them.
    commitmentLoader(context).clearAll();
    commitmentEventsLoader(context).clearAll();
    return commitmentLoader(context).load(id);
  });
  return { commitment: thing, errors };
}

/** Keeps what a list has read for the fields below it. */
function primed(context: Context, page: CommitmentPage): CommitmentPage {
  for (const { node } of page.edges) commitmentLoader(context).prime(node.id, node);
  return page;
}

/** The date (ISO 8601) where the owner of a commitment is. */
async function ownersDay(context: Context, { ownerId }: CommitmentRow): Promise<string> {
  return today(context.clock, (await personOf(context, ownerId)).timeZone);
}

/** The thing that commitments come from, if the viewer may see it. */
async function findOrigin(context: Context, origins: Origins, id: string) {
  const kind = originKindOf(id);
  const found = kind === null ? [] : await origins[kind](await context.read(), requireViewer(context), [id]);
  const origin = found.find((one) => one.id === id);
  return kind !== null && origin ? { kind, ...origin } : null;
}

const may = (context: Context, row: CommitmentRow, policy: boolean) =>
  policy ? mayWriteTo(context, row, 'COMMITMENT') : Promise.resolve(false);

export const commitmentResolvers: Resolvers = {
  Query: {
    commitment: (_, { id }, context) => loadOptional(commitmentLoader, context, parseId('cmt', id)),
    async myCommitments(_, { filter, ...page }, context) {
      const viewer = requireViewer(context);
      const db = await context.read();
      return primed(context, await listMyCommitments(db, viewer, filter ?? {}, pageRequest(page)));
    },
    async commitmentsFrom(_, { originId, ...args }, context) {
      const viewer = requireViewer(context);
      const page = pageRequest(args);
      const origin = await findOrigin(context, context.origins, originId);
      if (!origin) return connection<CommitmentRow>([], page, () => []);
      const db = await context.read();
      return primed(context, await listCommitmentsFrom(db, viewer, origin.relationshipId, originId, page));
    },
  },
  Relationship: {
    async commitments(parent, { filter, orderBy, ...page }, context) {
      const viewer = requireViewer(context);
      if (partyOf(viewer, parent) === null) return null;
      const owners = { GUIDE: parent.guideId, LEARNER: parent.learnerId };
      const which = {
        currentSince: filter?.current ? hoursFrom(context.clock, -currentHours) : null,
        states: filter?.states,
        ownerId: filter?.owner ? owners[filter.owner] : null,
      };
      const db = await context.read();
      return primed(context, await listCommitments(db, viewer, parent.id, which, orderBy, pageRequest(page)));
    },
    viewerCanCommit: (parent, _, context) => mayWrite(context, parent, 'COMMITMENT'),
  },
  Commitment: {
    relationship: (parent, _, context) => pairOf(context, parent.relationshipId),
    owner: (parent, _, context) => personOf(context, parent.ownerId),
    text: (parent, _, context) => commitmentText(context, parent),
    move: ({ state, moveTo, moveBy }) =>
      state === 'OPEN' && moveTo !== null && moveBy !== null ? { dueOn: moveTo, askedById: moveBy } : null,
    previous: (parent, _, context) => loadOptional(commitmentLoader, context, parent.previousId),
    goal: (parent, _, context) => loadOptional(goalLoader, context, parent.goalId),
    async origin({ originId }, _, context) {
      return originId === null ? null : findOrigin(context, context.origins, originId);
    },
    events: async (parent, _, context) => [...(await commitmentEventsLoader(context).load(parent.id))],
    viewerCanKeep: (parent, _, context) => may(context, parent, mayKeep(requireViewer(context), parent)),
    viewerCanUndoKept: (parent, _, context) =>
      may(context, parent, mayUndoKept(requireViewer(context), parent, context.clock.now())),
    viewerCanReview: (parent, _, context) => may(context, parent, mayConfirm(requireViewer(context), parent)),
    viewerCanAnswer: (parent, _, context) => may(context, parent, mayAnswer(requireViewer(context), parent)),
    viewerCanMove: async (parent, _, context) =>
      may(context, parent, mayMove(parent, await ownersDay(context, parent))),
    async viewerMovesAlone(parent, _, context) {
      const known = await presentTermsLoader(context).load(parent.relationshipId);
      const moved = { askedOn: await ownersDay(context, parent), agreedOn: null };
      const alone = known?.terms ? isRenegotiated(known.terms, { dueOn: parent.dueOn, moved }) : false;
      return may(context, parent, alone && parent.state === 'OPEN');
    },
    viewerCanAnswerMove: async (parent, _, context) =>
      may(context, parent, mayAnswerMove(requireViewer(context), parent, await ownersDay(context, parent))),
    viewerCanWithdraw: async (parent, _, context) =>
      may(context, parent, mayWithdraw(requireViewer(context), parent, await ownersDay(context, parent))),
  },
  CommitmentMove: {
    askedBy: (parent, _, context) => personOf(context, parent.askedById),
  },
  CommitmentEvent: {
    actor: (parent, _, context) => loadOptional(personLoader, context, parent.actorId),
    word: (parent, _, context) => eventWord(context, parent),
  },
  Mutation: {
    makeCommitment: (_, { input }, context) =>
      commitmentPayload(context, (act) => makeCommitment(act, input, context.origins)),
    keepCommitment: (_, { input }, context) =>
      commitmentPayload(context, (act) => keepCommitment(act, input)),
    undoKeptCommitment: (_, { input }, context) =>
      commitmentPayload(context, (act) => undoKeptCommitment(act, input)),
    confirmCommitment: (_, { input }, context) =>
      commitmentPayload(context, (act) => confirmCommitment(act, input)),
    questionCommitment: (_, { input }, context) =>
      commitmentPayload(context, (act) => questionCommitment(act, input)),
    answerCommitmentQuestion: (_, { input }, context) =>
      commitmentPayload(context, (act) => answerCommitmentQuestion(act, input)),
    moveCommitment: (_, { input }, context) =>
      commitmentPayload(context, (act) => moveCommitment(act, input)),
    answerCommitmentMove: (_, { input }, context) =>
      commitmentPayload(context, (act) => answerCommitmentMove(act, input)),
    withdrawCommitment: (_, { input }, context) =>
      commitmentPayload(context, (act) => withdrawCommitment(act, input)),
  },
};
