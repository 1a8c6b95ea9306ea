import { describe, expect, it } from 'vitest';
import { readReflectionPrompt, reflectionPrompts, reflectionPromptsFor } from './reflection-prompts.ts';
import { reflectionPromptWords } from './rendering/reflection-prompts.ts';

const sides = (['COACHING', 'MENTORING'] as const).flatMap((kind) =>
  (['GUIDE', 'LEARNER'] as const).map((party) => reflectionPromptsFor(kind, party)),
);

describe('questions for thinking back', () => {
  it('are offered to one side each, and none is forgotten', () => {
    expect(sides.flat().sort()).toEqual([...reflectionPrompts].sort());
    for (const side of sides) expect(side).toHaveLength(3);
  });

  it('are asked in both languages, as questions, and never for a mood', () => {
    for (const language of ['en', 'de'] as const) {
      const asked = reflectionPrompts.map((prompt) => reflectionPromptWords(prompt, language));
      expect(new Set(asked).size).toBe(reflectionPrompts.length);
      for (const question of asked) {
        expect(question).toMatch(/\?$/);
        expect(question).not.toMatch(/\b(feel|felt|mood|emotion|fühl\w*|Gefühl\w*|Stimmung)\b/i);
      }
    }
  });

  it('are read back by name, as far as they are known', () => {
    expect(readReflectionPrompt('CLEARER_NOW')).toBe('CLEARER_NOW');
    expect(readReflectionPrompt('OF_ANOTHER_YEAR')).toBeNull();
    expect(readReflectionPrompt(null)).toBeNull();
  });
});
