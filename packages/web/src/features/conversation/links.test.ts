import { describe, expect, it } from 'vitest';
import { piecesOf } from './links.ts';

const links = (text: string) =>
  piecesOf(text).flatMap((piece) => (piece.kind === 'link' ? [[piece.text, piece.host]] : []));

describe('addresses in a text', () => {
  it('are found with their host, without the sentence around them', () => {
    expect(links('See https://example.org/a?b=1#c, and (http://example.com:8080/x).')).toEqual([
      ['https://example.org/a?b=1#c', 'example.org'],
      ['http://example.com:8080/x', 'example.com:8080'],
    ]);
    expect(links('https://en.example.org/wiki/Trust_(social_science)')).toEqual([
      ['https://en.example.org/wiki/Trust_(social_science)', 'en.example.org'],
    ]);
  });

  it('tell what a name written with foreign letters really leads to', () => {
    expect(links('https://аpple.example/')).toEqual([['https://аpple.example/', 'xn--pple-43d.example']]);
  });

  it('are never anything but web addresses', () => {
    for (const text of [
      'javascript:alert(1)',
      'data:text/html,<script>',
      'file:///etc/passwd',
      'https://',
      'https://bank.example@evil.example/',
      'www.example.org',
    ])
      expect(links(text)).toEqual([]);
  });

  it('leave every letter of the text in its place', () => {
    const parts = ['https://a.example/', ' ', '.', ')', '(', '<b>', 'é', 'http:'];
    for (const one of parts)
      for (const two of parts)
        for (const three of parts) {
          const text = `${one}${two}${three}`;
          expect(
            piecesOf(text)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
        }
  });
});
