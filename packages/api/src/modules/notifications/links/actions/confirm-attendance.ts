import { parseId } from '../../../../kernel/ids.ts';
import { sayAttendance, sessionsByIds } from '../../../sessions/index.ts';
import { type LinkAction, linkDays } from '../action.ts';

/** Says that a session took place. */
export const confirmAttendance: LinkAction = {
  days: linkDays,
  daysAhead: null,
  async look(db, viewer, link) {
    const id = parseId('ses', link.subject);
    const [row] = id ? await sessionsByIds(db, viewer, [id]) : [];
    if (!row) return 'CHANGED';
    const said = row.guideId === viewer.personId ? row.guideSays : row.learnerSays;
    if (said === 'HELD') return 'DONE';
    const asItStood = row.state === 'SCHEDULED' && row.startsAt.toISOString() === link.state;
    return asItStood && said === null && row.settledAs === null ? 'OPEN' : 'CHANGED';
  },
  run: (act, { subject: sessionId }) => sayAttendance(act, { sessionId, word: 'HELD' }),
};
