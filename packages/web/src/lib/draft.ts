import { useState } from 'react';
import { keptDraft } from './stored.ts';
import { useViewer } from './viewer.ts';

/** What a form asks for, as it is typed. */
type Fields = Record<string, string>;

type Copy = { readonly key: string; readonly changed: Fields };

export type FormDraft<F extends Fields> = {
  readonly fields: F;
  /** Makes what is sent one thing, however often it is tried. Other words are another thing. */
  readonly key: string;
  /** Whether it goes on with what was typed at an earlier time. */
  readonly isResumed: boolean;
  change(part: Partial<F>): void;
  /** Begins anew, because it is with the server or given up. */
  forget(): void;
};

/**
 * What somebody types into a form. This browser keeps it until it is sent or given up: over a reload, a crash, a lost connection and an
 * ended session. Only what differs from the start is kept, so that a later start shows through where nothing was typed.
 * @param name what it is a draft of; a form for something else needs a `key` of its own
 * @param start what it begins with
 */
export function useDraft<F extends Fields>(name: string, start: F): FormDraft<F> {
  const { person } = useViewer();
  const copy = keptDraft(person.id, name);
  const [found] = useState(() => parsed(copy.get(), start));
  const [draft, setDraft] = useState<Copy>(() => found ?? blank());
  const fields = { ...start, ...draft.changed };
  return {
    fields,
    key: draft.key,
    isResumed: found !== null && draft.changed !== nothing,
    change(part) {
      const next = { key: crypto.randomUUID(), changed: differences({ ...fields, ...part }, start) };
      copy.set(next.changed === nothing ? null : JSON.stringify(next));
      setDraft(next);
    },
    forget() {
      copy.set(null);
      setDraft(blank());
    },
  };
}

/** Whether something was typed at an earlier time under a name: then the form for it is open from the start. */
export function useLeftBehind(): (name: string) => boolean {
  const { person } = useViewer();
  return (name) => keptDraft(person.id, name).get() !== null;
}

const nothing: Fields = {};
const blank = (): Copy => ({ key: crypto.randomUUID(), changed: nothing });

function differences(fields: Fields, start: Fields): Fields {
  const changed = Object.entries(fields).filter(([name, value]) => value !== start[name]);
  return changed.length === 0 ? nothing : Object.fromEntries(changed);
}

/** Reads what this browser kept; null where it is none of these fields. */
function parsed(text: string | null, start: Fields): Copy | null {
  if (text === null) return null;
  try {
    const copy: unknown = JSON.parse(text);
    const key: unknown = Reflect.get(Object(copy), 'key');
    const changed: unknown = Reflect.get(Object(copy), 'changed');
    const entries = Object.keys(start).flatMap((name): [string, string][] => {
      const value: unknown = Reflect.get(Object(changed), name);
      return typeof value === 'string' && value !== start[name] ? [[name, value]] : [];
    });
    return typeof key === 'string' && entries.length > 0
      ? { key, changed: Object.fromEntries(entries) }
      : null;
  } catch {
    return null;
  }
}
