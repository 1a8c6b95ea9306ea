import { describe, expect, it } from 'vitest';
import { agreeingPair, change, confirmedDraft, inForce, proposed } from '../../../test/agreeing.ts';
import { type Client, startTestApp } from '../../../test/app.ts';
import { done, refusals } from '../../../test/pairing.ts';
import { until } from '../../../test/until.ts';

const app = await startTestApp();
await app.services.startJobs();

const stop = (client: Client, relationshipId: string) =>
  client.graphql(
    `mutation ($input: RelationshipInput!) { stopAgreeing(input: $input) {
      relationship { state viewerCanStop events { kind actor { id } } } errors { code message path } } }`,
    { input: { relationshipId } },
  );

describe('letting it be before an agreement is in force', () => {
  it('is for either party, frees the place, and erases what was drafted at once', async () => {
    const pair = await agreeingPair(app);
    const canary = 'a purpose that came to nothing';
    await confirmedDraft(pair, { text: canary, objectives: [], sessions: null });
    const stopped = done(await stop(pair.learner, pair.relationshipId), 'stopAgreeing', 'relationship');
    expect(stopped).toMatchObject({ state: 'CANCELLED', viewerCanStop: false });
    expect(stopped.events.at(-1)).toEqual({ kind: 'CLOSED', actor: { id: pair.learner.id } });
    done(await stop(pair.guide, pair.relationshipId), 'stopAgreeing', 'relationship');
    await until('the draft to be erased', async () => {
      const [row] = await app.admin<{ left: number }[]>`
        select (select count(*) from draft_clause)::int + (select count(*) from data_key where wrapped is not null)::int as left`;
      return row?.left === 0;
    });
    const staff = await pair.manager.graphql(
      'query ($id: ID!) { relationship(id: $id) { state viewerCanStop events { kind actor { id } } } }',
      { id: pair.relationshipId },
    );
    const seen = staff.data?.['relationship'];
    expect(seen.viewerCanStop).toBe(false);
    expect(seen.events.at(-1)).toEqual({ kind: 'CLOSED', actor: null });
  });

  it('settles what was proposed, so that nobody signs it any more', async () => {
    const pair = await agreeingPair(await startTestApp());
    const { versionId, hash } = await proposed(pair);
    done(await stop(pair.guide, pair.relationshipId), 'stopAgreeing', 'relationship');
    const late = await change(pair.learner, 'signAgreement', {
      agreementVersionId: versionId,
      hash,
      language: 'EN',
    });
    expect(refusals(late, 'signAgreement')).toEqual(['WRONG_STATE agreementVersionId']);
  });

  it('is not for what is in force, nor for anybody else', async () => {
    const pair = await agreeingPair(await startTestApp());
    for (const staff of [pair.manager, pair.owner])
      expect(refusals(await stop(staff, pair.relationshipId), 'stopAgreeing')).toEqual(['NOT_ALLOWED']);
    for (const stranger of [pair.other, pair.hr, pair.trustContact, pair.stranger])
      expect(refusals(await stop(stranger, pair.relationshipId), 'stopAgreeing')).toEqual([
        'NOT_FOUND relationshipId',
      ]);
    await inForce(pair);
    expect(refusals(await stop(pair.guide, pair.relationshipId), 'stopAgreeing')).toEqual(['WRONG_STATE']);
  });
});
