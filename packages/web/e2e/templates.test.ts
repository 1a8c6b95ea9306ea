import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { offerPlaces } from './agreeing.ts';
import { people } from './people.ts';

const { as } = people();

/** Makes a mentoring program that nobody else touches, on whose page the manager then is. */
async function makeProgram(manager: Page, name: string): Promise<void> {
  await manager.goto('/programs?create=true');
  const dialog = manager.getByRole('dialog', { name: 'New program' });
  await dialog.getByLabel('Name', { exact: true }).fill(name);
  await dialog.getByRole('radio', { name: /^Mentoring/ }).check();
  await dialog.getByRole('button', { name: 'Make the program' }).click();
  await manager.getByRole('heading', { level: 1, name }).waitFor();
}

async function proposePair(manager: Page, program: string, mentor: string, mentee: string): Promise<void> {
  await manager.getByRole('link', { name: 'Propose a relationship' }).click();
  const dialog = manager.getByRole('dialog', { name: 'Propose a relationship' });
  await dialog.getByLabel('Program').selectOption({ label: `${program} · Mentoring` });
  for (const [field, name] of [
    ['Mentor', mentor],
    ['Mentee', mentee],
  ] as const) {
    await dialog.getByLabel(field, { exact: true }).fill(name);
    await manager.getByRole('option', { name: new RegExp(name) }).click();
  }
  await dialog.getByRole('button', { name: 'Propose', exact: true }).click();
  await manager.getByRole('heading', { level: 1, name: `${mentor} – ${mentee}` }).waitFor();
}

/** Changes how often pairs meet in the template on the screen, without saving it. */
async function meetEvery(page: Page, days: number): Promise<void> {
  await page.getByRole('button', { name: 'Change: How often we meet' }).click();
  const clause = page.getByRole('region', { name: 'How often we meet' });
  await clause.getByLabel('Every how many days').fill(String(days));
  await clause.getByRole('button', { name: 'Apply' }).click();
  await clause.getByText('changed, not saved yet').waitFor();
}

describe('a template', () => {
  it('is changed for a program, put before its pairs, and found by them on their Home', async () => {
    const name = 'Learning to Let Go';
    const manager = await as('program-manager');
    await makeProgram(manager, name);
    const program = new URL(manager.url()).pathname;
    const mentor = await as('owner');
    await offerPlaces(mentor);
    await proposePair(manager, name, 'Anneke Vandersteen', 'Yusuf Erdem');
    await mentor.goto('/');
    await mentor.getByRole('button', { name: 'Accept, with Yusuf Erdem' }).click();
    const mentee = await as('hr');
    await mentee.getByRole('button', { name: 'Accept, with Anneke Vandersteen' }).click();
    await mentee.getByText('You both said yes. Next you work out your agreement.').waitFor();

    await manager.goto(`${program}/template`);
    await manager.getByText('This program has no template of its own.').waitFor();
    await meetEvery(manager, 10);
    await manager.getByRole('link', { name: name }).click();
    await manager
      .getByRole('dialog', { name: 'Leave without saving?' })
      .getByRole('button', { name: 'Stay here' })
      .click();
    await manager.getByRole('button', { name: 'Save the template' }).click();
    await manager.getByText('Saved. Drafts already begun stay as they are.').waitFor();
    await manager.getByText(/^Last changed by/).waitFor();

    await manager.getByRole('link', { name: name }).click();
    await manager.getByText('One pair works out its agreement and has not begun.').waitFor();
    await manager.getByRole('button', { name: 'Put the template before this pair' }).click();
    await manager.getByText('One pair has got its draft').waitFor();
    await manager.getByRole('link', { name: '1 Being drafted' }).click();
    await manager.getByRole('table', { name: 'Agreements' }).getByText('Yusuf Erdem').first().waitFor();

    for (const party of [mentor, mentee]) {
      await party.goto('/');
      const needs = party.getByRole('list', { name: 'Needs you' });
      await needs
        .getByRole('listitem')
        .filter({ hasText: name })
        .filter({ hasText: 'work out your agreement' })
        .getByRole('link', { name: 'Work it out' })
        .click();
      await party.getByText('We meet about every 10 days for 60 minutes', { exact: false }).waitFor();
    }
  });

  it('that two change at once keeps what each has typed, and is reset with a way back', async () => {
    const one = await as('program-manager');
    await one.goto('/templates/coaching-sponsored');
    const other = await as('owner');
    await other.goto('/templates/coaching-sponsored');
    await meetEvery(one, 21);
    await meetEvery(other, 35);
    await other.getByRole('button', { name: 'Save the template' }).click();
    await other.getByText('Saved. Drafts already begun stay as they are.').waitFor();

    await one.getByRole('button', { name: 'Save the template' }).click();
    await one.getByText('This template was changed meanwhile').waitFor();
    await one.getByText('You both changed: How often we meet.', { exact: false }).waitFor();
    await one.getByText('We meet about every 21 days', { exact: false }).waitFor();
    await one.getByRole('button', { name: 'Go on with my changes on top' }).click();
    await one.getByRole('button', { name: 'Save the template' }).click();
    await one.getByText('Saved. Drafts already begun stay as they are.').waitFor();

    await other.reload();
    await other.getByText('We meet about every 21 days', { exact: false }).waitFor();
    await other.getByRole('button', { name: 'Reset to what the software brings' }).click();
    await other.getByText('We meet about every 14 days', { exact: false }).waitFor();
    await other.getByRole('button', { name: 'Undo' }).click();
    await other.getByText('We meet about every 21 days', { exact: false }).waitFor();
    await other.getByRole('button', { name: 'Reset to what the software brings' }).click();
    await other.getByText('It stands as the software brings it; nobody here has changed it.').waitFor();
    expect(await other.getByRole('button', { name: 'Reset to what the software brings' }).count()).toBe(0);
  });

  it('is only looked at by those who do not run programs', async () => {
    const coach = await as('coach');
    await coach.goto('/templates/mentoring');
    await coach.getByRole('heading', { level: 3, name: 'How often we meet' }).waitFor();
    expect(await coach.getByRole('button', { name: /^(Change|Add):/ }).count()).toBe(0);
    expect(await coach.getByRole('button', { name: /Reset/ }).count()).toBe(0);
  });
});
