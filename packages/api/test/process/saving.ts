import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Client, Json } from '../app.ts';
import { type Asking, acted, readRoom } from '../session-rooms.ts';

/** Somebody signed in, who asks a server in a process of its own. */
export function asking(url: string, { cookie }: Pick<Client, 'cookie'>, organizationId: string): Asking {
  const headers = {
    cookie: cookie ?? '',
    'content-type': 'application/json',
    'rapport-organization': organizationId,
  };
  return {
    async graphql(query, variables = {}) {
      const body = JSON.stringify({ query, variables });
      const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
      const answered: Json = await answer.json();
      return { status: answer.status, ...answered };
    },
  };
}

/** Somebody who saves one thing after the other, and knows what was answered. */
export interface Writer {
  /** Saves once. @throws where no answer comes */
  save(client: Asking): Promise<void>;
  /** Demands that all that was answered is there and the rest is whole or absent, repeats what was sent last, and demands it once. */
  check(client: Asking): Promise<void>;
}

/** A text that is saved over and over, with the revision it has then; null where it counts none. */
interface Kept {
  readonly text: string | null;
  readonly revision: number | null;
}

/** Where such a text stands. */
interface Place {
  /** Saves it over what was there. @returns how it stands then */
  save(client: Asking, text: string, over: Kept): Promise<Kept>;
  read(client: Asking): Promise<Kept>;
}

/** Long enough that half of it would be noticed. */
const long = (text: string) => `${text} ${'and so on '.repeat(300)}to the end of ${text}`;

/** Saves one text over and over. */
export function rewriting(name: string, place: Place): Writer {
  let count = 0;
  let before: Kept | null = null;
  let last: Kept | null = null;
  /** On its way, and never answered. */
  let sent: string | null = null;
  const follows = ({ revision }: Kept, text: string) => ({
    text,
    revision: revision === null ? null : revision + 1,
  });
  return {
    async save(client) {
      last ??= await place.read(client);
      if (sent === null) count += 1;
      sent = long(`${name} ${count}`);
      const saved = await place.save(client, sent, last);
      [before, last, sent] = [last, saved, null];
    },
    async check(client) {
      if (last === null) return;
      const unanswered = sent === null ? [] : [follows(last, sent)];
      expect([last, ...unanswered]).toContainEqual(await place.read(client));
      const over = sent === null ? before : last;
      const text = sent ?? last.text;
      if (over === null || text === null) return;
      for (const _ of ['once', 'again'])
        expect(await place.save(client, text, over)).toEqual(follows(over, text));
      expect(await place.read(client)).toEqual(follows(over, text));
      [before, last, sent] = [over, follows(over, text), null];
    },
  };
}

/** Adds one thing after the other, each under a key of its own. */
export function adding(
  name: string,
  list: {
    add(client: Asking, text: string, key: string): Promise<unknown>;
    read(client: Asking): Promise<string[]>;
  },
): Writer {
  const answered: { text: string; key: string }[] = [];
  let sent: { text: string; key: string } | null = null;
  const texts = () => answered.map(({ text }) => text).sort();
  return {
    async save(client) {
      sent ??= { text: `${name} ${answered.length + 1} to the end`, key: randomUUID() };
      await list.add(client, sent.text, sent.key);
      answered.push(sent);
      sent = null;
    },
    async check(client) {
      const found = (await list.read(client)).filter((text) => text.startsWith(`${name} `)).sort();
      const also = sent === null ? texts() : [...texts(), sent.text].sort();
      expect([texts(), also]).toContainEqual(found);
      if (sent !== null) answered.push(sent);
      sent = null;
      for (const { text, key } of answered.slice(-2)) await list.add(client, text, key);
      expect((await list.read(client)).filter((text) => text.startsWith(`${name} `)).sort()).toEqual(texts());
    },
  };
}

const nothing: Kept = { text: null, revision: 0 };

/** The private or the shared note about a session. */
export function noteOf(sessionId: string, kind: 'PrivateNote' | 'SharedNote'): Place {
  const idempotencyKey = randomUUID();
  const field = kind === 'PrivateNote' ? 'privateNote' : 'sharedNote';
  let id: string | null = null;
  return {
    async save(client, text, { revision }) {
      const saved =
        revision === 0
          ? await acted(client, `add${kind}`, { sessionId, text, idempotencyKey })
          : await acted(client, `edit${kind}`, { [`${field}Id`]: id, text, revision });
      id = saved.id;
      return { text: saved.text, revision: saved.revision };
    },
    async read(client) {
      const note = (await readRoom(client, sessionId))[field];
      id = note?.id ?? null;
      return note === null ? nothing : { text: note.text, revision: note.revision };
    },
  };
}

/** What somebody takes away from a session. */
export function insightOf(sessionId: string, personId: string): Place {
  const of = (room: { insights: { text: string; person: { id: string } }[] }): Kept => ({
    text: room.insights.find(({ person }) => person.id === personId)?.text ?? null,
    revision: null,
  });
  return {
    save: async (client, text) => of(await acted(client, 'recordInsight', { sessionId, text })),
    read: async (client) => of(await readRoom(client, sessionId)),
  };
}

/** The points of a session's agenda. */
export function agendaOf(sessionId: string): Parameters<typeof adding>[1] {
  return {
    add: (client, text, idempotencyKey) =>
      acted(client, 'addAgendaItem', { sessionId, text, idempotencyKey }),
    read: async (client) =>
      (await readRoom(client, sessionId)).agenda.map(({ text }: { text: string }) => text),
  };
}
