import { type Actor, actors, type Command, commands } from './access-spec.ts';

/**
 * What the grid of `access-spec.ts` cannot say because it depends on what is written. One line each: actors, command, row of the
 * fixture (`own` is the actor's; see `fixture.ts`), the values that differ from it, and what it amounts to.
 */
export interface Attempt {
  readonly what: string;
  readonly as: readonly Actor[];
  readonly command: Command;
  readonly row: string;
  readonly set: Readonly<Record<string, string | null>>;
  readonly may: boolean;
  /** The foreign key that refuses, where it is not a policy or a missing grant. */
  readonly refusedBy: string | null;
}

const allowed = `
# What the refusals below would otherwise be confused with.
owner                    INSERT  membership newcomer       roles={OWNER,MEMBER}                            makes an owner
owner, manager           INSERT  invitation newcomer       token_hash=null                                 invites
account                  SELECT  membership abroad         -                                               sees their second membership
account                  SELECT  person abroad             -                                               sees themselves there
account                  SELECT  organization abroad       -                                               sees that organization
link, joining            SELECT  person manager            -                                               sees who sent the link
owner, manager           UPDATE  qualification otherGuide  verified_at=2026-01-01; verified_by=own person  checks evidence
learner                  INSERT  relationship guide        proposed_by=own person                          proposes in their own name
owner, manager, learner  INSERT  relationship_event guide  actor_id=own person                             acts in their own name
`;

const refused = `
# Authority comes from owners only, an account only from accepting an invitation, a link only from the mailbox.
manager                              INSERT  membership newcomer            roles={OWNER,MEMBER}                           makes an owner
manager                              INSERT  membership newcomer            roles={TRUST_CONTACT,MEMBER}                   makes a trust contact
manager, hr, trust, guide, outsider  UPDATE  membership own                 roles={OWNER,MEMBER}                           makes themselves an owner
owner, manager, guide                UPDATE  membership newcomer            account_id=account newcomer                    takes over a membership without account
owner, manager                       INSERT  membership newcomer            account_id=account newcomer                    adds a membership with an account
joining, account, link               UPDATE  membership guide               account_id=own account                         takes over a membership that has an account
joining                              UPDATE  membership own                 account_id=account guide                       joins as an account that is not signed in
joining                              UPDATE  membership own                 roles={OWNER,MEMBER}                           gives itself a role while joining
owner, manager                       INSERT  invitation newcomer            token_hash=known to the writer                 writes a link of their own making
owner, manager                       UPDATE  invitation newcomer            token_hash=known to the writer                 writes a link of their own making
owner, manager, link, joining        UPDATE  invitation newcomer            person_id=person owner                         points a link at somebody else
link, joining                        UPDATE  invitation newcomer            expires_at=2100-01-01                          prolongs its own link
hr, trust, guide, outsider           INSERT  invitation newcomer            token_hash=null                                invites
account, nobody                      SELECT  person manager                 -                                              sees who sent the link

# An organization's short name and nature are not for requests to change.
owner                                UPDATE  organization own               slug=another                                   renames the address
owner                                UPDATE  organization own               demo=true                                      becomes a demonstration

# Nobody checks their own evidence, whatever their role; others check in their own name.
owner, manager, guide                UPDATE  qualification own              verified_at=2026-01-01                         checks their own evidence
owner, manager, guide                INSERT  qualification own              verified_at=2026-01-01                         adds evidence as checked
owner, manager                       UPDATE  qualification otherGuide       verified_at=2026-01-01; verified_by=person hr  checks evidence in another name
owner, manager                       UPDATE  qualification otherGuide       verified_at=2026-01-01                         checks evidence in no name
guide                                INSERT  qualification own              verified_by=person owner                       names a checker of unchecked evidence

# Whom a thing is about, and who did it, never changes and is never claimed for others.
guide                                UPDATE  guide_profile own              person_id=person outsider                      gives their profile away
guide, manager                       UPDATE  qualification own              person_id=person otherGuide                    gives their evidence away
owner, manager, guide                UPDATE  relationship guide             learner_id=person outsider                     swaps the other party
owner, manager, learner              UPDATE  relationship guide             guide_id=person otherGuide                     swaps the guide
guide, learner                       INSERT  relationship guide             proposed_by=person manager                     proposes in another name
owner, manager, guide, learner       INSERT  relationship_event guide       actor_id=person otherGuide                     acts in another name
guide, learner, outsider             INSERT  relationship_event otherGuide  actor_id=own person                            adds a step to a relationship of others
guide                                UPDATE  idempotency_key own            person_id=person outsider                      hands their key to somebody else

# Nothing moves between organizations, whoever carries it.
owner, manager, worker               UPDATE  person otherGuide              organization_id=organization summit            moves a person into another organization
owner, guide, worker                 UPDATE  relationship guide             organization_id=organization summit            moves a relationship into another organization
`;

/** Refused by the foreign key to a relationship with its two people, for whoever would pass the policy. */
const refusedByParties = `
guide, outsider  INSERT  relationship_event otherGuide  actor_id=own person; guide_id=own person  adds a step to a relationship of others, claiming to be a party
`;

function parse(table: string, may: boolean, refusedBy: string | null = null): Attempt[] {
  const lines = table.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const [who = '', command, row, values, what] = line.split(/ {2,}/);
    const as = who.split(', ').map((name) => known(actors, name, line));
    if (!row || !values || !what) throw new Error(`"${line}" is not an attempt.`);
    return {
      what,
      as,
      command: known(commands, command, line),
      row,
      set: parseValues(values),
      may,
      refusedBy,
    };
  });
}

function known<T extends string>(names: readonly T[], text: string | undefined, line: string): T {
  const found = names.find((name) => name === text);
  if (!found) throw new Error(`"${text}" in "${line}" is unknown.`);
  return found;
}

function parseValues(text: string): Record<string, string | null> {
  if (text === '-') return {};
  const pairs = text.split('; ').map((pair): [string, string | null] => {
    const [column = '', value = ''] = pair.split('=');
    return [column, value === 'null' ? null : value];
  });
  return Object.fromEntries(pairs);
}

export const attempts: readonly Attempt[] = [
  ...parse(allowed, true),
  ...parse(refused, false),
  ...parse(refusedByParties, false, 'relationship_event_parties'),
];
