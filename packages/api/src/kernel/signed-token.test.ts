import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readToken, signToken } from './signed-token.ts';

const key = randomBytes(32);
const parts = ['KEEP_COMMITMENT', 'org_1', 'per_1', 'cmt_1', '2026-03-02'];

describe('a signed token', () => {
  it('says what was signed, whatever that is', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (any) => {
        expect(readToken(key, 'link', signToken(key, 'link', any))).toEqual(any);
      }),
    );
  });

  it('is not accepted for another use or under another key', () => {
    const token = signToken(key, 'link', parts);
    expect(readToken(key, 'other', token)).toBeNull();
    expect(readToken(randomBytes(32), 'link', token)).toBeNull();
  });

  it('is not accepted with any one character changed, added or left out', () => {
    const token = signToken(key, 'link', parts);
    for (let at = 0; at < token.length; at += 1) {
      const other = token[at] === 'A' ? 'B' : 'A';
      expect(readToken(key, 'link', token.slice(0, at) + other + token.slice(at + 1))).toBeNull();
      expect(readToken(key, 'link', token.slice(0, at) + token.slice(at + 1))).toBeNull();
    }
    for (const more of ['A', '.', '.A', '=']) expect(readToken(key, 'link', token + more)).toBeNull();
    for (const none of ['', '.', 'nonsense', '..']) expect(readToken(key, 'link', none)).toBeNull();
  });
});
