import type { Language } from '../clauses.ts';
import type { ReflectionPrompt } from '../reflection-prompts.ts';

type Questions = Readonly<Record<ReflectionPrompt, string>>;

const english: Questions = {
  QUESTION_THAT_OPENED:
    'Which of your questions opened something, and which served you more than your client?',
  THEIR_OWN_CHOICE: 'What did your client choose without you?',
  EDGE_OF_COACHING: 'Where did you come near the edge of coaching, and what follows from that?',
  CLEARER_NOW: 'What is clearer to you now than before the session?',
  FIRST_OCCASION: 'What will you do differently, and when is the first occasion?',
  LEFT_UNSAID: 'What did you leave unsaid, and what would help you to say it next time?',
  STORY_THAT_HELPED: 'When did you tell of yourself, and whom did it help?',
  LEARNED_FROM_THEM: 'What did you learn from your mentee?',
  DOOR_TO_OPEN: 'To whom or to what could you open a door?',
  FITS_MY_CASE: 'What of your mentor’s experience fits your case, and what does not?',
  TO_TRY_OUT: 'What do you want to try out before you meet again?',
  TO_ASK_NEXT: 'What do you want to ask next time?',
};

const german: Questions = {
  QUESTION_THAT_OPENED:
    'Welche Ihrer Fragen hat etwas geöffnet, und welche hat eher Ihnen als Ihrem Gegenüber gedient?',
  THEIR_OWN_CHOICE: 'Was hat Ihr Gegenüber ohne Sie entschieden?',
  EDGE_OF_COACHING: 'Wo kamen Sie an die Grenze von Coaching, und was folgt daraus?',
  CLEARER_NOW: 'Was ist Ihnen jetzt klarer als vor dem Termin?',
  FIRST_OCCASION: 'Was werden Sie anders machen, und wann ist die erste Gelegenheit dazu?',
  LEFT_UNSAID: 'Was haben Sie nicht gesagt, und was würde Ihnen helfen, es beim nächsten Mal zu sagen?',
  STORY_THAT_HELPED: 'Wann haben Sie von sich erzählt, und wem hat es geholfen?',
  LEARNED_FROM_THEM: 'Was haben Sie von Ihrer oder Ihrem Mentee gelernt?',
  DOOR_TO_OPEN: 'Zu wem oder wozu könnten Sie eine Tür öffnen?',
  FITS_MY_CASE:
    'Was von der Erfahrung Ihrer Mentorin oder Ihres Mentors passt auf Ihren Fall, und was nicht?',
  TO_TRY_OUT: 'Was möchten Sie ausprobieren, bevor Sie sich wiedersehen?',
  TO_ASK_NEXT: 'Was möchten Sie beim nächsten Mal fragen?',
};

const questions: Readonly<Record<Language, Questions>> = { en: english, de: german };

/** A question as it is asked. */
export function reflectionPromptWords(prompt: ReflectionPrompt, language: Language): string {
  return questions[language][prompt];
}
