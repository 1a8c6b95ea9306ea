import { describe, expect, it } from 'vitest';
import { InputRefused } from '../lib/execute.ts';
import { fieldError, formError } from './form-errors.ts';

const refused = new InputRefused([
  { code: 'INVALID', message: 'Give a name.', path: ['name'] },
  { code: 'INVALID', message: 'Only https.', path: ['input', 'qualifications', '0', 'evidenceUrl'] },
  { code: 'NOT_ALLOWED', message: 'Not you.', path: [] },
]);

describe('what a form says about a refusal', () => {
  it('puts each reason at its field, with or without "input" in front', () => {
    expect(fieldError(refused, 'name')).toBe('Give a name.');
    expect(fieldError(refused, 'qualifications.0.evidenceUrl')).toBe('Only https.');
    expect(fieldError(refused, 'headline')).toBeUndefined();
  });

  it('leaves nothing unsaid: what no field shows, the form does', () => {
    expect(formError(refused, ['name', 'qualifications.0.evidenceUrl'])).toBe('Not you.');
    expect(formError(refused, ['name'])).toBe('Only https. Not you.');
  });

  it('shows other failures as they are', () => {
    expect(formError(new Error('The server cannot be reached.'), [])).toBe('The server cannot be reached.');
    expect(formError(null, [])).toBeUndefined();
  });
});
