import { Trans, useLingui } from '@lingui/react/macro';
import type { AgreementLineFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { kindNames } from '../../../lib/words.ts';
import { Avatar } from '../../../ui/avatar.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { type Column, MainCell, RowLink } from '../../../ui/table.tsx';
import { VirtualTable } from '../../../ui/virtual-table.tsx';
import { missingSigners, standingNames, standingOf, standsSince } from './agreement-line.ts';

type AgreementTableProps = {
  agreements: AgreementLineFragment[];
  total: number;
  loadingMore: boolean;
  onNearEnd: () => void;
};

/** Agreements seen from outside: between whom, where they stand, what is due. Never what they say. */
export function AgreementTable({ agreements, total, loadingMore, onNearEnd }: AgreementTableProps) {
  const { t } = useLingui();
  const format = useFormat();
  const columns: Column<AgreementLineFragment>[] = [
    {
      key: 'guide',
      header: <Trans>Coach or mentor</Trans>,
      width: 'minmax(0, 1.2fr)',
      cell: (line) => (
        <MainCell
          picture={<Avatar name={line.guide.name} tone="guide" />}
          title={
            <RowLink to="/agreements/$agreementId" params={{ agreementId: line.id }}>
              {line.guide.name}
              <span className="visually-hidden"> – {line.learner.name}</span>
            </RowLink>
          }
          sub={t(kindNames[line.kind])}
          subOnSmall={<Trans>with {line.learner.name}</Trans>}
        />
      ),
    },
    {
      key: 'learner',
      header: <Trans>Client or mentee</Trans>,
      width: 'minmax(0, 1fr)',
      from: 'medium',
      cell: (line) => (
        <MainCell picture={<Avatar name={line.learner.name} tone="learner" />} title={line.learner.name} />
      ),
    },
    {
      key: 'program',
      header: <Trans>Program</Trans>,
      width: 'minmax(0, 1fr)',
      from: 'wide',
      cell: (line) => <span className="muted small">{line.program.name}</span>,
    },
    {
      key: 'due',
      header: <Trans>Next</Trans>,
      width: 'minmax(0, 1.2fr)',
      from: 'medium',
      cell: (line) => <Next line={line} />,
    },
    {
      key: 'since',
      header: <Trans>Since</Trans>,
      width: '104px',
      from: 'wide',
      cell: (line) => {
        const since = standsSince(line);
        return <span className="number small muted">{since === null ? '–' : format.dayOf(since)}</span>;
      },
    },
    {
      key: 'standing',
      header: <Trans>Stands at</Trans>,
      width: '150px',
      end: true,
      cell: (line) => <Standing line={line} />,
    },
  ];
  return (
    <VirtualTable
      label={t`Agreements`}
      columns={columns}
      rows={agreements}
      rowKey={(line) => line.id}
      total={total}
      loadingMore={loadingMore}
      onNearEnd={onNearEnd}
    />
  );
}

function Standing({ line }: { line: AgreementLineFragment }) {
  const { t } = useLingui();
  const standing = standingOf(line);
  if (standing === null) return <Chip>{t`Nothing open`}</Chip>;
  if (line.inForce?.reviewOverdue) return <Chip tone="attention">{t`Review overdue`}</Chip>;
  return <Chip tone={standing === 'IN_FORCE' ? 'good' : 'quiet'}>{t(standingNames[standing])}</Chip>;
}

/** Whose signature is missing, or when the two look at it again. */
function Next({ line }: { line: AgreementLineFragment }) {
  const format = useFormat();
  const missing = format.list(missingSigners(line));
  const due = line.inForce?.reviewDueOn;
  if (missing) {
    return (
      <span className="small">
        <Trans>Still to sign: {missing}</Trans>
      </span>
    );
  }
  if (!due) return <span className="muted">–</span>;
  return (
    <span className={line.inForce?.reviewOverdue ? 'small amber' : 'small muted'}>
      {line.inForce?.reviewOverdue ? (
        <Trans>review was due on {format.date(due)}</Trans>
      ) : (
        <Trans>review on {format.date(due)}</Trans>
      )}
    </span>
  );
}
