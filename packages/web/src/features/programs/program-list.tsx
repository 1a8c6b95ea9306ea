import { Trans, useLingui } from '@lingui/react/macro';
import type { ProgramLineFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { kindNames, phaseNames } from '../../lib/words.ts';
import { Chip } from '../../ui/chip.tsx';
import { type Column, MainCell, RowLink, Table } from '../../ui/table.tsx';
import { Capacity } from './capacity.tsx';
import { FunnelLine } from './funnel.tsx';

/** Programs in rows, with how many relationships stand where for those who run them. */
export function ProgramList({ programs }: { programs: ProgramLineFragment[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const columns: Column<ProgramLineFragment>[] = [
    {
      key: 'name',
      header: <Trans>Program</Trans>,
      width: 'minmax(0, 1.5fr)',
      cell: (program) => (
        <MainCell
          title={
            <RowLink to="/programs/$programId" params={{ programId: program.id }}>
              {program.name}
            </RowLink>
          }
          sub={program.description || t(kindNames[program.kind])}
          subOnSmall={
            <>
              {t(kindNames[program.kind])} ·{' '}
              <Capacity open={program.openRelationships} capacity={program.capacity} />
            </>
          }
        />
      ),
    },
    {
      key: 'kind',
      header: <Trans>Kind</Trans>,
      width: '90px',
      from: 'medium',
      cell: (program) => t(kindNames[program.kind]),
    },
    {
      key: 'relationships',
      header: <Trans>Relationships</Trans>,
      width: 'minmax(0, 1.2fr)',
      from: 'medium',
      cell: (program) =>
        program.funnel ? (
          <FunnelLine funnel={program.funnel} />
        ) : (
          <span className="muted small">
            <Capacity open={program.openRelationships} capacity={program.capacity} />
          </span>
        ),
    },
    {
      key: 'time',
      header: <Trans>From – to</Trans>,
      width: '190px',
      from: 'wide',
      cell: (program) => (
        <span className="number small">{format.dateRange(program.startsOn, program.endsOn)}</span>
      ),
    },
    {
      key: 'phase',
      header: <Trans>Stage</Trans>,
      width: '84px',
      end: true,
      cell: (program) => (
        <Chip tone={program.phase === 'RUNNING' ? 'good' : 'quiet'}>{t(phaseNames[program.phase])}</Chip>
      ),
    },
  ];
  return <Table label={t`Programs`} columns={columns} rows={programs} rowKey={(program) => program.id} />;
}
