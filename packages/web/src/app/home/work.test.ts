import { expect, it } from 'vitest';
import type { HomeWorkQuery } from '../../gql/graphql.ts';
import { sessionsAhead, workOf } from './work.ts';

const now = '2026-11-25T09:00:00.000Z';
const today = '2026-11-25';
const person = (name: string) => ({ id: name, name });
const relationship = {
  id: 'rel',
  viewerParty: 'GUIDE' as const,
  guide: person('Ada'),
  learner: person('Ben'),
};
const glance = (changes: Partial<HomeWorkQuery['home'][number]>): HomeWorkQuery['home'][number] => ({
  id: 'rel',
  kind: 'COACHING',
  viewerIs: 'GUIDE',
  partner: { ...person('Ben'), timeZone: 'UTC' },
  nextSession: null,
  openCommitments: [],
  ...changes,
});
const nothing: HomeWorkQuery = {
  home: [],
  repliesDue: [],
  sessionsToConfirm: { edges: [] },
  feedbackAwaitingMe: [],
  exercisesAwaitingMe: { edges: [] },
};
const session = (id: string, startsAt: string) => ({ id, startsAt, minutes: 60 });
const kinds = (data: Partial<HomeWorkQuery>) =>
  workOf({ ...nothing, ...data }, now, today).map(({ kind }) => kind);

it('puts first what is about to begin, then what has waited longest beyond its time', () => {
  expect(
    kinds({
      home: [glance({ nextSession: session('ses', '2026-11-25T14:00:00.000Z') })],
      repliesDue: [{ since: '2026-11-23T09:00:00.000Z', dueAt: '2026-11-24T09:00:00.000Z', relationship }],
      sessionsToConfirm: {
        edges: [
          {
            node: {
              id: 'old',
              startsAt: '2026-11-24T10:00:00.000Z',
              endsAt: '2026-11-24T11:00:00.000Z',
              relationship,
            },
          },
        ],
      },
    }),
  ).toEqual(['PREPARE', 'REPLY', 'CONFIRM']);
});

it('tells of a session from a day before, not earlier', () => {
  expect(kinds({ home: [glance({ nextSession: session('a', '2026-11-26T08:59:00.000Z') })] })).toEqual([
    'PREPARE',
  ]);
  expect(kinds({ home: [glance({ nextSession: session('a', '2026-11-26T09:01:00.000Z') })] })).toEqual([]);
});

it('tells of own commitments due today or before, once a relationship, and never of the partner’s', () => {
  const own = (dueOn: string) => ({ id: dueOn, owner: 'GUIDE' as const, dueOn });
  expect(
    workOf(
      {
        ...nothing,
        home: [
          glance({
            openCommitments: [
              own('2026-11-20'),
              { id: 'theirs', owner: 'LEARNER', dueOn: '2026-11-20' },
              own('2026-11-25'),
              own('2026-11-26'),
            ],
          }),
        ],
      },
      now,
      today,
    ),
  ).toMatchObject([{ kind: 'COMMITMENTS', dueOn: '2026-11-20', count: 2 }]);
});

it('orders the sessions ahead by their beginning', () => {
  const home = [
    glance({ id: 'later', nextSession: session('b', '2026-12-02T09:00:00.000Z') }),
    glance({ id: 'none' }),
    glance({ id: 'sooner', nextSession: session('a', '2026-11-27T09:00:00.000Z') }),
  ];
  expect(sessionsAhead({ ...nothing, home }).map((one) => one.glance.id)).toEqual(['sooner', 'later']);
});

it('asks for an answer from a day before it is due, and where nothing is agreed from the next day', () => {
  const reply = (since: string, dueAt: string | null) => ({ since, dueAt, relationship });
  expect(kinds({ repliesDue: [reply('2026-11-24T12:00:00.000Z', '2026-11-26T08:59:00.000Z')] })).toEqual([
    'REPLY',
  ]);
  expect(kinds({ repliesDue: [reply('2026-11-24T12:00:00.000Z', '2026-11-26T09:01:00.000Z')] })).toEqual([]);
  expect(kinds({ repliesDue: [reply('2026-11-24T08:59:00.000Z', null)] })).toEqual(['REPLY']);
  expect(kinds({ repliesDue: [reply('2026-11-24T09:01:00.000Z', null)] })).toEqual([]);
});

it('lets a message be that has been the last word for two weeks', () => {
  const reply = (since: string) => ({ since, dueAt: null, relationship });
  expect(kinds({ repliesDue: [reply('2026-11-12T09:00:00.000Z')] })).toEqual(['REPLY']);
  expect(kinds({ repliesDue: [reply('2026-11-11T08:59:00.000Z')] })).toEqual([]);
});
