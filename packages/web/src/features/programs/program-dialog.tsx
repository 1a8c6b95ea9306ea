import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { ProgramLineFragment } from '../../gql/graphql.ts';
import { peopleChoices } from '../../lib/people-choices.ts';
import { kindNames } from '../../lib/words.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Check, Choices, Field, SubmitButton, TextArea, TextInput } from '../../ui/field.tsx';
import { FieldRow } from '../../ui/field-row.tsx';
import { fieldError, formError } from '../../ui/form-errors.ts';
import { Actions, Stack } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import { Picker, type PickerOption } from '../../ui/picker.tsx';
import { useCreateProgram, useUpdateProgram } from './operations.ts';

type ProgramDialogProps = {
  opened: boolean;
  /** The one to change; null for a new one. */
  program: ProgramLineFragment | null;
  onClose: () => void;
};

export function ProgramDialog({ opened, program, onClose }: ProgramDialogProps) {
  return (
    <Dialog
      title={program ? <Trans>Change the program</Trans> : <Trans>New program</Trans>}
      opened={opened}
      onClose={onClose}
    >
      <ProgramForm program={program} onDone={onClose} />
    </Dialog>
  );
}

const paths = ['name', 'description', 'startsOn', 'endsOn', 'capacity', 'sponsorId'];

function ProgramForm({ program, onDone }: { program: ProgramLineFragment | null; onDone: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const create = useCreateProgram();
  const update = useUpdateProgram();
  const [kind, setKind] = useState<'COACHING' | 'MENTORING'>('COACHING');
  const [sponsor, setSponsor] = useState<PickerOption | null>(
    program?.sponsor ? { id: program.sponsor.id, label: program.sponsor.name } : null,
  );
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const failure = create.error ?? update.error;
  const error = (path: string) => fieldError(failure, path);
  const rest = formError(failure, paths);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const values = {
      name: text('name'),
      description: text('description'),
      startsOn: text('startsOn') || null,
      endsOn: text('endsOn') || null,
      capacity: text('capacity') ? Number(text('capacity')) : null,
      sponsorId: sponsor?.id ?? null,
    };
    if (program) {
      update.mutate(
        { programId: program.id, ...values },
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
      { ...values, kind, idempotencyKey },
      {
        onSuccess: (created) => {
          onDone();
          if (created) void navigate({ to: '/programs/$programId', params: { programId: created.id } });
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
            defaultValue={program?.name ?? ''}
            maxLength={120}
            autoFocus
            data-autofocus
          />
        </Field>
        <Field label={<Trans>What it is for</Trans>} error={error('description')} optional>
          <TextArea name="description" defaultValue={program?.description ?? ''} rows={3} maxLength={2000} />
        </Field>
        {program ? null : (
          <Choices legend={<Trans>Kind; it stays as it is from then on</Trans>}>
            <Check
              type="radio"
              name="kind"
              checked={kind === 'COACHING'}
              onChange={() => setKind('COACHING')}
              label={t(kindNames.COACHING)}
              hint={<Trans>Coach and client: objectives, an end date, a number of sessions.</Trans>}
            />
            <Check
              type="radio"
              name="kind"
              checked={kind === 'MENTORING'}
              onChange={() => setKind('MENTORING')}
              label={t(kindNames.MENTORING)}
              hint={<Trans>Mentor and mentee: open-ended, with review dates.</Trans>}
            />
          </Choices>
        )}
        <FieldRow>
          <Field label={<Trans>First day</Trans>} error={error('startsOn')} optional>
            <TextInput name="startsOn" type="date" defaultValue={program?.startsOn ?? ''} />
          </Field>
          <Field label={<Trans>Last day</Trans>} error={error('endsOn')} optional>
            <TextInput name="endsOn" type="date" defaultValue={program?.endsOn ?? ''} />
          </Field>
        </FieldRow>
        <Field
          label={<Trans>Places</Trans>}
          hint={<Trans>How many relationships it may hold at once; empty for any number.</Trans>}
          error={error('capacity')}
          optional
        >
          <TextInput
            name="capacity"
            type="number"
            min={0}
            max={100000}
            inputMode="numeric"
            defaultValue={program?.capacity ?? ''}
          />
        </Field>
        <Field
          label={<Trans>Sponsor</Trans>}
          hint={
            <Trans>
              Signs every agreement begun from now on, and learns what it says they learn. Agreements already
              begun stay as they are.
            </Trans>
          }
          error={error('sponsorId')}
          optional
        >
          <Picker value={sponsor} onChange={setSponsor} search={peopleChoices} />
        </Field>
        {rest ? (
          <Message tone="bad" live>
            {rest}
          </Message>
        ) : null}
        <Actions>
          <SubmitButton busy={create.isPending || update.isPending}>
            {program ? <Trans>Save</Trans> : <Trans>Make the program</Trans>}
          </SubmitButton>
          <Button onClick={onDone}>
            <Trans>Back</Trans>
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
