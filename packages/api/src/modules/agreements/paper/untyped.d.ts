/** The package has no types of its own. */
declare module 'linebreak' {
  /** Finds where lines may be broken, by Unicode’s line breaking algorithm. */
  export default class LineBreaker {
    constructor(text: string);
    /** The next place, as an index into the text; null after the end. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}

/** The package's types are of its module, but Node takes the other file where only its name is given. */
declare module 'bidi-js/dist/bidi.mjs' {
  import type { Bidi } from 'bidi-js';
  export default function bidiFactory(): Bidi;
}
