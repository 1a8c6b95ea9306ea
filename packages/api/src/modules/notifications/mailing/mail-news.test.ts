import { kindsOf, notificationKinds } from '@rapport/shared/notifications';
import { beforeEach, describe, expect, it } from 'vitest';
import { choose, markRead, startTelling, type Telling } from '../../../../test/telling.ts';
import type { Happening } from '../../../context.ts';
import type { DueFact } from '../reminding/due-facts.ts';

let telling: Telling;
beforeEach(async () => {
  telling = await startTelling();
});

const texts = () => telling.mails.map(({ to, subject }) => `${to}: ${subject}`);
const queued = async () => {
  const rows = await telling.app.admin<{ person: string; seconds: number }[]>`
    select data->>'personId' as person, extract(epoch from start_after - created_on)::float as seconds
    from pgboss.job where name = 'notifications.mail' order by created_on, id`;
  return rows.map(({ person, seconds }) => ({ person, hours: Math.round(seconds / 360) / 10 }));
};

describe('a mail at once', () => {
  it('goes once, however many jobs send it', async () => {
    const { pair, happened, mail } = telling;
    await happened('SESSION_MOVED');
    expect(await queued()).toEqual([{ person: pair.learner.id, hours: 0 }]);
    await Promise.all([mail(pair.learner), mail(pair.learner), mail(pair.learner)]);
    await mail(pair.learner);
    await mail(pair.guide);
    expect(texts()).toEqual([`${pair.learner.email}: Grace Guide moved a session`]);
  });

  it('waits in quiet hours, also where its job comes early', async () => {
    const { pair, clock, happened, mail } = telling;
    clock.at = new Date('2026-03-03T18:30:00Z');
    await happened('SESSION_MOVED');
    expect(await queued()).toEqual([{ person: pair.learner.id, hours: 12.5 }]);
    await mail(pair.learner);
    clock.at = new Date('2026-03-04T07:00:00Z');
    // Longer quiet hours were chosen meanwhile.
    await choose(pair.learner, { quietTo: '10:00', digestHour: 10 });
    await mail(pair.learner);
    expect(texts()).toEqual([]);
    expect((await queued()).at(-1)?.hours).toBe(2);
    clock.at = new Date('2026-03-04T09:00:00Z');
    await mail(pair.learner);
    expect(texts()).toHaveLength(1);
  });

  it('is not sent for what was seen, is to have no mail any more, or to who left or never joined', async () => {
    const { pair, app, happened, mail } = telling;
    await happened('SESSION_MOVED');
    await markRead(pair.learner);
    await mail(pair.learner);
    await happened('SESSION_PLANNED');
    await choose(pair.learner, { choices: [{ topic: 'SESSIONS', way: 'IN_APP' }] });
    await mail(pair.learner);
    await happened('COMMITMENT_MADE', { to: [pair.guide] });
    await app.admin`update membership set account_id = null where person_id = (select id from person where name = 'Grace Guide')`;
    telling.clock.at = new Date('2026-03-04T09:00:00Z');
    await mail(pair.guide);
    expect(texts()).toEqual([]);
    const [row] = await app.admin<{ waiting: number }[]>`select count(*)::int as waiting from notification
      where mail_due_at is not null and mailed_at is null and read_at is null`;
    expect(row?.waiting).toBe(0);
  });

  it('is tried again where the mail server refuses it', async () => {
    const { pair, app, happened, mail, platform } = telling;
    await happened('SESSION_MOVED');
    const refusing = { ...platform, mailer: { send: () => Promise.reject(new Error('No.')) } };
    const { mailNews } = await import('./mail-news.ts');
    const { organizationId, id: personId } = pair.learner;
    await expect(mailNews(app.services.pools, refusing, { organizationId, personId })).rejects.toThrow('No.');
    await mail(pair.learner);
    expect(texts()).toHaveLength(1);
  });
});

