/** A remembered setting of this browser that components can subscribe to. Works without storage, for the visit only. */
export type Stored = {
  get(): string | null;
  set(value: string | null): void;
  subscribe(listener: () => void): () => void;
};

/** A text that this browser keeps. */
export type Kept = {
  get(): string | null;
  /** @returns false where the browser does not take it: storage is full or switched off */
  set(value: string | null): boolean;
};

/** Under which names drafts are kept that end with the session of this browser. */
const draftPrefix = 'rapport.draft.';

/** A text that this browser keeps under `rapport.<name>`, for as long as it is not set to null. */
export function kept(name: string): Kept {
  const key = `rapport.${name}`;
  return { get: () => read(key), set: (value) => write(key, value) };
}

/** A draft that this browser keeps for one person, until it is with the server or they sign out. */
export function keptDraft(personId: string, name: string): Kept {
  return kept(`draft.${personId}.${name}`);
}

/** Forgets the drafts of everybody: they are confidential, and not for whoever uses this browser next. */
export function forgetDrafts(): void {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(draftPrefix));
    for (const name of names) localStorage.removeItem(name);
  } catch {
    // Without storage there is nothing to forget.
  }
}

/** A setting kept under `rapport.<name>` in local storage, in step between tabs. */
export function stored(name: string): Stored {
  const key = `rapport.${name}`;
  const listeners = new Set<() => void>();
  let value = read(key);
  window.addEventListener('storage', (event) => {
    if (event.key !== key) return;
    value = event.newValue;
    for (const listener of listeners) listener();
  });
  return {
    get: () => value,
    set(next) {
      value = next;
      write(key, next);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    // Storage is full or switched off: the setting holds until the page is closed.
    return false;
  }
}
