import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { EndingFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Actions, Facts, Section, Stack } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { DataStatement } from './data-statement.tsx';
import { LegalHold } from './legal-hold.tsx';
import { NextStep } from './next-step.tsx';
import { endingQuery } from './operations.ts';
import { type Partner, partnerOf, waitsForViewer } from './sides.ts';
import { closingKindNames } from './words.ts';

type Closing = NonNullable<EndingFragment['closing']>;

/** That a relationship is being or has been ended, on its page: for the two with the next step, for others only that it is so. */
export function EndingOfRelationship({ relationshipId }: { relationshipId: string }) {
  const { data: ending } = useQuery(endingQuery(relationshipId));
  if (!ending?.closing) return null;
  const partner = partnerOf(ending);
  return (
    <>
      {partner ? (
        <OfTheTwo ending={ending} closing={ending.closing} partner={partner} />
      ) : (
        <OfOthers ending={ending} closing={ending.closing} />
      )}
      <LegalHold ending={ending} />
    </>
  );
}

type OfTheTwoProps = { ending: EndingFragment; closing: Closing; partner: Partner };

function OfTheTwo({ ending, closing, partner }: OfTheTwoProps) {
  const { t } = useLingui();
  const format = useFormat();
  const waits = ending.state === 'CLOSING' && waitsForViewer(ending);
  const closesOn = format.date(closing.closesOn);
  const page = {
    to: '/relationships/$relationshipId/closing',
    params: { relationshipId: ending.id },
  } as const;
  return (
    <Section
      title={ending.state === 'CLOSED' ? <Trans>How it ended</Trans> : <Trans>The ending</Trans>}
      aside={t(closingKindNames[closing.kind])}
    >
      <Stack>
        {ending.state === 'CLOSED' ? null : (
          <Message
            tone={waits ? 'attention' : 'info'}
            title={
              waits ? (
                <Trans>A few last words are asked for</Trans>
              ) : (
                <Trans>You have handed over your words</Trans>
              )
            }
          >
            {waits ? (
              <Trans>
                It closes on {closesOn}. Say what was reached and learned, and thanks, while you can.
              </Trans>
            ) : (
              <Trans>
                It closes on {closesOn}, or as soon as {partner.name} has handed over too.
              </Trans>
            )}
          </Message>
        )}
        <DataStatement ending={ending} />
        <Actions>
          {waits ? (
            <ButtonLink look="primary" {...page}>
              <Trans>Write your words</Trans>
            </ButtonLink>
          ) : ending.retention?.erasedAt ? null : (
            <ButtonLink {...page}>
              {ending.state === 'CLOSED' ? <Trans>Read your words</Trans> : <Trans>Open the ending</Trans>}
            </ButtonLink>
          )}
        </Actions>
        {ending.state === 'CLOSED' ? <NextStep ending={ending} kind={closing.kind} /> : null}
      </Stack>
    </Section>
  );
}

/** What those who run programs see: that it ends, in what way and when. */
function OfOthers({ ending, closing }: { ending: EndingFragment; closing: Closing }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <Section title={<Trans>The ending</Trans>} aside={<Trans>without blame, so without a who</Trans>}>
      <Facts
        items={[
          [<Trans key="kind">In what way</Trans>, t(closingKindNames[closing.kind])],
          closing.closedAt
            ? [<Trans key="closed">Closed</Trans>, format.dayOf(closing.closedAt)]
            : [<Trans key="closes">Closes by</Trans>, format.date(closing.closesOn)],
          ending.retention?.erasedAt
            ? [<Trans key="erased">Erased</Trans>, format.dayOf(ending.retention.erasedAt)]
            : ending.retention
              ? [<Trans key="erases">To be erased</Trans>, format.date(ending.retention.deletesOn)]
              : null,
          closing.heldBy && closing.heldAt
            ? [
                <Trans key="held">Kept beyond its day</Trans>,
                <Trans key="by">
                  by {closing.heldBy.name} since {format.dayOf(closing.heldAt)}
                </Trans>,
              ]
            : null,
        ]}
      />
      <p className="muted" style={{ marginTop: 10 }}>
        <Trans>Which of the two began it, why, and their words are between them.</Trans>
      </p>
    </Section>
  );
}
