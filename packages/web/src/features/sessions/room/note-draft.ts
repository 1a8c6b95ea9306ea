import { InputRefused, RequestFailed } from '../../../lib/execute.ts';
import type { Kept } from '../../../lib/stored.ts';

/** A note as the server has it. */
export type SavedNote = { id: string; text: string; revision: number };

/**
 * Where a draft stands: with the server, on its way there, only on this device, longer than may be saved, refused, or begun from words
 * that somebody has changed since.
 */
export type NoteStanding =
  | 'SAVED'
  | 'UNSAVED'
  | 'SAVING'
  | 'KEPT_HERE'
  | 'TOO_LONG'
  | 'REFUSED'
  | 'OVERTAKEN';

export type NoteState = {
  readonly text: string;
  readonly standing: NoteStanding;
  /** Why the server does not take it. */
  readonly refusal: string | null;
  /** Whether the connection is missing rather than the server. */
  readonly offline: boolean;
  /** Where overtaken: the note as it stands now; null once it is removed, or not read yet. */
  readonly theirs: SavedNote | null;
  /** False where this browser cannot keep what is not saved. */
  readonly keptHere: boolean;
};

/** What a draft was begun from, kept with it: null for a note that is not there yet, which `key` creates once. */
type Base = { readonly note: Pick<SavedNote, 'id' | 'revision'> | null; readonly key: string };

type NoteDraftOptions = {
  /** What the server has; null where nothing was written yet. */
  saved: SavedNote | null;
  /** Where this browser keeps what the server does not have yet. */
  copy: Kept;
  /** Sends the text: begins a note where there is no base, else saves it. Answers what the server has then. */
  save: (text: string, base: Base) => Promise<SavedNote>;
  /** Reads anew what the server has; `receive` is told. */
  ask: () => void;
  /** In UTF-16 code units. */
  longest: number;
  /** How long after the last key it is saved, in milliseconds. */
  delayMs?: number;
  /** How long until the next try where the server could not be reached, in milliseconds. */
  againMs?: number;
};

export type NoteDraft = ReturnType<typeof createNoteDraft>;

/**
 * A note that saves itself shortly after the last key, one save at a time, and never over words it has not seen. What the server does not
 * have yet is kept on this device, also over a reload, a crash, a lost connection and an ended session, and tried again.
 */
export function createNoteDraft(options: NoteDraftOptions) {
  const { saved, copy, save, ask, longest, delayMs = 800, againMs = 5000 } = options;
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  /** What came while a save was on its way. */
  let waiting: SavedNote | null | undefined;
  const left = readCopy(copy.get());
  let base: Base = left?.base ?? baseOf(saved);
  let state: NoteState = {
    text: left?.text ?? saved?.text ?? '',
    standing: left ? standingOf(left.text, longest) : 'SAVED',
    refusal: null,
    offline: false,
    theirs: null,
    keptHere: true,
  };

  const show = (next: Partial<NoteState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const keep = () => show({ keptHere: copy.set(JSON.stringify({ text: state.text, base })) });
  const schedule = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(push, ms);
  };
  const settle = (note: SavedNote | null) => {
    clearTimeout(timer);
    copy.set(null);
    base = baseOf(note);
    show({ text: note?.text ?? '', standing: 'SAVED', refusal: null, theirs: null, keptHere: true });
  };
  const attempt = async () => {
    const { text } = state;
    show({ standing: 'SAVING' });
    try {
      const note = await save(text, base);
      base = { ...base, note };
      if (note.text === state.text) return settle(note);
      // More was typed meanwhile, or an earlier answer was lost and the server still has the words of then.
      keep();
      show({ standing: standingOf(state.text, longest) });
      if (state.standing === 'UNSAVED') schedule(delayMs);
    } catch (error) {
      if (error instanceof InputRefused && error.errors.some(({ code }) => code === 'CONFLICT')) {
        show({ standing: 'OVERTAKEN', theirs: null });
        return ask();
      }
      if (error instanceof InputRefused) return show({ standing: 'REFUSED', refusal: error.message });
      const offline = error instanceof RequestFailed && error.code === 'NETWORK' && !navigator.onLine;
      show({ standing: 'KEPT_HERE', offline });
      schedule(againMs);
    }
  };
  function push() {
    clearTimeout(timer);
    running ??= attempt().finally(() => {
      running = null;
      if (waiting === undefined) return;
      const came = waiting;
      waiting = undefined;
      receive(came);
    });
  }
  /** Takes in what the server has. What is being written here is never replaced by it. */
  function receive(note: SavedNote | null) {
    if (running) {
      waiting = note;
      return;
    }
    const isNewer = note !== null && (base.note?.id !== note.id || note.revision > base.note.revision);
    if (state.standing === 'SAVED') {
      if (isNewer || (note === null && base.note !== null)) settle(note);
    } else if (note !== null && note.text === state.text) settle(note);
    else if (isNewer) {
      clearTimeout(timer);
      show({ standing: 'OVERTAKEN', theirs: note });
    }
  }
  function write(text: string) {
    show({ text, refusal: null });
    keep();
    if (state.standing === 'OVERTAKEN' || running) return;
    show({ standing: standingOf(text, longest) });
    if (state.standing === 'UNSAVED') schedule(delayMs);
    else clearTimeout(timer);
  }
  /** Goes on from what the server has now, with this text. */
  const goOnWith = (text: string) => {
    base = baseOf(state.theirs);
    show({ standing: 'UNSAVED', theirs: null });
    write(text);
    if (state.standing === 'UNSAVED') push();
  };
  if (left && saved) receive(saved);
  return {
    get: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    receive,
    /** The same characters as the server will store: half of a pair of code units is none. */
    edit: (text: string) => write(text.toWellFormed()),
    /** Adds a paragraph at the end. */
    append: (text: string) => write(joined(state.text, text.toWellFormed())),
    /** Sends at once what the server lacks. */
    flush() {
      if (state.standing === 'UNSAVED' || state.standing === 'KEPT_HERE') push();
    },
    /** Where overtaken: whose words shall stand. Where the note is gone, one's own begin a new one. */
    takeTheirs: () => settle(state.theirs),
    keepMine: () => goOnWith(state.text),
    keepBoth: () => goOnWith(joined(state.theirs?.text ?? '', state.text)),
  };
}

const joined = (before: string, more: string) =>
  [before.trimEnd(), more].filter((part) => part !== '').join('\n\n');

const baseOf = (note: SavedNote | null): Base => ({
  note: note && { id: note.id, revision: note.revision },
  key: crypto.randomUUID(),
});

const standingOf = (text: string, longest: number): NoteStanding =>
  text.length > longest ? 'TOO_LONG' : 'UNSAVED';

/** What an earlier visit left here; null where that is nothing. */
function readCopy(text: string | null): { text: string; base: Base } | null {
  if (text === null) return null;
  try {
    const copy: unknown = JSON.parse(text);
    const words: unknown = Reflect.get(Object(copy), 'text');
    const base: unknown = Reflect.get(Object(copy), 'base');
    const note: unknown = Reflect.get(Object(base), 'note');
    const key: unknown = Reflect.get(Object(base), 'key');
    const [id, revision]: unknown[] = [
      Reflect.get(Object(note), 'id'),
      Reflect.get(Object(note), 'revision'),
    ];
    if (typeof words !== 'string' || typeof key !== 'string') return null;
    const known = typeof id === 'string' && typeof revision === 'number';
    return { text: words, base: { note: known ? { id, revision } : null, key } };
  } catch {
    return null;
  }
}
