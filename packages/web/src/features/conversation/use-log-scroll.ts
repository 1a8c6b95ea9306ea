import { useLayoutEffect, useRef, useState } from 'react';

/** So near to an end, in pixels, counts as there. */
const nearPx = 48;

/**
 * A list that grows at both ends: it stays at its end while its reader is there, and where they are while earlier things come in above.
 * @param first what tells its first item
 * @param last what tells its last item
 * @param onNearStart called when the reader comes near the start
 */
export function useLogScroll(first: string | undefined, last: string | undefined, onNearStart: () => void) {
  const log = useRef<HTMLDivElement>(null);
  const [isAtEnd, setIsAtEnd] = useState(true);
  /** How far above the end the reader is, in pixels: that stays when something comes in above. */
  const fromEnd = useRef(0);
  const known = useRef({ first, last, isAtEnd: true });

  useLayoutEffect(() => {
    const box = log.current;
    if (!box) return;
    if (known.current.isAtEnd) box.scrollTop = box.scrollHeight;
    else if (known.current.first !== first) box.scrollTop = box.scrollHeight - fromEnd.current;
    known.current = { ...known.current, first, last };
  }, [first, last]);

  const onScroll = () => {
    const box = log.current;
    if (!box) return;
    fromEnd.current = box.scrollHeight - box.scrollTop;
    known.current.isAtEnd = fromEnd.current - box.clientHeight < nearPx;
    setIsAtEnd(known.current.isAtEnd);
    if (box.scrollTop < nearPx && !known.current.isAtEnd) onNearStart();
  };
  const toEnd = () => {
    const box = log.current;
    if (!box) return;
    box.scrollTop = box.scrollHeight;
    box.focus();
  };
  return { log, isAtEnd, toEnd, onScroll };
}
