import { Trans, useLingui } from '@lingui/react/macro';
import {
  type FitAnswers,
  type FitQuestion,
  fitAnswersTo,
  fitAnswerWords,
  fitQuestions,
  fitQuestionWords,
} from '@rapport/shared/domain';
import { languageOf } from '../../lib/i18n.ts';
import type { SearchPatch } from '../../lib/search-params.ts';
import { Button } from '../../ui/button.tsx';
import { Check, Choices } from '../../ui/field.tsx';
import { Columns, PageHeader } from '../../ui/layout.tsx';
import styles from './fit-guide.module.css';
import { FitResultCard } from './fit-result-card.tsx';

type FitGuidePageProps = {
  answers: FitAnswers;
  onAnswer: (patch: SearchPatch<FitAnswers>) => void;
  onClear: () => void;
};

/** Asks what somebody needs and says which kind suits it. The answers stand in the address and go nowhere else. */
export function FitGuidePage({ answers, onAnswer, onClear }: FitGuidePageProps) {
  const { t } = useLingui();
  const given = fitQuestions.filter((question) => answers[question] !== undefined).length;
  return (
    <>
      <PageHeader
        title={t`Coaching or mentoring?`}
        sub={
          <Trans>
            A few questions about what you need. Leave out what you like. Nothing you choose is sent or
            stored: your answers stand only in the address of this page.
          </Trans>
        }
      />
      <Columns>
        <form className={styles.questions} aria-label={t`Questions`}>
          {fitQuestions.map((question) => (
            <Question key={question} question={question} answers={answers} onAnswer={onAnswer} />
          ))}
          <p className={styles.foot}>
            <span className="muted small">
              <Trans>
                {given} of {fitQuestions.length} answered
              </Trans>
            </span>
            {given > 0 ? (
              <Button
                look="quiet"
                onClick={({ currentTarget }) => {
                  focusFirst(currentTarget.form);
                  onClear();
                }}
              >
                <Trans>Start again</Trans>
              </Button>
            ) : null}
          </p>
        </form>
        <FitResultCard answers={answers} />
      </Columns>
    </>
  );
}

type QuestionProps = Pick<FitGuidePageProps, 'answers' | 'onAnswer'> & { question: FitQuestion };

function Question({ question, answers, onAnswer }: QuestionProps) {
  const { i18n, t } = useLingui();
  const language = languageOf(i18n.locale);
  const ask = fitQuestionWords(question, language);
  return (
    <div className={styles.question}>
      <Choices legend={ask}>
        {fitAnswersTo(question).map((answer) => (
          <Check
            key={answer}
            type="radio"
            name={question}
            label={fitAnswerWords(question, answer, language)}
            checked={answers[question] === answer}
            onChange={() => onAnswer({ [question]: answer })}
          />
        ))}
      </Choices>
      {answers[question] === undefined ? null : (
        <Button
          look="quiet"
          aria-label={t`Take back the answer: ${ask}`}
          onClick={({ currentTarget }) => {
            focusFirst(currentTarget.parentElement);
            onAnswer({ [question]: undefined });
          }}
        >
          <Trans>Take back</Trans>
        </Button>
      )}
    </div>
  );
}

/** A button that goes away with its press leaves the focus at the first answer around it. */
function focusFirst(around: HTMLElement | null): void {
  around?.querySelector('input')?.focus();
}
