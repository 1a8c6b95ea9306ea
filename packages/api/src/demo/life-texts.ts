import type { TrustPreferences } from '@rapport/shared/domain';
import type { Party } from './courses.ts';
import { closingWords } from './data/closing-words.ts';
import type { PurposePlan } from './data/purpose-plan.ts';
import { purposes } from './data/purposes.ts';
import { amendments, type Talk, talks, versionReasons } from './data/talks.ts';
import type { TopicGroup } from './data/topics.ts';
import { trustPreferences } from './data/trust-preferences.ts';
import type { Random } from './random.ts';
import type { ClosingWay, DemoClosingWords } from './types.ts';

/** Where the words of one pair come from; each is asked for only where it is written. */
export interface LifeTexts {
  /** @param topic what the relationship is about, with which drawn words begin */
  purpose(topic: string): PurposePlan;
  /** What the two settle in their first agreement. */
  talks(): readonly Talk[];
  /** What they change later, about a clause of which they have not talked before. */
  amendment(settled: readonly Talk[]): Talk;
  reason(): string;
  /** Null where the party has told nothing. */
  preferences(party: Party): TrustPreferences | null;
  words(way: ClosingWay, party: Party): DemoClosingWords;
}

/** What is written of a pair that is told in full; the rest is drawn. */
export interface ToldTexts {
  readonly purpose?: PurposePlan;
  readonly talks?: readonly Talk[];
  readonly amendment?: Talk;
  readonly reason?: string;
  readonly preferences?: Partial<Readonly<Record<Party, TrustPreferences>>>;
  readonly words?: Partial<Readonly<Record<Party, DemoClosingWords>>>;
}

/** Hands out the texts of a list, each once, in random order. */
export function deck<T>(random: Random, texts: readonly T[]): () => T | null {
  const left = random.shuffle(texts);
  return () => left.pop() ?? null;
}

/** As `deck`, but begins again once all are given out: for words that only one pair ever sees. */
function ring<T>(random: Random, texts: readonly T[]): () => T {
  const order = random.shuffle(texts);
  let given = 0;
  return () => {
    const text = order[given % order.length];
    given += 1;
    if (text === undefined) throw new Error('There is nothing to choose from.');
    return text;
  };
}

/** How many of those who could tell their partner how they like to work have done so. */
const shareWhoTell = 0.6;

/** Gives each pair its words, those it is told with first. */
export function lifeTexts(random: Random): (group: TopicGroup | null, told: ToldTexts) => LifeTexts {
  const purposeOf = new Map(
    Object.entries(purposes).map(([group, plans]) => [group, ring(random.fork(group), plans)]),
  );
  const talk = ring(random.fork('talks'), talks);
  const amendment = ring(random.fork('amendments'), amendments);
  const reason = ring(random.fork('reasons'), versionReasons);
  const tells = {
    GUIDE: deck(random.fork('guides tell'), trustPreferences.GUIDE),
    LEARNER: deck(random.fork('learners tell'), trustPreferences.LEARNER),
  };
  const words = {
    GOOD_ENDING: partings(random, 'GOOD_ENDING'),
    CHANGE_OF_PARTNER: partings(random, 'CHANGE_OF_PARTNER'),
  };
  return (group, told) => ({
    purpose(topic) {
      if (told.purpose) return told.purpose;
      const drawn = group === null ? undefined : purposeOf.get(group)?.();
      if (!drawn) throw new Error('A pair that is told in full has to be told what it is for.');
      return { ...drawn, text: `${topic}. ${drawn.text}` };
    },
    talks: () => told.talks ?? aboutDifferentClauses(Array.from({ length: random.between(0, 2) }, talk)),
    amendment(settled) {
      if (told.amendment) return told.amendment;
      let drawn = amendment();
      while (settled.some(({ edit }) => edit.clause === drawn.edit.clause)) drawn = amendment();
      return drawn;
    },
    reason: () => told.reason ?? reason(),
    preferences: (party) =>
      told.preferences?.[party] ?? (random.next() < shareWhoTell ? tells[party]() : null),
    words: (way, party) => told.words?.[party] ?? words[way][party](),
  });
}

function partings(random: Random, way: ClosingWay) {
  return {
    GUIDE: ring(random.fork(`${way} guide`), closingWords[way].GUIDE),
    LEARNER: ring(random.fork(`${way} learner`), closingWords[way].LEARNER),
  };
}

function aboutDifferentClauses(drawn: readonly Talk[]): readonly Talk[] {
  return drawn.filter(
    ({ edit }, index) => drawn.findIndex((each) => each.edit.clause === edit.clause) === index,
  );
}
