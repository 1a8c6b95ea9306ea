import { Trans, useLingui } from '@lingui/react/macro';
import type { EndingFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Actions, Section } from '../../ui/layout.tsx';
import { notify, notifyDeferred } from '../../ui/notify.ts';
import { useHold } from './operations.ts';
import { tellWhenDone } from './tell.ts';

/** Lets owners keep what the two wrote beyond its day, where the law asks for it. Both people see it. */
export function LegalHold({ ending }: { ending: EndingFragment }) {
  const { t } = useLingui();
  const format = useFormat();
  const hold = useHold();
  const { closing } = ending;
  if (!ending.viewerCanHold || !closing) return null;
  const set = (on: boolean, tell?: () => void) =>
    tellWhenDone(hold.mutateAsync({ relationshipId: ending.id, hold: on }), tell);
  const keep = () =>
    set(true, () => notify(t`It is kept. Both people see that, with your name.`, () => set(false)));
  // Past its day the content goes at once, which nothing brings back: so it waits for second thoughts.
  const letGo = () =>
    notifyDeferred(
      t`The agreed day counts again.`,
      () => set(false),
      () => undefined,
    );
  return (
    <Section card title={<Trans>Keep it beyond its day</Trans>}>
      <p>
        {closing.heldAt && closing.heldBy ? (
          <Trans>
            {closing.heldBy.name} keeps what the two wrote since {format.dayOf(closing.heldAt)}. Lifted after
            the agreed day, it is erased at once.
          </Trans>
        ) : (
          <Trans>
            Where the law asks you to keep it. It stays sealed and you cannot read it; both people see who
            keeps it and since when, and it is in their ledger.
          </Trans>
        )}
      </p>
      <div style={{ marginTop: 10 }}>
        <Actions>
          {closing.heldAt ? (
            <Button busy={hold.isPending} onClick={letGo}>
              <Trans>Let the agreed day count again</Trans>
            </Button>
          ) : (
            <Button busy={hold.isPending} onClick={keep}>
              <Trans>Keep it</Trans>
            </Button>
          )}
        </Actions>
      </div>
    </Section>
  );
}
