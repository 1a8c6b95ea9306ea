import { perRequest } from '../../context.ts';
import { membershipsOfAccount } from './queries.ts';

/** The signed-in account's active memberships, read once a request. */
export const accountMembershipsLoader = perRequest(async (context) => {
  const { account } = context;
  return account
    ? context.asSignIn({ accountId: account.id }, (db) => membershipsOfAccount(db, account.id))
    : [];
});
