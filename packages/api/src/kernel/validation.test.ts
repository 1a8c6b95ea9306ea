import { expect, it } from 'vitest';
import { nameText } from './validation.ts';

it.each(['Ramon', 'رنا حداد', 'דנה לוי', 'Zoë 👩‍🏫'])('takes a name as it is written: %s', (name) => {
  expect(nameText(200).parse(name)).toBe(name);
});

it.each(['\u202Enomar', 'Ana\u2067 Lima', 'A\u202DB'])(
  'refuses a name that turns the direction of writing',
  (name) => {
    expect(nameText(200).safeParse(name).success).toBe(false);
  },
);
