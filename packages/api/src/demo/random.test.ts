import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from './random.ts';

describe('a seeded source of choices', () => {
  it('repeats itself for the same seed and differs for another', () => {
    const draw = (seed: string): number[] => {
      const random = seededRandom(seed);
      return Array.from({ length: 20 }, () => random.next());
    };
    expect(draw('a')).toStrictEqual(draw('a'));
    expect(draw('a')).not.toStrictEqual(draw('b'));
  });

  it('keeps one purpose apart from another', () => {
    const [quiet, busy] = [seededRandom('a'), seededRandom('a')];
    const noise = busy.fork('names');
    for (let count = 0; count < 100; count++) noise.next();
    expect(busy.fork('dates').next()).toBe(quiet.fork('dates').next());
  });

  it('draws whole numbers within both bounds and reaches each', () => {
    const random = seededRandom('dice');
    const drawn = new Set(Array.from({ length: 500 }, () => random.between(1, 6)));
    expect([...drawn].toSorted()).toStrictEqual([1, 2, 3, 4, 5, 6]);
  });

  it('never chooses what weighs nothing', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 8 }),
        (seed, weights) => {
          const items = weights.map((weight, index) => ({ weight, index }));
          const weigh = (): number => seededRandom(seed).weigh(items, ({ weight }) => weight).weight;
          if (weights.every((weight) => weight === 0)) expect(weigh).toThrow(RangeError);
          else expect(weigh()).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('shuffles without losing anything', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer()), (seed, items) => {
        expect(seededRandom(seed).shuffle(items).toSorted()).toStrictEqual(items.toSorted());
      }),
    );
  });
});
