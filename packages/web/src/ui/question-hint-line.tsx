import { Trans, useLingui } from '@lingui/react/macro';
import { hintFor, type QuestionHint } from '@rapport/shared/questions';
import { useMemo } from 'react';
import { useQuestionHints } from '../lib/question-hints.ts';
import { Button, IconButton } from './button.tsx';
import { IconX } from './icons.ts';
import styles from './question-hint.module.css';

type QuestionHintLineProps = {
  text: string;
  /** The question that nothing more is to be said about. */
  dismissed: string | null;
  onDismiss: (question: string) => void;
  onReplace: (text: string) => void;
  /** After whatever was pressed. */
  onDone: () => void;
};

/** What `QuestionHint` shows; loaded when it is needed. */
export default function QuestionHintLine({
  text,
  dismissed,
  onDismiss,
  onReplace,
  onDone,
}: QuestionHintLineProps) {
  const { t, i18n } = useLingui();
  const hints = useQuestionHints();
  const language = i18n.locale.startsWith('de') ? 'de' : 'en';
  const hint = useMemo(() => hintFor(text, language), [text, language]);
  if (!hint || hint.question === dismissed) return null;
  const dismiss = () => {
    onDismiss(hint.question);
    onDone();
  };
  const replace = (alternative: string) => {
    onReplace(hint.replacedBy(alternative));
    onDone();
  };
  const turnOff = () => {
    hints.set(false);
    onDone();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      className={styles.hint}
      role="group"
      aria-label={t`Open questions`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') dismiss();
      }}
    >
      <div className={styles.head}>
        <span>
          <Noticed hint={hint} />
        </span>
        <IconButton label={t`Not for this question`} onClick={dismiss}>
          <IconX size={16} />
        </IconButton>
      </div>
      <ul className={styles.offers}>
        {hint.alternatives.map((alternative) => (
          <li key={alternative}>
            <Button className={styles.offer} onClick={() => replace(alternative)}>
              {alternative}
            </Button>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.off} onClick={turnOff}>
        <Trans>Turn these hints off</Trans>
      </button>
    </div>
  );
}

function Noticed({ hint }: { hint: QuestionHint }) {
  switch (hint.narrow) {
    case 'YES_NO':
      return <Trans>This can be answered with yes or no. You could ask:</Trans>;
    case 'SHORT_ANSWER':
      return <Trans>A word or a number would answer this. You could ask:</Trans>;
    case 'CHOICE':
      return <Trans>This offers a choice of answers. You could ask:</Trans>;
    case 'LEADING':
      return <Trans>This may sound as if the answer were already given. You could ask:</Trans>;
    case 'SEVERAL':
      return <Trans>These are several questions at once. You could ask one:</Trans>;
    case 'WHY':
      return <Trans>“Why” can sound like a reproach. You could ask:</Trans>;
  }
}
