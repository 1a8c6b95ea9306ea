import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type {
  AgreementFullFragment,
  AgreementVersionLineFragment,
  AgreementVersionState,
} from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Section } from '../../ui/layout.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import styles from './agreements.module.css';
import { Difference } from './difference.tsx';
import { type Language, versionQuery } from './operations.ts';
import { PaperLinks } from './paper-links.tsx';
import { Verification } from './verification.tsx';
import { headOf, useClauseLanguage } from './wording.ts';

export const versionStates: Readonly<Record<AgreementVersionState, MessageDescriptor>> = {
  DRAFT: msg`Draft`,
  PROPOSED: msg`Waits for signatures`,
  IN_FORCE: msg`In force`,
  SUPERSEDED: msg`Superseded`,
  ENDED: msg`Ended`,
  DECLINED: msg`Not signed`,
};

/** Every version with its signatures; each opens to its check and to what it changed. */
export function HistorySection({ agreement }: { agreement: AgreementFullFragment }) {
  const fixed = agreement.versions.filter(({ hash }) => hash !== null);
  if (fixed.length === 0) return null;
  return (
    <Section title={<Trans>Versions and signatures</Trans>}>
      {fixed.map((version) => (
        <VersionLine
          key={version.id}
          agreement={agreement}
          version={version}
          before={fixed.find(({ number }) => number < version.number) ?? null}
        />
      ))}
    </Section>
  );
}

type VersionLineProps = {
  agreement: AgreementFullFragment;
  version: AgreementVersionLineFragment;
  before: AgreementVersionLineFragment | null;
};

function VersionLine({ agreement, version, before }: VersionLineProps) {
  const { t } = useLingui();
  const format = useFormat();
  const [opened, setOpened] = useState<'check' | 'changes' | null>(null);
  const toggle = (what: 'check' | 'changes') => setOpened(opened === what ? null : what);
  const readable = agreement.viewerSignatory !== null;
  return (
    <section className={styles.version} aria-label={t`Version ${version.number}`}>
      <div className={styles.head}>
        <b>
          <Trans>Version {version.number}</Trans>
        </b>
        <Chip tone={version.state === 'IN_FORCE' ? 'good' : 'quiet'}>{t(versionStates[version.state])}</Chip>
      </div>
      <ul className={styles.todo}>
        {version.signatures.map((signature) => (
          <li key={signature.id}>
            <Trans>
              {signature.person.name} signed on {format.dateTime(signature.signedAt)}
            </Trans>
          </li>
        ))}
        {version.declinedAt ? (
          <li>
            {version.declinedBy ? (
              <Trans>
                {version.declinedBy.name} did not sign, {format.dateTime(version.declinedAt)}
              </Trans>
            ) : (
              <Trans>Not signed, {format.dateTime(version.declinedAt)}</Trans>
            )}
          </li>
        ) : null}
      </ul>
      <code className={styles.hash}>{version.hash}</code>
      {readable ? (
        <div className={styles.row}>
          <Button look="quiet" aria-expanded={opened === 'check'} onClick={() => toggle('check')}>
            <Trans>Check it</Trans>
          </Button>
          {before ? (
            <Button look="quiet" aria-expanded={opened === 'changes'} onClick={() => toggle('changes')}>
              <Trans>What changed against version {before.number}</Trans>
            </Button>
          ) : null}
          <PaperLinks agreementId={agreement.id} version={version} />
        </div>
      ) : null}
      {opened === 'check' ? <Checked agreement={agreement} version={version} /> : null}
      {opened === 'changes' && before ? (
        <Changes agreement={agreement} version={version} before={before} />
      ) : null}
    </section>
  );
}

function useVersion(id: string) {
  const language: Language = useClauseLanguage() === 'de' ? 'DE' : 'EN';
  return useQuery(versionQuery(id, language));
}

function Checked({ version }: Omit<VersionLineProps, 'before'>) {
  const query = useVersion(version.id);
  return (
    <QueryBoundary query={query}>{(full) => (full ? <Verification version={full} /> : null)}</QueryBoundary>
  );
}

function Changes({
  agreement,
  version,
  before,
}: VersionLineProps & { before: AgreementVersionLineFragment }) {
  const now = useVersion(version.id);
  const then = useVersion(before.id);
  return (
    <QueryBoundary query={now}>
      {(after) => (
        <QueryBoundary query={then}>
          {(earlier) =>
            after?.content && earlier?.content ? (
              <Difference
                before={earlier.content.clauses}
                after={after.content.clauses}
                head={headOf(agreement)}
              />
            ) : (
              <p className="muted">
                <Trans>The words of one of these versions can no longer be read.</Trans>
              </p>
            )
          }
        </QueryBoundary>
      )}
    </QueryBoundary>
  );
}
