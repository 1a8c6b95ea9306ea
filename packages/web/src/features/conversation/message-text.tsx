import { memo } from 'react';
import styles from './conversation.module.css';
import { piecesOf } from './links.ts';

/** What was written, letter by letter; only web addresses become links, which say where they lead and tell that place nothing. */
export const MessageText = memo(function MessageText({ text }: { text: string }) {
  return (
    <p className={styles.text} dir="auto">
      {piecesOf(text).map((piece, index) =>
        piece.kind === 'text' ? (
          piece.text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text stay in their order
          <span key={index}>
            <a href={piece.href} target="_blank" rel="noopener noreferrer" title={piece.href}>
              {piece.text}
            </a>{' '}
            <span className={styles.host}>({piece.host})</span>
          </span>
        ),
      )}
    </p>
  );
});
