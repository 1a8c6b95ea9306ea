import { type FeedbackWords, feedbackFields } from '@rapport/shared/execution';
import type { FeedbackDetailFragment } from '../../gql/graphql.ts';
import { type Autosave, createAutosave } from '../../lib/autosave.ts';
import { InputRefused } from '../../lib/execute.ts';
import { keptDraft } from '../../lib/stored.ts';
import { beginDraft, readFeedback, saveDraft } from './operations.ts';

/** The words as they are typed, with the revision of the server's that they go back to; 0 where it has none. */
export type DraftText = FeedbackWords & { readonly revision: number };

const noWords: DraftText = { topic: '', situation: '', behaviour: '', impact: '', nextStep: '', revision: 0 };

/** Reads a copy that this browser kept; null where it is none. */
export function parseCopy(text: string): DraftText | null {
  try {
    const copy: unknown = JSON.parse(text);
    if (typeof copy !== 'object' || copy === null) return null;
    const revision: unknown = Reflect.get(copy, 'revision');
    const words = ['topic', ...feedbackFields].map((name): [string, string] => {
      const value: unknown = Reflect.get(copy, name);
      return [name, typeof value === 'string' ? value : ''];
    });
    return {
      ...noWords,
      ...Object.fromEntries(words),
      revision: typeof revision === 'number' ? revision : 0,
    };
  } catch {
    return null;
  }
}

export type FeedbackDraft = {
  readonly autosave: Autosave<DraftText>;
  edit(part: Partial<FeedbackWords>): void;
  /** Whether another window was quicker: nothing more is saved until one of the two versions is chosen. */
  isOvertaken(): boolean;
  /** Goes on with these words over what the other window saved. */
  keepMine(): Promise<void>;
  /** Goes on with what the other window saved. @returns brings these words back */
  takeTheirs(): Promise<() => void>;
  /** Sends what is left, and answers what was saved last; null where nothing was ever written. */
  settled(): Promise<{ feedbackId: string; revision: number } | null>;
};

type DraftOptions = {
  personId: string;
  relationshipId: string;
  /** What is written on; null where it is new. */
  feedback: FeedbackDetailFragment | null;
  /** The server has it for the first time. */
  onBegun: (feedbackId: string) => void;
};

/**
 * A draft that saves itself. What is new comes into being with its first words; what the server does not have yet is kept in this browser.
 * Each saving names the revision it goes back to, so that two windows never write over each other unseen.
 */
export function openDraft({ personId, relationshipId, feedback, onBegun }: DraftOptions): FeedbackDraft {
  let feedbackId = feedback?.id ?? null;
  let revision = feedback?.words?.revision ?? 0;
  let overtaken = false;
  /** The first words as they were sent: repeated as they are until an answer comes, so that they make one draft. */
  let first: { words: FeedbackWords; idempotencyKey: string } | null = null;
  const copyOf = (id: string | null) => keptDraft(personId, `feedback.${id ?? relationshipId}`);
  const copy = {
    get: () => copyOf(feedbackId).get(),
    set: (value: string | null) => copyOf(feedbackId).set(value),
  };

  async function begin(words: FeedbackWords): Promise<void> {
    first ??= { words, idempotencyKey: crypto.randomUUID() };
    const begun = await beginDraft({ relationshipId, ...first });
    copyOf(begun.id).set(copy.get());
    copyOf(null).set(null);
    feedbackId = begun.id;
    revision = begun.words?.revision ?? 1;
    onBegun(begun.id);
    if (first.words !== words) revision = await saveDraft({ feedbackId, words, revision });
  }

  async function save({ revision: _, ...words }: DraftText): Promise<void> {
    try {
      if (feedbackId === null) await begin(words);
      else revision = await saveDraft({ feedbackId, words, revision });
    } catch (error) {
      overtaken = error instanceof InputRefused && error.errors.some(({ code }) => code === 'CONFLICT');
      throw error;
    }
  }

  // What was asked for is what it is about, until the giver says it in another way.
  const saved = { ...noWords, topic: feedback?.request?.topic ?? '', ...feedback?.words, revision };
  const autosave = createAutosave({ saved: wordsIn(saved), copy, parse: parseCopy, save });
  // A copy of an earlier visit goes back to what the server had then: where that has changed since, it is not written over.
  if (autosave.get().standing === 'UNSAVED') revision = autosave.get().value.revision;

  async function latest(): Promise<DraftText> {
    const now = feedbackId === null ? null : await readFeedback(feedbackId);
    revision = now?.words?.revision ?? 0;
    overtaken = false;
    return wordsIn({ ...noWords, ...now?.words, revision });
  }

  return {
    autosave,
    edit: (part) => autosave.edit({ ...autosave.get().value, ...part, revision }),
    isOvertaken: () => overtaken,
    async keepMine() {
      await latest();
      autosave.edit({ ...autosave.get().value, revision });
    },
    async takeTheirs() {
      const mine = autosave.get().value;
      autosave.edit(await latest());
      return () => autosave.edit({ ...mine, revision });
    },
    async settled() {
      await autosave.settle();
      const { standing, refusal } = autosave.get();
      if (standing !== 'SAVED') throw new Error(refusal ?? 'The server cannot be reached.');
      return feedbackId === null ? null : { feedbackId, revision };
    },
  };
}

/** Nothing but the words and their revision, whatever else an answer brings along. */
function wordsIn({ topic, situation, behaviour, impact, nextStep, revision }: DraftText): DraftText {
  return { topic, situation, behaviour, impact, nextStep, revision };
}
