import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { activePair, graphql, personOf } from './agreeing.ts';
import { people } from './people.ts';

const { as } = people();

/** A pair that works together, each in their own browser on one part of its page. */
async function working(program: string, tab: 'conversation' | 'reflection') {
  const [manager, guide, learner] = [await as('program-manager'), await as('owner'), await as('client')];
  const relationshipId = await activePair({ manager, guide, learner, program, offersPlaces: true });
  for (const page of [guide, learner]) await page.goto(`/relationships/${relationshipId}?tab=${tab}`);
  return { manager, guide, learner, relationshipId };
}

const log = (page: Page) => page.getByRole('log');
const field = (page: Page) => page.getByRole('textbox', { name: /^Message to/ });

/** Writes `Number 7.` to the partner. */
const write = (page: Page, relationshipId: string, number: number) =>
  graphql(
    page,
    'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { id } errors { code } } }',
    { input: { relationshipId, text: `Number ${number}.` } },
  );

/** Everything a page is sent by the server from now on, as text: answers and live updates. */
function wireOf(page: Page): { read(): Promise<string> } {
  const parts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/graphql')) parts.push(response.text().catch(() => ''));
  });
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      parts.push(Promise.resolve(String(payload)));
    }),
  );
  return { read: async () => (await Promise.all(parts)).join('\n') };
}

describe('a conversation', () => {
  it('goes to and fro without a reload, is changed, deleted, and answered', async () => {
    const { guide, learner } = await working('Talking well', 'conversation');
    await learner.getByText('Nothing has been written yet').waitFor();
    await learner.getByText(/answers within .* of working time: by .* at the latest/).waitFor();
    await field(guide).fill('How did the first meeting go?');
    await field(guide).press('Enter');
    await log(learner).getByText('How did the first meeting go?').waitFor();
    await learner.getByText(/waits for your answer, since .*it is due by/).waitFor();

    const strange = '<b>Well!</b> See https://example.org/notes, مرحبا 👋';
    await field(learner).fill(strange);
    await learner.getByRole('button', { name: 'Send', exact: true }).dblclick();
    const link = log(guide).getByRole('link', { name: 'https://example.org/notes' });
    await link.waitFor();
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    await log(guide).getByText('(example.org)').waitFor();
    expect(await log(guide).getByText('<b>Well!</b>').count()).toBe(1);
    await learner.getByText(/waits for your answer/).waitFor({ state: 'hidden' });

    // The arrow up takes up one's last message; what it said before is gone for both.
    await field(learner).press('ArrowUp');
    await expect.poll(() => field(learner).inputValue()).toBe(strange);
    await field(learner).fill('Very well.');
    await field(learner).press('Enter');
    await log(guide).getByText('Very well.').waitFor();
    await log(guide)
      .getByText(/^changed /)
      .waitFor();
    expect(await log(guide).getByText('<b>Well!</b>').count()).toBe(0);

    await field(learner).fill('Not meant for you.');
    await field(learner).press('Enter');
    await log(guide).getByText('Not meant for you.').waitFor();
    await log(learner).getByText('Not meant for you.').hover();
    await log(learner).getByRole('button', { name: 'Delete' }).last().click();
    await log(learner).getByText('Not meant for you.').waitFor({ state: 'hidden' });
    await log(guide)
      .getByText(/^Deleted by /)
      .waitFor();
    expect(await log(guide).getByText('Not meant for you.').count()).toBe(0);
  });

  it('keeps on the device what cannot be sent, over a reload too, and sends it once', async () => {
    const { guide, learner, relationshipId } = await working('Talking later', 'conversation');
    await field(learner).fill('A draft that stays');
    await learner.reload();
    await field(learner).waitFor();
    expect(await field(learner).inputValue()).toBe('A draft that stays');
    await learner.route('**/graphql', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    );
    await field(learner).fill('Written on a train.');
    await field(learner).press('Enter');
    await log(learner)
      .getByText(/Not sent yet: kept on this device/)
      .waitFor();
    await learner.unroute('**/graphql');
    await learner.reload();
    await log(guide).getByText('Written on a train.').waitFor();
    await log(learner).getByText('Written on a train.').first().waitFor();
    await log(learner)
      .getByText(/Not sent yet/)
      .waitFor({ state: 'hidden' });
    expect(await log(learner).getByText('Written on a train.').count()).toBe(1);

    // Whoever looks at another part of the page sees that something waits.
    await guide.goto(`/relationships/${relationshipId}`);
    await field(learner).fill('Are you there?');
    await field(learner).press('Enter');
    await guide.getByRole('link', { name: /Conversation\s*1\s*unread message/ }).click();
    await log(guide).getByText('Are you there?').waitFor();
    await guide.getByRole('link', { name: 'Conversation', exact: true }).waitFor();
  });

  it('of many messages opens at its end and is read on the way up', async () => {
    const { guide, learner, relationshipId } = await working('Talking a lot', 'conversation');
    for (let number = 1; number <= 60; number += 1) await write(guide, relationshipId, number);
    await learner.reload();
    await log(learner).getByText('Number 60.', { exact: true }).waitFor();
    expect(await log(learner).getByText('Number 1.', { exact: true }).count()).toBe(0);
    await log(learner).evaluate((box) => box.scrollTo({ top: 0 }));
    await log(learner).getByText('Number 1.', { exact: true }).waitFor();
    await learner.getByRole('button', { name: 'To the latest' }).click();
    await learner.getByRole('button', { name: 'To the latest' }).waitFor({ state: 'hidden' });
  });
});

