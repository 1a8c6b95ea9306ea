import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { RequestFailed } from '../../../lib/execute.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Field, SubmitButton, TextInput } from '../../../ui/field.tsx';
import { PageHeader, Stack } from '../../../ui/layout.tsx';
import { Message } from '../../../ui/message.tsx';
import { LoadError } from '../../../ui/query-boundary.tsx';
import { SkeletonBlock } from '../../../ui/skeleton.tsx';
import styles from '../notifications.module.css';
import { followLink, type LinkPreview, linkQuery } from './operations.ts';
import { useActWords } from './words.ts';

/** What a link in a mail does, before it does it: programs that check mail open links, only people press buttons. */
export function ActPage({ token }: { token: string }) {
  const { t } = useLingui();
  const query = useQuery(linkQuery(token));
  const refused = refusalOf(query.error);
  return (
    <>
      <PageHeader title={t`From your mail`} />
      <div className={styles.act}>
        {query.data ? <Act key={token} token={token} preview={query.data} /> : null}
        {query.isPending ? <SkeletonBlock height={140} /> : null}
        {refused ? <Refused code={refused} /> : null}
        {query.error && !refused ? (
          <LoadError error={query.error} busy={query.isFetching} onRetry={() => void query.refetch()} />
        ) : null}
      </div>
    </>
  );
}

const refusals = ['NOT_FOUND', 'EXPIRED', 'NOT_ALLOWED', 'WRONG_STATE', 'INVALID'] as const;
type Refusal = (typeof refusals)[number];

function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof RequestFailed)) return null;
  return refusals.find((code) => code === error.code) ?? null;
}

function Act({ token, preview }: { token: string; preview: LinkPreview }) {
  const { t } = useLingui();
  const words = useActWords(preview);
  const [date, setDate] = useState('');
  const act = useMutation({ mutationFn: () => followLink(token, preview.days ? date : null) });
  const { standing } = act.data ?? preview;
  const refused = refusalOf(act.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act.mutate();
  };
  if (standing === 'CHANGED' || (refused && refused !== 'INVALID'))
    return <Refused code={refused ?? 'WRONG_STATE'} />;
  if (standing === 'DONE')
    return (
      <Stack>
        <Message
          tone="good"
          title={act.data ? <Trans>Done</Trans> : <Trans>This is done already</Trans>}
          live
        >
          {words.done}
        </Message>
        <ToRapport />
      </Stack>
    );
  return (
    <form onSubmit={submit}>
      <Stack>
        <p>{words.ask}</p>
        {preview.days ? (
          <Field
            label={<Trans>New date</Trans>}
            error={refused === 'INVALID' ? act.error?.message : undefined}
            required
          >
            <TextInput
              type="date"
              value={date}
              min={preview.days.first}
              max={preview.days.last}
              onChange={(event) => setDate(event.currentTarget.value)}
            />
          </Field>
        ) : null}
        {act.error && !refused ? (
          <Message tone="bad" live>
            {act.error.message}
          </Message>
        ) : null}
        <div>
          <SubmitButton busy={act.isPending}>{words.label}</SubmitButton>
        </div>
        <p className="muted small">{t`Nothing happens before you press the button.`}</p>
      </Stack>
    </form>
  );
}

function Refused({ code }: { code: Refusal }) {
  return (
    <Stack>
      <Message tone="attention" live>
        {code === 'EXPIRED' ? (
          <Trans>This link is too old. You can do the same in Rapport.</Trans>
        ) : code === 'NOT_ALLOWED' ? (
          <Trans>This link belongs to somebody who is not here any more.</Trans>
        ) : code === 'WRONG_STATE' ? (
          <Trans>This has changed since the mail was written. Rapport shows how it stands now.</Trans>
        ) : (
          <Trans>
            This link is not one that we know, or it did not arrive whole. Open it from the mail again.
          </Trans>
        )}
      </Message>
      <ToRapport />
    </Stack>
  );
}

function ToRapport() {
  return (
    <div>
      <ButtonLink to="/">
        <Trans>Open Rapport</Trans>
      </ButtonLink>
    </div>
  );
}
