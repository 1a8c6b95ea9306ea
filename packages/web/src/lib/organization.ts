import { stored } from './stored.ts';

/** The organization that requests are made in; null leaves the choice to the server (the first active membership). */
export const activeOrganization = stored('organization');

/** Whether this browser had a session when it was last used: decides what is painted before the first answer. */
export const signedInBefore = stored('signedIn');
