/** A number as it was typed, with a comma or a point; null for nothing, NaN for what is no number. */
export function typedNumber(text: string): number | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : Number(trimmed.replace(',', '.'));
}

/** Whether what was typed is nothing or a number. */
export function isTypedNumber(text: string): boolean {
  return !Number.isNaN(typedNumber(text));
}
