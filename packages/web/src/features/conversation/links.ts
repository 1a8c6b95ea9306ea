/** A piece of a text: plain, or an address that can be opened. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string; readonly host: string };

const address = /https?:\/\/[^\s<>"'`{}|\\^]+/giu;
/** What more often ends the sentence than the address. */
const trailing = /[.,;:!?…)\]}»”’*_~]+$/u;

/** Splits a text at the web addresses in it; only http and https are ever links, and nothing behind them is fetched. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(address)) {
    const link = linkOf(match[0]);
    if (!link) continue;
    if (match.index > end) pieces.push({ kind: 'text', text: text.slice(end, match.index) });
    pieces.push(link);
    end = match.index + link.text.length;
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
}

function linkOf(found: string): Piece | null {
  // A closing bracket belongs to the address where it opened there.
  const cut = found.replace(trailing, (tail) =>
    tail.startsWith(')') && found.includes('(') ? tail.slice(0, tail.lastIndexOf(')') + 1) : '',
  );
  if (!URL.canParse(cut)) return null;
  const { protocol, host, href, username, password } = new URL(cut);
  // A name before the host makes an address look like one of somebody else.
  const isPlain = username === '' && password === '';
  if ((protocol !== 'https:' && protocol !== 'http:') || host === '' || !isPlain) return null;
  return { kind: 'link', text: cut, href, host };
}
