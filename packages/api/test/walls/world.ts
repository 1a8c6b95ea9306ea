import type { Sql } from 'postgres';
import type { SignInScope, Viewer } from '../../src/db/transactions.ts';
import { idFromUuid, idToUuid, newId } from '../../src/kernel/ids.ts';
import { type Role, roles } from '../../src/kernel/roles.ts';
import type { Actor } from './access-spec.ts';

type Value = string | number | boolean | null | readonly string[] | readonly object[] | object;
export type Row = Readonly<Record<string, Value>>;

/** A row of the fixture: where it stands and the columns that find it. */
export interface Target {
  readonly table: string;
  readonly key: Readonly<Record<string, string>>;
}

/** Everybody of `harbour` and, by the same names, of `summit`. */
export const people = {
  owner: ['OWNER', 'MEMBER'],
  manager: ['PROGRAM_MANAGER', 'MEMBER'],
  hr: ['REPORT_VIEWER', 'MEMBER'],
  trust: ['TRUST_CONTACT', 'MEMBER'],
  guide: ['MEMBER'],
  learner: ['MEMBER'],
  outsider: ['MEMBER'],
  /** Signs the agreement of guide and learner. */
  sponsor: ['MEMBER'],
  otherGuide: ['MEMBER'],
  otherLearner: ['MEMBER'],
  /** Invited, not yet joined; has an account that belongs nowhere. */
  newcomer: ['MEMBER'],
} as const satisfies Record<string, readonly Role[]>;
export type PersonName = keyof typeof people;

/** Who of `harbour` an actor is; null for those who are nobody. */
const personOf: Readonly<Record<Actor, PersonName | null>> = {
  owner: 'owner',
  manager: 'manager',
  hr: 'hr',
  trust: 'trust',
  guide: 'guide',
  learner: 'learner',
  outsider: 'outsider',
  sponsor: 'sponsor',
  worker: null,
  account: 'outsider',
  link: 'newcomer',
  joining: 'newcomer',
  operator: null,
  nobody: null,
  reports: null,
};

/** Which row stands for "somebody else's": the first that exists and is not the actor's own. */
const others = ['newcomer', 'otherGuide', 'guide', 'only'] as const;
export const organizations = ['harbour', 'summit'] as const;
export type OrganizationName = (typeof organizations)[number];

/**
 * Two organizations with the same people and things, row by row, and a third one, `island`, that one person of `harbour` also
 * belongs to with the same account.
 */
export class World {
  readonly #rows = new Map<string, Target>();
  readonly #uuids = new Map<string, string>();

  /** The row with this label, such as `relationship guide`, or null where the fixture has none. */
  row(organization: string, label: string): Target | null {
    return this.#rows.get(`${organization} ${label}`) ?? null;
  }

  /** The actor's own row of a table and, for comparison, somebody else's: labels that `row` knows in either organization. */
  labels(table: string, actor: Actor): { own: string | null; tenant: string | null } {
    const has = (name: string) => this.#rows.has(`harbour ${table} ${name}`);
    if (table === 'organization') return { own: 'organization own', tenant: null };
    const person = personOf[actor];
    const own = person && has(person) ? `${table} ${person}` : null;
    const other = others.find((name) => has(name) && `${table} ${name}` !== own);
    return { own, tenant: other ? `${table} ${other}` : null };
  }

  /** A row as an attempt names it: `own` is the actor's. */
  named(actor: Actor, label: string): Target {
    const [table = '', name] = label.split(' ');
    const own = name === 'own' ? this.labels(table, actor).own : label;
    const found = own === null ? null : (this.row('harbour', own) ?? this.row('island', label));
    if (!found) throw new Error(`The fixture has no row "${label}" for ${actor}.`);
    return found;
  }

  /** A value as an attempt writes it: `own person`, `person hr`, `account guide`, or as it stands. */
  value(actor: Actor, text: string): string {
    const [kind, name] = text.split(' ');
    const whose = personOf[actor] ?? 'otherGuide';
    if (text === 'own person') return this.uuid(`harbour person ${whose}`);
    if (text === 'own account') return account('harbour', whose);
    if (kind === 'account' && name) return account('harbour', name);
    if (kind === 'organization' && name) return this.uuid(`${name} organization`);
    return kind === 'person' && name ? this.uuid(`harbour person ${name}`) : text;
  }

  /** The actor as a request announces it, in `organization`: another than `harbour` is a lie. */
  viewer(actor: Actor, organization: OrganizationName): Viewer {
    const name = personOf[actor] ?? 'owner';
    return {
      accountId: account('harbour', name),
      organizationId: idFromUuid('org', this.uuid(`${organization} organization`)),
      personId: idFromUuid('per', this.uuid(`harbour person ${name}`)),
      membershipId: idFromUuid('mem', this.uuid(`harbour membership ${name}`)),
      roles: roles.filter((role) => (people[name] as readonly Role[]).includes(role)),
    };
  }

  /** What the sign-in actors announce. */
  signIn(actor: Actor): SignInScope {
    return {
      ...(actor === 'account' || actor === 'joining'
        ? { accountId: account('harbour', personOf[actor] ?? '') }
        : {}),
      ...(actor === 'link' || actor === 'joining' ? { invitationHash: linkHash('harbour') } : {}),
      ...(actor === 'link' ? { calendarFeedHash: feedHash('harbour', 'newcomer') } : {}),
      ...(actor === 'operator' ? { organizationSlug: 'harbour' } : {}),
    };
  }

  /** The same UUID for the same words. */
  uuid(words: string): string {
    const known = this.#uuids.get(words) ?? idToUuid(newId('per'));
    this.#uuids.set(words, known);
    return known;
  }

  /** Writes a row past every wall and remembers it under its labels. */
  async add(
    admin: Sql,
    organization: string,
    labels: readonly string[],
    row: Row,
    keys = ['organization_id', 'id'],
  ) {
    const table = labels[0]?.split(' ')[0] ?? '';
    const columns = Object.keys(row)
      .map((name) => `"${name}"`)
      .join();
    const source = `jsonb_populate_record(null::public."${table}", $1::text::jsonb)`;
    await admin.unsafe(`insert into public."${table}" (${columns}) select ${columns} from ${source}`, [
      JSON.stringify(row),
    ]);
    const key = Object.fromEntries(keys.map((name) => [name, String(row[name])]));
    for (const label of labels) this.#rows.set(`${organization} ${label}`, { table, key });
  }
}

export function account(organization: string, name: string): string {
  // One human in two organizations.
  return organization === 'island' ? account('harbour', 'outsider') : `account ${organization} ${name}`;
}

/** What the address of a person's calendar feed is stored as. */
export function feedHash(organization: string, name: PersonName): string {
  return `${organization} ${name}`;
}

export function linkHash(organization: string): string {
  return `hash of the link of ${organization}`;
}
