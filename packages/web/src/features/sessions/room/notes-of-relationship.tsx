import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import clsx from 'clsx';
import { type ReactNode, useId, useState } from 'react';
import type { NotesOfRelationshipQuery } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { keptDraft } from '../../../lib/stored.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { Button } from '../../../ui/button.tsx';
import { IconLock, IconUsers } from '../../../ui/icons.ts';
import { Section } from '../../../ui/layout.tsx';
import { QueryBoundary } from '../../../ui/query-boundary.tsx';
import { OnlyYou, YouAndPartner } from './badges.tsx';
import { FreeNote } from './free-note.tsx';
import type { Hint } from './note-panel.tsx';
import styles from './notes.module.css';
import { type NoteSide, notesQuery } from './operations.ts';
import { type Partner, partnerOf } from './sides.ts';

/** How many notes are shown at first, and how many more at a press; the server's largest page is the end. */
const step = 20;
const most = 100;

type NotesOfRelationshipProps = {
  relationshipId: string;
  /** Help beside the fields in which words for the other are written. */
  hint?: Hint;
};

/** Notes of a pair by their beginnings: one's own, and those for both; about sessions, and those that stand by themselves. */
export default function NotesOfRelationship({ relationshipId, hint }: NotesOfRelationshipProps) {
  const [first, setFirst] = useState(step);
  const query = useQuery({ ...notesQuery(relationshipId, first), placeholderData: (before) => before });
  return (
    <Section title={<Trans>Notes</Trans>}>
      <QueryBoundary query={query}>
        {(pair) =>
          pair?.viewerParty ? (
            <Lists pair={pair} hint={hint} onMore={first < most ? () => setFirst(first + step) : null} />
          ) : null
        }
      </QueryBoundary>
    </Section>
  );
}

type Pair = NonNullable<NotesOfRelationshipQuery['relationship']>;

type ListsProps = { pair: Pair; hint: Hint | undefined; onMore: (() => void) | null };

function Lists({ pair, hint, onMore }: ListsProps) {
  const partner = partnerOf(pair);
  const { privateNotes, sharedNotes } = pair;
  return (
    <div className={styles.pair}>
      <NoteList
        side="PRIVATE"
        relationshipId={pair.id}
        partner={partner}
        notes={privateNotes?.edges.map(({ node }) => ({ ...node, by: null })) ?? []}
        writable={pair.viewerCanWritePrivateNote}
        hint={undefined}
        onMore={privateNotes?.pageInfo.hasNextPage ? onMore : null}
      />
      <NoteList
        side="SHARED"
        relationshipId={pair.id}
        partner={partner}
        notes={sharedNotes?.edges.map(({ node }) => ({ ...node, by: node.changedBy })) ?? []}
        writable={pair.viewerCanWriteSharedNote}
        hint={hint}
        onMore={sharedNotes?.pageInfo.hasNextPage ? onMore : null}
      />
    </div>
  );
}

type ListedNote = {
  id: string;
  excerpt: string | null;
  updatedAt: string;
  session: { id: string; startsAt: string } | null;
  by: { id: string; name: string } | null;
};

type NoteListProps = {
  side: NoteSide;
  relationshipId: string;
  partner: Partner;
  notes: ListedNote[];
  writable: boolean;
  hint: Hint | undefined;
  onMore: (() => void) | null;
};

function NoteList({ side, relationshipId, partner, notes, writable, hint, onMore }: NoteListProps) {
  const id = useId();
  const { person } = useViewer();
  const alone = side === 'PRIVATE';
  const newName = `new.${relationshipId}`;
  const place = { side, relationshipId, partner, writable, hint };
  /** Which note is open; `new` for one that is not there yet, also where an earlier visit left one behind. */
  const [open, setOpen] = useState<string | null>(() =>
    leftBehind(person.id, side, newName) ? 'new' : null,
  );
  return (
    <section aria-labelledby={id} className={clsx(styles.note, alone ? styles.private : styles.shared)}>
      <header>
        {alone ? <IconLock size={18} aria-hidden /> : <IconUsers size={18} aria-hidden />}
        <h3 id={id}>
          {alone ? <Trans>My private notes</Trans> : <Trans>Notes for you and {partner.firstName}</Trans>}
        </h3>
        {alone ? <OnlyYou /> : <YouAndPartner partner={partner} relationshipId={relationshipId} />}
      </header>
      {notes.length === 0 && open === null ? (
        <p className="muted">
          {alone ? (
            <Trans>For what you want to think about by yourself, before or between sessions.</Trans>
          ) : (
            <Trans>For what both of you want to find again: a list, a plan, an agreement in passing.</Trans>
          )}
        </p>
      ) : null}
      {open === 'new' ? <FreeNote {...place} id={null} name={newName} onClose={() => setOpen(null)} /> : null}
      <ul className={styles.list}>
        {notes.map((note) => (
          <li key={note.id}>
            <NoteRow
              note={note}
              alone={alone}
              opened={open === note.id}
              onToggle={(on) => setOpen(on ? note.id : null)}
            >
              <FreeNote {...place} id={note.id} name={note.id} onClose={() => setOpen(null)} />
            </NoteRow>
          </li>
        ))}
      </ul>
      <footer>
        {onMore ? (
          <Button look="quiet" onClick={onMore}>
            <Trans>Show more</Trans>
          </Button>
        ) : null}
        {writable && open !== 'new' ? (
          <Button onClick={() => setOpen('new')}>
            {alone ? <Trans>New private note</Trans> : <Trans>New note for both</Trans>}
          </Button>
        ) : null}
      </footer>
    </section>
  );
}

const leftBehind = (personId: string, side: NoteSide, name: string) =>
  keptDraft(personId, `${side === 'PRIVATE' ? 'private' : 'shared'}-note.${name}`).get() !== null;

type NoteRowProps = {
  note: ListedNote;
  alone: boolean;
  opened: boolean;
  onToggle: (open: boolean) => void;
  children: ReactNode;
};

/** A note by its beginning. One about a session is read there; any other opens in its place. */
function NoteRow({ note, alone, opened, onToggle, children }: NoteRowProps) {
  const { t } = useLingui();
  const format = useFormat();
  const title = note.excerpt?.trim() || t`(nothing written)`;
  return (
    <>
      <div className={styles.row}>
        {alone ? <IconLock size={16} aria-hidden /> : <IconUsers size={16} aria-hidden />}
        {note.session ? (
          <Link
            className={styles.open}
            dir="auto"
            to="/sessions/$sessionId"
            params={{ sessionId: note.session.id }}
          >
            {title}
          </Link>
        ) : (
          <button
            type="button"
            dir="auto"
            className={styles.open}
            aria-expanded={opened}
            onClick={() => onToggle(!opened)}
          >
            {title}
          </button>
        )}
        <span className={styles.about}>
          {note.session ? (
            <Trans>Session of {format.dayOf(note.session.startsAt)}</Trans>
          ) : (
            format.dayOf(note.updatedAt)
          )}
          {note.by ? <> · {note.by.name}</> : null}
        </span>
      </div>
      {opened ? <div className={styles.opened}>{children}</div> : null}
    </>
  );
}
