import { describe, expect, it } from 'vitest';
import { loggedPath, openLog, serializeError } from './log.ts';

const canary = 'canary-of-somebody';

describe('a logged path', () => {
  it('has neither query nor secrets in it', () => {
    expect(loggedPath(`/people?search=${canary}`)).toBe('/people');
    expect(loggedPath(`/auth/reset-password/${'a'.repeat(24)}?callbackURL=/x`)).toBe(
      '/auth/reset-password/…',
    );
    expect(loggedPath('/v1/imports/imp_01h455vb4pex5vsknk084sn02q/problems')).toBe(
      '/v1/imports/imp_01h455vb4pex5vsknk084sn02q/problems',
    );
    expect(loggedPath(`/invitation#${canary}`)).toBe('/invitation');
  });
});

describe('a logged error', () => {
  const wrapped = (message: string, properties: object) =>
    Object.assign(
      new Error(`Failed query: insert\nparams: ${canary}`, {
        cause: Object.assign(new Error(message), properties),
      }),
      {
        query: 'insert',
        params: [canary],
      },
    );

  it('of the database says what and where, not with which values', () => {
    const taken = wrapped(`duplicate key value violates unique constraint "person_work_email"`, {
      severity: 'ERROR',
      code: '23505',
      constraint_name: 'person_work_email',
      detail: `Key (work_email)=(${canary}) already exists.`,
    });
    const logged = serializeError(taken);
    expect(logged).toMatchObject({
      message: 'A database statement failed.',
      code: '23505',
      constraint: 'person_work_email',
    });
    const syntax = serializeError(
      wrapped(`invalid input syntax for type uuid: "${canary}"`, { severity: 'ERROR', code: '22P02' }),
    );
    const gone = serializeError(
      wrapped('terminating connection due to administrator command', { severity: 'FATAL', code: '57P01' }),
    );
    expect(gone.message).toContain('administrator command');
    expect(JSON.stringify([logged, syntax, gone])).not.toContain(canary);
  });

  it('of the mail server or a parser is told in our words', () => {
    const mail = Object.assign(new Error(`550 No such user <${canary}@example.test>`), {
      code: 'EENVELOPE',
      responseCode: 550,
      rejected: [canary],
    });
    let syntax: unknown;
    try {
      JSON.parse(canary);
    } catch (error) {
      syntax = error;
    }
    const logged = [
      serializeError(mail),
      serializeError(syntax),
      serializeError(canary),
      serializeError({ message: canary }),
    ];
    expect(logged[0]).toMatchObject({ message: 'Mail was not accepted (550).', code: 'EENVELOPE' });
    expect(JSON.stringify(logged)).not.toContain(canary);
  });

  it('keeps the frames of the stack', () => {
    expect(serializeError(new Error('plain'))).toMatchObject({
      type: 'Error',
      message: 'plain',
      stack: expect.stringContaining('    at '),
    });
  });
});

describe('the log', () => {
  it('leaves out what is secret by name', () => {
    const lines: string[] = [];
    const log = openLog({ logLevel: 'debug' }, { write: (line) => lines.push(line) });
    log.info(
      {
        input: { password: canary, token: canary, secret: canary },
        req: { method: 'GET', url: `/x?${canary}`, headers: { cookie: canary } },
      },
      'told',
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain(canary);
  });
});
