import { Trans } from '@lingui/react/macro';
import { Section } from '../../ui/layout.tsx';
import { LedgerTimeline } from './ledger-timeline.tsx';
import { organizationLedgerQuery } from './operations.ts';

/** The organization's own ledger, for its owners: who gave whom which roles. */
export function ChangesOfAuthority() {
  return (
    <Section title={<Trans>Changes of authority</Trans>} aside={<Trans>only owners see this</Trans>}>
      <LedgerTimeline
        query={organizationLedgerQuery}
        empty={<Trans>Nobody's roles have been changed yet.</Trans>}
      />
    </Section>
  );
}
