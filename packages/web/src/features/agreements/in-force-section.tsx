import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { choiceLabel, clauseTitle, type SponsorLevel } from '@rapport/shared/domain';
import type { ReactNode } from 'react';
import type { AgreementFullFragment, AgreementVersionFullFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { formError } from '../../ui/form-errors.ts';
import { Actions, Facts, Section, Stack } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import styles from './agreements.module.css';
import { ClauseWords } from './clause-words.tsx';
import { useConfirmReview, useDraftAgreement } from './operations.ts';
import { headOf, useClauseLanguage } from './wording.ts';

type InForceSectionProps = {
  agreement: AgreementFullFragment;
  version: AgreementVersionFullFragment;
  /** Shows the clauses only when asked: a later version is being worked out above. */
  folded: boolean;
};

/** What holds now, and what the software does because of it. */
export function InForceSection({ agreement, version, folded }: InForceSectionProps) {
  const language = useClauseLanguage();
  const head = headOf(agreement);
  return (
    <div className={styles.beside}>
      <div className={styles.side}>
        <Review agreement={agreement} version={version} />
        {agreement.viewerSignatory === 'SPONSOR' ? <SponsorLearns agreement={agreement} /> : null}
      </div>
      {version.content ? (
        <Section
          title={folded ? <Trans>What holds until then</Trans> : <Trans>What holds</Trans>}
          aside={<Trans>version {version.number}</Trans>}
        >
          <Folded folded={folded}>
            {version.content.clauses.map(({ kind, data }) => (
              <section key={kind} className={styles.clause} aria-label={clauseTitle(kind, language)}>
                <h3>{clauseTitle(kind, language)}</h3>
                <ClauseWords kind={kind} data={data} head={head} />
              </section>
            ))}
          </Folded>
        </Section>
      ) : null}
    </div>
  );
}

function Folded({ folded, children }: { folded: boolean; children: ReactNode }) {
  if (!folded) return children;
  return (
    <details>
      <summary>
        <Trans>Show its clauses</Trans>
      </summary>
      {children}
    </details>
  );
}

function Review({ agreement, version }: Omit<InForceSectionProps, 'folded'>) {
  const { t } = useLingui();
  const format = useFormat();
  const confirm = useConfirmReview(() => notify(t`Noted.`));
  const amend = useDraftAgreement();
  const party = agreement.viewerSignatory;
  const due = version.reviewDueOn;
  const reviewed = party !== null && party !== 'SPONSOR' && version.reviewedBy.includes(party);
  const relationshipId = agreement.relationship?.id;
  const error = formError(confirm.error ?? amend.error, []);
  return (
    <Section card title={<Trans>In force</Trans>}>
      <Stack>
        <Facts
          items={[
            version.inForceAt ? [<Trans key="since">Since</Trans>, format.dayOf(version.inForceAt)] : null,
            due ? [<Trans key="due">To be looked at again</Trans>, format.date(due)] : null,
          ]}
        />
        {version.reviewOverdue && !reviewed ? (
          <Message tone="attention" title={<Trans>It is time to look at this agreement again</Trans>}>
            <Trans>Read it together. If it still holds, say so; if not, amend it.</Trans>
          </Message>
        ) : null}
        {reviewed ? (
          <p className="muted">
            <Trans>You have looked at it again; your partner is asked to do the same.</Trans>
          </p>
        ) : null}
        {error ? (
          <Message tone="bad" live>
            {error}
          </Message>
        ) : null}
        <Actions>
          {due && party !== null && party !== 'SPONSOR' && !reviewed ? (
            <Button
              look={version.reviewOverdue ? 'primary' : 'default'}
              busy={confirm.isPending}
              onClick={() => confirm.mutate({ agreementId: agreement.id })}
            >
              <Trans>It still holds</Trans>
            </Button>
          ) : null}
          {agreement.viewerCanDraft && relationshipId ? (
            <Button busy={amend.isPending} onClick={() => amend.mutate({ relationshipId })}>
              <Trans>Amend it</Trans>
            </Button>
          ) : null}
        </Actions>
      </Stack>
    </Section>
  );
}

const told: Readonly<Record<SponsorLevel, MessageDescriptor>> = {
  AUTOMATIC: msg`automatically`,
  ON_RELEASE: msg`when the two release it`,
  NEVER: msg`never`,
};

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The only things that a sponsor may learn. */
function SponsorLearns({ agreement }: { agreement: AgreementFullFragment }) {
  const { t } = useLingui();
  const language = useClauseLanguage();
  return (
    <Section card title={<Trans>What you learn</Trans>}>
      <Facts
        items={(agreement.sponsorInformation ?? []).map(({ field, level }) => {
          const how = t(told[level]);
          const held = field === 'SESSIONS_HELD' ? agreement.sessionsHeld : null;
          return [
            capitalized(choiceLabel(field, language)),
            held === null ? how : t`${how}; so far: ${held}`,
          ];
        })}
      />
      <p className={styles.after}>
        <Trans>
          Nothing else is shown to you, and each look at this agreement is in the ledger of the two.
        </Trans>
      </p>
    </Section>
  );
}
