import type { SponsorLevel } from './clauses.ts';
import { nothingToSponsor, type Terms } from './terms.ts';

/** Who could want to see something. `AUTHOR` wrote it, or it is about them; `PARTNER` is the other of the two. */
export const readers = [
  'AUTHOR',
  'PARTNER',
  'SPONSOR',
  'TRUST_CONTACT',
  'PROGRAM_MANAGER',
  'REPORT_VIEWER',
  'OWNER',
  'MEMBER',
  'API_KEY',
] as const;
export type Reader = (typeof readers)[number];

/** How much somebody sees, and on what it hangs. */
export const accesses = [
  /** All of it. */
  'CONTENT',
  /** All of it, for a sponsor who signs the agreement. */
  'IF_SIGNING',
  /** What the agreement says the sponsor learns. */
  'AS_DISCLOSED',
  /** What its author hands over. */
  'AS_CHOSEN',
  /** What the two release, one by one. */
  'IF_RELEASED',
  /** That it exists, where it stands, how many there are. */
  'STATUS',
  /** Counted over many pairs, in a published report. */
  'IN_EDITIONS',
  /** Where the key was given the right to read reports. */
  'WITH_SCOPE',
  'NOTHING',
] as const;
export type Access = (typeof accesses)[number];

/** How far an access reaches at most; what reaches further shows more. */
const reaches: Readonly<Record<Access, number>> = {
  CONTENT: 5,
  IF_SIGNING: 5,
  WITH_SCOPE: 5,
  AS_DISCLOSED: 4,
  AS_CHOSEN: 4,
  IF_RELEASED: 3,
  STATUS: 2,
  IN_EDITIONS: 1,
  NOTHING: 0,
};

/** Whether `access` shows more than `bound` ever does. */
export function exceeds(access: Access, bound: Access): boolean {
  return reaches[access] > reaches[bound];
}

/** What is kept now. The walls in the database are tested against these lines. */
export const contentTypesNow = [
  'RELATIONSHIP',
  'AGREEMENT',
  'AGREEMENT_DRAFT',
  'AGREEMENT_COMMENT',
  'TRUST_PREFERENCE',
  'CLOSING_WORDS',
  'SESSION',
  'SHARED_WRITING',
  'REFLECTION',
  'PRIVATE_NOTE',
  'SHARED_WRITING',
  'LEDGER',
  'SHARED_WRITING',
  'PROFILE',
  'GUIDE_PROFILE',
  'MEMBERSHIP',
  'ORGANIZATION_LEDGER',
  'SHARED_WRITING',
  'FEEDBACK',
] as const;

/** What nobody can write yet, and what is promised for the day they can. */
export const contentTypesPromised = [
  'PRIVATE_NOTE',
  'SESSION',
  'FEEDBACK',
  'CHECK_IN',
  'TRUST_READING',
  'CONCERN',
  'RELEASED_ITEM',
  'REPORT_EDITION',
] as const;

export const visibleTypes = [...contentTypesNow, ...contentTypesPromised] as const;
export type VisibleType = (typeof visibleTypes)[number];

type Row = Readonly<Record<Reader, Access>>;

/** A row from whoever sees anything; everybody else sees nothing. */
const row = (seen: Partial<Row>): Row => ({
  AUTHOR: 'NOTHING',
  PARTNER: 'NOTHING',
  SPONSOR: 'NOTHING',
  TRUST_CONTACT: 'NOTHING',
  PROGRAM_MANAGER: 'NOTHING',
  REPORT_VIEWER: 'NOTHING',
  OWNER: 'NOTHING',
  MEMBER: 'NOTHING',
  API_KEY: 'NOTHING',
  ...seen,
});

const pairOnly = row({ AUTHOR: 'CONTENT', PARTNER: 'CONTENT' });
const everybody = row({
  AUTHOR: 'CONTENT',
  PARTNER: 'CONTENT',
  SPONSOR: 'CONTENT',
  TRUST_CONTACT: 'CONTENT',
  PROGRAM_MANAGER: 'CONTENT',
  REPORT_VIEWER: 'CONTENT',
  OWNER: 'CONTENT',
  MEMBER: 'CONTENT',
});

