import { useCallback, useLayoutEffect, useRef, useState } from 'react';

/** So near to an end, in pixels, counts as there. */
const nearPx = 48;
/** What is seen above the mark, in pixels. */
const aboveMarkPx = 12;

type LogScroll = {
  /** What tells the first item. */
  first: string | undefined;
  /** What tells the last item. */
  last: string | undefined;
  /** Whether it opens at the mark that is in it, instead of at its end. */
  opensAtMark: boolean;
  /** Called when the reader comes near the start. */
  onNearStart: () => void;
};

/** A list that grows at both ends: it stays at its end while its reader is there, and where they are while earlier things come in above. */
export function useLogScroll({ first, last, opensAtMark, onNearStart }: LogScroll) {
  const log = useRef<HTMLDivElement>(null);
  const mark = useRef<HTMLHeadingElement>(null);
  const [isAtEnd, setIsAtEnd] = useState(!opensAtMark);
  /** How far above the end the reader is, in pixels: that stays when something comes in above. */
  const fromEnd = useRef(0);
  const known = useRef({ first, last, isAtEnd: !opensAtMark });
  /** Where to go once it is there, and whether by the reader's own wish. */
  const wanted = useRef<'OPENING' | 'WISH' | null>(opensAtMark ? 'OPENING' : null);

  const look = useCallback((box: HTMLElement) => {
    fromEnd.current = box.scrollHeight - box.scrollTop;
    known.current.isAtEnd = fromEnd.current - box.clientHeight < nearPx;
    setIsAtEnd(known.current.isAtEnd);
  }, []);

  useLayoutEffect(() => {
    const box = log.current;
    if (!box) return;
    if (wanted.current && mark.current) {
      const top = mark.current.getBoundingClientRect().top - box.getBoundingClientRect().top;
      box.scrollTop += top - aboveMarkPx;
      if (wanted.current === 'WISH') mark.current.focus({ preventScroll: true });
      wanted.current = null;
      look(box);
    } else if (known.current.isAtEnd) box.scrollTop = box.scrollHeight;
    else if (known.current.first !== first) box.scrollTop = box.scrollHeight - fromEnd.current;
    known.current = { ...known.current, first, last };
  }, [first, last, look]);

  const onScroll = () => {
    const box = log.current;
    if (!box) return;
    look(box);
    if (box.scrollTop < nearPx && !known.current.isAtEnd) onNearStart();
  };
  const toEnd = () => {
    const box = log.current;
    if (!box) return;
    box.scrollTop = box.scrollHeight;
    box.focus();
  };
  /** Goes to the mark as soon as it is there. */
  const goToMark = () => {
    wanted.current = 'WISH';
  };
  return { log, mark, isAtEnd, toEnd, goToMark, onScroll };
}
