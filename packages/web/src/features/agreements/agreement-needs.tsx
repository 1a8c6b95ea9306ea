import { Trans } from '@lingui/react/macro';
import type { AgreementNeedFragment, AgreementsAwaitingQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { NeedRow } from '../../ui/need-row.tsx';

/** One agreement that waits for the reader: to work out, to confirm, to sign, or to look at again. */
export function AgreementNeedRow({ agreement }: { agreement: AgreementNeedFragment }) {
  const { person } = useViewer();
  const { guide, learner, open, inForce } = agreement;
  const unwritten = open?.purposeWritten === false;
  const format = useFormat();
  const other = guide.id === person.id ? learner : guide;
  const who = agreement.viewerSignatory === 'SPONSOR' ? `${guide.name} – ${learner.name}` : other.name;
  return (
    <NeedRow
      picture={<Avatar name={other.name} tone={other.id === guide.id ? 'guide' : 'learner'} />}
      title={
        <>
          <b>{who}</b> ·{' '}
          {open?.viewerCanSign ? (
            <Trans>your signature is asked for</Trans>
          ) : unwritten ? (
            <Trans>work out your agreement</Trans>
          ) : open ? (
            <Trans>confirm your shared purpose</Trans>
          ) : (
            <Trans>look at your agreement again</Trans>
          )}
        </>
      }
      why={
        inForce?.reviewDueOn && !open ? (
          <Trans>
            {agreement.program.name} · was due on {format.date(inForce.reviewDueOn)}
          </Trans>
        ) : unwritten ? (
          <Trans>{agreement.program.name} · a draft is there; why you meet is yours to write</Trans>
        ) : (
          agreement.program.name
        )
      }
      action={
        <ButtonLink look="primary" to="/agreements/$agreementId" params={{ agreementId: agreement.id }}>
          {open?.viewerCanSign ? (
            <Trans>Read and sign</Trans>
          ) : unwritten ? (
            <Trans>Work it out</Trans>
          ) : open ? (
            <Trans>Read and confirm</Trans>
          ) : (
            <Trans>Look at it</Trans>
          )}
        </ButtonLink>
      }
    />
  );
}

type Sponsored = AgreementsAwaitingQuery['sponsored']['edges'];

/** What somebody sponsors, each leading to what they may learn of it. */
export function SponsoredAgreements({ edges }: { edges: Sponsored }) {
  const format = useFormat();
  if (edges.length === 0) return null;
  return (
    <Section
      title={<Trans>Sponsored by you</Trans>}
      aside={<Trans>you see only what each agreement says</Trans>}
    >
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {edges.map(({ node }) => (
          <NeedRow
            key={node.id}
            picture={<Avatar name={node.learner.name} tone="learner" />}
            title={
              <b>
                {node.guide.name} – {node.learner.name}
              </b>
            }
            why={
              node.inForce?.inForceAt ? (
                <Trans>
                  {node.program.name} · in force since {format.dayOf(node.inForce.inForceAt)}
                </Trans>
              ) : node.open?.state === 'PROPOSED' ? (
                <Trans>{node.program.name} · waits for signatures</Trans>
              ) : (
                <Trans>{node.program.name} · being worked out</Trans>
              )
            }
            action={
              <ButtonLink to="/agreements/$agreementId" params={{ agreementId: node.id }}>
                <Trans>Open</Trans>
              </ButtonLink>
            }
          />
        ))}
      </ul>
    </Section>
  );
}