/** The most that anybody sees of anything, whatever a pair agrees. Published, and what the walls in the database are tested against. */
export const visibility: Readonly<Record<VisibleType, Row>> = {
  RELATIONSHIP: row({ AUTHOR: 'CONTENT', PARTNER: 'CONTENT', PROGRAM_MANAGER: 'CONTENT', OWNER: 'CONTENT' }),
  AGREEMENT: row({
    AUTHOR: 'CONTENT',
    PARTNER: 'CONTENT',
    SPONSOR: 'IF_SIGNING',
    PROGRAM_MANAGER: 'STATUS',
    REPORT_VIEWER: 'IN_EDITIONS',
    OWNER: 'STATUS',
    API_KEY: 'STATUS',
  }),
  AGREEMENT_DRAFT: pairOnly,
  AGREEMENT_COMMENT: pairOnly,
  TRUST_PREFERENCE: pairOnly,
  CLOSING_WORDS: row({ AUTHOR: 'CONTENT', PARTNER: 'AS_CHOSEN' }),
  LEDGER: pairOnly,
  PROFILE: everybody,
  GUIDE_PROFILE: everybody,
  MEMBERSHIP: row({ AUTHOR: 'CONTENT', PROGRAM_MANAGER: 'CONTENT', OWNER: 'CONTENT' }),
  ORGANIZATION_LEDGER: row({ OWNER: 'CONTENT' }),
  PRIVATE_NOTE: row({ AUTHOR: 'CONTENT' }),
  SHARED_WRITING: pairOnly,
  REFLECTION: row({ AUTHOR: 'CONTENT', PARTNER: 'AS_CHOSEN' }),
  SESSION: row({
    AUTHOR: 'CONTENT',
    PARTNER: 'CONTENT',
    SPONSOR: 'AS_DISCLOSED',
    PROGRAM_MANAGER: 'STATUS',
    OWNER: 'STATUS',
    API_KEY: 'STATUS',
  }),
  FEEDBACK: row({ AUTHOR: 'CONTENT', PARTNER: 'AS_CHOSEN' }),
  CHECK_IN: row({ AUTHOR: 'CONTENT', PARTNER: 'AS_CHOSEN' }),
  TRUST_READING: pairOnly,
  CONCERN: row({ AUTHOR: 'CONTENT', PARTNER: 'AS_CHOSEN', TRUST_CONTACT: 'AS_CHOSEN' }),
  RELEASED_ITEM: row({ AUTHOR: 'CONTENT', PARTNER: 'CONTENT', SPONSOR: 'CONTENT' }),
  REPORT_EDITION: row({
    SPONSOR: 'CONTENT',
    PROGRAM_MANAGER: 'CONTENT',
    REPORT_VIEWER: 'CONTENT',
    OWNER: 'CONTENT',
    API_KEY: 'WITH_SCOPE',
  }),
};

/** What belongs to one pair: what its agreement says about it counts. */
const ofPair: ReadonlySet<VisibleType> = new Set([
  'RELATIONSHIP',
  'AGREEMENT',
  'AGREEMENT_DRAFT',
  'AGREEMENT_COMMENT',
  'TRUST_PREFERENCE',
  'CLOSING_WORDS',
  'LEDGER',
  'PRIVATE_NOTE',
  'SHARED_WRITING',
  'REFLECTION',
  'SESSION',
  'FEEDBACK',
  'CHECK_IN',
  'TRUST_READING',
  'CONCERN',
  'RELEASED_ITEM',
]);

/** What a pair keeps now, in the order it comes about. */
export const typesOfPair = contentTypesNow.filter((type) => ofPair.has(type));

/** What has been agreed between two people, as far as it decides who sees what. */
export interface Agreed {
  /** Whether a sponsor signs too. */
  readonly sponsored: boolean;
  /** Of the version in force; null while there is none, which shows the sponsor nothing. */
  readonly terms: Pick<Terms, 'sponsorInformation'> | null;
}

const onDisclosure: Readonly<Record<SponsorLevel, Access>> = {
  NEVER: 'NOTHING',
  ON_RELEASE: 'IF_RELEASED',
  AUTOMATIC: 'AS_DISCLOSED',
};
const onRelease: Readonly<Record<SponsorLevel, Access>> = {
  NEVER: 'NOTHING',
  ON_RELEASE: 'IF_RELEASED',
  AUTOMATIC: 'CONTENT',
};

/** What is left of the published matrix in a relationship, by its agreement in force. Never more than the matrix says. */
export function visibilityOf(type: VisibleType, reader: Reader, agreed: Agreed): Access {
  const most = visibility[type][reader];
  if (reader !== 'SPONSOR' || !ofPair.has(type) || most === 'NOTHING') return most;
  return agreed.sponsored
    ? sponsorSees(type, agreed.terms?.sponsorInformation ?? nothingToSponsor)
    : 'NOTHING';
}

function sponsorSees(type: VisibleType, levels: Terms['sponsorInformation']): Access {
  switch (type) {
    case 'SESSION':
      return onDisclosure[levels.SESSIONS_HELD];
    case 'RELEASED_ITEM':
      return [levels.GOALS, levels.PROGRESS_STATEMENT, levels.THEMES]
        .map((level) => onRelease[level])
        .reduce((widest, access) => (exceeds(access, widest) ? access : widest));
    default:
      // What is signed is read by everybody who signs.
      return visibility[type].SPONSOR === 'IF_SIGNING' ? 'CONTENT' : visibility[type].SPONSOR;
  }
}
