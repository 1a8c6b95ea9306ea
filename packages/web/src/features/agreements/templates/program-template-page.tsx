import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ProgramTemplateQuery } from '../../../gql/graphql.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/layout.tsx';
import { QueryBoundary } from '../../../ui/query-boundary.tsx';
import { programTemplateQuery } from './operations.ts';
import { TemplateEditor } from './template-editor.tsx';
import { useTemplateHead } from './template-head.ts';
import { templateKeyOf, templateNames } from './template-names.ts';

/** What a program's agreements start from: its own template, or the organization's until it has one. */
export function ProgramTemplatePage({ programId }: { programId: string }) {
  const { t } = useLingui();
  const query = useQuery(programTemplateQuery(programId));
  return (
    <QueryBoundary
      query={query}
      empty={(program) =>
        program ? null : (
          <>
            <PageHeader title={t`Agreement template`} />
            <EmptyState title={<Trans>There is nothing here</Trans>}>
              <Trans>This program does not exist, or it is not one that you can see.</Trans>
            </EmptyState>
          </>
        )
      }
    >
      {(program) => (program ? <Content program={program} /> : null)}
    </QueryBoundary>
  );
}

function Content({ program }: { program: NonNullable<ProgramTemplateQuery['program']> }) {
  const { t } = useLingui();
  const { manages } = useViewer();
  const { agreementTemplate: template, sponsor } = program;
  const head = useTemplateHead(template.kind, sponsor?.name ?? null);
  const key = templateKeyOf(template);
  return (
    <>
      <PageHeader
        title={t`Agreement template`}
        eyebrow={
          <Link to="/programs/$programId" params={{ programId: program.id }}>
            {program.name}
          </Link>
        }
        sub={
          sponsor ? (
            <Trans>Signed by the two and by {sponsor.name}, who sponsors the program.</Trans>
          ) : (
            <Trans>Signed by the two: the program has no sponsor.</Trans>
          )
        }
      />
      <TemplateEditor
        // With a sponsor and without are two templates.
        key={key}
        template={template}
        place={{ kind: template.kind, threeWay: template.threeWay, programId: program.id }}
        head={head}
        editable={manages}
        fallback={
          <Trans>
            This program has no template of its own. It starts from the organization's:{' '}
            <Link to="/templates/$template" params={{ template: key }}>
              {t(templateNames[key])}
            </Link>
            . The first change you save here makes one for this program.
          </Trans>
        }
        resetLabel={<Trans>Reset to the organization's template</Trans>}
      />
    </>
  );
}
