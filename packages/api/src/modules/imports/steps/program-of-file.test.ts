import { describe, expect, it } from 'vitest';
import { kindOfPairs } from './program-of-file.ts';

describe('the kind of pairs a file lists', () => {
  it('is read off its headings', () => {
    expect(kindOfPairs(['year', 'term', 'mentor', 'mentee'])).toBe('MENTORING');
    expect(kindOfPairs(['Coach ID', 'Client ID'])).toBe('COACHING');
    expect(kindOfPairs(['Coach', 'Klient'])).toBe('COACHING');
  });

  it('is not guessed where the headings say neither or both', () => {
    expect(kindOfPairs(['guide', 'learner'])).toBeNull();
    expect(kindOfPairs(['coach', 'mentee'])).toBeNull();
  });
});
