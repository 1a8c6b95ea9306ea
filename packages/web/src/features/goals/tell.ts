import { notify } from '../../ui/notify.ts';

/** Says why something did not happen, also where its button has left the page by then. */
export function tellFailure(failure: unknown): void {
  notify(failure instanceof Error ? failure.message : String(failure));
}
