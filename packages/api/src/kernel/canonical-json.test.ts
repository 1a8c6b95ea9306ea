import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalHash, canonicalJson, type Json } from './canonical-json.ts';

const value = fc.jsonValue().map((json) => JSON.parse(JSON.stringify(json)) as Json);

/** The same value with the names of every object in the opposite order. */
function turned(json: Json): Json {
  if (Array.isArray(json)) return json.map(turned);
  if (json === null || typeof json !== 'object') return json;
  return Object.fromEntries(
    Object.entries(json)
      .toReversed()
      .map(([name, inner]) => [name, turned(inner)]),
  );
}

describe('the canonical form', () => {
  it('is that of the example in RFC 8785, section 3.2.3', () => {
    const example = JSON.parse(
      String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`,
    ) as Json;
    expect(canonicalJson(example)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('does not depend on the order of names', () => {
    fc.assert(fc.property(value, (json) => canonicalJson(turned(json)) === canonicalJson(json)));
  });

  it('does not depend on how accents are composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(canonicalHash({ purpose: text.normalize('NFD') })).toBe(canonicalHash({ purpose: text }));
      }),
    );
    expect(canonicalHash({ purpose: 'Fu\u0308hrung' })).toBe(canonicalHash({ purpose: 'F\u00fchrung' }));
  });

  it('is read back as what it says, and written the same again', () => {
    fc.assert(
      fc.property(value, (json) => {
        const text = canonicalJson(json);
        expect(canonicalJson(JSON.parse(text) as Json)).toBe(text);
      }),
    );
  });

  it('differs where the value differs', () => {
    fc.assert(
      fc.property(value, value, (one, other) => {
        fc.pre(canonicalJson(one) !== canonicalJson(other));
        expect(canonicalHash(one)).not.toBe(canonicalHash(other));
      }),
    );
    expect(canonicalHash({ hours: 24 })).not.toBe(canonicalHash({ hours: '24' }));
  });

  it('refuses what two readers could read differently', () => {
    expect(() => canonicalJson(Number.NaN)).toThrow();
    expect(() => canonicalJson('\ud800')).toThrow();
    expect(() => canonicalJson({ '\u00e9': 1, 'e\u0301': 2 })).toThrow('the same text');
  });
});
