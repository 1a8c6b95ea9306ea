import { useLingui } from '@lingui/react/macro';
import { type AgreementFilter, AgreementsDocument } from '../../../gql/graphql.ts';
import { readAll } from '../../../lib/csv.ts';
import { execute } from '../../../lib/execute.ts';
import { kindNames } from '../../../lib/words.ts';
import { ExportButton } from '../../../ui/export-button.tsx';
import { missingSigners, standingNames, standingOf, standsSince } from './agreement-line.ts';
import { pageSize } from './operations.ts';

/** The listed agreements as CSV: where each stands, never what it says. */
export function ExportAgreements({ filter }: { filter: AgreementFilter }) {
  const { t } = useLingui();
  return (
    <ExportButton
      fileName="agreements"
      header={[
        t`Coach or mentor`,
        t`Client or mentee`,
        t`Sponsor`,
        t`Kind`,
        t`Program`,
        t`Stands at`,
        t`Since`,
        t`Still to sign`,
        t`Review due`,
        t`Last day`,
      ]}
      read={async (onProgress) => {
        const lines = await readAll(async (after) => {
          const { agreements } = await execute(AgreementsDocument, { first: pageSize, after, filter });
          const { hasNextPage, endCursor } = agreements.pageInfo;
          return { items: agreements.edges.map(({ node }) => node), next: hasNextPage ? endCursor : null };
        }, onProgress);
        return lines.map((line) => {
          const standing = standingOf(line);
          return [
            line.guide.name,
            line.learner.name,
            line.sponsor?.name,
            t(kindNames[line.kind]),
            line.program.name,
            standing === null ? null : t(standingNames[standing]),
            standsSince(line),
            missingSigners(line).join('; '),
            line.inForce?.reviewDueOn,
            line.inForce?.endsOn,
          ];
        });
      }}
    />
  );
}
