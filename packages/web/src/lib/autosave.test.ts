import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave } from './autosave.ts';
import { InputRefused, RequestFailed } from './execute.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const parse = (text: string) => (text.startsWith('"') ? text.slice(1, -1) : null);

function draftOf(save: (value: string) => Promise<void>, kept: string | null = null) {
  const copy = {
    text: kept,
    get: () => copy.text,
    set: (text: string | null) => {
      copy.text = text;
    },
  };
  const autosave = createAutosave({ saved: 'before', copy, parse, save, delayMs: 800, againMs: 5000 });
  return { autosave, copy };
}

describe('a draft that saves itself', () => {
  it('is sent once after the last key, and kept here until the server has it', async () => {
    const save = vi.fn(async () => undefined);
    const { autosave, copy } = draftOf(save);
    expect(autosave.get()).toMatchObject({ value: 'before', standing: 'SAVED' });
    for (const text of ['a', 'ab', 'abc']) {
      autosave.edit(text);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(save).not.toHaveBeenCalled();
    expect(copy.text).toBe('"abc"');
    expect(autosave.get().standing).toBe('UNSAVED');
    await vi.advanceTimersByTimeAsync(300);
    expect(save.mock.calls).toEqual([['abc']]);
    expect(autosave.get().standing).toBe('SAVED');
    expect(copy.text).toBeNull();
  });

  it('sends one version at a time and ends with the last', async () => {
    const waiting: (() => void)[] = [];
    const save = vi.fn((_: string) => new Promise<void>((resolve) => waiting.push(resolve)));
    const { autosave, copy } = draftOf(save);
    autosave.edit('first');
    await vi.advanceTimersByTimeAsync(800);
    autosave.edit('second');
    await vi.advanceTimersByTimeAsync(3000);
    expect(save).toHaveBeenCalledTimes(1);
    waiting[0]?.();
    await vi.advanceTimersByTimeAsync(800);
    expect(save.mock.calls).toEqual([['first'], ['second']]);
    expect(copy.text).toBe('"second"');
    waiting[1]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(autosave.get().standing).toBe('SAVED');
    expect(copy.text).toBeNull();
  });

  it('loses nothing while the server cannot be reached, and tries again', async () => {
    const save = vi
      .fn<(value: string) => Promise<void>>()
      .mockRejectedValueOnce(new RequestFailed('Away.', 'NETWORK', null))
      .mockRejectedValueOnce(new RequestFailed('Away.', 'NETWORK', null))
      .mockResolvedValue();
    const { autosave, copy } = draftOf(save);
    autosave.edit('words');
    await vi.advanceTimersByTimeAsync(800);
    expect(autosave.get()).toMatchObject({ value: 'words', standing: 'KEPT_HERE' });
    expect(copy.text).toBe('"words"');
    autosave.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(save).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(5000);
    expect(autosave.get().standing).toBe('SAVED');
    expect(copy.text).toBeNull();
  });

  it('goes on with what an earlier visit left here', async () => {
    const save = vi.fn(async () => undefined);
    const { autosave } = draftOf(save, '"left behind"');
    expect(autosave.get()).toMatchObject({ value: 'left behind', standing: 'UNSAVED' });
    autosave.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(save.mock.calls).toEqual([['left behind']]);
    expect(draftOf(save, 'not a copy').autosave.get()).toMatchObject({ value: 'before', standing: 'SAVED' });
  });

  it('says why the server refuses, keeps the words, and does not insist', async () => {
    const refused = new InputRefused([{ code: 'WRONG_STATE', message: 'It has closed.', path: [] }]);
    const save = vi.fn(async () => {
      throw refused;
    });
    const { autosave, copy } = draftOf(save);
    autosave.edit('too late');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(autosave.get()).toMatchObject({ standing: 'REFUSED', refusal: 'It has closed.' });
    expect(copy.text).toBe('"too late"');
  });

  it('settles on the last version and is quiet then, so that handing over is the last word', async () => {
    const waiting: (() => void)[] = [];
    const save = vi.fn((_: string) => new Promise<void>((resolve) => waiting.push(resolve)));
    const { autosave, copy } = draftOf(save);
    autosave.edit('draft');
    await vi.advanceTimersByTimeAsync(800);
    autosave.edit('final');
    const settled = vi.fn();
    void autosave.settle().then(settled);
    await vi.advanceTimersByTimeAsync(0);
    expect(settled).not.toHaveBeenCalled();
    waiting[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(save.mock.calls).toEqual([['draft'], ['final']]);
    expect(settled).not.toHaveBeenCalled();
    waiting[1]?.();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(settled).toHaveBeenCalledOnce();
    expect(save).toHaveBeenCalledTimes(2);
    expect(copy.text).toBeNull();
  });

  it('keeps nothing here once the server has it by another way', async () => {
    const save = vi.fn().mockRejectedValue(new RequestFailed('Away.', 'NETWORK', null));
    const { autosave, copy } = draftOf(save);
    autosave.edit('words');
    await autosave.settle();
    expect(copy.text).toBe('"words"');
    autosave.forget();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(copy.text).toBeNull();
  });
});
