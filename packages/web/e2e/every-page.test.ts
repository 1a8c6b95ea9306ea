import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activePair, endPair, graphql } from './agreeing.ts';
import { launchBrowser } from './browser.ts';
import { closePage, type DemoRole, openPage, signInAs } from './session.ts';

let browser: Browser;
/** A pair that works together, each of the two in their own browser. */
let pair: { id: string; guide: Page; learner: Page };

const signedIn = async (role: DemoRole) => {
  const page = await openPage(browser);
  await signInAs(page, role);
  return page;
};

beforeAll(async () => {
  browser = await launchBrowser();
  const [manager, guide, learner] = [
    await signedIn('program-manager'),
    await signedIn('mentor'),
    await signedIn('client'),
  ];
  const id = await activePair({ manager, guide, learner, program: 'Seen by everybody' });
  pair = { id, guide, learner };
  await closePage(manager);
});
afterAll(async () => {
  await endPair(pair.guide, pair.learner, pair.id);
  await browser.close();
});

/** The page on which the pair ends, which it begins to where it has not. */
const ending = async () => {
  await graphql(
    pair.learner,
    'mutation ($input: StartClosingInput!) { startClosing(input: $input) { errors { code message path } } }',
    { input: { relationshipId: pair.id, kind: 'CHANGE_OF_PARTNER' } },
  );
  return `/relationships/${pair.id}/closing`;
};

type Visit = { name: string; to: string | ((page: Page) => Promise<string>) };

/** The address behind the first row of a list. */
const firstRow = (list: string) => async (page: Page) => {
  await page.goto(list);
  const link = page.getByRole('row').getByRole('link').first();
  await link.waitFor();
  return (await link.getAttribute('href')) ?? list;
};

const ownGuideProfile = async (page: Page) => {
  await page.goto('/guides');
  const link = page.getByRole('link', { name: 'My guide profile' });
  await link.waitFor();
  return (await link.getAttribute('href')) ?? '/guides';
};

const visits: { role: DemoRole | null; pages: Visit[] }[] = [
  {
    role: null,
    pages: [
      '/sign-in',
      '/forgotten-password',
      '/new-password',
      '/invitation#unknown',
      '/visibility',
      '/act#unknown',
    ].map((to) => ({
      name: to,
      to,
    })),
  },
  {
    role: 'coach',
    pages: [
      { name: 'home', to: '/' },
      { name: 'relationships', to: '/relationships' },
      { name: 'a relationship', to: firstRow('/relationships') },
      { name: 'guides', to: '/guides' },
      { name: 'own guide profile', to: ownGuideProfile },
      { name: 'editing it', to: async (page) => `${await ownGuideProfile(page)}?edit=true` },
      { name: 'people', to: '/people' },
      { name: 'settings', to: '/settings' },
      { name: 'signing in', to: '/settings?tab=sign-in' },
      { name: 'how one is told', to: '/settings?tab=notifications' },
      { name: 'news', to: '/notifications' },
      { name: 'who can see what', to: '/visibility' },
      { name: 'outbox', to: '/outbox' },
      { name: 'a list without results', to: '/people?q=nobody%20of%20this%20name' },
      { name: 'nothing', to: '/nowhere' },
    ],
  },
  {
    role: 'client',
    pages: [
      { name: 'the fit guide', to: '/fit-guide' },
      { name: 'its result', to: '/fit-guide#need=own-way&stuck=questions&goal=clear&knowing=must' },
      { name: 'its way elsewhere', to: '/fit-guide#need=example&doors=important&first=health' },
    ],
  },
  {
    role: 'mentor',
    pages: [
      { name: 'a relationship at work', to: async () => `/relationships/${pair.id}` },
      { name: 'its agreement', to: async () => `/relationships/${pair.id}?tab=agreement` },
      { name: 'its feedback', to: async () => `/relationships/${pair.id}?tab=feedback` },
      { name: 'writing feedback', to: async () => `/relationships/${pair.id}?tab=feedback&feedback=new` },
      { name: 'its privacy', to: async () => `/relationships/${pair.id}?tab=privacy` },
      { name: 'its ending', to: ending },
      { name: 'the page of one that ends', to: async () => `/relationships/${pair.id}` },
      { name: 'the privacy of one that ends', to: async () => `/relationships/${pair.id}?tab=privacy` },
    ],
  },
  {
    role: 'program-manager',
    pages: [
      {
        name: 'a relationship that ends',
        to: async () => {
          await ending();
          return `/relationships/${pair.id}`;
        },
      },
    ],
  },
  {
    role: 'owner',
    pages: [
      { name: 'home', to: '/' },
      { name: 'a person', to: firstRow('/people') },
      { name: 'programs', to: '/programs' },
      { name: 'a program', to: firstRow('/programs') },
      { name: 'its template', to: async (page) => `${await firstRow('/programs')(page)}/template` },
      { name: 'agreements', to: '/agreements' },
      { name: 'agreements to be looked at again', to: '/agreements?overdue=true' },
      { name: 'agreement templates', to: '/templates' },
      { name: 'an agreement template', to: '/templates/mentoring-sponsored' },
      { name: 'a new program', to: '/programs?create=true' },
      { name: 'a proposal', to: '/relationships?propose=true' },
      { name: 'imports', to: '/imports' },
      { name: 'a new import', to: '/imports/new' },
      { name: 'members', to: '/members' },
      { name: 'changes of authority', to: '/members?tab=authority' },
    ],
  },
];

const widths = [
  { width: 1440, height: 900 },
  { width: 360, height: 800 },
];

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Waits until the page shows its content: a title, and no bones of what is still loading. */
async function settled(page: Page): Promise<void> {
  await page
    .getByRole('heading', { level: 1 })
    .or(page.getByRole('heading', { level: 3 }))
    .first()
    .waitFor();
  await expect.poll(() => page.getByText('Loading…').count()).toBe(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
}

/** Waits until a change of theme is on the screen. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
  );
}

/** What is wrong with the page as it stands: in the light theme by every rule, in the dark one by those about colour. */
async function problemsOf(page: Page): Promise<string[]> {
  const light = await new AxeBuilder({ page }).withTags(tags).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  await painted(page);
  const dark = await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze();
  await page.emulateMedia({ colorScheme: 'light' });
  await painted(page);
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...light.violations.map(({ id, nodes }) => `${id} ${nodes.at(0)?.target} ${nodes.at(0)?.failureSummary}`),
    ...dark.violations.map(
      ({ id, nodes }) => `dark ${id} ${nodes.at(0)?.target} ${nodes.at(0)?.failureSummary}`,
    ),
    ...(beyond > 0 ? [`${beyond} px too wide`] : []),
  ];
}

describe.each(widths)('at $width px', ({ width, height }) => {
  it.each(visits)(
    'is accessible and not too wide for $role',
    { timeout: 180_000 },
    async ({ role, pages }) => {
      const page = await openPage(browser, {
        viewport: { width, height },
        colorScheme: 'light',
        reducedMotion: 'reduce',
      });
      if (role) await signInAs(page, role);
      const found: string[] = [];
      for (const { name, to } of pages) {
        await page.goto(typeof to === 'string' ? to : await to(page));
        await settled(page);
        found.push(...(await problemsOf(page)).map((problem) => `${name}: ${problem}`));
      }
      expect(found).toEqual([]);
      await closePage(page);
    },
  );
});
