import type { Narrowness } from './reading.ts';

type Address = 'sie' | 'du';

/** By what makes the question narrow. German keeps no topic words: its word order and cases would have to be rebuilt. */
const offers: Record<NonNullable<Narrowness>, Record<Address, readonly string[]>> = {
  YES_NO: {
    sie: ['Wie erleben Sie das?', 'Wie sehen Sie das?', 'Was geht Ihnen dabei durch den Kopf?'],
    du: ['Wie erlebst du das?', 'Wie siehst du das?', 'Was geht dir dabei durch den Kopf?'],
  },
  SHORT_ANSWER: {
    sie: [
      'Was können Sie mir darüber erzählen?',
      'Wie hat sich das mit der Zeit verändert?',
      'Was bedeutet das für Sie?',
    ],
    du: [
      'Was kannst du mir darüber erzählen?',
      'Wie hat sich das mit der Zeit verändert?',
      'Was bedeutet das für dich?',
    ],
  },
  CHOICE: {
    sie: [
      'Welche Möglichkeiten sehen Sie?',
      'Was spricht jeweils dafür?',
      'Was ist Ihnen dabei am wichtigsten?',
    ],
    du: [
      'Welche Möglichkeiten siehst du?',
      'Was spricht jeweils dafür?',
      'Was ist dir dabei am wichtigsten?',
    ],
  },
  LEADING: {
    sie: ['Was denken Sie darüber?', 'Wie sehen Sie das?', 'Was spricht dafür, was dagegen?'],
    du: ['Was denkst du darüber?', 'Wie siehst du das?', 'Was spricht dafür, was dagegen?'],
  },
  SEVERAL: {
    sie: ['Womit möchten Sie anfangen?', 'Was ist Ihnen davon am wichtigsten?'],
    du: ['Womit möchtest du anfangen?', 'Was ist dir davon am wichtigsten?'],
  },
  WHY: {
    sie: ['Was hat dazu geführt?', 'Was war Ihnen in dem Moment wichtig?', 'Was hat es schwer gemacht?'],
    du: ['Was hat dazu geführt?', 'Was war dir in dem Moment wichtig?', 'Was hat es schwer gemacht?'],
  },
};

/** Open questions to ask instead, in the form of address of the question. */
export function germanAlternatives(question: string, narrow: NonNullable<Narrowness>): string[] {
  const address = /(?<!\p{L})(?:du|dir|dich|dein\p{L}*|\p{L}+st du)(?!\p{L})/iu.test(question) ? 'du' : 'sie';
  return [...offers[narrow][address]];
}
