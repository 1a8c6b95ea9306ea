import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { closePage, type DemoRole, openPage, signInAs } from './session.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// biome-ignore lint/suspicious/noExplicitAny: a test reads fields of an answer whose shape its own document states
type Json = any;

/** Asks the server as whoever is signed in on the page. */
async function ask(page: Page, query: string, variables: object = {}): Promise<Json> {
  const answer = await page.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = await answer.json();
  expect(errors).toBeUndefined();
  return data;
}

const versionOf = 'agreement { id open { id hash } } errors { code message path }';

async function change(page: Page, name: string, type: string, input: object): Promise<Json> {
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${versionOf} } }`;
  const payload = (await ask(page, document, { input }))[name];
  expect(payload.errors).toEqual([]);
  return payload.agreement;
}

async function as(role: DemoRole): Promise<Page> {
  const page = await openPage(browser);
  await signInAs(page, role);
  return page;
}

const idOf = async (page: Page) =>
  (await ask(page, '{ viewer { membership { person { id } } } }')).viewer.membership.person.id;

/** A mentoring of the demo's mentor and mentee, as far as an agreement in force. */
async function signedAgreement(manager: Page, guide: Page, learner: Page): Promise<string> {
  const { createProgram } = await ask(
    manager,
    'mutation ($input: CreateProgramInput!) { createProgram(input: $input) { program { id } errors { code message } } }',
    { input: { name: 'On paper', kind: 'MENTORING' } },
  );
  expect(createProgram.errors).toEqual([]);
  const input = {
    programId: createProgram.program.id,
    guideId: await idOf(guide),
    learnerId: await idOf(learner),
    topic: 'Ask better questions',
  };
  const { proposeRelationship } = await ask(
    manager,
    'mutation ($input: ProposeRelationshipInput!) { proposeRelationship(input: $input) { relationship { id } errors { code message path } } }',
    { input },
  );
  expect(proposeRelationship.errors).toEqual([]);
  const relationshipId = proposeRelationship.relationship.id;
  for (const page of [guide, learner])
    await ask(
      page,
      'mutation ($input: RespondToProposalInput!) { respondToProposal(input: $input) { errors { code } } }',
      { input: { relationshipId, accept: true } },
    );
  const begun = await change(guide, 'draftAgreement', 'DraftAgreementInput', { relationshipId });
  const clause = { agreementVersionId: begun.open.id, kind: 'PURPOSE' };
  const data = { text: 'Ask better questions\n安全に学ぶ 🎯', objectives: [], sessions: null };
  await change(guide, 'editClause', 'EditClauseInput', { ...clause, data, revision: 0 });
  for (const page of [guide, learner])
    await change(page, 'markClause', 'MarkClauseInput', { ...clause, revision: 1, agreed: true });
  const { open } = await change(guide, 'proposeAgreement', 'AgreementVersionInput', {
    agreementVersionId: begun.open.id,
  });
  for (const page of [guide, learner])
    await change(page, 'signAgreement', 'SignAgreementInput', {
      agreementVersionId: open.id,
      hash: open.hash,
      language: 'EN',
    });
  return begun.id;
}

describe('an agreement on paper', () => {
  it('is reached from its history, has every signature, and is taken along as PDF', {
    timeout: 120_000,
  }, async () => {
    const [manager, guide, learner] = [await as('program-manager'), await as('mentor'), await as('mentee')];
    const agreementId = await signedAgreement(manager, guide, learner);
    await learner.goto(`/agreements/${agreementId}`);
    await learner.getByRole('link', { name: 'Printable page of version 1' }).click();
    await learner.getByRole('heading', { level: 1, name: /^Agreement of / }).waitFor();
    await learner.getByText('安全に学ぶ 🎯').waitFor();
    await expect.poll(() => learner.getByText(/^I have read version 1/).count()).toBe(2);
    expect(await learner.getByRole('navigation', { name: 'Main', exact: true }).count()).toBe(0);

    const { violations } = await new AxeBuilder({ page: learner }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.at(0)?.target}`)).toEqual([]);
    for (const width of [1440, 360]) {
      await learner.setViewportSize({ width, height: 800 });
      const beyond = await learner.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond).toBeLessThanOrEqual(0);
    }

    const print = learner.getByRole('button', { name: 'Print', exact: true });
    expect(await print.isVisible()).toBe(true);
    await learner.emulateMedia({ media: 'print' });
    expect(await print.isVisible()).toBe(false);
    await learner.emulateMedia({ media: 'screen' });

    const [file] = await Promise.all([
      learner.waitForEvent('download'),
      learner.getByRole('button', { name: 'PDF of version 1' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('agreement-version-1.pdf');

    await manager.goto(`/agreements/${agreementId}/print/1`);
    await manager.getByText('There is nothing to print').waitFor();
    expect(await manager.getByText('Ask better questions').count()).toBe(0);
    for (const page of [manager, guide, learner]) await closePage(page);
  });

  it('asks for a sign-in and leads back', async () => {
    const page = await openPage(browser);
    await page.goto('/agreements/agr_01h455vb4pex5vsknk084sn02q/print/1');
    await page.waitForURL(/\/sign-in\?redirect=.*print/);
    await closePage(page);
  });
});
