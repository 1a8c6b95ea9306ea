import type { Act } from '../../../context.ts';
import type { Db, Viewer } from '../../../db/transactions.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Link } from './link.ts';

/** How the thing of a link stands: still to be done, done before, or changed so that the link does not fit any more. */
export type LinkStanding = 'OPEN' | 'DONE' | 'CHANGED';

/** What a link does: looked at first, done by a command of the product, as the person it was sent to. */
export interface LinkAction {
  /** Days that a link lasts. */
  readonly days: number;
  /** Where a day has to be chosen, how many days from today it may lie ahead; null where nothing is asked. */
  readonly daysAhead: number | null;
  look(db: Db, viewer: Viewer, link: Link, now: Date): Promise<LinkStanding>;
  /** @param date ISO 8601; null where none is asked for */
  run(act: Act, link: Link, date: string | null): Promise<Result<unknown>>;
}

/** Days that a link lasts which does one thing. */
export const linkDays = 7;
