import type { Mail } from '../../context.ts';
import { type Letter, letter, type MailLanguage, mailLanguage } from './letter.ts';

/** Lets a person in. */
export function invitationMail(input: {
  to: string;
  locale: string;
  name: string;
  organization: string;
  invitedBy: string | null;
  url: string;
  days: number;
}): Mail {
  const language = mailLanguage(input.locale);
  if (language === 'de') {
    const sender = input.invitedBy ? `${input.invitedBy} lädt Sie ein` : 'Sie sind eingeladen';
    return letter({
      to: input.to,
      language,
      subject: `Ihre Einladung zu Rapport bei ${input.organization}`,
      paragraphs: [
        `Guten Tag ${input.name},`,
        `${sender}, Coaching und Mentoring bei ${input.organization} in Rapport zu nutzen.`,
      ],
      action: { label: 'Einladung annehmen', url: input.url },
      closing: `Der Link gilt ${input.days} Tage und nur für Sie. Wenn Sie nichts damit anfangen können, ignorieren Sie diese Nachricht.`,
    });
  }
  const sender = input.invitedBy ? `${input.invitedBy} invites you` : 'You are invited';
  return letter({
    to: input.to,
    language,
    subject: `Your invitation to Rapport at ${input.organization}`,
    paragraphs: [
      `Hello ${input.name},`,
      `${sender} to use Rapport for coaching and mentoring at ${input.organization}.`,
    ],
    action: { label: 'Accept the invitation', url: input.url },
    closing: `The link works for ${input.days} days and only for you. If you did not expect it, ignore this message.`,
  });
}

/** To whom a mail with one link goes. */
interface LinkMail {
  readonly to: string;
  readonly locale: string;
  readonly url: string;
}

type Words = Readonly<
  Record<MailLanguage, Omit<Letter, 'to' | 'language' | 'action'> & { readonly label: string }>
>;

function linkMail(words: Words, { to, locale, url }: LinkMail): Mail {
  const language = mailLanguage(locale);
  const { label, ...rest } = words[language];
  return letter({ to, language, ...rest, action: { label, url } });
}

/** Signs a person in without a password. */
export function signInLinkMail(input: LinkMail): Mail {
  return linkMail(
    {
      en: {
        subject: 'Your link to sign in to Rapport',
        paragraphs: ['Hello,', 'Here is your link to sign in. It works once, for ten minutes.'],
        label: 'Sign in',
        closing: 'If you did not ask for it, ignore this message: nobody can sign in without it.',
      },
      de: {
        subject: 'Ihr Link zum Anmelden bei Rapport',
        paragraphs: ['Guten Tag,', 'hier ist Ihr Link zum Anmelden. Er gilt einmal, zehn Minuten lang.'],
        label: 'Anmelden',
        closing:
          'Wenn Sie ihn nicht angefordert haben, ignorieren Sie diese Nachricht: Ohne den Link kann sich niemand anmelden.',
      },
    },
    input,
  );
}

/** Says why no link came: an account with a second step is entered with password and code, or with a passkey. */
export function secondStepMail(input: LinkMail): Mail {
  return linkMail(
    {
      en: {
        subject: 'Signing in to Rapport',
        paragraphs: [
          'Hello,',
          'You asked for a link to sign in. Your account has a second step, which a link would leave out: sign in with your password and the code of your app, or with a passkey.',
        ],
        label: 'Sign in',
        closing: 'If you did not ask for a link, ignore this message.',
      },
      de: {
        subject: 'Anmelden bei Rapport',
        paragraphs: [
          'Guten Tag,',
          'Sie haben einen Link zum Anmelden angefordert. Ihr Konto hat einen zweiten Schritt, den ein Link überginge: Melden Sie sich mit Passwort und dem Code Ihrer App an, oder mit einem Passkey.',
        ],
        label: 'Anmelden',
        closing: 'Wenn Sie keinen Link angefordert haben, ignorieren Sie diese Nachricht.',
      },
    },
    input,
  );
}

/** Lets a person choose a new password. */
export function resetPasswordMail(input: LinkMail): Mail {
  return linkMail(
    {
      en: {
        subject: 'Choose a new password for Rapport',
        paragraphs: ['Hello,', 'Here is your link to choose a new password. It works once, for one hour.'],
        label: 'Choose a new password',
        closing: 'If you did not ask for it, ignore this message: your password stays as it is.',
      },
      de: {
        subject: 'Ein neues Passwort für Rapport',
        paragraphs: [
          'Guten Tag,',
          'hier ist Ihr Link, um ein neues Passwort zu wählen. Er gilt einmal, eine Stunde lang.',
        ],
        label: 'Neues Passwort wählen',
        closing:
          'Wenn Sie ihn nicht angefordert haben, ignorieren Sie diese Nachricht: Ihr Passwort bleibt, wie es ist.',
      },
    },
    input,
  );
}
