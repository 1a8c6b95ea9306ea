import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { AgreementVersionByIdQuery } from '../../gql/graphql.ts';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import styles from './agreements.module.css';

type Version = Extract<AgreementVersionByIdQuery['node'], { hash: string | null }>;

/** Checks in this browser what was signed: the fingerprint of the words is computed here and compared with every signature. */
export function Verification({ version }: { version: Version }) {
  const { t } = useLingui();
  const canonical = version.content?.canonical ?? null;
  const computed = useSha256(canonical);
  if (canonical === null)
    return (
      <p className="muted">
        <Trans>The words of this version can no longer be read; its signatures and fingerprint stay.</Trans>
      </p>
    );
  if (computed === undefined) return null;
  const here = computed === null ? null : computed === version.hash;
  const server = version.verification?.documentIntact === true;
  const signed = version.signatures.every(({ hash }) => hash === (computed ?? version.hash));
  const holds = here !== false && server && signed && version.verification?.invalidSignatures.length === 0;
  const download = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([canonical], { type: 'application/json' }));
    link.download = `agreement-version-${version.number}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <>
      <Message
        tone={holds ? 'good' : 'bad'}
        title={
          holds ? <Trans>These are the words that were signed</Trans> : <Trans>This does not hold</Trans>
        }
      >
        <ul className={styles.todo}>
          <li>
            {here === null ? (
              <Trans>This browser cannot compute fingerprints on an unencrypted connection.</Trans>
            ) : here ? (
              <Trans>Computed in this browser: the words have exactly this fingerprint.</Trans>
            ) : (
              <Trans>Computed in this browser: the words have another fingerprint, {computed}.</Trans>
            )}
          </li>
          <li>
            {server ? (
              <Trans>Checked by the server: the stored words and the fingerprint belong together.</Trans>
            ) : (
              <Trans>Checked by the server: the stored words are not those of the fingerprint.</Trans>
            )}
          </li>
          <li>
            {signed ? (
              <Trans>Every signature is of this fingerprint.</Trans>
            ) : (
              <Trans>A signature is of other words.</Trans>
            )}
          </li>
        </ul>
      </Message>
      <Actions>
        <Button onClick={download} aria-label={t`Download the words of version ${version.number}`}>
          <Trans>Download what was signed</Trans>
        </Button>
      </Actions>
    </>
  );
}

/** SHA-256 in hex; undefined while it is computed, null where the browser offers none. */
function useSha256(text: string | null): string | null | undefined {
  const [hash, setHash] = useState<string | null>();
  useEffect(() => {
    let current = true;
    // Only offered on encrypted connections and on this machine.
    const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
    if (text === null || subtle === undefined) {
      setHash(null);
      return;
    }
    void subtle.digest('SHA-256', new TextEncoder().encode(text)).then((digest) => {
      const bytes = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
      if (current) setHash(bytes.join(''));
    });
    return () => {
      current = false;
    };
  }, [text]);
  return hash;
}
