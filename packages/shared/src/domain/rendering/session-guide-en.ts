import type { SessionPhase } from '../session-guide.ts';

export const englishPhases: Readonly<
  Record<SessionPhase, { readonly name: string; readonly about: string }>
> = {
  ARRIVE: { name: 'Arrive', about: 'How you are here today, and what has happened since.' },
  EXPLORE: { name: 'Explore', about: 'Look around before you decide anything.' },
  FOCUS: { name: 'Focus', about: 'Choose what matters, and how you would notice it.' },
  ACT: { name: 'Act', about: 'Small steps, said in plain words, with a date.' },
  CLOSE: { name: 'Close', about: 'What you take with you, and how it was between you.' },
};

export const englishGuide = {
  COACHING: {
    ARRIVE: {
      here: 'What do you need to put down first, so that you can be here?',
      since: 'What have you noticed about yourself since we last met?',
      promise: 'What became of what you set out to do, and what did you learn from it either way?',
      today: 'What would make this hour worth your while?',
      weather: 'If your week were weather, what would it be, and what is blowing in?',
      alive: 'What is most alive in you right now, whether it is on the agenda or not?',
    },
    EXPLORE: {
      really: 'What is this really about for you?',
      else: 'And what else? What have you not said yet?',
      eyes: 'How would somebody who is fond of you describe the situation?',
      pattern: 'Where have you met this pattern before?',
      assume: 'What are you taking for granted here, and what if it were otherwise?',
      body: 'What do you feel as you say that, and what does it tell you?',
      exception: 'When was it better, if only a little? What was different then?',
    },
    FOCUS: {
      want: 'What do you want instead?',
      matter: 'Why does that matter to you, and why now?',
      sign: 'By what small sign would you notice that you are on your way?',
      scale: 'On a scale from 0 to 10, where are you? What makes it not one less?',
      yours: 'Which part of this is in your hands?',
      price: 'What would you have to let go of for it?',
    },
    ACT: {
      step: 'What is the smallest step that would be a real one?',
      ways: 'What are three ways to go about it, one of them unreasonable?',
      obstacle: 'What could get in the way, and what will you do then?',
      support: 'Who or what could make it easier?',
      when: 'When exactly will you do it, and how will I hear of it?',
      sure: 'How sure are you, from 0 to 10, that you will? What would add one point?',
    },
    CLOSE: {
      insight: 'What do you see now that you did not see an hour ago?',
      sentence: 'If you took one sentence with you, which would it be?',
      useful: 'What was useful in how we worked today, and what was not?',
      unsaid: 'What has been left unsaid that should not wait until next time?',
      first: 'What will be the first thing you do differently tomorrow?',
      next: 'What should I ask you about when we meet again?',
    },
  },
  MENTORING: {
    ARRIVE: {
      news: 'What is new in your world since we spoke, at work and around it?',
      tried: 'You wanted to try something. How did it go, and what surprised you?',
      proud: 'What are you a little proud of that nobody has noticed?',
      load: 'What takes most of your strength at the moment?',
      hope: 'What do you hope to leave with today: a view, a contact, an example, or an open ear?',
      mine: 'Shall I tell you first what has been on my mind about our last talk?',
    },
    EXPLORE: {
      place: 'How do things really work where you are, as far as you can tell?',
      tell: 'Take me through one moment of it: who said what, and what did you make of it?',
      known: 'What do you already know about it that you might not trust yet?',
      similar: 'I have been somewhere similar. Would it help to hear how it went, the mistakes included?',
      differs: 'Where is your situation different from what I describe?',
      people: 'Who has a stake in this, and what do they worry about?',
      unwritten: 'Which unwritten rule do you suspect behind this?',
    },
    FOCUS: {
      year: 'Looking back in a year, what would you be glad to have begun now?',
      role: 'What kind of colleague or leader do you want to be known as?',
      strength: 'Which of your strengths is used too little at the moment?',
      skill: 'What would you have to be able to do that you cannot do yet?',
      choose: 'If you could work on one thing only until we meet again, which would it be?',
      path: 'Which paths are open from here, and which one draws you?',
    },
    ACT: {
      learn: 'From whom could you learn this, and how will you approach them?',
      door: 'Whom should I introduce you to, and what would you say to them?',
      rehearse: 'Shall we go through the conversation once, with me as the other person?',
      experiment: 'What could you try where little can go wrong?',
      advice: 'Of all I have said, what do you want to use, and what will you leave aside?',
      date: 'What will you have done by when, and what do you need from me for it?',
    },
    CLOSE: {
      keep: 'What will you keep from today?',
      turn: 'Where did my experience help, and where did it get in the way of yours?',
      balance: 'Did we talk about what you wanted, or about what I find interesting?',
      learned: 'I have learned something from you today. May I tell you what?',
      ask: 'What would you like to ask me that you have not dared to yet?',
      until: 'What shall we both watch for until we meet again?',
    },
  },
} as const;

/** The guide in another language: the same questions under the same names. */
export type GuideDictionary = {
  readonly [Kind in keyof typeof englishGuide]: {
    readonly [Phase in SessionPhase]: {
      readonly [Id in keyof (typeof englishGuide)[Kind][Phase]]: string;
    };
  };
};
