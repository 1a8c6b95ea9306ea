import { describe, expect, it } from 'vitest';
import { sessionPhaseWords, sessionPrompts } from './rendering/render-session-guide.ts';
import { sessionPhases } from './session-guide.ts';
import { longestAgendaItem } from './session-room.ts';

const languages = ['en', 'de'] as const;
const kinds = ['COACHING', 'MENTORING'] as const;

describe.each(languages)('the session guide in %s', (language) => {
  const all = kinds.flatMap((kind) =>
    sessionPhases.flatMap((phase) => sessionPrompts(kind, phase, language)),
  );

  it.each(kinds)('offers six to ten questions in each phase of %s', (kind) => {
    for (const phase of sessionPhases) {
      const { length } = sessionPrompts(kind, phase, language);
      expect(length, phase).toBeGreaterThanOrEqual(6);
      expect(length, phase).toBeLessThanOrEqual(10);
    }
  });

  it('asks, and each question once: coaching and mentoring have their own', () => {
    const texts = all.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).toContain('?');
  });

  it('fits each question into a point of an agenda', () => {
    for (const { text } of all) expect(text.length).toBeLessThanOrEqual(longestAgendaItem);
  });

  it('names each phase and says what it is for', () => {
    const words = sessionPhases.map((phase) => sessionPhaseWords(phase, language));
    expect(new Set(words.map(({ name }) => name)).size).toBe(sessionPhases.length);
    for (const { about } of words) expect(about).not.toBe('');
  });
});

it('has the same questions in every language', () => {
  for (const kind of kinds)
    for (const phase of sessionPhases) {
      const [english, german] = languages.map((language) =>
        sessionPrompts(kind, phase, language).map(({ id }) => id),
      );
      expect(german).toEqual(english);
    }
});
