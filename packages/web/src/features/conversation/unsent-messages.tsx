import { Trans } from '@lingui/react/macro';
import { Button } from '../../ui/button.tsx';
import styles from './conversation.module.css';
import { MessageText } from './message-text.tsx';
import type { Message } from './messages.ts';
import type { Outbox, Unsent } from './outbox.ts';

/**
 * What is still to be shown as on its way: news of a message can come before the answer to whoever sent it, so one of the same words that
 * came since stands for it.
 */
export function stillUnsent(
  unsent: readonly Unsent[],
  messages: readonly Message[],
  ownId: string,
): Unsent[] {
  const arrived = messages.filter(({ author }) => author.id === ownId);
  const taken = new Set<string>();
  return unsent.filter(({ text, afterNumber }) => {
    const match = arrived.find(
      (message) => message.number > afterNumber && message.text === text.trim() && !taken.has(message.id),
    );
    if (match) taken.add(match.id);
    return match === undefined;
  });
}

/** Messages that are on their way, with what their author can do about those that do not get on. */
export function UnsentMessages({ unsent, outbox }: { unsent: readonly Unsent[]; outbox: Outbox }) {
  return unsent.map((one) => (
    <div key={one.key} className={styles.message} data-standing={one.standing}>
      <MessageText text={one.text} />
      <p className={one.standing === 'REFUSED' ? styles.refused : styles.traces}>
        <StandingWords unsent={one} />
      </p>
      {one.standing === 'SENDING' ? null : (
        <div className={styles.toolsShown}>
          <Button onClick={() => (one.standing === 'REFUSED' ? outbox.retry(one.key) : outbox.flush())}>
            <Trans>Try again</Trans>
          </Button>
          <Button look="quiet" onClick={() => outbox.drop(one.key)}>
            <Trans>Drop it</Trans>
          </Button>
        </div>
      )}
    </div>
  ));
}

function StandingWords({ unsent }: { unsent: Unsent }) {
  switch (unsent.standing) {
    case 'SENDING':
      return <Trans>Sending…</Trans>;
    case 'KEPT_HERE':
      return <Trans>Not sent yet: kept on this device, and sent once the server can be reached.</Trans>;
    case 'REFUSED':
      return unsent.refusal;
  }
}
