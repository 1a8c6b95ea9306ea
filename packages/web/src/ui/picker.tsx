import '@mantine/core/styles/Combobox.css';
import '@mantine/core/styles/Input.css';
import { Trans } from '@lingui/react/macro';
import { Combobox, useCombobox } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { TextInput } from './field.tsx';
import styles from './overlay/overlay.module.css';
import { OverlayScope } from './overlay/scope.tsx';

export type PickerOption = { id: string; label: string; sub?: string };

/** Where the matches for what is typed come from, best first. */
export type PickerSource = {
  queryKey: readonly unknown[];
  queryFn: (request: { signal: AbortSignal }) => Promise<PickerOption[]>;
};

type PickerProps = {
  value: PickerOption | null;
  onChange: (value: PickerOption | null) => void;
  search: (term: string) => PickerSource;
  placeholder?: string;
};

/** Finds one thing by typing part of its name. Use inside `Field`. */
export function Picker({ value, onChange, search, placeholder }: PickerProps) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState<string | null>(null);
  const matches = useQuery({
    ...search(typed?.trim() ?? ''),
    enabled: combobox.dropdownOpened,
    placeholderData: keepPreviousData,
  });
  const options = matches.data ?? [];
  return (
    <OverlayScope>
      <Combobox
        store={combobox}
        withinPortal
        zIndex={320}
        onOptionSubmit={(id) => {
          onChange(options.find((option) => option.id === id) ?? null);
          setTyped(null);
          combobox.closeDropdown();
        }}
      >
        <Combobox.Target>
          <TextInput
            value={typed ?? value?.label ?? ''}
            placeholder={placeholder}
            autoComplete="off"
            onFocus={() => combobox.openDropdown()}
            onClick={() => combobox.openDropdown()}
            onBlur={() => {
              combobox.closeDropdown();
              if (typed === '') onChange(null);
              setTyped(null);
            }}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              combobox.openDropdown();
              combobox.updateSelectedOptionIndex();
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown className={styles.dropdown ?? ''}>
          <Combobox.Options style={{ maxHeight: 260, overflowY: 'auto' }}>
            {options.map((option) => (
              <Combobox.Option
                key={option.id}
                value={option.id}
                className={styles.option ?? ''}
                active={option.id === value?.id}
              >
                {option.label}
                {option.sub ? <small>{option.sub}</small> : null}
              </Combobox.Option>
            ))}
            {options.length === 0 ? (
              <Combobox.Empty className={styles.nothing ?? ''}>
                {matches.isFetching ? <Trans>Looking…</Trans> : <Trans>Nobody found</Trans>}
              </Combobox.Empty>
            ) : null}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </OverlayScope>
  );
}
