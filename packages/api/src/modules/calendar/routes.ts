import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type Context, requireViewer } from '../../context.ts';
import { parseId } from '../../kernel/ids.ts';
import { notFound, ok, type Result } from '../../kernel/result.ts';
import { sha256 } from '../../kernel/sha256.ts';
import { answerWith, limitByAddress, missing, problems, type Rest } from '../../rest.ts';
import { sessionsByIds } from '../sessions/index.ts';
import { calendarFor, readFeed } from './feed.ts';

const tags = ['Calendar'];
const calendarType = 'text/calendar; charset=utf-8';
/** Reads from one address in a minute, per process: services that read for many people have many addresses. */
const perMinute = 120;

/** The calendar that programs subscribe to, and one session as a file. */
export function registerCalendarRoutes(app: FastifyInstance, rest: Rest): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  typed.get(
    '/v1/calendar/:token.ics',
    {
      onRequest: limitByAddress(rest, perMinute, 'Too many reads at once. Try again in a minute.'),
      schema: {
        tags,
        summary: 'A person’s sessions, for their calendar program.',
        description:
          'iCalendar (RFC 5545): sessions of the past 90 days and all to come, with their times, the partner’s name and whether they were cancelled; never what they are about. Needs no session: the secret in the address says whose it is. An address that is unknown or revoked, or whose person left, is answered 404.',
        params: z.object({ token: z.string().max(100).describe('The secret of the feed.') }),
        produces: ['text/calendar'],
        response: {
          200: z.any().describe('The calendar.'),
          304: z.any().describe('It has not changed.'),
          ...problems(rest.problemSchema, 404, 429),
        },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'private, no-store');
      const calendar = await readFeed(rest, request, request.params.token);
      return calendar === null
        ? missing(rest, request, reply, 'calendar')
        : sendFeed(request, reply, calendar);
    },
  );
  typed.get(
    '/v1/sessions/:id/session.ics',
    {
      schema: {
        tags,
        summary: 'One session for a calendar, for its two people.',
        description: 'iCalendar (RFC 5545): when, with whom, and whether it was cancelled; never what about.',
        params: z.object({ id: z.string().describe('The session’s TypeID.') }),
        produces: ['text/calendar'],
        response: { 200: z.any().describe('The file.'), ...problems(rest.problemSchema, 401, 404) },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const file = await answerWith(rest, request, reply, (context) => sessionFile(context, id));
      if (file === null) return reply;
      reply.type(calendarType).header('content-disposition', 'attachment; filename="session.ics"');
      return reply.send(file);
    },
  );
}

function sendFeed(request: FastifyRequest, reply: FastifyReply, calendar: string): FastifyReply {
  const tag = `"${sha256(calendar)}"`;
  reply.header('etag', tag);
  // A proxy that compresses marks the tag as weak; it is the same calendar.
  if (request.headers['if-none-match']?.replace(/^W\//, '') === tag) return reply.code(304).send();
  return reply.type(calendarType).send(calendar);
}

async function sessionFile(context: Context, text: string): Promise<Result<string>> {
  const viewer = requireViewer(context);
  const db = await context.read();
  const id = parseId('ses', text);
  const sessions = id ? await sessionsByIds(db, viewer, [id]) : [];
  if (sessions.length === 0) return notFound('session');
  return ok(await calendarFor(db, viewer, sessions, context.publicUrl));
}
