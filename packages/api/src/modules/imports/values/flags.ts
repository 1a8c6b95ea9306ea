import { plainWord } from '../words.ts';

const yes = wordSet(
  '1 yes y true t x on active activ current employed employee working onleave leave hired regular ' +
    'ja j wahr w aktiv angestellt beschaftigt besetzt beurlaubt elternzeit',
);
const no = wordSet(
  '0 no n false f off inactive former left leaver terminated terminate resigned retired dismissed departed deactivated ended exited ' +
    'nein falsch inaktiv ausgeschieden ausgetreten gekundigt gekuendigt ehemalig ehemals beendet deaktiviert verrentet pensioniert',
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Whether a text says that somebody works here; null where it says neither. Somebody on leave does. */
export function readFlag(text: string): boolean | null {
  const word = plainWord(text);
  if (yes.has(word)) return true;
  return no.has(word) ? false : null;
}
