import DataLoader from 'dataloader';
import { type Context, perRequest, requireViewer } from '../../context.ts';
import type { SessionId } from '../../kernel/ids.ts';
import type { SessionRow } from './model.ts';
import { ownBetween } from './queries.ts';
import { endOf } from './rules.ts';

/** A stretch of time. */
interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The viewer's own planned sessions at the same time as each of these: one statement for all that are asked for together. */
const overlapsLoader = perRequest(
  (context) =>
    new DataLoader<Span, SessionRow[]>(
      async (spans) => {
        const from = new Date(Math.min(...spans.map(({ startsAt }) => startsAt.getTime())));
        const to = new Date(Math.max(...spans.map(({ endsAt }) => endsAt.getTime())));
        const found = await ownBetween(await context.read(), requireViewer(context), from, to);
        return spans.map(({ startsAt, endsAt }) =>
          found.filter((one) => one.startsAt < endsAt && endOf(one) > startsAt),
        );
      },
      { cache: false },
    ),
);

/** The viewer's own planned sessions at the same time as something, itself apart. */
export async function overlapsOf(
  context: Context,
  { startsAt, endsAt }: Span,
  self: SessionId | null,
): Promise<SessionRow[]> {
  const found = await overlapsLoader(context).load({ startsAt, endsAt });
  return found.filter(({ id }) => id !== self);
}

/** Those of a session that is planned; what is cancelled or over takes no time from anybody. */
export async function overlapsOfSession(context: Context, session: SessionRow): Promise<SessionRow[]> {
  if (session.state !== 'SCHEDULED') return [];
  return overlapsOf(context, { startsAt: session.startsAt, endsAt: endOf(session) }, session.id);
}
