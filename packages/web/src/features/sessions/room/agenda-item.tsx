import { Trans, useLingui } from '@lingui/react/macro';
import clsx from 'clsx';
import { type KeyboardEvent, useState } from 'react';
import type { AgendaItemPartsFragment, SessionRoomFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { ActionMenu } from '../../../ui/action-menu.tsx';
import { IconButton } from '../../../ui/button.tsx';
import { IconDots, IconGripVertical } from '../../../ui/icons.ts';
import { notify } from '../../../ui/notify.ts';
import { AgendaItemForm } from './agenda-item-form.tsx';
import { useCarryOver, useMarkItem, useRemoveItem } from './operations.ts';
import styles from './room.module.css';
import { toneOf } from './sides.ts';

type AgendaItemProps = {
  room: SessionRoomFragment;
  item: AgendaItemPartsFragment;
  index: number;
  count: number;
  dragged: boolean;
  onDrag: (id: string | null) => void;
  onDrop: (index: number) => void;
  onMove: (index: number) => void;
};

/** One point: ticked off, moved by hand, by the arrow keys or the menu, reworded, carried over, taken off. */
export function AgendaItem(props: AgendaItemProps) {
  const { room, item, index, count, dragged, onDrag, onDrop, onMove } = props;
  const { t } = useLingui();
  const [editing, setEditing] = useState(false);
  const mark = useMarkItem(room);
  const text = item.text ?? '';
  const done = item.doneAt !== null;
  const writable = room.viewerCanPrepare;
  const byArrow = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onMove(index + step);
  };
  return (
    <li
      className={clsx(styles.item, dragged && styles.dragged)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={() => onDrop(index)}
    >
      {writable ? (
        <button
          type="button"
          draggable
          className={styles.grip}
          aria-label={t`Move: ${text}. Use the arrow keys.`}
          onKeyDown={byArrow}
          onDragStart={() => onDrag(item.id)}
          onDragEnd={() => onDrag(null)}
        >
          <IconGripVertical size={16} aria-hidden />
        </button>
      ) : null}
      <input
        type="checkbox"
        checked={done}
        disabled={!writable}
        aria-label={t`Done: ${text}`}
        onChange={(event) => mark.mutate({ agendaItemId: item.id, done: event.currentTarget.checked })}
      />
      <div className={styles.itemBody}>
        {editing ? (
          <AgendaItemForm room={room} item={item} onClose={() => setEditing(false)} />
        ) : (
          <p dir="auto" className={clsx(done && styles.done)}>
            {item.text ?? <Trans>(erased)</Trans>}
          </p>
        )}
        <Origin room={room} item={item} />
      </div>
      {writable && !editing ? (
        <ItemMenu
          room={room}
          item={item}
          index={index}
          count={count}
          onMove={onMove}
          onEdit={() => setEditing(true)}
        />
      ) : null}
    </li>
  );
}

/** Whose point it is, and where it comes from or goes on. */
function Origin({ room, item }: Pick<AgendaItemProps, 'room' | 'item'>) {
  const format = useFormat();
  const { person } = useViewer();
  const { addedBy, changedBy, carriedFrom, carriedTo } = item;
  return (
    <p className={styles.origin}>
      <span className={styles[toneOf(room.relationship, addedBy.id)]}>
        {addedBy.id === person.id ? <Trans>You</Trans> : addedBy.name}
      </span>
      {changedBy.id === addedBy.id ? null : (
        <span>
          {changedBy.id === person.id ? (
            <Trans>reworded by you</Trans>
          ) : (
            <Trans>reworded by {changedBy.name}</Trans>
          )}
        </span>
      )}
      {carriedFrom ? (
        <span>
          <Trans>from {format.dayOf(carriedFrom.startsAt)}</Trans>
        </span>
      ) : null}
      {carriedTo ? (
        <span>
          <Trans>carried over to {format.dayOf(carriedTo.startsAt)}</Trans>
        </span>
      ) : null}
    </p>
  );
}

const action = (label: string, run: () => void) => ({ kind: 'action' as const, label, run });

type ItemMenuProps = Pick<AgendaItemProps, 'room' | 'item' | 'index' | 'count' | 'onMove'> & {
  onEdit: () => void;
};

function ItemMenu({ room, item, index, count, onMove, onEdit }: ItemMenuProps) {
  const { t } = useLingui();
  const remove = useRemoveItem(room);
  const carry = useCarryOver(room);
  const agendaItemId = item.id;
  const takeOff = () => {
    remove.mutate({ agendaItemId, removed: true });
    notify(t`Taken off the agenda.`, () => remove.mutate({ agendaItemId, removed: false }));
  };
  const carryOver = () =>
    carry.mutate(
      { agendaItemIds: [agendaItemId] },
      {
        onSuccess: () => notify(t`It is on the agenda of the next session.`),
        onError: (error) => notify(error.message),
      },
    );
  const carriable = room.following !== null && item.carriedTo === null;
  return (
    <ActionMenu
      label={t`What to do with this point`}
      entries={[
        action(t`Reword`, onEdit),
        ...(index > 0 ? [action(t`Move up`, () => onMove(index - 1))] : []),
        ...(index < count - 1 ? [action(t`Move down`, () => onMove(index + 1))] : []),
        ...(carriable ? [action(t`Carry over to the next session`, carryOver)] : []),
        action(t`Take off`, takeOff),
      ]}
    >
      <IconButton label={t`More: ${item.text ?? ''}`}>
        <IconDots size={16} />
      </IconButton>
    </ActionMenu>
  );
}
