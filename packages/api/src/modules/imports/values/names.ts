/**
 * A full name from what a file has. `Sánchez, Ken` becomes `Ken Sánchez`.
 * @returns null where all are empty
 */
export function fullName(name: string, firstName: string, lastName: string): string | null {
  const whole = spaced(name);
  const comma = /^([^,]+),\s*([^,]+)$/.exec(whole);
  if (comma !== null && !/^(?:jr|sr|ph\.?d|md|mba|m\.?a|m\.?sc|b\.?sc|ii|iii|iv)\.?$/i.test(comma[2] ?? '')) {
    return `${comma[2]} ${comma[1]}`;
  }
  if (whole !== '') return whole;
  const parts = [spaced(firstName), spaced(lastName)].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(' ');
}

/**
 * A readable name from a login or an e-mail address, for people a file has no name for: `ken0` → `Ken`,
 * `ADVENTURE\terri.duffy` → `Terri Duffy`, `jean-luc.picard2@example.org` → `Jean-Luc Picard`.
 * @returns null where no letter is left
 */
export function nameFromLogin(login: string): string | null {
  const local = (login.split('\\').at(-1) ?? '').split('@')[0] ?? '';
  const words = local
    .split('+')[0]
    ?.split(/[._\s]+/)
    .map((word) => word.replace(/^\d+|\d+$/g, ''))
    .filter((word) => /\p{L}/u.test(word));
  if (words === undefined || words.length === 0) return null;
  return words.map(capitalised).join(' ');
}

/** Capitals at the start and after a hyphen; `McKay` and `DeVito` keep theirs. */
function capitalised(word: string): string {
  const mixed = word !== word.toLowerCase() && word !== word.toUpperCase();
  const base = mixed ? word : word.toLowerCase();
  return base.replace(/(^|-)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
