/** A pattern at the beginning of a clause, up to the end of a word. */
export const atStart = (inside: string): RegExp => new RegExp(`^(?:${inside})(?![\\p{L}'])`, 'u');
/** A pattern of whole words anywhere in a clause. */
export const within = (inside: string): RegExp => new RegExp(`(?<![\\p{L}'])(?:${inside})(?![\\p{L}'])`, 'u');
