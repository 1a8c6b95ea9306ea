import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { MyCommitmentsQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { notify } from '../../ui/notify.ts';
import styles from './commitments.module.css';
import { isSoon } from './days.ts';
import { myCommitmentsQuery, useKeep, useUndoKept } from './operations.ts';
import { tellFailure } from './tell.ts';

/** How many stand in the card; the rest is on the pages of the relationships. */
const most = 5;

/** The reader's own commitments that come next, over all relationships; nothing where there are none. */
export function MyCommitments() {
  const { data } = useQuery(myCommitmentsQuery(most));
  if (!data || data.edges.length === 0) return null;
  return (
    <Section card title={<Trans>My commitments</Trans>}>
      <ul className={styles.mine}>
        {data.edges.map(({ node }) => (
          <Mine key={node.id} line={node} />
        ))}
      </ul>
    </Section>
  );
}

type Line = MyCommitmentsQuery['myCommitments']['edges'][number]['node'];

function Mine({ line }: { line: Line }) {
  const { t } = useLingui();
  const format = useFormat();
  const today = format.isoToday();
  const keep = useKeep(today);
  const undo = useUndoKept();
  const takeBack = () => undo.mutate({ commitmentId: line.id }, { onError: tellFailure });
  const done = () =>
    void keep
      .mutateAsync(line)
      .then(() => notify(t`Well done. Your partner sees it too.`, takeBack), tellFailure);
  const near = line.dueOn < today || isSoon(line.dueOn, today);
  return (
    <li>
      <div>
        <Link
          to="/relationships/$relationshipId"
          params={{ relationshipId: line.relationship.id }}
          search={{ tab: 'goals' }}
        >
          {line.text ?? t`Erased`}
        </Link>
        <div className="small muted">
          <span className={near ? 'amber' : undefined}>{format.date(line.dueOn)}</span>
          {line.relationship.partner ? <> · {line.relationship.partner.name}</> : null}
        </div>
      </div>
      {line.viewerCanKeep ? (
        <Button onClick={done}>
          <Trans>Done</Trans>
        </Button>
      ) : null}
    </li>
  );
}
