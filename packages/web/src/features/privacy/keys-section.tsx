import { Trans } from '@lingui/react/macro';
import { useFormat } from '../../lib/format.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Section } from '../../ui/layout.tsx';
import type { PrivacyOfPair } from './operations.ts';
import styles from './privacy.module.css';

type Key = NonNullable<PrivacyOfPair['contentKeys']>[number];

/** The keys under which the words of the two are sealed. */
export function KeysSection({ pair: { contentKeys } }: { pair: PrivacyOfPair }) {
  const keys = contentKeys ?? [];
  return (
    <Section card title={<Trans>Keys to your words</Trans>}>
      <p>
        <Trans>
          Whatever one of you writes here is sealed with a key of its author. Erasing destroys the key, and
          without it no copy of the words opens any more.
        </Trans>
      </p>
      {keys.length > 0 ? (
        <ul className={styles.keys}>
          {keys.map((key) => (
            <KeyLine key={`${key.author.id} ${key.version}`} of={key} />
          ))}
        </ul>
      ) : (
        <p className="muted">
          <Trans>There is none yet: the first word makes it.</Trans>
        </p>
      )}
    </Section>
  );
}

function KeyLine({ of: { author, version, createdAt, destroyedAt } }: { of: Key }) {
  const format = useFormat();
  const { person } = useViewer();
  return (
    <li>
      <span>
        {author.id === person.id ? <Trans>Your words</Trans> : <Trans>Words of {author.name}</Trans>}
      </span>
      <span className="muted small">
        {destroyedAt ? (
          <Trans>
            Key {version}, destroyed on {format.dayOf(destroyedAt)}
          </Trans>
        ) : (
          <Trans>
            Key {version}, in use since {format.dayOf(createdAt)}
          </Trans>
        )}
      </span>
    </li>
  );
}
