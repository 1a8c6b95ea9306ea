import type { Language } from '../clauses.ts';
import type { AgreementDocument } from '../signed-document.ts';

/** Who signs. */
export type PaperSignatory = 'GUIDE' | 'LEARNER' | 'SPONSOR';

/** Where a version that can be printed stands. */
export type PaperState = 'PROPOSED' | 'IN_FORCE' | 'SUPERSEDED' | 'ENDED' | 'DECLINED';

export interface PaperSignature {
  readonly signatory: PaperSignatory;
  /** SHA-256 of what was signed, hex. */
  readonly hash: string;
  /** What the person read above the button. */
  readonly statement: string;
  /** RFC 3339. */
  readonly signedAt: string;
}

/** What a paper is made of. Instants are RFC 3339. */
export interface PaperSource {
  readonly document: AgreementDocument;
  /** SHA-256 of the document's canonical form, hex. */
  readonly hash: string;
  readonly state: PaperState;
  readonly inForceAt: string | null;
  readonly endedAt: string | null;
  readonly declinedAt: string | null;
  readonly signatures: readonly PaperSignature[];
  /** IANA zone of the organization, in which times are told beside UTC. */
  readonly timeZone: string;
}

export type PaperFact = readonly [label: string, value: string];

/** A piece of a paper. Texts are as people typed them: they may have line breaks, any script and words of any length. */
export type PaperBlock =
  | { readonly kind: 'TEXT' | 'QUOTE' | 'NOTE' | 'CODE'; readonly text: string }
  | { readonly kind: 'FACTS'; readonly facts: readonly PaperFact[] }
  | { readonly kind: 'LIST'; readonly items: readonly string[] };

/** A part under a heading; `level` 2 divides the paper, 3 divides such a part. */
export interface PaperPart {
  readonly level: 2 | 3;
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
}

/** A version of an agreement with its signatures, as it is put on paper: the same on the screen and in a file. */
export interface Paper {
  readonly language: Language;
  /** Above the title. */
  readonly eyebrow: string;
  readonly title: string;
  readonly facts: readonly PaperFact[];
  readonly parts: readonly PaperPart[];
  /** At the foot of every page: which version, by its number and the beginning of its hash. */
  readonly foot: string;
}
