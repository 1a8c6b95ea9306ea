import { request } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { until } from '../../../test/until.ts';
import { idToUuid, type OrganizationId } from '../../kernel/ids.ts';

let app: TestApp;
let organizationId: OrganizationId;
let headers: Record<string, string>;
let address: string;

beforeAll(async () => {
  app = await startTestApp();
  organizationId = await app.organization('uploads');
  const { cookie } = await app.as(await app.person(organizationId, 'Olga Owner', ['OWNER']));
  headers = { cookie: cookie ?? '', 'rapport-organization': organizationId, 'content-type': 'text/csv' };
  address = `${await app.app.listen({ port: 0, host: '127.0.0.1' })}/v1/imports?kind=people`;
  await app.services.startJobs();
});

const latest = async () =>
  (
    await app.admin`select state, failure, done from import where organization_id = ${idToUuid(organizationId)}
    order by created_at desc, id desc limit 1`
  )[0];

/**
 * Sends bytes over a real connection, for as long as nobody has answered.
 * @param bytes how many it says it will send; null to say nothing
 */
function upload(first: Buffer, then: Buffer, bytes: number | null, more: Record<string, string> = {}) {
  let sent = 0;
  const { promise, resolve, reject } = Promise.withResolvers<{
    status: number;
    body: string;
    sent: number;
  }>();
  const length = bytes === null ? {} : { 'content-length': String(bytes) };
  const sending = request(
    address,
    { method: 'POST', headers: { ...headers, ...length, ...more } },
    (answer) => {
      let body = '';
      answer.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      answer.on('end', () => {
        sending.destroy();
        resolve({ status: answer.statusCode ?? 0, body, sent });
      });
    },
  );
  sending.on('error', reject);
  const write = (chunk: Buffer) => {
    if (sending.destroyed) return;
    sent += chunk.length;
    if (sending.write(chunk)) setTimeout(write, 1, then);
    else sending.once('drain', () => write(then));
  };
  write(first);
  return { answer: promise, abort: () => sending.destroy() };
}

describe('an upload that cannot end well', () => {
  it('is answered before it is sent where it says that it is too large', async () => {
    const size = 300 * 1024 * 1024;
    const { status, body, sent } = await upload(Buffer.from('id,name\n'), Buffer.alloc(65_536, 'x'), size)
      .answer;
    expect(status).toBe(413);
    expect(JSON.parse(body)).toMatchObject({ code: 'INVALID', detail: expect.stringContaining('200 MB') });
    expect(sent).toBeLessThan(size / 10);
  });

  it('is answered as soon as its first bytes tell what it is', async () => {
    const first = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(65_536)]);
    const { status, body } = await upload(first, Buffer.alloc(65_536, 1), null).answer;
    expect(status).toBe(422);
    expect(JSON.parse(body)).toMatchObject({ detail: expect.stringContaining('Excel workbook') });
    expect(await latest()).toMatchObject({ state: 'FAILED' });
  });

  it('is answered in the middle where the rest cannot be told apart', async () => {
    const first = Buffer.from(`id,name\n${'1,Ada\n'.repeat(20_000)}2,"Ben\n`);
    const { status, body } = await upload(first, Buffer.from('3,Cleo\n'.repeat(10_000)), null).answer;
    expect(status).toBe(422);
    expect(JSON.parse(body)).toMatchObject({ detail: expect.stringContaining('on or after line 20002') });
    expect(await latest()).toMatchObject({
      state: 'FAILED',
      failure: expect.stringContaining('never closed'),
    });
  });

  it('fails the import where its sender goes away', async () => {
    const rows = Buffer.from(
      Array.from({ length: 100 }, (_, index) => `s${index},Person ${index}\n`).join(''),
    );
    const { abort, answer } = upload(Buffer.from('id,name\n'), rows, null);
    answer.catch(() => {});
    await until('rows to arrive', async () => {
      const now = await latest();
      return now?.state === 'RECEIVING' && now.done > 0;
    });
    abort();
    await until('the import to fail', async () => (await latest())?.state === 'FAILED');
    expect(await latest()).toMatchObject({ failure: 'The file did not arrive whole. Send it again.' });
    const [people] =
      await app.admin`select count(*)::int as people from person where external_id is not null`;
    expect(people?.people).toBe(0);
  });
});
