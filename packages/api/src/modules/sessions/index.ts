export {
  nextSessionAtAGlance,
  type SessionAtAGlance,
  type SessionColumns,
  sessionOfColumns,
} from './at-a-glance.ts';
export { addAgendaItem } from './commands/add-agenda-item.ts';
export { addPrivateNote, addSharedNote } from './commands/add-note.ts';
export { cancelSession, cancelUpcoming } from './commands/cancel-session.ts';
export { changeSession } from './commands/change-session.ts';
export { planSession } from './commands/plan-session.ts';
export { recordInsight } from './commands/record-insight.ts';
export { sayAttendance } from './commands/say-attendance.ts';
export { ownSessionsFrom, seriesOfRelationship, sessionsAhead, sessionsOfSeries } from './for-calendars.ts';
export { extendSeries, settleAttendance } from './jobs.ts';
export { sessionLoader } from './loaders.ts';
export { meetingsOf } from './meetings.ts';
export type { SeriesRow, SessionRow } from './model.ts';
export { aheadInSeries, removeSessions, sessionsByIds } from './queries.ts';
export { occurrencesOf, type Recurrence } from './recurrence.ts';
export { sessionsOfRelationshipResolvers } from './relationship-resolvers.ts';
export { sessionsResolvers } from './resolvers.ts';
export { clearRemoved } from './room-jobs.ts';
export { agendaItemLoader, privateNoteLoader, sharedNoteLoader } from './room-loaders.ts';
export { removeRooms } from './room-queries.ts';
export { roomResolvers } from './room-resolvers.ts';
export { sessionsBeginning, sessionsToConfirm } from './time-come.ts';
