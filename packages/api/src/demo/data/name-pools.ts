import type { NamePool } from './name-pool.ts';
import { africanAndAmericanNames } from './names-africa-americas.ts';
import { asianNames } from './names-asia.ts';
import { europeanNames } from './names-europe.ts';

const pools = { ...europeanNames, ...africanAndAmericanNames, ...asianNames };

export type NameOrigin = keyof typeof pools;

export const namePools: Readonly<Record<NameOrigin, NamePool>> = pools;
