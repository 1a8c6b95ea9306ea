import type { Terms } from '../terms.ts';

/** Who consented, for one session. */
export interface Consents {
  readonly guide: boolean;
  readonly learner: boolean;
}

/** Whether one session may be recorded: the agreement allows it, and both consented to this one. */
export function mayRecord({ recording }: Pick<Terms, 'recording'>, consents: Consents): boolean {
  return recording === 'EACH_TIME_WITH_CONSENT' && both(consents);
}

/** Whether artificial intelligence may be used on what was said or written in one session. */
export function mayUseAi({ ai }: Pick<Terms, 'ai'>, consents: Consents): boolean {
  return ai === 'EACH_TIME_WITH_CONSENT' && both(consents);
}

function both({ guide, learner }: Consents): boolean {
  return guide && learner;
}
