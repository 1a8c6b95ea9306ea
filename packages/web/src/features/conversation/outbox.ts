import { InputRefused } from '../../lib/execute.ts';
import type { Stored } from '../../lib/stored.ts';

/** What is kept of something that was written. */
type Kept = {
  /** Makes it one message, however often it is tried. */
  readonly key: string;
  readonly text: string;
  /** ISO 8601. */
  readonly queuedAt: string;
  /** Number of the latest message that was known when it was written. */
  readonly afterNumber: number;
};

/** Something that was written and is not with the server yet. */
export type Unsent = Kept & {
  readonly standing: 'SENDING' | 'KEPT_HERE' | 'REFUSED';
  /** Why the server does not take it. */
  readonly refusal: string | null;
};

type OutboxOptions = {
  /** Where this browser keeps what is not sent, also over a reload. */
  copy: Pick<Stored, 'get' | 'set'>;
  /** Sends one, and shows it as sent. Repeating it with the same key must not send it twice. */
  send: (unsent: Pick<Unsent, 'key' | 'text'>) => Promise<void>;
  /** How long until the next try where the server could not be reached, in milliseconds. */
  againMs?: number;
};

export type Outbox = ReturnType<typeof createOutbox>;

/**
 * What one has written, on its way: sent one after the other in the order it was written. What cannot be sent now is kept in this browser
 * and tried again; what the server refuses waits for its author.
 */
export function createOutbox({ copy, send, againMs = 5000 }: OutboxOptions) {
  let unsent: readonly Unsent[] = parsed(copy.get());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRunning = false;
  const listeners = new Set<() => void>();

  const show = (next: readonly Unsent[]) => {
    unsent = next;
    copy.set(next.length === 0 ? null : JSON.stringify(next.map(keptOf)));
    for (const listener of listeners) listener();
  };
  const mark = (key: string, how: Pick<Unsent, 'standing' | 'refusal'>) =>
    show(unsent.map((one) => (one.key === key ? { ...one, ...how } : one)));
  const drop = (key: string) => show(unsent.filter((one) => one.key !== key));

  /** Sends the first that waits. @returns whether there may be another to send */
  const sendNext = async (): Promise<boolean> => {
    const next = unsent.find(({ standing }) => standing !== 'REFUSED');
    if (!next) return false;
    mark(next.key, { standing: 'SENDING', refusal: null });
    try {
      await send(next);
      drop(next.key);
      return true;
    } catch (error) {
      if (error instanceof InputRefused) {
        mark(next.key, { standing: 'REFUSED', refusal: error.message });
        return true;
      }
      show(unsent.map((one) => (one.standing === 'SENDING' ? { ...one, standing: 'KEPT_HERE' } : one)));
      timer = setTimeout(flush, againMs);
      return false;
    }
  };
  const run = async () => {
    isRunning = true;
    while (await sendNext());
    isRunning = false;
  };
  /** Sends at once what waits. */
  function flush() {
    clearTimeout(timer);
    if (!isRunning) void run();
  }
  return {
    get: () => unsent,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Takes a text to be sent. @param afterNumber of the latest message that is known */
    add(key: string, text: string, afterNumber: number) {
      const queuedAt = new Date().toISOString();
      show([...unsent, { key, text, queuedAt, afterNumber, standing: 'SENDING', refusal: null }]);
      flush();
    },
    /** Tries one again that was refused. */
    retry(key: string) {
      mark(key, { standing: 'KEPT_HERE', refusal: null });
      flush();
    },
    /** Gives one up. */
    drop,
    flush,
  };
}

const keptOf = ({ key, text, queuedAt, afterNumber }: Kept): Kept => ({ key, text, queuedAt, afterNumber });

function isKept(value: unknown): value is Kept {
  const field = (name: keyof Kept): unknown => Reflect.get(Object(value), name);
  const words = [field('key'), field('text'), field('queuedAt')];
  return words.every((word) => typeof word === 'string') && typeof field('afterNumber') === 'number';
}

/** Reads what this browser kept; nothing where it is something else. */
function parsed(text: string | null): Unsent[] {
  if (text === null) return [];
  try {
    const known: unknown = JSON.parse(text);
    const kept = Array.isArray(known) ? known.filter(isKept) : [];
    return kept.map((one) => ({ ...keptOf(one), standing: 'KEPT_HERE', refusal: null }));
  } catch {
    return [];
  }
}
