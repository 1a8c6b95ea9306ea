import { Trans, useLingui } from '@lingui/react/macro';
import {
  type Agreed,
  nothingToSponsor,
  type Reader,
  readers,
  typesOfPair,
  type VisibleType,
  visibilityOf,
  visibilityWords,
} from '@rapport/shared/domain';
import { Link } from '@tanstack/react-router';
import { languageOf } from '../../lib/i18n.ts';
import { Section } from '../../ui/layout.tsx';
import type { PrivacyOfPair } from './operations.ts';
import styles from './privacy.module.css';

type WhoCanSeeProps = { pair: PrivacyOfPair; partner: string };

/** Each kind of content of this pair with everybody who sees anything of it, as the agreement in force has it. */
export function WhoCanSee({ pair, partner }: WhoCanSeeProps) {
  return (
    <Section
      title={<Trans>Who can see what</Trans>}
      aside={
        <Link to="/visibility">
          <Trans>in every relationship</Trans>
        </Link>
      }
    >
      <dl className={styles.who}>
        {typesOfPair.map((type) => (
          <TypeLine key={type} type={type} pair={pair} partner={partner} />
        ))}
      </dl>
    </Section>
  );
}

function TypeLine({ type, pair, partner }: WhoCanSeeProps & { type: VisibleType }) {
  const { i18n } = useLingui();
  const words = visibilityWords(languageOf(i18n.locale));
  const agreed = agreedIn(pair);
  const others = readers.filter(
    (reader) => !['AUTHOR', 'PARTNER'].includes(reader) && visibilityOf(type, reader, agreed) !== 'NOTHING',
  );
  const named = (reader: Reader) =>
    reader === 'SPONSOR' ? (pair.agreement?.sponsor?.name ?? words.readers.SPONSOR) : words.readers[reader];
  return (
    <>
      <dt>
        {words.types[type].name}
        <span>{words.types[type].why}</span>
      </dt>
      <dd>
        <b>
          {visibilityOf(type, 'PARTNER', agreed) === 'CONTENT' ? (
            <Trans>You and {partner}</Trans>
          ) : (
            <Trans>Whoever wrote it; the other what is handed over</Trans>
          )}
        </b>
        {others.map((reader) => (
          <span key={reader} className="muted">
            {named(reader)}: {words.accesses[visibilityOf(type, reader, agreed)].short}
          </span>
        ))}
      </dd>
    </>
  );
}

function agreedIn({ agreement }: PrivacyOfPair): Agreed {
  const levels = agreement?.sponsorInformation?.map(({ field, level }) => [field, level]) ?? [];
  return {
    sponsored: agreement?.sponsor != null,
    terms: { sponsorInformation: { ...nothingToSponsor, ...Object.fromEntries(levels) } },
  };
}
