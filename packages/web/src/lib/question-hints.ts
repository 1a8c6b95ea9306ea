import { useContext, useSyncExternalStore } from 'react';
import { stored } from './stored.ts';
import { ViewerContext } from './viewer.ts';

/** The ids of the people who turned the hints off in this browser, so that two who share it do not decide for each other. */
const turnedOff = stored('questionHintsOff');
const read = (): string[] => turnedOff.get()?.split(' ') ?? [];

function setHints(personId: string, on: boolean): void {
  const others = read().filter((id) => id !== personId);
  const ids = on ? others : [...others, personId];
  turnedOff.set(ids.length === 0 ? null : ids.join(' '));
}

/** Whether open questions are suggested to the person at the screen while they write, and the switch for it. */
export function useQuestionHints(): { on: boolean; set: (on: boolean) => void } {
  const personId = useContext(ViewerContext)?.person.id ?? 'nobody';
  const on = useSyncExternalStore(turnedOff.subscribe, () => !read().includes(personId));
  return { on, set: (next) => setHints(personId, next) };
}
