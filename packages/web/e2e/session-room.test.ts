import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { endPair, personOf } from './agreeing.ts';
import { mine, ours, patience, plannedMeeting, reads } from './meeting.ts';
import { people } from './people.ts';
import { signInAs } from './session.ts';

const { as } = people();
let end: (() => Promise<void>) | null = null;
// A guide has few places: each pair gives its own back.
afterEach(async () => {
  await end?.();
  end = null;
});

/** Two people in the room of a session that they planned, each in their own browser. */
async function meeting(program: string) {
  const [manager, guide, learner] = [await as('program-manager'), await as('owner'), await as('client')];
  const { relationshipId, path } = await plannedMeeting({ manager, guide, learner, program });
  end = () => endPair(guide, learner, relationshipId);
  return { guide, learner, relationshipId, path };
}

/** Everything that reaches a page from the server from now on: bodies of answers, and frames of sockets. */
function wiretap(page: Page) {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    bodies.push(response.text().catch(() => ''));
  });
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => bodies.push(Promise.resolve(payload.toString())));
  });
  return { heard: async (words: string) => (await Promise.all(bodies)).some((body) => body.includes(words)) };
}

const agenda = (page: Page) => page.getByRole('region', { name: 'Agenda' }).getByRole('listitem');
const add = async (page: Page, text: string) => {
  await page.getByLabel('A point for the agenda').fill(text);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
};
const menu = async (page: Page, point: string, entry: string) => {
  await page.getByRole('button', { name: `More: ${point}` }).click();
  await page.getByRole('menuitem', { name: entry }).click();
};

