import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { activePair, graphql } from './agreeing.ts';
import { people } from './people.ts';

const { as, visit } = people();

describe('an agreement on paper', () => {
  it('is reached from its history, has every signature, and is taken along as PDF', {
    timeout: 120_000,
  }, async () => {
    const [manager, guide, learner] = [await as('program-manager'), await as('owner'), await as('mentee')];
    const id = await activePair({
      ...{ manager, guide, learner, program: 'On paper', offersPlaces: true },
      purpose: 'Ask better questions\n安全に学ぶ 🎯',
    });
    const { agreement } = await graphql(
      learner,
      'query ($id: ID!) { relationship(id: $id) { agreement { id } } }',
      { id },
    );
    const agreementId = agreement.id;
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
  });

  it('asks for a sign-in and leads back', async () => {
    const page = await visit();
    await page.goto('/agreements/agr_01h455vb4pex5vsknk084sn02q/print/1');
    await page.waitForURL(/\/sign-in\?redirect=.*print/);
  });
});
