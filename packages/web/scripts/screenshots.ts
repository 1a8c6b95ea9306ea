import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../e2e/browser.ts';

// Takes a picture of every page of a running demonstration, in both themes and both widths:
//   pnpm --filter @rapport/web screenshots --url http://localhost:4000 --out pictures [--only coach/home,…] [--language de]

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://localhost:4000' },
    out: { type: 'string', default: 'screenshots' },
    only: { type: 'string' },
    language: { type: 'string', default: 'en' },
  },
});

type Shot = {
  name: string;
  path: string | ((page: Page) => Promise<string>);
  before?: (page: Page) => Promise<void>;
};

/** The address behind the first row of a list. */
const firstRow =
  (list: string, row = 0) =>
  async (page: Page) => {
    await page.goto(list);
    const link = page.getByRole('row').getByRole('link').nth(row);
    await link.waitFor();
    return (await link.getAttribute('href')) ?? list;
  };

/** The page on which a relationship ends; the empty list where none does. */
const ending = async (page: Page) => {
  const list = '/relationships?state=CLOSING';
  await page.goto(list);
  await page.waitForLoadState('networkidle');
  const link = page.getByRole('row').getByRole('link').first();
  return (await link.count()) > 0 ? `${await link.getAttribute('href')}/closing` : list;
};

/** A part of the first relationship's page. */
const partOfRelationship = (tab: string) => async (page: Page) =>
  `${await firstRow('/relationships')(page)}?tab=${tab}`;

const everybody: Shot[] = [
  { name: 'home', path: '/' },
  { name: 'relationships', path: '/relationships' },
  { name: 'relationship', path: firstRow('/relationships') },
  { name: 'guides', path: '/guides' },
  { name: 'guide', path: firstRow('/guides') },
  { name: 'people', path: '/people' },
  { name: 'person', path: firstRow('/people', 3) },
];

const tours: Record<string, Shot[]> = {
  '': [
    { name: 'sign-in', path: '/sign-in' },
    { name: 'forgotten-password', path: '/forgotten-password' },
    { name: 'visibility', path: '/visibility' },
    { name: 'invitation-unknown', path: '/invitation#nothing' },
  ],
  coach: [
    ...everybody,
    { name: 'guide-edit', path: async (page) => `${await ownProfile(page)}?edit=true` },
    { name: 'guide-own', path: ownProfile },
    { name: 'programs', path: '/programs' },
    { name: 'settings', path: '/settings' },
    { name: 'settings-sign-in', path: '/settings?tab=sign-in' },
    { name: 'outbox', path: '/outbox' },
    { name: 'visibility', path: '/visibility' },
    { name: 'not-found', path: '/relationships/rel_01h455vb4pex5vsknk084sn02q' },
    { name: 'palette', path: '/', before: (page) => openWith(page, 'Control+k') },
    { name: 'keys', path: '/', before: (page) => openWith(page, '?') },
  ],
  client: [
    { name: 'home', path: '/' },
    { name: 'fit-guide', path: '/fit-guide' },
    { name: 'fit-guide-result', path: '/fit-guide#need=own-way&stuck=questions&goal=clear&knowing=must' },
    { name: 'fit-guide-elsewhere', path: '/fit-guide#need=example&doors=important&first=health' },
    { name: 'relationship', path: firstRow('/relationships') },
    { name: 'relationship-agreement', path: partOfRelationship('agreement') },
    { name: 'relationship-privacy', path: partOfRelationship('privacy') },
    { name: 'ending', path: ending },
  ],
  mentor: [{ name: 'ending', path: ending }],
  'program-manager': [
    ...everybody,
    { name: 'programs', path: '/programs' },
    { name: 'program', path: firstRow('/programs') },
    { name: 'program-template', path: async (page) => `${await firstRow('/programs')(page)}/template` },
    { name: 'agreements', path: '/agreements' },
    { name: 'templates', path: '/templates' },
    { name: 'template', path: '/templates/coaching-sponsored' },
    { name: 'template-form', path: '/templates/mentoring', before: openCadence },
    { name: 'propose', path: '/relationships?propose=true' },
    { name: 'imports', path: '/imports' },
    { name: 'import-new', path: '/imports/new' },
    { name: 'person-add', path: '/people?add=true' },
    { name: 'program-new', path: '/programs?create=true' },
    { name: 'members', path: '/members' },
  ],
  owner: [
    { name: 'members', path: '/members' },
    { name: 'members-authority', path: '/members?tab=authority' },
    { name: 'home', path: '/' },
  ],
};

async function openWith(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.getByRole('dialog').waitFor();
}

async function openCadence(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Change: How often we meet' }).click();
}

async function ownProfile(page: Page): Promise<string> {
  await page.goto('/guides');
  const link = page.locator('main a[href^="/guides/per_"]').first();
  await link.waitFor();
  return ((await link.getAttribute('href')) ?? '').replace(/\?.*/, '');
}

const looks = [
  { name: 'light-1440', width: 1440, height: 900, colorScheme: 'light' },
  { name: 'dark-1440', width: 1440, height: 900, colorScheme: 'dark' },
  { name: 'light-360', width: 360, height: 800, colorScheme: 'light' },
  { name: 'dark-360', width: 360, height: 800, colorScheme: 'dark' },
] as const;

const wanted = values.only?.split(',');
await mkdir(values.out, { recursive: true });
const browser = await launchBrowser();
for (const look of looks) {
  for (const [role, shots] of Object.entries(tours)) {
    const chosen = shots.filter((shot) => !wanted || wanted.includes(`${role}/${shot.name}`));
    if (chosen.length === 0) continue;
    const context = await browser.newContext({
      baseURL: values.url,
      viewport: { width: look.width, height: look.height },
      colorScheme: look.colorScheme,
      locale: values.language,
      timezoneId: 'Europe/Berlin',
    });
    if (role) await context.request.post('/demo/sign-in', { data: { as: role } });
    const page = await context.newPage();
    page.on('pageerror', (error) => process.stdout.write(`${look.name} ${page.url()} ${error.message}\n`));
    for (const shot of chosen) {
      await page.goto(typeof shot.path === 'string' ? shot.path : await shot.path(page));
      await page.waitForLoadState('networkidle');
      await shot.before?.(page);
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => document.fonts.ready);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (beyond > 0) process.stdout.write(`${look.name} ${role}/${shot.name} is ${beyond} px too wide\n`);
      await page.screenshot({
        path: `${values.out}/${role || 'visitor'}-${shot.name}-${look.name}.png`,
        animations: 'disabled',
      });
    }
    await context.close();
  }
}
await browser.close();
