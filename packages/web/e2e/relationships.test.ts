import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { people } from './people.ts';

const { as } = people();

async function pick(page: Page, field: string, name: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Propose a relationship' });
  await dialog.getByLabel(field, { exact: true }).fill(name);
  await page.getByRole('option', { name: new RegExp(name) }).click();
}

describe('a proposal and its answers', () => {
  it('is made by a manager and accepted by both, each in their own browser', async () => {
    const manager = await as('program-manager');
    await manager.goto('/relationships?propose=true');
    const dialog = manager.getByRole('dialog', { name: 'Propose a relationship' });
    await dialog.getByLabel('Program').selectOption({ label: 'Leading and Deciding · Coaching' });
    await pick(manager, 'Coach', 'Priya Raman');
    await pick(manager, 'Client', 'Rafael Nogueira');
    await dialog.getByLabel('What it is about').fill('Step from doing to leading');
    await dialog.getByRole('button', { name: 'Propose', exact: true }).click();
    await manager.getByRole('heading', { level: 1, name: 'Priya Raman – Rafael Nogueira' }).waitFor();
    await manager.getByText('Has not answered yet').nth(1).waitFor();

    const coach = await as('coach');
    const needs = coach.getByRole('list', { name: 'Needs you' });
    await needs.getByText('Step from doing to leading').waitFor();
    await coach.getByRole('button', { name: 'Accept, with Rafael Nogueira' }).click();
    await coach.getByText('You said yes to Rafael Nogueira.').waitFor();
    await expect.poll(() => needs.getByText('Step from doing to leading').count()).toBe(0);

    const learner = await as('mentee');
    await learner
      .getByRole('list', { name: 'Needs you' })
      .getByText('Priya said yes and waits for you')
      .waitFor();
    await learner.getByRole('button', { name: 'Accept, with Priya Raman' }).click();
    await learner.getByText('You both said yes. Next you work out your agreement.').waitFor();

    await manager.reload();
    await manager.getByText('Both said yes').waitFor();
    await manager.getByText('Both accepted: the agreement is being worked out').waitFor();
  });

  it('is declined with a word, which the other side then reads', async () => {
    const learner = await as('client');
    await learner.goto('/guides?q=Folasade');
    await learner.getByRole('link', { name: 'Folasade Akinwale' }).click();
    await learner.getByRole('link', { name: 'Propose a relationship' }).click();
    const dialog = learner.getByRole('dialog', { name: 'Propose a relationship' });
    await dialog.getByLabel('Program').selectOption({ label: 'Crossing Paths · Mentoring' });
    await dialog.getByLabel('What it is about').fill('Understand firmware from the outside');
    await dialog.getByRole('button', { name: 'Propose', exact: true }).click();
    await learner.getByRole('heading', { level: 1, name: 'Folasade Akinwale' }).waitFor();
    await learner.getByText(/Waits for Folasade Akinwale/).waitFor();

    const guide = await as('mentor');
    await guide
      .getByRole('listitem')
      .filter({ hasText: 'Understand firmware from the outside' })
      .getByRole('button', { name: /^Decline/ })
      .click();
    const declining = guide.getByRole('dialog', { name: 'Decline' });
    await declining.getByLabel(/Reason/).fill('After the release in March, gladly.');
    await declining.getByRole('button', { name: 'Decline the proposal' }).click();
    await guide.getByText('You declined. Mei Lindqvist is told, without blame.').waitFor();

    await learner.reload();
    await learner.getByText('After the release in March, gladly.').waitFor();
  });
});
