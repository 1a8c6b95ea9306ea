import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ClosingWordsQuery, EndingFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Actions, Columns, PageHeader, Section } from '../../ui/layout.tsx';
import { notify } from '../../ui/notify.ts';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { DataStatement } from './data-statement.tsx';
import { NextStep } from './next-step.tsx';
import { closingWordsQuery, useWithdrawClosing } from './operations.ts';
import { type Partner, partnerOf } from './sides.ts';
import { tellWhenDone } from './tell.ts';
import { closingKindNames } from './words.ts';
import { WordsForm } from './words-form.tsx';
import { WordsBadge, WordsOf } from './words-of.tsx';

type Found = NonNullable<ClosingWordsQuery['relationship']>;
type Closing = NonNullable<Found['closing']>;

/** The guided end of a relationship, for the two: their words, what happens to their data, and the way back. */
export function ClosingPage({ relationshipId }: { relationshipId: string }) {
  const query = useQuery(closingWordsQuery(relationshipId));
  return (
    <QueryBoundary query={query}>
      {(found) => {
        const partner = found ? partnerOf(found) : null;
        return found?.closing && partner ? (
          <Content ending={found} closing={found.closing} partner={partner} />
        ) : (
          <NoEnding relationshipId={found ? relationshipId : null} />
        );
      }}
    </QueryBoundary>
  );
}

function NoEnding({ relationshipId }: { relationshipId: string | null }) {
  const { t } = useLingui();
  return (
    <>
      <PageHeader title={t`The ending`} />
      <EmptyState
        title={<Trans>There is no ending to see here</Trans>}
        action={relationshipId ? <BackLink relationshipId={relationshipId} /> : null}
      >
        <Trans>Either it is not being ended, or what the two say at the end is theirs alone.</Trans>
      </EmptyState>
    </>
  );
}

function BackLink({ relationshipId }: { relationshipId: string }) {
  return (
    <Link to="/relationships/$relationshipId" params={{ relationshipId }}>
      <Trans>Back to the relationship</Trans>
    </Link>
  );
}

type ContentProps = { ending: EndingFragment; closing: Closing; partner: Partner };

function Content({ ending, closing, partner }: ContentProps) {
  const { t } = useLingui();
  const closed = ending.state === 'CLOSED';
  return (
    <>
      <PageHeader
        title={closed ? t`How it ended with ${partner.name}` : t`Ending it well with ${partner.name}`}
        eyebrow={t(closingKindNames[closing.kind])}
        sub={<BackLink relationshipId={ending.id} />}
      />
      <Columns>
        <div>
          <OwnWords ending={ending} closing={closing} partner={partner} />
          <PartnersWords ending={ending} closing={closing} partner={partner} />
          {closed ? <NextStep ending={ending} kind={closing.kind} /> : null}
        </div>
        <div>
          <WhenItCloses ending={ending} closing={closing} partner={partner} />
          <Section card title={<Trans>What happens to what you wrote</Trans>}>
            <DataStatement ending={ending} />
          </Section>
        </div>
      </Columns>
    </>
  );
}

function OwnWords({ ending, closing, partner }: ContentProps) {
  const { person } = useViewer();
  const own = closing.words?.find((words) => words.person.id === person.id);
  const shared = own?.sharedAt != null;
  return (
    <Section
      title={<Trans>Your words</Trans>}
      aside={<WordsBadge pair={ending.id} partner={partner} shared={shared} />}
    >
      {ending.state === 'CLOSING' && !shared ? (
        <WordsForm key={ending.id} ending={ending} partner={partner} saved={own ?? null} />
      ) : own ? (
        <WordsOf words={own} tone={ending.viewerParty === 'GUIDE' ? 'guide' : 'learner'} />
      ) : (
        <p className="muted">
          {ending.retention?.erasedAt ? (
            <Trans>They have been erased.</Trans>
          ) : (
            <Trans>You left it without words, and that is fine.</Trans>
          )}
        </p>
      )}
    </Section>
  );
}

function PartnersWords({ ending, closing, partner }: ContentProps) {
  const theirs = closing.words?.find((words) => words.person.id === partner.id);
  return (
    <Section
      title={<Trans>Words of {partner.name}</Trans>}
      aside={theirs ? <WordsBadge pair={ending.id} partner={partner} shared /> : undefined}
    >
      {theirs ? (
        <WordsOf words={theirs} tone={partner.tone} />
      ) : (
        <p className="muted">
          {ending.retention?.erasedAt ? (
            <Trans>They have been erased.</Trans>
          ) : ending.state === 'CLOSED' ? (
            <Trans>{partner.name} handed over none. Silence is no judgement.</Trans>
          ) : (
            <Trans>
              Not handed over yet. Until then {partner.name} alone can read them; then they appear here.
            </Trans>
          )}
        </p>
      )}
    </Section>
  );
}

function WhenItCloses({ ending, closing, partner }: ContentProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { person } = useViewer();
  const withdraw = useWithdrawClosing();
  const takeBack = () =>
    tellWhenDone(withdraw.mutateAsync({ relationshipId: ending.id }), () =>
      notify(t`The ending is taken back. You two go on.`),
    );
  return (
    <Section card title={closing.closedAt ? <Trans>Closed</Trans> : <Trans>When it closes</Trans>}>
      {closing.closedAt ? (
        <p>
          <Trans>It closed on {format.dayOf(closing.closedAt)}.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Trans>
              On <b>{format.date(closing.closesOn)}</b> by itself, or as soon as both of you have handed over.
            </Trans>
          </p>
          <p className="muted" style={{ marginTop: 6 }}>
            {closing.startedBy?.id === person.id ? (
              <Trans>Begun on {format.dayOf(closing.startedAt)} by you.</Trans>
            ) : (
              <Trans>
                Begun on {format.dayOf(closing.startedAt)} by {partner.name}.
              </Trans>
            )}{' '}
            {ending.viewerCanWithdrawClosing ? null : (
              <Trans>{partner.name} can take it back until then.</Trans>
            )}
          </p>
        </>
      )}
      {ending.viewerCanWithdrawClosing ? (
        <div style={{ marginTop: 10 }}>
          <Actions>
            <Button busy={withdraw.isPending} onClick={takeBack}>
              <Trans>Take the ending back</Trans>
            </Button>
          </Actions>
        </div>
      ) : null}
    </Section>
  );
}
