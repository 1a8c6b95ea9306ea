import { useLingui } from '@lingui/react/macro';
import type { AgreementFullFragment, Signatory } from '../../gql/graphql.ts';
import { useViewer } from '../../lib/viewer.ts';

/** Who signs in a part, by name; "you" where that is the reader. */
export function useNameOf({
  guide,
  learner,
  sponsor,
}: Pick<AgreementFullFragment, 'guide' | 'learner' | 'sponsor'>) {
  const { t } = useLingui();
  const { person } = useViewer();
  const people = { GUIDE: guide, LEARNER: learner, SPONSOR: sponsor };
  return (signatory: Signatory): string => {
    const who = people[signatory];
    return who?.id === person.id ? t`you` : (who?.name ?? t`the sponsor`);
  };
}
