/** Given and family names that occur together. */
export interface NamePool {
  readonly she: readonly string[];
  readonly he: readonly string[];
  readonly family: readonly string[];
  /** Where women's family names differ. */
  readonly familyShe?: readonly string[];
  /** Whether ä, ö, ü become ae, oe, ue in addresses, as is usual in German. */
  readonly expandsUmlauts?: boolean;
}

/** The parts of a comma-separated list: long lists of names stay readable in one line of text. */
export function list(text: string): readonly string[] {
  return text.split(', ');
}
