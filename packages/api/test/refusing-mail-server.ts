import { createServer } from 'node:net';

/** An SMTP server that knows nobody, and quotes every address it refuses. */
export async function startRefusingMailServer(): Promise<{
  readonly url: string;
  refused(): number;
  close(): void;
}> {
  let refused = 0;
  const server = createServer((socket) => {
    socket.write('220 test\r\n');
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
        const [, recipient] = /^RCPT TO:<(.*)>/i.exec(line) ?? [];
        if (recipient !== undefined) refused += 1;
        if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
        else socket.write(recipient === undefined ? '250 ok\r\n' : `550 5.1.1 <${recipient}> unknown\r\n`);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address !== 'object') throw new Error('The mail server has no port.');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    refused: () => refused,
    close: () => void server.close(),
  };
}
