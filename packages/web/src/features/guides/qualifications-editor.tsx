import { Trans, useLingui } from '@lingui/react/macro';
import type { QualificationInput } from '../../gql/graphql.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Field, TextInput } from '../../ui/field.tsx';
import { FieldRow } from '../../ui/field-row.tsx';
import { IconPlus, IconTrash } from '../../ui/icons.ts';
import { notify } from '../../ui/notify.ts';
import styles from './guides.module.css';

/** A qualification on its way into the profile; the key keeps its row while it is edited. */
export type QualificationDraft = QualificationInput & { key: string };

type QualificationsEditorProps = {
  drafts: QualificationDraft[];
  /** Changes the present list; undoing later must not lose what was typed since. */
  onChange: (update: (drafts: QualificationDraft[]) => QualificationDraft[]) => void;
  errorOf: (index: number, name: string) => string | undefined;
};

export function QualificationsEditor({ drafts, onChange, errorOf }: QualificationsEditorProps) {
  const { t } = useLingui();
  const add = () => onChange((present) => [...present, { key: crypto.randomUUID(), title: '', issuer: '' }]);
  const remove = (draft: QualificationDraft) => {
    onChange((present) => present.filter((item) => item.key !== draft.key));
    notify(t`Removed from the list; it is gone once you save.`, () =>
      onChange((present) => [...present, draft]),
    );
  };
  return (
    <div className={styles.group}>
      <h2>
        <Trans>Qualifications</Trans>
      </h2>
      {drafts.map((draft, index) => (
        <QualificationEntry
          key={draft.key}
          draft={draft}
          number={index + 1}
          errorOf={(name) => errorOf(index, name)}
          onChange={(patch) =>
            onChange((present) =>
              present.map((item) => (item.key === draft.key ? { ...item, ...patch } : item)),
            )
          }
          onRemove={() => remove(draft)}
        />
      ))}
      <div>
        <Button onClick={add}>
          <IconPlus aria-hidden />
          <Trans>Add a qualification</Trans>
        </Button>
      </div>
    </div>
  );
}

type QualificationEntryProps = {
  draft: QualificationDraft;
  number: number;
  errorOf: (name: string) => string | undefined;
  onChange: (patch: Partial<QualificationDraft>) => void;
  onRemove: () => void;
};

function QualificationEntry({ draft, number, errorOf, onChange, onRemove }: QualificationEntryProps) {
  const { t } = useLingui();
  const title = draft.title || t`Qualification ${number}`;
  return (
    <fieldset className={styles.entry} aria-label={title}>
      <div style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center' }}>
        <b>{title}</b>
        <IconButton label={t`Remove ${title}`} onClick={onRemove}>
          <IconTrash size={17} aria-hidden />
        </IconButton>
      </div>
      <FieldRow>
        <Field label={<Trans>What it is called</Trans>} error={errorOf('title')} required>
          <TextInput
            value={draft.title}
            maxLength={160}
            onChange={(event) => onChange({ title: event.currentTarget.value })}
          />
        </Field>
        <Field label={<Trans>Who gave it</Trans>} error={errorOf('issuer')} required>
          <TextInput
            value={draft.issuer}
            maxLength={160}
            onChange={(event) => onChange({ issuer: event.currentTarget.value })}
          />
        </Field>
      </FieldRow>
      <FieldRow>
        <Field label={<Trans>Given on</Trans>} error={errorOf('issuedOn')} optional>
          <TextInput
            type="date"
            value={draft.issuedOn ?? ''}
            onChange={(event) => onChange({ issuedOn: event.currentTarget.value || null })}
          />
        </Field>
        <Field label={<Trans>Runs out on</Trans>} error={errorOf('expiresOn')} optional>
          <TextInput
            type="date"
            value={draft.expiresOn ?? ''}
            onChange={(event) => onChange({ expiresOn: event.currentTarget.value || null })}
          />
        </Field>
      </FieldRow>
      <Field label={<Trans>A page that shows it</Trans>} error={errorOf('evidenceUrl')} optional>
        <TextInput
          type="url"
          placeholder="https://"
          pattern="https://.*"
          value={draft.evidenceUrl ?? ''}
          onChange={(event) => onChange({ evidenceUrl: event.currentTarget.value || null })}
        />
      </Field>
    </fieldset>
  );
}
