import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { agreeingPair, bringIntoForce, graphql, personOf } from './agreeing.ts';
import { people } from './people.ts';

const commandLine = fileURLToPath(new URL('../../api/src/cli/main.ts', import.meta.url));

const { as } = people();

/** A pair that has said yes to each other, and a manager, each in their own browser. */
async function agreeing(name: string) {
  const [manager, guide, learner] = [
    await as('program-manager'),
    await as('owner'),
    await as('trust-contact'),
  ];
  const id = await agreeingPair({ manager, guide, learner, program: name, offersPlaces: true });
  return { manager, guide, learner, id, path: `/relationships/${id}` };
}

/** The same with an agreement in force. */
async function working(name: string) {
  const pair = await agreeing(name);
  await bringIntoForce(pair.guide, pair.learner, pair.id);
  return pair;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const looked = (page: Page, text: string) => part(page, 'Who looked').getByText(text, { exact: true });

/** Where a file that a button saves has been put. */
async function saved(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await part(page, 'Take it with you').getByRole('button', { name: button }).click();
  return (await download).path();
}

describe('who looked', () => {
  it('tells that the partner read the agreement, once they did', async () => {
    const { guide, learner, path } = await agreeing('Looking well');
    const name = (await personOf(learner)).name;
    await guide.goto(`${path}?tab=privacy`);
    await guide.getByText('Nobody has read, signed or saved anything here yet.').waitFor();
    await guide.getByRole('link', { name: 'Agreement', exact: true }).click();
    await press(guide, 'Work out the agreement');
    await press(guide, 'Change: Shared purpose');
    await part(guide, 'Shared purpose').getByLabel('Why we meet').fill('Grow into leading.');
    await part(guide, 'Shared purpose').getByRole('button', { name: 'Save' }).click();
    await part(guide, 'Shared purpose').getByText('Grow into leading.').waitFor();
    // Where it stands is no secret of the partner's: only opening the words is a reading.
    await learner.goto(path);
    await learner.getByRole('link', { name: 'Go on with it' }).waitFor();
    await guide.goto(`${path}?tab=privacy`);
    await guide.getByText('Nobody has read, signed or saved anything here yet.').waitFor();

    await learner.getByRole('link', { name: 'Go on with it' }).click();
    await learner.getByText('Grow into leading.').waitFor();
    await guide.reload();
    await looked(guide, `${name} read the agreement`).waitFor();
    await learner.goto(`${path}?tab=privacy`);
    await looked(learner, 'You read the agreement').waitFor();
  });

  it('tells of signatures, the day of erasure and the keys, to the two only', async () => {
    const { guide, learner, manager, path } = await working('Keeping well');
    const name = (await personOf(learner)).name;
    await guide.goto(path);
    await guide.getByRole('link', { name: 'Read what you agreed' }).click();
    await guide.getByRole('heading', { name: 'Shared purpose' }).waitFor();
    await guide.getByRole('link', { name: 'Privacy', exact: true }).click();
    await looked(guide, 'You signed version 1 of the agreement').waitFor();
    await looked(guide, `${name} signed version 1 of the agreement`).waitFor();
    await looked(guide, 'Version 1 came into force').waitFor();
    await part(guide, 'When it is erased')
      .getByText(/days after it closes/)
      .waitFor();
    await part(guide, 'Keys to your words')
      .getByText(/^Key 1, in use since/)
      .waitFor();
    expect(await part(guide, 'Who looked').textContent()).not.toMatch(/per_|rel_|[A-Z]{3}_/);

    const choice = part(guide, 'Who looked').getByLabel('What to show');
    await choice.selectOption('Who read');
    await looked(guide, `${name} read the agreement`).waitFor();
    expect(await looked(guide, 'Version 1 came into force').count()).toBe(0);
    await choice.selectOption('Erasure and keys');
    await guide.getByText('Nothing of this kind has happened yet.').waitFor();
    await guide.goto(`${path}?tab=privacy&show=agreement`);
    await looked(guide, 'Version 1 came into force').waitFor();
    expect(await looked(guide, `${name} read the agreement`).count()).toBe(0);

    await manager.goto(`${path}?tab=privacy`);
    await manager.getByText('Where it stands').waitFor();
    expect(await manager.getByRole('link', { name: 'Privacy', exact: true }).count()).toBe(0);
    expect(await manager.getByText('Who looked').count()).toBe(0);
  });
});

describe('the badge on what is written', () => {
  it('leads the two from who can see it to who looked, and nobody else', async () => {
    const { guide, manager, path } = await working('Badges');
    await guide.goto(`${path}?tab=agreement`);
    await guide.getByRole('heading', { name: 'Shared purpose' }).waitFor();
    const badge = (page: Page) => page.locator('main').getByRole('button', { name: / and / }).first();
    await badge(guide).click();
    const answer = guide.getByRole('dialog');
    await answer.getByText('The two people: every word, drafts and remarks too').waitFor();
    await answer.getByRole('link', { name: 'Who looked' }).click();
    await guide.getByRole('heading', { name: 'Who looked' }).waitFor();
    expect(new URL(guide.url()).searchParams.get('tab')).toBe('privacy');

    await manager.goto(`${path}?tab=agreement`);
    await badge(manager).click();
    await manager.getByRole('dialog').getByRole('link', { name: 'Who can see what' }).waitFor();
    expect(await manager.getByRole('link', { name: 'Who looked' }).count()).toBe(0);
  });

  it('says of a draft that the two alone read it', async () => {
    const { guide, path } = await agreeing('Drafting alone');
    await guide.setViewportSize({ width: 360, height: 800 });
    await guide.goto(`${path}?tab=agreement`);
    await press(guide, 'Work out the agreement');
    await guide.getByRole('button', { name: /^This draft: / }).click();
    const answer = guide.getByRole('dialog');
    await answer.getByText('Program managers and owners: that a draft exists', { exact: true }).waitFor();
    await expect
      .poll(async () => {
        const box = await answer.boundingBox();
        return box !== null && box.x >= 0 && box.x + box.width <= 360;
      })
      .toBe(true);
  });
});

describe('whether the ledger is whole', () => {
  it('is remembered from one visit to the next, and can be checked without the server', async () => {
    const { guide, path } = await working('Remembering well');
    await guide.goto(`${path}?tab=privacy`);
    await guide.getByText('From now on this browser remembers how the ledger ends').waitFor();
    const checkpoint = await saved(guide, 'Save the checkpoint');
    const ledger = await saved(guide, 'Save the ledger');
    await looked(guide, 'You saved this ledger as a file').waitFor();
    const words = ['verify-ledger', ledger, '--checkpoint', checkpoint];
    const { stdout } = await promisify(execFile)(process.execPath, [commandLine, ...words]);
    expect(stdout).toMatch(/form one unbroken chain and extend 2 signed checkpoints/);

    await guide.reload();
    await guide.getByText(/^Nothing has been removed or rewritten since this browser last looked/).waitFor();
    await guide.getByText("The server's signature was checked in this browser.").waitFor();
  });

  it('is answered with an alarm where an entry was rewritten', async () => {
    const { guide, path } = await working('Rewriting');
    await guide.goto(`${path}?tab=privacy`);
    await guide.getByText('From now on this browser remembers how the ledger ends').waitFor();
    await guide.route('**/graphql', async (route) => {
      if (!('seq' in route.request().postDataJSON().variables)) return route.continue();
      const response = await route.fetch();
      const body = (await response.text()).replace(/("ledgerEntryHash":")[0-9a-f]{8}/, '$100000000');
      return route.fulfill({ response, body });
    });
    await guide.reload();
    await guide
      .getByRole('alert')
      .getByText(/the ledger was written anew/)
      .waitFor();
    await guide.unrouteAll({ behavior: 'wait' });
    await guide.reload();
    await guide.getByText(/^Nothing has been removed or rewritten since/).waitFor();
  });

  it('is answered with an alarm where its memory was tampered with, until that is explained', async () => {
    const { guide, path, id } = await working('Tampering');
    await guide.goto(`${path}?tab=privacy`);
    await guide.getByText('From now on this browser remembers how the ledger ends').waitFor();
    await guide.evaluate((key) => {
      const kept = JSON.parse(localStorage.getItem(key) ?? '');
      kept.checkpoint.head = '0'.repeat(64);
      localStorage.setItem(key, JSON.stringify(kept));
    }, `rapport.checkpoint.${id}`);
    const alarm = guide
      .getByRole('alert')
      .getByText('What this browser remembered of the ledger was changed');
    // It does not go away by looking again.
    for (let visit = 0; visit < 2; visit += 1) {
      await guide.reload();
      await alarm.waitFor();
    }
    await press(guide, 'It is explained: remember it as it is now');
    await guide.getByText(/^Nothing has been removed or rewritten since/).waitFor();
    await press(guide, 'Undo');
    await alarm.waitFor();
  });
});

describe('changes of authority', () => {
  it('are told to owners, and to nobody else', async () => {
    const [owner, manager, somebody] = [
      await as('owner'),
      await as('program-manager'),
      await as('trust-contact'),
    ];
    const { id: personId, name } = await personOf(somebody);
    await graphql(
      owner,
      'mutation ($input: SetRolesInput!) { setRoles(input: $input) { errors { code message path } } }',
      { input: { personId, roles: ['TRUST_CONTACT'] } },
    );
    await owner.goto('/members');
    await owner.getByRole('link', { name: 'Changes of authority' }).click();
    await owner.getByText(`You changed the roles of ${name}, from then on Trust contact`).first().waitFor();
    await manager.goto('/members?tab=authority');
    await manager.getByRole('table', { name: 'Members' }).waitFor();
    expect(await manager.getByText('Changes of authority').count()).toBe(0);
  });
});
