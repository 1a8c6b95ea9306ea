import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** How the engine behaves at present. */
export type EngineMood = 'works' | 'sealed' | 'silent' | 'broken' | 'another' | 'forbids';

/** A server that speaks the HTTP of the transit secrets engine, as far as encrypting and decrypting go. */
export interface TransitEngine {
  readonly url: string;
  mood: EngineMood;
  /** How many requests it was asked. */
  asked: number;
  /** Makes a new version of its key; what earlier ones encrypted still opens. */
  rotate(): void;
  close(): Promise<void>;
}

/** Starts one on a free port of this machine. @param token what it lets in, @param key the one key it has */
export async function startTransitEngine(token: string, key: string): Promise<TransitEngine> {
  const keys = [randomBytes(32)];
  const engine = { mood: 'works' as EngineMood, asked: 0 };
  const answerTo = async (request: IncomingMessage, response: ServerResponse) => {
    engine.asked += 1;
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const body = await jsonOf(request);
    if (engine.mood === 'silent') return;
    if (engine.mood === 'sealed') return answer(503, { errors: ['Vault is sealed'] });
    if (engine.mood === 'broken') return response.writeHead(200).end('not json');
    if (engine.mood === 'another') return answer(200, { hello: 'I am something else' });
    if (engine.mood === 'forbids' || request.headers['x-vault-token'] !== token)
      return answer(403, { errors: ['permission denied'] });
    const [, operation, name] = /^\/v1\/transit\/(encrypt|decrypt)\/(.+)$/.exec(request.url ?? '') ?? [];
    if (name !== key) return answer(404, { errors: [] });
    const context = Buffer.from(body['associated_data'] ?? '', 'base64');
    if (operation === 'encrypt') {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', keys.at(-1) ?? '', nonce).setAAD(context);
      const plain = Buffer.from(body['plaintext'] ?? '', 'base64');
      const sealed = Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
      return answer(200, { data: { ciphertext: `vault:v${keys.length}:${sealed.toString('base64')}` } });
    }
    try {
      const [, version = '', text = ''] = /^vault:v(\d+):(.+)$/.exec(body['ciphertext'] ?? '') ?? [];
      const sealed = Buffer.from(text, 'base64');
      const decipher = createDecipheriv(
        'aes-256-gcm',
        keys[Number(version) - 1] ?? '',
        sealed.subarray(0, 12),
      );
      decipher.setAAD(context).setAuthTag(sealed.subarray(-16));
      const plain = Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
      return answer(200, { data: { plaintext: plain.toString('base64') } });
    } catch {
      return answer(400, { errors: ['cipher: message authentication failed'] });
    }
  };
  const server = createServer((request, response) => void answerTo(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The engine has no port.');
  return Object.assign(engine, {
    url: `http://127.0.0.1:${address.port}`,
    rotate: () => void keys.push(randomBytes(32)),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
}

async function jsonOf(request: IncomingMessage): Promise<Record<string, string>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
