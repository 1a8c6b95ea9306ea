import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Json, type SeededPerson, startTestApp, type TestApp } from '../../../test/app.ts';
import type { Clock } from '../../kernel/clock.ts';

let app: TestApp;
let manager: Client;
let member: SeededPerson;
let foreign: SeededPerson;
let hours = 0;
const clock: Clock = { now: () => new Date(Date.now() + hours * 3_600_000) };

beforeAll(async () => {
  app = await startTestApp({}, { clock });
  const acme = await app.organization('acme');
  manager = await app.as(await app.person(acme, 'Mina Manager', ['PROGRAM_MANAGER']));
  member = await app.person(acme, 'Mo Member');
  foreign = await app.person(await app.organization('globex'), 'Sam Stranger');
});

const fields = 'id name workEmail externalId department jobTitle hireDate timeZone locale manager { id }';
const create = async (input: object, client = manager): Promise<Json> =>
  (
    await client.graphql(
      `mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { ${fields} } errors { code path message } } }`,
      { input },
    )
  ).data?.['createPerson'];
const update = async (input: object, client = manager): Promise<Json> =>
  (
    await client.graphql(
      `mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { person { ${fields} } errors { code path message } } }`,
      { input },
    )
  ).data?.['updatePerson'];
const idOf = async (name: string) => (await create({ name })).person.id as string;
const count = async () =>
  (await manager.graphql('{ people { totalCount } }')).data?.['people'].totalCount as number;

