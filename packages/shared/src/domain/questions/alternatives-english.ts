import { questionOf } from './english-spoken.ts';
import { isVerb, pastTense } from './english-verbs.ts';
import type { Narrowness } from './reading.ts';

/** Fits whatever was asked: used where no template keeps the topic for certain. */
const general: Record<NonNullable<Narrowness>, readonly string[]> = {
  YES_NO: [
    'What is that like for you?',
    'How do you see that?',
    'What comes to mind when you think about that?',
  ],
  SHORT_ANSWER: [
    'What can you tell me about that?',
    'How has that changed over time?',
    'What does that mean for you?',
  ],
  CHOICE: [
    'What possibilities do you see?',
    'What speaks for each of them?',
    'What matters most to you in this?',
  ],
  LEADING: [
    'What do you think about that?',
    'How do you see it?',
    'What speaks for it, and what against it?',
  ],
  SEVERAL: ['What would you like to begin with?', 'What stands out to you?'],
  WHY: ['What led to that?', 'What was going on for you then?', 'What made it difficult?'],
};

interface Template {
  /** Against the question without its lead-in, in lower case; the group `does` is a verb phrase in its base form, `about` a noun phrase. */
  readonly when: RegExp;
  readonly offers: readonly ((topic: Topic) => string | null)[];
}
interface Topic {
  readonly phrase: string;
  /** The phrase in the past, if its verb is known. */
  readonly past: string | null;
}

