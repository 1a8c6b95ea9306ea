import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { activePair, graphql, personOf } from './agreeing.ts';
import { people } from './people.ts';

const { as, visit } = people();

const plan = `mutation ($input: PlanSessionInput!) {
  planSession(input: $input) { session { id } errors { code message path } } }`;
const title = 'A difficult conversation';

describe('sessions in one’s own calendar', () => {
  it('come under an address that is shown once and stopped at will, or one by one, without a word of what they are about', async () => {
    const [manager, guide, learner] = [await as('program-manager'), await as('owner'), await as('client')];
    const relationshipId = await activePair({
      ...{ manager, guide, learner },
      ...{ program: 'In the calendar', offersPlaces: true },
    });
    const when = { date: '2030-03-05', time: '10:00', timeZone: 'Europe/Berlin', minutes: 60 };
    const { session } = await graphql(guide, plan, {
      input: { relationshipId, ...when, channel: 'VIDEO', words: { title, place: null, link: null } },
    });
    const { name } = await personOf(guide);

    await learner.goto('/settings?tab=calendar');
    await learner.getByRole('button', { name: 'Make an address' }).click();
    const address = await learner.getByLabel('Address for your calendar program').inputValue();
    const program = await visit();
    const read = async () => {
      const answer = await program.request.get(new URL(address).pathname);
      return { status: answer.status(), text: (await answer.text()).replaceAll('\r\n ', '') };
    };
    const calendar = await read();
    expect(calendar.status).toBe(200);
    expect(calendar.text).toContain(`SUMMARY:Session with ${name}`);
    expect(calendar.text).toContain('DTSTART:20300305T090000Z');
    expect(calendar.text).not.toContain(title);

    await learner.reload();
    await learner.getByText(/A calendar last read it on/).waitFor();
    expect(await learner.getByText(address).count()).toBe(0);
    await learner.getByRole('button', { name: 'Stop the address' }).click();
    await learner.getByText('There is no address yet').waitFor();
    expect((await read()).status).toBe(404);

    await learner.goto(`/sessions/${session.id}`);
    const [download] = await Promise.all([
      learner.waitForEvent('download'),
      learner.getByRole('button', { name: 'Add to calendar' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('session.ics');
    const file = await readFile(await download.path(), 'utf8');
    expect(file).toContain('DTSTART:20300305T090000Z');
    expect(file).not.toContain(title);
  });
});
