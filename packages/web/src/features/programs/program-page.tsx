import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { ProgramLineFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useViewer } from '../../lib/viewer.ts';
import { kindNames, phaseNames } from '../../lib/words.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Actions, Columns, Facts, PageHeader, Section } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { Capacity } from './capacity.tsx';
import { FunnelView } from './funnel.tsx';
import { programQuery } from './operations.ts';
import { ProgramDialog } from './program-dialog.tsx';

type ProgramPageProps = {
  programId: string;
  /** The program's relationships, below. */
  relationships: ReactNode;
  /** How its agreements stand, above them. */
  agreements: ReactNode;
};

export function ProgramPage({ programId, relationships, agreements }: ProgramPageProps) {
  const { t } = useLingui();
  const query = useQuery(programQuery(programId));
  return (
    <QueryBoundary
      query={query}
      empty={(data) =>
        data ? null : (
          <>
            <PageHeader title={t`Program`} />
            <EmptyState title={<Trans>There is nothing here</Trans>}>
              <Trans>This program does not exist, or it is not one that you can see.</Trans>
            </EmptyState>
          </>
        )
      }
    >
      {(data) =>
        data ? <Content program={data} relationships={relationships} agreements={agreements} /> : null
      }
    </QueryBoundary>
  );
}

type ContentProps = Omit<ProgramPageProps, 'programId'> & { program: ProgramLineFragment };

function Content({ program, relationships, agreements }: ContentProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { manages } = useViewer();
  const [editing, setEditing] = useState(false);
  const full = program.capacity !== null && program.openRelationships >= program.capacity;
  return (
    <>
      <PageHeader
        title={program.name}
        eyebrow={<Trans>{t(kindNames[program.kind])} program</Trans>}
        sub={program.description}
      />
      <Columns>
        <div>
          {program.funnel ? (
            <Section
              title={<Trans>Where the relationships stand</Trans>}
              aside={<Trans>counts only, never content</Trans>}
            >
              <FunnelView programId={program.id} funnel={program.funnel} />
            </Section>
          ) : null}
          {agreements}
          <Section title={manages ? <Trans>Relationships</Trans> : <Trans>Your relationships in it</Trans>}>
            {relationships}
          </Section>
        </div>
        <div>
          <Section
            card
            title={<Trans>About it</Trans>}
            aside={
              <Chip tone={program.phase === 'RUNNING' ? 'good' : 'quiet'}>
                {t(phaseNames[program.phase])}
              </Chip>
            }
          >
            <Facts
              items={[
                [<Trans key="kind">Kind</Trans>, t(kindNames[program.kind])],
                [<Trans key="time">From – to</Trans>, format.dateRange(program.startsOn, program.endsOn)],
                [
                  <Trans key="places">Places</Trans>,
                  <Capacity key="places" open={program.openRelationships} capacity={program.capacity} />,
                ],
                program.sponsor ? [<Trans key="sponsor">Sponsor</Trans>, program.sponsor.name] : null,
              ]}
            />
          </Section>
          {full ? (
            <Section card title={<Trans>Full</Trans>}>
              <Message tone="attention">
                <Trans>Every place is taken. A proposal is refused until one is free.</Trans>
              </Message>
            </Section>
          ) : null}
          <Actions>
            {program.viewerCanPropose ? (
              <ButtonLink look="primary" to="/relationships" search={{ propose: true, program: program.id }}>
                <Trans>Propose a relationship</Trans>
              </ButtonLink>
            ) : null}
            {program.viewerCanEdit ? (
              <Button onClick={() => setEditing(true)}>
                <Trans>Change</Trans>
              </Button>
            ) : null}
          </Actions>
        </div>
      </Columns>
      {program.viewerCanEdit ? (
        <ProgramDialog opened={editing} program={program} onClose={() => setEditing(false)} />
      ) : null}
    </>
  );
}
