import { Trans } from '@lingui/react/macro';

/** What outlives the words of a pair, wherever they are told that theirs will be erased. */
export function WhatStays() {
  return (
    <Trans>
      The fingerprint of your signed agreement with its signatures, the ledger of who read what, and numbers
      in reports that are already published. None of them says what you wrote.
    </Trans>
  );
}
