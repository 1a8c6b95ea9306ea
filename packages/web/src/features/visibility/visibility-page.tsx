import { Trans, useLingui } from '@lingui/react/macro';
import {
  accesses,
  contentTypesNow,
  contentTypesPromised,
  readers,
  type VisibilityWords,
  visibility,
  visibilityWords,
  visibleTypes,
} from '@rapport/shared/domain';
import { languageOf } from '../../lib/i18n.ts';
import { Chip } from '../../ui/chip.tsx';
import { Facts, PageHeader, Section } from '../../ui/layout.tsx';
import styles from './visibility.module.css';
import { VisibilityTable } from './visibility-table.tsx';

/** The published matrix: who can see what, of everything that is kept now and everything that is promised. */
export function VisibilityPage() {
  const { t, i18n } = useLingui();
  const words = visibilityWords(languageOf(i18n.locale));
  return (
    <>
      <PageHeader
        title={t`Who can see what`}
        sub={
          <Trans>
            The most that anybody ever sees, in every organization. An agreement can allow less, never more.
            The author is who wrote something, or whom it is about; the partner is the other of the two.
          </Trans>
        }
      />
      <Section title={<Trans>What Rapport keeps today</Trans>}>
        <VisibilityTable
          label={t`Who can see what Rapport keeps today`}
          types={contentTypesNow}
          mark={
            <Chip tone="good">
              <Trans>Today</Trans>
            </Chip>
          }
          words={words}
        />
      </Section>
      <Section title={<Trans>What comes later, promised now</Trans>}>
        <VisibilityTable
          label={t`Who can see what comes later`}
          types={contentTypesPromised}
          mark={
            <Chip>
              <Trans>Later</Trans>
            </Chip>
          }
          words={words}
        />
      </Section>
      <Meanings words={words} />
    </>
  );
}

/** What stands in the matrix; an access that only agreements bring about is explained where one does. */
const published = accesses.filter((access) =>
  visibleTypes.some((type) => readers.some((reader) => visibility[type][reader] === access)),
);

function Meanings({ words }: { words: VisibilityWords }) {
  return (
    <Section title={<Trans>What the words mean</Trans>}>
      <Facts
        items={published.map(
          (access) => [words.accesses[access].short, words.accesses[access].means] as const,
        )}
      />
      <p className={styles.walls}>
        <Trans>
          The database itself refuses everything else, whatever the software asks of it. Its rules are tested
          against this table.
        </Trans>
      </p>
    </Section>
  );
}
