import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import type { GuideProfileFullFragment, RelationshipKind, SaveGuideProfileInput } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { kindNames } from '../../lib/words.ts';
import { Button } from '../../ui/button.tsx';
import { Check, Choices, Field, SubmitButton, TextArea, TextInput } from '../../ui/field.tsx';
import { fieldError, formError } from '../../ui/form-errors.ts';
import { Actions } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import { TagEditor } from '../../ui/tag-editor.tsx';
import styles from './guides.module.css';
import { workingLanguages } from './languages.ts';
import { useSaveGuideProfile } from './operations.ts';
import { type QualificationDraft, QualificationsEditor } from './qualifications-editor.tsx';

type Draft = Omit<SaveGuideProfileInput, 'qualifications'> & { qualifications: QualificationDraft[] };

const kinds: RelationshipKind[] = ['COACHING', 'MENTORING'];

function draftOf(profile: GuideProfileFullFragment | null, language: string): Draft {
  return {
    headline: profile?.headline ?? '',
    kinds: profile?.kinds ?? ['MENTORING'],
    experience: profile?.experience ?? '',
    methods: profile?.methods ?? [],
    limits: profile?.limits ?? '',
    refersElsewhere: profile?.refersElsewhere ?? '',
    supervision: profile?.supervision ?? '',
    conflicts: profile?.conflicts ?? '',
    languages: profile?.languages ?? [language],
    capacity: profile?.capacity ?? 3,
    acceptsNew: profile?.acceptsNew ?? true,
    qualifications: (profile?.qualifications ?? []).map(
      ({ id, title, issuer, issuedOn, expiresOn, evidenceUrl }) => ({
        key: id,
        id,
        title,
        issuer,
        issuedOn,
        expiresOn,
        evidenceUrl,
      }),
    ),
  };
}

const plainPaths = [
  'headline',
  'kinds',
  'experience',
  'methods',
  'limits',
  'refersElsewhere',
  'supervision',
  'conflicts',
  'languages',
  'capacity',
];

type GuideFormProps = { profile: GuideProfileFullFragment | null; onDone: () => void };

/** One's own guide profile, whole. */
export default function GuideForm({ profile, onDone }: GuideFormProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const save = useSaveGuideProfile();
  const [draft, setDraft] = useState(() => draftOf(profile, i18n.locale));
  const set = (patch: Partial<Draft>) => setDraft((before) => ({ ...before, ...patch }));
  const error = (path: string) => fieldError(save.error, path);
  const qualificationPaths = draft.qualifications.flatMap((_, index) =>
    ['title', 'issuer', 'issuedOn', 'expiresOn', 'evidenceUrl'].map(
      (name) => `qualifications.${index}.${name}`,
    ),
  );
  const rest = formError(save.error, [...plainPaths, ...qualificationPaths]);
  const text = (name: 'experience' | 'limits' | 'refersElsewhere' | 'supervision' | 'conflicts') => ({
    value: draft[name],
    maxLength: 4000,
    onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const qualifications = draft.qualifications.map(({ key: _, ...input }) => input);
    save.mutate(
      { ...draft, qualifications },
      {
        onSuccess: () => {
          notify(t`Your guide profile is saved.`);
          onDone();
        },
      },
    );
  };

  return (
    <form onSubmit={submit} className={styles.form}>
      <div className={styles.group}>
        <h2>
          <Trans>What you offer</Trans>
        </h2>
        <Field
          label={<Trans>Headline</Trans>}
          hint={<Trans>One sentence under your name, at most 160 characters.</Trans>}
          error={error('headline')}
        >
          <TextInput
            value={draft.headline}
            maxLength={160}
            onChange={(event) => set({ headline: event.currentTarget.value })}
          />
        </Field>
        <Choices legend={<Trans>Kinds of relationship</Trans>} error={error('kinds') ?? null}>
          {kinds.map((kind) => (
            <Check
              key={kind}
              label={t(kindNames[kind])}
              checked={draft.kinds.includes(kind)}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                set({
                  kinds: kinds.filter((item) => (item === kind ? checked : draft.kinds.includes(item))),
                });
              }}
            />
          ))}
        </Choices>
        <Field label={<Trans>Languages</Trans>} error={error('languages')}>
          <TagEditor
            values={draft.languages}
            onChange={(languages) => set({ languages })}
            limit={12}
            placeholder={t`Add a language`}
            labelOf={format.language}
            choices={workingLanguages
              .map((value) => ({ value, label: format.language(value) }))
              .sort((one, other) => one.label.localeCompare(other.label, format.locale))}
          />
        </Field>
        <Field
          label={<Trans>Places</Trans>}
          hint={<Trans>How many relationships you can do justice to at once.</Trans>}
          error={error('capacity')}
          required
        >
          <TextInput
            type="number"
            inputMode="numeric"
            min={0}
            max={100}
            style={{ maxWidth: 120 }}
            value={draft.capacity}
            onChange={(event) => set({ capacity: Number(event.currentTarget.value) })}
          />
        </Field>
        <Check
          label={<Trans>I take new relationships at present</Trans>}
          checked={draft.acceptsNew}
          onChange={(event) => set({ acceptsNew: event.currentTarget.checked })}
        />
      </div>
      <div className={styles.group}>
        <h2>
          <Trans>How you work</Trans>
        </h2>
        <Field label={<Trans>Experience</Trans>} error={error('experience')}>
          <TextArea rows={5} {...text('experience')} />
        </Field>
        <Field
          label={<Trans>Methods</Trans>}
          hint={<Trans>At most 12; press Enter after each.</Trans>}
          error={error('methods')}
        >
          <TagEditor
            values={draft.methods}
            onChange={(methods) => set({ methods })}
            limit={12}
            placeholder={t`Solution-focused coaching`}
          />
        </Field>
      </div>
      <div className={styles.group}>
        <h2>
          <Trans>Your limits</Trans>
        </h2>
        <Field label={<Trans>What you do not do</Trans>} error={error('limits')}>
          <TextArea
            rows={3}
            placeholder={t`I am not a therapist, and I do not coach people who report to me.`}
            {...text('limits')}
          />
        </Field>
        <Field label={<Trans>What you refer elsewhere, and where</Trans>} error={error('refersElsewhere')}>
          <TextArea rows={3} {...text('refersElsewhere')} />
        </Field>
        <Field label={<Trans>Supervision or peer review</Trans>} error={error('supervision')} optional>
          <TextArea rows={2} {...text('supervision')} />
        </Field>
        <Field label={<Trans>Conflicts of interest</Trans>} error={error('conflicts')} optional>
          <TextArea rows={2} {...text('conflicts')} />
        </Field>
      </div>
      <QualificationsEditor
        drafts={draft.qualifications}
        onChange={(update) =>
          setDraft((before) => ({ ...before, qualifications: update(before.qualifications) }))
        }
        errorOf={(index, name) => error(`qualifications.${index}.${name}`)}
      />
      {rest ? (
        <Message tone="bad" live>
          {rest}
        </Message>
      ) : null}
      <div className={styles.sticky}>
        <Actions>
          <SubmitButton busy={save.isPending}>
            <Trans>Save the profile</Trans>
          </SubmitButton>
          <Button onClick={onDone}>
            <Trans>Back</Trans>
          </Button>
        </Actions>
      </div>
    </form>
  );
}
