import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { hintPause, QuestionHint } from './question-hint.tsx';
import QuestionHintLine from './question-hint-line.tsx';

// The real component, loaded at once: the clock of these tests stands still.
vi.mock('./question-hint-line.tsx', { spy: true });

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
  // Other tabs, and this one, hear of a cleared storage by an event.
  window.dispatchEvent(new StorageEvent('storage', { key: 'rapport.questionHintsOff', newValue: null }));
});

function Composer({ initial = '' }: { initial?: string }) {
  const [text, setText] = useState(initial);
  return (
    <I18nProvider i18n={i18n}>
      <textarea aria-label="Message" value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <QuestionHint text={text} onReplace={setText} />
    </I18nProvider>
  );
}

const type = (value: string) => fireEvent.change(screen.getByLabelText('Message'), { target: { value } });
const pause = () => act(() => vi.advanceTimersByTimeAsync(hintPause));
const written = () => screen.getByLabelText<HTMLTextAreaElement>('Message').value;

describe('a hint under a question', () => {
  it('waits for a pause, names what it noticed and replaces the sentence', async () => {
    render(<Composer />);
    screen.getByLabelText('Message').focus();
    type('Good to see you. Did you talk to her?');
    expect(screen.queryByRole('group')).toBeNull();
    await pause();
    expect(screen.getByRole('group', { name: 'Open questions' }).textContent).toContain(
      'This can be answered with yes or no.',
    );
    screen.getByRole('button', { name: 'Not for this question' }).focus();
    fireEvent.click(screen.getByRole('button', { name: 'What happened when you talked to her?' }));
    expect(written()).toBe('Good to see you. What happened when you talked to her?');
    expect(document.activeElement).toBe(screen.getByLabelText('Message'));
    await pause();
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('goes away while one types on, and says nothing of open questions', async () => {
    render(<Composer initial="Are you tired?" />);
    await pause();
    expect(screen.getByRole('group')).toBeTruthy();
    type('Are you tired? I');
    expect(screen.queryByRole('group')).toBeNull();
    type('How are you?');
    await pause();
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('is dismissed for one question, by button or Escape, and comes back for another', async () => {
    render(<Composer initial="Are you tired?" />);
    await pause();
    fireEvent.click(screen.getByRole('button', { name: 'Not for this question' }));
    expect(screen.queryByRole('group')).toBeNull();
    type('Were you late?');
    await pause();
    fireEvent.keyDown(screen.getByRole('group'), { key: 'Escape' });
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('is turned off by one press, and stays off', async () => {
    const { unmount } = render(<Composer initial="Are you tired?" />);
    await pause();
    fireEvent.click(screen.getByRole('button', { name: 'Turn these hints off' }));
    expect(screen.queryByRole('group')).toBeNull();
    expect(localStorage.getItem('rapport.questionHintsOff')).toBe('nobody');
    unmount();
    render(<Composer initial="Were you late?" />);
    await pause();
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('does not load its rules where there is no question', async () => {
    vi.mocked(QuestionHintLine).mockClear();
    render(<Composer initial="I am tired." />);
    await pause();
    expect(QuestionHintLine).not.toHaveBeenCalled();
  });
});
