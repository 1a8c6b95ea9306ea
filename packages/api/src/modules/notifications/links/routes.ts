import { notificationTopics } from '@rapport/shared/notifications';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Result } from '../../../kernel/result.ts';
import { limitByAddress, problems, type Rest, refuse } from '../../../rest.ts';
import { followLink, type LinkPreview, lookAtLink } from './follow-link.ts';
import { linkActions } from './link.ts';

const tags = ['Links in mails'];
/** Links that one address may try in a minute, per process: people follow a few, guessing needs more than there are atoms. */
const perMinute = 60;

const token = z.string().max(2000).describe('The token of the link, as it stands in the mail.');
const preview = z
  .object({
    action: z.enum(linkActions).describe('What the link does.'),
    standing: z.enum(['OPEN', 'DONE', 'CHANGED']).describe('Whether it is still to be done.'),
    language: z.enum(['en', 'de']).describe('The language of the person it was sent to.'),
    topics: z.array(z.enum(notificationTopics)).describe('What mails it stops.'),
    days: z
      .object({ first: z.string(), last: z.string() })
      .nullable()
      .describe('The days to choose from; null where none is to be chosen.'),
  })
  .describe('What the link does and how that stands.');

/** Links in mails that do something without signing in: looking changes nothing, following does it. */
export async function registerNotificationRoutes(app: FastifyInstance, rest: Rest): Promise<void> {
  const limited = limitByAddress(rest, perMinute, 'Too many links at once. Try again in a minute.');
  const refusals = problems(rest.problemSchema, 403, 404, 409, 410, 422, 429, 503);
  const answer = (request: FastifyRequest, reply: FastifyReply, result: Result<LinkPreview>) =>
    result.ok ? reply.send(result.value) : refuse(rest, request, reply, result.errors);

  app.withTypeProvider<ZodTypeProvider>().post(
    '/v1/links/look',
    {
      onRequest: limited,
      schema: {
        tags,
        summary: 'What a link in a mail would do.',
        description: 'Changes nothing. Needs no session: the token says for whom it is.',
        body: z.object({ token }),
        response: { 200: preview, ...refusals },
      },
    },
    async (request, reply) => answer(request, reply, await lookAtLink(rest, request, request.body.token)),
  );
  app.withTypeProvider<ZodTypeProvider>().post(
    '/v1/links/follow',
    {
      onRequest: limited,
      schema: {
        tags,
        summary: 'Does what a link in a mail says.',
        description: 'As the person it was sent to. Repeated, it changes nothing.',
        body: z.object({
          token,
          date: z
            .string()
            .nullable()
            .default(null)
            .describe('The day chosen, ISO 8601, where one is asked for.'),
        }),
        response: { 200: preview, ...refusals },
      },
    },
    async (request, reply) => {
      const { token: text, date } = request.body;
      return answer(request, reply, await followLink(rest, request, text, date));
    },
  );
  await app.register(async (scope) => registerOneClick(scope, rest, limited));
}

/** RFC 8058: the mail program posts a form to the address of the header; a person who opens it gets a page with a button. */
async function registerOneClick(
  scope: FastifyInstance,
  rest: Rest,
  limited: (request: FastifyRequest, reply: FastifyReply) => Promise<void>,
): Promise<void> {
  // The form says only "One-Click", and what counts is the token: it is read past, whatever its type.
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 4096 }, (_request, _body, done) =>
    done(null),
  );
  const typed = scope.withTypeProvider<ZodTypeProvider>();
  const querystring = z.object({ token });
  typed.post(
    '/v1/notifications/unsubscribe',
    {
      onRequest: limited,
      schema: {
        tags,
        summary: 'Stops mails of one kind, with one click in the mail program.',
        description: 'RFC 8058. Changes the same preferences as the settings; the application still tells.',
        querystring,
        response: { 200: preview, ...problems(rest.problemSchema, 403, 404, 409, 410, 429, 503) },
      },
    },
    async (request, reply) => {
      const result = await followLink(rest, request, request.query.token, null);
      return result.ok ? reply.send(result.value) : refuse(rest, request, reply, result.errors);
    },
  );
  typed.get(
    '/v1/notifications/unsubscribe',
    {
      schema: {
        tags,
        summary: 'The page that asks whether mails shall stop.',
        description: 'Changes nothing: programs that look for bad links follow every one.',
        querystring,
        response: { 302: z.any().describe('To the page.') },
      },
    },
    // What the page needs is behind the #, which no server and no log gets to see.
    (request, reply) => reply.redirect(`/act#${encodeURIComponent(request.query.token)}`),
  );
}
