import { useLingui } from '@lingui/react/macro';
import type { AgreementHead } from '@rapport/shared/domain';
import { partyNames } from '../../../lib/words.ts';

/** Whom a template speaks of: nobody in particular. @param sponsor by name where one is known; null for a template without a sponsor */
export function useTemplateHead(kind: AgreementHead['kind'], sponsor: string | null): AgreementHead {
  const { t } = useLingui();
  const { GUIDE, LEARNER } = partyNames[kind];
  return {
    kind,
    guide: { id: 'guide', name: t(GUIDE) },
    learner: { id: 'learner', name: t(LEARNER) },
    sponsor: sponsor === null ? null : { id: 'sponsor', name: sponsor },
    program: { id: 'program', name: '' },
  };
}
