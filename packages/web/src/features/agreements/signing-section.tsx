import { Trans, useLingui } from '@lingui/react/macro';
import { clauseTitle } from '@rapport/shared/domain';
import { type FormEvent, useState } from 'react';
import type { AgreementFullFragment, AgreementVersionFullFragment } from '../../gql/graphql.ts';
import { Button } from '../../ui/button.tsx';
import { Field, SubmitButton, TextArea } from '../../ui/field.tsx';
import { formError } from '../../ui/form-errors.ts';
import { Actions, Section, Stack } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import styles from './agreements.module.css';
import { ClauseComments } from './clause-comments.tsx';
import { ClauseWords } from './clause-words.tsx';
import { Difference } from './difference.tsx';
import { type Language, useDecline, useRevise, useSign } from './operations.ts';
import { useNameOf } from './who.ts';
import { headOf, useClauseLanguage } from './wording.ts';

/** Where on the page the signature is given, below all that is signed. */
const signingAnchor = 'your-signature';

type SigningSectionProps = { agreement: AgreementFullFragment; version: AgreementVersionFullFragment };

/** A proposed version: what it says, how it differs from what is in force, and the signatures. */
export function SigningSection({ agreement, version }: SigningSectionProps) {
  const language = useClauseLanguage();
  const head = headOf(agreement);
  const { content } = version;
  if (!content) return null;
  const ofPair = agreement.viewerSignatory !== 'SPONSOR';
  return (
    <div className={styles.beside}>
      <div className={styles.side}>
        <Waiting agreement={agreement} version={version} />
      </div>
      <div>
        {agreement.inForce?.content ? (
          <Section
            title={<Trans>What changes</Trans>}
            aside={<Trans>against version {agreement.inForce.number}</Trans>}
          >
            <Difference before={agreement.inForce.content.clauses} after={content.clauses} head={head} />
          </Section>
        ) : null}
        <Section title={<Trans>What you sign</Trans>} aside={<Trans>version {version.number}</Trans>}>
          {content.clauses.map((clause) => (
            <section
              key={clause.kind}
              className={styles.clause}
              aria-label={clauseTitle(clause.kind, language)}
            >
              <h3>{clauseTitle(clause.kind, language)}</h3>
              <ClauseWords kind={clause.kind} data={clause.data} head={head} />
              {ofPair ? (
                <ClauseComments
                  clause={clause}
                  versionId={version.id}
                  title={clauseTitle(clause.kind, language)}
                />
              ) : null}
            </section>
          ))}
        </Section>
        {version.viewerCanSign ? <Sign version={version} canRevise={ofPair} /> : null}
      </div>
    </div>
  );
}

function Waiting({ agreement, version }: SigningSectionProps) {
  const { t } = useLingui();
  const nameOf = useNameOf(agreement);
  const revise = useRevise(() =>
    notify(t`Back in work. Signatures so far do not count for what comes next.`),
  );
  const signed = version.signatures.map(({ person }) => person.name);
  const waiting = version.waitingFor.map(nameOf);
  const error = formError(revise.error, []);
  return (
    <Section card title={<Trans>Signatures</Trans>}>
      <Stack>
        <Message tone={version.viewerCanSign ? 'attention' : 'info'}>
          {signed.length > 0 ? (
            <p>
              <Trans>Signed: {signed.join(', ')}.</Trans>
            </p>
          ) : null}
          <p>
            <Trans>Still to sign: {waiting.join(', ')}.</Trans>
          </p>
          {version.viewerCanSign ? (
            <p>
              <a href={`#${signingAnchor}`}>
                <Trans>To your signature</Trans>
              </a>
            </p>
          ) : null}
        </Message>
        {error ? (
          <Message tone="bad" live>
            {error}
          </Message>
        ) : null}
        {agreement.viewerSignatory !== 'SPONSOR' ? (
          <Actions>
            <Button busy={revise.isPending} onClick={() => revise.mutate({ agreementVersionId: version.id })}>
              <Trans>Take it back into work</Trans>
            </Button>
          </Actions>
        ) : null}
      </Stack>
    </Section>
  );
}

function Sign({ version, canRevise }: { version: AgreementVersionFullFragment; canRevise: boolean }) {
  const { t } = useLingui();
  const clauseLanguage = useClauseLanguage();
  const language: Language = clauseLanguage === 'de' ? 'DE' : 'EN';
  const sign = useSign(() => notify(t`Signed.`));
  const [declining, setDeclining] = useState(false);
  const error = formError(sign.error, []);
  const submit = () => sign.mutate({ agreementVersionId: version.id, hash: version.hash ?? '', language });
  return (
    <Section card title={<Trans>Your signature</Trans>}>
      <div id={signingAnchor} />
      <Stack>
        <p>{version.signingStatement}</p>
        <p className={styles.hash}>
          <Trans>Fingerprint of what you sign (SHA-256): {version.hash}</Trans>
        </p>
        {error ? (
          <Message tone="bad" live>
            {error}
          </Message>
        ) : null}
        {declining ? (
          <Decline versionId={version.id} canRevise={canRevise} onCancel={() => setDeclining(false)} />
        ) : (
          <Actions>
            <Button look="primary" busy={sign.isPending} onClick={submit}>
              <Trans>Sign</Trans>
            </Button>
            <Button onClick={() => setDeclining(true)}>
              <Trans>Decline…</Trans>
            </Button>
          </Actions>
        )}
      </Stack>
    </Section>
  );
}

function Decline({
  versionId,
  canRevise,
  onCancel,
}: {
  versionId: string;
  canRevise: boolean;
  onCancel: () => void;
}) {
  const { t } = useLingui();
  const decline = useDecline(() => notify(t`Declined. Everybody who signs can read why, if you said so.`));
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    decline.mutate({ agreementVersionId: versionId, reason: reason.trim() || null });
  };
  return (
    <form onSubmit={submit}>
      <Field
        label={<Trans>Reason</Trans>}
        optional
        error={formError(decline.error, [])}
        hint={
          canRevise ? (
            <Trans>
              Read by those who sign. To change a clause, take the agreement back into work instead.
            </Trans>
          ) : (
            <Trans>Read by those who sign.</Trans>
          )
        }
      >
        <TextArea
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Field>
      <Actions>
        <SubmitButton busy={decline.isPending}>
          <Trans>Decline this version</Trans>
        </SubmitButton>
        <Button onClick={onCancel}>
          <Trans>Back</Trans>
        </Button>
      </Actions>
    </form>
  );
}