describe('adding a person', () => {
  it('keeps what was given, trimmed, with addresses in lower case and the time zone of the organization', async () => {
    const boss = await idOf('Bea Boss');
    const { person, errors } = await create({
      name: '  Zoë Ng  ',
      workEmail: ' Zoe.NG@Example.test ',
      externalId: 'E-1',
      department: 'Research',
      jobTitle: '',
      hireDate: '2024-02-29',
      managerId: boss,
    });
    expect(errors).toEqual([]);
    expect(person).toMatchObject({
      name: 'Zoë Ng',
      workEmail: 'zoe.ng@example.test',
      externalId: 'E-1',
      department: 'Research',
      jobTitle: null,
      hireDate: '2024-02-29',
      timeZone: 'Europe/Berlin',
      locale: 'en',
      manager: { id: boss },
    });
  });

  it('says of each field what is wrong with it', async () => {
    const { person, errors } = await create({
      name: ' ',
      workEmail: 'not an address',
      hireDate: '0024-01-01',
      timeZone: 'Mars/Base',
      department: 'x'.repeat(121),
    });
    expect(person).toBeNull();
    const paths = errors.map(({ path }: { path: string[] }) => path.join('.')).sort();
    expect(paths).toEqual(['department', 'hireDate', 'name', 'timeZone', 'workEmail']);
    expect((await create({ name: 'Nul\0Byte' })).errors).toMatchObject([{ code: 'INVALID', path: ['name'] }]);
    expect((await create({ name: 'N', managerId: foreign.id })).errors).toMatchObject([
      { code: 'NOT_FOUND', path: ['managerId'] },
    ]);
    expect((await create({ name: 'N', managerId: 'rubbish' })).errors).toMatchObject([
      { code: 'NOT_FOUND', path: ['managerId'] },
    ]);
    const impossible = await manager.graphql(
      'mutation { createPerson(input: { name: "N", hireDate: "2024-02-31" }) { errors { code } } }',
    );
    expect(impossible.errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it('refuses an address or a staff id that somebody else has, also when both come at once', async () => {
    await create({ name: 'First', workEmail: 'first@example.test', externalId: 'X1' });
    expect((await create({ name: 'Second', workEmail: 'FIRST@example.test' })).errors).toMatchObject([
      { code: 'CONFLICT', path: ['workEmail'] },
    ]);
    expect((await create({ name: 'Second', externalId: 'X1' })).errors).toMatchObject([
      { code: 'CONFLICT', path: ['externalId'] },
    ]);
    const race = await Promise.all(
      Array.from({ length: 4 }, () => create({ name: 'Race', workEmail: 'race@example.test' })),
    );
    expect(race.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    for (const { errors } of race.filter(({ person }) => person === null))
      expect(errors).toMatchObject([{ code: 'CONFLICT', path: ['workEmail'] }]);
    // Another organization has people of its own.
    const stranger = await app.as(await app.person(foreign.organizationId, 'Olaf Other', ['OWNER']));
    expect(
      (await create({ name: 'First', workEmail: 'first@example.test', externalId: 'X1' }, stranger)).errors,
    ).toEqual([]);
  });
});

describe('an idempotency key', () => {
  it('makes a repeated call return the first result, and another body a conflict', async () => {
    const input = { name: 'Ida Once', idempotencyKey: 'key-1' };
    const first = await create(input);
    const before = await count();
    expect((await create(input)).person.id).toBe(first.person.id);
    expect(await count()).toBe(before);
    expect((await create({ ...input, name: 'Ida Twice' })).errors).toMatchObject([
      { code: 'CONFLICT', path: ['idempotencyKey'] },
    ]);
    for (const idempotencyKey of ['', 'x'.repeat(201), 'nul\0']) {
      expect((await create({ name: 'N', idempotencyKey })).errors).toMatchObject([
        { code: 'INVALID', path: ['idempotencyKey'] },
      ]);
    }
  });

  it('makes one person of a double click', async () => {
    const input = { name: 'Dora Double', idempotencyKey: 'click' };
    const answers = await Promise.all(Array.from({ length: 4 }, () => create(input)));
    expect(new Set(answers.map(({ person }) => person.id)).size).toBe(1);
    expect(
      (await manager.graphql('{ people(filter: { search: "Dora" }) { totalCount } }')).data?.['people']
        .totalCount,
    ).toBe(1);
  });

  it('is not used up by a call that failed, is of one person, and is forgotten after a day', async () => {
    expect((await create({ name: '', idempotencyKey: 'again' })).errors).toMatchObject([{ code: 'INVALID' }]);
    const mine = await create({ name: 'Good', idempotencyKey: 'again' });
    const other = await app.as(await app.person(member.organizationId, 'Paul Manager', ['PROGRAM_MANAGER']));
    expect((await create({ name: 'Good', idempotencyKey: 'again' }, other)).person.id).not.toBe(
      mine.person.id,
    );
    hours = 25;
    try {
      expect((await create({ name: 'Later', idempotencyKey: 'again' })).errors).toEqual([]);
    } finally {
      hours = 0;
    }
  });
});

describe('changing a person', () => {
  it('keeps what is left out and empties what is null', async () => {
    const { person } = await create({
      name: 'Uma Update',
      workEmail: 'uma@example.test',
      department: 'Old',
      jobTitle: 'Clerk',
    });
    const changed = await update({
      personId: person.id,
      department: null,
      jobTitle: 'Chief',
      name: null,
      timeZone: null,
    });
    expect(changed.errors).toEqual([]);
    expect(changed.person).toEqual({ ...person, department: null, jobTitle: 'Chief' });
    expect((await update({ personId: person.id, workEmail: 'uma@example.test' })).errors).toEqual([]);
    expect((await update({ personId: person.id, workEmail: member.email })).errors).toMatchObject([
      { code: 'CONFLICT', path: ['workEmail'] },
    ]);
    for (const personId of [foreign.id, 'rubbish', 'per_01h455vb4pex5vsknk084sn02q']) {
      expect((await update({ personId, name: 'Changed' })).errors).toMatchObject([
        { code: 'NOT_FOUND', path: ['personId'] },
      ]);
    }
  });

  it('never closes a circle of managers, one by one or both at once', async () => {
    const [a, b, c] = [await idOf('A'), await idOf('B'), await idOf('C')];
    expect((await update({ personId: a, managerId: a })).errors).toMatchObject([
      { code: 'INVALID', path: ['managerId'] },
    ]);
    expect((await update({ personId: b, managerId: a })).errors).toEqual([]);
    expect((await update({ personId: c, managerId: b })).errors).toEqual([]);
    expect((await update({ personId: a, managerId: c })).errors).toMatchObject([
      { code: 'INVALID', path: ['managerId'] },
    ]);
    for (let round = 0; round < 5; round += 1) {
      const [x, y] = [await idOf('X'), await idOf('Y')];
      const both = await Promise.all([
        update({ personId: x, managerId: y }),
        update({ personId: y, managerId: x }),
      ]);
      expect(both.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    }
  });
});

describe("one's own profile", () => {
  it('is name, time zone and language, and nothing else', async () => {
    const client = await app.as(member);
    const change = (input: object) =>
      client.graphql(
        `mutation ($input: UpdateMyProfileInput!) { updateMyProfile(input: $input) { person { name timeZone locale jobTitle } errors { code path } } }`,
        { input },
      );
    const { data } = await change({ name: 'Mo M. Member', locale: 'de', timeZone: 'Asia/Tokyo' });
    expect(data?.['updateMyProfile']).toEqual({
      person: { name: 'Mo M. Member', timeZone: 'Asia/Tokyo', locale: 'de', jobTitle: null },
      errors: [],
    });
    const wrong = await change({ name: '', locale: 'tlh', timeZone: 'Nowhere' });
    expect(wrong.data?.['updateMyProfile'].errors).toHaveLength(3);
    expect((await change({ jobTitle: 'CEO' })).errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
    const kept = await change({});
    expect(kept.data?.['updateMyProfile'].person.name).toBe('Mo M. Member');
  });
});

describe('searching', () => {
  it('takes every character literally', async () => {
    await create({ name: 'Per Cent 100% _under\\score', department: "O'Brien; drop table person --" });
    const found = async (search: string) => {
      const { data } = await manager.graphql(
        'query ($search: String) { people(filter: { search: $search }) { totalCount } }',
        { search },
      );
      return data?.['people'].totalCount;
    };
    expect(await found('100%')).toBe(1);
    expect(await found('_under\\score')).toBe(1);
    expect(await found("o'brien;")).toBe(1);
    expect(await found('%%')).toBe(0);
    expect(await found('per\0cent')).toBe(1);
    expect(await found('   ')).toBe(await count());
  });
});
