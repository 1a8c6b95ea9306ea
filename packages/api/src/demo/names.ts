import { type NameOrigin, namePools } from './data/name-pools.ts';
import type { Office } from './data/offices.ts';
import type { Random } from './random.ts';
import type { Pronoun } from './types.ts';

/** The domain of the demonstration's addresses; reserved for examples (RFC 2606), so no letter can ever arrive. */
const domain = 'northwind.example';

const mostBearers = 2;

/** Letters that do not come apart into a base letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  đ: 'd',
  Đ: 'D',
  æ: 'ae',
  Æ: 'Ae',
};

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

function addressPart(name: string, expandsUmlauts: boolean): string {
  return name
    .replace(/[äöüÄÖÜ]/g, (letter) => (expandsUmlauts ? (umlauts[letter] ?? letter) : letter))
    .replace(/[ßøØłŁıđĐæÆ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[’'.]/g, '')
    .replace(/\s+/g, '-')
    .toLowerCase();
}

/** `first.last@northwind.example` in ASCII. */
export function workEmail(given: string, family: string, expandsUmlauts = false): string {
  return `${addressPart(given, expandsUmlauts)}.${addressPart(family, expandsUmlauts)}@${domain}`;
}

interface DrawnName {
  readonly given: string;
  readonly family: string;
  readonly pronoun: Pronoun;
  readonly origin: NameOrigin;
  readonly workEmail: string;
}

/** Draws names that nobody has yet, no given or family name more than twice. */
export interface NameSource {
  draw(office: Office): DrawnName;
}

function originsOf(office: Office): readonly (readonly [NameOrigin, number])[] {
  // The keys of `origins` are origins by its type; `Object.entries` widens them to text.
  return Object.entries(office.origins) as [NameOrigin, number][];
}

/** @param taken names that are given away already */
export function nameSource(random: Random, taken: readonly { given: string; family: string }[]): NameSource {
  const bearers = new Map<string, number>();
  const addresses = new Set<string>();
  const count = (name: string): number => bearers.get(name) ?? 0;
  const give = (given: string, family: string, address: string): void => {
    bearers.set(given, count(given) + 1);
    bearers.set(family, count(family) + 1);
    addresses.add(address);
  };
  for (const { given, family } of taken) give(given, family, workEmail(given, family));

  const attempt = (office: Office): DrawnName | null => {
    const [origin] = random.weigh(originsOf(office), ([, weight]) => weight);
    const pool = namePools[origin];
    const pronoun = random.next() < 0.5 ? 'she' : 'he';
    const given = random.pick(pronoun === 'she' ? pool.she : pool.he);
    const family = random.pick(pronoun === 'she' ? (pool.familyShe ?? pool.family) : pool.family);
    const address = workEmail(given, family, pool.expandsUmlauts ?? false);
    if (count(given) >= mostBearers || count(family) >= mostBearers || addresses.has(address)) return null;
    give(given, family, address);
    return { given, family, pronoun: random.next() < 0.02 ? 'they' : pronoun, origin, workEmail: address };
  };

  return {
    draw(office) {
      for (let tries = 0; tries < 1000; tries++) {
        const name = attempt(office);
        if (name) return name;
      }
      throw new Error('The names of this office are used up.');
    },
  };
}
