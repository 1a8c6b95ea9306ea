import { beforeAll, describe, expect, it } from 'vitest';
import { activePair, graphql, personOf } from './agreeing.ts';
import { people } from './people.ts';
import { latestMail } from './session.ts';

const everybody = people();
const canary = 'the cedar room and what was said there';

describe('news', () => {
  let began = 0;
  beforeAll(() => {
    began = Date.now();
  });

  it('come to the bell without reloading and by mail without a word of what was written, and are seen by looking', async () => {
    const manager = await everybody.as('program-manager');
    const guide = await everybody.as('owner');
    const learner = await everybody.as('trust-contact');
    const relationshipId = await activePair({
      ...{ manager, guide, learner, offersPlaces: true },
      program: 'News of the two',
    });
    const { name } = await personOf(guide);
    await learner.goto('/settings?tab=notifications');
    await learner.getByRole('radio', { name: 'Messages: Mail at once' }).click();
    for (const field of ['Quiet from', 'Quiet until']) await learner.getByLabel(field).selectOption('12:00');
    await learner.getByRole('checkbox', { name: 'Quiet on Saturdays and Sundays' }).click();
    await expect.poll(() => preferencesOf(learner)).toEqual(['MAIL_AT_ONCE', '12:00', '12:00', false]);

    await learner.goto('/people');
    const bell = learner.getByRole('link', { name: 'News, nothing unread' });
    await bell.waitFor();
    await graphql(
      guide,
      'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { id } errors { message } } }',
      { input: { relationshipId, text: canary } },
    );
    await learner.getByRole('link', { name: 'News, 1 unread' }).waitFor();

    const { membership } = await graphql(learner, '{ viewer { membership { person { workEmail } } } }');
    const mail = await latestMail(
      learner,
      membership.person.workEmail,
      new RegExp(`^${name} wrote to you$`),
      began,
    );
    expect(mail.text).not.toContain('cedar');
    await learner.goto('/outbox');
    await learner.getByText(`${name} wrote to you`).first().click();
    await learner.getByText('No more mails about: Messages').first().waitFor();
    expect(await learner.getByText('cedar').count()).toBe(0);

    await learner.keyboard.press('g');
    await learner.keyboard.press('n');
    await learner.getByRole('heading', { level: 1, name: 'News' }).waitFor();
    await learner.getByRole('button', { name: `Mark as read: ${name} wrote to you` }).click();
    await learner.getByRole('link', { name: 'News, nothing unread' }).waitFor();
    await learner.getByRole('button', { name: 'Undo' }).click();
    await learner.getByRole('link', { name: 'News, 1 unread' }).waitFor();
    await learner.getByRole('link', { name: `${name} wrote to you` }).click();
    await learner.waitForURL(`**/relationships/${relationshipId}?tab=conversation`);
    await learner.getByRole('link', { name: 'News, nothing unread' }).waitFor();

    // The link of the mail stops the next one, by a press of somebody who is not signed in.
    const visitor = await everybody.visit();
    const [, link = ''] = /about: Messages: (\S+)/.exec(mail.text) ?? [];
    await visitor.goto(link);
    await visitor.getByRole('button', { name: 'Stop these mails' }).click();
    await visitor.getByText('No more mails come about: Messages.').waitFor();
    await expect.poll(() => preferencesOf(learner)).toEqual(['IN_APP', '12:00', '12:00', false]);
  });
});

async function preferencesOf(page: Parameters<typeof graphql>[0]) {
  const query = '{ notificationPreferences { quietFrom quietTo quietWeekends choices { topic way } } }';
  const { choices, quietFrom, quietTo, quietWeekends } = await graphql(page, query);
  const messages = choices.find(({ topic }: { topic: string }) => topic === 'MESSAGES');
  return [messages.way, quietFrom, quietTo, quietWeekends];
}
