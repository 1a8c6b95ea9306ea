import { type RefCallback, useCallback, useState } from 'react';

/** Width drawn with until the real one is known, in pixels. */
const firstWidth = 320;

/** The width of an element in pixels, as it is and as it changes. @returns what the element takes as its `ref`, and the width */
export function useWidth(): [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(firstWidth);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