const paste = (field: Locator, text: string) =>
  field.evaluate((element, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

describe('the room of a session', () => {
  it('lets both write at once and see it without a reload, and keeps private what is private', async () => {
    const { guide, learner, path } = await meeting('Meeting well');
    const wire = wiretap(learner);
    for (const page of [guide, learner]) await page.goto(path);
    await agenda(guide).first().waitFor({ state: 'detached' });

    await Promise.all([add(guide, 'The new team'), add(learner, 'The talk with Jonas')]);
    for (const page of [guide, learner]) {
      await page.getByText('The new team').waitFor();
      await page.getByText('The talk with Jonas').waitFor();
    }
    await guide.getByRole('button', { name: 'Close', exact: true }).click();
    await guide.getByRole('button', { name: '+ Agenda: What will you keep from today?' }).click();
    await learner.getByText('What will you keep from today?').waitFor();

    // With the keyboard up, ticked off, taken off and back.
    const grip = learner.getByRole('button', { name: 'Move: What will you keep from today?' });
    await grip.press('ArrowUp');
    await expect.poll(() => agenda(guide).nth(1).textContent(), patience).toContain('What will you keep');
    await learner.getByLabel('Done: The new team').click();
    await expect.poll(() => guide.getByLabel('Done: The new team').isChecked(), patience).toBe(true);
    await menu(learner, 'What will you keep from today?', 'Take off');
    await expect.poll(() => agenda(guide).count(), patience).toBe(2);
    await learner.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => agenda(guide).count(), patience).toBe(3);

    // The same point at once: both texts, and a choice.
    await menu(guide, 'The talk with Jonas', 'Reword');
    await guide.getByRole('textbox', { name: 'Reword' }).fill('The talk with Jonas, gently');
    await menu(learner, 'The talk with Jonas', 'Reword');
    await learner.getByRole('textbox', { name: 'Reword' }).fill('The talk with Jonas and Kim');
    await learner.getByRole('button', { name: 'Save', exact: true }).click();
    await guide.getByText(`${(await personOf(learner)).name} has changed this point meanwhile.`).waitFor();
    await guide.getByRole('button', { name: 'Go on with mine' }).click();
    await guide.getByRole('button', { name: 'Save', exact: true }).click();
    await learner.getByText('The talk with Jonas, gently').waitFor();

    // Private words stay on this side of the wire, shared ones arrive; so the wire is listened to.
    const canary = 'she avoids the word lead';
    await mine(guide).fill(canary);
    await guide.getByText('Saved. Only you can read it.').waitFor();
    await ours(guide).fill('We try it twice.');
    await reads(ours(learner), 'We try it twice.');
    await learner.reload();
    await reads(ours(learner), 'We try it twice.');
    expect(await mine(learner).inputValue()).toBe('');
    expect(await wire.heard('We try it twice.')).toBe(true);
    expect(await wire.heard(canary)).toBe(false);

    // A copy is shared by a press, after seeing exactly what.
    await guide.getByRole('button', { name: 'Share a copy…' }).click();
    await guide.getByLabel(/^What .* will read$/).fill('Ask about leading.');
    await guide.getByRole('button', { name: 'Share this copy' }).click();
    await reads(ours(learner), 'We try it twice.\n\nAsk about leading.');
    expect(await mine(guide).inputValue()).toBe(canary);
    expect(await wire.heard(canary)).toBe(false);

    await learner.getByLabel('In one or two sentences').fill('I may say what I want.');
    await learner.getByRole('button', { name: /^Tell / }).click();
    await guide.getByText('I may say what I want.').waitFor();
    await guide.getByRole('button', { name: 'Carry over to the next session' }).click();
    await learner.getByText('carried over to 17 Mar 2099').first().waitFor();
  });

  it('loses nothing without a connection, over a reload and in front of a partner who was quicker', async () => {
    const { guide, learner, path } = await meeting('Writing on the train');
    for (const page of [guide, learner]) await page.goto(path);
    await mine(guide).fill('Before the tunnel.');
    await guide.getByText('Saved. Only you can read it.').waitFor();
    await guide.context().setOffline(true);
    await mine(guide).fill('Before the tunnel, and in it: <script>alert(1)</script> שלום 👋');
    await ours(guide).fill('Mine, from the tunnel.');
    await expect
      .poll(() => guide.getByText('Not saved yet: you are offline, kept on this device.').count(), patience)
      .toBe(2);
    await ours(learner).fill('Theirs, meanwhile.');
    await learner.getByText(/^Saved\. .* can read it\.$/).waitFor();
    // What is on the device survives the page; the connection comes back with the next one.
    await guide.context().setOffline(false);
    await guide.reload();
    await reads(mine(guide), 'Before the tunnel, and in it: <script>alert(1)</script> שלום 👋');
    await guide.getByText('Saved. Only you can read it.').waitFor();
    await guide.getByText(/has changed these notes meanwhile/).waitFor();
    await guide.getByText('Theirs, meanwhile.').waitFor();
    await guide.getByRole('button', { name: 'Keep both texts' }).click();
    for (const page of [guide, learner])
      await reads(ours(page), 'Theirs, meanwhile.\n\nMine, from the tunnel.');
  });

  it('says what is too long, keeps it, and forgets drafts at sign-out', async () => {
    const { guide, path } = await meeting('Writing long');
    await guide.goto(path);
    await paste(mine(guide), 'x'.repeat(1_000_000));
    await guide.getByText(/^Not saved: too long by 950,000 characters\./).waitFor();
    await guide.getByText('1,000,000 of 50,000 characters.').waitFor();
    await guide.reload();
    await expect.poll(async () => (await mine(guide).inputValue()).length, patience).toBe(1_000_000);
    await mine(guide).fill('Short again.');
    await guide.getByText('Saved. Only you can read it.').waitFor();
    await mine(guide).fill('y'.repeat(50_001));
    await guide.getByText(/too long by 1 character\./).waitFor();
    const drafts = () =>
      guide.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('rapport.draft.')));
    expect(await drafts()).toHaveLength(1);
    await guide.goto('/');
    await guide.getByRole('button', { name: /Owner/ }).click();
    await guide.getByRole('menuitem', { name: 'Sign out' }).click();
    await guide.waitForURL('**/sign-in**');
    expect(await drafts()).toEqual([]);
    // The pair is ended by somebody who is signed in.
    await guide.request.post('/demo/sign-in', { data: { as: 'owner' } });
  });
});

describe('a session that has ended', () => {
  it('leads to the sign-in page while a note is written, and back to the words', async () => {
    const { guide, path } = await meeting('Signed out while writing');
    await guide.goto(path);
    const note = guide.getByRole('textbox', { name: /private notes/i });
    await note.waitFor();
    await guide.context().clearCookies();
    await note.fill('Written after the end of the session.');
    await guide.waitForURL(/\/sign-in\?redirect=/u);
    await signInAs(guide, 'owner');
    await guide.goto(path);
    await expect.poll(() => note.inputValue()).toBe('Written after the end of the session.');
  });
});