describe('the digest', () => {
  it('is one mail at its hour where the person is, over the change of the clocks, and folds what is alike', async () => {
    const { pair, clock, happened, mail, remind } = telling;
    await choose(pair.learner, { quietWeekends: false });
    clock.at = new Date('2026-03-28T10:00:00Z');
    for (const minute of [1, 2, 3])
      await happened('MESSAGE_SENT', {
        subjectId: `msg_${minute}`,
        at: new Date(`2026-03-28T09:0${minute}:00Z`),
      });
    await happened('COMMITMENT_MADE', { subjectId: 'cmt_1' });
    expect((await queued())[0]).toEqual({ person: pair.learner.id, hours: 20 });
    clock.at = new Date('2026-03-29T05:59:00Z');
    await mail(pair.learner);
    expect(texts()).toEqual([]);
    clock.at = new Date('2026-03-29T06:00:00Z');
    const before = (await queued()).length;
    await remind([]);
    expect((await queued()).slice(before)).toEqual([{ person: pair.learner.id, hours: 0 }]);
    await mail(pair.learner);
    await mail(pair.learner);
    expect(texts()).toEqual([`${pair.learner.email}: News from your work with Grace Guide`]);
    expect(telling.mails[0]?.text).toContain('3 messages from Grace Guide');
    expect(telling.mails[0]?.text).toContain('Grace Guide made a commitment');
    await happened('MESSAGE_SENT', { subjectId: 'msg_4', at: new Date('2026-03-29T06:01:00Z') });
    clock.at = new Date('2026-03-29T20:00:00Z');
    await mail(pair.learner);
    expect(texts()).toHaveLength(1);
  });
});

describe('reminders', () => {
  it('are made once for each occasion, and go by mail', async () => {
    const { pair, clock, remind, mail } = telling;
    const dueAt = new Date('2026-03-04T13:00:00Z');
    const fact: DueFact = {
      ...{ personId: pair.learner.id, kind: 'SESSION_SOON', subjectId: 'ses_1', dueAt },
      relationshipId: pair.relationshipId as DueFact['relationshipId'],
    };
    await Promise.all([remind([async () => [fact]]), remind([async () => [fact]])]);
    clock.at = new Date('2026-03-03T10:00:00Z');
    await remind([async () => [fact]]);
    await remind([async () => [{ ...fact, dueAt: new Date('2026-03-05T13:00:00Z') }]]);
    await mail(pair.learner);
    expect(texts()).toEqual([
      `${pair.learner.email}: 2 sessions with Grace Guide are near: a good moment to prepare`,
    ]);
    clock.at = new Date('2026-07-01T10:00:00Z');
    await remind([]);
    const [row] = await telling.app.admin<{ kept: number }[]>`select count(*)::int as kept from notification`;
    expect(row?.kept).toBe(0);
  });
});

describe('every mail', () => {
  const happenings = notificationKinds.filter(
    (kind): kind is Happening => !kindsOf('REMINDERS').includes(kind),
  );

  it('says who, what kind, when and where; holds nothing that was written; and says how to stop it', async () => {
    const { pair, app, happened, mail } = telling;
    const canary = 'the cedar room and what was said there';
    const address = /https?:[^\s"<]+/g;
    await app.admin`update relationship set topic = ${canary}, invitation_note = ${canary}`;
    await app.admin`update program set name = ${canary}, description = ${canary}`;
    await choose(pair.learner, {
      choices: [
        'MESSAGES',
        'SESSIONS',
        'NOTES',
        'GOALS',
        'COMMITMENTS',
        'FEEDBACK',
        'REFLECTION',
        'REMINDERS',
      ].map((topic) => ({ topic, way: 'MAIL_AT_ONCE' })),
    });
    for (const kind of happenings) {
      await happened(kind);
      await mail(pair.learner);
      await happened(kind, { to: [pair.guide, pair.learner], subjectId: 'xyz_1' });
      await mail(pair.learner);
    }
    expect(telling.mails).toHaveLength(happenings.length * 2);
    for (const { subject, text, html, headers } of telling.mails) {
      for (const part of [subject, text, html]) {
        expect(part).not.toContain('cedar');
        expect(part.replaceAll(address, '')).not.toMatch(/[A-Z]_[A-Z]|undefined|\[object/);
        expect(part).toContain('Grace Guide');
      }
      expect(text).toContain('3 March at 10:00');
      expect(html).toContain('lang="en"');
      expect(headers?.['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
      expect(headers?.['List-Unsubscribe']).toMatch(
        /^<http\S+\/v1\/notifications\/unsubscribe\?token=[\w.-]+>$/,
      );
      const link = headers?.['List-Unsubscribe']?.match(/token=([\w.-]+)/)?.[1] ?? 'none';
      expect(text).toContain(link);
    }
  });

  it('is in the language and the zone of the person', async () => {
    const { pair, app, happened, mail } = telling;
    await app.admin`update person set locale = 'de', time_zone = 'Asia/Tokyo' where name = 'Liam Learner'`;
    telling.clock.at = new Date('2026-03-03T08:00:00Z');
    await happened('SESSION_MOVED');
    await mail(pair.learner);
    expect(telling.mails[0]).toMatchObject({ subject: 'Grace Guide hat einen Termin verlegt' });
    expect(telling.mails[0]?.text).toContain('3. März');
    expect(telling.mails[0]?.text).toContain('17:00');
    expect(telling.mails[0]?.html).toContain('lang="de"');
  });
});
