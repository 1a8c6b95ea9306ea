import { Trans, useLingui } from '@lingui/react/macro';
import { useSyncExternalStore } from 'react';
import type { Standing } from '../../lib/autosave.ts';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import type { FeedbackDraft } from './draft.ts';
import styles from './feedback.module.css';

/** Where the draft stands, said quietly; aloud only where another window was quicker and the giver has to choose. */
export function StandingLine({ draft }: { draft: FeedbackDraft }) {
  const { standing, refusal } = useSyncExternalStore(draft.autosave.subscribe, draft.autosave.get);
  if (standing === 'REFUSED' && draft.isOvertaken()) return <Overtaken draft={draft} />;
  return (
    <p className={standing === 'REFUSED' ? styles.refused : styles.standing} role="status">
      {standing === 'REFUSED' ? refusal : <StandingWords standing={standing} />}
    </p>
  );
}

function StandingWords({ standing }: { standing: Exclude<Standing, 'REFUSED'> }) {
  switch (standing) {
    case 'SAVED':
      return <Trans>Saved as you write. Only you can read it.</Trans>;
    case 'UNSAVED':
    case 'SAVING':
      return <Trans>Saving…</Trans>;
    case 'KEPT_HERE':
      return (
        <Trans>The server cannot be reached. Your words are kept in this browser and saved later.</Trans>
      );
  }
}

function Overtaken({ draft }: { draft: FeedbackDraft }) {
  const { t } = useLingui();
  const tell = (error: Error) => notify(error.message);
  const takeTheirs = async () => {
    const undo = await draft.takeTheirs();
    notify(t`This is what the other window saved.`, undo);
  };
  return (
    <Message tone="attention" live title={<Trans>You have written on in another window</Trans>}>
      <p>
        <Trans>
          Both versions are still there: this one here, the other on the server. Which one goes on?
        </Trans>
      </p>
      <Actions>
        <Button onClick={() => void draft.keepMine().catch(tell)}>
          <Trans>This one here</Trans>
        </Button>
        <Button onClick={() => void takeTheirs().catch(tell)}>
          <Trans>The other one</Trans>
        </Button>
      </Actions>
    </Message>
  );
}
