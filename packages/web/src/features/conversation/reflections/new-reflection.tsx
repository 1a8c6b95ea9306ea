import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ReflectingPairFragment } from '../../../gql/graphql.ts';
import { Check, SubmitButton } from '../../../ui/field.tsx';
import { notify } from '../../../ui/notify.ts';
import type { Side } from '../sides.ts';
import { useWriteReflection } from './operations.ts';
import { type Reflected, ReflectionForm } from './reflection-form.tsx';

const nothing = { text: '', prompt: null };

/** Under which name a new reflection is kept until it is saved. */
export const reflectionDraft = (relationshipId: string, sessionId: string | null) =>
  `reflection.${relationshipId}.${sessionId ?? 'free'}`;

type NewReflectionProps = {
  pair: ReflectingPairFragment;
  partner: Side;
  /** The session it follows; null where it follows none. */
  sessionId: string | null;
  onSaved?: () => void;
};

/** Writes a reflection: the reader's own, unless they say that the partner shall read it too. */
export function NewReflection({ pair, partner, sessionId, onSaved }: NewReflectionProps) {
  const { t } = useLingui();
  const write = useWriteReflection();
  const [share, setShare] = useState(false);
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const submit = async (reflected: Reflected) => {
    // What is saved again after a refusal may be something else: that is another reflection.
    await write
      .mutateAsync({ relationshipId: pair.id, ...reflected, sessionId, share, idempotencyKey })
      .finally(() => setKey(crypto.randomUUID()));
    notify(share ? t`Saved. ${partner.firstName} can read it now.` : t`Saved. Only you can read it.`);
    setShare(false);
    onSaved?.();
  };
  return (
    <ReflectionForm
      pair={pair}
      draftName={reflectionDraft(pair.id, sessionId)}
      start={nothing}
      error={write.error}
      onSubmit={submit}
      actions={
        <SubmitButton busy={write.isPending}>
          {share ? <Trans>Save and share with {partner.firstName}</Trans> : <Trans>Save for myself</Trans>}
        </SubmitButton>
      }
    >
      <Check
        label={<Trans>Share it with {partner.name}</Trans>}
        hint={
          <Trans>
            Without this, only you can read it. With it, {partner.firstName} can, and nobody else. You can
            take it back at any time; what was read by then stays read.
          </Trans>
        }
        checked={share}
        onChange={(event) => setShare(event.currentTarget.checked)}
      />
    </ReflectionForm>
  );
}