describe('what is new in a conversation', () => {
  const heading = (page: Page) => log(page).getByRole('heading', { name: 'New messages' });

  it('begins at a heading, where it opens and which stays until it is opened again', async () => {
    const { guide, learner, relationshipId } = await working('Talking news', 'conversation');
    await field(learner).fill('Before you were away.');
    await field(learner).press('Enter');
    await log(guide).getByText('Before you were away.').waitFor();
    await guide.goto(`/relationships/${relationshipId}`);
    for (let number = 1; number <= 30; number += 1) await write(learner, relationshipId, number);
    await guide.getByRole('link', { name: /Conversation\s*30\s*unread messages/ }).click();
    await heading(guide).waitFor();
    // It opens there, not at the end, and nothing counts as read yet.
    const place = await heading(guide).evaluate((node) => {
      const box = node.closest('[role=log]');
      return node.getBoundingClientRect().top - (box?.getBoundingClientRect().top ?? 0);
    });
    expect(place).toBeGreaterThanOrEqual(0);
    expect(place).toBeLessThan(100);
    expect(await heading(guide).textContent()).toBe('New');
    await guide.getByRole('link', { name: /Conversation\s*30\s*unread messages/ }).waitFor();

    await guide.getByRole('button', { name: 'New messages' }).click();
    await guide.getByRole('link', { name: 'Conversation', exact: true }).waitFor();
    await write(learner, relationshipId, 31);
    await log(guide).getByText('Number 31.', { exact: true }).waitFor();
    expect(await heading(guide).count()).toBe(1);
    const readThrough = 'query ($id: ID!) { relationship(id: $id) { readThrough } }';
    await expect
      .poll(async () => (await graphql(guide, readThrough, { id: relationshipId })).readThrough)
      .toBe(32);
    await guide.reload();
    await log(guide).getByText('Number 31.', { exact: true }).waitFor();
    expect(await heading(guide).count()).toBe(0);
  });

  it('is reached with the keyboard where it begins far above', async () => {
    const { guide, learner, relationshipId } = await working('Talking much news', 'conversation');
    await learner.getByText('Nothing has been written yet').waitFor();
    await learner.goto(`/relationships/${relationshipId}`);
    for (let number = 1; number <= 60; number += 1) await write(guide, relationshipId, number);
    await learner.goto(`/relationships/${relationshipId}?tab=conversation`);
    await learner.getByRole('button', { name: 'To the first new message' }).focus();
    await learner.keyboard.press('Enter');
    await heading(learner).waitFor();
    await expect.poll(() => heading(learner).evaluate((node) => node === document.activeElement)).toBe(true);
    await log(learner).getByText('Number 1.', { exact: true }).waitFor();
    await learner.getByRole('button', { name: 'To the first new message' }).waitFor({ state: 'hidden' });
  });
});

describe('a reflection', () => {
  it('never reaches the partner while it is private, is shared knowingly, and taken back at once', async () => {
    const { guide, learner } = await working('Thinking back', 'reflection');
    const wire = wireOf(learner);
    await learner.reload();
    const { name } = await personOf(learner);
    await guide.getByRole('button', { name: 'Write a reflection' }).click();
    await guide.getByLabel('What did you learn from your mentee?').check();
    await guide.getByLabel('Your reflection').fill('I talked more than I listened.');
    await guide.getByRole('button', { name: 'Save for myself' }).click();
    const card = guide.getByRole('article').filter({ hasText: 'I talked more than I listened.' });
    await card.getByText('Only you', { exact: true }).waitFor();
    await learner.reload();
    await learner.getByText('No reflections yet').waitFor();
    await learner.getByRole('link', { name: 'Conversation' }).click();
    await learner.getByText('Nothing has been written yet').waitFor();
    await learner.goBack();
    expect(await wire.read()).not.toContain('I talked more than I listened.');

    await card.getByRole('button', { name: /^Share with .*…$/ }).click();
    await card.getByText(`${name} will be able to read this, and nobody else`).waitFor();
    await card.getByRole('button', { name: /^Share with/ }).click();
    await learner.getByText('I talked more than I listened.').waitFor();
    await card.getByRole('button', { name: 'Take it back' }).click();
    await learner.getByText('I talked more than I listened.').waitFor({ state: 'hidden' });

    await card.getByRole('button', { name: 'Delete' }).click();
    await card.waitFor({ state: 'hidden' });
    const deleted = guide.getByText('The reflection is deleted.').locator('..');
    await deleted.getByRole('button', { name: 'Undo' }).click();
    await card.waitFor();
  });
});
