import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hintFor,
  languageOf,
  openQuestions,
  type QuestionKind,
  questionPurposes,
  readQuestions,
} from './index.ts';

const kindOf = (text: string, language: 'en' | 'de' = 'en'): QuestionKind =>
  readQuestions(text, language).reading.kind;
const isOpen = (text: string): boolean => readQuestions(text, 'en').reading.open;

/** Pairs that a rule by the first word gets wrong: [open, closed]. */
const pairs: readonly (readonly [why: string, open: string, closed: string])[] = [
  ['fillers come first', 'So, um, what happened?', 'So, um, did it work?'],
  ['a name comes first', 'Priya, how was it?', 'Priya, were you there?'],
  ['a clause comes first', 'If you did quit, how would you do it?', 'When you go out, is there alcohol?'],
  ['the asking word comes last', 'And that means what?', "And you've done that for how long?"],
  ['a measure is no account', 'How did it go?', 'How many were there?'],
  ['an effect is no measure', 'How much does it worry you?', 'How much does it cost?'],
  ['a view is no place', 'Where do you want to go from here?', 'Where do you live?'],
  ['a kind of thing', 'What kinds of things do you like to do?', 'What kind of dog?'],
  ['an offer to tell', 'Could you tell me more about it?', 'Could you come on Monday?'],
  ['asking leave', 'Would you mind telling me about it?', 'Would you like to talk about it?'],
  ['a request', 'Tell me how it went.', 'Tell me whether it went well.'],
  ['wondering', "I'm wondering what you think.", "I'm wondering if you agree."],
  ['a scale', 'Why a five and not a three?', 'On a scale from 0 to 10, how sure are you?'],
  ['a suggestion', 'What about the weekend?', 'How about we start?'],
  ['a word alone', 'Like what?', 'Tomorrow?'],
  ['left hanging', 'Do you have a plan, or?', 'Do you have a plan?'],
];

describe('open or closed', () => {
  it.each(pairs)('%s', (_, open, closed) => {
    expect([isOpen(open), isOpen(closed)]).toEqual([true, false]);
  });

  it('reads what a transcript holds: stutters, remarks, curly apostrophes', () => {
    expect(kindOf('[laughs] Wh-what-- what’s that like for you?')).toBe('OPEN');
    expect(kindOf('I-- are-are you okay with that?')).toBe('CLOSED');
  });

  it('leaves checks that one is followed out of the count', () => {
    expect(kindOf('What do you think? Okay?')).toBe('OPEN');
    expect(kindOf('Okay?')).toBe('CLOSED');
  });
});

describe('the narrower kinds', () => {
  it.each<[QuestionKind, string]>([
    ['LEADING', "Don't you think you should wait?"],
    ['LEADING', "It is late, isn't it?"],
    ['LEADING', 'You agree with that, right?'],
    ['MULTIPLE', 'What happened? And how did you feel?'],
    ['MULTIPLE', 'What do you want and what are you afraid of?'],
    ['WHY_ACCUSING', "Why didn't you call?"],
    ['WHY_ACCUSING', 'Why are you always late?'],
    ['OPEN', 'Why would you want to change that?'],
    ['OPEN', 'Why do you think that is?'],
    ['NOT_A_QUESTION', "What I'm hearing is that you need a break."],
    ['NOT_A_QUESTION', 'Have a good weekend.'],
    ['NOT_A_QUESTION', ''],
    ['NOT_A_QUESTION', '?!…'],
  ])('%s: %s', (kind, text) => {
    expect(kindOf(text)).toBe(kind);
  });

  it.each<[QuestionKind, string]>([
    ['OPEN', 'Ähm, wie geht es Ihnen damit?'],
    ['OPEN', 'Können Sie mir mehr darüber erzählen?'],
    ['CLOSED', 'Wie lange machen Sie das schon?'],
    ['CLOSED', 'Haben Sie Zeit?'],
    ['LEADING', 'Finden Sie nicht, dass das zu viel ist?'],
    ['WHY_ACCUSING', 'Warum haben Sie nicht angerufen?'],
    ['MULTIPLE', 'Was ist passiert? Wie war das?'],
    ['NOT_A_QUESTION', 'Das klingt anstrengend.'],
  ])('in German, %s: %s', (kind, text) => {
    expect(kindOf(text, 'de')).toBe(kind);
    expect(languageOf(text, 'en')).toBe('de');
  });
});

