export { inviteAfter } from './invite-after.ts';
export { mailSessions } from './mail-sessions.ts';
export { calendarResolvers } from './resolvers.ts';
export { registerCalendarRoutes } from './routes.ts';
