import { rowLoader } from '../../db/loader.ts';
import type { NotificationId } from '../../kernel/ids.ts';
import type { NotificationRow } from './model.ts';
import { notificationsByIds } from './queries.ts';

export const notificationLoader = rowLoader<NotificationId, NotificationRow>(
  notificationsByIds,
  (row) => row.id,
);
