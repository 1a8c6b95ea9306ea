import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedbackWays, trustPreferencesSchema } from './trust-preferences.ts';

const unsaid = { feedback: [], safe: '', avoid: '', repair: '' };
const fields = ['safe', 'avoid', 'repair'] as const;
const refuses = (value: unknown) => !trustPreferencesSchema.safeParse(value).success;

describe('what one tells the other about working well together', () => {
  it('may be left unsaid', () => expect(trustPreferencesSchema.parse(unsaid)).toEqual(unsaid));

  it('keeps what was chosen once and in one order, however it was sent', () => {
    const ways = fc.array(fc.constantFrom(...feedbackWays), { maxLength: 12 });
    fc.assert(
      fc.property(ways, (feedback) => {
        const read = trustPreferencesSchema.parse({ ...unsaid, feedback }).feedback;
        expect(read).toEqual(feedbackWays.filter((way) => feedback.includes(way)));
      }),
    );
  });

  it.each(fields)('takes words of any script in %s, trimmed and in one Unicode form', (field) => {
    const written = (text: string) => trustPreferencesSchema.parse({ ...unsaid, [field]: text })[field];
    for (const text of ['ב בבקשה', '🙏🏽 not before coffee', 'x'.repeat(1000)])
      expect(written(text)).toBe(text);
    expect(written('  o\u0308fter fragen ')).toBe('\u00f6fter fragen');
  });

  it.each(fields)('refuses in %s what is too long or could not be stored', (field) => {
    for (const text of ['x'.repeat(1001), 'a\0b', '\udc00', null, 7])
      expect(refuses({ ...unsaid, [field]: text })).toBe(true);
    const { [field]: _, ...others } = unsaid;
    expect(refuses(others)).toBe(true);
  });

  it('refuses ways it does not know, and fields', () => {
    expect(refuses({ ...unsaid, feedback: ['SHOUTING'] })).toBe(true);
    expect(refuses({ ...unsaid, feedback: null })).toBe(true);
    expect(refuses({ ...unsaid, mood: 'good' })).toBe(true);
  });
});
