import { useLingui } from '@lingui/react/macro';
import { type RelationshipFilter, type RelationshipOrder, RelationshipsDocument } from '../../gql/graphql.ts';
import { readAll } from '../../lib/csv.ts';
import { execute } from '../../lib/execute.ts';
import { kindNames, stateNames } from '../../lib/words.ts';
import { ExportButton } from '../../ui/export-button.tsx';

/** The listed relationships as CSV. */
export function ExportRelationships({
  filter,
  orderBy,
}: {
  filter: RelationshipFilter;
  orderBy: RelationshipOrder;
}) {
  const { t } = useLingui();
  return (
    <ExportButton
      fileName="relationships"
      header={[
        t`Coach or mentor`,
        t`Client or mentee`,
        t`Kind`,
        t`Program`,
        t`Topic`,
        t`From`,
        t`To`,
        t`Stage`,
        t`Proposed`,
      ]}
      read={async (onProgress) => {
        const lines = await readAll(async (after) => {
          const { relationships } = await execute(RelationshipsDocument, {
            first: 100,
            after,
            filter,
            orderBy,
          });
          const { hasNextPage, endCursor } = relationships.pageInfo;
          return {
            items: relationships.edges.map((edge) => edge.node),
            next: hasNextPage ? endCursor : null,
          };
        }, onProgress);
        return lines.map((line) => [
          line.guide.name,
          line.learner.name,
          t(kindNames[line.kind]),
          line.program.name,
          line.topic,
          line.startsOn,
          line.endsOn,
          t(stateNames[line.state]),
          line.proposedAt,
        ]);
      }}
    />
  );
}
