import fc from 'fast-check';
import { TypeID } from 'typeid-js';
import { expect, it } from 'vitest';
import { base32OfUuid, uuidOfBase32 } from './base32.ts';

it('writes and reads the suffix of an id as the TypeID library does', () => {
  fc.assert(
    fc.property(fc.uuid(), (uuid) => {
      const suffix = TypeID.fromUUID('rel', uuid).getSuffix();
      expect(base32OfUuid(uuid)).toBe(suffix);
      expect(uuidOfBase32(suffix)).toBe(uuid);
    }),
    { numRuns: 2000 },
  );
});

it.each(['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'])(
  'keeps %s',
  (uuid) => {
    expect(uuidOfBase32(base32OfUuid(uuid))).toBe(uuid);
  },
);

it('knows what is none', () => {
  for (const text of [
    '',
    '8zzzzzzzzzzzzzzzzzzzzzzzzz',
    '0123456789abcdefghijklmnop',
    '01h455vb4pex5vsknk084sn02',
    'U'.repeat(26),
  ])
    expect(uuidOfBase32(text)).toBeNull();
  for (const uuid of ['', 'no uuid', '0190a5ac-74d7-7000-8000-00000000000'])
    expect(() => base32OfUuid(uuid)).toThrow();
});
