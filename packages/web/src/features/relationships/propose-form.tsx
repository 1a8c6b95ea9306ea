import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { PersonNameDocument } from '../../gql/graphql.ts';
import { execute } from '../../lib/execute.ts';
import { peopleChoices } from '../../lib/people-choices.ts';
import { useViewer } from '../../lib/viewer.ts';
import { kindNames, partyNames } from '../../lib/words.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Field, SelectInput, SubmitButton, TextArea, TextInput } from '../../ui/field.tsx';
import { FieldRow } from '../../ui/field-row.tsx';
import { fieldError, formError } from '../../ui/form-errors.ts';
import { Actions, Stack } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import { Picker, type PickerOption } from '../../ui/picker.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { guideChoices, programChoicesQuery, usePropose } from './operations.ts';

type ProposeFormProps = { guideId: string | undefined; programId: string | undefined; onDone: () => void };
type ProgramChoice = { id: string; name: string; kind: 'COACHING' | 'MENTORING' };
type Side = 'GUIDE' | 'LEARNER';

/** Loads what the form needs to know, then shows it. */
export default function ProposeForm({ guideId, programId, onDone }: ProposeFormProps) {
  const programs = useQuery({
    ...programChoicesQuery,
    select: (all) => all.filter((program) => program.viewerCanPropose),
  });
  const guide = useQuery({
    queryKey: ['people', 'name', guideId],
    queryFn: async ({ signal }) => (await execute(PersonNameDocument, { id: guideId ?? '' }, signal)).person,
    enabled: guideId !== undefined,
  });
  if (guideId !== undefined && guide.isPending) return null;
  const known = guide.data ? { id: guide.data.id, label: guide.data.name } : null;
  return (
    <QueryBoundary
      query={programs}
      empty={(data) =>
        data.length === 0 ? (
          <EmptyState title={<Trans>No program takes proposals now</Trans>}>
            <Trans>A relationship belongs to a program. Ask a program manager to open one.</Trans>
          </EmptyState>
        ) : null
      }
    >
      {(data) => <Fields programs={data} programId={programId} guide={known} onDone={onDone} />}
    </QueryBoundary>
  );
}

type FieldsProps = {
  programs: ProgramChoice[];
  programId: string | undefined;
  guide: PickerOption | null;
  onDone: () => void;
};

function Fields({ programs, programId, guide: knownGuide, onDone }: FieldsProps) {
  const { t } = useLingui();
  const { person, manages } = useViewer();
  const navigate = useNavigate();
  const propose = usePropose();
  const self: PickerOption = { id: person.id, label: person.name };
  const offers = person.guideProfile !== null;
  // Whoever manages arranges for others; everybody else is one of the two themselves.
  const [ownSide, setOwnSide] = useState<Side | null>(
    manages ? null : knownGuide?.id === person.id || (offers && !knownGuide) ? 'GUIDE' : 'LEARNER',
  );
  const [chosen, setChosen] = useState(programId ?? programs.at(0)?.id ?? '');
  const [guide, setGuide] = useState<PickerOption | null>(knownGuide);
  const [learner, setLearner] = useState<PickerOption | null>(null);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const program = programs.find((item) => item.id === chosen);
  const kind = program?.kind ?? 'COACHING';

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '').trim() || null;
    const guideId = ownSide === 'GUIDE' ? person.id : guide?.id;
    const learnerId = ownSide === 'LEARNER' ? person.id : learner?.id;
    if (!guideId || !learnerId) return;
    propose.mutate(
      {
        programId: chosen,
        guideId,
        learnerId,
        topic: text('topic'),
        startsOn: text('startsOn'),
        endsOn: text('endsOn'),
        invitationNote: text('invitationNote'),
        idempotencyKey,
      },
      {
        onSuccess: (relationship) => {
          onDone();
          notify(t`Proposed. Whoever is asked gets a mail and sees it on their Home.`);
          if (relationship)
            void navigate({
              to: '/relationships/$relationshipId',
              params: { relationshipId: relationship.id },
            });
        },
      },
    );
  };
  const shownPaths = ['programId', 'guideId', 'learnerId', 'topic', 'startsOn', 'endsOn', 'invitationNote'];
  const error = (path: string) => fieldError(propose.error, path);
  const rest = formError(propose.error, shownPaths);

  return (
    <form onSubmit={submit}>
      <Stack>
        <Field label={<Trans>Program</Trans>} error={error('programId')} required>
          <SelectInput
            autoFocus
            data-autofocus
            value={chosen}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {programs.map((item) => (
              <option key={item.id} value={item.id}>
                {item.name} · {t(kindNames[item.kind])}
              </option>
            ))}
          </SelectInput>
        </Field>
        {manages || offers ? (
          <Field label={<Trans>Your part</Trans>}>
            <SelectInput
              value={ownSide ?? ''}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setOwnSide(value === 'GUIDE' || value === 'LEARNER' ? value : null);
              }}
            >
              {manages ? <option value="">{t`I arrange it for two others`}</option> : null}
              {offers ? <option value="GUIDE">{t(partyNames[kind].GUIDE)}</option> : null}
              <option value="LEARNER">{t(partyNames[kind].LEARNER)}</option>
            </SelectInput>
          </Field>
        ) : null}
        {ownSide === 'GUIDE' ? (
          <OwnSideError message={error('guideId')} name={self.label} />
        ) : (
          <Field
            label={t(partyNames[kind].GUIDE)}
            error={error('guideId')}
            hint={<Trans>Listed are those who have a free place.</Trans>}
            required
          >
            <Picker
              value={guide}
              onChange={setGuide}
              placeholder={t`Type a name`}
              search={(term) => guideChoices(kind, term)}
            />
          </Field>
        )}
        {ownSide === 'LEARNER' ? (
          <OwnSideError message={error('learnerId')} name={self.label} />
        ) : (
          <Field label={t(partyNames[kind].LEARNER)} error={error('learnerId')} required>
            <Picker
              value={learner}
              onChange={setLearner}
              placeholder={t`Type a name`}
              search={peopleChoices}
            />
          </Field>
        )}
        <Field label={<Trans>What it is about</Trans>} error={error('topic')} optional>
          <TextInput
            name="topic"
            maxLength={200}
            placeholder={t`Lead her first team without losing the craft`}
          />
        </Field>
        <FieldRow>
          <Field label={<Trans>First day</Trans>} error={error('startsOn')} optional>
            <TextInput name="startsOn" type="date" />
          </Field>
          <Field label={<Trans>Last day</Trans>} error={error('endsOn')} optional>
            <TextInput name="endsOn" type="date" />
          </Field>
        </FieldRow>
        <Field
          label={<Trans>A few words to whoever is asked</Trans>}
          hint={<Trans>Seen by both people and the program's managers.</Trans>}
          error={error('invitationNote')}
          optional
        >
          <TextArea name="invitationNote" maxLength={2000} rows={3} />
        </Field>
        {rest ? (
          <Message tone="bad" live>
            {rest}
          </Message>
        ) : null}
        <Actions>
          <SubmitButton busy={propose.isPending}>
            <Trans>Propose</Trans>
          </SubmitButton>
          <Button onClick={onDone}>
            <Trans>Back</Trans>
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}

/** A refusal about the proposer's own side, which has no field of its own. */
function OwnSideError({ message, name }: { message: string | undefined; name: string }) {
  if (!message) return null;
  return (
    <Message tone="bad" title={name} live>
      {message}
    </Message>
  );
}