describe('a hint', () => {
  const alternatives = (text: string) => hintFor(text, 'en')?.alternatives;

  it('keeps the topic where it surely carries over', () => {
    expect(alternatives('Did you talk to Priya?')?.[0]).toBe('What happened when you talked to Priya?');
    expect(alternatives('Are you happy with the new team?')?.[0]).toBe('How do you feel about the new team?');
    expect(alternatives("Why didn't you call Tom?")).toEqual([
      'What got in the way?',
      'What would help you to call Tom?',
      'What makes it difficult to call Tom?',
    ]);
  });

  it('offers a general question where it does not', () => {
    for (const text of ['Did you frobnicate it?', 'Did you call her because she left?', 'Are you there?'])
      expect(alternatives(text)).toEqual([
        'What is that like for you?',
        'How do you see that?',
        'What comes to mind when you think about that?',
      ]);
  });

  it('replaces the question alone, or all of several', () => {
    const one = hintFor('Hello. Did you call? See you.', 'en');
    expect(one?.replacedBy('How was it?')).toBe('Hello. How was it? See you.');
    const several = hintFor('Hello. What happened? Did you call?', 'en');
    expect(several?.narrow).toBe('SEVERAL');
    expect(several?.alternatives[0]).toBe('What happened?');
    expect(several?.replacedBy('What happened?')).toBe('Hello. What happened?');
  });

  it('is silent about open questions, statements and what is still being typed', () => {
    for (const text of ['How was it?', 'I am late.', 'Did you call', ''])
      expect(hintFor(text, 'en')).toBeNull();
  });

  it('answers in the language and the address of the question', () => {
    expect(hintFor('Hast du sie angerufen?', 'en')?.alternatives[0]).toBe('Wie erlebst du das?');
    expect(hintFor('Haben Sie sie angerufen?', 'en')?.alternatives[0]).toBe('Wie erleben Sie das?');
  });

  it('offers open questions only', () => {
    const asked = [
      ['Did', 'Can', 'Should', 'Will'].map((word) => `${word} you talk to her?`),
      [
        'Is it better to wait?',
        'Do you want to apply?',
        'Tea or coffee?',
        'How old are you?',
        "You're late, aren't you?",
      ],
      [
        "Why didn't you write?",
        'Why did you leave?',
        'What? Did you go? Were you there?',
        'Have you considered that?',
      ],
    ].flat();
    for (const text of asked)
      for (const offer of alternatives(text) ?? []) expect([offer, isOpen(offer)]).toEqual([offer, true]);
  });
});

describe('the questions to start from', () => {
  it.each(['en', 'de'] as const)('are open questions, in %s', (language) => {
    for (const purpose of questionPurposes)
      for (const question of openQuestions(purpose, language))
        expect([question, readQuestions(question, language).reading.open]).toEqual([question, true]);
  });
});

describe('whatever is typed', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'what',
          'how',
          'do you',
          'tell me',
          'or',
          ',',
          '?',
          '--',
          "isn't it",
          'if',
          'und',
          '[',
          '.',
          'scale',
          '\n',
        ),
        { maxLength: 60 },
      )
      .map((words) => words.join(' ')),
  );

  it('gets an answer, the same one every time', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('en' as const, 'de' as const), (text, language) => {
        const first = readQuestions(text, language);
        expect(readQuestions(text, language)).toEqual(first);
        for (const { sentence } of first.asked)
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      }),
      { numRuns: 500 },
    );
  });

  it('gives hints that change the question alone', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const hint = hintFor(text, 'en');
        if (!hint) return;
        expect(hint.replacedBy(hint.question)).toBe(text);
        expect(hint.alternatives.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['a', ',', ' ', '[', "what's ", 'so um ', 'I-', '?', '. ', 'or ', 'ü', '\u{1F600}'])(
    'is read in a moment, be it a megabyte of %j',
    (unit) => {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const began = performance.now();
      hintFor(`${text} what do you think?`, 'en');
      hintFor(text, 'de');
      expect(performance.now() - began).toBeLessThan(1_000);
    },
  );
});
