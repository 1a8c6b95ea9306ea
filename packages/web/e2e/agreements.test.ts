import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { agreeingPair } from './agreeing.ts';
import { people } from './people.ts';

const { as } = people();

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const clause = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });

/** Opens the form of a clause, fills it and saves. */
async function change(page: Page, title: string, fields: Record<string, string>): Promise<void> {
  await press(page, `Change: ${title}`);
  for (const [label, text] of Object.entries(fields)) await clause(page, title).getByLabel(label).fill(text);
  await clause(page, title).getByRole('button', { name: 'Save' }).click();
  await clause(page, title).getByRole('button', { name: 'Save' }).waitFor({ state: 'detached' });
}

/** Begins the draft on the page of the relationship; answers where the agreement is. */
async function begin(page: Page, relationshipId: string): Promise<string> {
  await page.goto(`/relationships/${relationshipId}?tab=agreement`);
  await press(page, 'Work out the agreement');
  await page.getByRole('heading', { name: 'What is still to do' }).waitFor();
  return new URL(page.url()).pathname;
}

async function sign(page: Page, agreement: string): Promise<void> {
  await page.goto(agreement);
  await press(page, 'Sign');
  await page.getByText('Signed.', { exact: true }).waitFor();
}

const stateOf = async (page: Page, relationshipId: string) => {
  const query = 'query ($id: ID!) { relationship(id: $id) { state } }';
  const response = await page.request.post('/graphql', {
    data: { query, variables: { id: relationshipId } },
  });
  return (await response.json()).data.relationship.state;
};

describe('an agreement', () => {
  it('goes from the template over a purpose of both to signatures, is amended and signed again', async () => {
    const [manager, guide, learner] = [
      await as('program-manager'),
      await as('owner'),
      await as('trust-contact'),
    ];
    const id = await agreeingPair({ manager, guide, learner, program: 'First steps', offersPlaces: true });
    const agreement = await begin(guide, id);
    await learner.goto(agreement);
    await change(guide, 'Shared purpose', { 'Why we meet': 'Find a voice in the steering meetings. 🌱' });

    // What one writes, the other sees without asking for it.
    await clause(learner, 'Shared purpose').getByText('Find a voice in the steering meetings.').waitFor();
    await press(learner, 'Remark on: Confidentiality');
    await learner.getByLabel('Your remark').fill('May I talk about it at home?');
    await press(learner, 'Say it');
    await clause(guide, 'Confidentiality').getByText('May I talk about it at home?').waitFor();
    await press(guide, 'I agree: Shared purpose');
    await learner.getByText('Anneke Vandersteen agrees', { exact: false }).first().waitFor();
    expect(await learner.getByRole('button', { name: 'Propose the agreement' }).isDisabled()).toBe(true);
    await press(learner, 'I agree: Shared purpose');
    await press(learner, 'Propose the agreement');

    await sign(learner, agreement);
    expect(await stateOf(guide, id)).toBe('AGREEING');
    await sign(guide, agreement);
    await guide.getByRole('heading', { name: 'In force' }).waitFor();
    expect(await stateOf(guide, id)).toBe('ACTIVE');
    await press(guide, 'Check it');
    await guide.getByText('These are the words that were signed').waitFor();
    await guide.getByText('Computed in this browser: the words have exactly this fingerprint.').waitFor();

    await press(learner, 'Amend it');
    await change(learner, 'How often we meet', { 'Every how many days': '21' });
    for (const page of [learner, guide]) {
      await page.goto(agreement);
      await press(page, 'I agree: Shared purpose');
    }
    await press(guide, 'Propose the agreement');
    await learner.reload();
    const changes = learner.getByRole('region', { name: 'What changes' });
    await changes.getByText('We meet about every 30 days').waitFor();
    await changes.getByText('We meet about every 21 days').waitFor();
    for (const page of [learner, guide]) await sign(page, agreement);
    await guide.getByText('Superseded').waitFor();

    // Who does not sign sees where it stands, and not one word.
    await manager.goto(agreement);
    await manager.getByText('The words are between those who sign').waitFor();
    expect(await manager.content()).not.toContain('steering meetings');
  });

  it('is declined with a reason, taken up again, and signed in the end', async () => {
    const [manager, guide, learner] = [
      await as('program-manager'),
      await as('owner'),
      await as('trust-contact'),
    ];
    const id = await agreeingPair({
      manager,
      guide,
      learner,
      program: 'Second thoughts',
      offersPlaces: true,
    });
    const agreement = await begin(learner, id);
    await change(learner, 'Shared purpose', {
      'Why we meet': 'Understand what firmware people worry about.',
    });
    await press(learner, 'I agree: Shared purpose');
    await guide.goto('/');
    await guide
      .getByRole('list', { name: 'Needs you' })
      .getByText(/Beatriz Saldanha/)
      .first()
      .waitFor();
    await guide.goto(agreement);
    await press(guide, 'I agree: Shared purpose');
    await press(guide, 'Propose the agreement');
    await learner.goto(agreement);
    await press(learner, 'Decline…');
    await learner.getByLabel(/Reason/).fill('Every thirty days is too rare for me.');
    await press(learner, 'Decline this version');
    await guide.getByText('Every thirty days is too rare for me.').waitFor();
    await press(guide, 'Take it up again');
    await change(guide, 'How often we meet', { 'Every how many days': '14' });
    await clause(guide, 'Shared purpose').getByText('Understand what firmware people worry about.').waitFor();
    for (const page of [learner, guide]) {
      await page.goto(agreement);
      await press(page, 'I agree: Shared purpose');
    }
    await press(guide, 'Propose the agreement');
    for (const page of [learner, guide]) await sign(page, agreement);
    expect(await stateOf(guide, id)).toBe('ACTIVE');
  });

  it('with a sponsor needs the sponsor’s signature, who sees it only from the proposal on', async () => {
    const [manager, guide, learner, sponsor] = [
      await as('program-manager'),
      await as('owner'),
      await as('trust-contact'),
      await as('hr'),
    ];
    const id = await agreeingPair({
      manager,
      guide,
      learner,
      program: 'Three of us',
      sponsor,
      offersPlaces: true,
    });
    const agreement = await begin(guide, id);
    await change(guide, 'Shared purpose', { 'Why we meet': 'Prepare for the step to principal.' });
    await sponsor.goto(agreement);
    await sponsor.getByText('The two are still working it out').waitFor();
    expect(await sponsor.content()).not.toContain('Prepare for the step');
    for (const page of [guide, learner]) {
      await page.goto(agreement);
      await press(page, 'I agree: Shared purpose');
    }
    await press(learner, 'Propose the agreement');
    for (const page of [guide, learner]) await sign(page, agreement);
    expect(await stateOf(guide, id)).toBe('AGREEING');
    await sign(sponsor, agreement);
    await sponsor.getByRole('heading', { name: 'What you learn' }).waitFor();
    await expect.poll(() => stateOf(guide, id)).toBe('ACTIVE');
  });
});
