import { useLingui } from '@lingui/react/macro';
import { PeopleDocument, type PeopleFilter, type PersonOrder } from '../../../gql/graphql.ts';
import { readAll } from '../../../lib/csv.ts';
import { execute } from '../../../lib/execute.ts';
import { ExportButton } from '../../../ui/export-button.tsx';

/** The listed people as CSV. */
export function ExportPeople({ filter, orderBy }: { filter: PeopleFilter; orderBy: PersonOrder }) {
  const { t } = useLingui();
  return (
    <ExportButton
      fileName="people"
      header={[t`Name`, t`Work e-mail`, t`Job title`, t`Department`, t`First day`, t`Active`]}
      read={async (onProgress) => {
        const people = await readAll(async (after) => {
          const { people: page } = await execute(PeopleDocument, { first: 100, after, filter, orderBy });
          const { hasNextPage, endCursor } = page.pageInfo;
          return { items: page.edges.map((edge) => edge.node), next: hasNextPage ? endCursor : null };
        }, onProgress);
        return people.map((person) => [
          person.name,
          person.workEmail,
          person.jobTitle,
          person.department,
          person.hireDate,
          person.active ? t`yes` : t`no`,
        ]);
      }}
    />
  );
}
