import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ProgramAgreementsQuery } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { Section } from '../../../ui/layout.tsx';
import { QueryBoundary } from '../../../ui/query-boundary.tsx';
import { SkeletonRows } from '../../../ui/skeleton.tsx';
import { type StepCount, StepCounts } from '../../../ui/step-counts.tsx';
import { useLiveProgramAgreements } from './operations.ts';
import { Rollout } from './rollout.tsx';

/** How a program's agreements stand, for those who run it: numbers, the template, and putting it before those who have not begun. */
export function ProgramAgreements({ programId }: { programId: string }) {
  const { manages } = useViewer();
  return manages ? <Managed programId={programId} /> : null;
}

function Managed({ programId }: { programId: string }) {
  const query = useLiveProgramAgreements(programId);
  return (
    <Section
      title={<Trans>Where the agreements stand</Trans>}
      aside={<Trans>counts only, never content</Trans>}
    >
      <QueryBoundary query={query} skeleton={<SkeletonRows rows={2} />}>
        {(program) => (program ? <Content program={program} /> : null)}
      </QueryBoundary>
    </Section>
  );
}

type Program = NonNullable<ProgramAgreementsQuery['program']>;

function Content({ program }: { program: Program }) {
  const { id, agreementOverview: overview, agreementRollout: rollout } = program;
  if (!overview) return null;
  return (
    <>
      <StepCounts steps={stepsOf(id, overview)} />
      <Start program={program} />
      <Rollout programId={id} waiting={overview.notStarted} rollout={rollout} />
    </>
  );
}

function stepsOf(program: string, overview: NonNullable<Program['agreementOverview']>): StepCount[] {
  return [
    {
      key: 'notStarted',
      label: <Trans>Not begun</Trans>,
      count: overview.notStarted,
      link: { to: '/relationships', search: { program, state: 'AGREEING' } },
    },
    {
      key: 'drafting',
      label: <Trans>Being drafted</Trans>,
      count: overview.drafting,
      link: { to: '/agreements', search: { program, standing: 'DRAFTING' } },
    },
    {
      key: 'waitingForSignatures',
      label: <Trans>Waiting for signatures</Trans>,
      count: overview.waitingForSignatures,
      link: { to: '/agreements', search: { program, standing: 'WAITING_FOR_SIGNATURES' } },
    },
    {
      key: 'inForce',
      label: <Trans>In force</Trans>,
      count: overview.inForce,
      link: { to: '/agreements', search: { program, standing: 'IN_FORCE' } },
    },
    {
      key: 'reviewOverdue',
      label: <Trans>Of these, review overdue</Trans>,
      count: overview.reviewOverdue,
      link: { to: '/agreements', search: { program, overdue: true } },
      attention: true,
    },
  ];
}

/** What new drafts start from. */
function Start({ program }: { program: Program }) {
  const format = useFormat();
  const { revision, updatedBy, updatedAt } = program.agreementTemplate;
  return (
    <p>
      <Link to="/programs/$programId/template" params={{ programId: program.id }}>
        <Trans>Agreement template</Trans>
      </Link>{' '}
      <span className="muted small">
        {revision > 0 && updatedBy && updatedAt ? (
          <Trans>
            the program's own, last changed by {updatedBy.name} on {format.dayOf(updatedAt)}
          </Trans>
        ) : (
          <Trans>the organization's; the program has none of its own</Trans>
        )}
      </span>
    </p>
  );
}
