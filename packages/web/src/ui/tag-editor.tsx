import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from './button.tsx';
import { SelectInput, TextInput } from './field.tsx';
import { IconX } from './icons.ts';
import styles from './tag-editor.module.css';

type TagEditorProps = {
  values: string[];
  onChange: (values: string[]) => void;
  /** At most so many. */
  limit: number;
  /** Where given, one chooses among these instead of typing. */
  choices?: { value: string; label: string }[];
  /** How a value is shown; as it is where left out. */
  labelOf?: (value: string) => string;
  placeholder?: string;
};

/** A list of short entries that one adds and removes. Use inside `Field`. */
export function TagEditor({
  values,
  onChange,
  limit,
  choices,
  labelOf = (value) => value,
  placeholder,
}: TagEditorProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const full = values.length >= limit;
  const add = (value: string) => {
    const entry = value.trim();
    setTyped('');
    if (entry && !values.includes(entry) && !full) onChange([...values, entry]);
  };
  return (
    <div className={styles.editor}>
      {values.length > 0 ? (
        <ul className={styles.tags}>
          {values.map((value) => (
            <li key={value}>
              {labelOf(value)}
              <button
                type="button"
                aria-label={t`Remove ${labelOf(value)}`}
                onClick={() => onChange(values.filter((item) => item !== value))}
              >
                <IconX size={13} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {choices ? (
        <SelectInput value="" disabled={full} onChange={(event) => add(event.currentTarget.value)}>
          <option value="">{placeholder}</option>
          {choices
            .filter((choice) => !values.includes(choice.value))
            .map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
        </SelectInput>
      ) : (
        <div className={styles.add}>
          <TextInput
            value={typed}
            disabled={full}
            placeholder={placeholder}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onBlur={() => add(typed)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ',') return;
              event.preventDefault();
              add(typed);
            }}
          />
          <Button onClick={() => add(typed)} disabled={full || typed.trim() === ''}>
            <Trans>Add</Trans>
          </Button>
        </div>
      )}
    </div>
  );
}
