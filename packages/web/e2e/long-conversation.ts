import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { graphql } from './agreeing.ts';

const filler = fileURLToPath(new URL('../../api/bench/long-conversation.ts', import.meta.url));

/** Writes so many messages between the two of a pair, in the names of both and really sealed, past the queue: nobody is told of each. */
export async function fillConversation(page: Page, relationshipId: string, messages: number): Promise<void> {
  const { membership } = await graphql(page, '{ viewer { membership { organization { id } } } }');
  const words = ['--organization', membership.organization.id, '--relationship', relationshipId];
  await promisify(execFile)(process.execPath, [filler, ...words, '--messages', String(messages)], {
    env: { ...process.env, RAPPORT_DATA_DIR: inject('dataDir'), RAPPORT_DEMO: 'on' },
  });
}
