import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A TCP connection to the server of a database URL, for the driver's `socket` option (missing in its types). */
export async function connectedSocket(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  return socket;
}
