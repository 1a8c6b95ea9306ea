import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { closePage, openPage, signInAs } from './session.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openPage(browser);
  await signInAs(page, 'program-manager');
});
afterEach(() => closePage(page));

// As Excel writes it in Germany: byte order mark, semicolons, CRLF, day before month; a manager named before they come.
const staffList = [
  'Personalnr.;Name;E-Mail;Abteilung;Funktion;Vorgesetzter;Eintritt;Kostenstelle',
  'E2E-2;Lena Vogt;lena.vogt@northwind.example;Field Operations;Technician;E2E-1;03.02.2020;North',
  'E2E-1;Marek Hanák;marek.hanak@northwind.example;Field Operations;Head of Field Operations;;15.06.2015;North',
  'E2E-3;Ines Duarte;ines.duarte@northwind.example;Field Operations;Technician;E2E-1;31.02.2021;South',
  'E2E-4;"Otieno; Peter";peter.otieno@northwind.example;Field Operations;=HYPERLINK("x");E2E-1;01.09.2022;South',
  '',
].join('\r\n');

const file = (text: string, name = 'staff.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`\uFEFF${text}`),
});

async function bringIn(text: string, name?: string): Promise<void> {
  await page.goto('/imports/new');
  await page.getByLabel('CSV file').setInputFiles(file(text, name));
  await page.getByRole('heading', { level: 1, name: name ?? 'staff.csv' }).waitFor();
}

/** The number on a tile, such as "new". */
const tile = async (label: string) =>
  Number(
    await page
      .getByRole('button', { name: new RegExp(`^\\d+ ?${label}$`) })
      .locator('b')
      .textContent(),
  );

describe('the import wizard', () => {
  it('reads a staff list, shows what would happen and why not, and applies it', async () => {
    await bringIn(staffList);
    await page.getByText('Waits to be applied').waitFor();
    await page.getByText(/semicolon/).waitFor();
    await expect.poll(() => tile('new')).toBe(3);
    expect(await tile('refused')).toBe(1);
    const problems = page.getByRole('region', { name: 'Problems' });
    await problems.getByText('31.02.2021').waitFor();

    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export CSV' }).click();
    expect((await saved).suggestedFilename()).toBe('staff-problems.csv');

    // What a column stands for can be corrected; every row is checked anew, and nothing can be applied meanwhile.
    const meaning = page.getByRole('combobox', { name: 'What Funktion stands for' });
    for (const choice of ['– left out –', 'Job title']) {
      await meaning.selectOption({ label: choice });
      await expect
        .poll(() => meaning.locator('option:checked').textContent(), { timeout: 20_000 })
        .toBe(choice);
      await page.getByText('Waits to be applied').waitFor();
      await expect.poll(() => meaning.isEnabled(), { timeout: 20_000 }).toBe(true);
    }

    await page.getByRole('button', { name: 'Apply 3 rows' }).click();
    await page.getByText('The file is applied').waitFor();
    expect(await tile('new')).toBe(3);

    await page.goto('/people?q=Lena%20Vogt');
    await page.getByRole('link', { name: 'Lena Vogt' }).click();
    await page.getByRole('heading', { level: 1, name: 'Lena Vogt' }).waitFor();
    await page.getByRole('link', { name: 'Marek Hanák' }).waitFor();
    await page.getByText('3 Feb 2020').waitFor();
  });

  it('changes nothing when the same list comes again', async () => {
    await bringIn(staffList, 'again.csv');
    await page.getByText('Waits to be applied').waitFor();
    await expect.poll(() => tile('as they are')).toBe(3);
    expect(await tile('new')).toBe(0);
    expect(await tile('changed')).toBe(0);
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByText('This import was stopped.').waitFor();
  });

  it('says what is wrong with a file that is no list', async () => {
    await page.goto('/imports/new');
    await page
      .getByLabel('CSV file')
      .setInputFiles({ name: 'nothing.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) });
    await page.getByText('nothing.csv is empty.').waitFor();
    const picture = Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      Buffer.alloc(400),
    ]);
    await page
      .getByLabel('CSV file')
      .setInputFiles({ name: 'photo.csv', mimeType: 'text/csv', buffer: picture });
    await page
      .getByText('The file was not taken')
      .or(page.getByText('This file could not be imported'))
      .waitFor();
  });
});
