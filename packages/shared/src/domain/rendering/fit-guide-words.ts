import type { Elsewhere, FitAnswer, FitQuestion, FitResult } from '../fit-guide.ts';

/** A heading and what stands below it. */
export interface Titled {
  readonly title: string;
  readonly text: string;
}

/** All words of the fit guide in one language. */
export interface FitDictionary {
  readonly questions: {
    readonly [Q in FitQuestion]: {
      readonly ask: string;
      readonly answers: { readonly [A in FitAnswer<Q>]: string };
      /** Why an answer speaks for one kind; answers that speak for neither have none. */
      readonly because: { readonly [A in FitAnswer<Q>]?: string };
    };
  };
  readonly outcomes: Readonly<Record<FitResult['outcome'], Titled>>;
  /** Titles where the answers lean without being clear. */
  readonly leaning: Readonly<Record<'COACHING' | 'MENTORING' | 'BOTH' | 'NEITHER', string>>;
  readonly elsewhere: Readonly<Record<Elsewhere, Titled>>;
  /** What would have to be otherwise for this kind to suit better. */
  readonly wouldSuit: Readonly<Record<'COACHING' | 'MENTORING', string>>;
}
