import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import styles from './conversation.module.css';
import { MessageText } from './message-text.tsx';
import type { Message } from './messages.ts';

export type MessageItemProps = {
  message: Message;
  /** The partner, as they are named in a sentence. */
  partnerName: string;
  isOwn: boolean;
  /** Whether it says if the partner has read it: the last of one's own does. */
  tellsWhetherRead: boolean;
  /** What somebody may do with it, such as making a commitment of it. */
  action: ReactNode;
  onEdit: () => void;
  onDelete: () => void;
};

/** One message with what happened to it since, and what its reader can do. */
export function MessageItem({ message, partnerName, isOwn, action, ...more }: MessageItemProps) {
  const format = useFormat();
  if (message.deletedAt !== null)
    return (
      <div className={styles.message}>
        <p className="muted">
          {isOwn ? (
            <Trans>You deleted this message, {format.time(message.deletedAt)}.</Trans>
          ) : (
            <Trans>
              Deleted by {partnerName}, {format.time(message.deletedAt)}.
            </Trans>
          )}
        </p>
      </div>
    );
  const canRevise = message.editableUntil !== null && Date.parse(message.editableUntil) > Date.now();
  return (
    <div className={styles.message}>
      {message.text === null ? (
        <p className="muted">
          <Trans>Its words were erased.</Trans>
        </p>
      ) : (
        <MessageText text={message.text} />
      )}
      <Traces message={message} partnerName={partnerName} tellsWhetherRead={more.tellsWhetherRead} />
      {canRevise || action ? (
        <div className={styles.tools}>
          {canRevise ? (
            <>
              <Button look="quiet" onClick={more.onEdit}>
                <Trans>Change</Trans>
              </Button>
              <Button look="quiet" onClick={more.onDelete}>
                <Trans>Delete</Trans>
              </Button>
            </>
          ) : null}
          {action}
        </div>
      ) : null}
    </div>
  );
}

type TracesProps = Pick<MessageItemProps, 'message' | 'partnerName' | 'tellsWhetherRead'>;

/** That a message was changed, and whether it was read. */
function Traces({ message, partnerName, tellsWhetherRead }: TracesProps) {
  const format = useFormat();
  const { editedAt, readByPartner } = message;
  if (editedAt === null && (readByPartner === null || !tellsWhetherRead)) return null;
  return (
    <p className={styles.traces}>
      {editedAt ? (
        <span title={format.dateTime(editedAt)}>
          <Trans>changed {format.time(editedAt)}</Trans>
        </span>
      ) : null}
      {tellsWhetherRead && readByPartner !== null ? (
        <span>
          {readByPartner ? (
            <Trans>Read by {partnerName}</Trans>
          ) : (
            <Trans>Not read by {partnerName} yet</Trans>
          )}
        </span>
      ) : null}
    </p>
  );
}
