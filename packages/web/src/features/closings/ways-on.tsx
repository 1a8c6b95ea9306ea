import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { ClosingKind, EndingFragment } from '../../gql/graphql.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { notify, notifyDeferred } from '../../ui/notify.ts';
import styles from './closings.module.css';
import { EndingDialog } from './ending-dialog.tsx';
import { endingQuery, usePause, useResume, useStop } from './operations.ts';
import { type Partner, partnerOf } from './sides.ts';
import { tellWhenDone } from './tell.ts';

/** Ways on and ways out of a relationship, for each of the two: to rest, to change, to end. Nothing for anybody else. */
export function WaysOn({ relationshipId }: { relationshipId: string }) {
  const { data: ending } = useQuery(endingQuery(relationshipId));
  const partner = ending ? partnerOf(ending) : null;
  if (!ending || !partner) return null;
  if (ending.viewerCanStop) return <LetItBe ending={ending} />;
  return ending.viewerCanClose ? <Ways ending={ending} partner={partner} /> : null;
}

type WaysProps = { ending: EndingFragment; partner: Partner };

function Ways({ ending, partner }: WaysProps) {
  const [kind, setKind] = useState<ClosingKind>('GOOD_ENDING');
  const [opened, setOpened] = useState(false);
  const open = (chosen: ClosingKind) => {
    setKind(chosen);
    setOpened(true);
  };
  return (
    <Section
      title={<Trans>Ways on and ways out</Trans>}
      aside={<Trans>for either of you, no reason asked</Trans>}
    >
      <ul className={styles.ways}>
        {ending.viewerCanResume ? <GoOn ending={ending} /> : null}
        {ending.viewerCanPause ? <Pause ending={ending} partner={partner} /> : null}
        <Way
          title={<Trans>Change of partner</Trans>}
          action={
            <Button onClick={() => open('CHANGE_OF_PARTNER')}>
              <Trans>Change of partner…</Trans>
            </Button>
          }
        >
          <Trans>Somebody else may fit better now. You end this well, then comes a new proposal.</Trans>
        </Way>
        <Way
          title={<Trans>End it well</Trans>}
          action={
            <Button onClick={() => open('GOOD_ENDING')}>
              <Trans>End it well…</Trans>
            </Button>
          }
        >
          <Trans>What was reached, what was learned, thanks: a guided end, by the notice you agreed.</Trans>
        </Way>
      </ul>
      <EndingDialog
        ending={ending}
        partner={partner}
        kind={kind}
        opened={opened}
        onClose={() => setOpened(false)}
      />
    </Section>
  );
}

/** Before anything is in force there is nothing to end: it happens once the time to undo it is over. */
function LetItBe({ ending }: Pick<WaysProps, 'ending'>) {
  const { t } = useLingui();
  const stop = useStop();
  const [asked, setAsked] = useState(false);
  const letItBe = () => {
    setAsked(true);
    notifyDeferred(
      t`You let it be. What you two drafted is erased.`,
      () => stop.mutate({ relationshipId: ending.id }, { onError: (error) => notify(error.message) }),
      () => setAsked(false),
    );
  };
  return (
    <Section
      title={<Trans>Not the right fit?</Trans>}
      aside={<Trans>for either of you, no reason asked</Trans>}
    >
      <ul className={styles.ways}>
        <Way
          title={<Trans>Let it be</Trans>}
          action={
            <Button disabled={asked} busy={stop.isPending} onClick={letItBe}>
              <Trans>Let it be</Trans>
            </Button>
          }
        >
          <Trans>
            Nothing has come into force. What you two drafted is erased at once, both places are free, and
            program managers see that it ended, not which of you let it be.
          </Trans>
        </Way>
      </ul>
    </Section>
  );
}

/** A pause is taken back as easily as it is made, so nobody is asked twice. */
function Pause({ ending, partner }: WaysProps) {
  const { t } = useLingui();
  const pause = usePause();
  const resume = useResume();
  const input = { relationshipId: ending.id };
  const undo = () => tellWhenDone(resume.mutateAsync(input));
  const rest = () =>
    tellWhenDone(pause.mutateAsync(input), () =>
      notify(t`You two pause. ${partner.name} sees it, and can go on too.`, undo),
    );
  return (
    <Way
      title={<Trans>Pause</Trans>}
      action={
        <Button busy={pause.isPending} onClick={rest}>
          <Trans>Pause</Trans>
        </Button>
      }
    >
      <Trans>Let it rest for a while. Reminders stop, nothing is lost, and either of you can go on.</Trans>
    </Way>
  );
}

function GoOn({ ending }: Pick<WaysProps, 'ending'>) {
  const { t } = useLingui();
  const pause = usePause();
  const resume = useResume();
  const input = { relationshipId: ending.id };
  const undo = () => tellWhenDone(pause.mutateAsync(input));
  const goOn = () => tellWhenDone(resume.mutateAsync(input), () => notify(t`You two go on.`, undo));
  return (
    <Way
      title={<Trans>It rests at present</Trans>}
      action={
        <Button look="primary" busy={resume.isPending} onClick={goOn}>
          <Trans>Go on</Trans>
        </Button>
      }
    >
      <Trans>Reminders are off. Everything is where you left it.</Trans>
    </Way>
  );
}

function Way({ title, action, children }: { title: ReactNode; action: ReactNode; children: ReactNode }) {
  return (
    <li>
      <div>
        <h3>{title}</h3>
        <p className="muted">{children}</p>
      </div>
      {action}
    </li>
  );
}
