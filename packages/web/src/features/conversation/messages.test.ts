import { describe, expect, it } from 'vitest';
import { firstNewOf, grouped, hasEarlier, joined, latestOf, type Message } from './messages.ts';

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 24, 9, minutes)).toISOString();

function message(number: number, more: Partial<Message> = {}): Message {
  const rest = { editedAt: null, deletedAt: null, editableUntil: null, readByPartner: null };
  const text = `Message ${number}`;
  const own = { id: `msg_${number}`, number, cursor: String(number), author: { id: 'one' }, text };
  return { ...own, sentAt: at(number), ...rest, ...more };
}
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => message(from + index));
const numbers = (messages: readonly Message[]) => messages.map(({ number }) => number);

describe('messages that are joined', () => {
  it('stand in order, each once, as they were read last', () => {
    const edited = message(3, { text: 'Changed' });
    const all = joined(range(1, 3), [edited, message(4)]);
    expect(numbers(all)).toEqual([1, 2, 3, 4]);
    expect(all[2]?.text).toBe('Changed');
    expect(joined(range(41, 50), range(31, 40))).toEqual(range(31, 50));
  });

  it('keep the way back of one that was sent from here and is not read again', () => {
    const [sent] = joined([message(1)], [message(1, { cursor: null, text: 'Changed' })]);
    expect(sent).toMatchObject({ cursor: '1', text: 'Changed' });
  });

  it('never have a gap, and always hold what was read last', () => {
    const starts = [1, 2, 5, 9];
    const windows = starts.flatMap((from) => [0, 1, 3, 6].map((more) => range(from, from + more)));
    for (const known of windows)
      for (const read of windows) {
        const all = numbers(joined(known, read));
        const first = all[0] ?? 0;
        expect(all).toEqual(all.map((_, index) => first + index));
        expect(all.at(-1)).toBe(Math.max(known.at(-1)?.number ?? 0, read.at(-1)?.number ?? 0));
      }
  });

  it('know whether there are earlier ones', () => {
    expect(hasEarlier(range(1, 3))).toBe(false);
    expect(hasEarlier(range(2, 3))).toBe(true);
    expect(hasEarlier([])).toBe(false);
  });
});

it('lets go of all but the latest once there are too many', () => {
  expect(latestOf(range(1, 500))).toHaveLength(500);
  expect(numbers(latestOf(range(1, 501)))).toEqual(numbers(range(302, 501)));
});

describe('the first new message', () => {
  it('is of the partner and not taken back, as far as it is here', () => {
    const own = { author: { id: 'me' } };
    const messages = [message(3), message(4, own), message(5, { deletedAt: at(6) }), message(6), message(7)];
    expect(firstNewOf(messages, 3, 'me')).toBe(6);
    expect(firstNewOf(messages, 2, 'me')).toBe(3);
    expect(firstNewOf(messages, 1, 'me')).toBe('EARLIER');
    expect(firstNewOf(messages, 7, 'me')).toBeNull();
    expect(firstNewOf(messages, null, 'me')).toBeNull();
    expect(firstNewOf([], 0, 'me')).toBeNull();
  });
});

describe('groups', () => {
  const dayOf = (when: string) => when.slice(0, 10);
  it('begin with another author, another day or a pause', () => {
    const other = { author: { id: 'other' } };
    const tomorrow = { sentAt: '2026-11-25T09:00:00.000Z' };
    const groups = grouped(
      [
        message(1),
        message(2),
        message(3, other),
        message(4, { ...other, sentAt: at(40) }),
        message(5, tomorrow),
      ],
      dayOf,
    );
    expect(groups.map(({ messages }) => numbers(messages))).toEqual([[1, 2], [3], [4], [5]]);
    expect(groups.map(({ beginsDay }) => beginsDay)).toEqual([true, false, false, true]);
  });

  it('begin with the first new message', () => {
    const groups = grouped(range(1, 4), dayOf, 3);
    expect(groups.map(({ messages }) => numbers(messages))).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(groups.map(({ beginsNew }) => beginsNew)).toEqual([false, true]);
  });
});
