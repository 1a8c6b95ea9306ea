import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ContentType, LedgerKind, LedgerLineFragment, Role } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useViewer } from '../../lib/viewer.ts';
import { roleNames } from '../../lib/words.ts';

/** What a sentence is made of. */
type Told = {
  /** Whether the reader did it. */
  you: boolean;
  who: string;
  thing: string;
  version: number | null;
  /** Whether it is an agreement that was saved, which comes as a PDF only. */
  pdf: boolean;
  held: boolean | null;
  /** Whose roles were changed, and which they have had since. */
  subject: string;
  roles: string;
};

const things: Record<ContentType, MessageDescriptor> = {
  AGREEMENT: msg`the agreement`,
  AGREEMENT_COMMENT: msg`remarks about the agreement`,
  TRUST_PREFERENCE: msg`what was told about working well together`,
  CLOSING_WORDS: msg`the words at the end`,
  SESSION: msg`plans of sessions`,
  NOTE: msg`shared notes`,
  GOAL: msg`goals`,
  COMMITMENT: msg`commitments`,
  MILESTONE: msg`milestones`,
  MESSAGE: msg`messages`,
  REFLECTION: msg`shared reflections`,
  FEEDBACK: msg`feedback`,
  EXERCISE: msg`answers of an exercise`,
  STORY: msg`a story`,
};

/** Each kind of entry as a sentence, told to whoever did it and to whoever did not. */
const sentences: Record<LedgerKind, (told: Told) => MessageDescriptor> = {
  READ: ({ you, who, thing }) => (you ? msg`You read ${thing}` : msg`${who} read ${thing}`),
  RELEASED: ({ you, who, thing }) =>
    you ? msg`You released ${thing} to the sponsor` : msg`${who} released ${thing} to the sponsor`,
  EXPORTED: ({ you, who, thing, pdf }) => {
    if (pdf) return you ? msg`You saved ${thing} as a PDF` : msg`${who} saved ${thing} as a PDF`;
    return you ? msg`You saved ${thing} as a file` : msg`${who} saved ${thing} as a file`;
  },
  ERASED: ({ you, who, thing }) => (you ? msg`You erased ${thing}` : msg`${who} erased ${thing}`),
  KEY_USED_BY_JOB: ({ you, who }) =>
    you
      ? msg`You had a key used by a task in the background`
      : msg`${who} used a key for a task in the background`,
  AGREEMENT_PROPOSED: ({ you, who, thing }) =>
    you ? msg`You proposed ${thing}` : msg`${who} proposed ${thing}`,
  AGREEMENT_SIGNED: ({ you, who, thing }) => (you ? msg`You signed ${thing}` : msg`${who} signed ${thing}`),
  AGREEMENT_DECLINED: ({ you, who, thing }) =>
    you ? msg`You declined ${thing}` : msg`${who} declined ${thing}`,
  // Whoever signed last or ended the relationship is told in an entry of its own.
  AGREEMENT_IN_FORCE: ({ version }) =>
    version === null ? msg`The agreement came into force` : msg`Version ${version} came into force`,
  AGREEMENT_ENDED: ({ version }) =>
    version === null ? msg`The agreement ended` : msg`Version ${version} ended`,
  UNSHARED: ({ you, who, thing }) => (you ? msg`You took ${thing} back` : msg`${who} took ${thing} back`),
  LEGAL_HOLD: ({ you, who, held }) => {
    if (held === false)
      return you ? msg`You let the agreed day count again` : msg`${who} let the agreed day count again`;
    return you
      ? msg`You keep what was written beyond its day, for legal reasons`
      : msg`${who} keeps what was written beyond its day, for legal reasons`;
  },
  ROLES_CHANGED: ({ you, who, subject, roles }) =>
    you
      ? msg`You changed the roles of ${subject}, from then on ${roles}`
      : msg`${who} changed the roles of ${subject}, from then on ${roles}`,
};

/** What an entry is about, as the object of its sentence. */
function thingOf({ kind, contentType, version }: LedgerLineFragment): MessageDescriptor {
  if (contentType === 'AGREEMENT' && version !== null) return msg`version ${version} of the agreement`;
  if (contentType !== null) return things[contentType];
  if (version !== null) return msg`version ${version} of the agreement`;
  if (kind === 'EXPORTED') return msg`this ledger`;
  return kind === 'ERASED' ? msg`all that you two wrote` : msg`something that you two wrote`;
}

/** Tells entries of a ledger as sentences. */
export function useSentence(): (entry: LedgerLineFragment) => string {
  const { t } = useLingui();
  const format = useFormat();
  const { person } = useViewer();
  const named = (roles: Role[] | null) => {
    const told = (roles ?? []).filter((role) => role !== 'MEMBER');
    return format.list((told.length > 0 ? told : ['MEMBER' as const]).map((role) => t(roleNames[role])));
  };
  return (entry) =>
    t(
      sentences[entry.kind]({
        you: entry.actor?.id === person.id,
        who: entry.actor?.name ?? t`The software`,
        thing: t(thingOf(entry)),
        version: entry.version,
        pdf: entry.contentType === 'AGREEMENT',
        held: entry.held,
        subject: entry.subject?.name ?? t`somebody`,
        roles: named(entry.roles),
      }),
    );
}
