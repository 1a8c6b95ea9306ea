import 'graphiql/style.css';
import './explorer.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

const welcome = `# The GraphQL API of Rapport, signed in as you are in the application.
# Press Ctrl-Space for completion; the documentation is in the first tab on the left.

query WhoAmI {
  viewer {
    __typename
  }
}
`;

const address = new URL('/graphql', window.location.href);
const socket = new URL(address);
socket.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';

const organization = localStorage.getItem('rapport.organization');
const fetcher = createGraphiQLFetcher({
  url: address.href,
  subscriptionUrl: socket.href,
  headers: organization ? { 'rapport-organization': organization } : {},
  wsConnectionParams: organization ? { organization } : {},
});

const container = document.getElementById('explorer');
if (container) {
  createRoot(container).render(
    <GraphiQL fetcher={fetcher} defaultQuery={welcome} shouldPersistHeaders={false} />,
  );
}
