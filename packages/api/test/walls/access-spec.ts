/**
 * Who may do what with which row of the database: the intended rules, written by hand, together with `access-attempts.ts`. The access matrix tries every cell on a
 * real row with the real log-in role. Nothing here is read back from the policies.
 */

/** Everybody who reaches the database. The people are all of one organization, `harbour`; `summit` is the other one. */
export const actors = [
  // Requests (`rapport_app`), by the role of the membership.
  'owner',
  'manager',
  'hr',
  'trust',
  // Plain members: the two parties of one relationship, and a person who is a party of none.
  'guide',
  'learner',
  'outsider',
  // A plain member who signs the agreement of those two as its sponsor.
  'sponsor',
  // Jobs (`rapport_worker`), each for one organization.
  'worker',
  // Sign-in (`rapport_auth`): with an account, with a link (of an invitation, and of a calendar feed), with account and invitation, with an organization's short name (operators
  // look it up on the command line), with nothing.
  'account',
  'link',
  'joining',
  'operator',
  'nobody',
  // `rapport_reports`
  'reports',
] as const;
export type Actor = (typeof actors)[number];

export const commands = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const;
export type Command = (typeof commands)[number];

/**
 * One line per table, one column per actor; a cell is `rights on the actor's own row|rights on somebody else's row of the same
 * organization`. S reads, I adds that very row, U changes it, D removes it, `-` nothing; `.` where the actor has no such row.
 *
 * - `own`: about the actor; of `organization` the actor's organization; of sign-in what the account or the link is about.
 * - Not in the grid, because the answer is the same for every table and actor, nothing: rows of another organization, the own
 *   row while another organization is announced, and any row while nothing is announced.
 */
const grid = `
                    owner    manager  hr     trust  guide   learner  outsider  sponsor  worker  account  link  joining  operator  nobody  reports
organization        SU|.     S|.      S|.    S|.    S|.     S|.      S|.       S|.      SIU|.   S|.      S|.   S|.      S|.       -|.     -|.
person              SIU|SIU  SIU|SIU  SU|S   SU|S   SU|S    SU|S     SU|S      SU|S     .|SIUD  S|-      S|-   S|-      .|-       .|-     .|-
membership          SU|SIU   S|SI     S|-    S|-    S|-     S|-      S|-       S|-      .|SIUD  S|-      S|-   SU|-     .|-       .|-     .|-
invitation          .|SU     .|SU     .|-    .|-    -|-     .|-      .|-       .|-      .|SIUD  .|-      SU|-  SU|-     .|-       .|-     .|-
idempotency_key     SIU|-    SIU|-    SIU|-  SIU|-  SIU|-   SIU|-    SIU|-     SIU|-    .|SIUD  -|-      .|-   .|-      .|-       .|-     .|-
program             .|SIU    .|SIU    .|S    .|S    .|S     .|S      .|S       .|S      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
guide_profile       SIU|S    SIU|S    .|S    .|S    SIU|S   .|S      .|S       .|S      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
qualification       SIUD|SU  SIUD|SU  .|S    .|S    SIUD|S  .|S      .|S       .|S      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
relationship        .|SIU    .|SIU    .|-    .|-    SIU|-   SU|-     .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
relationship_event  .|S      SI|S     .|-    .|-    SI|-    S|-      .|-       .|-      .|SI    .|-      .|-   .|-      .|-       .|-     .|-
import              .|SIU    .|SIU    .|-    .|-    .|-     .|-      .|-       .|-      .|SIU   .|-      .|-   .|-      .|-       .|-     .|-
import_row          .|SI     .|SI     .|-    .|-    .|-     .|-      .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
import_problem      .|S      .|S      .|-    .|-    .|-     .|-      .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
tenant_key          .|SI     .|SI     .|SI   .|SI   .|SI    .|SI     .|SI      .|SI     .|SIU   .|-      .|-   .|-      .|-       .|-     .|-
data_key            .|-      .|-      .|-    .|-    SI|-    SI|-     .|-       SI|-     .|SIU   .|-      .|-   .|-      .|-       .|-     .|-
ledger_entry        SI|-     I|-      .|-    .|-    SI|-    S|-      .|-       I|-      .|SI    .|-      .|-   .|-      .|-       .|-     .|-
ledger_reading      .|-      .|-      .|-    .|-    SI|-    SI|-     .|-       .|-      .|SI    .|-      .|-   .|-      .|-       .|-     .|-
agreement           .|SI     .|SI     .|-    .|-    SI|-    SI|-     .|-       S|-      .|SIU   .|-      .|-   .|-      .|-       .|-     .|-
agreement_version   .|S      .|S      .|-    .|-    SU|-    SU|-     .|-       SU|-     .|SIU   .|-      .|-   .|-      .|-       .|-     .|-
agreement_content   .|I      .|I      .|-    .|-    SU|-    SU|-     .|-       SU|-     .|SIU   .|-      .|-   .|-      .|-       .|-     .|-
signature           .|S      .|S      .|-    .|-    SI|-    SI|-     .|-       SI|-     .|SI    .|-      .|-   .|-      .|-       .|-     .|-
draft_clause        .|-      .|-      .|-    .|-    SIUD|-  SIUD|-   .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
clause_mark         .|-      .|-      .|-    .|-    SIUD|-  SIUD|-   .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
agreement_comment   .|-      .|-      .|-    .|-    SIUD|-  SIUD|-   .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
agreement_template  .|SUD    .|SIUD   .|S    .|S    .|S     .|S      .|S       .|S      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
agreement_rollout   .|S      .|SI     .|-    .|-    .|-     .|-      .|-       .|-      .|SIU   .|-      .|-   .|-      .|-       .|-     .|-
nudge               .|-      .|-      .|-    .|-    S|-     S|-      .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
notification        .|-      .|-      .|-    .|-    SU|-    SU|-     .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
notification_preference  SIU|-    SIU|-    SIU|-  SIU|-  SIU|-   SIU|-    SIU|-     SIU|-    .|SIUD  -|-      .|-   .|-      .|-       .|-     .|-
calendar_feed       SIU|-    SIU|-    SIU|-  SIU|-  SIU|-   SIU|-    SIU|-     SIU|-    .|SIUD  -|-      S|-   -|-      .|-       .|-     .|-
calendar_mail       .|-      .|-      .|-    .|-    -|-     -|-      .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
trust_preference    .|-      .|-      .|-    .|-    SIUD|-  SIUD|-   .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
session             .|S      .|S      .|-    .|-    SIU|-   SIU|-    .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
session_series      .|-      .|-      .|-    .|-    SIU|-   SIU|-    .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
session_words       .|-      .|-      .|-    .|-    SIU|-   SIU|-    .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
exercise            .|-      .|-      .|-    .|-    SIUD|-  SD|-     .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
exercise_choice     .|-      .|-      .|-    .|-    SIUD|-  S|-      .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
exercise_takeaway   .|-      .|-      .|-    .|-    SIUD|-  SIUD|-   .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
story               .|-      .|-      .|-    .|-    SIUD|-  SIUD|-   .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
story_thanks        .|-      .|-      .|-    .|-    SIUD|-  SIUD|-   .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
profile_story       .|S      .|S      .|S    .|S    SIUD|S  .|S      .|S       .|S      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
agenda_item         .|-      .|-      .|-    .|-    SIU|-   SIU|-    .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
private_note        .|-      .|-      .|-    .|-    SIU|-   SIU|-    .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
shared_note         .|-      .|-      .|-    .|-    SIU|-   SIU|-    .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
session_insight     .|-      .|-      .|-    .|-    SIUD|-  SIUD|-   .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
closing             .|SU     .|S      .|-    .|-    SIUD|-  SUD|-    .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
closing_words       .|-      .|-      .|-    .|-    SIU|-   SI|-     .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
goal                .|-      .|-      .|-    .|-    SIU|-   SIU|-    .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
goal_update         .|-      .|-      .|-    .|-    SID|-   SID|-    .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
commitment          .|-      .|-      .|-    .|-    SIU|-   SIU|-    .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
commitment_event    .|-      .|-      .|-    .|-    SI|-    SI|-     .|-       .|-      .|SID   .|-      .|-   .|-      .|-       .|-     .|-
milestone           .|-      .|-      .|-    .|-    SIUD|-  SIUD|-   .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
milestone_reflection .|-      .|-      .|-    .|-    SIUD|-  SIUD|-   .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
message             .|-      .|-      .|-    .|-    SIU|-   SIU|-   .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
message_position    .|-      .|-      .|-    .|-    SIU|-   SIU|-   .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
reflection          .|-      .|-      .|-    .|-    SIUD|-  SIUD|-  .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
feedback            .|-      .|-      .|-    .|-    SIUD|-  SU|-     .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
feedback_words      .|-      .|-      .|-    .|-    SIU|-   S|-      .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
feedback_reply      .|-      .|-      .|-    .|-    SI|-    SI|-     .|-       .|-      .|SIUD  .|-      .|-   .|-      .|-       .|-     .|-
`;

