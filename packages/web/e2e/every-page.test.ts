import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activePair, endPair, graphql } from './agreeing.ts';
import { launchBrowser } from './browser.ts';
import { fillGoals } from './goals.ts';
import { closePage, type DemoRole, openPage, signInAs } from './session.ts';

let browser: Browser;
/** A pair that works together, each of the two in their own browser. */
let pair: { id: string; guide: Page; learner: Page; goal: string };

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
  pair = { id, guide, learner, goal: await fillGoals(guide, learner, id) };
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

/** Plans a session of the pair that is over, so that it asks whether it took place. @returns its id */
const planned = async (page: Page): Promise<string> => {
  const date = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
  const { session } = await graphql(
    page,
    'mutation ($input: PlanSessionInput!) { planSession(input: $input) { session { id } errors { code message path } } }',
    {
      input: {
        ...{ relationshipId: pair.id, date, time: '10:00', timeZone: 'Europe/Berlin', minutes: 60 },
        ...{ channel: 'VIDEO', words: { title: 'Seen by both', link: 'https://meet.example/cedar' } },
        idempotencyKey: 'seen by both',
      },
    },
  );
  return session.id;
};

/** The conversation of the pair, in which each has written something, with an address in it. */
const conversation = async () => {
  for (const page of [pair.learner, pair.guide])
    await graphql(
      page,
      'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { errors { code message path } } }',
      { input: { relationshipId: pair.id, text: 'Have you seen https://example.org/a?' } },
    );
  return `/relationships/${pair.id}?tab=conversation`;
};

/** Reflections of the pair: one of each of the two, shared. */
const reflections = async () => {
  for (const page of [pair.learner, pair.guide])
    await graphql(
      page,
      'mutation ($input: WriteReflectionInput!) { writeReflection(input: $input) { errors { code message path } } }',
      { input: { relationshipId: pair.id, text: 'I listened first.', prompt: 'CLEARER_NOW', share: true } },
    );
  return `/relationships/${pair.id}?tab=reflection`;
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
      {
        name: 'its sessions',
        to: async (page) => {
          await planned(page);
          return `/relationships/${pair.id}?tab=sessions`;
        },
      },
      { name: 'a session', to: async (page) => `/sessions/${await planned(page)}` },
      { name: 'its feedback', to: async () => `/relationships/${pair.id}?tab=feedback` },
      { name: 'writing feedback', to: async () => `/relationships/${pair.id}?tab=feedback&feedback=new` },
      { name: 'its reflection', to: async () => `/relationships/${pair.id}?tab=reflection` },
      { name: 'its conversation', to: conversation },
      { name: 'its reflections', to: reflections },
      { name: 'its privacy', to: async () => `/relationships/${pair.id}?tab=privacy` },
      { name: 'its goals', to: async () => `/relationships/${pair.id}?tab=goals` },
      { name: 'one of them', to: async () => `/relationships/${pair.id}?tab=goals&goal=${pair.goal}` },
      {
        name: 'all of its commitments and milestones',
        to: async () => `/relationships/${pair.id}?tab=goals&commitments=all`,
      },
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
  await expect.poll(() => page.getByText('Loading…').count(), { timeout: 15_000 }).toBe(0);
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
