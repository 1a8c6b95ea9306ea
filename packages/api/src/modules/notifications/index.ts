export { agreementMails, sessionMailsFrom } from './chosen-mails.ts';
export { registerNotificationRoutes } from './links/routes.ts';
export { notificationLoader } from './loaders.ts';
export { mailNews } from './mailing/mail-news.ts';
export { remind } from './reminding/remind.ts';
export { notificationsResolvers } from './resolvers.ts';
export { spread } from './spread.ts';
