import { Trans } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import styles from './open-questions.module.css';

const OpenQuestionList = lazy(() => import('./open-question-list.tsx'));

/** Open questions by what they are good for, under a fold; a press on one hands its words over. For composers to put under their field. */
export function OpenQuestions({ onChoose }: { onChoose: (question: string) => void }) {
  const [opened, setOpened] = useState(false);
  return (
    <details className={styles.fold} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        <Trans>Open questions to start from</Trans>
      </summary>
      {opened ? (
        <Suspense fallback={null}>
          <OpenQuestionList onChoose={onChoose} />
        </Suspense>
      ) : null}
    </details>
  );
}
