import { createServer, type IncomingMessage } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { openAsking } from './asking.ts';

/**
 * The peer: PostGraphile 5 over the same database and walls, signed in as the same role, and told who asks in the same way. It makes its
 * schema from the tables by itself.
 */
const { appUrl, port, poolSize, settingsOf } = openAsking();

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  disablePlugins: ['PgIndexBehaviorsPlugin', 'PgMutationCreatePlugin', 'PgMutationUpdateDeletePlugin'],
  pgServices: [
    makePgService({ connectionString: appUrl, schemas: ['public'], poolConfig: { max: poolSize } }),
  ],
  grafserv: { graphiql: false, websockets: false },
  grafast: {
    async context({ node }: { node?: { req: IncomingMessage } }) {
      if (!node) throw new Error('This did not come over HTTP.');
      return { pgSettings: await settingsOf(node.req.headers) };
    },
  },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(port, '127.0.0.1');
