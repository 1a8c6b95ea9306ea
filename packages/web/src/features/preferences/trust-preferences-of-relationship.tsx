import { Trans } from '@lingui/react/macro';
import { type TrustPreferences, trustPreferencesSchema } from '@rapport/shared/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Party, PreferencesOfPairFragment } from '../../gql/graphql.ts';
import { Section } from '../../ui/layout.tsx';
import { VisibilityBadge } from '../../ui/visibility-badge.tsx';
import { preferencesQuery } from './operations.ts';
import styles from './preferences.module.css';
import { PreferencesCard } from './preferences-card.tsx';
import { PreferencesForm } from './preferences-form.tsx';

/** What the two tell each other about working well together, side by side; nothing for anybody else. */
export function TrustPreferencesOfRelationship({ relationshipId }: { relationshipId: string }) {
  const { data: pair } = useQuery(preferencesQuery(relationshipId));
  const told = pair?.trustPreferences ?? [];
  if (!pair?.viewerParty || (told.length === 0 && !pair.viewerCanTellPreferences)) return null;
  return <Content pair={pair} viewerParty={pair.viewerParty} />;
}

function Content({ pair, viewerParty }: { pair: PreferencesOfPairFragment; viewerParty: Party }) {
  const [editing, setEditing] = useState(false);
  const partner = viewerParty === 'GUIDE' ? pair.learner : pair.guide;
  const own = answersOf(pair, viewerParty);
  return (
    <Section
      title={<Trans>Working well together</Trans>}
      aside={<Badge pair={pair.id} partner={partner.name} />}
    >
      {own === null && pair.viewerCanTellPreferences ? (
        <p className={styles.intro}>
          <Trans>
            Trust grows faster when nobody has to guess. Tell each other before the first session how you like
            to hear feedback, what makes it easy to speak, and how to mend what goes wrong.
          </Trans>
        </p>
      ) : null}
      {editing ? (
        <PreferencesForm
          relationshipId={pair.id}
          partnerName={partner.name}
          answers={own}
          onDone={() => setEditing(false)}
        />
      ) : (
        <div className={styles.sides}>
          {(['GUIDE', 'LEARNER'] as const).map((party) => (
            <PreferencesCard
              key={party}
              pair={pair}
              party={party}
              answers={answersOf(pair, party)}
              onEdit={party === viewerParty && pair.viewerCanTellPreferences ? () => setEditing(true) : null}
            />
          ))}
        </div>
      )}
    </Section>
  );
}

/** What one side has told; null where that is nothing, or where a later version of the product wrote it. */
function answersOf(pair: PreferencesOfPairFragment, party: Party): TrustPreferences | null {
  const { id } = party === 'GUIDE' ? pair.guide : pair.learner;
  const told = pair.trustPreferences?.find(({ person }) => person.id === id);
  const read = told ? trustPreferencesSchema.safeParse(told.answers) : null;
  return read?.success ? read.data : null;
}

function Badge({ pair, partner }: { pair: string; partner: string }) {
  const firstName = partner.split(' ').at(0) ?? partner;
  return (
    <VisibilityBadge
      ledgerOf={pair}
      label={<Trans>You and {firstName}</Trans>}
      readers={[<Trans key="pair">You and {partner}; each look of the other is in your ledger</Trans>]}
      never={<Trans>Nobody else can open it: it is sealed with keys of you two.</Trans>}
    />
  );
}
