import type { Act, Origins } from '../context.ts';
import type { RelationshipId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import type { Key } from './work-types.ts';

/** What a pair has made so far, by what it calls it. */
export interface Made {
  /** @throws where nothing is called so */
  of(key: Key): string;
  /** Remembers what a command has made, and hands its answer on. */
  keep<T extends string>(key: Key, made: Result<T>): Result<T>;
}

export function madeByPair(): Made {
  const ids = new Map<Key, string>();
  return {
    of(key) {
      const id = ids.get(key);
      if (id === undefined) throw new Error(`Nothing has been made that is called “${key}”.`);
      return id;
    },
    keep(key, made) {
      if (made.ok) ids.set(key, made.value);
      return made;
    },
  };
}

/** What one deed in the work of a pair is done with. */
export interface Work {
  readonly act: Act;
  readonly relationshipId: RelationshipId;
  readonly made: Made;
  /** Of whoever does it. */
  readonly timeZone: string;
  /** On whose wall sessions are planned. */
  readonly guideZone: string;
  /** How the thing is found that a commitment comes from. */
  readonly origins: Origins;
}
