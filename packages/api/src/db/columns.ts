import { customType, pgSchema, timestamp } from 'drizzle-orm/pg-core';
import { type Id, type IdPrefix, idFromUuid, idToUuid } from '../kernel/ids.ts';

/** A `uuid` column that is a TypeID on this side of the driver. */
export function idColumn<P extends IdPrefix>(prefix: P, name: string) {
  return customType<{ data: Id<P>; driverData: string }>({
    dataType: () => 'uuid',
    toDriver: idToUuid,
    fromDriver: (uuid) => idFromUuid(prefix, uuid),
  })(name);
}

/** The tenant column that leads every key. */
export function organizationId() {
  return idColumn('org', 'organization_id').notNull();
}

/** Text that sorts as people expect in any language. */
export const sortedText = customType<{ data: string }>({ dataType: () => 'text COLLATE "und-x-icu"' });

/** An instant. */
export function instant(name: string) {
  return timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });
}

/** Text sealed by `confidential`: see `kernel/sealing.ts`. */
export const sealedText = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** Tables that belong to no organization, in a schema that only `rapport_auth` may enter: accounts, and the installation itself. */
export const authSchema = pgSchema('auth');
