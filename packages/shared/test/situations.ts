import type { Elsewhere, FitAnswers, FitResult } from '../src/domain/index.ts';

interface Situation {
  readonly situation: string;
  readonly given: FitAnswers;
  readonly outcome: FitResult['outcome'];
  readonly clarity: FitResult['clarity'];
  readonly elsewhere?: readonly Elsewhere[];
}

/** People as they might come, what they would tick, and where they should end up. */
export const situations: readonly Situation[] = [
  {
    situation: 'Leads a team for the first time and wants to give feedback without hurting',
    given: { need: 'practice', subject: 'behaviour', stuck: 'questions', goal: 'clear', time: 'sessions' },
    outcome: 'COACHING',
    clarity: 'clear',
  },
  {
    situation: 'Cannot decide between two offers and wants to hear herself think',
    given: {
      need: 'own-way',
      stuck: 'questions',
      knowing: 'rather-not',
      time: 'sessions',
      doors: 'needless',
    },
    outcome: 'COACHING',
    clarity: 'clear',
  },
  {
    situation: 'Chairs meetings that run away, wants a trained person and three sessions',
    given: { need: 'practice', goal: 'clear', time: 'sessions', stance: 'trained', knowing: 'indifferent' },
    outcome: 'COACHING',
    clarity: 'clear',
  },
  {
    situation: 'A director who wants a neutral sparring partner outside the industry',
    given: { need: 'own-way', knowing: 'rather-not', doors: 'needless', stance: 'trained' },
    outcome: 'COACHING',
    clarity: 'clear',
  },
  {
    situation: 'Says yes to everything and wants to stop; likes an example now and then',
    given: { subject: 'behaviour', goal: 'clear', stuck: 'both', knowing: 'helps' },
    outcome: 'COACHING',
    clarity: 'leaning',
  },
  {
    situation: 'Wants to find her own way, with somebody who takes an interest',
    given: { need: 'own-way', stuck: 'questions', stance: 'companion', goal: 'direction' },
    outcome: 'COACHING',
    clarity: 'leaning',
  },
  {
    situation: 'Prepares for one difficult presentation, nothing else answered',
    given: { need: 'practice', time: 'sessions' },
    outcome: 'COACHING',
    clarity: 'leaning',
  },
  {
    situation: 'New to the company and the country, wants to understand how things work',
    given: { need: 'example', subject: 'field', knowing: 'must', doors: 'important', time: 'year' },
    outcome: 'MENTORING',
    clarity: 'clear',
  },
  {
    situation: 'An engineer who wonders whether to become a manager and looks for somebody who did',
    given: { need: 'example', subject: 'career', knowing: 'must', stance: 'model', goal: 'growing' },
    outcome: 'MENTORING',
    clarity: 'clear',
  },
  {
    situation: 'First in the family with a degree, wants contacts and an example',
    given: { doors: 'important', stance: 'model', time: 'long', stuck: 'advice' },
    outcome: 'MENTORING',
    clarity: 'clear',
  },
  {
    situation: 'Back after parental leave, wants to hear from another parent in the field',
    given: { need: 'example', subject: 'change', knowing: 'helps', stance: 'companion', time: 'year' },
    outcome: 'MENTORING',
    clarity: 'leaning',
  },
  {
    situation: 'Wants to move into data science one day; has no goal yet',
    given: { subject: 'field', goal: 'growing', time: 'unsure' },
    outcome: 'MENTORING',
    clarity: 'leaning',
  },
  {
    situation: 'A junior lawyer who is content with advice and introductions when they come up',
    given: { stuck: 'advice', doors: 'welcome', knowing: 'helps' },
    outcome: 'MENTORING',
    clarity: 'leaning',
  },
  {
    situation: 'Wants an experienced companion for about a year, but with a clear goal',
    given: { stance: 'companion', time: 'long', stuck: 'advice', knowing: 'helps', goal: 'clear' },
    outcome: 'MENTORING',
    clarity: 'leaning',
  },
  {
    situation: 'Wants questions and a method, and doors opened by an example: all of it',
    given: {
      stuck: 'questions',
      stance: 'trained',
      goal: 'clear',
      doors: 'important',
      knowing: 'must',
      need: 'example',
    },
    outcome: 'BOTH',
    clarity: 'clear',
  },
  {
    situation: 'Has a clear goal and few sessions in mind, in a field that is new to him',
    given: { goal: 'clear', time: 'sessions', subject: 'field', need: 'example' },
    outcome: 'BOTH',
    clarity: 'leaning',
  },
  {
    situation: 'Wants her own answers about her career from somebody inside',
    given: { need: 'own-way', stuck: 'questions', subject: 'career', knowing: 'must' },
    outcome: 'BOTH',
    clarity: 'leaning',
  },
  {
    situation: 'Cannot sleep for weeks, thinks about work at night, would like coaching',
    given: { need: 'own-way', stuck: 'questions', stance: 'trained', first: 'health' },
    outcome: 'NEITHER',
    clarity: 'clear',
    elsewhere: ['HEALTH'],
  },
  {
    situation: 'Low for months, and nothing else to say',
    given: { first: 'health' },
    outcome: 'NEITHER',
    clarity: 'clear',
    elsewhere: ['HEALTH'],
  },
  {
    situation: 'Is mocked by colleagues every day and wants a mentor to stand up for him',
    given: { stance: 'model', doors: 'important', first: 'unfair' },
    outcome: 'NEITHER',
    clarity: 'clear',
    elsewhere: ['PROTECTION'],
  },
  {
    situation: 'Wants fewer shifts and a raise',
    given: { stuck: 'solution', goal: 'clear', first: 'manager' },
    outcome: 'NEITHER',
    clarity: 'clear',
    elsewhere: ['EXPERT', 'LINE_MANAGEMENT'],
  },
  {
    situation: 'Wants to learn Spanish',
    given: { need: 'knowledge', goal: 'clear' },
    outcome: 'NEITHER',
    clarity: 'leaning',
    elsewhere: ['TRAINING'],
  },
  {
    situation: 'Wants somebody to write the business plan',
    given: { stuck: 'solution', first: 'none' },
    outcome: 'NEITHER',
    clarity: 'leaning',
    elsewhere: ['EXPERT'],
  },
  {
    situation: 'Wants to learn bookkeeping, and a bookkeeper as example and door opener',
    given: { need: 'knowledge', stance: 'model', doors: 'important' },
    outcome: 'MENTORING',
    clarity: 'leaning',
    elsewhere: ['TRAINING'],
  },
  {
    situation: 'Wants the problem solved, but also to act differently next time, within weeks',
    given: { stuck: 'solution', subject: 'behaviour', time: 'sessions', goal: 'clear' },
    outcome: 'COACHING',
    clarity: 'clear',
    elsewhere: ['EXPERT'],
  },
  {
    situation: 'Has only looked at the page',
    given: {},
    outcome: 'OPEN',
    clarity: 'open',
  },
  {
    situation: 'Knows only that something should change',
    given: { subject: 'change', goal: 'direction', time: 'unsure', first: 'none' },
    outcome: 'OPEN',
    clarity: 'open',
  },
  {
    situation: 'Has a goal in mind and would welcome an introduction',
    given: { goal: 'clear', doors: 'welcome', stuck: 'both' },
    outcome: 'OPEN',
    clarity: 'open',
  },
];
