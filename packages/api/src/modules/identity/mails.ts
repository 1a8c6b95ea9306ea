import type { Mail } from '../../context.ts';

type Language = 'en' | 'de';

/** The languages mails are written in; anything else gets English. */
export function mailLanguage(locale: string): Language {
  return locale.toLowerCase().startsWith('de') ? 'de' : 'en';
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string) => text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? character);

interface Letter {
  readonly to: string;
  readonly language: Language;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly action: { readonly label: string; readonly url: string };
  readonly closing: string;
}

function letter({ to, language, subject, paragraphs, action, closing }: Letter): Mail {
  const body = paragraphs.map((text) => `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`).join('');
  const button = `<p style="margin:24px 0"><a href="${escapeHtml(action.url)}" style="background:#1f5c4a;color:#fffdfa;padding:10px 18px;border-radius:7px;text-decoration:none;font-weight:600">${escapeHtml(action.label)}</a></p>`;
  return {
    to,
    subject,
    text: [...paragraphs, `${action.label}: ${action.url}`, closing, 'Rapport'].join('\n\n'),
    html: `<!doctype html><html lang="${language}"><body style="margin:0;background:#faf7f1;color:#20261f;font:16px/1.5 system-ui,sans-serif"><div style="max-width:560px;margin:0 auto;padding:32px 24px">${body}${button}<p style="margin:0;color:#656b62;font-size:14px">${escapeHtml(closing)}</p></div></body></html>`,
  };
}

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
    paragraphs: [`Hello ${input.name},`, `${sender} to use Rapport for coaching and mentoring at ${input.organization}.`],
    action: { label: 'Accept the invitation', url: input.url },
    closing: `The link works for ${input.days} days and only for you. If you did not expect it, ignore this message.`,
  });
}

/** Signs a person in without a password. */
export function signInLinkMail(to: string, url: string): Mail {
  return letter({
    to,
    language: 'en',
    subject: 'Your link to sign in to Rapport',
    paragraphs: ['Hello,', 'Here is your link to sign in. It works once, for ten minutes.'],
    action: { label: 'Sign in', url },
    closing: 'If you did not ask for it, ignore this message: nobody can sign in without it.',
  });
}

/** Lets a person choose a new password. */
export function resetPasswordMail(to: string, url: string): Mail {
  return letter({
    to,
    language: 'en',
    subject: 'Choose a new password for Rapport',
    paragraphs: ['Hello,', 'Here is your link to choose a new password. It works once, for one hour.'],
    action: { label: 'Choose a new password', url },
    closing: 'If you did not ask for it, ignore this message: your password stays as it is.',
  });
}
