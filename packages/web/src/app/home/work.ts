import { queryOptions } from '@tanstack/react-query';
import { HomeWorkDocument, type HomeWorkQuery } from '../../gql/graphql.ts';
import { execute } from '../../lib/execute.ts';

/** What happens in the reader's relationships. Known beside the rest of Home, and asked again whenever something of them changes. */
export const homeWorkQuery = queryOptions({
  queryKey: ['relationships', 'home', 'work'],
  queryFn: ({ signal }) => execute(HomeWorkDocument, {}, signal),
  // A Home that stays open through a day keeps up with the clock.
  refetchInterval: 300_000,
});

export type Glance = HomeWorkQuery['home'][number];
export type Reply = HomeWorkQuery['repliesDue'][number];
export type ToConfirm = HomeWorkQuery['sessionsToConfirm']['edges'][number]['node'];
export type FeedbackNeed = HomeWorkQuery['feedbackAwaitingMe'][number];
export type ExerciseNeed = HomeWorkQuery['exercisesAwaitingMe']['edges'][number]['node'];

/** One thing that waits for the reader, by the time from which it presses. */
export type Work =
  | { kind: 'REPLY'; at: string; key: string; reply: Reply }
  | { kind: 'CONFIRM'; at: string; key: string; session: ToConfirm }
  | { kind: 'PREPARE'; at: string; key: string; glance: Glance; session: NonNullable<Glance['nextSession']> }
  | { kind: 'COMMITMENTS'; at: string; key: string; glance: Glance; dueOn: string; count: number }
  | { kind: 'FEEDBACK'; at: string; key: string; feedback: FeedbackNeed }
  | { kind: 'EXERCISE'; at: string; key: string; exercise: ExerciseNeed };

const dayMs = 86_400_000;
/** How long before a session begins it is time to prepare it. */
const prepareMs = dayMs;
/** How long an answer may wait where no response time is agreed. */
const patienceMs = 2 * dayMs;

/** After how long a message without an answer was the last word, and waits for nobody any more. */
const lettingBeMs = 14 * dayMs;

/** How long before an answer is due it is time to write it. */
const answerMs = dayMs;

const after = (at: string, ms: number) => new Date(Date.parse(at) + ms).toISOString();

/**
 * What waits for the reader: sessions that are near, which do not wait, then the rest, the longest beyond its time first.
 * @param now ISO 8601 @param today the reader's date, ISO 8601
 */
export function workOf(data: HomeWorkQuery, now: string, today: string): Work[] {
  const replies = data.repliesDue
    .filter(({ since }) => Date.parse(now) - Date.parse(since) < lettingBeMs)
    .map(
      (reply): Work => ({
        kind: 'REPLY',
        at: reply.dueAt ?? after(reply.since, patienceMs),
        key: `reply ${reply.relationship.id}`,
        reply,
      }),
    )
    .filter(({ at }) => Date.parse(at) - Date.parse(now) <= answerMs);
  const confirmations = data.sessionsToConfirm.edges.map(
    ({ node }): Work => ({ kind: 'CONFIRM', at: node.endsAt, key: node.id, session: node }),
  );
  const feedback = data.feedbackAwaitingMe.map(
    (one): Work => ({
      kind: 'FEEDBACK',
      at: after(one.deliveredAt ?? one.readyAt ?? one.offeredAt ?? one.createdAt, patienceMs),
      key: one.id,
      feedback: one,
    }),
  );
  const exercises = data.exercisesAwaitingMe.edges.map(
    ({ node }): Work => ({
      kind: 'EXERCISE',
      at: after(node.startedAt, 3 * dayMs),
      key: node.id,
      exercise: node,
    }),
  );
  const ofPairs = data.home.flatMap((glance) => [
    ...toPrepare(glance, now),
    ...commitmentsDue(glance, today),
  ]);
  const near = (work: Work) => (work.kind === 'PREPARE' ? 0 : 1);
  return [...replies, ...confirmations, ...ofPairs, ...feedback, ...exercises].sort(
    (one, other) => near(one) - near(other) || one.at.localeCompare(other.at),
  );
}

function toPrepare(glance: Glance, now: string): Work[] {
  const { nextSession: session } = glance;
  if (!session || Date.parse(session.startsAt) - Date.parse(now) > prepareMs) return [];
  return [{ kind: 'PREPARE', at: session.startsAt, key: session.id, glance, session }];
}

/** The reader's own commitments in one relationship that are due today or were due before. */
function commitmentsDue(glance: Glance, today: string): Work[] {
  const due = glance.openCommitments.filter(
    ({ owner, dueOn }) => owner === glance.viewerIs && dueOn <= today,
  );
  const [first] = due;
  if (!first) return [];
  const { dueOn } = first;
  const key = `commitments ${glance.id}`;
  return [{ kind: 'COMMITMENTS', at: `${dueOn}T20:00:00.000Z`, key, glance, dueOn, count: due.length }];
}

/** Sessions ahead, the next first. */
export function sessionsAhead(data: HomeWorkQuery) {
  return data.home
    .flatMap((glance) => (glance.nextSession ? [{ glance, session: glance.nextSession }] : []))
    .sort((one, other) => one.session.startsAt.localeCompare(other.session.startsAt));
}
