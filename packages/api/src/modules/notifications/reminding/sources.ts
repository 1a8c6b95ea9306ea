import { answerDueAt, dayOf, daysAfter, startOf } from '@rapport/shared/execution';
import { presentTermsOf } from '../../agreements/index.ts';
import { owedAnswers } from '../../conversation/index.ts';
import { commitmentsDue } from '../../goals/index.ts';
import { sessionsBeginning, sessionsToConfirm } from '../../sessions/index.ts';
import type { DueFactSource } from './due-facts.ts';

const hour = 3_600_000;
/** How long before a session its people are reminded to prepare, and how long after one they are asked whether it took place. */
const sessionHours = 24;
const confirmHours = 72;
/** How long before an answer is due its author is reminded: never longer than half of the time that is agreed. */
const answerHours = 4;
/** How far back an unanswered message is looked for: no agreed time is longer. */
const answerDays = 31;
/** The zones whose day ends last and begins first. */
const lastZone = 'Etc/GMT+12';
const firstZone = 'Pacific/Kiritimati';

const later = (at: Date, hours: number) => new Date(at.getTime() + hours * hour);

/** A session is near: both prepare. */
const sessionsSoon: DueFactSource = async (db, organizationId, now) => {
  const rows = await sessionsBeginning(db, organizationId, now, later(now, sessionHours));
  return rows.flatMap(({ id: subjectId, relationshipId, guideId, learnerId, startsAt: dueAt }) =>
    [guideId, learnerId].map((personId) => ({
      ...{ personId, relationshipId, subjectId, dueAt },
      kind: 'SESSION_SOON' as const,
    })),
  );
};

/** A session lies behind: whoever has not said whether it took place is asked. */
const attendanceOpen: DueFactSource = async (db, organizationId, now) => {
  const rows = await sessionsToConfirm(db, organizationId, later(now, -confirmHours), now);
  return rows.flatMap(({ id: subjectId, relationshipId, startsAt: dueAt, ...row }) =>
    [
      ...(row.guideSays === null ? [row.guideId] : []),
      ...(row.learnerSays === null ? [row.learnerId] : []),
    ].map((personId) => ({
      ...{ personId, relationshipId, subjectId, dueAt },
      kind: 'ATTENDANCE_OPEN' as const,
    })),
  );
};

/** A commitment is due today or tomorrow, where its owner is. */
const commitmentsSoon: DueFactSource = async (db, organizationId, now) => {
  const last = daysAfter(dayOf(now, firstZone), 1);
  const rows = await commitmentsDue(db, organizationId, dayOf(now, lastZone), last);
  return rows.flatMap(({ id: subjectId, relationshipId, ownerId: personId, dueOn, timeZone }) => {
    const today = dayOf(now, timeZone);
    if (dueOn !== today && dueOn !== daysAfter(today, 1)) return [];
    const kind = dueOn === today ? ('COMMITMENT_DUE_TODAY' as const) : ('COMMITMENT_DUE_TOMORROW' as const);
    return { ...{ personId, relationshipId, subjectId, kind }, dueAt: startOf(dueOn, timeZone) };
  });
};

/** An answer is due soon, by the time that the two agreed on. */
const answersSoon: DueFactSource = async (db, organizationId, now) => {
  const owed = await owedAnswers(db, organizationId, later(now, -24 * answerDays));
  const ids = owed.map(({ relationshipId }) => relationshipId);
  const terms = new Map(
    (await presentTermsOf(db, { organizationId }, ids)).map((row) => [row.relationshipId, row.terms]),
  );
  return owed.flatMap(({ relationshipId, personId, messageId: subjectId, sentAt }) => {
    const hours = terms.get(relationshipId)?.responseTime;
    if (!hours) return [];
    const dueAt = answerDueAt(hours, sentAt);
    const from = later(dueAt, -Math.min(answerHours, hours.withinHours / 2));
    if (now < from || dueAt <= now) return [];
    return { ...{ personId, relationshipId, subjectId, dueAt }, kind: 'REPLY_DUE_SOON' as const };
  });
};

/** Everything that people are reminded of. */
export const dueFactSources: readonly DueFactSource[] = [
  sessionsSoon,
  attendanceOpen,
  commitmentsSoon,
  answersSoon,
];
