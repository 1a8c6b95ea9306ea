import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * The one text of a value, whoever writes it: RFC 8785 (JSON Canonicalization Scheme) after every text and name in it was brought to
 * Unicode normalization form C, so that an accent typed as one or as two code points gives the same bytes.
 * @throws where a number is not finite, a text is not well-formed Unicode, or two names of one object are the same after normalization
 */
export function canonicalJson(value: Json): string {
  const text = canonicalize(normalized(value));
  if (text === undefined) throw new Error('This value has no canonical form.');
  return text;
}

/** SHA-256 of the canonical form in UTF-8, as 64 hexadecimal digits. @throws as `canonicalJson` */
export function canonicalHash(value: Json): string {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex');
}

function normalized(value: Json): Json {
  if (typeof value === 'string') return value.normalize('NFC');
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(normalized);
  const entries = Object.entries(value).map(
    ([name, inner]) => [name.normalize('NFC'), normalized(inner)] as const,
  );
  if (new Set(entries.map(([name]) => name)).size < entries.length)
    throw new Error('Two names of an object are the same text.');
  return Object.fromEntries(entries);
}

/** `Array.isArray` does not narrow lists that are read-only. */
function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
