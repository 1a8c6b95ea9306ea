import { daysAfter } from '@rapport/shared/execution';
import type { NotificationTopic } from '@rapport/shared/notifications';
import type { FastifyRequest } from 'fastify';
import type { Context } from '../../../context.ts';
import { today } from '../../../kernel/clock.ts';
import { fail, ok, type Result } from '../../../kernel/result.ts';
import { calendarDate } from '../../../kernel/validation.ts';
import type { Rest } from '../../../rest.ts';
import { type MailLanguage, mailLanguage, peopleByIds } from '../../identity/index.ts';
import type { LinkStanding } from './action.ts';
import { topicsOf } from './actions/unsubscribe.ts';
import { actionRegistry } from './actions.ts';
import { type Link, type LinkActionName, readLink } from './link.ts';

/** What the page of a link shows before anything is done. Names of kinds only: whoever holds the link is not signed in. */
export interface LinkPreview {
  readonly action: LinkActionName;
  readonly standing: LinkStanding;
  readonly language: MailLanguage;
  readonly topics: readonly NotificationTopic[];
  /** Days that may be chosen, ISO 8601; null where none is asked for. */
  readonly days: { readonly first: string; readonly last: string } | null;
}

type Doors = Pick<Rest, 'contextAs'>;

/** What a link would do, and whether it still can. Changes nothing: mail scanners follow links. */
export async function lookAtLink(
  rest: Doors,
  request: FastifyRequest,
  token: string,
): Promise<Result<LinkPreview>> {
  const opened = await openLink(rest, request, token);
  if (!opened.ok) return opened;
  const { link, context } = opened.value;
  const { action } = link;
  const { daysAhead, look } = actionRegistry[action];
  return context.readApart(async (db) => {
    const standing = await look(db, viewerOf(context), link, context.clock.now());
    const [person] = await peopleByIds(db, link, [link.personId]);
    const here = today(context.clock, person?.timeZone ?? 'UTC');
    return ok({
      ...{ action, standing },
      language: mailLanguage(person?.locale ?? 'en'),
      topics: action === 'UNSUBSCRIBE' ? topicsOf(link) : [],
      days: daysAhead === null ? null : { first: daysAfter(here, 1), last: daysAfter(here, daysAhead) },
    });
  });
}

/** Does what a link says, as the person it was sent to. Again, it changes nothing and says that it is done. */
export async function followLink(
  rest: Doors,
  request: FastifyRequest,
  token: string,
  date: string | null,
): Promise<Result<LinkPreview>> {
  const looked = await lookAtLink(rest, request, token);
  if (!looked.ok || looked.value.standing === 'DONE') return looked;
  if (looked.value.standing === 'CHANGED') return changed();
  const { days } = looked.value;
  if (
    days &&
    !(date !== null && calendarDate.safeParse(date).success && days.first <= date && date <= days.last)
  )
    return fail('INVALID', `Choose a day from ${days.first} to ${days.last}.`, 'date');
  const opened = await openLink(rest, request, token);
  if (!opened.ok) return opened;
  const { link, context } = opened.value;
  const { run } = actionRegistry[link.action];
  const done = await context.write((act) => run(act, link, days ? date : null));
  return done.ok ? ok({ ...looked.value, standing: 'DONE' }) : done;
}

const changed = () =>
  fail('WRONG_STATE', 'This has changed since the mail was written. Open Rapport to see how it stands.');

/** The link of a token together with the person it was sent to, as if they had signed in. */
async function openLink(
  { contextAs }: Doors,
  request: FastifyRequest,
  token: string,
): Promise<Result<{ link: Link; context: Context }>> {
  const unknown = await contextAs(request, null);
  const link = readLink(unknown.linkKey, token);
  if (!link) return fail('NOT_FOUND', 'This is no link of ours, or it did not arrive whole.');
  if (link.expiresAt <= unknown.clock.now())
    return fail('EXPIRED', 'This link is too old. Open Rapport to do the same there.');
  const context = await contextAs(request, link);
  if (!context.viewer) return fail('NOT_ALLOWED', 'This link belongs to somebody who is not here any more.');
  return ok({ link, context });
}

function viewerOf({ viewer }: Pick<Context, 'viewer'>) {
  if (!viewer) throw new Error('A link was opened for nobody.');
  return viewer;
}
