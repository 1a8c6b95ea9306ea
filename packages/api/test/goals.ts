import type { Origins } from '../src/context.ts';
import type { Clock } from '../src/kernel/clock.ts';
import { missedCommitments } from '../src/modules/goals/index.ts';
import { type AgreeingCast, agreeingPair, changed, inForce } from './agreeing.ts';
import { type Client, type GraphQLAnswer, type Json, startTestApp, type TestApp } from './app.ts';
import { done } from './pairing.ts';

/** All that tests of goals, commitments and milestones look at. */
const goalFields = `goal {
  id state targetOn revision closedAt author { id } relationship { id } viewerCanUpdate viewerCanReopen
  content { text measure unit baseline target }
  updates { id kind happenedOn outcome author { id } viewerCanRemove
    content { note value target targetBefore targetOn targetOnBefore } }
}`;
const commitmentFields = `commitment {
  id state text dueOn keptOn review owner { id } move { dueOn askedBy { id } } previous { id state } goal { id } origin { kind id }
  events { kind word moveTo actor { id } }
  viewerCanKeep viewerCanUndoKept viewerCanReview viewerCanAnswer viewerCanMove viewerMovesAlone viewerCanAnswerMove viewerCanWithdraw
}`;
const milestoneFields = `milestone {
  id size happenedOn content { title text } author { id } goal { id } reflections { person { id } text } viewerCanEdit viewerCanReflect
}`;

const inputs: Readonly<Record<string, string>> = {
  undoKeptCommitment: 'CommitmentInput',
  confirmCommitment: 'CommitmentInput',
  questionCommitment: 'CommitmentWordInput',
  answerCommitmentQuestion: 'CommitmentWordInput',
  removeMilestone: 'MilestoneInput',
};

/** What a mutation changes, by its name. */
function thingOf(name: string): 'goal' | 'commitment' | 'milestone' | 'relationship' {
  if (name === 'removeMilestone') return 'relationship';
  if (/Goal/.test(name)) return 'goal';
  return /Milestone/.test(name) ? 'milestone' : 'commitment';
}

const fieldsOf = {
  goal: goalFields,
  commitment: commitmentFields,
  milestone: milestoneFields,
  relationship: 'relationship { id }',
};

/** Any mutation of this part, all that it answers with. */
export function doing(client: Client, name: string, input: object): Promise<GraphQLAnswer> {
  const type = inputs[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return client.graphql(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${fieldsOf[thingOf(name)]} errors { code message path } } }`,
    { input },
  );
}

/** A mutation that must work; answers the thing afterwards. */
export async function did(client: Client, name: string, input: object): Promise<Json> {
  return done(await doing(client, name, input), name, thingOf(name));
}

/** Two people on 2 March 2026, 10 o'clock in Berlin, and what tests of their commitments ask. */
export interface CommittingPair extends AgreeingCast {
  readonly app: TestApp;
  readonly clock: { at: Date };
  /** Brings the agreement into force, with how a date may be moved. */
  agree(renegotiation?: 'BEFORE_DUE' | 'BOTH_AGREE'): Promise<void>;
  /** Moves the clock. @param time in UTC */
  on(day: string, time?: string): void;
  /** Promises something by 9 March. */
  make(client: Client, fields?: object): Promise<Json>;
  /** Commitments as somebody sees them, by date. */
  listed(client: Client, filter?: object): Promise<Json[]>;
  /** What has been told to whom, in order, of commitments. */
  told(): Promise<{ happening: string; to: string[] }[]>;
  /** Runs the job that looks for what is missed. */
  miss(): Promise<void>;
}

export async function committingPair(origins?: Origins): Promise<CommittingPair> {
  const clock: { at: Date } & Clock = { at: new Date('2026-03-02T09:00:00Z'), now: () => clock.at };
  const app = await startTestApp({}, { clock, ...(origins ? { origins } : {}) });
  const pair = await agreeingPair(app);
  const { relationshipId } = pair;
  return {
    ...pair,
    app,
    clock,
    async agree(renegotiation = 'BEFORE_DUE') {
      const { open } = await changed(pair.guide, 'draftAgreement', { relationshipId });
      const clause = { agreementVersionId: open.id, kind: 'COMMITMENTS', revision: 0 };
      await changed(pair.guide, 'editClause', { ...clause, data: { renegotiation } });
      await inForce(pair);
    },
    on(day, time = '09:00') {
      clock.at = new Date(`${day}T${time}:00Z`);
    },
    make: (client, fields = {}) =>
      did(client, 'makeCommitment', { relationshipId, text: 'Talk to Ines', dueOn: '2026-03-09', ...fields }),
    async listed(client, filter = {}) {
      const { data } = await client.graphql(
        `query ($id: ID!, $filter: CommitmentFilter) { relationship(id: $id) { commitments(filter: $filter) {
          edges { node { id text state dueOn owner { id } } } } } }`,
        { id: relationshipId, filter },
      );
      return data?.['relationship'].commitments.edges.map(({ node }: { node: Json }) => node);
    },
    told: () => app.admin<{ happening: string; to: string[] }[]>`
      select data->>'happening' as happening, array(select jsonb_array_elements_text(data->'personIds')) as to
      from pgboss.job where name = 'notifications.spread' and data->>'happening' like 'COMMITMENT_%' order by created_on, id`,
    miss: () =>
      missedCommitments(
        app.services.pools,
        app.services.platform,
        { organizationId: pair.guide.organizationId },
        new AbortController().signal,
      ),
  };
}

/** The steps of a commitment. */
export const stepsOf = ({ events }: Json): string[] => events.map(({ kind }: { kind: string }) => kind);
