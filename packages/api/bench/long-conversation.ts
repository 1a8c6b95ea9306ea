import { parseArgs } from 'node:util';
import { and, eq } from 'drizzle-orm';
import { loadConfig } from '../src/config/environment.ts';
import { openSecrets } from '../src/config/secrets.ts';
import { openDatabase } from '../src/database.ts';
import { type Db, type Viewer, withViewer, withWorker } from '../src/db/transactions.ts';
import { newId, parseId } from '../src/kernel/ids.ts';
import { sealText } from '../src/modules/confidential/index.ts';
import { spotOfMessage } from '../src/modules/conversation/spot.ts';
import { message } from '../src/modules/conversation/tables.ts';
import { viewerOfPerson } from '../src/modules/identity/index.ts';
import { type RelationshipRow, relationship } from '../src/modules/relationships/index.ts';
import { openServices, type Services } from '../src/services.ts';

/**
 * Gives a pair that has written nothing yet a conversation as long as it grows in years, in the database of an installation whose server may
 * run meanwhile. Every word is sealed by its author; nobody is told.
 */
const { values } = parseArgs({
  options: {
    organization: { type: 'string', default: '' },
    relationship: { type: 'string', default: '' },
    messages: { type: 'string', default: '5000' },
  },
});
const organizationId = parseId('org', values.organization);
const relationshipId = parseId('rel', values.relationship);
if (!organizationId || !relationshipId)
  throw new Error('Name --organization and --relationship by their ids.');
const scope = { organizationId };
const isIt = and(eq(relationship.organizationId, organizationId), eq(relationship.id, relationshipId));

const rowsAtOnce = 500;
const pauseMinutes = 25;
const latestAt = Date.now() - pauseMinutes * 60_000;
const numbers = Array.from({ length: Number(values.messages) }, (_, index) => index + 1);

const sentence = 'What stayed with me since we met is how much changes when I ask first and only then tell.';

/** Of one sentence or several, some with an address. */
function textOf(number: number): string {
  const sentences = Array.from({ length: 1 + ((number * 7) % 5) }, () => sentence);
  const link = number % 11 === 0 ? ' See https://example.org/notes/listening.' : '';
  return `Number ${number}. ${sentences.join(number % 3 === 0 ? '\n' : ' ')}${link}`;
}

/** Two or three in a row are one's, then the other's. */
const isByGuide = (number: number) => Math.floor(number / 2.5) % 2 === 0;

async function rowOf(db: Db, { platform }: Services, viewer: Viewer, pair: RelationshipRow, number: number) {
  const { organizationId, id: relationshipId, guideId, learnerId } = pair;
  const { personId: authorId } = viewer;
  const id = newId('msg');
  const act = { ...platform, db, viewer };
  const { sealed: body, keyVersion } = await sealText(act, relationshipId, spotOfMessage(id), textOf(number));
  const sentAt = new Date(latestAt - (numbers.length - number) * pauseMinutes * 60_000);
  return {
    organizationId,
    relationshipId,
    guideId,
    learnerId,
    id,
    number,
    authorId,
    keyVersion,
    body,
    sentAt,
  };
}

async function write(services: Services, author: Viewer, pair: RelationshipRow): Promise<void> {
  const own = numbers.filter((number) => isByGuide(number) === (author.personId === pair.guideId));
  await withViewer(services.pools.app, author, async (db) => {
    for (let from = 0; from < own.length; from += rowsAtOnce) {
      const some = own.slice(from, from + rowsAtOnce);
      const rows = await Promise.all(some.map((number) => rowOf(db, services, author, pair, number)));
      await db.insert(message).values(rows);
    }
  });
}

async function fill(services: Services): Promise<void> {
  const { pair, authors } = await withWorker(services.pools.worker, scope, async (db) => {
    const [pair] = await db.select().from(relationship).where(isIt);
    if (!pair) throw new Error('There is no such relationship.');
    const ids = [pair.guideId, pair.learnerId];
    return { pair, authors: await Promise.all(ids.map((id) => viewerOfPerson(db, pair.organizationId, id))) };
  });
  for (const author of authors) if (author) await write(services, author, pair);
}

const config = { ...loadConfig(), logLevel: 'error' as const };
const secrets = openSecrets(config);
const database = await openDatabase(config, secrets, 'VISITOR');
const services = await openServices(config, secrets, database.adminUrl);
try {
  await fill(services);
} finally {
  await services.close();
  await database.stop();
}
