import { Trans, useLingui } from '@lingui/react/macro';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { fetchOrFail, requestFailed } from '../../../lib/execute.ts';
import { useFormat } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader, Toolbar } from '../../../ui/layout.tsx';
import { QueryBoundary } from '../../../ui/query-boundary.tsx';
import styles from './outbox.module.css';

type Mail = { id: string; sentAt: string; to: string; subject: string; text: string };

const outboxQuery = queryOptions({
  queryKey: ['outbox'],
  queryFn: async ({ signal }): Promise<Mail[]> => {
    const response = await fetchOrFail('/demo/outbox', { signal, headers: { accept: 'application/json' } });
    if (!response.ok) {
      throw requestFailed(
        `The server answered ${response.status}.`,
        String(response.status),
        response.headers.get('x-request-id'),
      );
    }
    const body: { mails: Mail[] } = await response.json();
    return body.mails;
  },
  staleTime: 0,
});

/** The mails that the demonstration did not send. */
export function OutboxPage() {
  const { t } = useLingui();
  const query = useQuery(outboxQuery);
  return (
    <>
      <PageHeader
        title={t`Outbox`}
        sub={
          <Trans>
            In the demonstration mails stay here instead of being sent: invitations, sign-in links, proposals.
          </Trans>
        }
      />
      <Toolbar
        end={
          <Button busy={query.isFetching} onClick={() => void query.refetch()}>
            <Trans>Look again</Trans>
          </Button>
        }
      />
      <QueryBoundary
        query={query}
        empty={(mails) =>
          mails.length === 0 ? (
            <EmptyState title={<Trans>No mail yet</Trans>}>
              <Trans>Invite somebody, or ask for a sign-in link: the mail appears here.</Trans>
            </EmptyState>
          ) : null
        }
      >
        {(mails) => (
          <ul className={styles.list}>
            {mails.map((mail) => (
              <MailRow key={mail.id} mail={mail} />
            ))}
          </ul>
        )}
      </QueryBoundary>
    </>
  );
}

function MailRow({ mail }: { mail: Mail }) {
  const format = useFormat();
  return (
    <li>
      <details className={styles.mail}>
        <summary>
          <span>
            <b>{mail.subject}</b>
            <span className={styles.to}>{mail.to}</span>
          </span>
          <span className="muted small number">{format.dateTime(mail.sentAt)}</span>
        </summary>
        <p className={styles.text}>
          <Linked text={mail.text} />
        </p>
      </details>
    </li>
  );
}

const address = /(https?:\/\/\S+)/gu;

/** A text whose addresses can be followed. */
function Linked({ text }: { text: string }) {
  // Splitting by a group puts the addresses at the odd places.
  return text.split(address).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes
      <a key={index} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
