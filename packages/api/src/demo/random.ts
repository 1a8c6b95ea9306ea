/** A repeatable source of choices: the same seed gives the same choices on every machine. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** One of `items`. @throws where there are none */
  pick<T>(items: readonly T[]): T;
  /** One of `items`, each as likely as its weight (0 or more). @throws where every weight is 0 */
  weigh<T>(items: readonly T[], weightOf: (item: T) => number): T;
  /** The same items in another order. */
  shuffle<T>(items: readonly T[]): T[];
  /** A source of its own for one purpose: drawing more from it leaves every other purpose as it was. */
  fork(purpose: string): Random;
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** The generator known as mulberry32 (Tommy Ettinger, public domain): 32 bits of state, one output a call. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function weighted<T>(items: readonly T[], weightOf: (item: T) => number, share: number): T {
  const total = items.reduce((sum, item) => sum + weightOf(item), 0);
  let left = share * total;
  for (const item of items) {
    const weight = weightOf(item);
    if (weight > 0 && left < weight) return item;
    left -= weight;
  }
  throw new RangeError('There is nothing to choose from.');
}

/** @param seed any text */
export function seededRandom(seed: string): Random {
  const next = mulberry32(hash(seed));
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    pick: (items) => weighted(items, () => 1, next()),
    weigh: (items, weightOf) => weighted(items, weightOf, next()),
    shuffle: (items) =>
      items
        .map((item) => ({ item, place: next() }))
        .sort((a, b) => a.place - b.place)
        .map(({ item }) => item),
    fork: (purpose) => seededRandom(`${seed}/${purpose}`),
  };
}
