import { useState } from 'react';
import { kept } from '../../lib/stored.ts';
import { useViewer } from '../../lib/viewer.ts';

/**
 * A text that this browser keeps while it is written, over a reload too.
 * @param name what it is a draft of
 * @param start what it begins with where nothing is kept
 */
export function useDraft(name: string, start = ''): [text: string, set: (text: string) => void] {
  const { person } = useViewer();
  const copy = kept(`draft.${person.id}.${name}`);
  const [text, setText] = useState(() => copy.get() ?? start);
  return [
    text,
    (next) => {
      copy.set(next === start ? null : next);
      setText(next);
    },
  ];
}
