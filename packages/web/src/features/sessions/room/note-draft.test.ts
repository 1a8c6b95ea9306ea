import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InputRefused, RequestFailed } from '../../../lib/execute.ts';
import { createNoteDraft, type SavedNote } from './note-draft.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const away = () => new RequestFailed('Away.', 'NETWORK', null);
const conflict = () => new InputRefused([{ code: 'CONFLICT', message: 'Changed.', path: ['revision'] }]);
const note = (text: string, revision = 1): SavedNote => ({ id: 'sno_1', text, revision });

type Save = Parameters<typeof createNoteDraft>[0]['save'];

function memory(text: string | null = null, holds = true) {
  return {
    text,
    get() {
      return this.text;
    },
    set(value: string | null) {
      if (holds || value === null) this.text = value;
      return holds;
    },
  };
}

/** A server with one note, which keeps to revisions. */
function server(at: SavedNote | null = null) {
  const state = { at, calls: 0 };
  const save: Save = async (text, base) => {
    state.calls += 1;
    if ((base.note?.revision ?? 0) !== (state.at?.revision ?? 0)) throw conflict();
    state.at = note(text, (state.at?.revision ?? 0) + 1);
    return state.at;
  };
  return { state, save };
}

function draftOf(save: Save, saved: SavedNote | null = null, copy = memory(), ask = vi.fn()) {
  return { draft: createNoteDraft({ saved, copy, save, ask, longest: 100 }), copy, ask };
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a note that saves itself', () => {
  it('begins once, goes on with its revision, and keeps nothing here when it is saved', async () => {
    const { state, save } = server();
    const { draft, copy } = draftOf(save);
    for (const text of ['a', 'ab', 'abc ']) {
      draft.edit(text);
      await pass(500);
    }
    expect(state.calls).toBe(0);
    expect(copy.text).toContain('abc ');
    await pass(300);
    expect(state.at).toEqual(note('abc ', 1));
    draft.edit('abc d');
    await pass(800);
    expect(state.at).toEqual(note('abc d', 2));
    expect(draft.get()).toMatchObject({ text: 'abc d', standing: 'SAVED' });
    expect(copy.text).toBeNull();
  });

  it('is kept here while the server is away, over a reload too, and sent when it is back', async () => {
    const { state, save } = server(note('before', 4));
    const { draft, copy } = draftOf(vi.fn<Save>().mockRejectedValue(away()), note('before', 4));
    draft.edit('typed on the train');
    await pass(800);
    expect(draft.get()).toMatchObject({ standing: 'KEPT_HERE', text: 'typed on the train' });
    const later = draftOf(save, note('before', 4), memory(copy.text));
    expect(later.draft.get()).toMatchObject({ standing: 'UNSAVED', text: 'typed on the train' });
    later.draft.flush();
    await pass(0);
    expect(state.at).toEqual(note('typed on the train', 5));
    expect(later.copy.text).toBeNull();
  });

  it('sends on what was typed while an earlier answer was lost, with the same key', async () => {
    const keys: string[] = [];
    let answered = 0;
    const save: Save = async (text, base) => {
      keys.push(base.key);
      answered += 1;
      if (answered === 1) throw away();
      // The server had taken the first words: for the same key it answers with those.
      return base.note ? note(text, base.note.revision + 1) : note('first', 1);
    };
    const { draft } = draftOf(save);
    draft.edit('first');
    await pass(800);
    draft.edit('first and more');
    await pass(800);
    expect(new Set(keys).size).toBe(1);
    await pass(800);
    expect(draft.get()).toMatchObject({ standing: 'SAVED', text: 'first and more' });
  });

  it('does not send what is too long, says so, keeps it, and sends it once it is shortened', async () => {
    const { state, save } = server();
    const { draft, copy } = draftOf(save);
    draft.edit('x'.repeat(101));
    await pass(60_000);
    expect(state.calls).toBe(0);
    expect(draft.get().standing).toBe('TOO_LONG');
    expect(copy.text).toContain('xxx');
    draft.edit('x'.repeat(100));
    await pass(800);
    expect(draft.get().standing).toBe('SAVED');
  });

  it('says where this browser keeps nothing', () => {
    const { draft } = draftOf(vi.fn<Save>().mockRejectedValue(away()), null, memory(null, false));
    draft.edit('words');
    expect(draft.get()).toMatchObject({ keptHere: false, text: 'words' });
  });

  it('says why the server refuses, keeps the words, and does not insist', async () => {
    const save = vi
      .fn<Save>()
      .mockRejectedValue(new InputRefused([{ code: 'WRONG_STATE', message: 'It has closed.', path: [] }]));
    const { draft, copy } = draftOf(save);
    draft.edit('too late');
    await pass(60_000);
    expect(save).toHaveBeenCalledOnce();
    expect(draft.get()).toMatchObject({ standing: 'REFUSED', refusal: 'It has closed.' });
    expect(copy.text).toContain('too late');
  });
});

