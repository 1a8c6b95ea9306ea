import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { SelectInput } from '../../ui/field.tsx';
import { Section, Toolbar } from '../../ui/layout.tsx';
import { type LedgerPart, ledgerPartNames } from './ledger-parts.ts';
import { LedgerTimeline } from './ledger-timeline.tsx';
import { relationshipLedgerQuery } from './operations.ts';

const names: Record<LedgerPart, MessageDescriptor> = {
  looks: msg`Who read`,
  agreement: msg`The agreement and its signatures`,
  outside: msg`Saved and handed on`,
  erasure: msg`Erasure and keys`,
};

/** Which part of the ledger is shown, kept in the address. */
export type LedgerChoice = {
  show: LedgerPart | undefined;
  onShow: (part: LedgerPart | undefined) => void;
};

/** The ledger of a relationship by days, all of it or one part. */
export function WhoLooked({
  relationshipId,
  partner,
  show,
  onShow,
}: LedgerChoice & { relationshipId: string; partner: string }) {
  const { t } = useLingui();
  return (
    <Section title={<Trans>Who looked</Trans>} aside={<Trans>only you and {partner} see this</Trans>}>
      <Toolbar>
        <SelectInput
          compact
          style={{ width: 'auto' }}
          aria-label={t`What to show`}
          value={show ?? ''}
          onChange={(event) => onShow(ledgerPartNames.find((part) => part === event.currentTarget.value))}
        >
          <option value="">{t`Everything`}</option>
          {ledgerPartNames.map((part) => (
            <option key={part} value={part}>
              {t(names[part])}
            </option>
          ))}
        </SelectInput>
      </Toolbar>
      <LedgerTimeline
        query={relationshipLedgerQuery(relationshipId, show)}
        empty={
          show === undefined ? (
            <Trans>Nobody has read, signed or saved anything here yet.</Trans>
          ) : (
            <Trans>Nothing of this kind has happened yet.</Trans>
          )
        }
      />
    </Section>
  );
}
