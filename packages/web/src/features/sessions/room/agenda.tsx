import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { AgendaItemPartsFragment, SessionRoomFragment } from '../../../gql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { Section } from '../../../ui/layout.tsx';
import { notify } from '../../../ui/notify.ts';
import { AgendaComposer } from './agenda-composer.tsx';
import { AgendaItem } from './agenda-item.tsx';
import { YouAndPartner } from './badges.tsx';
import type { Hint } from './note-panel.tsx';
import { useCarryOver, useMoveItem } from './operations.ts';
import styles from './room.module.css';
import { partnerOf } from './sides.ts';

type AgendaProps = { room: SessionRoomFragment; hint: Hint | undefined };

/** What the two want to talk about: both add, reword, order and tick off, at the same time if they like. */
export function Agenda({ room, hint }: AgendaProps) {
  const { t } = useLingui();
  const partner = partnerOf(room.relationship);
  const items = room.agenda ?? [];
  const move = useMoveItem(room);
  const [dragged, setDragged] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const moveTo = (item: AgendaItemPartsFragment, index: number) => {
    if (index < 0 || index >= items.length || items[index]?.id === item.id) return;
    move.mutate({ agendaItemId: item.id, index });
    setSaid(t`Now at place ${index + 1} of ${items.length}.`);
  };
  const drop = (index: number) => {
    const item = items.find(({ id }) => id === dragged);
    if (item) moveTo(item, index);
    setDragged(null);
  };
  return (
    <Section
      title={<Trans>Agenda</Trans>}
      aside={<YouAndPartner partner={partner} relationshipId={room.relationship.id} />}
    >
      {items.length === 0 ? (
        <p className={styles.teach}>
          <span>
            {room.viewerCanPrepare ? (
              <Trans>
                Nothing is on the agenda yet. A good point is one sentence or question: what would make this
                session worth your while? Both of you can add to it, before and during the session.
              </Trans>
            ) : (
              <Trans>Nothing was on the agenda.</Trans>
            )}
          </span>
        </p>
      ) : (
        <ol className={styles.agenda}>
          {items.map((item, index) => (
            <AgendaItem
              key={item.id}
              room={room}
              item={item}
              index={index}
              count={items.length}
              dragged={dragged === item.id}
              onDrag={setDragged}
              onDrop={drop}
              onMove={(to) => moveTo(item, to)}
            />
          ))}
        </ol>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {room.viewerCanPrepare ? (
        <>
          <AgendaComposer room={room} hint={hint} />
          <CarryOver room={room} />
        </>
      ) : null}
    </Section>
  );
}

/** Takes what is still open to the next session, where one is planned. */
function CarryOver({ room }: { room: SessionRoomFragment }) {
  const { t } = useLingui();
  const carry = useCarryOver(room);
  const open = (room.agenda ?? []).filter(({ doneAt, carriedTo }) => doneAt === null && carriedTo === null);
  if (open.length === 0 || room.following === null) return null;
  const all = () =>
    carry.mutate(
      { agendaItemIds: open.map(({ id }) => id) },
      {
        onSuccess: () => notify(t`What was open is on the agenda of the next session.`),
        onError: (error) => notify(error.message),
      },
    );
  return (
    <p className={styles.carry}>
      <span className="muted small">
        <Plural value={open.length} one="# point is still open." other="# points are still open." />
      </span>
      <Button busy={carry.isPending} onClick={all}>
        <Trans>Carry over to the next session</Trans>
      </Button>
    </p>
  );
}
