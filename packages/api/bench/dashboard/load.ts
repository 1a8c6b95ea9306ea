import { Agent, request } from 'node:http';

/** What one server did under load. */
export interface Load {
  readonly perSecond: number;
  /** Milliseconds from asking to the whole answer. */
  readonly p50: number;
  readonly p99: number;
}

/** Somebody who is signed in; ids are UUIDs. */
export interface Guest {
  readonly cookie: string;
  readonly organizationId: string;
  readonly personId: string;
}

/** What is asked, the same each time but for who asks. */
export interface Question {
  readonly path: string;
  bodyFor(guest: Guest): string;
  /** Whether an answer is one. */
  isAnswer(text: string): boolean;
}

/** Asks once. @throws where the answer is none */
export function ask(
  origin: string,
  { path, bodyFor, isAnswer }: Question,
  guest: Guest,
  agent?: Agent,
): Promise<string> {
  const body = bodyFor(guest);
  const { cookie } = guest;
  return new Promise((resolve, reject) => {
    const asking = request(
      `${origin}${path}`,
      {
        method: 'POST',
        agent,
        headers: { cookie, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode === 200 && isAnswer(text)) resolve(text);
          else reject(new Error(`${response.statusCode}: ${text.slice(0, 500)}`));
        });
      },
    );
    asking.on('error', reject);
    asking.end(body);
  });
}

/** Asks as `clients` people at once, each again as soon as there is an answer, every time as another of those who are signed in. */
export async function load(
  origin: string,
  question: Question,
  guests: readonly Guest[],
  clients: number,
  seconds: number,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  let turn = 0;
  const client = async () => {
    while (performance.now() < end) {
      turn += 1;
      const guest = guests[turn % guests.length];
      if (!guest) return;
      const asked = performance.now();
      await ask(origin, question, guest, agent);
      times.push(performance.now() - asked);
    }
  };
  try {
    await Promise.all(Array.from({ length: clients }, client));
  } finally {
    agent.destroy();
  }
  const elapsed = (performance.now() - start) / 1000;
  times.sort((one, other) => one - other);
  return { perSecond: times.length / elapsed, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

/** @param sorted ascending */
function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Of each figure the median over the rounds. */
export function median(loads: readonly Load[]): Load {
  const middle = (figure: (load: Load) => number) =>
    quantile(
      loads.map(figure).sort((one, other) => one - other),
      0.5,
    );
  return {
    perSecond: middle((load) => load.perSecond),
    p50: middle((load) => load.p50),
    p99: middle((load) => load.p99),
  };
}
