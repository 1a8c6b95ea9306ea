import type { MarkNotificationsPayload, SaveNotificationPreferencesInput } from '@rapport/shared';
import { isReminder, notificationTopics, topicOf } from '@rapport/shared/notifications';
import { type Act, type Context, requireViewer } from '../../context.ts';
import { carryOut } from '../../db/carry-out.ts';
import { watch } from '../../db/watch.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { pageRequest } from '../../kernel/cursor.ts';
import type { NotificationId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import { relationshipLoader } from '../relationships/index.ts';
import { markNotificationsRead, markNotificationsUnread } from './commands/mark-notifications.ts';
import {
  type NotificationChoices,
  saveNotificationPreferences,
} from './commands/save-notification-preferences.ts';
import { deliveryOfViewer, listNotifications, unreadOf } from './queries.ts';

const unread = async (context: Context) => unreadOf(await context.read(), requireViewer(context));

async function marking(
  context: Context,
  command: (act: Act) => Promise<Result<NotificationId[]>>,
): Promise<
  Omit<MarkNotificationsPayload, 'summary'> & { summary: Awaited<ReturnType<typeof unread>> | null }
> {
  const { thing, errors } = await carryOut(context, command, (ids) => Promise.resolve(ids));
  return { marked: thing, summary: thing && (await unread(context)), errors };
}

function choicesOf({ choices, ...hours }: SaveNotificationPreferencesInput): NotificationChoices {
  const chosen = (choices ?? []).map(({ topic, way }) => [topic, way] as const);
  const { quietFrom, quietTo, quietWeekends, digestHour } = hours;
  return {
    ways: Object.fromEntries(chosen),
    hours: {
      ...(quietFrom == null ? {} : { quietFrom }),
      ...(quietTo == null ? {} : { quietTo }),
      ...(quietWeekends == null ? {} : { quietWeekends }),
      ...(digestHour == null ? {} : { digestHour }),
    },
  };
}

export const notificationsResolvers: Resolvers = {
  Query: {
    notifications: async (_, { unread: onlyUnread, ...page }, context) =>
      listNotifications(await context.read(), requireViewer(context), onlyUnread === true, pageRequest(page)),
    notificationSummary: (_, __, context) => unread(context),
    notificationPreferences: async (_, __, context) =>
      deliveryOfViewer(await context.read(), requireViewer(context)),
  },

  Notification: {
    topic: ({ kind }) => topicOf(kind),
    dueAt: ({ kind, occasionAt }) => (isReminder(kind) ? occasionAt : null),
    async relationship(parent, _, context) {
      const row = await relationshipLoader(context).load(parent.relationshipId);
      if (!row) throw new Error('A notification without its relationship was resolved.');
      return row;
    },
  },

  NotificationSummary: {
    unread: ({ counts }) => counts.reduce((sum, { count }) => sum + count, 0),
    counts: ({ counts }) => [...counts],
  },

  NotificationPreferences: {
    choices: ({ delivery, chosen }) =>
      notificationTopics.map((topic) => ({
        topic,
        way: delivery.ways[topic],
        customary: !chosen.includes(topic),
      })),
    quietFrom: ({ delivery }) => delivery.quietFrom,
    quietTo: ({ delivery }) => delivery.quietTo,
    quietWeekends: ({ delivery }) => delivery.quietWeekends,
    digestHour: ({ delivery }) => delivery.digestHour,
  },

  Mutation: {
    markNotificationsRead: (_, { input }, context) =>
      marking(context, (act) => markNotificationsRead(act, input)),
    markNotificationsUnread: (_, { input }, context) =>
      marking(context, (act) => markNotificationsUnread(act, input)),
    async saveNotificationPreferences(_, { input }, context) {
      const { thing, errors } = await carryOut(
        context,
        (act) => saveNotificationPreferences(act, choicesOf(input)),
        async () => deliveryOfViewer(await context.read(), requireViewer(context)),
      );
      return { preferences: thing, errors };
    },
  },

  Subscription: {
    notificationChanges: {
      subscribe(_, __, context) {
        return watch(context, {
          topic: 'notifications',
          id: requireViewer(context).personId,
          read: unreadOf,
          isLast: () => false,
          show: (notificationChanges) => ({ notificationChanges }),
        });
      },
    },
  },
};
