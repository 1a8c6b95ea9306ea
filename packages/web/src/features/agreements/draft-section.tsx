import { Trans, useLingui } from '@lingui/react/macro';
import { clauseTitle } from '@rapport/shared/domain';
import type { AgreementFullFragment, AgreementVersionFullFragment } from '../../gql/graphql.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Button } from '../../ui/button.tsx';
import { formError } from '../../ui/form-errors.ts';
import { Actions, Section, Stack } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import { DraftBadge, ledgerOfParty } from './agreement-badge.tsx';
import styles from './agreements.module.css';
import { ClauseCard } from './clause-card.tsx';
import { useDropDraft, usePropose } from './operations.ts';
import { clauseAnchor, headOf, useClauseLanguage } from './wording.ts';

type DraftSectionProps = { agreement: AgreementFullFragment; version: AgreementVersionFullFragment };

/** A draft that the two work on together, clause by clause. */
export function DraftSection({ agreement, version }: DraftSectionProps) {
  const head = headOf(agreement);
  const { content } = version;
  if (!content) return null;
  return (
    <div className={styles.beside}>
      <div className={styles.side}>
        <Standing agreement={agreement} version={version} />
      </div>
      <Section
        title={<Trans>Clause by clause</Trans>}
        aside={<Trans>version {version.number}, a draft</Trans>}
      >
        <p className={styles.badge}>
          <DraftBadge agreement={agreement} ledgerOf={ledgerOfParty(agreement)} />
        </p>
        {content.clauses.map((clause) => (
          <ClauseCard
            key={clause.kind}
            clause={clause}
            versionId={version.id}
            head={head}
            editable={version.viewerCanEdit}
            obstacles={content.obstacles.filter((one) => one.kind === clause.kind).map(({ why }) => why)}
          />
        ))}
      </Section>
    </div>
  );
}

/** What is still to do, by whom, and the next step. */
function Standing({ agreement, version }: DraftSectionProps) {
  const { t } = useLingui();
  const language = useClauseLanguage();
  const { person } = useViewer();
  const propose = usePropose(() => notify(t`Proposed. Now everybody is asked to sign.`));
  const drop = useDropDraft(() => notify(t`The amendment is dropped.`));
  const obstacles = version.content?.obstacles ?? [];
  const which = { agreementVersionId: version.id };
  const purpose = version.content?.clauses.find(({ kind }) => kind === 'PURPOSE');
  const confirmed = (id: string) => purpose?.marks.some((mark) => mark.person.id === id) ?? false;
  const missing = [agreement.guide, agreement.learner].filter(({ id }) => !confirmed(id));
  const error = formError(propose.error ?? drop.error, []);
  return (
    <Section card title={<Trans>What is still to do</Trans>}>
      <Stack>
        {obstacles.length > 0 ? (
          <Message tone="attention" title={<Trans>Before you can propose it</Trans>}>
            <ul className={styles.todo}>
              {obstacles.map(({ kind, why }) => (
                <li key={`${kind} ${why}`}>
                  <a href={`#${clauseAnchor(kind)}`}>{clauseTitle(kind, language)}</a>: {why}
                </li>
              ))}
            </ul>
            {missing.length > 0 ? (
              <p>
                {missing.some(({ id }) => id === person.id) ? (
                  <Trans>Your confirmation of the purpose is missing.</Trans>
                ) : (
                  <Trans>You have confirmed the purpose; {missing[0]?.name} has not yet.</Trans>
                )}
              </p>
            ) : null}
          </Message>
        ) : (
          <Message tone="good" title={<Trans>Everything is there</Trans>}>
            <Trans>
              Propose it as it stands: from then on its words are fixed, and everybody is asked to sign.
            </Trans>
          </Message>
        )}
        {error ? (
          <Message tone="bad" live>
            {error}
          </Message>
        ) : null}
        <Actions>
          <Button
            look={obstacles.length > 0 ? 'default' : 'primary'}
            busy={propose.isPending}
            disabled={obstacles.length > 0}
            onClick={() => propose.mutate(which)}
          >
            <Trans>Propose the agreement</Trans>
          </Button>
          {agreement.inForce ? (
            <Button busy={drop.isPending} onClick={() => drop.mutate(which)}>
              <Trans>Drop this amendment</Trans>
            </Button>
          ) : null}
        </Actions>
        <Agreed agreement={agreement} version={version} />
      </Stack>
    </Section>
  );
}

/** With how many clauses each of the two agrees as they stand. */
function Agreed({ agreement, version }: DraftSectionProps) {
  const { person } = useViewer();
  const clauses = version.content?.clauses.filter(({ data }) => data !== null) ?? [];
  return (
    <ul className="muted small">
      {[agreement.guide, agreement.learner].map(({ id, name }) => {
        const count = clauses.filter(({ marks }) => marks.some((mark) => mark.person.id === id)).length;
        return (
          <li key={id}>
            {id === person.id ? (
              <Trans>
                You agree with {count} of {clauses.length} clauses
              </Trans>
            ) : (
              <Trans>
                {name} agrees with {count} of {clauses.length} clauses
              </Trans>
            )}
          </li>
        );
      })}
    </ul>
  );
}
