import * as words from './data/work-texts.ts';
import { deck as dealt } from './life-texts.ts';
import type { Random } from './random.ts';
import type { ScriptedDeed } from './work-pen.ts';
import type { Key } from './work-types.ts';

/** How a pair works together, as far as their agreement says. Days are counted back from today. */
export interface PaceOfWork {
  /** When it came into force. */
  readonly from: number;
  /** Since when nothing more is done; null for pairs that go on. */
  readonly until: number | null;
  readonly everyDays: number;
  readonly minutes: number;
  readonly channel: 'VIDEO' | 'IN_PERSON' | 'PHONE';
  /** Sessions that the agreement allows; null for any number. */
  readonly atMost: number | null;
}

const times = ['09:30', '10:00', '11:00', '14:00', '15:30', '16:30'];
/** Most sessions of a pair of which nothing is told: what a list can show and a start can wait for. */
const mostSessions = 7;
/** Shares of what may happen around a session. */
const shares = {
  insight: 0.5,
  promise: 0.5,
  guidePromise: 0.12,
  exchange: 0.4,
  confirmed: 0.4,
  confirmedLately: 0.5,
  owed: 0.6,
};
/** Days in which something may still wait for one of the two. */
const lately = { session: 5, message: 9 };
/** What becomes of a session that is not held as planned. */
const misfortunes = { cancelled: 0.08, noShow: 0.06 };

type Deeds = (ScriptedDeed | readonly ScriptedDeed[])[];

/** Draws what a pair of which nothing is told has done: its sessions by their cadence, and what belongs to them. */
export function drawScript(random: Random, pace: PaceOfWork): readonly ScriptedDeed[] {
  const { from, until } = pace;
  if (from < 6) return [];
  const days = sessionDays(random, pace);
  const deeds: Deeds = [];
  const text = decks(random);
  const time = random.pick(times);
  for (const [index, day] of days.entries()) {
    const planned = days[index - 1] ?? from - 1;
    deeds.push(session(random, pace, `session ${index + 1}`, { day, planned, time }, text));
    if (random.next() < shares.promise) deeds.push(promise(random, `promise ${index + 1}`, day, until, text));
    if (random.next() < shares.exchange)
      deeds.push(exchange(random, `talk ${index + 1}`, day - 3, until, text));
  }
  deeds.push(goal(random, from - 4, days, until, text));
  const last = days.at(-1);
  if (until === null && last !== undefined) deeds.push(upcoming(random, pace, days.length, last, time));
  return inOrder(deeds.flat(), until ?? 0);
}

/** Latest last; what would lie in the time to come, or after the end, is not done. */
function inOrder(deeds: readonly ScriptedDeed[], until: number): readonly ScriptedDeed[] {
  return deeds
    .filter(({ daysAgo }) => daysAgo >= Math.max(1, until))
    .toSorted((one, other) => other.daysAgo - one.daysAgo);
}

function sessionDays(random: Random, { from, until, everyDays, atMost }: PaceOfWork): readonly number[] {
  const first = from - random.between(3, 5);
  const end = until === null ? 2 : until + 3;
  const count = Math.max(0, Math.floor((first - end) / everyDays) + 1);
  const all = Array.from({ length: count }, (_, index) => first - index * everyDays);
  const most = Math.min(mostSessions, (atMost ?? mostSessions + 1) - 1);
  return all.length <= most ? all : [...all.slice(0, 2), ...all.slice(2 - most)];
}

interface When {
  readonly day: number;
  readonly planned: number;
  readonly time: string;
}

