import { Trans } from '@lingui/react/macro';
import { trustPreferencesSchema } from '@rapport/shared/domain';
import { useQuery } from '@tanstack/react-query';
import { Section } from '../../ui/layout.tsx';
import { preferencesQuery } from './operations.ts';
import styles from './preferences.module.css';
import { Answers } from './preferences-card.tsx';

/** What the partner has told about working well together, beside what is being written to them; nothing where they have told nothing. */
export function PreferencesOfPartner({ relationshipId }: { relationshipId: string }) {
  const { data: pair } = useQuery(preferencesQuery(relationshipId));
  if (!pair?.viewerParty) return null;
  const { id, name } = pair.viewerParty === 'GUIDE' ? pair.learner : pair.guide;
  const told = pair.trustPreferences?.find(({ person }) => person.id === id);
  const read = told ? trustPreferencesSchema.safeParse(told.answers) : null;
  if (!read?.success) return null;
  return (
    <Section card title={<Trans>What {name} has told you</Trans>}>
      <div className={styles.told}>
        <Answers answers={read.data} />
      </div>
    </Section>
  );
}
