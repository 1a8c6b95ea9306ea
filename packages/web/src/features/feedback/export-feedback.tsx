import { useLingui } from '@lingui/react/macro';
import { FeedbackToExportDocument } from '../../gql/graphql.ts';
import { readAll } from '../../lib/csv.ts';
import { execute } from '../../lib/execute.ts';
import { ExportButton } from '../../ui/export-button.tsx';
import { type Partner, partIn } from './sides.ts';
import { fieldWords, standings } from './words.ts';

/** All feedback between the two that the reader may read, as CSV. */
export function ExportFeedback({ relationshipId, partner }: { relationshipId: string; partner: Partner }) {
  const { t } = useLingui();
  return (
    <ExportButton
      fileName="feedback"
      header={[
        t`From`,
        t`Stage`,
        t`What it is about`,
        t`What was asked for`,
        ...fieldWords.map(({ title }) => t(title)),
        t`Offered`,
        t`Delivered`,
        t`Taken in`,
      ]}
      read={async (onProgress) => {
        const items = await readAll(async (after) => {
          const page = { id: relationshipId, first: 100, after };
          const { relationship } = await execute(FeedbackToExportDocument, page);
          const { edges = [], pageInfo } = relationship?.feedback ?? {};
          return {
            items: edges.map(({ node }) => node),
            next: pageInfo?.hasNextPage ? pageInfo.endCursor : null,
          };
        }, onProgress);
        return items.map((item) => [
          item.giver.name,
          t(standings[item.state][partIn(item, partner)].name),
          item.topic,
          [item.request?.topic, item.request?.question].filter(Boolean).join('\n'),
          ...fieldWords.map(({ name }) => item.words?.[name] ?? null),
          item.offeredAt,
          item.deliveredAt,
          item.acknowledgedAt,
        ]);
      }}
    />
  );
}