function session(
  random: Random,
  { minutes, channel }: PaceOfWork,
  key: Key,
  { day, planned, time }: When,
  text: Decks,
): readonly ScriptedDeed[] {
  const by = random.pick(['GUIDE', 'LEARNER'] as const);
  const plan: ScriptedDeed = {
    daysAgo: planned,
    by,
    deed: { kind: 'SESSION_PLANNED', key, title: null, on: day, time, minutes, channel },
  };
  const fate = random.next();
  if (fate < misfortunes.cancelled && planned - day > 8)
    return [plan, { daysAgo: day + 4, by, deed: { kind: 'SESSION_CANCELLED', of: key } }];
  const word = fate > 1 - misfortunes.noShow ? 'LEARNER_ABSENT' : 'HELD';
  const insight = word === 'HELD' && random.next() < shares.insight ? text.insight() : null;
  const said = (party: 'GUIDE' | 'LEARNER', daysAgo: number): ScriptedDeed => ({
    daysAgo,
    by: party,
    deed: { kind: 'ATTENDANCE_SAID', of: key, word },
  });
  return [
    plan,
    ...(day > lately.session || random.next() < shares.confirmedLately ? [said('GUIDE', day)] : []),
    said('LEARNER', Math.max(1, day - 1)),
    ...(insight === null
      ? []
      : [
          {
            daysAgo: Math.max(1, day - 1),
            by: 'LEARNER',
            deed: { kind: 'INSIGHT_RECORDED', of: key, text: insight },
          } as const,
        ]),
  ];
}

function upcoming(
  random: Random,
  { everyDays, minutes, channel, atMost }: PaceOfWork,
  held: number,
  last: number,
  time: string,
): readonly ScriptedDeed[] {
  if (atMost !== null && held >= atMost) return [];
  const on = Math.min(last - everyDays, random.between(-9, 0));
  const key = 'next session';
  return [
    {
      daysAgo: Math.max(1, last),
      by: 'LEARNER',
      deed: { kind: 'SESSION_PLANNED', key, title: null, on, time, minutes, channel },
    },
  ];
}

const fates = ['KEPT', 'KEPT', 'KEPT', 'KEPT', 'LATE', 'MISSED', 'MOVED', 'WITHDRAWN'] as const;

/** A promise and what became of it; one whose day has not come is open. */
function promise(
  random: Random,
  key: Key,
  made: number,
  until: number | null,
  text: Decks,
): readonly ScriptedDeed[] {
  const by = random.next() < shares.guidePromise ? 'GUIDE' : 'LEARNER';
  const words = by === 'GUIDE' ? text.guidePromise() : text.promise();
  const due = made - random.between(7, 12);
  if (words === null || (until !== null && due - 8 < until)) return [];
  const begun: ScriptedDeed = {
    daysAgo: made,
    by,
    deed: { kind: 'COMMITMENT_MADE', key, text: words, on: due },
  };
  const kept: ScriptedDeed = { daysAgo: due, by, deed: { kind: 'COMMITMENT_KEPT', of: key } };
  if (due < 8) return due > 0 ? [begun, kept] : [begun];
  return [begun, ...endOf(random, key, by, due, text)];
}

function endOf(
  random: Random,
  of: Key,
  by: 'GUIDE' | 'LEARNER',
  due: number,
  text: Decks,
): readonly ScriptedDeed[] {
  const partner = by === 'GUIDE' ? 'LEARNER' : 'GUIDE';
  const confirmed = random.next() < shares.confirmed;
  const kept = (key: Key, daysAgo: number): readonly ScriptedDeed[] => [
    { daysAgo, by, deed: { kind: 'COMMITMENT_KEPT', of: key } },
    ...(confirmed
      ? [{ daysAgo: daysAgo - 1, by: partner, deed: { kind: 'COMMITMENT_CONFIRMED', of: key } } as const]
      : []),
  ];
  switch (random.pick(fates)) {
    case 'KEPT':
      return kept(of, due + 1);
    case 'LATE':
      return kept(of, due - 3);
    case 'MISSED':
      return [{ daysAgo: due - 4, by, deed: { kind: 'COMMITMENT_MISSED', of } }];
    case 'MOVED': {
      const key = `${of}, later`;
      const word = text.moved();
      return [
        { daysAgo: due + 4, by, deed: { kind: 'COMMITMENT_MOVED', of, key, on: due - 6, word } },
        ...kept(key, due - 5),
      ];
    }
    case 'WITHDRAWN':
      return [{ daysAgo: due + 1, by, deed: { kind: 'COMMITMENT_WITHDRAWN', of, word: text.withdrawn() } }];
  }
}

