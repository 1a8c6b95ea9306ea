import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ImportAction, ImportFullFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Actions, PageHeader, Section } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { ApplyBar } from './apply-bar.tsx';
import { CountTiles } from './count-tiles.tsx';
import { ImportChip } from './import-chip.tsx';
import { MappingSection } from './mapping-section.tsx';
import { MovingSection } from './moving-section.tsx';
import { useLiveImport } from './operations.ts';
import { ProblemSection } from './problem-section.tsx';
import { RowSection } from './row-section.tsx';
import { importKindNames } from './words.ts';

type ImportPageProps = {
  importId: string;
  action: ImportAction | undefined;
  onAction: (action: ImportAction | undefined) => void;
};

export function ImportPage({ importId, action, onAction }: ImportPageProps) {
  const { t } = useLingui();
  const query = useLiveImport(importId);
  return (
    <QueryBoundary
      query={query}
      empty={(data) =>
        data ? null : (
          <>
            <PageHeader title={t`Import`} />
            <EmptyState title={<Trans>There is nothing here</Trans>}>
              <Trans>This import does not exist, or it is not one that you can see.</Trans>
            </EmptyState>
          </>
        )
      }
    >
      {(data) => (data ? <Content item={data} action={action} onAction={onAction} /> : null)}
    </QueryBoundary>
  );
}

type ContentProps = { item: ImportFullFragment } & Pick<ImportPageProps, 'action' | 'onAction'>;

function Content({ item, action, onAction }: ContentProps) {
  const { t } = useLingui();
  const format = useFormat();
  const when = format.dateTime(item.createdAt);
  return (
    <>
      <PageHeader
        title={item.fileName ?? t(importKindNames[item.kind])}
        eyebrow={
          <Link to="/imports">
            <Trans>Imports</Trans>
          </Link>
        }
        sub={
          <>
            {t(importKindNames[item.kind])}
            {item.totalRows === null ? null : (
              <>
                {' · '}
                <Plural value={item.totalRows} one="# row" other="# rows" />
              </>
            )}
            {' · '}
            {item.startedBy ? (
              <Trans>
                {when} by {item.startedBy.name}
              </Trans>
            ) : (
              when
            )}
          </>
        }
        mark={<ImportChip state={item.state} />}
      />
      <Body item={item} action={action} onAction={onAction} />
    </>
  );
}

function Body({ item, action, onAction }: ContentProps) {
  switch (item.state) {
    case 'RECEIVING':
    case 'CHECKING':
    case 'APPLYING':
      return <MovingSection item={item} />;
    case 'CHECKED':
      return (
        <>
          <MappingSection item={item} />
          <Preview item={item} action={action} onAction={onAction} title={<Trans>What would happen</Trans>} />
          <ApplyBar item={item} />
        </>
      );
    case 'DONE':
      return (
        <>
          <Section title={<Trans>Done</Trans>}>
            <Message tone="good" title={<Trans>The file is applied</Trans>}>
              <Trans>Applying the same file again changes nothing.</Trans>
            </Message>
            <div style={{ marginTop: 12 }}>
              <Actions>
                {item.kind === 'PEOPLE' ? (
                  <ButtonLink look="primary" to="/people">
                    <Trans>See the people</Trans>
                  </ButtonLink>
                ) : (
                  <ButtonLink look="primary" to="/relationships">
                    <Trans>See the relationships</Trans>
                  </ButtonLink>
                )}
                <ButtonLink to="/imports/new">
                  <Trans>Import another file</Trans>
                </ButtonLink>
              </Actions>
            </div>
          </Section>
          <Preview item={item} action={action} onAction={onAction} title={<Trans>What happened</Trans>} />
        </>
      );
    case 'CANCELLED':
      return (
        <>
          <Section title={<Trans>Stopped</Trans>}>
            <Message>
              <Trans>
                This import was stopped. Rows that were applied before that stay; the others were left alone.
              </Trans>
            </Message>
          </Section>
          <Preview item={item} action={action} onAction={onAction} title={<Trans>How far it came</Trans>} />
        </>
      );
    case 'FAILED':
      return (
        <Section title={<Trans>Failed</Trans>}>
          <Message tone="bad" title={<Trans>This file could not be imported</Trans>}>
            {item.failure ?? <Trans>No reason was recorded.</Trans>}
          </Message>
          <div style={{ marginTop: 12 }}>
            <ButtonLink to="/imports/new">
              <Trans>Try another file</Trans>
            </ButtonLink>
          </div>
        </Section>
      );
  }
}

function Preview({ item, action, onAction, title }: ContentProps & { title: ReactNode }) {
  return (
    <>
      <Section title={title} aside={<Trans>press a number to see its rows</Trans>}>
        <CountTiles counts={item.counts} action={action} onAction={onAction} />
      </Section>
      <ProblemSection item={item} />
      <RowSection item={item} action={action} />
    </>
  );
}
