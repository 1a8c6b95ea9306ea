/** Crockford's alphabet in lower case, as TypeID 0.3 uses it for the suffix of an id. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const hex = '0123456789abcdef';
const hyphenAfter: ReadonlySet<number> = new Set([8, 12, 16, 20]);

/** What each ASCII character is worth as a digit; -1 where it is none. */
function valuesOf(digits: string): Int8Array {
  const values = new Int8Array(128).fill(-1);
  for (const [value, digit] of [...digits].entries()) values[digit.charCodeAt(0)] = value;
  return values;
}

const valueOfHex = valuesOf(hex);
const valueOfDigit = valuesOf(alphabet);

/**
 * The 128 bits of a UUID as 26 digits of base 32, the first of which has three bits. Ids are written and read by the hundred in one
 * answer, which is why this is here and not the library's; a test holds the two against each other.
 * @param uuid in lower case, with hyphens, as PostgreSQL writes it
 */
export function base32OfUuid(uuid: string): string {
  let text = '';
  // Two bits of nothing in front make 130 bits, which is 26 times 5.
  let bits = 2;
  let pending = 0;
  for (let index = 0; index < uuid.length; index += 1) {
    const value = valueOfHex[uuid.charCodeAt(index)] ?? -1;
    if (value < 0) continue;
    pending = (pending << 4) | value;
    bits += 4;
    if (bits < 5) continue;
    bits -= 5;
    text += alphabet[pending >> bits];
    pending &= (1 << bits) - 1;
  }
  if (text.length !== 26) throw new Error('This is not a UUID.');
  return text;
}

/** The UUID of 26 digits of base 32; null where they are none. */
export function uuidOfBase32(text: string): string | null {
  if (text.length !== 26 || text > '7zzzzzzzzzzzzzzzzzzzzzzzzz') return null;
  let uuid = '';
  let digits = 0;
  let bits = -2;
  let pending = 0;
  for (let index = 0; index < text.length; index += 1) {
    const value = valueOfDigit[text.charCodeAt(index)] ?? -1;
    if (value < 0) return null;
    pending = (pending << 5) | value;
    bits += 5;
    while (bits >= 4) {
      bits -= 4;
      uuid += hex[pending >> bits];
      pending &= (1 << bits) - 1;
      digits += 1;
      if (hyphenAfter.has(digits)) uuid += '-';
    }
  }
  return uuid;
}
