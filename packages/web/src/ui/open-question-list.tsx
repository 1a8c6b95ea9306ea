import { Trans, useLingui } from '@lingui/react/macro';
import { openQuestions, type QuestionPurpose, questionPurposes } from '@rapport/shared/questions';
import { useState } from 'react';
import { Button } from './button.tsx';
import { Field, SelectInput } from './field.tsx';
import styles from './open-questions.module.css';

/** What `OpenQuestions` unfolds to; loaded when it is needed. */
export default function OpenQuestionList({ onChoose }: { onChoose: (question: string) => void }) {
  const { t, i18n } = useLingui();
  const [purpose, setPurpose] = useState<QuestionPurpose>('BEGIN');
  const names: Record<QuestionPurpose, string> = {
    BEGIN: t`To begin`,
    EXPLORE: t`To understand what happened`,
    GOAL: t`To find a goal`,
    OPTIONS: t`To find possibilities`,
    OBSTACLES: t`When something is in the way`,
    CONFIDENCE: t`To build confidence`,
    NEXT_STEP: t`To agree on a next step`,
    LOOK_BACK: t`To look back`,
  };
  return (
    <div className={styles.list}>
      <Field label={<Trans>What for</Trans>}>
        <SelectInput
          compact
          value={purpose}
          onChange={(event) =>
            setPurpose(questionPurposes.find((one) => one === event.currentTarget.value) ?? 'BEGIN')
          }
        >
          {questionPurposes.map((one) => (
            <option key={one} value={one}>
              {names[one]}
            </option>
          ))}
        </SelectInput>
      </Field>
      <ul className={styles.questions}>
        {openQuestions(purpose, i18n.locale.startsWith('de') ? 'de' : 'en').map((question) => (
          <li key={question}>
            <Button look="quiet" className={styles.question} onClick={() => onChoose(question)}>
              {question}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
