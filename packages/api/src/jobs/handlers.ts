import type { Platform } from '../context.ts';
import type { Pool } from '../db/transactions.ts';
import { recordNudges, rollOut, sendNudge, takeEffectJob } from '../modules/agreements/index.ts';
import { inviteAfter, mailSessions } from '../modules/calendar/index.ts';
import { closeOnDay, eraseOnDay, returnWordsAfterWithdrawal } from '../modules/closings/index.ts';
import { deliverFeedback } from '../modules/feedback/index.ts';
import { missedCommitments } from '../modules/goals/index.ts';
import { endSessions, sendInvitation } from '../modules/identity/index.ts';
import { carryOn, clearImport } from '../modules/imports/index.ts';
import {
  agreementMails,
  mailNews,
  remind,
  sessionMailsFrom,
  spread,
} from '../modules/notifications/index.ts';
import { clearRemoved, extendSeries, settleAttendance } from '../modules/sessions/index.ts';
import type { JobHandlers } from './runner.ts';

interface Pools {
  readonly worker: Pool;
  readonly auth: Pool;
}

/** Which code does which job. */
export function jobHandlers(pools: Pools, platform: Platform): JobHandlers {
  return {
    'identity.send-invitation': (payload) => sendInvitation(pools, platform, payload),
    'identity.end-sessions': (payload) => endSessions(pools, platform, payload),
    'agreements.take-effect': (payload) => takeEffectJob(pools, platform, payload),
    'agreements.roll-out': (payload, signal) => rollOut(pools, platform, payload, signal),
    'agreements.nudge': (payload, signal) => recordNudges(pools, platform, payload, signal),
    'agreements.send-nudge': (payload) =>
      sendNudge(pools, { ...platform, ...agreementMails(platform) }, payload),
    'sessions.settle': (payload, signal) => settleAttendance(pools, platform, payload, signal),
    'sessions.extend': (payload, signal) => extendSeries(pools, platform, payload, signal),
    'closings.close': (payload) => closeOnDay(pools, platform, payload),
    'closings.return-words': (payload) => returnWordsAfterWithdrawal(pools, platform, payload),
    'closings.erase': (payload) => eraseOnDay(pools, platform, payload),
    'goals.miss': (payload, signal) => missedCommitments(pools, platform, payload, signal),
    'feedback.deliver': (payload) => deliverFeedback(pools, platform, payload),
    'sessions.clear-removed': (payload) => clearRemoved(pools, payload),
    'notifications.spread': async (payload) => {
      await spread(pools, platform, payload);
      await inviteAfter(pools, platform, payload);
    },
    'notifications.remind': (payload, signal) => remind(pools, platform, payload, signal),
    'notifications.mail': (payload) => mailNews(pools, platform, payload),
    'calendar.invite': (payload) => mailSessions(pools, { ...platform, sessionMailsFrom }, payload),
    'imports.carry-on': (payload, signal) => carryOn(pools, platform, payload, signal),
    'imports.clear': (payload) => clearImport(pools, platform, payload),
  };
}
