import type { QuestionLanguage } from './reading.ts';

/** What an open question is good for, in the order of a conversation. */
export const questionPurposes = [
  'BEGIN',
  'EXPLORE',
  'GOAL',
  'OPTIONS',
  'OBSTACLES',
  'CONFIDENCE',
  'NEXT_STEP',
  'LOOK_BACK',
] as const;
export type QuestionPurpose = (typeof questionPurposes)[number];

/** Open questions of our own to start from. The German ones address with "Sie". */
const questions: Record<QuestionPurpose, Record<QuestionLanguage, readonly string[]>> = {
  BEGIN: {
    en: [
      'What would make this hour worthwhile for you?',
      'What has been on your mind since we last spoke?',
      'What would you like to talk about first?',
      'What has gone well since last time?',
    ],
    de: [
      'Was würde diese Stunde für Sie lohnend machen?',
      'Was hat Sie seit unserem letzten Gespräch beschäftigt?',
      'Worüber möchten Sie zuerst sprechen?',
      'Was ist seit dem letzten Mal gut gelaufen?',
    ],
  },
  EXPLORE: {
    en: [
      'What happened, as you saw it?',
      'What was that like for you?',
      'What do you make of it now?',
      'How would somebody else in the room describe it?',
    ],
    de: [
      'Was ist aus Ihrer Sicht passiert?',
      'Wie war das für Sie?',
      'Wie deuten Sie es heute?',
      'Wie würde es jemand anderes im Raum beschreiben?',
    ],
  },
  GOAL: {
    en: [
      'What do you want to be different?',
      'What would tell you that you have got there?',
      'What makes this important to you now?',
      'What would it change for the people around you?',
    ],
    de: [
      'Was soll anders werden?',
      'Woran würden Sie merken, dass Sie angekommen sind?',
      'Was macht das gerade jetzt wichtig für Sie?',
      'Was würde sich für die Menschen um Sie herum ändern?',
    ],
  },
  OPTIONS: {
    en: [
      'What have you already tried, and what came of it?',
      'What else could you do?',
      'What would you do if nobody were watching?',
      'What would you advise a good friend?',
    ],
    de: [
      'Was haben Sie schon versucht, und was kam dabei heraus?',
      'Was könnten Sie noch tun?',
      'Was würden Sie tun, wenn niemand zusähe?',
      'Was würden Sie einem guten Freund raten?',
    ],
  },
  OBSTACLES: {
    en: [
      'What gets in the way?',
      'What does the present state do for you?',
      'How have you overcome something like this before?',
      'What could support you?',
    ],
    de: [
      'Was steht im Weg?',
      'Was haben Sie davon, dass es ist, wie es ist?',
      'Wie haben Sie so etwas früher schon überwunden?',
      'Was könnte Sie unterstützen?',
    ],
  },
  CONFIDENCE: {
    en: [
      'What makes you confident that you can do it?',
      'What would raise your confidence a little?',
      'How could you build on your strengths here?',
      'What would be good enough?',
    ],
    de: [
      'Was macht Sie zuversichtlich, dass Sie es schaffen?',
      'Was würde Ihre Zuversicht ein wenig erhöhen?',
      'Wie könnten Sie hier auf Ihre Stärken bauen?',
      'Was wäre gut genug?',
    ],
  },
  NEXT_STEP: {
    en: [
      'What is the smallest step that would count?',
      'What will you do before we meet again?',
      'How will you remember to do it?',
      'What could I do that would help?',
    ],
    de: [
      'Was ist der kleinste Schritt, der zählt?',
      'Was tun Sie, bevor wir uns wiedersehen?',
      'Wie erinnern Sie sich daran?',
      'Was könnte ich tun, das Ihnen hilft?',
    ],
  },
  LOOK_BACK: {
    en: [
      'What do you take away from today?',
      'What surprised you?',
      'What have you learned about yourself?',
      'What should we do differently next time?',
    ],
    de: [
      'Was nehmen Sie heute mit?',
      'Was hat Sie überrascht?',
      'Was haben Sie über sich gelernt?',
      'Was sollten wir beim nächsten Mal anders machen?',
    ],
  },
};

export const openQuestions = (purpose: QuestionPurpose, language: QuestionLanguage): readonly string[] =>
  questions[purpose][language];
