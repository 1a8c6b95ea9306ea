import type { NameOrigin } from './name-pools.ts';

export type OfficeKey =
  | 'berlin'
  | 'lisbon'
  | 'london'
  | 'newYork'
  | 'saoPaulo'
  | 'nairobi'
  | 'bengaluru'
  | 'singapore'
  | 'capeTown';

export interface Office {
  readonly timeZone: string;
  /** Hours from UTC in northern winter: enough to tell who shares a working day with whom. */
  readonly utcOffset: number;
  /** Where the families of people in this office come from, with weights. */
  readonly origins: Readonly<Partial<Record<NameOrigin, number>>>;
}

export const offices: Readonly<Record<OfficeKey, Office>> = {
  berlin: {
    timeZone: 'Europe/Berlin',
    utcOffset: 1,
    origins: {
      german: 8,
      turkish: 2,
      polish: 1.5,
      ukrainian: 1.2,
      arabic: 1,
      nordic: 1,
      vietnamese: 0.8,
      iranian: 0.8,
      italian: 0.7,
      dutch: 0.7,
      finnish: 0.6,
      greek: 0.5,
      french: 0.5,
    },
  },
  lisbon: {
    timeZone: 'Europe/Lisbon',
    utcOffset: 0,
    origins: {
      portuguese: 8,
      brazilian: 1.5,
      spanish: 1.5,
      italian: 1,
      french: 1,
      ukrainian: 0.7,
      dutch: 0.6,
      gujarati: 0.4,
      irish: 0.4,
    },
  },
  london: {
    timeZone: 'Europe/London',
    utcOffset: 0,
    origins: {
      british: 7,
      irish: 1.5,
      yoruba: 1,
      igbo: 0.8,
      ghanaian: 1,
      punjabi: 1,
      bengali: 1,
      pakistani: 1,
      polish: 0.8,
      greek: 0.6,
      gujarati: 0.6,
      chineseAbroad: 0.6,
      somali: 0.4,
    },
  },
  newYork: {
    timeZone: 'America/New_York',
    utcOffset: -5,
    origins: {
      american: 6,
      hispanic: 2.5,
      chineseAbroad: 0.8,
      korean: 0.9,
      filipino: 0.8,
      haitian: 0.9,
      italian: 0.5,
      arabic: 0.5,
      northIndian: 0.8,
      nordic: 0.3,
    },
  },
  saoPaulo: {
    timeZone: 'America/Sao_Paulo',
    utcOffset: -3,
    origins: {
      brazilian: 9,
      japaneseBrazilian: 1.6,
      hispanic: 1,
      italian: 0.8,
      arabic: 0.5,
      portuguese: 0.5,
    },
  },
  nairobi: {
    timeZone: 'Africa/Nairobi',
    utcOffset: 3,
    origins: { kikuyu: 3, luo: 2.4, kenyan: 2.6, ethiopian: 1, somali: 0.8, gujarati: 0.6, ghanaian: 0.2 },
  },
  bengaluru: {
    timeZone: 'Asia/Kolkata',
    utcOffset: 5.5,
    origins: { southIndian: 6, malayali: 2, northIndian: 2, marathi: 0.8, bengali: 0.7, punjabi: 0.5 },
  },
  singapore: {
    timeZone: 'Asia/Singapore',
    utcOffset: 8,
    origins: {
      chinese: 5,
      malay: 2,
      southIndian: 1.2,
      filipino: 0.8,
      indonesian: 0.8,
      japanese: 0.7,
      korean: 0.6,
      vietnamese: 0.5,
    },
  },
  capeTown: {
    timeZone: 'Africa/Johannesburg',
    utcOffset: 2,
    origins: { zuluXhosa: 4, capeMalay: 2, afrikaans: 1.6, british: 1, shona: 1.2 },
  },
};
