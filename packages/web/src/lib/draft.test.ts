import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useDraft, useLeftBehind } from './draft.ts';
import { forgetDrafts } from './stored.ts';

const at = vi.hoisted(() => ({ screen: 'per_1' }));
vi.mock('./viewer.ts', () => ({ useViewer: () => ({ person: { id: at.screen } }) }));

const start = { text: '', measure: 'Talks' };
const open = (name = 'goal', from = start) =>
  renderHook(({ base }) => useDraft(name, base), {
    initialProps: { base: from },
  }).result;
const type = (form: ReturnType<typeof open>, part: Partial<typeof start>) =>
  act(() => form.current.change(part));

beforeEach(() => {
  localStorage.clear();
  at.screen = 'per_1';
});

describe('what is typed into a form', () => {
  it('is there again after the page was lost, and says so', () => {
    const form = open();
    expect(form.current).toMatchObject({ fields: start, isResumed: false });
    type(form, { text: 'Speak without notes' });
    const again = open();
    expect(again.current.fields).toEqual({ text: 'Speak without notes', measure: 'Talks' });
    expect(again.current.isResumed).toBe(true);
    expect(again.current.key).toBe(form.current.key);
  });

  it('is gone once it is sent or given up', () => {
    const form = open();
    type(form, { text: 'Speak without notes' });
    const { key } = form.current;
    act(() => form.current.forget());
    expect(form.current.fields).toEqual(start);
    expect(form.current.key).not.toBe(key);
    expect(open().current).toMatchObject({ fields: start, isResumed: false });
    expect(localStorage.length).toBe(0);
  });

  it('is not kept where it says what was there before', () => {
    const form = open();
    type(form, { text: 'Speak' });
    type(form, { text: '' });
    expect(localStorage.length).toBe(0);
  });

  it('is another thing with other words, and one thing for as long as they stay', () => {
    const form = open();
    type(form, { text: 'One' });
    const { key } = form.current;
    type(form, { text: 'Two' });
    expect(form.current.key).not.toBe(key);
  });

  it('lets a later start show through where nothing was typed', () => {
    type(open(), { text: 'Speak' });
    expect(open('goal', { text: 'Sing', measure: 'Songs' }).current.fields).toEqual({
      text: 'Speak',
      measure: 'Songs',
    });
  });

  it('belongs to one person and one form, and to nobody after signing out', () => {
    type(open(), { text: 'Speak' });
    expect(open('another').current.fields.text).toBe('');
    at.screen = 'per_2';
    expect(open().current.fields.text).toBe('');
    at.screen = 'per_1';
    expect(renderHook(useLeftBehind).result.current('goal')).toBe(true);
    forgetDrafts();
    expect(renderHook(useLeftBehind).result.current('goal')).toBe(false);
    expect(open().current.fields.text).toBe('');
  });

  it.each(['', 'words of an earlier version', '{"key":"k"}', '{"key":"k","changed":{"text":3}}', 'null'])(
    'begins anew where the browser kept something else: %s',
    (text) => {
      localStorage.setItem('rapport.draft.per_1.goal', text);
      expect(open().current).toMatchObject({ fields: start, isResumed: false });
    },
  );
});
