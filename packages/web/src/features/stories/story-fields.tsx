import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button.tsx';
import { Field, TextArea, TextInput } from '../../ui/field.tsx';
import { beginnings, storyParts } from './prompts.ts';
import styles from './stories.module.css';
import type { StoryWords } from './story.ts';

type StoryFieldsProps = { words: StoryWords; onChange: (words: StoryWords) => void };

/** A title and three questions; with something to begin with as long as there is no title. */
export function StoryFields({ words, onChange }: StoryFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <Field label={<Trans>Title</Trans>}>
        <TextInput
          maxLength={120}
          value={words.title}
          onChange={(event) => onChange({ ...words, title: event.currentTarget.value })}
        />
      </Field>
      {words.title === '' ? (
        <div className={styles.beginnings}>
          <span className="muted small">
            <Trans>Something to begin with:</Trans>
          </span>
          {beginnings.map((beginning) => (
            <Button
              key={beginning.id}
              look="quiet"
              onClick={() => onChange({ ...words, title: t(beginning) })}
            >
              {t(beginning)}
            </Button>
          ))}
        </div>
      ) : null}
      {storyParts.map(({ name, ask, hint }) => (
        <Field key={name} label={t(ask)} hint={t(hint)}>
          <TextArea
            rows={4}
            maxLength={5000}
            value={words[name]}
            onChange={(event) => onChange({ ...words, [name]: event.currentTarget.value })}
          />
        </Field>
      ))}
    </>
  );
}
