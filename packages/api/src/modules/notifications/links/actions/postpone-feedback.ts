import { Temporal } from 'temporal-polyfill';
import { parseId } from '../../../../kernel/ids.ts';
import { feedbackByIds, receiveFeedback } from '../../../feedback/index.ts';
import { peopleByIds } from '../../../identity/index.ts';
import { type LinkAction, linkDays } from '../action.ts';

/** Hour of the chosen day at which it is delivered, where the receiver is. */
const deliveryHour = 9;

/** Puts feedback that is offered off to a day to come. */
export const postponeFeedback: LinkAction = {
  days: linkDays,
  // Feedback waits no longer than two weeks.
  daysAhead: 13,
  async look(db, viewer, link, now) {
    const id = parseId('fbk', link.subject);
    const [row] = id ? await feedbackByIds(db, viewer, [id]) : [];
    if (row?.state !== 'WAITING_FOR_READINESS' || row.giverId === viewer.personId) return 'CHANGED';
    return row.readyAt !== null && row.readyAt > now ? 'DONE' : 'OPEN';
  },
  async run(act, { subject: feedbackId }, date) {
    const [receiver] = await peopleByIds(act.db, act.viewer, [act.viewer.personId]);
    const day = Temporal.PlainDate.from(date ?? '').toZonedDateTime({
      timeZone: receiver?.timeZone ?? 'UTC',
      plainTime: { hour: deliveryHour },
    });
    return receiveFeedback(act, { feedbackId, at: day.toInstant().toString() });
  },
};