/** A message and its answer; the last answer of some has still to come. */
function exchange(
  random: Random,
  key: Key,
  sent: number,
  until: number | null,
  text: Decks,
): readonly ScriptedDeed[] {
  const drawn = text.exchange();
  if (drawn === null || sent < 1 || (until !== null && sent - 2 < until)) return [];
  const { by, text: said, answer } = drawn;
  const other = by === 'GUIDE' ? 'LEARNER' : 'GUIDE';
  const message: ScriptedDeed = { daysAgo: sent, by, deed: { kind: 'MESSAGE_SENT', key, text: said } };
  const isOwed = until === null && sent < lately.message && random.next() < shares.owed;
  if (sent < 3 || isOwed) return [message];
  const answered = `${key}, answered`;
  return [
    message,
    { daysAgo: sent - 1, by: other, deed: { kind: 'MESSAGES_READ', of: key } },
    { daysAgo: sent - 1, by: other, deed: { kind: 'MESSAGE_SENT', key: answered, text: answer } },
    { daysAgo: sent - 2, by, deed: { kind: 'MESSAGES_READ', of: answered } },
  ];
}

/** A goal with how far it has come after every other session, and how it ended where the two have. */
function goal(
  random: Random,
  set: number,
  days: readonly number[],
  until: number | null,
  text: Decks,
): readonly ScriptedDeed[] {
  const drawn = text.goal();
  const key = 'goal';
  if (drawn === null || set < Math.max(2, until ?? 0)) return [];
  const { measure } = drawn;
  const noted = days.filter((day, index) => index % 2 === 1 && day - 2 >= Math.max(1, (until ?? 0) + 2));
  const reached = (step: number): number | null => {
    if (!measure) return null;
    const { baseline, target } = measure;
    return Math.round(baseline + ((target - baseline) * (step + 1)) / (noted.length + 1));
  };
  const outcome = random.pick(['REACHED', 'REACHED', 'PARTLY', 'NOT_REACHED', 'DROPPED'] as const);
  return [
    { daysAgo: set, by: 'LEARNER', deed: { kind: 'GOAL_SET', key, on: set - 150, ...drawn } },
    ...noted.map((day, step): ScriptedDeed => {
      const deed = { kind: 'GOAL_PROGRESSED', of: key, value: reached(step), note: text.progress() } as const;
      return { daysAgo: day - 2, by: 'LEARNER', deed };
    }),
    ...(until === null
      ? []
      : [
          {
            daysAgo: until,
            by: 'LEARNER',
            deed: { kind: 'GOAL_CLOSED', of: key, outcome, word: random.pick(words.goalEndings[outcome]) },
          } as const,
        ]),
  ];
}

type Decks = ReturnType<typeof decks>;

/** The words of one pair: nothing is said twice in it. */
function decks(random: Random) {
  const deck = <T>(purpose: string, texts: readonly T[]) => dealt(random.fork(purpose), texts);
  const enough =
    <T>(next: () => T | null) =>
    (): T => {
      const text = next();
      if (text === null) throw new Error('A pair has more to say than there are words.');
      return text;
    };
  return {
    insight: deck('insights', words.insights),
    promise: deck('promises', words.promises),
    guidePromise: deck('promises of the guide', words.guidePromises),
    goal: deck('goals', words.goalTexts),
    progress: enough(deck('progress', words.progressNotes)),
    moved: enough(deck('moved', words.movedWords)),
    withdrawn: enough(deck('withdrawn', words.withdrawnWords)),
    exchange: deck('exchanges', words.exchanges),
  };
}
