import { type Context, requireViewer } from '../../context.ts';
import type { SessionId } from '../../kernel/ids.ts';
import type { SessionRow } from './model.ts';
import { ownBetween } from './queries.ts';
import { endOf } from './rules.ts';

/** The viewer's own planned sessions at the same time as something, itself apart. */
export async function overlapsOf(
  context: Context,
  { startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date },
  self: SessionId | null,
): Promise<SessionRow[]> {
  const found = await ownBetween(await context.read(), requireViewer(context), startsAt, endsAt);
  return found.filter(({ id }) => id !== self);
}

/** Those of a session that is planned; what is cancelled or over takes no time from anybody. */
export async function overlapsOfSession(context: Context, session: SessionRow): Promise<SessionRow[]> {
  if (session.state !== 'SCHEDULED') return [];
  return overlapsOf(context, { startsAt: session.startsAt, endsAt: endOf(session) }, session.id);
}
