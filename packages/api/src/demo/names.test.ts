import { describe, expect, it } from 'vitest';
import { namePools } from './data/name-pools.ts';
import { offices } from './data/offices.ts';
import { nameSource, workEmail } from './names.ts';
import { seededRandom } from './random.ts';

describe('addresses', () => {
  it.each([
    ['Jörg', 'Mühlbauer', true, 'joerg.muehlbauer'],
    ['Gülşen', 'Yıldız', false, 'gulsen.yildiz'],
    ['Sindre', 'Øverland', false, 'sindre.overland'],
    ['Đức', 'Đặng', false, 'duc.dang'],
    ['Cathal', 'O’Dwyer', false, 'cathal.odwyer'],
    ['Ana Rita', 'Neves Pinto', false, 'ana-rita.neves-pinto'],
    ['Łukasz', 'Jabłoński', false, 'lukasz.jablonski'],
  ])('write %s %s in ASCII', (given, family, expandsUmlauts, expected) => {
    expect(workEmail(given, family, expandsUmlauts)).toBe(`${expected}@northwind.example`);
  });
});

describe('names', () => {
  it('are never given twice, also where they only look alike in an address', () => {
    const source = nameSource(seededRandom('many'), [{ given: 'Astrid', family: 'Friis' }]);
    const drawn = Array.from({ length: 60 }, () => source.draw(offices.berlin).workEmail);
    expect(new Set(drawn).size).toBe(60);
    expect(drawn).not.toContain('astrid.friis@northwind.example');
  });

  it('run out with a word of it', () => {
    const tiny = { timeZone: 'Africa/Mogadishu', utcOffset: 3, origins: { somali: 1 } };
    const source = nameSource(seededRandom('few'), []);
    expect(() => {
      for (let count = 0; count < 20; count++) source.draw(tiny);
    }).toThrow('used up');
  });

  it('come from pools without repetition', () => {
    for (const pool of Object.values(namePools)) {
      for (const names of [pool.she, pool.he, pool.family]) expect(new Set(names).size).toBe(names.length);
      expect(pool.familyShe?.length ?? pool.family.length).toBe(pool.family.length);
    }
  });
});
