import { dayOf, startOf } from '@rapport/shared/execution';
import type { Db, Viewer } from '../../../../db/transactions.ts';
import { parseId } from '../../../../kernel/ids.ts';
import { commitmentsByIds, isKept, keepCommitment, moveCommitment } from '../../../goals/index.ts';
import { peopleByIds } from '../../../identity/index.ts';
import { type LinkAction, linkDays } from '../action.ts';
import type { Link } from '../link.ts';

/** The viewer's own commitment of a link, with whether its date is still that of the mail. */
async function ownCommitment(db: Db, viewer: Viewer, { subject, state }: Link) {
  const id = parseId('cmt', subject);
  const [row] = id ? await commitmentsByIds(db, viewer, [id]) : [];
  if (!row || row.ownerId !== viewer.personId) return null;
  const [owner] = await peopleByIds(db, viewer, [viewer.personId]);
  const timeZone = owner?.timeZone ?? 'UTC';
  return { row, timeZone, sameDate: startOf(row.dueOn, timeZone).toISOString() === state };
}

/** Says that one's commitment is done. */
export const keepCommitmentAction: LinkAction = {
  days: linkDays,
  daysAhead: null,
  async look(db, viewer, link) {
    const found = await ownCommitment(db, viewer, link);
    if (!found) return 'CHANGED';
    if (isKept(found.row.state)) return 'DONE';
    const open = found.row.state === 'OPEN' || found.row.state === 'MISSED';
    return open && found.sameDate ? 'OPEN' : 'CHANGED';
  },
  run: (act, { subject: commitmentId }) => keepCommitment(act, { commitmentId }),
};

/** Asks for another date for one's commitment, before the day it is due; or settles it, where that is agreed. */
export const moveCommitmentAction: LinkAction = {
  days: linkDays,
  daysAhead: 365,
  async look(db, viewer, link, now) {
    const found = await ownCommitment(db, viewer, link);
    if (!found?.sameDate) return 'CHANGED';
    const { row, timeZone } = found;
    if (row.state === 'RENEGOTIATED' || (row.state === 'OPEN' && row.moveBy === viewer.personId))
      return 'DONE';
    return row.state === 'OPEN' && row.moveBy === null && dayOf(now, timeZone) < row.dueOn
      ? 'OPEN'
      : 'CHANGED';
  },
  run: (act, { subject: commitmentId }, dueOn) => moveCommitment(act, { commitmentId, dueOn }),
};
