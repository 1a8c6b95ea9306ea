import type { Mail } from '../../context.ts';

/** A language that mails are written in. */
export type MailLanguage = 'en' | 'de';

/** In which language somebody with a locale (BCP 47) is written to; without a translation in English. */
export function mailLanguage(locale: string): MailLanguage {
  return locale.toLowerCase().startsWith('de') ? 'de' : 'en';
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string) =>
  text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? character);

/** A mail with one thing to do. */
export interface Letter {
  readonly to: string;
  readonly language: MailLanguage;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly action: { readonly label: string; readonly url: string };
  readonly closing: string;
  /** Below everything: what else the reader can do about such mails. */
  readonly footer?: readonly { readonly label: string; readonly url: string }[];
}

/** Sets a mail as plain text and as HTML. */
export function letter({ to, language, subject, paragraphs, action, closing, footer = [] }: Letter): Mail {
  const body = paragraphs.map((text) => `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`).join('');
  const button = `<p style="margin:24px 0"><a href="${escapeHtml(action.url)}" style="background:#1f5c4a;color:#fffdfa;padding:10px 18px;border-radius:7px;text-decoration:none;font-weight:600">${escapeHtml(action.label)}</a></p>`;
  const links = footer.map(({ label, url }) => `${label}: ${url}`);
  const small = footer
    .map(
      ({ label, url }) =>
        `<p style="margin:8px 0 0;font-size:14px"><a href="${escapeHtml(url)}" style="color:#1f5c4a">${escapeHtml(label)}</a></p>`,
    )
    .join('');
  return {
    to,
    subject,
    text: [...paragraphs, `${action.label}: ${action.url}`, closing, ...links, 'Rapport'].join('\n\n'),
    html: `<!doctype html><html lang="${language}"><body style="margin:0;background:#faf7f1;color:#20261f;font:16px/1.5 system-ui,sans-serif"><div style="max-width:560px;margin:0 auto;padding:32px 24px">${body}${button}<p style="margin:0;color:#656b62;font-size:14px">${escapeHtml(closing)}</p>${small}</div></body></html>`,
  };
}
