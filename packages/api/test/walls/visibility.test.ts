import {
  type Access,
  contentTypesNow,
  contentTypesPromised,
  type Reader,
  readers,
  type VisibleType,
  visibility,
} from '@rapport/shared/domain';
import { describe, expect, test } from 'vitest';
import { attempts } from './access-attempts.ts';
import { type Actor, access, actors } from './access-spec.ts';

/**
 * The published matrix against the rules that the database is tested with: for every kind of content that is kept, each reader reaches
 * exactly the rows that the matrix says. Whoever changes one of the two has to change the other.
 */

/** Where a kind of content is kept, and what says only that it exists and where it stands. */
interface Kept {
  /**
   * `pair`: one row for both. `each`: a row of the pair for each of the two, of which the partner's is tried by an attempt. `person`: a
   * row about somebody, in a pair or not, which the partner reaches as any colleague does.
   */
  readonly of: 'pair' | 'each' | 'person';
  readonly content: readonly string[];
  readonly status?: readonly string[];
}

type KeptNow = (typeof contentTypesNow)[number];

const kept: Readonly<Record<Exclude<KeptNow, 'ORGANIZATION_LEDGER'>, Kept>> = {
  RELATIONSHIP: { of: 'pair', content: ['relationship', 'relationship_event', 'closing'] },
  AGREEMENT: {
    of: 'pair',
    content: ['agreement_content'],
    status: ['agreement', 'agreement_version', 'signature'],
  },
  AGREEMENT_DRAFT: { of: 'each', content: ['draft_clause', 'clause_mark'] },
  AGREEMENT_COMMENT: { of: 'each', content: ['agreement_comment'] },
  TRUST_PREFERENCE: { of: 'each', content: ['trust_preference'] },
  CLOSING_WORDS: { of: 'each', content: ['closing_words'] },
  SESSION: {
    of: 'each',
    content: ['session_series', 'session_words', 'agenda_item', 'session_insight'],
    status: ['session'],
  },
  PRIVATE_NOTE: { of: 'each', content: ['private_note'] },
  SHARED_WRITING: {
    of: 'each',
    content: [
      ...[
        'shared_note',
        'goal',
        'goal_update',
        'commitment',
        'commitment_event',
        'milestone',
        'milestone_reflection',
      ],
      ...['message', 'feedback_reply', 'exercise_takeaway', 'story_thanks'],
    ],
  },
  REFLECTION: { of: 'each', content: ['reflection'] },
  FEEDBACK: { of: 'each', content: ['feedback', 'feedback_words'] },
  EXERCISE: { of: 'each', content: ['exercise_choice'], status: ['exercise'] },
  STORY: { of: 'each', content: ['story'] },
  LEDGER: { of: 'pair', content: ['ledger_entry'] },
  PROFILE: { of: 'person', content: ['person'] },
  GUIDE_PROFILE: { of: 'person', content: ['guide_profile', 'qualification'] },
  PROFILE_STORY: { of: 'person', content: ['profile_story'] },
  MEMBERSHIP: { of: 'person', content: ['membership'] },
};

/** Tables that hold nothing that somebody wrote to somebody, and why the matrix does not speak of them. */
const besides: Readonly<Record<string, string>> = {
  organization: 'its name',
  invitation: 'a link on its way',
  idempotency_key: 'what a request was answered, for repeating it',
  program: 'what the organization offers',
  import: 'lists that managers bring in',
  import_row: 'lists that managers bring in',
  import_problem: 'lists that managers bring in',
  tenant_key: 'wrapped keys, which open nothing by themselves',
  data_key: 'wrapped keys, which open nothing by themselves',
  ledger_reading: 'that an hour of reading is in the ledger',
  agreement_template: 'what the organization offers',
  agreement_rollout: 'how far a job of managers has come',
  nudge: 'that a reminder was sent',
  notification: 'that somebody is told of something: who, what kind, when',
  notification_preference: 'how somebody wants to be told',
  calendar_feed: 'under which secret address a person reads when they meet',
  calendar_mail: 'what a calendar was told of when two meet',
  message_position: 'how far somebody has read',
};

/** Who of the specification stands for a reader; those without a way in yet stand for nobody. */
const actorOf: Readonly<Record<Exclude<Reader, 'AUTHOR' | 'PARTNER'>, Actor | null>> = {
  SPONSOR: 'sponsor',
  TRUST_CONTACT: 'trust',
  PROGRAM_MANAGER: 'manager',
  REPORT_VIEWER: 'hr',
  OWNER: 'owner',
  MEMBER: 'outsider',
  API_KEY: null,
};
/** Log-ins that are nobody who reads: the two themselves, jobs, signing in, reports without text. */
const noReaders: readonly Actor[] = [
  ...(['guide', 'learner'] as const),
  ...(['worker', 'account', 'link', 'joining', 'operator', 'nobody', 'reports'] as const),
];

type Scope = 'own' | 'tenant';

function reads(actor: Actor, table: string, scope: Scope): boolean {
  const rights = access.get(table)?.get(actor);
  if (!rights) throw new Error(`The specification does not speak of ${actor} and ${table}.`);
  return rights[scope]?.includes('SELECT') ?? false;
}

