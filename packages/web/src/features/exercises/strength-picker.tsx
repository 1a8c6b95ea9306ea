import { Trans, useLingui } from '@lingui/react/macro';
import { type Strength, type StrengthGroup, strengthGroups } from '@rapport/shared/domain';
import { type ReactNode, useId, useState } from 'react';
import { Check } from '../../ui/field.tsx';
import { SearchInput } from '../../ui/search-input.tsx';
import styles from './exercises.module.css';
import { useStrengthWords } from './use-strength-words.ts';

type StrengthPickerProps = {
  legend: ReactNode;
  hint: ReactNode;
  /** The name of the search. */
  search: string;
  chosen: readonly Strength[];
  onChange: (chosen: Strength[]) => void;
  /** How many may still be chosen. */
  left: number;
  /** How far one has come, such as "3 of 5 or 6 chosen". */
  count: ReactNode;
  /** What cannot be chosen here because it is chosen elsewhere. */
  taken: readonly Strength[];
  error: string | undefined;
};

const groups = Object.keys(strengthGroups) as StrengthGroup[];

/** The list as tick boxes in groups, with a search and a count. */
export function StrengthPicker({
  legend,
  hint,
  search,
  chosen,
  onChange,
  left,
  count,
  taken,
  error,
}: StrengthPickerProps) {
  const { i18n } = useLingui();
  const { nameOf, groupName } = useStrengthWords();
  const [term, setTerm] = useState('');
  const id = useId();
  const wanted = term.trim().toLocaleLowerCase(i18n.locale);
  const shown = groups
    .map((group) => ({
      group,
      items: strengthGroups[group].filter((one) =>
        nameOf(one).toLocaleLowerCase(i18n.locale).includes(wanted),
      ),
    }))
    .filter(({ items }) => items.length > 0);
  const toggle = (one: Strength, on: boolean) =>
    onChange(on ? [...chosen, one] : chosen.filter((other) => other !== one));
  return (
    <fieldset className={styles.picker} aria-describedby={`${id}-hint ${id}-count`}>
      <legend>{legend}</legend>
      <p className={styles.hint} id={`${id}-hint`}>
        {hint}
      </p>
      <div className={styles.pickerBar}>
        <SearchInput label={search} value={term} onSearch={setTerm} />
        <span id={`${id}-count`} role="status" className={styles.count}>
          {count}
        </span>
      </div>
      {chosen.length > 0 ? (
        <ul className={styles.chosen}>
          {chosen.map((one) => (
            <li key={one}>{nameOf(one)}</li>
          ))}
        </ul>
      ) : null}
      {shown.length === 0 ? (
        <p className="muted">
          <Trans>Nothing on the list is called that.</Trans>
        </p>
      ) : null}
      <div className={styles.groups}>
        {shown.map(({ group, items }) => (
          <fieldset key={group} className={styles.group}>
            <legend>{groupName(group)}</legend>
            {items.map((one) => (
              <Check
                key={one}
                label={nameOf(one)}
                checked={chosen.includes(one)}
                disabled={taken.includes(one) || (left <= 0 && !chosen.includes(one))}
                onChange={(event) => toggle(one, event.currentTarget.checked)}
              />
            ))}
          </fieldset>
        ))}
      </div>
      {error ? (
        <p className={styles.error} role="alert">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
