import type { Mail } from '../src/context.ts';
import type { Clock } from '../src/kernel/clock.ts';
import { recordNudges, sendNudge } from '../src/modules/agreements/index.ts';
import { agreementMails } from '../src/modules/notifications/index.ts';
import { type AgreeingCast, agreeingPair } from './agreeing.ts';
import { startTestApp, type TestApp } from './app.ts';

/** A job that mails one reminder, as it waits in the queue. */
export interface QueuedNudge {
  readonly data: { readonly organizationId: string; readonly nudgeId: string };
  readonly seconds: number;
}

/** A pair that agrees, a clock to move, and the jobs of its reminders, run by hand. */
export interface Nudging {
  readonly app: TestApp;
  readonly pair: AgreeingCast;
  readonly clock: { at: Date } & Clock;
  readonly mails: Mail[];
  record(): Promise<void>;
  queued(): Promise<readonly QueuedNudge[]>;
  /** Runs these jobs, by default all that were ever queued. @param mailer by default one that keeps the mails */
  send(jobs?: readonly QueuedNudge[], mailer?: { send(mail: Mail): Promise<void> }): Promise<void>;
}

/** @param start ISO 8601 */
export async function startNudging(start: string): Promise<Nudging> {
  const clock = { at: new Date(start), now: () => clock.at };
  const app = await startTestApp({}, { clock });
  const pair = await agreeingPair(app);
  const mails: Mail[] = [];
  const keeping = { send: async (mail: Mail) => void mails.push(mail) };
  const { pools, platform } = app.services;
  const queued = () => app.admin<QueuedNudge[]>`
    select data, extract(epoch from start_after - created_on)::float as seconds from pgboss.job
    where name = 'agreements.send-nudge' order by created_on, id`;
  return {
    ...{ app, pair, clock, mails, queued },
    record: () =>
      recordNudges(
        pools,
        platform,
        { organizationId: pair.guide.organizationId },
        new AbortController().signal,
      ),
    async send(jobs, mailer = keeping) {
      for (const { data } of jobs ?? (await queued()))
        await sendNudge(pools, { ...platform, ...agreementMails(platform), mailer }, data);
    },
  };
}
