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
learner                  SELECT  data_key guide            -                                               sees the partner's wrapped key
guide, learner           INSERT  agreement_version guide   state=DRAFT; hash=null; created_by=own person   begins a version
owner, manager           INSERT  agreement_version otherGuide  created_by=own person                       begins a first version for a pair
guide, learner           INSERT  agreement_content guide   document=null                                   begins the words of a version
owner                    INSERT  agreement_template only   updated_by=own person                           makes a template
owner                    INSERT  agreement_rollout only    started_by=own person                           starts a rollout
guide                    UPDATE  draft_clause learner      body=\\x03; author_id=own person                changes what the partner wrote
guide                    UPDATE  agreement_comment learner  resolved_at=2026-01-01                         settles a remark of the partner
guide                    SELECT  trust_preference learner  -                                               reads the partner's preferences
owner                    INSERT  ledger_entry otherGuide   kind=LEGAL_HOLD; actor_id=own person            records a legal hold
guide                    SELECT  signature learner         -                                               sees the partner's signature
learner                  SELECT  draft_clause guide        -                                               reads a clause the partner wrote
learner                  SELECT  clause_mark guide         -                                               sees what the partner agrees with
guide                    SELECT  agreement_comment learner  -                                              reads a remark of the partner
guide                    SELECT  session learner           -                                               sees a session that the partner planned
guide                    SELECT  session_series learner    -                                               reads a series that the partner planned
guide                    SELECT  session_words learner     -                                               reads what the partner called a session
guide                    UPDATE  session learner           state=CANCELLED; changed_by=own person          cancels a session that the partner planned
guide                    UPDATE  session_words learner     body=\\x03; author_id=own person                writes what the partner called a session anew
guide                    SELECT  agenda_item learner       -                                               reads a point that the partner put on the agenda
guide                    UPDATE  agenda_item learner       done_at=2026-04-01                              ticks off what the partner put on the agenda
guide                    UPDATE  agenda_item learner       body=\\x03; author_id=own person                rewords what the partner put on the agenda
guide                    SELECT  session_insight learner   -                                               reads what the partner takes away
guide                    SELECT  shared_note learner       -                                               reads a note for both that the partner wrote
guide                    UPDATE  shared_note learner       body=\\x03; author_id=own person                writes on in a note for both
guide                    SELECT  closing_words learner     -                                               reads words that were handed over
guide                    SELECT  goal learner              -                                               reads a goal the partner wrote
guide                    UPDATE  goal learner              body=\\x03; author_id=own person                writes a goal of the partner anew
guide                    SELECT  goal_update learner       -                                               reads progress the partner noted
guide                    SELECT  commitment learner        -                                               reads what the partner promised
guide                    UPDATE  commitment learner        move_to=2026-04-01                              asks the partner for another date
guide                    SELECT  commitment_event learner  -                                               reads what the partner said to it
guide                    SELECT  milestone learner         -                                               reads a milestone the partner marked
guide                    SELECT  milestone_reflection learner  -                                           reads what the partner says about it
guide                    SELECT  message learner           -                                               reads a message of the partner
guide                    SELECT  message_position learner  -                                               sees how far the partner has read, as agreed
guide                    SELECT  reflection learner        -                                               reads a reflection that is shared
guide                    UPDATE  reflection own            shared_at=2026-03-03                            shares a reflection
guide, learner           INSERT  message own               -                                               writes a message
guide                    SELECT  feedback learner          -                                               sees feedback that was delivered
guide                    SELECT  feedback_words learner    -                                               reads feedback that was delivered
guide                    SELECT  feedback_reply learner    -                                               reads a reply of the partner
learner                  SELECT  feedback offered          -                                               sees that feedback is offered
learner                  UPDATE  feedback offered          state=DELIVERED; delivered_at=2026-03-03        is ready for it
learner                  INSERT  feedback learner          state=REQUESTED; delivered_at=null; giver_id=person guide  asks the partner for feedback
learner                  UPDATE  exercise own              learner_chose_at=2026-04-01                     says that they have chosen
guide                    SELECT  exercise_choice learner   -                                               reads a choice once both have chosen
learner                  SELECT  exercise_takeaway guide   -                                               reads what the partner takes from it
guide                    SELECT  story learner             -                                               reads a story that was told
learner                  SELECT  story_thanks guide        -                                               reads the partner's thanks
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

