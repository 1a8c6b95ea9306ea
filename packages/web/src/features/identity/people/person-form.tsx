import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import type { PersonFullFragment } from '../../../gql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { Field, SubmitButton, TextInput } from '../../../ui/field.tsx';
import { FieldRow } from '../../../ui/field-row.tsx';
import { fieldError, formError } from '../../../ui/form-errors.ts';
import { Actions, Stack } from '../../../ui/layout.tsx';
import { Message } from '../../../ui/message.tsx';
import { notify } from '../../../ui/notify.ts';
import { Picker, type PickerOption } from '../../../ui/picker.tsx';
import { TimeZoneInput } from '../../../ui/time-zone-input.tsx';
import { departmentsQuery, managerChoices, useCreatePerson, useUpdatePerson } from './operations.ts';

const paths = [
  'name',
  'workEmail',
  'externalId',
  'department',
  'jobTitle',
  'managerId',
  'hireDate',
  'timeZone',
];

export default function PersonForm({
  person,
  onDone,
}: {
  person: PersonFullFragment | null;
  onDone: () => void;
}) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const create = useCreatePerson();
  const update = useUpdatePerson();
  const departments = useQuery(departmentsQuery).data ?? [];
  const listId = useId();
  const [manager, setManager] = useState<PickerOption | null>(
    person?.manager ? { id: person.manager.id, label: person.manager.name } : null,
  );
  const [timeZone, setTimeZone] = useState(person?.timeZone ?? '');
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const failure = create.error ?? update.error;
  const error = (path: string) => fieldError(failure, path);
  const rest = formError(failure, paths);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '').trim() || null;
    const values = {
      name: text('name') ?? '',
      workEmail: text('workEmail'),
      department: text('department'),
      jobTitle: text('jobTitle'),
      managerId: manager?.id ?? null,
      hireDate: text('hireDate'),
      ...(timeZone ? { timeZone } : {}),
    };
    if (person) {
      update.mutate(
        { personId: person.id, ...values },
        {
          onSuccess: () => {
            onDone();
            notify(t`Saved`);
          },
        },
      );
      return;
    }
    create.mutate(
      { ...values, externalId: text('externalId'), idempotencyKey },
      {
        onSuccess: (created) => {
          onDone();
          notify(t`${values.name} is in. An invitation lets them sign in.`);
          if (created) void navigate({ to: '/people/$personId', params: { personId: created.id } });
        },
      },
    );
  };

  return (
    <form onSubmit={submit}>
      <Stack>
        <Field label={<Trans>Name</Trans>} error={error('name')} required>
          <TextInput
            name="name"
            defaultValue={person?.name ?? ''}
            maxLength={200}
            autoComplete="off"
            autoFocus
            data-autofocus
          />
        </Field>
        <Field label={<Trans>Work e-mail</Trans>} error={error('workEmail')} optional>
          <TextInput
            name="workEmail"
            type="email"
            defaultValue={person?.workEmail ?? ''}
            autoComplete="off"
          />
        </Field>
        <FieldRow>
          <Field label={<Trans>Job title</Trans>} error={error('jobTitle')} optional>
            <TextInput
              name="jobTitle"
              defaultValue={person?.jobTitle ?? ''}
              maxLength={160}
              autoComplete="off"
            />
          </Field>
          <Field label={<Trans>Department</Trans>} error={error('department')} optional>
            <TextInput
              name="department"
              defaultValue={person?.department ?? ''}
              list={listId}
              maxLength={120}
              autoComplete="off"
            />
          </Field>
        </FieldRow>
        <datalist id={listId}>
          {departments.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <FieldRow>
          <Field label={<Trans>Line manager</Trans>} error={error('managerId')} optional>
            <Picker
              value={manager}
              onChange={setManager}
              search={managerChoices}
              placeholder={t`Type a name`}
            />
          </Field>
          <Field label={<Trans>First day</Trans>} error={error('hireDate')} optional>
            <TextInput name="hireDate" type="date" defaultValue={person?.hireDate ?? ''} />
          </Field>
        </FieldRow>
        <FieldRow>
          {person ? null : (
            <Field label={<Trans>Id in the staff system</Trans>} error={error('externalId')} optional>
              <TextInput name="externalId" maxLength={100} autoComplete="off" />
            </Field>
          )}
          <Field label={<Trans>Time zone</Trans>} error={error('timeZone')} optional={!person}>
            <TimeZoneInput value={timeZone} onChange={setTimeZone} allowEmpty={!person} />
          </Field>
        </FieldRow>
        {rest ? (
          <Message tone="bad" live>
            {rest}
          </Message>
        ) : null}
        <Actions>
          <SubmitButton busy={create.isPending || update.isPending}>
            {person ? <Trans>Save</Trans> : <Trans>Add the person</Trans>}
          </SubmitButton>
          <Button onClick={onDone}>
            <Trans>Back</Trans>
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
