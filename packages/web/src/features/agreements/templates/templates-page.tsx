import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { TemplateFullFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { Chip } from '../../../ui/chip.tsx';
import { PageHeader } from '../../../ui/layout.tsx';
import { QueryBoundary } from '../../../ui/query-boundary.tsx';
import { type Column, MainCell, RowLink, Table } from '../../../ui/table.tsx';
import { templatesQuery } from './operations.ts';
import { templateKeyOf, templateNames } from './template-names.ts';

/** What agreements of the organization start from: each kind, with and without a sponsor. */
export function TemplatesPage() {
  const { t } = useLingui();
  const query = useQuery(templatesQuery);
  return (
    <>
      <PageHeader
        title={t`Agreement templates`}
        eyebrow={
          <Link to="/agreements">
            <Trans>Agreements</Trans>
          </Link>
        }
        sub={
          <Trans>
            What a pair's first draft starts from. A program without a template of its own uses the one of its
            kind.
          </Trans>
        }
      />
      <QueryBoundary query={query}>{(templates) => <Templates templates={templates} />}</QueryBoundary>
    </>
  );
}

function Templates({ templates }: { templates: TemplateFullFragment[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const columns: Column<TemplateFullFragment>[] = [
    {
      key: 'name',
      header: <Trans>Template</Trans>,
      width: 'minmax(0, 1.4fr)',
      cell: (template) => (
        <MainCell
          title={
            <RowLink to="/templates/$template" params={{ template: templateKeyOf(template) }}>
              {t(templateNames[templateKeyOf(template)])}
            </RowLink>
          }
          sub={
            template.threeWay ? (
              <Trans>Signed by the two and the sponsor</Trans>
            ) : (
              <Trans>Signed by the two</Trans>
            )
          }
        />
      ),
    },
    {
      key: 'clauses',
      header: <Trans>Clauses</Trans>,
      width: '110px',
      from: 'medium',
      cell: ({ clauses }) => (
        <Plural value={clauses.filter(({ data }) => data !== null).length} one="# clause" other="# clauses" />
      ),
    },
    {
      key: 'changed',
      header: <Trans>Last changed</Trans>,
      width: 'minmax(0, 1fr)',
      from: 'medium',
      cell: ({ updatedBy, updatedAt }) =>
        updatedBy && updatedAt ? (
          <span className="small">
            {updatedBy.name}, {format.dayOf(updatedAt)}
          </span>
        ) : (
          <span className="muted">–</span>
        ),
    },
    {
      key: 'own',
      header: <Trans>Whose</Trans>,
      width: '130px',
      end: true,
      cell: ({ revision }) =>
        revision > 0 ? <Chip tone="good">{t`Your own`}</Chip> : <Chip>{t`As delivered`}</Chip>,
    },
  ];
  return <Table label={t`Agreement templates`} columns={columns} rows={templates} rowKey={templateKeyOf} />;
}
