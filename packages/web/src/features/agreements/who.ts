import { useLingui } from '@lingui/react/macro';
import type { AgreementFullFragment, Signatory } from '../../gql/graphql.ts';
import { useViewer } from '../../lib/viewer.ts';

type Signatories = Pick<AgreementFullFragment, 'guide' | 'learner' | 'sponsor'>;

/** Who signs in a part; null for the sponsor of an agreement without one. */
export function signerOf({ guide, learner, sponsor }: Signatories, signatory: Signatory) {
  return { GUIDE: guide, LEARNER: learner, SPONSOR: sponsor }[signatory];
}

/** Who signs in a part, by name; "you" where that is the reader. */
export function useNameOf(agreement: Signatories) {
  const { t } = useLingui();
  const { person } = useViewer();
  return (signatory: Signatory): string => {
    const who = signerOf(agreement, signatory);
    return who?.id === person.id ? t`you` : (who?.name ?? t`the sponsor`);
  };
}
