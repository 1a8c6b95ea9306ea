import type { Access, Reader, VisibleType } from '../visibility.ts';

/** What one kind of content is, and why it is seen by whom it is seen. */
export interface TypeWords {
  readonly name: string;
  readonly why: string;
}

/** An access in a cell of the matrix, and in a sentence that explains it. */
export interface AccessWords {
  readonly short: string;
  readonly means: string;
}

/** The words of the published matrix in one language. */
export interface VisibilityWords {
  readonly types: Readonly<Record<VisibleType, TypeWords>>;
  /** Long words may hold soft hyphens: these head narrow columns. */
  readonly readers: Readonly<Record<Reader, string>>;
  readonly accesses: Readonly<Record<Access, AccessWords>>;
}