const you = '(?:you|you guys|you two)(?: (?:ever|already|actually|still|just|also|at least|maybe|perhaps))*';
const templates: readonly Template[] = [
  {
    when: new RegExp(`^did ${you} (?<does>.+)$`),
    offers: [
      ({ past }) => past && `What happened when you ${past}?`,
      ({ past }) => past && `How was it for you when you ${past}?`,
      ({ phrase }) => `What led you to ${phrase}, or not to?`,
    ],
  },
  {
    when: new RegExp(
      `^why (?:didn't|did not|don't|do not|couldn't|wouldn't|won't|can't) ${you} (?<does>.+)$`,
    ),
    offers: [
      () => 'What got in the way?',
      ({ phrase }) => `What would help you to ${phrase}?`,
      ({ phrase }) => `What makes it difficult to ${phrase}?`,
    ],
  },
  {
    when: new RegExp(`^why (?:would|do) ${you} (?<does>.+)$`),
    offers: [
      ({ phrase }) => `What might lead you to ${phrase}?`,
      ({ phrase }) => `What speaks for and against it if you ${phrase}?`,
      () => 'What would be important to you in that?',
    ],
  },
  {
    when: new RegExp(`^why did ${you} (?<does>.+)$`),
    offers: [
      ({ phrase }) => `What led you to ${phrase}?`,
      () => 'What was important to you then?',
      () => 'What were you hoping for?',
    ],
  },
  {
    when: new RegExp(`^(?:do|would) ${you} (?:want|like|plan|hope|intend|need|prefer) to (?<does>.+)$`),
    offers: [
      ({ phrase }) => `What would it mean to you to ${phrase}?`,
      ({ phrase }) => `What speaks for and against it if you ${phrase}?`,
      () => 'What would you like to happen?',
    ],
  },
  {
    when: new RegExp(
      `^(?:are|were) ${you} (?:going|planning|hoping|willing|ready|able|trying|prepared) to (?<does>.+)$`,
    ),
    offers: [
      ({ phrase }) => `What would help you to ${phrase}?`,
      ({ phrase }) => `How would you go about it if you decided to ${phrase}?`,
      () => 'What are your thoughts about the next step?',
    ],
  },
  {
    when: new RegExp(
      `^(?:can|could|will|would|should|shouldn't|couldn't|can't|wouldn't) ${you} (?<does>.+)$`,
    ),
    offers: [
      ({ phrase }) => `What would help you to ${phrase}?`,
      ({ phrase }) => `What might happen if you ${phrase}?`,
      () => 'What possibilities do you see?',
    ],
  },
  {
    when: new RegExp(
      `^(?:don't|do) ${you} think (?:that )?you (?:should|could|ought to|need to|have to|might) (?<does>.+)$`,
    ),
    offers: [
      ({ phrase }) => `What might happen if you ${phrase}?`,
      ({ phrase }) => `What speaks for and against it if you ${phrase}?`,
      () => 'What possibilities do you see?',
    ],
  },
  {
    when: /^(?:is|isn't|wouldn't|would|was|wasn't) it (?:be )?(?:not )?(?:a good idea|better|best|time|possible|important|helpful|useful|easier|worth it|good) (?:for you )?to (?<does>.+)$/,
    offers: [
      ({ phrase }) => `What speaks for and against it if you ${phrase}?`,
      ({ phrase }) => `What might happen if you ${phrase}?`,
      () => 'What possibilities do you see?',
    ],
  },
  {
    when: new RegExp(
      `^(?:are|were|aren't|weren't) ${you} (?:still |really |so |very |a bit |quite )?(?:happy|unhappy|satisfied|worried|nervous|anxious|excited|sure|angry|pleased|comfortable|upset|proud|sad|scared|afraid|okay|ok|fine|content|confident|frustrated|disappointed) (?:with|about|of|by|in) (?<about>.+)$`,
    ),
    offers: [
      ({ phrase }) => `How do you feel about ${phrase}?`,
      ({ phrase }) => `What comes to mind when you think about ${phrase}?`,
    ],
  },
  {
    when: new RegExp(`^(?:do|did|don't|didn't) ${you} (?:like|enjoy|love|hate|mind|regret) (?<about>.+)$`),
    offers: [
      ({ phrase }) => `How do you feel about ${phrase}?`,
      ({ phrase }) => `What do you value about ${phrase}, and what less?`,
    ],
  },
  {
    when: new RegExp(
      `^(?:have|haven't) ${you} (?:thought about|considered|talked about|spoken about|heard about|heard of) (?<about>.+)$`,
    ),
    offers: [
      ({ phrase }) => `What are your thoughts about ${phrase}?`,
      ({ phrase }) => `What comes to mind when you think about ${phrase}?`,
    ],
  },
  {
    when: new RegExp(`^do ${you} have (?:a|any) (?:plan|plans|idea|ideas) (?:for|about) (?<about>.+)$`),
    offers: [
      ({ phrase }) => `What are your thoughts about ${phrase}?`,
      ({ phrase }) => `What might a plan for ${phrase} look like?`,
    ],
  },
];

/** Longer phrases, second clauses, and negations make a template say something else than was meant. */
const tooMuch =
  /,|\b(?:and|or|but|because|if|when|that|which|who|what|how|why|not|n't|either|yet|already|anyway|even|ever|been)\b|n't\b/;
const longest = 10;

function verbPhrase(words: string): Topic | null {
  const [verb = '', ...rest] = words.split(' ');
  if (!isVerb(verb)) return null;
  const past = pastTense(verb);
  return { phrase: words, past: past === null ? null : [past, ...rest].join(' ') };
}

/** A noun phrase whose head we can trust to be one: with an article or possessive, a pronoun, or a gerund. */
function nounPhrase(words: string): Topic | null {
  const trusted =
    /^(?:(?:the|your|his|her|their|our|my|this|that|these|those|its|a|an) [\p{L}'-]+|it|that|this|them|him|her|[\p{L}]{3,}ing)(?: .+)?$/u;
  return trusted.test(words) ? { phrase: words, past: null } : null;
}

/** The topic of a question as a template sees it; null if it would not carry over. */
function topicIn(groups: Readonly<Record<string, string>>, typed: (words: string) => string): Topic | null {
  const phrase = groups['does'] ?? groups['about'] ?? '';
  if (tooMuch.test(phrase) || phrase.split(' ').length > longest) return null;
  const topic = groups['does'] === undefined ? nounPhrase(phrase) : verbPhrase(phrase);
  return topic && { phrase: typed(topic.phrase), past: topic.past && typed(topic.past) };
}

function fromTemplates(question: string, typed: (words: string) => string): string[] {
  for (const { when, offers } of templates) {
    const groups = when.exec(question)?.groups;
    const topic = groups && topicIn(groups, typed);
    if (topic) return offers.flatMap((offer) => offer(topic) ?? []);
  }
  return [];
}

/** Gives words back the capitals they were typed with. */
function asTyped(sentence: string): (words: string) => string {
  const typed = new Map(
    [...sentence.matchAll(/[\p{L}\p{N}'’-]+/gu)]
      .slice(1)
      .map(([word]) => [word.toLowerCase().replaceAll('’', "'"), word]),
  );
  return (words) => words.replace(/[^\s]+/g, (word) => typed.get(word) ?? word);
}

/** Open questions to ask instead, the nearest first. */
export function englishAlternatives(sentence: string, narrow: NonNullable<Narrowness>): string[] {
  return [...fromTemplates(questionOf(sentence), asTyped(sentence)), ...general[narrow]];
}
