import { InputRefused } from './execute.ts';
import type { Stored } from './stored.ts';

/** Where a draft stands: with the server, on its way there, only in this browser, or refused. */
export type Standing = 'SAVED' | 'UNSAVED' | 'SAVING' | 'KEPT_HERE' | 'REFUSED';

export type Draft<Value> = {
  readonly value: Value;
  readonly standing: Standing;
  /** Why the server does not take it. */
  readonly refusal: string | null;
};

type AutosaveOptions<Value> = {
  /** What the server has. */
  saved: Value;
  /** Where this browser keeps what the server does not have yet. */
  copy: Pick<Stored, 'get' | 'set'>;
  /** Reads a kept copy; null where it is none. */
  parse: (text: string) => Value | null;
  save: (value: Value) => Promise<void>;
  /** How long after the last key it is saved, in milliseconds. */
  delayMs?: number;
  /** How long until the next try where the server could not be reached, in milliseconds. */
  againMs?: number;
};

export type Autosave<Value> = ReturnType<typeof createAutosave<Value>>;

/**
 * A draft that saves itself shortly after the last key, one save at a time. What the server does not have yet is kept in this browser,
 * also over a reload, a lost connection and an ended session, and tried again.
 */
export function createAutosave<Value>({
  saved,
  copy,
  parse,
  save,
  delayMs = 800,
  againMs = 5000,
}: AutosaveOptions<Value>) {
  const text = copy.get();
  const found = text === null ? null : parse(text);
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let draft: Draft<Value> =
    found === null
      ? { value: saved, standing: 'SAVED', refusal: null }
      : { value: found, standing: 'UNSAVED', refusal: null };

  const show = (next: Partial<Draft<Value>>) => {
    draft = { ...draft, ...next };
    for (const listener of listeners) listener();
  };
  const schedule = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(push, ms);
  };
  const attempt = async () => {
    const { value } = draft;
    show({ standing: 'SAVING' });
    try {
      await save(value);
      if (draft.value === value) {
        copy.set(null);
        show({ standing: 'SAVED' });
      } else {
        show({ standing: 'UNSAVED' });
        schedule(delayMs);
      }
    } catch (error) {
      if (error instanceof InputRefused) return show({ standing: 'REFUSED', refusal: error.message });
      show({ standing: 'KEPT_HERE' });
      schedule(againMs);
    }
  };
  function push() {
    clearTimeout(timer);
    running ??= attempt().finally(() => {
      running = null;
    });
  }
  return {
    get: () => draft,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit(value: Value) {
      copy.set(JSON.stringify(value));
      show({ value, refusal: null, standing: running ? 'SAVING' : 'UNSAVED' });
      if (!running) schedule(delayMs);
    },
    /** Sends at once what the server lacks. */
    flush() {
      if (draft.standing === 'UNSAVED' || draft.standing === 'KEPT_HERE') push();
    },
    /** Sends what the server lacks and waits until nothing is on its way any more: then the draft is somebody else's to send. */
    async settle() {
      clearTimeout(timer);
      await running;
      if (draft.standing === 'UNSAVED' || draft.standing === 'KEPT_HERE') push();
      await running;
      clearTimeout(timer);
    },
    /** The server has it by another way: nothing is kept here any more. */
    forget() {
      clearTimeout(timer);
      copy.set(null);
      show({ standing: 'SAVED' });
    },
  };
}
