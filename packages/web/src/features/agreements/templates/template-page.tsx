import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { TemplateFullFragment } from '../../../gql/graphql.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { PageHeader } from '../../../ui/layout.tsx';
import { QueryBoundary } from '../../../ui/query-boundary.tsx';
import { templatesQuery } from './operations.ts';
import { TemplateEditor } from './template-editor.tsx';
import { useTemplateHead } from './template-head.ts';
import { type TemplateKey, templateKeyOf, templateNames, templatePlaces } from './template-names.ts';

/** One of the organization's four templates. */
export function TemplatePage({ template }: { template: TemplateKey }) {
  const { t } = useLingui();
  const query = useQuery(templatesQuery);
  return (
    <>
      <PageHeader
        title={t(templateNames[template])}
        eyebrow={
          <Link to="/templates">
            <Trans>Agreement templates</Trans>
          </Link>
        }
        sub={<Trans>For every program of this kind that has no template of its own.</Trans>}
      />
      <QueryBoundary query={query}>
        {(templates) =>
          templates
            .filter((one) => templateKeyOf(one) === template)
            .map((one) => <Editor key={template} template={one} />)
        }
      </QueryBoundary>
    </>
  );
}

function Editor({ template }: { template: TemplateFullFragment }) {
  const { t } = useLingui();
  const { manages } = useViewer();
  const head = useTemplateHead(template.kind, template.threeWay ? t`The sponsor` : null);
  return (
    <TemplateEditor
      template={template}
      place={templatePlaces[templateKeyOf(template)]}
      head={head}
      editable={manages}
      fallback={<Trans>It stands as the software brings it; nobody here has changed it.</Trans>}
      resetLabel={<Trans>Reset to what the software brings</Trans>}
    />
  );
}