# What a pair writes is the pair's; nobody writes, signs or agrees in another name, and the ledger is only ever added to.
owner, manager, hr, outsider         SELECT  agreement_content guide        -                                              reads an agreement
owner, manager                       SELECT  data_key guide                 -                                              sees keys of a pair
owner, manager, outsider, sponsor    SELECT  ledger_entry guide             -                                              reads who looked
sponsor                              SELECT  draft_clause guide             -                                              reads a draft
sponsor                              SELECT  agreement_comment guide        -                                              reads remarks
sponsor                              SELECT  relationship guide             -                                              sees the relationship itself
learner                              INSERT  data_key guide                 -                                              makes a key in the partner's name
outsider                             INSERT  data_key guide                 author_id=own person                           makes a key in a relationship of others
guide, sponsor                       INSERT  data_key own                   wrapped=null                                   makes a destroyed key
guide, manager                       INSERT  tenant_key second              -                                              rotates the key of the organization
learner, sponsor                     INSERT  ledger_entry guide             -                                              writes into the ledger in another name
manager, outsider                    INSERT  ledger_entry guide             actor_id=own person                            writes into the ledger of others
learner                              INSERT  ledger_reading guide           -                                              claims a reading of the partner
outsider, sponsor                    INSERT  ledger_reading guide           reader_id=own person                           claims a reading among others
guide                                INSERT  agreement_version guide        -                                              begins a version as proposed
guide                                INSERT  agreement_version guide        state=DRAFT; hash=null; created_by=person learner  begins a version in another name
sponsor                              INSERT  agreement_version guide        state=DRAFT; hash=null; created_by=own person  begins a version of others
guide                                INSERT  agreement_content guide        -                                              adds words already sealed as proposed
guide, learner, sponsor              INSERT  signature own                  person_id=person otherGuide                    signs in another name
learner                              INSERT  draft_clause guide             -                                              writes a clause in the partner's name
learner                              UPDATE  draft_clause own               author_id=person guide                         passes a clause off as the partner's
learner                              INSERT  clause_mark guide              -                                              agrees in the partner's name
learner                              UPDATE  clause_mark guide              revision=2                                     renews the partner's agreement
learner                              DELETE  clause_mark guide              -                                              takes the partner's agreement back
learner                              INSERT  agreement_comment guide        -                                              remarks in the partner's name
learner                              DELETE  agreement_comment guide        -                                              removes a remark of the partner
learner                              INSERT  trust_preference guide         -                                              states preferences for the partner
learner                              UPDATE  trust_preference guide         body=\\x03                                     changes the partner's preferences
learner                              DELETE  trust_preference guide         -                                              removes the partner's preferences
learner                              SELECT  closing_words guide            -                                              reads words that were not handed over
learner                              INSERT  closing_words guide            -                                              writes words in the partner's name
learner                              UPDATE  closing_words guide            body=\\x03                                     changes the partner's words
learner                              INSERT  closing guide                  -                                              starts the end in the partner's name
guide                                INSERT  closing guide                  held_by=own person                             keeps content beyond its day
owner, manager                       SELECT  session_series guide           -                                              reads how a pair's sessions repeat
owner, manager                       SELECT  session_words guide            -                                              reads what a session is called
owner, manager, sponsor              UPDATE  session guide                  state=CANCELLED; changed_by=own person         cancels a session of others
learner                              INSERT  session guide                  -                                              plans a session in the partner's name
learner                              UPDATE  session guide                  state=CANCELLED                                cancels a session in the partner's name
learner                              INSERT  session_series guide           -                                              plans a series in the partner's name
learner                              INSERT  session_words guide            -                                              names a session in the partner's name
learner                              UPDATE  session_words guide            body=\\x03                                     passes words off as the partner's
learner                              SELECT  exercise_choice guide          -                                              reads a choice before both have chosen
learner                              INSERT  exercise_choice guide          -                                              chooses for the partner
guide                                UPDATE  exercise own                   learner_chose_at=2026-04-01                    says that the partner has chosen
guide                                UPDATE  exercise revealed              guide_chose_at=2026-04-01                      changes what has been revealed
guide, learner                       DELETE  exercise revealed              -                                              calls off what has been revealed
guide                                INSERT  exercise own                   guide_chose_at=2026-04-01                      starts one as chosen
learner                              INSERT  exercise guide                 -                                              starts one in the partner's name
learner                              INSERT  exercise_takeaway guide        -                                              writes in the partner's name
learner                              UPDATE  exercise_takeaway guide        body=\\x03                                     changes what the partner wrote
learner                              DELETE  exercise_takeaway guide        -                                              removes what the partner wrote
learner                              SELECT  story guide                    -                                              reads a draft
learner                              INSERT  story guide                    -                                              tells a story in the partner's name
guide                                UPDATE  story learner                  body=\\x03                                     changes the partner's story
guide                                DELETE  story learner                  -                                              removes the partner's story
learner                              INSERT  story_thanks guide             -                                              gives thanks in the partner's name
guide                                INSERT  story_thanks learner           person_id=own person                           gives thanks for their own story
learner                              UPDATE  story_thanks guide             body=\\x03                                     changes the partner's thanks
learner                              DELETE  story_thanks guide             -                                              removes the partner's thanks
owner, manager, hr, guide, outsider  SELECT  profile_story draft            -                                              reads a draft of a colleague
manager, outsider                    INSERT  profile_story guide            -                                              writes a story in another name
owner, manager, outsider             UPDATE  profile_story guide            title=Changed                                  changes the story of a colleague
owner, manager, outsider             DELETE  profile_story guide            -                                              removes the story of a colleague
guide                                SELECT  private_note learner           -                                              reads a private note of the partner
learner                              SELECT  private_note guide             -                                              reads a private note of the partner
owner, manager, hr, trust, sponsor   SELECT  private_note guide             -                                              reads a private note
owner, manager, hr, trust, sponsor   SELECT  shared_note guide              -                                              reads a note of a pair
owner, manager, hr, trust, sponsor   SELECT  agenda_item guide              -                                              reads an agenda
owner, manager, hr, trust, sponsor   SELECT  session_insight guide          -                                              reads what somebody takes away
learner                              INSERT  private_note guide             -                                              writes a private note in the partner's name
learner                              UPDATE  private_note guide             body=\\x03                                     changes a private note of the partner
learner                              UPDATE  private_note guide             removed_at=2026-04-01                          removes a private note of the partner
outsider                             INSERT  private_note guide             author_id=own person                           writes a note into a relationship of others
learner                              INSERT  shared_note guide              -                                              begins a note in the partner's name
learner                              UPDATE  shared_note guide              body=\\x03                                     passes words off as the partner's
learner                              UPDATE  shared_note own                author_id=person guide                         passes a note off as the partner's
learner                              INSERT  agenda_item guide              -                                              puts a point on the agenda in the partner's name
learner                              UPDATE  agenda_item guide              body=\\x03                                     passes words off as the partner's
learner                              UPDATE  agenda_item own                author_id=person guide                         passes a point off as the partner's
learner                              INSERT  session_insight guide          -                                              says what the partner takes away
learner                              UPDATE  session_insight guide          body=\\x03                                     changes what the partner takes away
learner                              DELETE  session_insight guide          -                                              takes back what the partner takes away
learner                              SELECT  nudge guide                    -                                              reads reminders of the partner
learner                              SELECT  notification guide             -                                              reads what the partner is told
learner                              UPDATE  notification guide             read_at=2026-01-01                             marks the partner's news as read
guide                                UPDATE  notification own               person_id=person learner                       hands their news to the partner
guide, owner                         SELECT  notification_preference learner  -                                            reads how somebody else is told
guide, manager                       UPDATE  notification_preference own    person_id=person outsider                      hands their preferences to somebody else
guide, owner                         SELECT  calendar_feed learner          -                                              reads whose calendar is where
guide, manager                       INSERT  calendar_feed learner          -                                              makes an address for somebody else's sessions
guide                                UPDATE  calendar_feed learner          revoked_at=2026-04-01                          revokes the partner's address
guide, manager                       UPDATE  calendar_feed own              person_id=person outsider                      hands their address to somebody else
guide                                UPDATE  calendar_feed own              token_hash=known                               puts an address of their own making in place
guide                                UPDATE  calendar_feed revoked          revoked_at=null                                brings a revoked address back
learner                              INSERT  message guide                  -                                              writes a message in the partner's name
learner                              UPDATE  message guide                  body=\\x03                                     changes a message of the partner
guide                                UPDATE  message gone                   body=\\x03                                     writes anew what was taken back
guide                                UPDATE  message own                    number=99                                      moves a message
outsider                             INSERT  message guide                  author_id=own person                           writes among others
learner                              SELECT  message_position guide         -                                              sees how far the partner has read, where that is not agreed
learner                              INSERT  message_position guide         -                                              claims what the partner has read
guide                                UPDATE  message_position learner       read_through=9                                 moves how far the partner has read
learner                              SELECT  reflection guide               -                                              reads a reflection that is not shared
guide                                INSERT  reflection learner             -                                              writes a reflection in the partner's name
guide                                UPDATE  reflection learner             body=\\x03                                     changes a reflection that the partner shares
guide                                DELETE  reflection learner             -                                              removes a reflection of the partner
outsider                             INSERT  reflection guide               author_id=own person                           writes a reflection among others
learner                              SELECT  feedback guide                 -                                              sees feedback the partner has only begun
learner                              SELECT  feedback_words guide           -                                              reads feedback the partner has only begun
learner                              SELECT  feedback_words offered         -                                              reads feedback before being ready for it
learner                              UPDATE  feedback_words offered         body=\\x03                                     changes what the partner offers
guide                                UPDATE  feedback_words offered         body=\\x03                                     changes words after offering them
guide                                INSERT  feedback_words offered         -                                              adds words after offering
learner                              UPDATE  feedback_words own             body=\\x03                                     changes words after they were delivered
guide                                UPDATE  feedback offered               state=DELIVERED; delivered_at=2026-03-03       delivers before the receiver is ready
learner                              UPDATE  feedback offered               state=TAKEN_BACK                               takes back what the partner offers
learner                              UPDATE  feedback offered               state=ACKNOWLEDGED; delivered_at=2026-03-03    skips a step
learner                              DELETE  feedback offered               -                                              removes what the partner offers
guide                                DELETE  feedback offered               -                                              removes what is offered
guide                                INSERT  feedback guide                 state=REQUESTED                                asks for feedback in the partner's name
learner                              INSERT  feedback guide                 -                                              begins feedback in the partner's name
learner                              INSERT  feedback_words guide           -                                              writes feedback in the partner's name
learner                              INSERT  feedback_words guide           giver_id=own person                            puts words into feedback of the partner
learner                              INSERT  feedback_reply guide           -                                              replies in the partner's name
owner                                INSERT  agreement_template only        -                                              makes a template in another name
owner                                INSERT  agreement_rollout only         -                                              starts a rollout in another name
learner                              INSERT  goal guide                     -                                              sets a goal in the partner's name
learner                              UPDATE  goal guide                     body=\\x03                                     changes a goal in the partner's name
learner                              INSERT  goal_update guide              -                                              notes progress in the partner's name
learner                              DELETE  goal_update guide              -                                              takes the partner's progress back
learner                              INSERT  commitment guide               -                                              promises in the partner's name
guide                                INSERT  commitment guide               owner_id=person learner                        promises for the partner
learner                              UPDATE  commitment guide               state=KEPT; kept_on=2026-04-01                 says that the partner's commitment is kept
learner                              UPDATE  commitment guide               state=WITHDRAWN                                takes the partner's commitment back
guide                                UPDATE  commitment own                 review=CONFIRMED                               confirms their own commitment
guide                                UPDATE  commitment own                 body=\\x03                                     changes what they promised
guide                                UPDATE  commitment own                 due_on=2026-04-01                              moves a date in silence
learner                              INSERT  commitment_event guide         -                                              says something to a commitment in the partner's name
learner                              INSERT  milestone guide                -                                              marks a milestone in the partner's name
learner                              UPDATE  milestone guide                body=\\x03                                     changes the partner's milestone
learner                              DELETE  milestone guide                -                                              removes the partner's milestone
learner                              INSERT  milestone_reflection guide     -                                              reflects in the partner's name
learner                              UPDATE  milestone_reflection guide     body=\\x03                                     changes the partner's reflection
learner                              DELETE  milestone_reflection guide     -                                              removes the partner's reflection

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
