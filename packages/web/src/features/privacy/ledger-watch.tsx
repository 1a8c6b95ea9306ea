import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../lib/format.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Section } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { Alarm } from './alarm.tsx';
import { watchQuery } from './operations.ts';
import type { Verdict } from './verdict.ts';

/** Whether the ledger still extends what this browser remembers of it. */
export function LedgerWatch({ relationshipId }: { relationshipId: string }) {
  const { organization } = useViewer();
  const query = useQuery(watchQuery(relationshipId, organization.id));
  return (
    <QueryBoundary query={query}>
      {(watch) =>
        watch ? (
          <Section title={<Trans>Is the ledger whole?</Trans>}>
            {watch.verdict.kind === 'BROKEN' ? (
              <Alarm relationshipId={relationshipId} watch={watch} verdict={watch.verdict} />
            ) : (
              <AllWell verdict={watch.verdict} />
            )}
          </Section>
        ) : null
      }
    </QueryBoundary>
  );
}

function AllWell({ verdict }: { verdict: Exclude<Verdict, { kind: 'BROKEN' }> }) {
  const format = useFormat();
  return (
    <Message
      tone={verdict.kind === 'FIRST' ? 'info' : 'good'}
      title={
        verdict.kind === 'FIRST' ? (
          <Trans>From now on this browser remembers how the ledger ends</Trans>
        ) : (
          <Trans>
            Nothing has been removed or rewritten since this browser last looked on{' '}
            {format.dateTime(verdict.since)}
          </Trans>
        )
      }
    >
      {verdict.kind === 'FIRST' ? (
        <Trans>
          On your next visit it checks that nothing was removed or rewritten in the meantime. About the time
          before it can say nothing.
        </Trans>
      ) : null}{' '}
      {verdict.signed ? (
        <Trans>The server's signature was checked in this browser.</Trans>
      ) : (
        <Trans>
          This browser cannot check the server's signature; the files that you can save here can be checked
          elsewhere.
        </Trans>
      )}
    </Message>
  );
}
