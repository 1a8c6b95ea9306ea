import { notify } from '../../ui/notify.ts';

/** Says how an action went once it is done, also where its button has left the page by then. */
export function tellWhenDone(action: Promise<unknown>, tell?: () => void): void {
  void action.then(tell, (error: unknown) => notify(error instanceof Error ? error.message : String(error)));
}
