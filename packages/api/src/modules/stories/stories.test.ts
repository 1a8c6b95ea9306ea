import { beforeEach, describe, expect, it } from 'vitest';
import { type AgreeingCast, agreeingPair, inForce } from '../../../test/agreeing.ts';
import { type Client, type Json, startTestApp, type TestApp } from '../../../test/app.ts';
import { type Cast, done, refusals } from '../../../test/pairing.ts';

const words = 'title situation mistake lesson';
const fields = `id author { id } sharedAt words { ${words} } thanks { person { id } text }
  viewerCanEdit viewerCanDecide viewerCanThank`;
const profileFields = `id person { id } sharedAt ${words} viewerCanEdit`;
const types: Readonly<Record<string, string>> = {
  deleteStory: 'StoryInput',
  deleteProfileStory: 'ProfileStoryInput',
};
const answers: Readonly<Record<string, string>> = { deleteStory: 'relationship { id }' };
const act = (client: Client, name: string, input: object) => {
  const ofProfile = name.includes('Profile');
  const type = types[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = ofProfile ? `profileStory { ${profileFields} }` : (answers[name] ?? `story { ${fields} }`);
  return client.graphql(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} errors { code message path } } }`,
    { input },
  );
};
const acted = async (client: Client, name: string, input: object): Promise<Json> => {
  const thing = name.includes('Profile') ? 'profileStory' : (answers[name]?.split(' ')[0] ?? 'story');
  return done(await act(client, name, input), name, thing);
};

const launch = {
  title: 'A launch too early',
  situation: 'We had promised a date, in the cedar room.',
  mistake: 'I did not ask those who knew.',
  lesson: 'Ask first, promise later.',
};

let app: TestApp;
let pair: AgreeingCast;
beforeEach(async () => {
  app = await startTestApp();
  pair = await agreeingPair(app);
  await inForce(pair);
});

const write = (client: Client, changes: object = {}): Promise<Json> =>
  acted(client, 'writeStory', { relationshipId: pair.relationshipId, ...launch, ...changes });
async function read(client: Client): Promise<Json[] | null> {
  const { data } = await client.graphql(
    `query ($id: ID!) { relationship(id: $id) { stories(first: 10) { edges { node { ${fields} } } } } }`,
    { id: pair.relationshipId },
  );
  const found = data?.['relationship']?.stories;
  return found ? found.edges.map(({ node }: Json) => node) : null;
}
const node = async (client: Client, id: string): Promise<Json> =>
  (
    await client.graphql(
      `query ($id: ID!) { node(id: $id) { ... on Story { ${fields} } ... on ProfileStory { ${profileFields} } } }`,
      { id },
    )
  ).data?.['node'];
const onProfile = async (client: Client): Promise<Json[] | undefined> =>
  (
    await client.graphql(`query ($id: ID!) { person(id: $id) { profileStories { ${profileFields} } } }`, {
      id: pair.guide.id,
    })
  ).data?.['person']?.profileStories;
const entries = async (kind: string) => {
  const [row] = await app.admin<{ count: number }[]>`
    select count(*)::int as count from ledger_entry where kind::text = ${kind} and details ->> 'contentType' = 'STORY'`;
  return row?.count;
};

const strangers: readonly (keyof Cast)[] = ['other', 'manager', 'owner', 'hr', 'trustContact', 'stranger'];

describe('a story for one partner', () => {
  it('is a draft for its author only until it is shared', async () => {
    const { id, sharedAt } = await write(pair.guide);
    expect(sharedAt).toBeNull();
    expect(await read(pair.learner)).toEqual([]);
    expect(await node(pair.learner, id)).toBeNull();
    const edited = await acted(pair.guide, 'editStory', { storyId: id, ...launch, title: 'Too early' });
    expect(edited.words.title).toBe('Too early');
    await acted(pair.guide, 'shareStory', { storyId: id, share: true });
    await acted(pair.guide, 'shareStory', { storyId: id, share: true });
    expect(await read(pair.learner)).toMatchObject([
      { id, author: { id: pair.guide.id }, words: { ...launch, title: 'Too early' }, viewerCanEdit: false },
    ]);
    expect(await entries('READ')).toBe(1);
    const told = await app.admin<{ people: string[] }[]>`
      select data -> 'personIds' as people from pgboss.job where data ->> 'happening' = 'STORY_SHARED'`;
    expect(told.map(({ people }) => people)).toEqual([[pair.learner.id]]);
  });

  it('is hidden at once where it is taken back, and that is in the ledger', async () => {
    const { id } = await write(pair.guide);
    await acted(pair.guide, 'shareStory', { storyId: id, share: true });
    await acted(pair.learner, 'thankForStory', { storyId: id, text: 'That helps.' });
    await acted(pair.guide, 'shareStory', { storyId: id, share: false });
    expect(await read(pair.learner)).toEqual([]);
    expect(await node(pair.learner, id)).toBeNull();
    const late = await act(pair.learner, 'thankForStory', { storyId: id, text: 'Thanks.' });
    expect(refusals(late, 'thankForStory')).toEqual(['NOT_FOUND storyId']);
    expect(await entries('UNSHARED')).toBe(1);
    expect((await read(pair.guide))?.[0]).toMatchObject({ id, sharedAt: null });
  });

  it('is thanked for in a line by the partner, who may take that back', async () => {
    const { id: storyId } = await write(pair.guide);
    const own = await act(pair.guide, 'thankForStory', { storyId, text: 'Well done.' });
    expect(refusals(own, 'thankForStory')).toEqual(['NOT_ALLOWED']);
    await acted(pair.guide, 'shareStory', { storyId, share: true });
    const lines = await act(pair.learner, 'thankForStory', { storyId, text: 'One\nTwo' });
    expect(refusals(lines, 'thankForStory')).toEqual(['INVALID text']);
    await acted(pair.learner, 'thankForStory', { storyId, text: 'Thanks.' });
    await acted(pair.learner, 'thankForStory', { storyId, text: 'Thank you, that helps.' });
    expect((await read(pair.guide))?.[0].thanks).toEqual({
      person: { id: pair.learner.id },
      text: 'Thank you, that helps.',
    });
    expect((await acted(pair.learner, 'thankForStory', { storyId, text: '' })).thanks).toBeNull();
  });

  it('needs a title and something told before others read it', async () => {
    const { id: storyId } = await write(pair.guide, { title: '' });
    const untitled = await act(pair.guide, 'shareStory', { storyId, share: true });
    expect(refusals(untitled, 'shareStory')).toEqual(['INVALID title']);
    const empty = { storyId, title: 'Empty', situation: '', mistake: ' ', lesson: '' };
    await acted(pair.guide, 'editStory', empty);
    const silent = await act(pair.guide, 'shareStory', { storyId, share: true });
    expect(refusals(silent, 'shareStory')).toEqual(['INVALID lesson']);
    await acted(pair.guide, 'editStory', { storyId, ...launch });
    await acted(pair.guide, 'shareStory', { storyId, share: true });
    expect(refusals(await act(pair.guide, 'editStory', empty), 'editStory')).toEqual(['INVALID lesson']);
    const long = { storyId, ...launch, mistake: 'x'.repeat(5001) };
    expect(refusals(await act(pair.guide, 'editStory', long), 'editStory')).toEqual(['INVALID mistake']);
  });

  it('is written once per key, sealed, and gone once deleted', async () => {
    const { id } = await write(pair.guide, { idempotencyKey: 'one' });
    expect((await write(pair.guide, { idempotencyKey: 'one' })).id).toBe(id);
    const [row] = await app.admin<{ words: string }[]>`
      select encode(body, 'escape') || coalesce((select string_agg(data::text, '') from pgboss.job), '') as words from story`;
    expect(row?.words).not.toContain('cedar');
    await acted(pair.guide, 'shareStory', { storyId: id, share: true });
    await acted(pair.learner, 'thankForStory', { storyId: id, text: 'Thanks.' });
    await acted(pair.guide, 'deleteStory', { storyId: id });
    expect(await read(pair.guide)).toEqual([]);
    expect(await entries('UNSHARED')).toBe(1);
    const [left] = await app.admin<{ rows: number }[]>`select count(*)::int as rows from story_thanks`;
    expect(left?.rows).toBe(0);
  });

  it('is refused to everybody but the two, and its author decides about it', async () => {
    const { id: storyId } = await write(pair.guide);
    await acted(pair.guide, 'shareStory', { storyId, share: true });
    const changes = [
      ['editStory', { storyId, ...launch }],
      ['shareStory', { storyId, share: false }],
      ['deleteStory', { storyId }],
    ] as const;
    for (const [name, input] of changes)
      expect(refusals(await act(pair.learner, name, input), name)).toEqual(['NOT_ALLOWED']);
    const all = [...changes, ['thankForStory', { storyId, text: 'Thanks.' }]] as const;
    const begin = { relationshipId: pair.relationshipId, ...launch };
    for (const name of strangers) {
      expect(await read(pair[name]), name).toBeNull();
      expect(await node(pair[name], storyId), name).toBeNull();
      for (const [mutation, input] of all)
        expect(refusals(await act(pair[name], mutation, input), mutation), name).toEqual([
          'NOT_FOUND storyId',
        ]);
      const staff = name === 'manager' || name === 'owner';
      expect(refusals(await act(pair[name], 'writeStory', begin), 'writeStory'), name).toEqual([
        staff ? 'NOT_ALLOWED' : 'NOT_FOUND relationshipId',
      ]);
    }
    for (const [mutation, input] of [...all, ['writeStory', begin]] as const)
      expect(refusals(await act(app.anonymous, mutation, input), mutation)).toEqual(['UNAUTHENTICATED']);
    expect(await read(pair.learner)).toHaveLength(1);
  });

  it('waits for an agreement in force', async () => {
    const later = await startTestApp();
    const early = await agreeingPair(later);
    const begin = { relationshipId: early.relationshipId, ...launch };
    expect(refusals(await act(early.guide, 'writeStory', begin), 'writeStory')).toEqual(['WRONG_STATE']);
  });
});

describe('a story on a profile', () => {
  it('is for everybody of the organization once shared, and hidden at once where it is taken back', async () => {
    const { id } = await acted(pair.guide, 'writeProfileStory', { ...launch, idempotencyKey: 'one' });
    expect((await acted(pair.guide, 'writeProfileStory', { ...launch, idempotencyKey: 'one' })).id).toBe(id);
    expect(await onProfile(pair.guide)).toHaveLength(1);
    for (const reader of [pair.learner, pair.other, pair.owner]) {
      expect(await onProfile(reader)).toEqual([]);
      expect(await node(reader, id)).toBeNull();
    }
    await acted(pair.guide, 'shareProfileStory', { profileStoryId: id, share: true });
    for (const reader of [pair.learner, pair.other, pair.hr, pair.owner])
      expect(await onProfile(reader)).toMatchObject([{ id, ...launch, viewerCanEdit: false }]);
    expect(await onProfile(pair.stranger)).toBeUndefined();
    await acted(pair.guide, 'shareProfileStory', { profileStoryId: id, share: false });
    expect(await onProfile(pair.other)).toEqual([]);
    expect(await node(pair.other, id)).toBeNull();
  });

  it('is changed and deleted by its author only', async () => {
    const { id: profileStoryId } = await acted(pair.guide, 'writeProfileStory', launch);
    const changes = [
      ['editProfileStory', { profileStoryId, ...launch }],
      ['shareProfileStory', { profileStoryId, share: false }],
      ['deleteProfileStory', { profileStoryId }],
    ] as const;
    for (const [name, input] of changes) {
      expect(refusals(await act(pair.other, name, input), name)).toEqual(['NOT_FOUND profileStoryId']);
      expect(refusals(await act(pair.stranger, name, input), name)).toEqual(['NOT_FOUND profileStoryId']);
      expect(refusals(await act(app.anonymous, name, input), name)).toEqual(['UNAUTHENTICATED']);
    }
    await acted(pair.guide, 'shareProfileStory', { profileStoryId, share: true });
    for (const [name, input] of changes)
      for (const reader of [pair.learner, pair.owner, pair.manager, pair.hr])
        expect(refusals(await act(reader, name, input), name)).toEqual(['NOT_ALLOWED']);
    expect(refusals(await act(app.anonymous, 'writeProfileStory', launch), 'writeProfileStory')).toEqual([
      'UNAUTHENTICATED',
    ]);
    await acted(pair.guide, 'deleteProfileStory', { profileStoryId });
    expect(await onProfile(pair.guide)).toEqual([]);
  });

  it('needs something to read, and there is room for twenty', async () => {
    const { id: profileStoryId } = await acted(pair.guide, 'writeProfileStory', { ...launch, title: '' });
    const share = await act(pair.guide, 'shareProfileStory', { profileStoryId, share: true });
    expect(refusals(share, 'shareProfileStory')).toEqual(['INVALID title']);
    for (let count = 1; count < 20; count += 1) await acted(pair.guide, 'writeProfileStory', launch);
    const full = await act(pair.guide, 'writeProfileStory', launch);
    expect(refusals(full, 'writeProfileStory')).toEqual(['INVALID']);
  });
});
