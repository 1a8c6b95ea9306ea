import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { EndingFragment } from '../../gql/graphql.ts';
import { type Autosave, createAutosave, type Draft } from '../../lib/autosave.ts';
import { keptDraft } from '../../lib/stored.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Button } from '../../ui/button.tsx';
import { Field, TextArea } from '../../ui/field.tsx';
import { Actions } from '../../ui/layout.tsx';
import styles from './closings.module.css';
import { HandOverDialog } from './hand-over-dialog.tsx';
import { useSaveDraft } from './operations.ts';
import type { Partner } from './sides.ts';
import { type ClosingText, noWords, parseCopy } from './text.ts';

type WordsFormProps = { ending: EndingFragment; partner: Partner; saved: ClosingText | null };

/** Three questions at the end. Answers save themselves, and nobody else reads them before they are handed over. */
export function WordsForm({ ending, partner, saved }: WordsFormProps) {
  const { t } = useLingui();
  const autosave = useDraft(ending.id, saved ?? noWords);
  const draft = useSyncExternalStore(autosave.subscribe, autosave.get);
  const [handingOver, setHandingOver] = useState(false);
  const { reached, learned, thanks } = draft.value;
  const silent = `${reached}${learned}${thanks}`.trim() === '';
  const change = (part: Partial<ClosingText>) => autosave.edit({ ...draft.value, ...part });
  return (
    <>
      <ol className={styles.questions}>
        <li>
          <Field
            label={<Trans>What was reached?</Trans>}
            hint={<Trans>Compare it with the purpose you agreed. Half a step counts.</Trans>}
          >
            <TextArea
              rows={4}
              maxLength={5000}
              value={reached}
              onChange={(event) => change({ reached: event.currentTarget.value })}
            />
          </Field>
        </li>
        <li>
          <Field
            label={<Trans>What was learned?</Trans>}
            hint={<Trans>About the matter, about working together, about yourself.</Trans>}
          >
            <TextArea
              rows={4}
              maxLength={5000}
              value={learned}
              onChange={(event) => change({ learned: event.currentTarget.value })}
            />
          </Field>
        </li>
        <li>
          <Field
            label={<Trans>Thanks</Trans>}
            hint={<Trans>For what would you like to thank {partner.name}?</Trans>}
          >
            <TextArea
              rows={3}
              maxLength={5000}
              value={thanks}
              onChange={(event) => change({ thanks: event.currentTarget.value })}
            />
          </Field>
        </li>
      </ol>
      <StandingLine draft={draft} />
      <Actions>
        <Button
          look="primary"
          aria-disabled={silent || undefined}
          title={silent ? t`Write at least one word first.` : undefined}
          onClick={() => (silent ? undefined : setHandingOver(true))}
        >
          <Trans>Hand over to {partner.firstName}…</Trans>
        </Button>
        {silent ? (
          <span className="muted small">
            <Trans>One word is enough. You may also leave it without.</Trans>
          </span>
        ) : null}
      </Actions>
      <HandOverDialog
        ending={ending}
        partner={partner}
        autosave={autosave}
        opened={handingOver}
        onClose={() => setHandingOver(false)}
      />
    </>
  );
}

/** The reader's draft in this relationship: it goes on where it was left, here or on the server. */
function useDraft(relationshipId: string, saved: ClosingText): Autosave<ClosingText> {
  const { person } = useViewer();
  const { mutateAsync } = useSaveDraft();
  const [autosave] = useState(() =>
    createAutosave({
      saved,
      copy: keptDraft(person.id, `closing-words.${relationshipId}`),
      parse: parseCopy,
      save: (text) => mutateAsync({ relationshipId, ...text, share: false }),
    }),
  );
  useEffect(() => {
    autosave.flush();
    window.addEventListener('online', autosave.flush);
    return () => {
      window.removeEventListener('online', autosave.flush);
      autosave.flush();
    };
  }, [autosave]);
  return autosave;
}

/** Where the draft stands, said quietly. */
function StandingLine({ draft }: { draft: Draft<ClosingText> }) {
  return (
    <p className={draft.standing === 'REFUSED' ? styles.refused : styles.standing} role="status">
      <StandingWords draft={draft} />
    </p>
  );
}

function StandingWords({ draft }: { draft: Draft<ClosingText> }) {
  switch (draft.standing) {
    case 'SAVED':
      return <Trans>Saved as you write. Only you can read it.</Trans>;
    case 'UNSAVED':
    case 'SAVING':
      return <Trans>Saving…</Trans>;
    case 'KEPT_HERE':
      return (
        <Trans>The server cannot be reached. Your words are kept in this browser and saved later.</Trans>
      );
    case 'REFUSED':
      return draft.refusal;
  }
}
