import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import type { ClosingKind, EndingFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { formError } from '../../ui/form-errors.ts';
import { Actions, Stack } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import { WhatStays } from '../../ui/what-stays.tsx';
import styles from './closings.module.css';
import { useStartClosing } from './operations.ts';
import type { Partner } from './sides.ts';

type EndingDialogProps = {
  ending: EndingFragment;
  partner: Partner;
  kind: ClosingKind;
  opened: boolean;
  onClose: () => void;
};

/** Says what will happen before anything happens, and then begins it. */
export function EndingDialog({ ending, partner, kind, opened, onClose }: EndingDialogProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const start = useStartClosing();
  const { endingPreview: preview } = ending;
  const change = kind === 'CHANGE_OF_PARTNER';
  const begin = async () => {
    await start.mutateAsync({ relationshipId: ending.id, kind });
    onClose();
    notify(t`The ending has begun. You can take it back until it is closed.`);
    await navigate({
      to: '/relationships/$relationshipId/closing',
      params: { relationshipId: ending.id },
    });
  };
  const error = formError(start.error, []);
  return (
    <Dialog
      title={change ? <Trans>Change of partner</Trans> : <Trans>End it well</Trans>}
      opened={opened}
      onClose={onClose}
      wide
    >
      {preview ? (
        <Stack>
          <p className="muted">
            <Trans>Here is what will happen. Nothing has happened yet, and nobody asks you why.</Trans>
          </p>
          <WhatWillHappen partner={partner} preview={preview} change={change} />
          {error ? (
            <Message tone="bad" live>
              {error}
            </Message>
          ) : null}
          <Actions>
            <Button
              look="primary"
              busy={start.isPending}
              // What goes wrong is shown above.
              onClick={() => void begin().catch(() => undefined)}
            >
              {change ? <Trans>Begin the change</Trans> : <Trans>Begin the ending</Trans>}
            </Button>
            <Button onClick={onClose}>
              <Trans>Not now</Trans>
            </Button>
          </Actions>
        </Stack>
      ) : null}
    </Dialog>
  );
}

type WhatWillHappenProps = {
  partner: Partner;
  preview: NonNullable<EndingFragment['endingPreview']>;
  change: boolean;
};

function WhatWillHappen({ partner, preview, change }: WhatWillHappenProps) {
  const format = useFormat();
  const closesOn = format.date(preview.closesOn);
  const deletesOn = format.date(preview.deletesOn);
  return (
    <dl className={styles.statement}>
      <dt>
        <Trans>When it closes</Trans>
      </dt>
      <dd>
        <Trans>
          On <b>{closesOn}</b>, by the notice you agreed; sooner, once you both have handed over a few words.
          Until then everything works as before.
        </Trans>{' '}
        {preview.closingConversation ? <Trans>You agreed to talk once more before the end.</Trans> : null}
      </dd>
      <dt>
        <Trans>What happens to what you wrote</Trans>
      </dt>
      <dd>
        <Trans>
          It is erased on <b>{deletesOn}</b>, as you agreed; if you close sooner, as much sooner. Its keys are
          destroyed, so that no copy opens any more.
        </Trans>
      </dd>
      <dt>
        <Trans>Who learns what</Trans>
      </dt>
      <dd>
        <ul>
          <li>
            {change ? (
              <Trans>{partner.name}: that you begin a change of partner, and the dates above. Not why.</Trans>
            ) : (
              <Trans>{partner.name}: that you begin to end it, and the dates above. Not why.</Trans>
            )}
          </li>
          <li>
            {change ? (
              <Trans>
                Program managers and owners: that it ends, and that it is a change of partner. Not which of
                you began.
              </Trans>
            ) : (
              <Trans>
                Program managers and owners: that it ends, and that it is a good ending. Not which of you
                began.
              </Trans>
            )}
          </li>
          <li>
            <Trans>Nobody else learns anything.</Trans>
          </li>
        </ul>
      </dd>
      <dt>
        <Trans>What stays</Trans>
      </dt>
      <dd>
        <WhatStays />
      </dd>
      {change ? (
        <>
          <dt>
            <Trans>What comes after</Trans>
          </dt>
          <dd>
            <Trans>
              A new proposal with somebody else, whenever you like. It begins anew: nothing of this moves
              along.
            </Trans>
          </dd>
        </>
      ) : null}
      <dt>
        <Trans>Taking it back</Trans>
      </dt>
      <dd>
        <Trans>You can, until it is closed.</Trans>
      </dd>
    </dl>
  );
}
