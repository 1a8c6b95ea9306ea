import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InputRefused, RequestFailed } from '../../lib/execute.ts';
import { createOutbox } from './outbox.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const offline = new RequestFailed('The server cannot be reached.', 'NETWORK', null);
const refused = new InputRefused([{ code: 'WRONG_STATE', message: 'It has ended.', path: [] }]);

function outboxOf(
  send: (unsent: { key: string; text: string }) => Promise<void>,
  kept: string | null = null,
) {
  const copy = {
    text: kept,
    get: () => copy.text,
    set: (text: string | null) => {
      copy.text = text;
    },
  };
  return { copy, outbox: createOutbox({ copy, send, againMs: 5000 }) };
}
const standings = ({ get }: { get: () => readonly { text: string; standing: string }[] }) =>
  get().map(({ text, standing }) => `${text} ${standing}`);

describe('what was written and is not sent yet', () => {
  it('is sent in order, one at a time, and forgotten then', async () => {
    const sent: string[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    const { outbox, copy } = outboxOf(async ({ text }) => {
      sent.push(text);
      if (text === 'One.') await promise;
    });
    outbox.add('1', 'One.', 7);
    outbox.add('2', 'Two.', 7);
    expect(sent).toEqual(['One.']);
    resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual(['One.', 'Two.']);
    expect(outbox.get()).toEqual([]);
    expect(copy.text).toBeNull();
  });

  it('is kept here without a connection, over a reload too, and sent with the same key later', async () => {
    const keys: string[] = [];
    const send = vi.fn(async ({ key }: { key: string }) => {
      keys.push(key);
      if (keys.length === 1) throw offline;
    });
    const { outbox, copy } = outboxOf(send);
    outbox.add('1', 'One.', 0);
    outbox.add('2', 'Two.', 0);
    await vi.advanceTimersByTimeAsync(0);
    expect(standings(outbox)).toEqual(['One. KEPT_HERE', 'Two. KEPT_HERE']);
    expect(standings(outboxOf(send, copy.text).outbox)).toEqual(['One. KEPT_HERE', 'Two. KEPT_HERE']);
    await vi.advanceTimersByTimeAsync(5000);
    expect(keys).toEqual(['1', '1', '2']);
    expect(outbox.get()).toEqual([]);
  });

  it('waits for its author where it is refused, and holds up nothing else', async () => {
    let isOver = true;
    const { outbox } = outboxOf(async ({ text }) => {
      if (text === 'One.' && isOver) throw refused;
    });
    outbox.add('1', 'One.', 0);
    outbox.add('2', 'Two.', 0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(standings(outbox)).toEqual(['One. REFUSED']);
    expect(outbox.get()[0]?.refusal).toBe('It has ended.');
    isOver = false;
    outbox.retry('1');
    await vi.advanceTimersByTimeAsync(0);
    expect(outbox.get()).toEqual([]);
  });

  it('can be given up, and ignores a copy that is none', () => {
    const { outbox, copy } = outboxOf(() => Promise.reject(offline), 'nonsense');
    expect(outbox.get()).toEqual([]);
    outbox.add('1', 'One.', 0);
    outbox.drop('1');
    expect(outbox.get()).toEqual([]);
    expect(copy.text).toBeNull();
  });
});
