/** A remembered setting of this browser that components can subscribe to. Works without storage, for the visit only. */
export type Stored = {
  get(): string | null;
  set(value: string | null): void;
  subscribe(listener: () => void): () => void;
};

/** A text that this browser keeps under `rapport.<name>`, for as long as it is not set to null. */
export function kept(name: string): Pick<Stored, 'get' | 'set'> {
  const key = `rapport.${name}`;
  return { get: () => read(key), set: (value) => write(key, value) };
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

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage is full or switched off: the setting holds until the page is closed.
  }
}