/** Whether somebody has rows of their own of it; a learner has no profile as a guide. */
function hasOwn(actor: Actor, { content }: Kept): boolean {
  return content.every((table) => access.get(table)?.get(actor)?.own);
}

/** What of it somebody reaches: the words, or only that it exists. */
function reached(actor: Actor, { content, status = [] }: Kept, scope: Scope): Access {
  const words = content.map((table) => reads(actor, table, scope));
  const standing = status.map((table) => reads(actor, table, scope));
  if (words.every(Boolean) && standing.every(Boolean)) return 'CONTENT';
  if (words.some(Boolean)) throw new Error(`${actor} reads a part of ${content.join(', ')}.`);
  if (standing.length > 0 && standing.every(Boolean)) return 'STATUS';
  if (standing.some(Boolean)) throw new Error(`${actor} sees a part of ${status.join(', ')}.`);
  return 'NOTHING';
}

/** The tries of one party to read the partner's row: whether one is let through, whether one is refused. */
function tries(table: string): { allowed: boolean; refused: boolean } {
  const found = attempts.filter(
    ({ as, command, row }) =>
      command === 'SELECT' &&
      ((as.includes('guide') && row === `${table} learner`) ||
        (as.includes('learner') && row === `${table} guide`)),
  );
  return { allowed: found.some(({ may }) => may), refused: found.some(({ may }) => !may) };
}

function reachedByPartner(what: Kept): Access {
  if (what.of === 'pair') return reached('learner', what, 'own');
  if (what.of === 'person') return reached('learner', what, 'tenant');
  const found = what.content.map(tries);
  if (found.every(({ allowed, refused }) => allowed && !refused)) return 'CONTENT';
  if (found.every(({ allowed, refused }) => allowed && refused)) return 'AS_CHOSEN';
  if (found.every(({ allowed }) => !allowed)) return 'NOTHING';
  throw new Error(`The partner reads a part of ${what.content.join(', ')}.`);
}

/** What the database makes of a cell of the matrix: a sponsor of the fixture signs, and what goes by other ways is no row. */
const asRows: Readonly<Record<Access, Access>> = {
  CONTENT: 'CONTENT',
  IF_SIGNING: 'CONTENT',
  STATUS: 'STATUS',
  AS_CHOSEN: 'AS_CHOSEN',
  AS_DISCLOSED: 'NOTHING',
  IF_RELEASED: 'NOTHING',
  IN_EDITIONS: 'NOTHING',
  WITH_SCOPE: 'NOTHING',
  NOTHING: 'NOTHING',
};

const keptInTables = contentTypesNow.filter((type) => type !== 'ORGANIZATION_LEDGER');
const besidesThePair = readers.filter((reader) => reader !== 'AUTHOR' && reader !== 'PARTNER');

describe.each(keptInTables)('%s', (type) => {
  const what = kept[type];
  const published = (reader: Reader) => asRows[visibility[type][reader]];

  test('is read by who wrote it', () => {
    const authors = (['guide', 'learner'] as const).filter((actor) => hasOwn(actor, what));
    expect(authors).toContain('guide');
    for (const author of authors) expect(reached(author, what, 'own'), author).toBe(published('AUTHOR'));
  });

  test('is read by the partner as published', () => {
    expect(reachedByPartner(what)).toBe(published('PARTNER'));
  });

  test.each(besidesThePair)('is seen by %s as published', (reader) => {
    const actor = actorOf[reader];
    // Whoever has no way in yet is no actor: the first to come has to be written into `actorOf`.
    if (actor === null) return expect(actors).not.toContain(reader.toLowerCase());
    // The agreement is the one thing of the pair that the sponsor of the fixture has a part in.
    const scope = reader === 'SPONSOR' && type === 'AGREEMENT' ? 'own' : 'tenant';
    expect(reached(actor, what, scope)).toBe(published(reader));
  });
});

test('changes of roles are read by owners, and by no other who may cause an entry', () => {
  expect(reads('owner', 'ledger_entry', 'own')).toBe(true);
  expect(reads('manager', 'ledger_entry', 'own')).toBe(false);
  const seeing = readers.filter((reader) => visibility.ORGANIZATION_LEDGER[reader] !== 'NOTHING');
  expect(seeing).toEqual(['OWNER']);
});

test('every table holds what the matrix speaks of, or nothing that it should', () => {
  const spoken = Object.values(kept).flatMap(({ content, status = [] }: Kept) => [...content, ...status]);
  expect([...spoken, ...Object.keys(besides)].sort()).toEqual([...access.keys()].sort());
});

test('everybody of the specification is a reader of the matrix or none at all', () => {
  expect([...Object.values(actorOf), ...noReaders].filter((actor) => actor !== null).sort()).toEqual(
    [...actors].sort(),
  );
});

test('what is promised is kept nowhere yet', () => {
  const promised: readonly VisibleType[] = contentTypesPromised;
  expect(promised.filter((type) => type in kept)).toEqual([]);
});
