import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { AgreementStandingFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Actions, Section, Stack } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { versionStates } from './history-section.tsx';
import { useNameOf } from './who.ts';

/** An agreement that has been begun, with the relationship as the reader sees it. */
export type KnownAgreement = {
  found: Pick<AgreementStandingFragment, 'id' | 'viewerParty'>;
  agreement: NonNullable<AgreementStandingFragment['agreement']>;
};

type StandingSectionProps = KnownAgreement & { actions: ReactNode; children?: ReactNode };

/** Where an agreement stands: what holds and what is still to do, with whatever belongs below. */
export function StandingSection({ found, agreement, actions, children }: StandingSectionProps) {
  const { t } = useLingui();
  const format = useFormat();
  const nameOf = useNameOf(agreement);
  const { open, inForce } = agreement;
  return (
    <Section
      title={<Trans>Agreement</Trans>}
      aside={
        inForce ? (
          <Chip tone="good">{t(versionStates.IN_FORCE)}</Chip>
        ) : open ? (
          <Chip>{t(versionStates[open.state])}</Chip>
        ) : null
      }
    >
      <Stack>
        {open ? (
          <Message
            tone={open.viewerCanSign || (open.state === 'DRAFT' && found.viewerParty) ? 'attention' : 'info'}
            title={
              open.state === 'DRAFT' ? (
                <Trans>A draft is being worked out</Trans>
              ) : (
                <Trans>Still to sign: {open.waitingFor.map(nameOf).join(', ')}</Trans>
              )
            }
          />
        ) : null}
        {inForce?.reviewOverdue ? (
          <Message tone="attention" title={<Trans>It is time to look at this agreement again</Trans>} />
        ) : null}
        {inForce?.inForceAt ? (
          <p className="muted small">
            <Trans>
              Version {inForce.number}, in force since {format.dayOf(inForce.inForceAt)}
            </Trans>
          </p>
        ) : null}
        <Actions>{actions}</Actions>
      </Stack>
      {children}
    </Section>
  );
}

/** The way to the page where it is worked out, signed and kept. */
export function OpenAgreement({ found, agreement }: KnownAgreement) {
  const { open } = agreement;
  return (
    <ButtonLink
      look={open && found.viewerParty ? 'primary' : 'default'}
      to="/agreements/$agreementId"
      params={{ agreementId: agreement.id }}
    >
      {open?.viewerCanSign ? (
        <Trans>Read and sign</Trans>
      ) : open?.state === 'DRAFT' && found.viewerParty ? (
        <Trans>Go on with it</Trans>
      ) : (
        <Trans>Open the agreement</Trans>
      )}
    </ButtonLink>
  );
}
