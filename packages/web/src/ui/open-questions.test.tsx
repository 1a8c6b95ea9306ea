import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
// Loaded before the clock of a test runs.
import './open-question-list.tsx';
import { OpenQuestions } from './open-questions.tsx';

describe('open questions to start from', () => {
  it.each([
    ['en', 'NEXT_STEP', 'What is the smallest step that would count?'],
    ['de', 'LOOK_BACK', 'Was hat Sie überrascht?'],
  ])('hands over the one pressed, in %s', async (locale, purpose, question) => {
    i18n.loadAndActivate({ locale, messages: {} });
    const choose = vi.fn();
    render(
      <I18nProvider i18n={i18n}>
        <OpenQuestions onChoose={choose} />
      </I18nProvider>,
    );
    const fold = screen.getByRole('group');
    expect(screen.queryByRole('combobox')).toBeNull();
    // jsdom folds nothing by itself.
    fold.setAttribute('open', '');
    fireEvent(fold, new Event('toggle'));
    fireEvent.change(await screen.findByRole('combobox'), { target: { value: purpose } });
    fireEvent.click(screen.getByRole('button', { name: question }));
    expect(choose).toHaveBeenCalledExactlyOnceWith(question);
  });
});
