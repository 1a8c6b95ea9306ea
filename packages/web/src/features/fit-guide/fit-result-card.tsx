import { Trans, useLingui } from '@lingui/react/macro';
import {
  type FitAnswers,
  type FitReason,
  type FitResult,
  fitElsewhereWords,
  fitOutcomeWords,
  fitReasonWords,
  recommendFit,
  wouldSuitWords,
} from '@rapport/shared/domain';
import type { ReactNode } from 'react';
import { languageOf } from '../../lib/i18n.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Actions, Section } from '../../ui/layout.tsx';
import styles from './fit-guide.module.css';

/** What the answers so far say, why, and where to go from here. */
export function FitResultCard({ answers }: { answers: FitAnswers }) {
  const { i18n } = useLingui();
  const language = languageOf(i18n.locale);
  const result = recommendFit(answers);
  const words = fitOutcomeWords(result, language);
  const kind = result.between === 'COACHING' || result.between === 'MENTORING' ? result.between : null;
  const other = kind === 'COACHING' ? 'MENTORING' : 'COACHING';
  return (
    <Section card className={styles.result ?? ''} title={<Trans>What your answers say</Trans>}>
      <div role="status">
        <h3>{words.title}</h3>
        <p>{words.text}</p>
      </div>
      {result.elsewhere.map(({ question, elsewhere }) => {
        const { title, text } = fitElsewhereWords(elsewhere, language);
        return (
          <div key={question} className={styles.elsewhere}>
            <h4>{title}</h4>
            <p>{text}</p>
          </div>
        );
      })}
      {result.reasons.length > 0 ? (
        <Reasons title={<ReasonsTitle result={result} />} reasons={result.reasons} />
      ) : null}
      {kind && result.against.length > 0 ? (
        <Reasons
          title={
            other === 'COACHING' ? (
              <Trans>What speaks for coaching</Trans>
            ) : (
              <Trans>What speaks for mentoring</Trans>
            )
          }
          reasons={result.against}
        />
      ) : null}
      {kind ? <p className="muted small">{wouldSuitWords(other, language)}</p> : null}
      <NextStep result={result} />
      <p className="muted small">
        <Trans>
          This is our own questionnaire, not a test. In the first conversation you find out together whether
          it fits.
        </Trans>
      </p>
    </Section>
  );
}

function ReasonsTitle({ result: { outcome, between } }: { result: FitResult }) {
  if (outcome !== between) return <Trans>What your other answers say</Trans>;
  return <Trans>Why</Trans>;
}

function Reasons({ title, reasons }: { title: ReactNode; reasons: readonly FitReason[] }) {
  const { i18n } = useLingui();
  return (
    <div>
      <h4>{title}</h4>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason.question} className={reason.lean > 0 ? styles.coaching : styles.mentoring}>
            {fitReasonWords(reason, languageOf(i18n.locale))}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Whom to look at next; nobody is sent to guides whose need is another. */
function NextStep({ result: { outcome } }: { result: FitResult }) {
  switch (outcome) {
    case 'COACHING':
      return (
        <Actions>
          <ButtonLink look="primary" to="/guides" search={{ kind: 'COACHING' }}>
            <Trans>See the coaches</Trans>
          </ButtonLink>
        </Actions>
      );
    case 'MENTORING':
      return (
        <Actions>
          <ButtonLink look="primary" to="/guides" search={{ kind: 'MENTORING' }}>
            <Trans>See the mentors</Trans>
          </ButtonLink>
        </Actions>
      );
    case 'BOTH':
      return (
        <Actions>
          <ButtonLink look="primary" to="/guides">
            <Trans>See coaches and mentors</Trans>
          </ButtonLink>
        </Actions>
      );
    case 'NEITHER':
    case 'OPEN':
      return null;
  }
}
