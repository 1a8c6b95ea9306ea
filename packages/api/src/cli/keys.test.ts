import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { agreeingPair, inForce, readAgreement } from '../../test/agreeing.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';

import { type Command, UsageError } from './command.ts';
import { keysCheck, keysRewrap, keysRotate } from './keys.ts';

let app: TestApp;
beforeEach(async () => {
  app = await startTestApp();
});

/** Runs a command as a process of its own does: nothing is remembered from before. */
async function run(command: Command, ...args: string[]) {
  const out: string[] = [];
  const terminal = { out: (line: string) => void out.push(line), note: () => {}, progress: () => {} };
  return { code: await command.run(args, await app.restart(), terminal), out: out.join('\n') };
}

describe('rapport keys', () => {
  it('check says whether the key file is the right one, and what to do where it is not', async () => {
    const works = { code: 0, out: expect.stringContaining('The key provider works') };
    expect(await run(keysCheck)).toEqual(works);
    const path = join(app.config.dataDir, 'master-key');
    await rename(path, `${path}.away`);
    expect(await run(keysCheck)).toEqual({
      code: 1,
      out: expect.stringMatching(/is missing\. Nothing is lost: put the file back/),
    });
    await writeFile(path, Buffer.alloc(32, 7).toString('base64url'));
    expect(await run(keysCheck)).toEqual({
      code: 1,
      out: expect.stringMatching(/is another one.*put the right key back/),
    });
    await rename(`${path}.away`, path);
    expect(await run(keysCheck)).toEqual(works);
  });

  it('rotate and rewrap change keys, and everything opens as before', async () => {
    const pair = await agreeingPair(app);
    const { agreementId } = await inForce(pair);
    const organization = ['--organization', 'acme'];
    expect(await run(keysRotate, ...organization)).toEqual({
      code: 0,
      out: 'Key 2 wraps 1 key of content. Earlier keys stay, for backups.',
    });
    expect(await run(keysRewrap, ...organization)).toEqual({ code: 0, out: '2 keys were wrapped anew.' });
    const { versions } = await readAgreement(pair.learner, agreementId);
    expect(versions[0].verification).toMatchObject({ documentIntact: true, invalidSignatures: [] });
    for (const command of [keysRotate, keysRewrap]) {
      await expect(run(command)).rejects.toThrow(UsageError);
      await expect(run(command, '--organization', 'nobody')).rejects.toThrow(
        'There is no organization "nobody".',
      );
    }
  });
});
