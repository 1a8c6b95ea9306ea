import { Trans, useLingui } from '@lingui/react/macro';
import { builtInTemplate, type ClauseKind, choiceLabel } from '@rapport/shared/domain';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Check, Choices, Field, SelectInput, SubmitButton, TextArea, TextInput } from '../../ui/field.tsx';
import { fieldError, formError } from '../../ui/form-errors.ts';
import { Actions, Stack } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { TimeZoneInput } from '../../ui/time-zone-input.tsx';
import type { ClauseField } from './clause-fields.ts';
import { contactsQuery } from './operations.ts';
import { useClauseLanguage } from './wording.ts';

type Values = Record<string, unknown>;

export type ClauseFormProps = {
  kind: ClauseKind;
  fields: readonly ClauseField[];
  /** Coaching and mentoring begin differently where a clause is new. */
  agreementKind: 'COACHING' | 'MENTORING';
  data: unknown;
  /** Under which unsent changes are kept in this tab, so that a reload loses nothing. */
  draftKey: string;
  /** What the button says; "Save" by itself. */
  saveLabel?: ReactNode;
  busy: boolean;
  error: unknown;
  onSave: (data: Values) => void;
  onCancel: () => void;
  /** Null where the clause cannot be taken out. */
  onRemove: (() => void) | null;
};

/** The form of one clause. What is typed and not yet saved survives a reload of the tab. */
export function ClauseForm(props: ClauseFormProps) {
  const { kind, fields, agreementKind, data, draftKey, saveLabel, busy, error } = props;
  const { onSave, onCancel, onRemove } = props;
  const [values, setValues] = useState<Values>(() => unsent(draftKey) ?? startOf(kind, agreementKind, data));
  useEffect(() => sessionStorage.setItem(draftKey, JSON.stringify(values)), [draftKey, values]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(values);
  };
  const cancel = () => {
    sessionStorage.removeItem(draftKey);
    onCancel();
  };
  const problem = formError(
    error,
    fields.map(({ name }) => `data.${name}`),
  );
  return (
    <form onSubmit={submit}>
      <Stack>
        {fields.map((field) => (
          <Entry
            key={field.name}
            field={field}
            value={values[field.name]}
            error={fieldError(error, `data.${field.name}`)}
            onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
        {problem ? (
          <Message tone="bad" live>
            {problem}
          </Message>
        ) : null}
        <Actions>
          <SubmitButton busy={busy}>{saveLabel ?? <Trans>Save</Trans>}</SubmitButton>
          <Button onClick={cancel}>
            <Trans>Cancel</Trans>
          </Button>
          {onRemove ? (
            <Button look="quiet" onClick={onRemove}>
              <Trans>Take this clause out</Trans>
            </Button>
          ) : null}
        </Actions>
      </Stack>
    </form>
  );
}

function unsent(key: string): Values | null {
  const kept = sessionStorage.getItem(key);
  return kept === null ? null : (JSON.parse(kept) as Values);
}

function startOf(kind: ClauseKind, agreementKind: 'COACHING' | 'MENTORING', data: unknown): Values {
  return { ...(data ?? builtInTemplate(agreementKind, true)[kind]) } as Values;
}

type EntryProps = {
  field: ClauseField;
  value: unknown;
  error: string | undefined;
  onChange: (value: unknown) => void;
};

function Entry({ field, value, error, onChange }: EntryProps) {
  const { t } = useLingui();
  const language = useClauseLanguage();
  const label = field.type === 'level' ? choiceLabel(field.name, language) : t(field.label);
  if (field.type === 'choices') {
    const chosen = listOf(value);
    return (
      <Choices legend={label} error={error ?? null}>
        {field.options.map((option) => (
          <Check
            key={option}
            label={choiceLabel(option, language)}
            checked={chosen.includes(option)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked ? [...chosen, option] : chosen.filter((one) => one !== option),
              )
            }
          />
        ))}
      </Choices>
    );
  }
  if (field.type === 'flag')
    return (
      <Check
        label={label}
        checked={value === true}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    );
  return (
    <Field label={label} error={error} optional={field.type === 'date' || field.type === 'contact'}>
      <Control field={field} value={value} onChange={onChange} />
    </Field>
  );
}

function Control({ field, value, onChange }: Omit<EntryProps, 'error'>) {
  const language = useClauseLanguage();
  switch (field.type) {
    case 'text':
      return (
        <TextArea
          rows={4}
          maxLength={4000}
          value={textOf(value)}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'lines':
      return (
        <TextArea
          rows={3}
          value={listOf(value).join('\n')}
          onChange={(event) => onChange(event.currentTarget.value.split('\n'))}
        />
      );
    case 'number':
      return (
        <TextInput
          type="number"
          min={field.min}
          max={field.max}
          required={field.optional !== true}
          value={typeof value === 'number' ? value : ''}
          onChange={(event) =>
            onChange(event.currentTarget.value === '' ? null : event.currentTarget.valueAsNumber)
          }
        />
      );
    case 'choice':
    case 'level':
      return (
        <SelectInput value={textOf(value)} onChange={(event) => onChange(event.currentTarget.value)}>
          {field.options.map((option) => (
            <option key={option} value={option}>
              {choiceLabel(option, language)}
            </option>
          ))}
        </SelectInput>
      );
    case 'time':
      return (
        <TextInput
          type="time"
          required
          value={textOf(value)}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'date':
      return (
        <TextInput
          type="date"
          value={textOf(value)}
          onChange={(event) => onChange(event.currentTarget.value || null)}
        />
      );
    case 'zone':
      return <TimeZoneInput value={textOf(value)} onChange={onChange} />;
    case 'contact':
      return <ContactSelect value={value} onChange={onChange} />;
    case 'choices':
    case 'flag':
      return null;
  }
}

function ContactSelect({ value, onChange }: { value: unknown; onChange: (value: unknown) => void }) {
  const contacts = useQuery(contactsQuery).data ?? [];
  const chosen = isContact(value) ? value : null;
  // Whoever is named stays to be seen, also where they are no trust contact any more.
  const former = chosen && !contacts.some(({ id }) => id === chosen.id) ? [chosen] : [];
  return (
    <SelectInput
      value={chosen?.id ?? ''}
      onChange={(event) => {
        const picked = contacts.find(({ id }) => id === event.currentTarget.value);
        onChange(picked ? { id: picked.id, name: picked.name } : null);
      }}
    >
      <option value="">–</option>
      {[...former, ...contacts].map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectInput>
  );
}

function isContact(value: unknown): value is { id: string; name: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
