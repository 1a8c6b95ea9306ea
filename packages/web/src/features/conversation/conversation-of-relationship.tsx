import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useCallback, useState, useSyncExternalStore } from 'react';
import type { ConversationStandingFragment } from '../../gql/graphql.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/layout.tsx';
import { Message as Note } from '../../ui/message.tsx';
import { notify, notifyDeferred } from '../../ui/notify.ts';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { VisibilityBadge } from '../../ui/visibility-badge.tsx';
import { Composer } from './composer.tsx';
import styles from './conversation.module.css';
import { Expectations } from './expectations.tsx';
import { useFollowConversation, useOutbox } from './follow.ts';
import { MessageLog } from './message-log.tsx';
import type { Conversation, Message } from './messages.ts';
import { conversationQuery, useDeleteMessage } from './operations.ts';
import { type Side, sidesOf } from './sides.ts';
import { stillUnsent } from './unsent-messages.tsx';

type Slots = {
  /** What can be done with a message, shown on each. */
  messageAction?: (message: Message) => ReactNode;
  /** Something about what is being written; `onReplace` takes other words for it. */
  textHint?: (text: string, onReplace: (text: string) => void) => ReactNode;
};

/** What the two write to each other; nothing for anybody else. */
export function ConversationOfRelationship({ relationshipId, ...slots }: Slots & { relationshipId: string }) {
  useFollowConversation(relationshipId);
  const query = useQuery(conversationQuery(relationshipId));
  return (
    <QueryBoundary query={query}>
      {(conversation) => (conversation ? <Content conversation={conversation} {...slots} /> : null)}
    </QueryBoundary>
  );
}

function Content({ conversation, messageAction, textHint }: Slots & { conversation: Conversation }) {
  const { standing, messages } = conversation;
  const { own, partner } = sidesOf(standing);
  const outbox = useOutbox(standing.id);
  const unsent = stillUnsent(useSyncExternalStore(outbox.subscribe, outbox.get), messages, own.id);
  const { hidden, remove } = useDeleting(standing.id);
  const [editing, setEditing] = useState<Message | null>(null);
  const editLast = () => {
    const last = messages.findLast(({ author, deletedAt }) => author.id === own.id && deletedAt === null);
    if (last?.editableUntil && Date.parse(last.editableUntil) > Date.now()) setEditing(last);
  };
  const isEmpty = messages.length === 0 && unsent.length === 0;
  return (
    <Section title={<Trans>Conversation</Trans>} aside={<Badge standing={standing} partner={partner} />}>
      {isEmpty ? (
        <Beginning partner={partner} />
      ) : (
        <MessageLog
          conversation={conversation}
          hidden={hidden}
          unsent={unsent}
          outbox={outbox}
          messageAction={messageAction}
          onEdit={setEditing}
          onDelete={remove}
        />
      )}
      {standing.viewerCanWriteMessages ? (
        <div className={styles.foot}>
          <Expectations standing={standing} partner={partner} />
          <Composer
            relationshipId={standing.id}
            partnerName={partner.firstName}
            editing={editing}
            onEdited={() => setEditing(null)}
            onEditLast={editLast}
            onSend={(text) => outbox.add(crypto.randomUUID(), text, messages.at(-1)?.number ?? 0)}
            textHint={textHint}
          />
        </div>
      ) : (
        <Note>
          <Trans>Messages are written while an agreement of the two of you is in force.</Trans>
        </Note>
      )}
    </Section>
  );
}

/** Messages that are being deleted: hidden at once, gone for good once the time to undo it is over. */
function useDeleting(relationshipId: string) {
  const { t } = useLingui();
  const { mutateAsync } = useDeleteMessage(relationshipId);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const remove = useCallback(
    ({ id }: Message) => {
      const show = () => setHidden((before) => new Set([...before].filter((one) => one !== id)));
      setHidden((before) => new Set([...before, id]));
      notifyDeferred(
        t`The message is deleted.`,
        () =>
          void mutateAsync(id)
            .catch((error: unknown) => notify(error instanceof Error ? error.message : String(error)))
            .finally(show),
        show,
      );
    },
    [t, mutateAsync],
  );
  return { hidden, remove };
}

function Beginning({ partner }: { partner: Side }) {
  return (
    <EmptyState title={<Trans>Nothing has been written yet</Trans>}>
      <Trans>
        A conversation between sessions keeps what you work on alive: a question that came up, how something
        went, a link worth reading. Only you and {partner.firstName} read it.
      </Trans>
    </EmptyState>
  );
}

function Badge({ standing, partner }: { standing: ConversationStandingFragment; partner: Side }) {
  return (
    <VisibilityBadge
      ledgerOf={standing.id}
      label={<Trans>You and {partner.firstName}</Trans>}
      readers={[
        <Trans key="pair">You and {partner.name}; each look of the other is in your ledger</Trans>,
        standing.readReceipts ? (
          <Trans key="receipts">Each of you sees what the other has read, as you have agreed</Trans>
        ) : (
          <Trans key="receipts">Neither of you sees which messages the other has read</Trans>
        ),
      ]}
      never={<Trans>Nobody else can open it: it is sealed with keys of you two.</Trans>}
    />
  );
}