/** Policies that let every row pass by intent, because only the wall around the organization limits them. */
export const openPolicies: readonly string[] = [
  'organization app_reads',
  'person app_reads',
  'program app_reads',
  'guide_profile app_reads',
  'qualification app_reads',
  'tenant_key app_reads',
  'agreement_template app_reads',
];

/** Rights on the actor's own row and on another row of the organization; null where there is no such row. */
export interface Rights {
  readonly own: readonly Command[] | null;
  readonly tenant: readonly Command[] | null;
}

const letters: Readonly<Record<string, Command>> = { S: 'SELECT', I: 'INSERT', U: 'UPDATE', D: 'DELETE' };

function rights(text: string | undefined): readonly Command[] | null {
  if (text === '.') return null;
  if (text === '-') return [];
  const known = [...(text ?? '')].map((letter) => letters[letter]).filter((command) => command !== undefined);
  if (text === undefined || known.length === 0 || known.length !== text.length)
    throw new Error(`"${text}" is not a cell of the grid`);
  return known;
}

function parseGrid(): ReadonlyMap<string, ReadonlyMap<Actor, Rights>> {
  const [head, ...lines] = grid
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  if (head?.join() !== actors.join()) throw new Error('The columns of the grid are not the actors.');
  return new Map(
    lines.map(([table = '', ...cells]) => {
      if (cells.length !== actors.length) throw new Error(`The line of ${table} has ${cells.length} cells.`);
      const byActor = actors.map((actor, column): [Actor, Rights] => {
        const [own, tenant] = (cells[column] ?? '').split('|');
        return [actor, { own: rights(own), tenant: rights(tenant) }];
      });
      return [table, new Map(byActor)];
    }),
  );
}

export const access = parseGrid();
