export { registerNotificationRoutes } from './links/routes.ts';
export { notificationLoader } from './loaders.ts';
export { mailNews } from './mailing/mail-news.ts';
export { remind } from './reminding/remind.ts';
export { notificationsResolvers } from './resolvers.ts';
export { sessionMailsFrom } from './session-mails.ts';
export { spread } from './spread.ts';
