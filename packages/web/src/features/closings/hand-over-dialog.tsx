import { Trans, useLingui } from '@lingui/react/macro';
import type { EndingFragment } from '../../gql/graphql.ts';
import type { Autosave } from '../../lib/autosave.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { formError } from '../../ui/form-errors.ts';
import { Actions, Stack } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import { useHandOver } from './operations.ts';
import type { Partner } from './sides.ts';
import type { ClosingText } from './text.ts';

type HandOverDialogProps = {
  ending: EndingFragment;
  partner: Partner;
  autosave: Autosave<ClosingText>;
  opened: boolean;
  onClose: () => void;
};

/** Asks once, because words that were handed over stay as they are. */
export function HandOverDialog({ ending, partner, autosave, opened, onClose }: HandOverDialogProps) {
  const { t } = useLingui();
  const handOver = useHandOver();
  // Whoever is alone in waiting is the reader: the partner has handed over, so this closes it.
  const last = ending.closing?.waitingFor?.length === 1;
  const submit = async () => {
    await autosave.settle();
    const { reached, learned, thanks } = autosave.get().value;
    await handOver.mutateAsync({ relationshipId: ending.id, reached, learned, thanks, share: true });
    autosave.forget();
    onClose();
    notify(last ? t`Handed over. It is closed.` : t`Handed over. ${partner.name} can read them now.`);
  };
  const error = formError(handOver.error, []);
  return (
    <Dialog title={<Trans>Hand over your words</Trans>} opened={opened} onClose={onClose}>
      <Stack>
        <p>
          <Trans>From now on {partner.name} can read them, and they stay as they are.</Trans>
        </p>
        <p>
          {last ? (
            <Trans>{partner.name} has handed over already: with yours, the relationship closes now.</Trans>
          ) : (
            <Trans>Once {partner.name} has handed over too, the relationship closes.</Trans>
          )}
        </p>
        {error ? (
          <Message tone="bad" live>
            {error}
          </Message>
        ) : null}
        <Actions>
          <Button
            look="primary"
            busy={handOver.isPending}
            // What goes wrong is shown above.
            onClick={() => void submit().catch(autosave.flush)}
          >
            {last ? <Trans>Hand over and close</Trans> : <Trans>Hand over</Trans>}
          </Button>
          <Button onClick={onClose}>
            <Trans>Not yet</Trans>
          </Button>
        </Actions>
      </Stack>
    </Dialog>
  );
}
