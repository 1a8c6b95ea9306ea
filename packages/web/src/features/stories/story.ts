/** The words of a story. */
export type StoryWords = { title: string; situation: string; mistake: string; lesson: string };

export const noWords: StoryWords = { title: '', situation: '', mistake: '', lesson: '' };

/** A story as it is shown, told to one partner or on a profile. */
export type Told = {
  id: string;
  words: StoryWords;
  /** ISO 8601; null for a draft. */
  sharedAt: string | null;
  canEdit: boolean;
  /** Whether the reader may share it, take it back or delete it. */
  canDecide: boolean;
};

/** How the stories of one place are changed. */
export type Writer = {
  /** Where a draft is kept in this browser. */
  place: string;
  /** @returns the id. @param key makes sure that repeating it writes nothing twice */
  write: (words: StoryWords, key: string) => Promise<string>;
  edit: (id: string, words: StoryWords) => Promise<void>;
  share: (id: string, share: boolean) => Promise<void>;
  remove: (id: string) => Promise<void>;
  /** Reads the stories anew. */
  refresh: () => Promise<void>;
};

export function isEmpty({ title, situation, mistake, lesson }: StoryWords): boolean {
  return `${title}${situation}${mistake}${lesson}`.trim() === '';
}

/** Reads a copy that this browser kept; null where it is none. */
export function parseCopy(text: string): StoryWords | null {
  try {
    const copy: unknown = JSON.parse(text);
    if (typeof copy !== 'object' || copy === null) return null;
    const word = (name: keyof StoryWords) => {
      const value: unknown = Reflect.get(copy, name);
      return typeof value === 'string' ? value : '';
    };
    return {
      title: word('title'),
      situation: word('situation'),
      mistake: word('mistake'),
      lesson: word('lesson'),
    };
  } catch {
    return null;
  }
}
