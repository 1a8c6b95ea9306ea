import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, startTestApp, type TestApp } from '../../../test/app.ts';
import { makeProgram, offer, proposePair, type Somebody, somebody } from '../../../test/pairing.ts';

let app: TestApp;
let stranger: Somebody;

const list = `query ($first: Int, $after: String, $filter: GuideFilter) {
  guides(first: $first, after: $after, filter: $filter) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { person { id name } available openRelationships } }
  }
}`;

describe('finding guides', () => {
  let seeker: Somebody;
  let guides: Record<'ada' | 'bo' | 'cem' | 'gone', Somebody>;

  beforeAll(async () => {
    app = await startTestApp();
    const organization = await app.organization('acme');
    stranger = await somebody(app, await app.organization('globex'), 'Sam Stranger', ['OWNER']);
    const make = (name: string) => somebody(app, organization, name);
    seeker = await somebody(app, organization, 'Zoe Seeker', ['PROGRAM_MANAGER']);
    guides = {
      ada: await make('Ada Ángel'),
      bo: await make('Bo Berg'),
      cem: await make('Cem Çelik'),
      gone: await make('Dora Gone'),
    };
    await offer(guides.ada, {
      headline: 'Leads 100% of talks',
      languages: ['de-AT', 'en'],
      kinds: ['COACHING'],
      capacity: 1,
    });
    await offer(guides.bo, {
      methods: ['Walking sessions', 'Letters'],
      languages: ['de'],
      kinds: ['MENTORING'],
    });
    await offer(guides.cem, { languages: ['den'], acceptsNew: false });
    await offer(guides.gone, { headline: 'Has left' });
    await app.admin`update person set active = false where name = 'Dora Gone'`;
    await app.admin`update person set job_title = 'Head of Baking' where name = 'Cem Çelik'`;
    const program = await makeProgram(seeker, 'Baking', { kind: 'COACHING' });
    await proposePair(seeker, program, guides.ada, seeker);
  });

  const found = async (filter: object): Promise<string[]> => {
    const { data, errors } = await seeker.graphql(list, { filter });
    if (!data) throw new Error(JSON.stringify(errors));
    const names = data.guides.edges.map((edge: Json) => edge.node.person.name.split(' ')[0]);
    expect(data.guides.totalCount).toBe(names.length);
    return names;
  };

  it('lists active guides by name', async () => expect(await found({})).toEqual(['Ada', 'Bo', 'Cem']));

  it.each([
    ['name, whatever the case', 'BERG', ['Bo']],
    ['headline', 'talks', ['Ada']],
    ['job title', 'baking', ['Cem']],
    ['methods', 'walking letters', ['Bo']],
    ['several of them at once', 'bo letters', ['Bo']],
    ['pattern characters as they stand', '100%', ['Ada']],
    ['a single pattern character', '_', []],
    ['a character that cannot be stored', 'bo\0', ['Bo']],
    ['words of which one is missing', 'bo talks', []],
  ])('searches by %s', async (_, search, names) => expect(await found({ search })).toEqual(names));

  it('filters by kind, by language with its varieties, and by who has a place', async () => {
    expect(await found({ kind: 'COACHING' })).toEqual(['Ada', 'Cem']);
    expect(await found({ language: 'DE' })).toEqual(['Ada', 'Bo']);
    expect(await found({ language: 'de-at' })).toEqual(['Ada']);
    expect(await found({ language: 'klingon' })).toEqual([]);
    expect(await found({ available: true })).toEqual(['Bo']);
    expect(await found({ available: false })).toEqual(['Ada', 'Bo', 'Cem']);
    expect(await found({ available: true, kind: 'COACHING' })).toEqual([]);
  });

  it('shows how many places are taken, also to those who may not see by whom', async () => {
    const { data } = await guides.bo.graphql(list, {});
    expect(
      data?.guides.edges.map((edge: Json) => [edge.node.openRelationships, edge.node.available]),
    ).toEqual([
      [1, false],
      [0, true],
      [0, false],
    ]);
  });

  it('pages without a gap and refuses cursors of other lists', async () => {
    const names: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Json = (await seeker.graphql(list, { first: 1, after })).data?.guides;
      names.push(page.edges[0].node.person.name);
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(names).toEqual(['Ada Ángel', 'Bo Berg', 'Cem Çelik']);
    const { errors } = await seeker.graphql(list, { first: 101 });
    expect(errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
    expect((await app.anonymous.graphql(list, {})).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await stranger.graphql(list, {})).data?.guides.totalCount).toBe(0);
  });
});
