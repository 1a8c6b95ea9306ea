import type { ChosenMails, Mail } from '../../../context.ts';
import { letter, type MailLanguage, mailLanguage } from '../../identity/index.ts';
import type { NudgeRow } from '../model.ts';

/** What a reminder is made of: names, and the way to the page. Never a word or a figure of the agreement. */
interface Reminder {
  readonly kind: NudgeRow['kind'];
  readonly to: string;
  readonly locale: string;
  readonly name: string;
  /** The other one; for a sponsor, both. */
  readonly others: readonly string[];
  readonly program: string;
  readonly url: string;
  readonly waysOut: ReturnType<ChosenMails['waysOut']>;
}

interface Words {
  readonly subject: string;
  /** @param others in the language of the mail */
  readonly text: (others: string, program: string) => string;
  readonly label: string;
}

const words: Readonly<Record<MailLanguage, Readonly<Record<Reminder['kind'], Words>>>> = {
  en: {
    SIGNATURE_MISSING: {
      subject: 'Your signature is missing',
      text: (others, program) =>
        `An agreement with ${others} in the program “${program}” has been waiting for your signature for some days. Read it, and sign it or say what should change.`,
      label: 'Read the agreement',
    },
    SESSION_DUE: {
      subject: 'Is your next session planned?',
      text: (others, program) =>
        `You and ${others} agreed in the program “${program}” how often you meet, and that time has passed. If your next session has no date yet, this is a good moment to find one.`,
      label: 'Open your agreement',
    },
    REVIEW_DUE: {
      subject: 'Time to look at your agreement again',
      text: (others, program) =>
        `You and ${others} agreed in the program “${program}” to look at your agreement again about now. If it still fits, say so; if not, change it together.`,
      label: 'Look at your agreement',
    },
    ENDING_SOON: {
      subject: 'Your last agreed day comes near',
      text: (others, program) =>
        `The last day that you and ${others} agreed on in the program “${program}” comes near. It is a good moment to plan how you end well, or to agree on more time.`,
      label: 'Open your agreement',
    },
  },
  de: {
    SIGNATURE_MISSING: {
      subject: 'Ihre Unterschrift fehlt',
      text: (others, program) =>
        `Eine Vereinbarung mit ${others} im Programm „${program}“ wartet seit einigen Tagen auf Ihre Unterschrift. Lesen Sie sie, und unterschreiben Sie oder sagen Sie, was sich ändern soll.`,
      label: 'Vereinbarung lesen',
    },
    SESSION_DUE: {
      subject: 'Ist Ihre nächste Sitzung geplant?',
      text: (others, program) =>
        `Sie und ${others} haben im Programm „${program}“ vereinbart, wie oft Sie sich treffen, und diese Zeit ist vergangen. Falls Ihre nächste Sitzung noch keinen Termin hat, ist jetzt ein guter Moment dafür.`,
      label: 'Vereinbarung öffnen',
    },
    REVIEW_DUE: {
      subject: 'Zeit, wieder auf Ihre Vereinbarung zu schauen',
      text: (others, program) =>
        `Sie und ${others} haben im Programm „${program}“ vereinbart, etwa jetzt wieder auf Ihre Vereinbarung zu schauen. Passt sie noch, dann bestätigen Sie das; sonst ändern Sie sie gemeinsam.`,
      label: 'Vereinbarung ansehen',
    },
    ENDING_SOON: {
      subject: 'Ihr vereinbarter letzter Tag rückt näher',
      text: (others, program) =>
        `Der letzte Tag, den Sie und ${others} im Programm „${program}“ vereinbart haben, rückt näher. Ein guter Moment, um zu planen, wie Sie gut enden, oder um mehr Zeit zu vereinbaren.`,
      label: 'Vereinbarung öffnen',
    },
  },
};

const frame: Readonly<Record<MailLanguage, { greeting: (name: string) => string; closing: string }>> = {
  en: {
    greeting: (name) => `Hello ${name},`,
    closing: 'Reminders come outside quiet hours, once for each occasion, and not while you let it rest.',
  },
  de: {
    greeting: (name) => `Guten Tag ${name},`,
    closing:
      'Erinnerungen kommen außerhalb der Ruhezeit, zu jedem Anlass einmal, und nicht während einer Pause.',
  },
};

/** Reminds a person of something about their agreement. */
export function nudgeMail({ kind, to, locale, name, others, program, url, waysOut }: Reminder): Mail {
  const language = mailLanguage(locale);
  const { subject, text, label } = words[language][kind];
  const { greeting, closing } = frame[language];
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(others);
  const mail = letter({
    ...{ to, language, subject, closing, footer: waysOut.footer },
    paragraphs: [greeting(name), text(names, program)],
    action: { label, url },
  });
  return { ...mail, headers: waysOut.headers };
}
