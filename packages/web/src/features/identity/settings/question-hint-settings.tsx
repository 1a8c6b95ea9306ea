import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuestionHints } from '../../../lib/question-hints.ts';
import { Check, Field, TextArea } from '../../../ui/field.tsx';
import { OpenQuestions } from '../../../ui/open-questions.tsx';
import { QuestionHint } from '../../../ui/question-hint.tsx';
import styles from './settings.module.css';
import { SettingsSection } from './settings-section.tsx';

/** Whether open questions are suggested while one writes, with a field to try it in. */
export function QuestionHintSettings() {
  const { t } = useLingui();
  const hints = useQuestionHints();
  const [tried, setTried] = useState('');
  return (
    <SettingsSection
      title={<Trans>Open questions</Trans>}
      about={
        <Trans>
          Remembered for you in this browser. Your words are read here, on this device, and nowhere else.
        </Trans>
      }
    >
      <div className={styles.form}>
        <Check
          label={<Trans>Suggest an open question when mine leaves little room for an answer</Trans>}
          checked={hints.on}
          onChange={(event) => hints.set(event.currentTarget.checked)}
        />
        <Field label={<Trans>Try it</Trans>} hint={<Trans>Nothing you type here is kept.</Trans>}>
          <TextArea
            rows={2}
            value={tried}
            placeholder={t`Did you talk to her?`}
            onChange={(event) => setTried(event.currentTarget.value)}
          />
        </Field>
        <QuestionHint text={tried} onReplace={setTried} />
        <OpenQuestions onChoose={setTried} />
      </div>
    </SettingsSection>
  );
}
