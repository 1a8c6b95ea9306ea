import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newDataKey, newNonce, type Place, seal, UnsealError, unseal } from './sealing.ts';

const place: Place = {
  organizationId: 'org_1',
  relationshipId: 'rel_1',
  authorId: 'per_1',
  table: 'note',
  column: 'text',
  rowId: 'not_1',
  keyVersion: 1,
};
const key = newDataKey();
const text = 'What she told me about her mother – nobody else’s business. 🤫';

describe('a sealed text', () => {
  it('opens to what was sealed, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        const wellFormed = any.toWellFormed();
        expect(unseal(key, place, seal(key, place, wellFormed))).toBe(wellFormed);
      }),
    );
  });

  it.each(Object.keys(place) as (keyof Place)[])('does not open with another %s', (field) => {
    const moved = { ...place, [field]: field === 'keyVersion' ? 2 : `${place[field]}0` };
    expect(() => unseal(key, moved, seal(key, place, text))).toThrow(UnsealError);
  });

  it('does not open where two fields of its place were exchanged', () => {
    const exchanged = { ...place, table: place.column, column: place.table };
    expect(() => unseal(key, exchanged, seal(key, place, text))).toThrow(UnsealError);
  });

  it('does not open with any of its bytes flipped', () => {
    const sealed = seal(key, place, text);
    for (let at = 0; at < sealed.length; at += 1) {
      const flipped = Buffer.from(sealed);
      flipped.writeUInt8(flipped.readUInt8(at) ^ 0x01, at);
      expect(() => unseal(key, place, flipped), `byte ${at}`).toThrow(UnsealError);
    }
  });

  it('does not open where it was cut short or made longer', () => {
    const sealed = seal(key, place, text);
    for (let length = 0; length < sealed.length; length += 1)
      expect(() => unseal(key, place, sealed.subarray(0, length)), `${length} bytes`).toThrow(UnsealError);
    expect(() => unseal(key, place, Buffer.concat([sealed, Buffer.of(0)]))).toThrow(UnsealError);
  });

  it('does not open with another key', () => {
    expect(() => unseal(newDataKey(), place, seal(key, place, text))).toThrow(UnsealError);
  });

  it('does not show what it says, nor that the same was said twice', () => {
    const [one, other] = [seal(key, place, text), seal(key, place, text)];
    expect(one.equals(other)).toBe(false);
    expect(one.includes(Buffer.from('mother'))).toBe(false);
  });
});

it('uses no nonce twice in a million', () => {
  const seen = new Set<string>();
  for (let count = 0; count < 1_000_000; count += 1) seen.add(newNonce().toString('latin1'));
  expect(seen.size).toBe(1_000_000);
});
