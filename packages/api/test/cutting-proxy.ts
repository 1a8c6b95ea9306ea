import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** How a connection ends at a statement: it never arrives, or it arrives and its answer does not. */
export type Cut = 'unsent' | 'unanswered';

/** Stands between the product and PostgreSQL, and cuts one connection at the statement it is told to. */
export interface CuttingProxy {
  readonly port: number;
  /**
   * From now on counts the statements of connections of `role` and cuts the connection that sends number `at`, once.
   * @returns whether that has happened
   */
  cut(role: string, at: number, how: Cut): () => boolean;
  /** Cuts nothing any more. */
  spare(): void;
  close(): Promise<void>;
}

interface Plan {
  readonly role: string;
  readonly at: number;
  readonly how: Cut;
  seen: number;
  done: boolean;
}

/** Messages that end a statement: Sync of the extended protocol, and the simple Query (PostgreSQL documentation, section 54.7). */
const ends = new Set(['S'.charCodeAt(0), 'Q'.charCodeAt(0)]);

/** @param target the server behind it */
export async function startCuttingProxy(target: { host: string; port: number }): Promise<CuttingProxy> {
  let plan: Plan | null = null;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const database = connect({ ...target, noDelay: true });
    client.setNoDelay(true);
    for (const socket of [client, database]) {
      open.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        database.destroy();
      });
    }
    let dropsAnswers = false;
    database.on('data', (chunk) => {
      if (dropsAnswers) client.destroy();
      else client.write(chunk);
    });
    const sends = splitter((message, startedAs) => {
      if (plan && !plan.done && plan.role === startedAs && ends.has(message[0] ?? 0)) {
        plan.seen += 1;
        if (plan.seen === plan.at) {
          plan.done = true;
          if (plan.how === 'unsent') return void client.destroy();
          dropsAnswers = true;
        }
      }
      if (!client.destroyed) database.write(message);
    });
    client.on('data', sends);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    port: address.port,
    cut(role, at, how) {
      const mine: Plan = { role, at, how, seen: 0, done: false };
      plan = mine;
      return () => mine.done;
    },
    spare() {
      plan = null;
    },
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Puts what a client sends back together into messages, the first of which names its role. */
function splitter(take: (message: Buffer, role: string | null) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  let role: string | null = null;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      // The first message has no letter before its length.
      const lengthAt = role === null ? 0 : 1;
      if (rest.length < lengthAt + 4) return;
      const size = lengthAt + rest.readUInt32BE(lengthAt);
      if (rest.length < size) return;
      const message = rest.subarray(0, size);
      rest = rest.subarray(size);
      if (role === null) {
        const words = message.subarray(8).toString('utf8').split('\0');
        role = words[words.indexOf('user') + 1] ?? '';
        take(message, null);
      } else take(message, role);
    }
  };
}
