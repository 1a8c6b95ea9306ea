import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Preview,
  Section,
  Text,
} from '@react-email/components';
import { render } from '@react-email/render';
import { createElement as h, type ReactElement } from 'react';
import type { MailLanguage } from '../../identity/index.ts';

/** A line of news: what happened, when, and where it is to be seen. */
export interface SheetLine {
  readonly sentence: string;
  readonly when: string;
  readonly url: string;
  readonly actions: readonly SheetLink[];
}

export interface SheetLink {
  readonly label: string;
  readonly url: string;
}

/** A mail of news, all in words. */
export interface Sheet {
  readonly language: MailLanguage;
  readonly subject: string;
  readonly greeting: string;
  readonly intro: string;
  readonly groups: readonly { readonly title: string; readonly lines: readonly SheetLine[] }[];
  readonly action: SheetLink;
  readonly closing: string;
  readonly footer: readonly SheetLink[];
}

// The paper, ink and green of the application: mail programs know no style sheets of ours.
const ink = '#20261f';
const muted = '#656b62';
const green = '#1f5c4a';
const page = { margin: 0, background: '#faf7f1', color: ink, font: '16px/1.5 system-ui,sans-serif' };
const plain = { margin: '0 0 16px', fontSize: 16, lineHeight: 1.5 };
const small = { margin: 0, color: muted, fontSize: 14, lineHeight: 1.5 };
const link = { color: green };
const button = {
  background: green,
  color: '#fffdfa',
  padding: '10px 18px',
  borderRadius: 7,
  fontWeight: 600,
  textDecoration: 'none',
};

function lineOf({ sentence, when, url, actions }: SheetLine): ReactElement {
  const offered = actions.flatMap(({ label, url: href }, index) => [
    index === 0 ? '' : ' · ',
    h(Link, { key: href, href, style: link }, label),
  ]);
  return h(
    Section,
    { key: url + sentence, style: { padding: '0 0 12px' } },
    h(Text, { style: { ...plain, margin: 0 } }, h(Link, { href: url, style: { color: ink } }, sentence)),
    h(Text, { style: small }, when, ...(offered.length > 0 ? [' · ', ...offered] : [])),
  );
}

function documentOf(sheet: Sheet): ReactElement {
  const { language, subject, greeting, intro, groups, action, closing, footer } = sheet;
  return h(
    Html,
    { lang: language },
    h(Head),
    h(
      Body,
      { style: page },
      h(Preview, null, subject),
      h(
        Container,
        { style: { maxWidth: 560, padding: '32px 24px' } },
        h(Text, { style: plain }, greeting),
        h(Text, { style: plain }, intro),
        ...groups.flatMap(({ title, lines }) => [
          h(Heading, { key: title, as: 'h2', style: { fontSize: 18, margin: '20px 0 10px' } }, title),
          ...lines.map(lineOf),
        ]),
        h(
          Section,
          { style: { padding: '12px 0 24px' } },
          h(Button, { href: action.url, style: button }, action.label),
        ),
        h(Hr, { style: { borderColor: '#e6dfd3', margin: '0 0 16px' } }),
        h(Text, { style: small }, closing),
        ...footer.map(({ label, url }) =>
          h(Text, { key: url, style: small }, h(Link, { href: url, style: link }, label)),
        ),
      ),
    ),
  );
}

/** The same as plain text, for whoever reads mail so. */
function textOf({ greeting, intro, groups, action, closing, footer }: Sheet): string {
  const news = groups.map(({ title, lines }) =>
    [
      `${title}:`,
      ...lines.flatMap(({ sentence, when, url, actions }) => [
        `- ${sentence} (${when})`,
        `  ${url}`,
        ...actions.map(({ label, url: to }) => `  ${label}: ${to}`),
      ]),
    ].join('\n'),
  );
  const links = footer.map(({ label, url }) => `${label}: ${url}`).join('\n');
  // Where the one line leads to the same place, its address stands there already.
  const only = groups.length === 1 && groups[0]?.lines.every(({ url }) => url === action.url);
  const further = only ? [] : [`${action.label}: ${action.url}`];
  return [greeting, intro, ...news, ...further, closing, links, 'Rapport'].join('\n\n');
}

/** Sets a mail of news as plain text and as HTML. */
export async function setSheet(sheet: Sheet): Promise<{ text: string; html: string }> {
  return { text: textOf(sheet), html: await render(documentOf(sheet)) };
}