describe('a note that two write', () => {
  it('follows the other as long as nothing is typed here', () => {
    const { draft } = draftOf(server().save, note('one'));
    draft.receive(note('one and two', 2));
    expect(draft.get()).toMatchObject({ text: 'one and two', standing: 'SAVED' });
  });

  it('never replaces what is typed here, and shows both texts', async () => {
    const { state, save } = server(note('one'));
    const { draft, ask } = draftOf(save, note('one'));
    draft.edit('one, mine');
    state.at = note('one, theirs', 2);
    await pass(800);
    expect(ask).toHaveBeenCalledOnce();
    draft.receive(state.at);
    expect(draft.get()).toMatchObject({ standing: 'OVERTAKEN', text: 'one, mine', theirs: state.at });
    draft.edit('one, mine still');
    await pass(60_000);
    expect(state.at).toEqual(note('one, theirs', 2));
    draft.keepBoth();
    await pass(0);
    expect(state.at).toEqual(note('one, theirs\n\none, mine still', 3));
    expect(draft.get().standing).toBe('SAVED');
  });

  it('lets either text stand', async () => {
    for (const [choice, text] of [
      ['takeTheirs', 'theirs'],
      ['keepMine', 'mine'],
    ] as const) {
      const { state, save } = server(note('theirs', 2));
      const { draft, copy } = draftOf(save, note('one'));
      draft.edit('mine');
      draft.receive(note('theirs', 2));
      draft[choice]();
      await pass(0);
      expect(draft.get()).toMatchObject({ standing: 'SAVED', text });
      expect(state.at?.text).toBe(text);
      expect(copy.text).toBeNull();
    }
  });

  it('does not take its own save that comes back late for a change of the other', async () => {
    let answer = (_: SavedNote) => {};
    const save: Save = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const { draft } = draftOf(save, note('one'));
    draft.edit('two');
    await pass(800);
    draft.receive(note('two', 2));
    draft.edit('two three');
    answer(note('two', 2));
    await pass(0);
    expect(draft.get()).toMatchObject({ standing: 'UNSAVED', text: 'two three' });
  });

  it('shows what an earlier visit left here beside what the other wrote meanwhile', () => {
    const left = JSON.stringify({ text: 'mine', base: { note: { id: 'sno_1', revision: 1 }, key: 'k' } });
    const { draft } = draftOf(server().save, note('theirs', 2), memory(left));
    expect(draft.get()).toMatchObject({ standing: 'OVERTAKEN', text: 'mine', theirs: { text: 'theirs' } });
  });

  it('begins anew where the other removed the note under one’s hands', async () => {
    const { save } = server();
    const { draft } = draftOf(
      vi.fn<Save>((text, base) => (base.note ? Promise.reject(conflict()) : save(text, base))),
      note('one'),
    );
    draft.edit('mine');
    await pass(800);
    expect(draft.get()).toMatchObject({ standing: 'OVERTAKEN', theirs: null });
    draft.keepMine();
    await pass(0);
    expect(draft.get()).toMatchObject({ standing: 'SAVED', text: 'mine' });
  });
});
